"""Check first: asks about warning signs and says how soon a back should be seen. No diagnosis."""

from widgets.apps.check_first.keeping import keeping
from widgets.components.triage.earlier import of_first_edition, of_single_questions, reconcile
from widgets.components.triage.events import update
from widgets.components.triage.questions_view import questions_view
from widgets.components.triage.result_view import result
from widgets.components.triage.state import FIELDS, RESULT, State, initial, is_persistent
from widgets.components.triage.steps import carried_by_press
from widgets.components.triage.taking_along import taking_along
from widgets.engine.core.elements import Html, el
from widgets.engine.core.protocol import TODAY
from widgets.engine.html import controls, devices
from widgets.science.triage.assessment import asked, no_to_all

__all__ = [
    "EXAMPLES",
    "FIELDS",
    "MIGRATIONS",
    "TITLE",
    "initial",
    "is_persistent",
    "on_paper",
    "reconcile",
    "update",
    "view",
]

TITLE = "Check first"

MIGRATIONS = (of_first_edition, of_single_questions)


def view(state: State) -> Html:
    """Return the present step of the check."""
    if state["step"] == RESULT:
        parts = [result(state), controls.button("back", "Back, to change an answer")]
        parts.append(taking_along(state))
    else:
        parts = [questions_view(state)]
    return el(
        "div",
        parts,
        keeping(state),
        class_="rb-check-first",
        **devices.history(state["step"]),
        **devices.today(state["today"]),
    )


def on_paper(state: State) -> Html:
    """Return every sign with what to do, for paper and where nothing can weigh the answers."""
    # The browser draws no paper: what only that needs stays out of what it loads.
    from widgets.apps.check_first.paper import paper  # noqa: PLC0415

    return paper(state)


def _do(state: State, *events: tuple[str, str]) -> State:
    for name, value in events:
        drawn = carried_by_press(state) if name == "next" else value
        state = update(state, {"name": name, "value": drawn, "committed": True})
    return state


def _on_a_day(*events: tuple[str, str]) -> State:
    return _do(initial(), (TODAY, "2026-11-29"), *events)


def _finished(
    *answers: tuple[str, str], age: str = "35", said: str = "", keep: bool = False
) -> State:
    """Return the state of somebody who said no to everything but `answers`."""
    given = no_to_all(age)
    given.update(answers)
    given = {question.id: given[question.id] for question in asked(given)}
    done: State = {**_on_a_day(), "answers": given, "years": float(age), "keep": keep}
    state = _do(done, ("step", RESULT))
    return {**state, "said": said}


_NEXT = ("next", "")
_TO_ABOUT_YOU = (_NEXT,) * 3
_TO_ILLNESS = _TO_ABOUT_YOU + (("years", "35"), _NEXT)
_TO_INJURY = _TO_ILLNESS + (_NEXT,) * 2

EXAMPLES = {
    "empty": initial(),
    "ticked": _on_a_day(("sudden_tearing", "true")),
    "ticked_not_sure": _on_a_day(("sudden_tearing", "true"), ("unsure_sudden_tearing", "true")),
    "nerves": _on_a_day(_NEXT),
    "mind": _on_a_day(_NEXT, _NEXT, ("no_point", "true")),
    "about_you": _on_a_day(*_TO_ABOUT_YOU),
    "age_still_open": _on_a_day(*_TO_ABOUT_YOU, _NEXT),
    "age_wrong": _on_a_day(*_TO_ABOUT_YOU, ("years", "350"), _NEXT),
    "age_unknown": _on_a_day(*_TO_ABOUT_YOU, ("age_unknown", "true"), ("birth_year", "1984")),
    "illness": _on_a_day(*_TO_ILLNESS),
    "how_it_hurts": _on_a_day(*_TO_ILLNESS, _NEXT, ("worse_at_night", "true")),
    "follow_ups_open": _on_a_day(*_TO_INJURY, ("fall", "true"), _NEXT),
    "follow_up_not_sure": _on_a_day(*_TO_INJURY, ("fall", "true"), ("fall_severe", "unsure")),
    "one_step_back": _on_a_day(*_TO_ILLNESS, ("fever", "true"), ("back", "")),
    "pregnant": _on_a_day(
        *_TO_ABOUT_YOU, ("years", "33"), ("pregnant", "true"), *(_NEXT,) * 4
    ),
    "older": _on_a_day(*_TO_ABOUT_YOU, ("years", "68"), *(_NEXT,) * 4),
    "pattern": _on_a_day(
        *_TO_INJURY, *(_NEXT,) * 3, ("over_3_months", "true"), ("seen", "yes"),
        ("began_before_45", "yes"), _NEXT,
    ),
    "ring": _on_a_day(("faint_grey_sweat", "true"), _NEXT),
    "ring_in_ireland": _on_a_day(("breathless", "true"), _NEXT, ("country", "ie")),
    "go": _on_a_day(_NEXT, ("both_legs", "true"), ("both_legs_same", "no"), _NEXT),
    "emergency_not_sure": _on_a_day(
        _NEXT, ("saddle_numbness", "true"), ("unsure_saddle_numbness", "true"), _NEXT
    ),
    "emergency_together": _finished(("past_cancer", "yes"), ("foot_drop", "yes"), age="64"),
    "not_safe": _on_a_day(_NEXT, _NEXT, ("no_point", "true"), ("no_point_plan", "yes"), _NEXT),
    "urgent": _finished(("worse_with_cough", "yes")),
    "urgent_by_telephone": _finished(("bladder", "unsure")),
    "urgent_twice": _finished(
        ("fever", "yes"), ("worse_at_night", "yes"), ("rest_or_night_checked", "no"),
        ("worried", "yes"), ("not_improving", "yes"),
    ),
    "urgent_mind": _finished(("no_point", "yes"), ("no_point_plan", "no")),
    "soon": _finished(("not_improving", "yes")),
    "soon_not_sure": _finished(("fever", "unsure")),
    "soon_stop_running": _finished(
        ("builds_with_impact", "yes"), ("one_sore_spot", "yes"), ("load_jump", "yes"),
        ("past_stress_fracture", "no"), ("missed_periods", "yes"),
    ),
    "carry_on": _finished(),
    "carry_on_not_sure": _finished(("getting_worse", "unsure")),
    "taken_back": _do(
        _finished(("bladder", "yes")), ("back", ""), ("bladder", "no"), *(_NEXT,) * 10
    ),
    "too_old": _do(_finished(("worried", "yes"), keep=True), (TODAY, "2026-12-28")),
    "copied": _finished(said="Your answers are copied."),
    "kept": _finished(("worried", "yes"), keep=True),
}  # fmt: skip
