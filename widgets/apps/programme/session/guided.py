"""The guided session: one exercise after another, and what was done of each.

`session` in the state is None, or: the `day`, the `items` (name, sets, count), the one it is `at`,
the `set` of it, the `stage`, the `timer` while one runs, and what was `done` as it is being told.
"""

from typing import TYPE_CHECKING

from widgets.apps.programme.checks import KNOWN, MOST_ENTRIES
from widgets.apps.programme.week.plan import changed, dose_of, following
from widgets.engine.core import fields
from widgets.science.back.pain_scale import PAIN_LIMIT
from widgets.science.exercises.dose import Dose
from widgets.science.exercises.progression import MOST_RESERVE
from widgets.science.exercises.session import holds, rest
from widgets.science.training import interval_timer
from widgets.science.training.interval_timer import Interval, Timer

if TYPE_CHECKING:
    from collections.abc import Callable


def begin(state: dict, value: object) -> dict:
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
    return dict(_enter(state, items, 0, day), place="session", said="", problem="", chosen=None)


def stop(state: dict, _value: object) -> dict:
    """End the session. What was saved of it stays in the log."""
    return _without_drafts(dict(state, session=None, now=0, place="week"))


def skip(state: dict, _value: object) -> dict:
    """Go on to the next exercise and note nothing."""
    session = state["session"]
    return state if session is None or session["stage"] == "over" else _after(state)


def start(state: dict, now: int) -> dict:
    """Start the holds."""
    session = state["session"]
    if session is None or session["stage"] != "ready":
        return state
    name, sets, count = session["items"][session["at"]]
    return _timing(state, "going", holds(KNOWN[name], Dose(sets, count)), now)


def done(state: dict, now: int) -> dict:
    """End a set of repetitions, a rest, or the holds before their time."""
    session = state["session"]
    if session is None:
        return state
    name, sets, _count = session["items"][session["at"]]
    if session["stage"] == "going":
        place = interval_timer.place(timer_of(session), now)
        return _ask(state, _sets_held(session, place.index, KNOWN[name].sides))
    if session["stage"] == "rest":
        return _put(state, stage="reps", timer=None)
    if session["stage"] != "reps":
        return state
    if session["set"] >= sets:
        return _ask(state, sets)
    after = _timing(state, "rest", rest(), now)
    return _put(after, set=session["set"] + 1)


def pause(state: dict, now: int) -> dict:
    """Hold the time still."""
    return _turned(state, interval_timer.pause, now)


def resume(state: dict, now: int) -> dict:
    """Let the time run on."""
    return _turned(state, interval_timer.resume, now)


def tell(state: dict, now: int) -> dict:
    """Take in what moment it is."""
    session = state["session"]
    if session is None or session["timer"] is None or session["timer"]["paused"] is not None:
        return state
    if interval_timer.place(timer_of(session), now).interval is not None:
        return dict(state, now=now)
    if session["stage"] == "rest":
        return _put(state, stage="reps", timer=None)
    return _ask(state, session["items"][session["at"]][1])


def answer(state: dict, name: str, value: object) -> dict:
    """Note how many were in reserve, or the pain."""
    session = state["session"]
    most = MOST_RESERVE if name == "reserve" else 10
    if session is None or session["stage"] != "ask":
        return state
    if value not in [str(n) for n in range(most + 1)]:
        return state
    told = dict(session["done"])
    told[name] = int(str(value))
    return dict(_put(state, done=told), problem="")


def count_done(state: dict, event: dict) -> dict:
    """Note the sets done, or the count reached in every one of them."""
    session = state["session"]
    if session is None or session["stage"] != "ask":
        return state
    name = event["name"]
    field = done_field(session, name)
    after = fields.apply_input((field,), dict(state, **{name: 0}), event)
    told = dict(session["done"])
    if name not in after["drafts"]:
        told[name[5:]] = int(after[name] + 0.5)
    return _put(dict(state, drafts=after["drafts"]), done=told)


