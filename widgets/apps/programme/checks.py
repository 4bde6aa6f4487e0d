"""What may stand in the kept values: anything else is refused when it is read back."""

from typing import TYPE_CHECKING

from widgets.engine.core.checks import has_keys, is_whole
from widgets.engine.core.days import is_day
from widgets.science.exercises.catalogue import EXERCISES, Exercise
from widgets.science.exercises.choice import FINDINGS
from widgets.science.exercises.dose import Dose, is_within
from widgets.science.exercises.progression import MOST_RESERVE, is_entry
from widgets.science.exercises.week import DAYS, problem, with_exercise
from widgets.science.training.interval_timer import is_timer

if TYPE_CHECKING:
    from widgets.science.exercises.week import Week

KNOWN: dict[str, Exercise] = {one.name: one for one in EXERCISES}
MOST_ENTRIES = 1000
MOST_UNDONE = 12
_MOST_SECONDS = 600

STAGES = ("ready", "going", "reps", "rest", "ask", "over")
_TIMED = ("going", "rest")


def is_log(value: object) -> bool:
    """Return whether a value is a list of entries."""
    if not isinstance(value, list) or len(value) > MOST_ENTRIES:
        return False
    return all([is_entry(entry, KNOWN) for entry in value])


def is_plan(value: object) -> bool:
    """Return whether a value is a plan, or None.

    A plan has the `week`, the names of each weekday from Monday; the `doses` as name, sets and
    count; and the names set `aside`.
    """
    if value is None:
        return True
    if not has_keys(value, ("aside", "doses", "week")):
        return False
    if not _is_week(value["week"]) or not _are_names(value["aside"]):
        return False
    if not isinstance(value["doses"], list) or not all([is_item(one) for one in value["doses"]]):
        return False
    dosed = [one[0] for one in value["doses"]]
    named = [name for names in value["week"] for name in names]
    return len(set(dosed)) == len(dosed) and all([name in dosed for name in named])


def is_item(value: object) -> bool:
    """Return whether a value is an exercise with its dose: name, sets, count."""
    if not isinstance(value, (list, tuple)) or len(value) != 3:
        return False
    name, sets, count = value
    if not isinstance(name, str) or name not in KNOWN:
        return False
    if not is_whole(sets, 1, 20) or not is_whole(count, 1, 600):
        return False
    return is_within(KNOWN[name], Dose(sets, count))


def is_session(value: object) -> bool:
    """Return whether a value is a session as `guided` leaves it, or None."""
    if value is None:
        return True
    if not has_keys(value, ("at", "day", "done", "items", "set", "stage", "timer")):
        return False
    items, stage = value["items"], value["stage"]
    if not isinstance(items, list) or not items or not all([is_item(one) for one in items]):
        return False
    if not is_whole(value["at"], 0, len(items) - 1) or stage not in STAGES:
        return False
    name, sets, _ = items[value["at"]]
    is_held = KNOWN[name].count.kind == "seconds"
    if stage in (("reps", "rest") if is_held else ("ready", "going")):
        return False
    return (
        is_day(value["day"])
        and is_whole(value["set"], 1, sets)
        and _is_done(value["done"])
        and (_is_timed(value["timer"]) if stage in _TIMED else value["timer"] is None)
    )


def is_past(value: object) -> bool:
    """Return whether a value is a list of what can be undone."""
    if not isinstance(value, list) or len(value) > MOST_UNDONE:
        return False
    return all([_is_step(one) for one in value])


def are_findings(value: object) -> bool:
    """Return whether a value is a list of names of findings."""
    names = [finding.name for finding in FINDINGS]
    return isinstance(value, list) and all([one in names for one in value])


def _is_step(value: object) -> bool:
    return (
        has_keys(value, ("keep", "plan", "tail", "words"))
        and is_whole(value["keep"], 0, MOST_ENTRIES)
        and is_plan(value["plan"])
        and is_log(value["tail"])
        and isinstance(value["words"], str)
    )


def _is_week(value: object) -> bool:
    if not isinstance(value, list) or len(value) != DAYS:
        return False
    if not all([_are_names(names) for names in value]):
        return False
    week: Week = ((),) * DAYS
    for day in range(DAYS):
        for name in value[day]:
            if problem(week, KNOWN[name], day):
                return False
            week = with_exercise(week, name, day)
    return True


def _are_names(value: object) -> bool:
    if not isinstance(value, list):
        return False
    return all([isinstance(name, str) and name in KNOWN for name in value])


def _is_done(value: object) -> bool:
    if not has_keys(value, ("count", "pain", "reserve", "sets")):
        return False
    return (
        is_whole(value["sets"], 0, 20)
        and is_whole(value["count"], 0, 600)
        and (value["pain"] is None or is_whole(value["pain"], 0, 10))
        and (value["reserve"] is None or is_whole(value["reserve"], 0, MOST_RESERVE))
    )


def _is_timed(value: object) -> bool:
    return has_keys(value, ("began", "intervals", "paused")) and is_timer(value, _MOST_SECONDS)
