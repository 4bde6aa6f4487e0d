"""The time: what runs now, how much is left, what comes next."""

from widgets.apps.timer.state import intervals_set, timer_of
from widgets.science import interval_timer
from widgets.science.interval_timer import EFFORTS, SECOND, Interval, Place, Timer
from widgets.ui import controls
from widgets.ui.elements import Html, el, local_id
from widgets.ui.numbers import plain
from widgets.ui.remember import remembered

# An effort is tall in the picture and high to the ear.
_HIGH, _LOW, _OVER = 880, 660, 990
# Each change sounds twice, so that it is no other click of the room.
_APART = 180

_DOING = {
    "Ready": "Get ready",
    "Ice": "Ice on",
    "Hold": "Hold",
    "Rest": "Rest",
    "Walk": "Walk",
    "Run": "Run",
}
_OVER_WORDS = {
    "ice": "Take the ice off, and look at the skin. Let it warm up fully before any more.",
    "holds": "All holds are done.",
    "walk_run": "All runs are done. How is your back now, and how is it tomorrow morning?",
}


def timing(state: dict) -> Html:
    """Give the part that shows the time and holds the buttons."""
    run = state["run"]
    timer = interval_timer.start(intervals_set(state), 0) if run is None else timer_of(run)
    place = interval_timer.place(timer, state["now"])
    return el(
        "section",
        el("h3", "2. The time" if run is None else "The time"),
        el("p", _doing(run, place), class_="rb-timing-now"),
        _face(state, timer, place),
        _strip(timer, place),
        el("p", _next(run, timer, place), class_="rb-hint"),
        _buttons(run, timer, place),
        controls.live(el("p", _said(state, timer, place))),
        el(
            "p",
            "It goes by the clock of your device, also in a hidden tab and after a reload. A phone "
            "that is locked may stay silent. After a reload, press on this box once for sound.",
            class_="rb-hint",
        ),
        id=local_id("timing"),
        class_="rb-part",
    )


def _doing(run: dict | None, place: Place) -> str:
    if run is None:
        return "In all"
    if place.interval is None:
        return "Done"
    return _DOING[place.interval.kind] + (" (paused)" if run["paused"] is not None else "")


def _face(state: dict, timer: Timer, place: Place) -> Html:
    run = state["run"]
    is_going = run is not None and run["paused"] is None and place.interval is not None
    seconds = interval_timer.total_seconds(timer.intervals) if run is None else _up(place.left)
    return el(
        "p",
        _clock(seconds),
        role="timer",
        class_="rb-timing-face",
        data_clock="clock",
        data_until=place.ends if is_going else None,
        data_sounds=_sounds(timer) if is_going and state["sound"] else None,
        data_vibrate=is_going and state["vibrate"],
    )


@remembered(2)
def _sounds(timer: Timer) -> str:
    tones = [_HIGH if one.kind in EFFORTS else _LOW for one in timer.intervals[1:]] + [_OVER]
    heard = []
    for end, tone in zip(interval_timer.ends(timer), tones):
        heard += [f"{end}:{tone}", f"{end + _APART}:{tone}"]
    return " ".join(heard)


def _strip(timer: Timer, place: Place) -> Html:
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
        data_clock_hand=True,
        data_from=timer.began,
        data_to=end,
    )
    return el(
        "svg",
        el("title", "The intervals one after another: " + _plan(timer.intervals)),
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


def _next(run: dict | None, timer: Timer, place: Place) -> str:
    after = timer.intervals[place.index + 1 :]
    if run is None or place.interval is None:
        return ""
    if not after:
        return "Nothing comes after this."
    return f"Next: {_DOING[after[0].kind].lower()}, {_length(after[0].seconds)}."


def _buttons(run: dict | None, timer: Timer, place: Place) -> Html:
    if run is None:
        return el("p", _press("start", "Start"))
    if place.interval is None:
        # Not for ice: the skin has to warm up first.
        again = None if run["mode"] == "ice" else _press("start", "Start again")
        return el("p", again, _press("stop", "Set it anew", primary=False))
    held = timer.paused is not None
    return el(
        "p",
        _press("resume", "Go on") if held else _press("pause", "Pause"),
        _press("stop", "Stop", primary=False),
    )


def _press(name: str, label: str, *, primary: bool = True) -> Html:
    kind = "rb-button rb-button-primary" if primary else "rb-button"
    return el("button", label, type="button", class_=kind, data_moment=name)


def _said(state: dict, timer: Timer, place: Place) -> str:
    run, said = state["run"], state["said"]
    if run is None:
        return ("Stopped. " if said == "stopped" else "") + _plan(intervals_set(state))
    if place.interval is None:
        return _over(run, place, state["now"])
    doing = _DOING[place.interval.kind]
    left = _length(_up(place.left))
    if said == "paused":
        return f"Paused, with {left} left of “{doing}”."
    if said == "resumed":
        return f"On again: {doing}, {left} left."
    count = len(timer.intervals)
    part = f" Part {place.index + 1} of {count}." if count > 1 else ""
    told = f"{doing}, {_length(place.interval.seconds)}.{part}"
    if said == "late":
        return "This page had been asleep and has caught up. " + told
    return ("Started. " if said == "started" else "") + told


def _over(run: dict, place: Place, now: int) -> str:
    minutes = (now - place.ends) // (60 * SECOND)
    when = "is up"
    if minutes:
        when = "was up " + (_length(60 * minutes) if minutes < 60 else "more than an hour") + " ago"
    return f"The time {when}. {_OVER_WORDS[run['mode']]}"


@remembered(4)
def _plan(intervals: tuple[Interval, ...]) -> str:
    """Give the intervals in words, those that come in turns said once."""
    total = _length(interval_timer.total_seconds(intervals))
    efforts = [one for one in intervals if one.kind in EFFORTS]
    first = efforts[0]
    times = f"{len(efforts)} times " if len(efforts) > 1 else ""
    words = [f"{times}{_DOING[first.kind].lower()} {_length(first.seconds)}"]
    between = intervals[intervals.index(first) + 1 :]
    if len(efforts) > 1 and between[0].kind not in EFFORTS:
        words[0] += f" with {between[0].kind.lower()} {_length(between[0].seconds)} between"
    if intervals[0] != first:
        words = [f"{_DOING[intervals[0].kind].lower()} {_length(intervals[0].seconds)}"] + words
    if intervals[-1].kind not in EFFORTS:
        words.append(f"{intervals[-1].kind.lower()} {_length(intervals[-1].seconds)}")
    text = ", then ".join(words)
    return f"{text[0].upper()}{text[1:]}. In all {total}."


def _length(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    words = []
    if minutes:
        words.append("1 minute" if minutes == 1 else f"{minutes} minutes")
    if rest or not minutes:
        words.append("1 second" if rest == 1 else f"{rest} seconds")
    return " ".join(words)


def _up(ms: int) -> int:
    """Give whole seconds, begun ones counted, as the face shows them."""
    return -(-ms // SECOND)


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02d}"
