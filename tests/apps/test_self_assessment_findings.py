"""Every answer changes the advice, or the page says that it does not; and by the right finding."""

import re
from typing import Any

import pytest

from tests.apps import shown
from tests.apps.self_assessment_played import INSIDE, OPEN, html, play
from widgets.apps.self_assessment.findings import findings, is_without_pain
from widgets.components.self_assessment.answers import ANSWERS
from widgets.engine.core.fields import Choice, Field, Flag, Number
from widgets.science.back.reading_rules import (
    CHECK,
    FINDINGS,
    MAY_HURT,
    NO_CHAPTER,
    NO_STUDY,
    NOTE,
    RULES,
    rules_of,
)

BY_NAME: dict[str, Field] = {field.name: field for field in ANSWERS}
# How a pace is written, and nothing of the reader.
NOT_AN_ANSWER = "pace_unit"


def answers_of(field: Field) -> list[object]:
    """Return what a reader can answer to one question, of a number its two ends."""
    if isinstance(field, Flag):
        return [True]
    if isinstance(field, Choice):
        return [value for value, _ in field.options if value]
    if isinstance(field, Number):
        return [field.low, field.high]
    return ["Stairs"]


ANSWERED = [
    pytest.param(name, value, id=f"{name}-{value}")
    for name, field in BY_NAME.items()
    if name != NOT_AN_ANSWER
    for value in answers_of(field)
]


def advice(state: Any) -> str:
    """Return the words of the summary without the answers themselves; "" where it is closed."""
    whole = html(state)
    if INSIDE not in whole:
        return ""
    return shown.words(whole.split(INSIDE)[1].split('class="rb-assess-answers"')[0])


def found(**answers: object) -> set[str]:
    state: Any = {**OPEN, **answers}
    return set(findings(state)) - {MAY_HURT}


@pytest.mark.parametrize(("name", "value"), ANSWERED)
def test_every_answer_changes_the_advice_or_the_page_says_that_it_does_not(
    name: str, value: object
) -> None:
    state: Any = {**OPEN, name: value}
    rows = [rule for rule in RULES if rule.finding in found(**{name: value})]
    if name == "where_upper":
        # A sign of the check: it closes the self-assessment, whatever else was answered.
        assert rows == []
        assert advice(play(OPEN, (name, "true"))) == ""
        return
    assert rows
    words = advice(state)
    assert words != advice(OPEN)
    for rule in rows:
        assert name in rule.answers, rule
        assert rule.words.rstrip(".") in words, rule
        if rule.leads_to == NO_STUDY:
            assert "In runners with back pain, we found no study of:" in words
            assert "So that leads to no chapter." in words
        if rule.leads_to == NO_CHAPTER:
            assert "Some answers lead to no chapter, and that is our judgement:" in words
        elif rule.leads_to != NO_STUDY and not rule.source:
            assert rule.words[:-1] + " (our judgement)." in words, rule
    assert ("Say this in the check" in words) is any(rule.leads_to == CHECK for rule in rows)
    assert ("Also from your answers" in words) is any(rule.leads_to == NOTE for rule in rows)


