"""The plan: its week and its doses, and how these follow the log."""

from widgets.apps.programme.checks import KNOWN, is_item
from widgets.apps.programme.records import Item, Plan, Row
from widgets.engine.core.days import date_of
from widgets.science.exercises.choice import Wish
from widgets.science.exercises.dose import Dose, begin
from widgets.science.exercises.progression import Entry, next_dose
from widgets.science.exercises.week import Week, make_week


def entries_in(log: list[Row], name: str = "") -> list[Entry]:
    """Return the rows of a log as entries, or those of one exercise."""
    entries = [Entry(*row) for row in log]
    return [entry for entry in entries if not name or entry.exercise == name]


def week_of(plan: Plan) -> Week:
    """Return the week of a plan."""
    return tuple([tuple(names) for names in plan["week"]])


def dose_of(plan: Plan, name: str) -> Dose:
    """Return the dose of an exercise in a plan, the one to begin with where it has none."""
    for known, sets, count in plan["doses"]:
        if known == name:
            return Dose(sets, count)
    return begin(KNOWN[name])


def doses_of(plan: Plan) -> dict[str, Dose]:
    """Return the doses of a plan by exercise."""
    return {name: Dose(sets, count) for name, sets, count in plan["doses"]}


def new_plan(wish: Wish, start: str, log: list[Row]) -> Plan:
    """Return a new plan: the week for a wish, with doses that follow the log."""
    week = make_week(wish, date_of(start).weekday())
    plan: Plan = {"week": [list(names) for names in week], "doses": [], "aside": []}
    return following(with_doses(plan), log, [entry.exercise for entry in entries_in(log)])


def with_doses(plan: Plan) -> Plan:
    """Return the plan with a dose for each of its exercises, and for no other."""
    names: list[str] = []
    for listed in plan["week"]:
        names += [name for name in listed if name not in names]
    doses: list[Item] = []
    for name in names:
        dose = dose_of(plan, name)
        doses.append([name, dose.sets, dose.count])
    aside = [name for name in plan["aside"] if name in names]
    return {**plan, "doses": doses, "aside": aside}


def plan_that_fits(value: object) -> Plan | None:
    """Return of a kept plan the exercises that the course still has, or None where it is no plan.

    A dose that is not within the exercise's own any more becomes the one to begin with.
    """
    if not isinstance(value, dict) or not isinstance(value.get("week"), list):
        return None
    week = [
        [name for name in names if isinstance(name, str) and name in KNOWN]
        for names in value["week"]
        if isinstance(names, list)
    ]
    doses, aside = value.get("doses"), value.get("aside")
    return with_doses(
        {
            "week": week,
            "doses": [one for one in doses if is_item(one)] if isinstance(doses, list) else [],
            "aside": aside if isinstance(aside, list) else [],
        }
    )


def following(plan: Plan, log: list[Row], names: list[str]) -> Plan:
    """Return the plan with the doses of the exercises in `names` as their entries say."""
    doses: list[Item] = []
    aside = [name for name in plan["aside"] if name not in names]
    for name, sets, count in plan["doses"]:
        done = entries_in(log, name)
        if name not in names or not done:
            doses.append([name, sets, count])
            continue
        found = next_dose(KNOWN[name], done)
        doses.append([name, found.dose.sets, found.dose.count])
        if found.kind == "aside":
            aside.append(name)
    return {**plan, "doses": doses, "aside": aside}
