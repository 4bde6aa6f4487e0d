"""The self-assessment: closed while a sign is up, one fixed order, files that lose nothing."""

import json
import random
import re
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from widgets.apps import check_first, self_assessment
from widgets.apps.self_assessment.files import as_file, read_file
from widgets.apps.self_assessment.memory import State
from widgets.apps.self_assessment.reading import findings
from widgets.apps.self_assessment.signs import TIES, is_clear
from widgets.components.self_assessment.answers import ANSWERS, Answers, no_answers
from widgets.components.triage.state import RESULT
from widgets.engine.core.fields import Choice, Flag, Number
from widgets.engine.core.session import LEFT_OUT, Session
from widgets.engine.testing.play import play as play_app
from widgets.engine.testing.play import random_event
from widgets.science.back.what_to_read import FINDINGS
from widgets.science.triage.assessment import LEVELS, assess
from widgets.science.triage.questions import QUESTIONS

OPEN = self_assessment.EXAMPLES["open"]
FULL = self_assessment.EXAMPLES["everything"]
INSIDE = "rb-assess-summary"


CHAPTERS = Path(__file__).parents[2] / "chapters"
play = partial(play_app, self_assessment)


def html(state: State) -> str:
    return str(self_assessment.view(state))


def without_markup(state: State) -> str:
    return re.sub(r"<[^>]+>", "", html(state))


def test_it_begins_with_the_check() -> None:
    assert INSIDE not in html(self_assessment.initial())
    assert "Step 1 of" in html(self_assessment.initial())


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_changed_sign_closes_it_with_the_card(question: Any) -> None:
    for value in question.options:
        state = play(OPEN, ("step", "feeling"), (question.id, value))
        while state["signs"]["step"] != RESULT:
            before = state["signs"]["step"]
            state = play(state, ("next", ""))
            if state["signs"]["step"] == before:
                break
        level = assess(state["signs"]["answers"]).level
        assert (INSIDE in html(state)) is (level == "self-manage")
        # Some signs first bring a further question.
        if level in LEVELS[:3] and state["signs"]["step"] == RESULT:
            assert "rb-card-title" in html(state)
            assert "The self-assessment is closed for now." in html(state)


def test_no_random_path_reaches_it_with_a_sign_up() -> None:
    chance = random.Random(3)
    starts = list(self_assessment.EXAMPLES.values())
    was_open = was_closed = 0
    for number in range(150):
        state = json.loads(json.dumps(starts[number % len(starts)]))
        shown = html(state)
        for moment in range(15):
            event: Any = random_event(shown, chance, moment)
            state = self_assessment.update(state, event)
            shown = html(state)
            if INSIDE not in shown:
                was_closed += 1
                continue
            was_open += 1
            assert assess(state["signs"]["answers"]).level == "self-manage", (number, event)
            if event["committed"]:
                assert not any(tie.holds(state) for tie in TIES[:2]), (number, event)
    assert was_open > 500
    assert was_closed > 500


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("where_upper", "true", "Urgent advice: "),
        ("limit_daily", "10", "Non-urgent advice: "),
        ("how_long", "over_3_months", "Were you younger than 40"),
    ],
)
def test_an_answer_that_is_a_sign_closes_it(name: str, value: str, shown: str) -> None:
    state = play(OPEN, (name, value))
    assert INSIDE not in html(state)
    assert shown in html(state)


@pytest.mark.parametrize("tie", TIES, ids=lambda tie: tie.question)
def test_taking_the_sign_back_in_the_check_takes_the_answer_back(tie: Any) -> None:
    loaded: Any = dict(no_answers(), **{tie.field: tie.sign})
    state = play(OPEN, ("load_file", as_file(loaded)))
    assert INSIDE not in html(state)
    state = play(state, (tie.question, "no"), ("step", "result"))
    assert dict(state)[tie.field] == tie.no_sign
    assert INSIDE in html(state)


def test_typing_ten_on_the_way_closes_nothing_before_the_box_is_left() -> None:
    state = self_assessment.update(OPEN, {"name": "limit_daily", "value": "10", "committed": False})
    assert INSIDE in html(state)
    assert INSIDE not in html(play(state, ("limit_daily", "10")))


def test_a_check_is_good_for_a_week() -> None:
    assert INSIDE in html(play(OPEN, ("today", "2026-11-29")))
    for day in ("2026-11-30", "2027-11-22", "2026-11-21"):
        state = play(OPEN, ("today", day))
        assert INSIDE not in html(state), day
        assert "more than a week old" in html(state)
        assert state["signs"]["answers"] == {}


def test_no_name_means_two_things() -> None:
    check = {question.id for question in QUESTIONS}
    check |= {"next", "back", "step", "history", "say_no", "copied", "answers"}
    assert check.isdisjoint(field.name for field in self_assessment.FIELDS)
    assert len({field.name for field in self_assessment.FIELDS}) == len(self_assessment.FIELDS)


def test_kept_signs_of_another_form_are_thrown_away() -> None:
    kept = Session(self_assessment, FULL).to_storage()
    assert kept
    again = Session(self_assessment, self_assessment.initial(), json.loads(json.dumps(kept)))
    assert again.notice == ""
    assert again.state["longest_run"] == 16
    other_forms: tuple[Any, ...] = (
        {},
        [],
        None,
        {"step": "result"},
        dict(FULL["signs"], answers={"fever": "maybe"}),
    )
    for signs in other_forms:
        kept["values"]["signs"] = signs
        again = Session(self_assessment, self_assessment.initial(), json.loads(json.dumps(kept)))
        assert again.notice == LEFT_OUT.format("your answers to the check for warning signs"), signs
        assert INSIDE not in again.view()


