"""Editing the week: swap, remove, add, and change a dose within its limits."""

from typing import TYPE_CHECKING

from widgets.apps.programme.checks import KNOWN
from widgets.apps.programme.week.plan import changed, dose_of, week_of, with_doses
from widgets.engine.core import fields
from widgets.engine.html.dates import WEEKDAYS
from widgets.science.exercises.dose import begin, most
from widgets.science.exercises.week import DAYS, problem, with_exercise, without_exercise

if TYPE_CHECKING:
    from widgets.science.exercises.catalogue import Exercise
    from widgets.science.exercises.week import Week


def open_(state: dict, value: object) -> dict:
    """Open an exercise of a day, given as "0 bridge"; the one that is open closes."""
    day, _, name = str(value).partition(" ")
    plan = state["plan"]
    if plan is None or day not in tuple("0123456") or name not in plan["week"][int(day)]:
        return state
    chosen = [int(day), name]
    cleared = _without_drafts(dict(state, said="", problem=""))
    return dict(cleared, chosen=None if state["chosen"] == chosen else chosen)


def swap(state: dict, value: object) -> dict:
    """Put another exercise in the place of the open one, on each day that has it and can."""
    if not _is_open(state) or value not in KNOWN:
        return state
    day, name = state["chosen"]
    other, week = KNOWN[value], week_of(state["plan"])
    swapped = week
    for at in range(DAYS):
        if name in swapped[at]:
            bare = without_exercise(swapped, name, at)
            if not problem(bare, other, at):
                swapped = with_exercise(bare, other.name, at)
    if name in swapped[day]:
        return dict(state, problem=problem(without_exercise(week, name, day), other, day))
    after = _changed(state, f"swapping {KNOWN[name].title} for {other.title}", swapped)
    return dict(after, chosen=[day, other.name])


def remove(state: dict, _value: object) -> dict:
    """Take the open exercise out of its day."""
    if not _is_open(state):
        return state
    day, name = state["chosen"]
    week = without_exercise(week_of(state["plan"]), name, day)
    return dict(_changed(state, f"removing {KNOWN[name].title}", week), chosen=None)


def add_day(state: dict, value: object) -> dict:
    """Choose the day to add an exercise to."""
    return dict(state, add_day=int(str(value))) if value in tuple("0123456") else state


def add_name(state: dict, value: object) -> dict:
    """Choose the exercise to add."""
    return dict(state, add_name=value) if value in KNOWN or value == "" else state


def add(state: dict, _value: object) -> dict:
    """Add the exercise that is chosen to the day that is chosen for it."""
    if state["plan"] is None:
        return state
    if not state["add_name"]:
        return dict(state, said="", problem="Choose the exercise to add first.")
    day, added, week = state["add_day"], KNOWN[state["add_name"]], week_of(state["plan"])
    refused = problem(week, added, day)
    if refused:
        return dict(state, said="", problem=refused)
    after = _changed(state, f"adding {added.title}", with_exercise(week, added.name, day))
    return dict(after, add_name="", said=f"{added.title} is added to {WEEKDAYS[day]}.")


def addable(week: "Week", day: int) -> list[str]:
    """Return the names of the exercises that can be added to a day."""
    return [name for name in _NAMES if not problem(week, KNOWN[name], day)]


def dose_field(exercise: "Exercise", name: str) -> fields.Number:
    """Return the field for the sets ("dose_sets") or the count of an exercise."""
    low, high = begin(exercise), most(exercise)
    if name == "dose_sets":
        return fields.number(name, "Sets", "", low.sets, high.sets)
    unit = "seconds" if exercise.count.kind == "seconds" else "times"
    return fields.number(name, "In each set", unit, low.count, high.count)


def dose(state: dict, event: dict) -> dict:
    """Change the dose of the open exercise on all its days; what cannot be stays in the box."""
    if not _is_open(state):
        return state
    name, box = state["chosen"][1], event["name"]
    old = dose_of(state["plan"], name)
    value = {box: old.sets if box == "dose_sets" else old.count}
    after = fields.apply_input((dose_field(KNOWN[name], box),), dict(state, **value), event)
    state = dict(state, drafts=after["drafts"])
    if box in after["drafts"]:
        return state
    whole = int(after[box] + 0.5)
    new = [name, whole, old.count] if box == "dose_sets" else [name, old.sets, whole]
    doses = [new if one[0] == name else one for one in state["plan"]["doses"]]
    plan = dict(state["plan"], doses=doses)
    return changed(state, f"the dose of {KNOWN[name].title}", plan)


def try_again(state: dict, value: object) -> dict:
    """Take an exercise back in that was set aside."""
    plan, again = state["plan"], str(value)
    if plan is None or again not in plan["aside"]:
        return state
    aside = [name for name in plan["aside"] if name != again]
    return changed(state, f"trying {KNOWN[again].title} again", dict(plan, aside=aside))


def _is_open(state: dict) -> bool:
    plan, chosen = state["plan"], state["chosen"]
    return plan is not None and chosen is not None and chosen[1] in plan["week"][chosen[0]]


def _changed(state: dict, words: str, week: "Week") -> dict:
    plan = with_doses(dict(state["plan"], week=[list(names) for names in week]))
    return _without_drafts(changed(state, words, plan))


def _without_drafts(state: dict) -> dict:
    return fields.without_draft(fields.without_draft(state, "dose_sets"), "dose_count")


_NAMES = tuple(sorted(KNOWN))
