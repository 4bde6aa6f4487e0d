"""The scan widget: rows that were read, nothing in between, and never a verdict on a back."""

import math
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.apps.shown import rows
from tests.engine.charts.drawn_people import counts
from widgets.apps import scan_without_pain as app
from widgets.apps.scan_without_pain.with_pain import LEFT, RIGHT, TICKS, _picture
from widgets.science.back.scan_findings import FINDINGS, ODDS, odds_with_pain

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


@pytest.mark.parametrize("odds", ODDS, ids=lambda odds: odds.id)
def test_the_odds_are_drawn_where_their_scale_says(odds: Any) -> None:
    drawn = str(_picture(odds))
    ticks = {
        int(text): float(x)
        for x, text in re.findall(r'text-anchor="middle" x="([\d.]+)"[^>]*>(\d+)<', drawn)
    }
    assert tuple(ticks) == TICKS == (1, 2, 5, 10, 20, 50)
    assert (ticks[1], ticks[50]) == (LEFT, RIGHT)
    # Each doubling takes the same room.
    assert ticks[2] - ticks[1] == pytest.approx(ticks[20] - ticks[10], abs=0.11)
    for tick in TICKS:
        assert f"M{ticks[tick]:.1f} 34v5" in drawn
    (dot,) = re.findall(r'cx="([\d.]+)"', drawn)
    ((low, high),) = re.findall(r'd="M([\d.]+) 18H([\d.]+)', drawn)
    per_doubling = ticks[2] - ticks[1]
    for across, ratio in ((dot, odds.estimate), (low, odds.low), (high, odds.high)):
        wanted = LEFT + per_doubling * math.log2(ratio)
        assert float(across) == pytest.approx(wanted, abs=0.4)
    heights = re.findall(r'y="([\d.]+)"[^>]*>(the same|times the odds[^<]*|50)<', drawn)
    below = {word: float(y) for y, word in heights}
    assert below["50"] < below["the same"] == below["times the odds with back pain"] < 76


def test_a_guess_is_close_up_to_five_beside_the_rows() -> None:
    # 68 of 100 at forty.
    for guess, said in (("62", "commoner"), ("63", "close"), ("73", "close"), ("74", "rarer")):
        state = {**TYPICAL, "age": 40, "guess": int(guess), "finding": FINDINGS[0].id}
        assert said in text(state).split("You guessed")[1][:60]
    # From 68 to 80 between forty and fifty.
    for guess, said in (("62", "commoner"), ("63", "close"), ("85", "close"), ("86", "rarer")):
        state = {**TYPICAL, "age": 45, "guess": int(guess), "finding": FINDINGS[0].id}
        assert said in text(state).split("You guessed")[1][:60]


def test_what_the_boxes_take_and_what_stands_in_them_at_first() -> None:
    fields: dict[str, Any] = {field.name: field for field in app.FIELDS}
    assert (fields["age"].low, fields["age"].high) == (16, 90)
    assert (fields["guess"].low, fields["guess"].high) == (0, 100)
    first = app.initial()
    assert (first["age"], first["guess"]) == (40, 10)


def test_the_table_has_each_row_under_its_age() -> None:
    heads, *found = rows(str(app.on_paper(TYPICAL)))
    assert heads == ("On the scan", "20", "30", "40", "50", "60", "80")
    for item, cells in zip(FINDINGS, found, strict=True):
        percents = dict(item.rows)
        wanted = [str(percents.get(int(age), "\u2013")) for age in heads[1:]]
        assert list(cells[1:]) == wanted