def test_nothing_is_kept_before_the_reader_asks() -> None:
    assert not Session(self_assessment, self_assessment.EXAMPLES["load_jump"]).is_persistent()
    assert not Session(self_assessment, play(FULL, ("keep", "false"))).is_persistent()
    assert Session(self_assessment, play(FULL, ("keep", "true"))).is_persistent()


def test_starting_again_leaves_nothing() -> None:
    assert play(FULL, ("start_again", "")) == dict(self_assessment.initial(), today="2026-11-22")


def a_value(field: Any) -> st.SearchStrategy[Any]:
    if isinstance(field, Flag):
        return st.booleans()
    if isinstance(field, Choice):
        return st.sampled_from([value for value, _ in field.options])
    if isinstance(field, Number):
        scale = 10**field.places
        whole = st.integers(round(field.low * scale), round(field.high * scale))
        return st.one_of(st.none(), whole.map(lambda number: number / scale))
    return st.text(max_size=60)


EVERYTHING = st.fixed_dictionaries({field.name: a_value(field) for field in ANSWERS})


@given(EVERYTHING)
@settings(max_examples=60, deadline=None)
def test_a_file_brings_back_what_was_saved(answers: Any) -> None:
    assert read_file(as_file(answers)) == answers


@given(EVERYTHING)
@settings(max_examples=60, deadline=None)
def test_no_answer_puts_an_untested_cause_above_a_graded_one(answers: Any) -> None:
    state: Any = dict(OPEN, **answers)
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


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "This file is empty. Choose one that you have saved here."),
        ("<html>", "not a file"),
        ("[]", "not a file"),
        ("null", "not a file"),
        ('{"file": "other", "version": 1, "answers": {}}', "not a file"),
        ("[" * 90_000, "not a file"),
        (as_file(FULL).replace('"version": 1', '"version": 2'), "another edition"),
        (as_file(FULL).replace('"limit_running": 6', '"limit_running": 60'), "from 0 to 10"),
        (as_file(FULL).replace('"where_low": true', '"where_low": "yes"'), "yes or no"),
        (as_file(FULL).replace('"tried_stance": "left"', '"tried_stance": "up"'), "one of"),
        (as_file(FULL).replace('"activity_3": "', f'"activity_3": "{"x" * 61}'), "cannot be"),
        (as_file(FULL)[:-40], "not a file"),
    ],
)
def test_a_bad_file_is_explained_and_nothing_is_lost(text: str, reason: str) -> None:
    state = play(FULL, ("load_file", text))
    assert reason in state["problem"]
    assert state["problem"] in without_markup(state).replace("&quot;", '"')
    assert dict(state, problem="", said="") == dict(FULL, problem="", said="")


def test_a_file_does_not_open_what_the_check_has_closed() -> None:
    closed = self_assessment.EXAMPLES["closed_emergency"]
    assert INSIDE not in html(play(closed, ("load_file", as_file(FULL))))


def test_a_step_rate_is_carried_over_and_said_so() -> None:
    state = self_assessment.EXAMPLES["step_rate_carried"]
    assert (state["step_rate"], state["speed"], state["carried"]) == (168, 2.9, True)
    assert "These come from your Cadence lab" in html(state)
    assert play(state, ("step_rate", "172"))["carried"] is False


@pytest.mark.parametrize(
    "kept",
    [
        "", "{", "[]", "{}", '{"values": []}', '{"values": {"step_rate": 168}}',
        '{"values": {"step_rate": 999, "speed": 2.9, "pace_unit": "min/km"}}',
        '{"values": {"step_rate": "168", "speed": 2.9, "pace_unit": "min/km"}}',
        '{"values": {"step_rate": 168, "speed": 99, "pace_unit": "min/km"}}',
        '{"values": {"step_rate": 168, "speed": 2.9, "pace_unit": "knots"}}',
        '{"values": {"step_rate": null, "speed": 2.9, "pace_unit": "min/km"}}',
        pytest.param("[" * 100_000, id="nested too deep"),
    ],
)  # fmt: skip
def test_what_the_lab_kept_is_only_taken_where_it_can_be(kept: str) -> None:
    assert play(OPEN, ("carried", {"cadence_lab": kept})) == OPEN


def test_what_the_reader_typed_is_not_overwritten() -> None:
    typed = play(OPEN, ("step_rate", "180"))
    kept = '{"values": {"step_rate": 168, "speed": 2.9, "pace_unit": "min/km"}}'
    assert play(typed, ("carried", {"cadence_lab": kept})) == typed


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
    assert len(re.findall("rb-badge-", folded)) == 5
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
    assert all("no tested cut-off" in check for check in checks)


def test_the_answers_are_those_asked_for() -> None:
    asked = [field.name for field in ANSWERS]
    assert list(Answers.__annotations__) == asked
    assert sorted(no_answers()) == sorted(asked)


def test_the_check_inside_is_the_check() -> None:
    assert self_assessment.initial()["signs"] == check_first.initial()
    assert is_clear(OPEN["signs"])
