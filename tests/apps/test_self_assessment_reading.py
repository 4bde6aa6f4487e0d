"""What the self-assessment makes of the answers: one order, a short list, movements drawn."""

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from tests.apps.self_assessment_played import EVERYTHING, FULL, OPEN, html, without_markup
from widgets.apps import self_assessment
from widgets.apps.self_assessment.findings import findings
from widgets.science.back.reading_rules import FINDINGS

CHAPTERS = Path(__file__).parents[2] / "chapters"


@given(EVERYTHING)
@settings(max_examples=60, deadline=None)
def test_no_answer_puts_an_untested_cause_above_a_graded_one(answers: Any) -> None:
    # Pain high up closes it: nothing is to be read then.
    state: Any = {**OPEN, **answers, "where_upper": False}
    grades = re.findall(r"rb-badge-(.)", html(state))
    untested = [grade == "u" for grade in grades]
    assert grades
    assert untested == sorted(untested)
    assert set(findings(state)) <= set(FINDINGS)


@pytest.mark.parametrize("name", ["limit_running", "limit_daily", "hard_1", "plank_left"])
def test_the_size_of_a_number_changes_no_order(name: str) -> None:
    ones: Any = dict(FULL, **{name: 1})
    for value in (2, 5, 9):
        others: Any = dict(FULL, **{name: value})
        assert findings(others) == findings(ones)


def test_the_summary_says_the_jump_the_date_and_the_answers() -> None:
    text = without_markup(self_assessment.EXAMPLES["load_jump"])
    for part in (
        "Yours was 45 percent longer. Runs over 30 to 100 percent longer went with 1.52 times",
        "Look again on Sunday 6 December 2026",
        "Running downhillhard: 7 of 10",
        "Grade C: limited or mixed",
        "Grade U: untested",
        "not a diagnosis",
    ):
        assert part in text, part


def test_the_list_is_short_and_the_rest_is_folded_in_order() -> None:
    shown, folded = html(FULL).split("Later, if you like")
    assert len(re.findall("rb-badge-", shown)) == 5
    assert len(re.findall("rb-badge-", folded)) == 6
    assert 'start="6"' in folded
    assert "Later, if you like" not in html(OPEN)


def test_each_chapter_on_the_list_is_there_to_be_read() -> None:
    pages = re.findall(r'<a class="rb-assess-page" href="../([^"]+).html"', html(FULL))
    assert "causes/overstride" in pages
    assert not [page for page in pages if not (CHAPTERS / f"{page}.md").is_file()]


def test_every_movement_check_is_drawn_and_described() -> None:
    checks = html(OPEN).split('class="rb-assess-check"')[1:]
    assert len(checks) == 6
    titles = set()
    for check in checks:
        (drawing,) = re.findall(r'<svg.*?role="img".*?</svg>', check)
        title, description = re.findall(r"<(?:title|desc)[^>]*>([^<]+)<", drawing)
        titles.add(title)
        assert len(description.split()) > 15
    assert len(titles) == 6


def test_no_check_gives_a_cut_off() -> None:
    checks = html(OPEN).split('class="rb-assess-check"')[1:]
    assert all("Compare your two sides." in check for check in checks)
    assert "We found no cut-off for back pain in runners, for any of the six." in html(OPEN)
