"""One exercise of the week, open: its looks, its reason, its dose, and what else to do."""

from widgets.apps.programme.checks import KNOWN
from widgets.apps.programme.records import Plan
from widgets.apps.programme.setup.fields import wish
from widgets.apps.programme.state import State
from widgets.apps.programme.week.editing import dose_field
from widgets.apps.programme.week.plan import dose_of
from widgets.components.citation import cite
from widgets.components.looked_for import looked_for
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import remembered
from widgets.engine.html import controls
from widgets.figures.posture.exercise_figure import exercise_figure
from widgets.science.evidence.grades import GRADES
from widgets.science.exercises.catalogue import Exercise
from widgets.science.exercises.choice import Wish, choices, is_possible


def open_exercise(state: State, plan: Plan, name: str) -> Html:
    """Return the part under the row of the exercise that is open."""
    exercise = KNOWN[name]
    asked = wish(state)
    return el(
        "div",
        _about(name),
        el("p", el("strong", "Why it is here: "), _why(exercise, asked)),
        _aside(plan, name),
        _dose(state, plan, exercise),
        el(
            "p",
            _other("Easier", exercise.easier, asked.has),
            _other("Harder", exercise.harder, asked.has),
            controls.button("remove", "Remove from this day"),
        ),
        class_="rb-programme-open",
    )


@remembered(24)
def _about(name: str) -> Html:
    exercise = KNOWN[name]
    return fragment(
        exercise_figure(name),
        how(name),
        el("p", exercise.purpose),
        el(
            "p",
            el(
                "span",
                f"Grade {exercise.grade}: {GRADES[exercise.grade]}",
                class_=f"rb-badge rb-badge-{exercise.grade.lower()}",
            ),
            " ",
            exercise.evidence,
            [fragment(" (", cite(key), ")") for key in exercise.sources],
            looked_for(exercise.searched) if exercise.searched else None,
        ),
    )


@remembered(24)
def how(name: str) -> Html:
    """Return the steps of an exercise, and when to stop."""
    exercise = KNOWN[name]
    return fragment(
        el("ol", [el("li", step) for step in exercise.steps]),
        el("p", el("strong", "Stop: "), exercise.stop),
    )


def _why(exercise: Exercise, asked: Wish) -> Html:
    for choice in _choices(asked):
        if choice.exercise.name == exercise.name:
            source = fragment(" (", cite(choice.source), ")") if choice.source else None
            return fragment(choice.because, source)
    return fragment("You chose it.")


_choices = remembered(2)(choices)


def _aside(plan: Plan, name: str) -> Html | None:
    if name not in plan["aside"]:
        return None
    return el(
        "p",
        "It is set aside: it hurt at the smallest dose. Try an easier one, or wait until your pain "
        "has settled. ",
        controls.button("try_again", "Try it again", value=name),
    )


def _dose(state: State, plan: Plan, exercise: Exercise) -> Html:
    dose = dose_of(plan, exercise.name)
    shown = dict(state, dose_sets=dose.sets, dose_count=dose.count)
    boxes = []
    for name in ("dose_sets", "dose_count"):
        field = dose_field(exercise, name)
        fixed_at = field.low == field.high
        hint = f"{field.low}" if fixed_at else f"{field.low} to {field.high}"
        boxes.append(controls.number_box(field, shown, hint=hint))
    tested = exercise.tested_dose
    return fragment(
        el("div", boxes, class_="rb-programme-doses"),
        el(
            "p",
            fragment("The most follows a dose that was studied (", cite(tested), ").")
            if tested
            else "The limits are our suggestion, not tested. The programme never goes above them.",
            class_="rb-hint",
        ),
    )


def _other(label: str, other: tuple[str, str | None], has: tuple[str, ...]) -> Html | None:
    words, name = other
    if name is None:
        return el("span", f"{label}: {words} ", class_="rb-programme-other") if words else None
    if not is_possible(KNOWN[name], has):
        return None
    return controls.button("swap", f"{label}: {KNOWN[name].title}", value=name)
