"""What the programme asks before a week is made, and what other widgets have told it."""

import json
from typing import Any

import pytest

from tests.apps.programme_played import EXAMPLES, MONDAY, TUESDAY, WEEK, play, words
from widgets.apps import check_first, programme
from widgets.science.exercises.choice import FINDINGS
from widgets.science.triage.assessment import asked, no_to_all

FOUND = {"how_long": "over_3_months", "tried_thomas": "left", "where_buttock": True}


def carried(values: Any, app: str = "self_assessment") -> tuple[str, dict[str, str]]:
    return ("carried", {app: json.dumps({"values": values})})


def test_what_the_self_assessment_raised_is_ticked_once_and_can_be_unticked() -> None:
    state = play(EXAMPLES["asked"], carried(FOUND))
    ticked = [one.name for one in FINDINGS if state["raised_" + one.name]]
    assert ticked == ["lasting", "thomas", "leg"]
    assert "Some are ticked from your self-assessment" in words(state)
    state = play(state, ("raised_thomas", "false"), carried(FOUND))
    assert not state["raised_thomas"]
    assert state["raised_lasting"]
    new = play(state, carried({**FOUND, "tried_bridge": "right"}))
    assert new["raised_bridge"]
    assert not new["raised_thomas"]


@pytest.mark.parametrize(
    "value",
    ["", 5, None, [], {}, {"self_assessment": 7}, {"self_assessment": "["}, carried([])[1],
     carried({"signs": 5})[1], carried({"signs": {"answers": {"bladder": "perhaps"}}})[1],
     carried({"answers": [1]}, "check_first")[1], {"self_assessment": "[" * 5000}],
)  # fmt: skip
def test_whatever_else_another_widget_has_kept_does_no_harm(value: Any) -> None:
    state = play(WEEK, ("carried", value))
    assert state == WEEK


def test_a_check_with_a_sign_stops_it_and_a_clear_one_does_not() -> None:
    answers: dict[str, Any] = dict(no_to_all())
    clear = {question.id: answers[question.id] for question in asked(answers)}
    signs = dict(check_first.initial(), answers=clear)
    assert not play(WEEK, carried({"signs": signs}), carried(signs, "check_first"))["paused"]
    for question in ("bladder", "worried", "fever"):
        answers = {**clear, question: "yes"}
        for told in (carried({"signs": {"answers": answers}}),
                     carried({"answers": answers}, "check_first")):  # fmt: skip
            assert play(WEEK, told)["paused"], question


def test_the_first_day_moves_on_with_today_until_a_week_is_made() -> None:
    state = play(programme.initial(), ("today", MONDAY))
    assert state["start"] == MONDAY
    assert play(state, ("today", TUESDAY))["start"] == TUESDAY
    chosen = play(state, ("start", "2026-11-30"), ("today", TUESDAY))
    assert chosen["start"] == "2026-11-30"
    made = play(state, ("make", ""), ("today", "2027-02-28"))
    assert made["start"] == MONDAY
    assert made["plan"]["week"] == WEEK["plan"]["week"]