def test_a_row_rests_on_the_answers_that_it_names_and_no_others() -> None:
    by_finding: dict[str, set[str]] = {}
    for param in ANSWERED:
        name, value = param.values
        for finding in found(**{str(name): value}):
            by_finding.setdefault(finding, set()).add(str(name))
    # What takes two answers.
    together = {"numbers_named", "run_jump", "run_no_jump", "plank_even", "plank_uneven"}
    together |= {"pain_and_none", MAY_HURT, "running_limited"}
    assert set(FINDINGS) - set(by_finding) == together
    for rule in RULES:
        if rule.finding not in together:
            assert by_finding[rule.finding] == set(rule.answers), rule


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"how_long": "under_2_weeks"}, {"under_2_weeks"}),
        ({"how_long": "over_3_months"}, {"over_3_months"}),
        ({"where_leg_above": True}, {"leg"}),
        ({"where_leg_below": True}, {"leg", "where_leg_below"}),
        ({"where_buttock": True}, {"where_buttock"}),
        ({"when_during": True, "when_later": True}, {"when_known", "when_later"}),
        ({"limit_running": 0, "limit_daily": 0}, {"running_free", "day_free"}),
        ({"limit_running": 1, "limit_daily": 1}, {"running_limited", "day_limited"}),
        ({"limit_running": 9}, {"running_limited"}),
        ({"limit_running": 10}, {"running_stopped"}),
        ({"activity_2": " "}, set()),
        ({"activity_2": "Stairs"}, {"activities_named"}),
        ({"activity_2": "Stairs", "hard_2": 0}, {"activities_named", "numbers_named"}),
        ({"activity_2": "Stairs", "hard_1": 4}, {"activities_named", "number_unnamed"}),
        ({"hard_3": 0}, {"number_unnamed"}),
        ({"longest_run": 16, "longest_before": 11}, {"run_jump"}),
        ({"longest_run": 11, "longest_before": 10}, {"run_no_jump"}),
        ({"longest_run": 5, "longest_before": 10}, {"run_no_jump"}),
        ({"longest_run": 5}, {"run_alone"}),
        ({"longest_before": 5}, {"run_alone"}),
        ({"longest_before": 0}, {"run_break"}),
        ({"longest_run": 5, "longest_before": 0}, {"run_break"}),
        ({"tried_stance": "same", "tried_thomas": "same"}, {"stance_even", "thomas_even"}),
        ({"tried_stance": "left", "tried_bridge": "right"}, {"stance_uneven", "bridge_uneven"}),
        ({"tried_footprint": "left"}, {"footprint_uneven"}),
        ({"tried_thomas": "left"}, {"thomas_uneven"}),
        ({"tried_footprint": "same", "tried_bridge": "same"}, {"footprint_even", "bridge_even"}),
        ({"plank_left": 30, "plank_right": 40}, {"plank_even"}),
        ({"plank_left": 29, "plank_right": 40}, {"plank_uneven"}),
        ({"plank_left": 40, "plank_right": 29}, {"plank_uneven"}),
        ({"plank_left": 0, "plank_right": 0}, {"plank_even"}),
        ({"plank_left": 0}, {"plank_alone"}),
        ({"plank_right": 0}, {"plank_alone"}),
        ({"wall_left": 0}, {"wall"}),
        ({"wall_right": 0}, {"wall"}),
    ],
)  # fmt: skip
def test_answers_are_what_they_say(answers: dict[str, object], expected: set[str]) -> None:
    assert found(**answers) == expected


def test_who_has_no_pain_gets_no_plan_for_it() -> None:
    teacher = play(OPEN, ("no_pain", "true"))
    assert findings(teacher) == ("no_pain",)
    words = advice(teacher)
    assert "Return to running" not in words
    assert "What is wrong, or which part hurts" not in words
    assert "The next two weeks" not in words
    assert "If your back begins to hurt" in words
    links = re.findall(r'href="\.\./([^"]+)\.html"', html(teacher).split(INSIDE)[1])
    assert links == [
        "start/how-this-course-works", "reference/what-runners-are-told", "causes/load-and-rest",
        "doing/exercises", "start/can-running-hurt-your-back",
    ]  # fmt: skip
    # What is no pain changes nothing of it.
    both: Any = {**teacher, "changed_shoes": True, "limit_running": 0, "tried_stance": "left"}
    assert is_without_pain(both)


@pytest.mark.parametrize(
    ("name", "value"),
    [("where_neck", True), ("when_later", True), ("how_long", "under_2_weeks"),
     ("limit_running", 1), ("limit_daily", 1), ("activity_3", "Stairs")],
)  # fmt: skip
def test_a_word_of_pain_counts_more_than_the_tick_that_there_is_none(
    name: str, value: object
) -> None:
    state: Any = {**OPEN, "no_pain": True, name: value}
    assert not is_without_pain(state)
    told = findings(state)
    assert {"pain_and_none", MAY_HURT} <= set(told)
    assert "no_pain" not in told
    assert "The list goes by the pain." in advice(state)
    assert "Return to running" in advice(state)
    assert not is_without_pain(OPEN)


def test_coming_back_from_a_break_can_be_entered_and_has_no_percent() -> None:
    state = play(OPEN, ("longest_run", "5"), ("longest_before", "0"))
    assert state["drafts"] == {}
    words = advice(state)
    assert "A jump from nothing has no percent" in words
    assert "percent longer. Runs" not in words
    places = [rule.leads_to for rule in rules_of(findings(state), "load")]
    assert places == ["load"]
    assert "You come back from a break." in words
