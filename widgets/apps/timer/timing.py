"""The time: what runs now, how much is left, what comes next."""

from widgets.apps.timer.state import Run, State, intervals_set, timer_of
from widgets.components.timer_face import face, length, press, still_face, strip, up
from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.memo import remembered
from widgets.engine.html import controls, sounds
from widgets.science.training import interval_timer
from widgets.science.training.interval_timer import (
    EFFORTS,
    SECOND,
    Interval,
    Place,
    Timer,
    total_seconds,
)

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


def timing(state: State) -> Html:
    """Return the part that shows the time and holds the buttons."""
    run = state["run"]
    timer = interval_timer.start(intervals_set(state), 0) if run is None else timer_of(run)
    place = interval_timer.place(timer, state["now"])
    return el(
        "section",
        el("h3", "2. The time" if run is None else "The time"),
        el("p", _doing(run, place), class_="rb-timing-now"),
        _face(state, timer, place),
        strip(timer, place, _plan(timer.intervals)),
        el("p", _next(run, timer, place), class_="rb-hint"),
        _buttons(run, timer, place),
        sounds.interruption(),
        controls.live(el("p", _said(state, timer, place))),
        el(
            "p",
            "It goes by the clock of your device, also in a hidden tab and after a reload. A phone "
            "that is locked may stay silent. After a reload, press anywhere once for sound.",
            class_="rb-hint",
        ),
        sounds.HINT,
        id=local_id("timing"),
        class_="rb-part",
    )


def _doing(run: Run | None, place: Place) -> str:
    if run is None:
        return "In all"
    if place.interval is None:
        return "Done"
    return _DOING[place.interval.kind] + (" (paused)" if run["paused"] is not None else "")


def _face(state: State, timer: Timer, place: Place) -> Html:
    run = state["run"]
    if run is None:
        return still_face(total_seconds(timer.intervals))
    return face(timer, place, sound=state["sound"], vibrate=state["vibrate"])


def _next(run: Run | None, timer: Timer, place: Place) -> str:
    after = timer.intervals[place.index + 1 :]
    if run is None or place.interval is None:
        return ""
    if not after:
        return "Nothing comes after this."
    return f"Next: {_DOING[after[0].kind].lower()}, {length(after[0].seconds)}."


def _buttons(run: Run | None, timer: Timer, place: Place) -> Html:
    if run is None:
        return el("p", press("start", "Start"))
    if place.interval is None:
        # Not for ice: the skin has to warm up first.
        again = None if run["mode"] == "ice" else press("start", "Start again")
        return el("p", again, press("stop", "Set it anew", primary=False))
    held = timer.paused is not None
    return el(
        "p",
        press("resume", "Go on") if held else press("pause", "Pause"),
        press("stop", "Stop", primary=False),
    )


def _said(state: State, timer: Timer, place: Place) -> str:
    run, said = state["run"], state["said"]
    if run is None:
        return ("Stopped. " if said == "stopped" else "") + _plan(intervals_set(state))
    if place.interval is None:
        return _over(run, place, state["now"])
    doing = _DOING[place.interval.kind]
    left = length(up(place.left))
    if said == "paused":
        return f"Paused, with {left} left of “{doing}”."
    if said == "resumed":
        return f"On again: {doing}, {left} left."
    count = len(timer.intervals)
    part = f" Part {place.index + 1} of {count}." if count > 1 else ""
    told = f"{doing}, {length(place.interval.seconds)}.{part}"
    if said == "late":
        return "This page had been asleep and has caught up. " + told
    return ("Started. " if said == "started" else "") + told


def _over(run: Run, place: Place, now: int) -> str:
    minutes = (now - place.ends) // (60 * SECOND)
    when = "is up"
    if minutes:
        when = "was up " + (length(60 * minutes) if minutes < 60 else "more than an hour") + " ago"
    return f"The time {when}. {_OVER_WORDS[run['mode']]}"


@remembered(4)
def _plan(intervals: tuple[Interval, ...]) -> str:
    """Return the intervals in words, those that come in turns said once."""
    total = length(total_seconds(intervals))
    efforts = [one for one in intervals if one.kind in EFFORTS]
    first = efforts[0]
    times = f"{len(efforts)} times " if len(efforts) > 1 else ""
    words = [f"{times}{_DOING[first.kind].lower()} {length(first.seconds)}"]
    between = intervals[intervals.index(first) + 1 :]
    if len(efforts) > 1 and between[0].kind not in EFFORTS:
        words[0] += f" with {between[0].kind.lower()} {length(between[0].seconds)} between"
    if intervals[0] != first:
        words = [f"{_DOING[intervals[0].kind].lower()} {length(intervals[0].seconds)}"] + words
    if intervals[-1].kind not in EFFORTS:
        words.append(f"{intervals[-1].kind.lower()} {length(intervals[-1].seconds)}")
    text = ", then ".join(words)
    return f"{text[0].upper()}{text[1:]}. In all {total}."
