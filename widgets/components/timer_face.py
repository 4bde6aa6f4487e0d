"""The time that a clock device counts: its face, its strip of intervals, and its buttons."""

from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import remembered
from widgets.engine.core.numbers import clock, plain
from widgets.engine.html import devices
from widgets.science.training import interval_timer
from widgets.science.training.interval_timer import EFFORTS, SECOND, Interval, Place, Timer

# An effort is tall in the picture and high to the ear.
_HIGH, _LOW, _OVER = 880, 660, 990
# Each change sounds twice, so that it is no other click of the room.
_APART = 180


def face(timer: Timer, place: Place, *, sound: bool, vibrate: bool) -> Html:
    """Return the time left of the present interval; it runs on by itself, and sends `clock`."""
    is_going = timer.paused is None and place.interval is not None
    return el(
        "p",
        clock(up(place.left)),
        role="timer",
        class_="rb-timing-face",
        **devices.clock(
            "clock",
            place.ends if is_going else None,
            sounds=_sounds(timer) if is_going and sound else None,
            vibrate=is_going and vibrate,
        ),
        **devices.awake(is_going),
    )


def still_face(seconds: int) -> Html:
    """Return the face of a time that does not run."""
    return el("p", clock(seconds), role="timer", class_="rb-timing-face", **devices.clock("clock"))


@remembered(2)
def _sounds(timer: Timer) -> str:
    tones = [_HIGH if one.kind in EFFORTS else _LOW for one in timer.intervals[1:]] + [_OVER]
    heard = []
    for end, tone in zip(interval_timer.ends(timer), tones):
        heard += [f"{end}:{tone}", f"{end + _APART}:{tone}"]
    return " ".join(heard)


def strip(timer: Timer, place: Place, plan: str) -> Html:
    """Return the intervals in a row, with a hand where it stands. `plan` says them in words."""
    whole = interval_timer.total_seconds(timer.intervals) * SECOND
    end = timer.began + whole
    passed = 0 if place.interval is None else place.ends - place.left - timer.began
    shift = 1000 if place.interval is None else 1000 * passed / whole
    hand = el(
        "rect",
        x=-3,
        width=6,
        height=60,
        class_="rb-timing-hand",
        transform=f"translate({plain(shift, 1)} 0)",
        **devices.clock_hand(timer.began, end),
    )
    return el(
        "svg",
        el("title", "The intervals one after another: " + plan),
        _blocks(timer.intervals),
        hand,
        viewBox="-4 0 1008 60",
        preserveAspectRatio="none",
        role="img",
        class_="rb-timing-strip",
    )


@remembered(4)
def _blocks(intervals: tuple[Interval, ...]) -> Html:
    whole = interval_timer.total_seconds(intervals)
    drawn, before = [], 0
    for one in intervals:
        height = 46 if one.kind in EFFORTS else 16
        left, wide = 1000 * before / whole, 1000 * one.seconds / whole
        drawn.append(
            el(
                "rect",
                x=plain(left, 1),
                y=60 - height,
                width=plain(max(wide - 2, 1), 1),
                height=height,
                class_="rb-timing-" + ("effort" if one.kind in EFFORTS else "ease"),
            )
        )
        before += one.seconds
    return el("g", drawn)


def press(name: str, label: str, *, primary: bool = True) -> Html:
    """Return a button that sends the event `name` with the moment of the press."""
    kind = "rb-button rb-button-primary" if primary else "rb-button"
    return el("button", label, type="button", class_=kind, **devices.moment(name))


def length(seconds: int) -> str:
    """Return a length of time in words."""
    minutes, rest = divmod(seconds, 60)
    words = []
    if minutes:
        words.append("1 minute" if minutes == 1 else f"{minutes} minutes")
    if rest or not minutes:
        words.append("1 second" if rest == 1 else f"{rest} seconds")
    return " ".join(words)


def up(ms: int) -> int:
    """Return whole seconds, begun ones counted, as the face shows them."""
    return -(-ms // SECOND)
