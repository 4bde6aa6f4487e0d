"""Editing the week: swap, remove, add, and change a dose within its limits."""

from typing import Any

from widgets.apps.programme.changes import changed
from widgets.apps.programme.checks import KNOWN
from widgets.apps.programme.records import Plan
from widgets.apps.programme.state import State
from widgets.apps.programme.week.plan import dose_of, week_of, with_doses
from widgets.engine.core import fields
from widgets.engine.core.state import Event
from widgets.engine.html.dates import WEEKDAYS
from widgets.science.exercises.dose import begin, most
from widgets.science.exercises.record import Exercise
from widgets.science.exercises.week import DAYS, Week, problem, with_exercise, without_exercise


def open_(state: State, value: object) -> State:
    """Open an exercise of a day, given as "0 bridge"; the one that is open closes."""
    day, _, name = str(value).partition(" ")
    plan = state["plan"]
    if plan is None or day not in tuple("0123456") or name not in plan["week"][int(day)]:
        return state
    chosen = [int(day), name]
    cleared = _without_drafts({**state, "said": "", "problem": ""})
    return {**cleared, "chosen": None if state["chosen"] == chosen else chosen}


def swap(state: State, value: object) -> State:
    """Put another exercise in the place of the open one, on each day that has it and can."""
    opened = _opened(state)
    if opened is None or value not in KNOWN:
        return state
    plan, day, name = opened
    other, week = KNOWN[str(value)], week_of(plan)
    swapped = week
    for at in range(DAYS):
        if name in swapped[at]:
            bare = without_exercise(swapped, name, at)
            if not problem(bare, other, at):
                swapped = with_exercise(bare, other.name, at)
    if name in swapped[day]:
        return {**state, "problem": problem(without_exercise(week, name, day), other, day)}
    after = _changed(state, plan, f"swapping {KNOWN[name].title} for {other.title}", swapped)
    return {**after, "chosen": [day, other.name]}


def remove(state: State, _value: object) -> State:
    """Take the open exercise out of its day."""
    opened = _opened(state)
    if opened is None:
        return state
    plan, day, name = opened
    week = without_exercise(week_of(plan), name, day)
    return {**_changed(state, plan, f"removing {KNOWN[name].title}", week), "chosen": None}


def add_day(state: State, value: object) -> State:
    """Choose the day to add an exercise to."""
    return {**state, "add_day": int(str(value))} if value in tuple("0123456") else state


def add_name(state: State, value: object) -> State:
    """Choose the exercise to add."""
    return {**state, "add_name": str(value)} if value in KNOWN or value == "" else state


def add(state: State, _value: object) -> State:
    """Add the exercise that is chosen to the day that is chosen for it."""
    plan = state["plan"]
    if plan is None:
        return state
    if not state["add_name"]:
        return {**state, "said": "", "problem": "Choose the exercise to add first."}
    day, added, week = state["add_day"], KNOWN[state["add_name"]], week_of(plan)
    refused = problem(week, added, day)
    if refused:
        return {**state, "said": "", "problem": refused}
    after = _changed(state, plan, f"adding {added.title}", with_exercise(week, added.name, day))
    return {**after, "add_name": "", "said": f"{added.title} is added to {WEEKDAYS[day]}."}


def addable(week: Week, day: int) -> list[str]:
    """Return the names of the exercises that can be added to a day."""
    return [name for name in _NAMES if not problem(week, KNOWN[name], day)]


def dose_field(exercise: Exercise, name: str) -> fields.Number:
    """Return the field for the sets ("dose_sets") or the count of an exercise."""
    low, high = begin(exercise), most(exercise)
    if name == "dose_sets":
        return fields.number(name, "Sets", "", low.sets, high.sets)
    unit = "seconds" if exercise.count.kind == "seconds" else "times"
    return fields.number(name, "In each set", unit, low.count, high.count)


def dose(state: State, event: Event) -> State:
    """Change the dose of the open exercise on all its days; what cannot be stays in the box."""
    opened = _opened(state)
    if opened is None:
        return state
    plan, _, name = opened
    box = event["name"]
    old = dose_of(plan, name)
    shown: dict[str, Any] = {
        "drafts": state["drafts"],
        box: old.sets if box == "dose_sets" else old.count,
    }
    after = fields.apply_input((dose_field(KNOWN[name], box),), shown, event)
    state = {**state, "drafts": after["drafts"]}
    if box in after["drafts"]:
        return state
    whole = int(after[box] + 0.5)
    new = [name, whole, old.count] if box == "dose_sets" else [name, old.sets, whole]
    doses = [new if one[0] == name else one for one in plan["doses"]]
    return changed(state, f"the dose of {KNOWN[name].title}", {**plan, "doses": doses})


def try_again(state: State, value: object) -> State:
    """Take an exercise back in that was set aside."""
    plan, again = state["plan"], str(value)
    if plan is None or again not in plan["aside"]:
        return state
    aside = [name for name in plan["aside"] if name != again]
    return changed(state, f"trying {KNOWN[again].title} again", {**plan, "aside": aside})


def _opened(state: State) -> tuple[Plan, int, str] | None:
    """Return the plan, and the weekday and the name of the exercise that is open in it."""
    plan, chosen = state["plan"], state["chosen"]
    if plan is None or chosen is None or chosen[1] not in plan["week"][chosen[0]]:
        return None
    return plan, chosen[0], chosen[1]


def _changed(state: State, plan: Plan, words: str, week: Week) -> State:
    new = with_doses({**plan, "week": [list(names) for names in week]})
    return _without_drafts(changed(state, words, new))


def _without_drafts(state: State) -> State:
    return fields.without_draft(fields.without_draft(state, "dose_sets"), "dose_count")


_NAMES = tuple(sorted(KNOWN))