def done_field(session: dict, name: str) -> fields.Number:
    """Return the field for the sets done ("done_sets"), or for the count reached."""
    item = session["items"][session["at"]]
    if name == "done_sets":
        return fields.number(name, "Sets done", "", 0, item[1])
    is_held = KNOWN[item[0]].count.kind == "seconds"
    return fields.number(
        name, "Reached in every set", "seconds" if is_held else "times", 0, item[2]
    )


def save(state: dict, _value: object) -> dict:
    """Put what was done into the log, and go on: to the end where it hurt too much."""
    session, plan = state["session"], state["plan"]
    if session is None or session["stage"] != "ask":
        return state
    told = session["done"]
    if told["reserve"] is None or told["pain"] is None:
        return dict(state, problem="Please choose both numbers first, also where one is 0.")
    if "done_sets" in state["drafts"] or "done_count" in state["drafts"]:
        return dict(state, problem="One of the boxes cannot be right yet.")
    if len(state["log"]) >= MOST_ENTRIES:
        return dict(state, problem="The log is full. Stop, save it as a file and empty it first.")
    name, sets, count = session["items"][session["at"]]
    row = [session["day"], name, sets, count, told["sets"], told["count"]]
    row += [told["reserve"], told["pain"], ""]
    log = state["log"] + [row]
    if plan is not None:
        plan = following(plan, log, [name])
    after = changed(state, f"saving {KNOWN[name].title}", plan, log)
    return _over(after) if told["pain"] > PAIN_LIMIT else _after(after)


def timer_of(session: dict) -> Timer:
    """Return the timer that runs in a session."""
    kept = session["timer"]
    listed = tuple([Interval(kind, seconds) for kind, seconds in kept["intervals"]])
    return Timer(listed, kept["began"], kept["paused"])


def _enter(state: dict, items: list, at: int, day: str) -> dict:
    name, sets, count = items[at]
    session = {
        "day": day,
        "items": items,
        "at": at,
        "set": 1,
        "stage": "ready" if KNOWN[name].count.kind == "seconds" else "reps",
        "timer": None,
        "done": {"sets": sets, "count": count, "reserve": None, "pain": None},
    }
    return _without_drafts(dict(state, session=session, now=0))


def _after(state: dict) -> dict:
    session = state["session"]
    at = session["at"] + 1
    if at >= len(session["items"]):
        return _over(state)
    return dict(_enter(state, session["items"], at, session["day"]), problem="")


def _over(state: dict) -> dict:
    return _without_drafts(dict(_put(state, stage="over", timer=None), now=0, problem=""))


def _ask(state: dict, sets: int) -> dict:
    told = dict(state["session"]["done"], sets=sets)
    return dict(_put(state, stage="ask", timer=None, done=told), now=0)


def _timing(state: dict, stage: str, intervals: tuple[Interval, ...], now: int) -> dict:
    return dict(
        _put(state, stage=stage, timer=_kept(interval_timer.start(intervals, now))), now=now
    )


def _turned(state: dict, turn: "Callable[[Timer, int], Timer]", now: int) -> dict:
    session = state["session"]
    if session is None or session["timer"] is None:
        return state
    return dict(_put(state, timer=_kept(turn(timer_of(session), now))), now=now)


def _kept(timer: Timer) -> dict:
    listed = [[one.kind, one.seconds] for one in timer.intervals]
    return {"intervals": listed, "began": timer.began, "paused": timer.paused}


def _put(state: dict, **parts: object) -> dict:
    return dict(state, session=dict(state["session"], **parts))


def _without_drafts(state: dict) -> dict:
    return fields.without_draft(fields.without_draft(state, "done_sets"), "done_count")


def _sets_held(session: dict, index: int, is_sided: bool) -> int:  # noqa: FBT001  a fact of it
    kinds = [one[0] for one in session["timer"]["intervals"][:index]]
    return kinds.count("Hold") // (2 if is_sided else 1)
