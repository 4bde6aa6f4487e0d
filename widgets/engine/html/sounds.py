"""What a widget that sounds says of its sound."""

from widgets.engine.core.elements import Html, el
from widgets.engine.html import devices

# Web pages fall silent with an iPhone's silent mode, as music does not.
HINT = el(
    "p",
    "Do you hear nothing? Turn up the volume of your device. An iPhone in silent mode, by its "
    "switch or button, plays nothing here.",
    class_="rb-hint",
)


def interruption() -> Html:
    """Return the place where the sound's device says that a call or a lock has interrupted it."""
    return el("div", role="status", class_="rb-sound-note", **devices.sound_note())
