"""What a view asks of the devices in the page, as attributes: `el("p", **focus("result"))`.

A device does what Python in a page cannot: it listens, sounds, saves, prints, knows the time. It
answers with events, by the name that it was given here. None knows what a view is about.
"""

from typing import Any, TypeAlias

from widgets.engine.core import protocol

Attributes: TypeAlias = dict[str, Any]


def enter(button: str) -> Attributes:
    """Return what lets Enter, in a box of this part, press the part's button of that name."""
    return {protocol.ENTER: button}


def focus(key: str | None) -> Attributes:
    """Return what moves the focus to this part's heading when its key is new. None is no key."""
    return {protocol.FOCUS: key}


def history(step: str) -> Attributes:
    """Return what makes each new step one that Back undoes: it comes as the event `history`."""
    return {protocol.HISTORY_STEP: step}


def today(day: str) -> Attributes:
    """Return what asks for the reader's day, the event `today`, where it is another than `day`."""
    return {protocol.DAY: day}


def awake(on: bool = True) -> Attributes:  # noqa: FBT001, FBT002  it is read as "awake"
    """Return what keeps the screen on while the part is there."""
    return {protocol.AWAKE: on}


def live(*, whole: bool = False) -> Attributes:
    """Return what has a part's news said by screen readers: in short, or `whole`."""
    return {protocol.LIVE: True, protocol.ANSWER_PART: whole}


def answer() -> Attributes:
    """Return what marks all that is said of a live part."""
    return {protocol.ANSWER_PART: True}


def taps(event: str) -> Attributes:
    """Return what makes a button a pad to tap: each tap is an event, its moment in ms."""
    return {protocol.TAPS: event}


def moment(event: str) -> Attributes:
    """Return what sends, with a press, the moment of the wall clock in ms."""
    return {protocol.MOMENT: event}


def download(name: str, content: str) -> Attributes:
    """Return what gives a text to the reader as a file of that name."""
    return {protocol.DOWNLOAD: name, protocol.CONTENT: content}


def copy(event: str, content: str) -> Attributes:
    """Return what puts a text on the clipboard; the event says "done" or "failed"."""
    return {protocol.COPY: event, protocol.CONTENT: content}


def upload(event: str, ends: tuple[int, int] | None = None) -> Attributes:
    """Return what reads the file chosen in a box: its text comes as the event.

    Of a larger file, `ends` bytes or lines of its begin, and as many of its end, are enough.
    """
    return {
        protocol.UPLOAD: event,
        protocol.ENDS: f"{ends[0]} {ends[1]}" if ends else None,
    }


def print_alone() -> Attributes:
    """Return what makes a button print its widget alone."""
    return {protocol.PRINT: True}


def backup() -> Attributes:
    """Return what makes a button save all that the book holds of the reader."""
    return {protocol.BACKUP: True}


def timer(event: str, seconds: int, *, running: bool) -> Attributes:
    """Return what counts down in a part's text; the event comes when the time is up."""
    return {
        protocol.TIMER: event,
        protocol.SECONDS: seconds,
        protocol.RUNNING: _told(running),
    }


def clock(
    event: str, until: int | None = None, *, sounds: str | None = None, vibrate: bool = False
) -> Attributes:
    """Return what counts down to `until`, in ms of the wall clock; None stands still.

    `sounds` are moments and tones, "ms:hertz ms:hertz". `vibrate` when the time is up.
    """
    return {
        protocol.CLOCK: event,
        protocol.UNTIL: until,
        protocol.SOUNDS: sounds,
        protocol.VIBRATE: vibrate,
    }


def clock_hand(began: int, ends: int) -> Attributes:
    """Return what moves a part of a drawing from 0 to 1000, between two moments in ms."""
    return {protocol.CLOCK_HAND: True, protocol.FROM: began, protocol.TO: ends}


def metronome(beats: str, *, running: bool, volume: str) -> Attributes:
    """Return what beats so many times a minute, as loud as `volume`, 0 to 100."""
    return {
        protocol.METRONOME: beats,
        protocol.RUNNING: _told(running),
        protocol.VOLUME: volume,
    }


def pulse() -> Attributes:
    """Return what shows each beat of the metronome around it."""
    return {protocol.PULSE: True}


def sound_note() -> Attributes:
    """Return what marks the place where an interrupted sound is told of."""
    return {protocol.SOUND_NOTE: True}


def cycle(period: str | None, playing: bool | None) -> Attributes:  # noqa: FBT001  None: no cycle
    """Return what plays a drawing's moving parts over and over, `period` seconds each time."""
    return {
        protocol.PERIOD: period,
        protocol.PLAY: None if playing is None else _told(playing),
    }


def moves(kind: str, keys: str) -> Attributes:
    """Return how a part moves in its drawing's cycle: through `keys`, evenly spread.

    kind: "rotate" by degrees, "shift" by "x,y", "stretch" to so many times as tall.
    """
    return {protocol.KEYS: keys, protocol.MOVE: kind}


def _told(on: bool) -> str:  # noqa: FBT001  one value in, one out
    return "true" if on else "false"
