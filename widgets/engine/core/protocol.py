"""What a view and the page around it agree on: every name that Python and JavaScript both know.

A view asks for what it cannot do itself with data attributes; a device of the page, in
`hosts/js/devices`, answers with events. `html/devices.py` writes the attributes, so a view names
none of them. A test holds the scripts to the names that stand here.
"""

# An event: what the reader, or a device, did. `committed` is false while a value is still typed.
EVENT = ("name", "value", "committed")

# Events that devices send without being asked by a name of the view's own.
CARRIED = "carried"  # what other widgets have kept, by storage key, as text or None
HISTORY = "history"  # the step to go back or forward to
TODAY = "today"  # the reader's day, as 2026-11-29
DEVICE_EVENTS = (CARRIED, HISTORY, TODAY)

# What the engine answers an event with: one line of JSON with these, then the HTML of the view.
ANSWER = ("kept", "lasts", "notice")

# What is saved of a widget, as JSON, under its storage key. On the device, that stands behind the
# book's name and address, `name-of-the-book/its/folder/#storage-key`, with `#1` and so on after it
# for what was set aside.
ENVELOPE = ("schema", "meanings", "values")

# A widget in a page.
APP = "data-app"
STATE = "data-state"
STORAGE_KEY = "data-storage-key"
READS = "data-reads"  # the storage keys that it is told of, as JSON
EXAMPLE = "data-example"  # in the gallery: app/example

# What a part of a view says of itself.
LIVE = "data-live"  # its changes are said by screen readers, at rest and in short
ANSWER_PART = "data-answer"  # all of this is said, and nothing else of the live part
FOCUS = "data-focus"  # gets the focus when its value is new
HISTORY_STEP = "data-history"  # a new value is a step that the browser's Back undoes
ENTER = "data-enter"  # Enter in a box presses this button
DAY = "data-today"  # asks for the reader's day; its value is the day it knows
AWAKE = "data-awake"  # the screen stays on
LABEL = "data-label"  # the column of a cell, shown where a table is narrow

# What a button or a box does.
TAPS = "data-taps"
MOMENT = "data-moment"
DOWNLOAD = "data-download"
COPY = "data-copy"
CONTENT = "data-content"
UPLOAD = "data-upload"
ENDS = "data-ends"
PRINT = "data-print"
BACKUP = "data-backup"

# Time, sound and movement.
TIMER = "data-timer"
SECONDS = "data-seconds"
CLOCK = "data-clock"
UNTIL = "data-until"
SOUNDS = "data-sounds"
VIBRATE = "data-vibrate"
CLOCK_HAND = "data-clock-hand"
FROM = "data-from"
TO = "data-to"
METRONOME = "data-metronome"
RUNNING = "data-running"
VOLUME = "data-volume"
PULSE = "data-pulse"
SOUND_NOTE = "data-sound-note"
PLAY = "data-play"
PERIOD = "data-period"
KEYS = "data-keys"
MOVE = "data-move"
