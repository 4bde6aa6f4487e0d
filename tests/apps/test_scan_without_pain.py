"""The scan widget: rows that were read, nothing in between, and never a verdict on a back."""

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.engine.charts.drawn_people import counts
from widgets.apps import scan_without_pain as app
from widgets.science.back.scan_findings import FINDINGS, odds_with_pain

if TYPE_CHECKING:
    from widgets.apps.scan_without_pain.state import State

TYPICAL = app.EXAMPLES["typical"]


def text(state: Any) -> str:
    return re.sub(r"<[^>]+>", "", str(app.view(state)))


def test_the_answer_waits_for_a_guess() -> None:
    assert "68" not in text({**app.initial(), "age": 40})
    assert "About 68 of 100 people of 40 without pain." in text(TYPICAL)
    assert "You guessed 20. It is commoner than that." in text(TYPICAL)


@pytest.mark.parametrize("item", FINDINGS, ids=lambda item: item.id)
def test_the_people_drawn_are_the_number_said(item: Any) -> None:
    for age, percent in item.rows:
        state: State = {**TYPICAL, "age": age, "finding": item.id}
        assert f"About {percent} of 100 people of {age} without pain." in text(state)
        drawn = counts(str(app.view(state)))
        assert drawn == {"with": percent, "maybe": 0, "without": 100 - percent}


def test_between_two_rows_both_are_shown_and_no_number_is_made_up() -> None:
    said = text(app.EXAMPLES["between_rows"])
    assert "Between 40 and 50 of 100 people without pain." in said
    assert "There is no row for 34, and we make none up" in said
    assert counts(str(app.view(app.EXAMPLES["between_rows"])))["maybe"] == 10


@pytest.mark.parametrize("age", [16, 19, 51, 59, 66, 70, 79, 81, 90])
def test_an_age_without_rows_is_refused_with_the_reason(age: int) -> None:
    state: State = {**TYPICAL, "age": age}
    said = text(state)
    assert f"No answer for {age}." in said
    assert "20, 30, 40, 50 and 80" in said
    assert "rb-people" not in str(app.view(state))
    other = app.update(state, {"name": "row_age", "value": "50", "committed": True})
    assert "About 80 of 100 people of 50" in text(other)


def test_at_sixty_it_points_to_what_was_read_for_sixty() -> None:
    said = text(app.EXAMPLES["other_finding_read"])
    assert "For 60 we have read: Dark disc (signal loss); Slipped vertebra" in said


@pytest.mark.parametrize("item", FINDINGS, ids=lambda item: item.id)
def test_with_pain_stands_next_to_without(item: Any) -> None:
    said = text({**TYPICAL, "age": 50, "finding": item.id})
    odds = odds_with_pain(item.id)
    if odds is None:
        assert "with pain, we have not read" in said
    else:
        assert f"{odds.estimate:.2f} times the odds" in said
        assert f"between {odds.low:.2f} and {odds.high:.2f}" in said


def test_no_odds_for_those_over_fifty() -> None:
    said = text(app.EXAMPLES["eighty"])
    assert "stops at the age of 50" in said
    assert "2.24 times the odds. " not in said


def test_no_picture_without_what_it_cannot_say() -> None:
    for name, state in app.EXAMPLES.items():
        said = text(state)
        if name != "empty":
            assert "does not show where a pain comes from" in said
            assert "get emergency help now" in said
            assert "nothing about running" in said


def test_paper_has_every_row_and_every_interval() -> None:
    said = str(app.on_paper(TYPICAL))
    for item in FINDINGS:
        assert item.name.replace("'", "&#x27;") in said or item.name in said
        for _, percent in item.rows:
            assert f"<td>{percent}</td>" in said
    assert "1.28 to 44.56" in said
