"""The guided session: one exercise after another, and each into the log."""

from collections.abc import Callable
from typing import cast

from widgets.apps.programme.changes import changed
from widgets.apps.programme.checks import KNOWN, MOST_ENTRIES
from widgets.apps.programme.records import Done, Item, KeptTimer, Session
from widgets.apps.programme.state import State
from widgets.apps.programme.week.plan import dose_of, following
from widgets.engine.core import fields
from widgets.science.back.pain_scale import PAIN_LIMIT
from widgets.science.exercises.dose import Dose
from widgets.science.exercises.session import holds, rest
from widgets.science.training import interval_timer
from widgets.science.training.interval_timer import Interval, Timer


def begin(state: State, value: object) -> State:
    """Begin the session of a weekday, "0" for Monday, with what is not set aside."""
    plan, day = state["plan"], state["today"] or state["start"]
    if plan is None or state["paused"] or not day or value not in tuple("0123456"):
        return state
    items = []
    for name in plan["week"][int(str(value))]:
        if name not in plan["aside"]:
            dose = dose_of(plan, name)
            items.append([name, dose.sets, dose.count])
    if not items:
        return state
    after = _enter(state, items, 0, day)
    return {**after, "place": "session", "said": "", "problem": "", "chosen": None}


def stop(state: State, _value: object) -> State:
    """End the session. What was saved of it stays in the log."""
    return _without_drafts({**state, "session": None, "now": 0, "place": "week"})


def skip(state: State, _value: object) -> State:
    """Go on to the next exercise and note nothing."""
    session = state["session"]
    return state if session is None or session["stage"] == "over" else _after(state, session)


def start(state: State, now: int) -> State:
    """Start the holds."""
    session = state["session"]
    if session is None or session["stage"] != "ready":
        return state
    name, sets, count = session["items"][session["at"]]
    return _timing(state, session, "going", holds(KNOWN[name], Dose(sets, count)), now)


def done(state: State, now: int) -> State:
    """End a set of repetitions, a rest, or the holds before their time."""
    session = state["session"]
    if session is None:
        return state
    name, sets, _count = session["items"][session["at"]]
    if session["stage"] == "going":
        place = interval_timer.place(timer_of(session), now)
        return _ask(state, session, _sets_held(session, place.index, KNOWN[name].sides))
    if session["stage"] == "rest":
        return _rested(state, session)
    if session["stage"] != "reps":
        return state
    if session["set"] >= sets:
        return _ask(state, session, sets)
    return _timing(state, {**session, "set": session["set"] + 1}, "rest", rest(), now)


def pause(state: State, now: int) -> State:
    """Hold the time still."""
    return _turned(state, interval_timer.pause, now)


def resume(state: State, now: int) -> State:
    """Let the time run on."""
    return _turned(state, interval_timer.resume, now)


def tell(state: State, now: int) -> State:
    """Take in what moment it is."""
    session = state["session"]
    if session is None or session["timer"] is None or session["timer"]["paused"] is not None:
        return state
    if interval_timer.place(timer_of(session), now).interval is not None:
        return {**state, "now": now}
    if session["stage"] == "rest":
        return _rested(state, session)
    return _ask(state, session, session["items"][session["at"]][1])


def save(state: State, _value: object) -> State:
    """Put what was done into the log, and go on: to the end where it hurt too much."""
    session, plan = state["session"], state["plan"]
    if session is None or session["stage"] != "ask":
        return state
    told = session["done"]
    if told["reserve"] is None or told["pain"] is None:
        return {**state, "problem": "Please choose both numbers first, also where one is 0."}
    if "done_sets" in state["drafts"] or "done_count" in state["drafts"]:
        return {**state, "problem": "One of the boxes cannot be right yet."}
    if len(state["log"]) >= MOST_ENTRIES:
        full = "The log is full. Stop, save it as a file and empty it first."
        return {**state, "problem": full}
    name, sets, count = session["items"][session["at"]]
    row = [session["day"], name, sets, count, told["sets"], told["count"]]
    row += [told["reserve"], told["pain"], ""]
    log = state["log"] + [row]
    if plan is not None:
        plan = following(plan, log, [name])
    after = changed(state, f"saving {KNOWN[name].title}", plan, log)
    return _over(after, session) if told["pain"] > PAIN_LIMIT else _after(after, session)


def timer_of(session: Session) -> Timer:
    """Return the timer that runs in a session."""
    kept = cast("KeptTimer", session["timer"])
    listed = tuple([Interval(kind, seconds) for kind, seconds in kept["intervals"]])
    return Timer(listed, kept["began"], kept["paused"])


def _enter(state: State, items: list[Item], at: int, day: str) -> State:
    name, sets, count = items[at]
    session: Session = {
        "day": day,
        "items": items,
        "at": at,
        "set": 1,
        "stage": "ready" if KNOWN[name].count.kind == "seconds" else "reps",
        "timer": None,
        "done": {"sets": sets, "count": count, "reserve": None, "pain": None},
    }
    return _without_drafts({**state, "session": session, "now": 0})


def _after(state: State, session: Session) -> State:
    at = session["at"] + 1
    if at >= len(session["items"]):
        return _over(state, session)
    return {**_enter(state, session["items"], at, session["day"]), "problem": ""}


def _over(state: State, session: Session) -> State:
    ended: Session = {**session, "stage": "over", "timer": None}
    return _without_drafts({**state, "session": ended, "now": 0, "problem": ""})


def _ask(state: State, session: Session, sets: int) -> State:
    told: Done = {**session["done"], "sets": sets}
    asking: Session = {**session, "stage": "ask", "timer": None, "done": told}
    return {**state, "session": asking, "now": 0}


def _rested(state: State, session: Session) -> State:
    return {**state, "session": {**session, "stage": "reps", "timer": None}}


def _timing(
    state: State, session: Session, stage: str, intervals: tuple[Interval, ...], now: int
) -> State:
    timer = _kept(interval_timer.start(intervals, now))
    return {**state, "session": {**session, "stage": stage, "timer": timer}, "now": now}


def _turned(state: State, turn: Callable[[Timer, int], Timer], now: int) -> State:
    session = state["session"]
    if session is None or session["timer"] is None:
        return state
    timer = _kept(turn(timer_of(session), now))
    return {**state, "session": {**session, "timer": timer}, "now": now}


def _kept(timer: Timer) -> KeptTimer:
    listed = [[one.kind, one.seconds] for one in timer.intervals]
    return {"intervals": listed, "began": timer.began, "paused": timer.paused}


def _without_drafts(state: State) -> State:
    return fields.without_draft(fields.without_draft(state, "done_sets"), "done_count")


def _sets_held(session: Session, index: int, is_sided: bool) -> int:  # noqa: FBT001  a fact of it
    kinds = [one.kind for one in timer_of(session).intervals[:index]]
    return kinds.count("Hold") // (2 if is_sided else 1)
