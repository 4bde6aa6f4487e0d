"""One exercise on a card."""

from widgets.components.citation import cite
from widgets.components.looked_for import looked_for
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import remembered
from widgets.engine.html import controls
from widgets.figures.posture.exercise_figure import exercise_figure
from widgets.science.evidence.grades import GRADES
from widgets.science.exercises.catalogue import EQUIPMENT, Exercise, exercise


@remembered(24)
def card(name: str) -> Html:
    """Return the card of an exercise. Raises KeyError for a name that is not in the catalogue."""
    found = exercise(name)
    return el(
        "section",
        el("h3", found.title),
        el("p", found.purpose),
        exercise_figure(name),
        el("ol", [el("li", step) for step in found.steps]),
        el("p", el("strong", "When to stop. "), found.stop, class_="rb-guide-stop"),
        _dose(found),
        el(
            "p",
            _other("Easier", found.easier),
            _other("Harder", found.harder),
            class_="rb-guide-others",
        ),
        _known(found),
        class_="rb-guide-card",
    )


def _dose(found: Exercise) -> Html:
    needs = [label.lower() for key, label in EQUIPMENT if key in found.needs]
    return fragment(
        controls.facts(
            [
                ("Begin with", _amount(found, 0)),
                ("At most", _amount(found, 1)),
                ("You need", " and ".join(needs) or "nothing"),
            ]
        ),
        el(
            "p",
            fragment("The most follows a dose that was studied (", cite(found.tested_dose), ").")
            if found.tested_dose
            else "How much is our suggestion, not tested.",
            class_="rb-hint",
        ),
    )


def _amount(found: Exercise, end: int) -> str:
    """Return where to begin (end 0) or the most (end 1) in words."""
    sets, days = found.sets[end], found.days[end]
    count = found.count.high if end else found.count.low
    times = f"{count} seconds" if found.count.kind == "seconds" else f"{count} times"
    side = " on each side" if found.sides else ""
    often = f"{sets} sets of {times}" if sets > 1 else f"1 set of {times}"
    return f"{often}{side}, {days} days a week"


def _other(label: str, other: tuple[str, str | None]) -> Html:
    words, name = other
    to = controls.button("open", exercise(name).title, value=name) if name else None
    return el("span", el("strong", f"{label}. "), words, " " if to else "", to)


def _known(found: Exercise) -> Html:
    return el(
        "p",
        el(
            "span",
            f"Grade {found.grade}: {GRADES[found.grade]}",
            class_=f"rb-badge rb-badge-{found.grade.lower()}",
        ),
        " ",
        found.evidence,
        [fragment(" (", cite(key), ")") for key in found.sources],
        looked_for(found.searched) if found.searched else None,
        class_="rb-guide-known",
    )
