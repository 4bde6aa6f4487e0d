"""The check: no sign is missed, nothing is chosen for the reader, and nothing is kept unasked."""

import copy
import re
from typing import Any

import pytest

from widgets.apps import check_first
from widgets.components.triage.state import RESULT, STEPS, State
from widgets.components.triage.taking_along import as_text
from widgets.engine.core.session import LEFT_OUT, Session
from widgets.science.triage.assessment import LEVELS, asked, assess, no_to_all
from widgets.science.triage.emergency_numbers import EMERGENCY_NUMBERS, URGENT_LINES
from widgets.science.triage.questions import GROUPS, QUESTIONS
from widgets.science.triage.rules import RULES

# The words before a card's title, which a screen reader says and nobody sees.
SPOKEN = {
    "emergency": "Emergency advice: ",
    "urgent": "Urgent advice: ",
    "soon": "Non-urgent advice: ",
    "self-manage": "Non-urgent advice: ",
}
ALONE = {rule.when: rule.level for rule in RULES if isinstance(rule.when, str)}
EMERGENCIES = [sign for sign in ALONE if ALONE[sign] == "emergency"]


def play(*steps: tuple[str, Any], state: State | None = None) -> State:
    state = state or check_first.initial()
    for name, value in steps:
        before = copy.deepcopy(state)
        after = check_first.update(state, {"name": name, "value": value, "committed": True})
        assert state == before, "update changed the state it was given"
        state = after
    return state


def walk(answers: dict[str, str]) -> list[State]:
    """Return the states of a reader who answers what is on the screen and goes on."""
    states = [check_first.initial()]
    while states[-1]["step"] != RESULT:
        state = states[-1]
        shown = [q.id for q in asked(state["answers"]) if q.group == state["step"]]
        waiting = [name for name in shown if name not in state["answers"]]
        event = (waiting[0], answers[waiting[0]]) if waiting else ("next", "")
        states.append(play(event, state=state))
    return states


def html(state: State) -> str:
    return str(check_first.view(state))


def with_answers(**changes: str) -> dict[str, str]:
    return {**no_to_all(), **changes}


def test_nothing_is_chosen_before_the_reader_chooses() -> None:
    state = check_first.initial()
    for step in STEPS[:-1]:
        assert " checked" not in html({**state, "step": step})


def test_every_question_can_be_answered_not_sure() -> None:
    for question in QUESTIONS:
        state: State = {**check_first.initial(), "step": question.group, "answers": no_to_all()}
        if question in asked(state["answers"]):
            assert f'name="{question.id}" type="radio" value="unsure"' in html(state)


def test_the_steps_are_the_groups_with_the_emergency_signs_first() -> None:
    assert [*STEPS] == [group.id for group in GROUPS] + [RESULT]
    groups = [question.group for question in QUESTIONS if question.id in EMERGENCIES]
    assert set(groups) == set(STEPS[:3])


def test_a_reader_without_signs_is_asked_everything_that_applies() -> None:
    states = walk(no_to_all())
    steps = list(dict.fromkeys(state["step"] for state in states))
    assert steps == list(STEPS)
    assert assess(states[-1]["answers"]).level == "self-manage"
    for number, step in enumerate(STEPS[:-1], start=1):
        shown = next(html(state) for state in states if state["step"] == step)
        assert f"Step {number} of 8" in shown


@pytest.mark.parametrize("sign", EMERGENCIES)
@pytest.mark.parametrize("answer", ["yes", "unsure"])
def test_an_emergency_answer_ends_the_check_at_once(sign: str, answer: str) -> None:
    states = walk(with_answers(**{sign: answer}))
    assert states[-2]["step"] == next(q.group for q in QUESTIONS if q.id == sign)
    assert sign not in states[-2]["answers"]
    assert "Get help now" in html(states[-1])


@pytest.mark.parametrize("sign", [sign for sign in ALONE if sign not in EMERGENCIES])
def test_every_other_sign_reaches_its_card_on_the_way_through_all_steps(sign: str) -> None:
    answers = with_answers(**{sign: "yes"})
    for question in QUESTIONS:
        answers.setdefault(question.id, "no")
    states = walk(answers)
    assert assess(states[-1]["answers"]).level == ALONE[sign]
    assert len({state["step"] for state in states}) == len(STEPS)


@pytest.mark.parametrize("level", LEVELS)
def test_a_card_has_its_spoken_words_its_reasons_and_what_would_change_it(level: str) -> None:
    answers = no_to_all()
    sign = next((sign for sign in ALONE if ALONE[sign] == level), None)
    if sign:
        answers[sign] = "yes"
    state: State = {**check_first.initial(), "step": RESULT, "answers": answers}
    found, shown = assess(answers), html(state)
    assert found.level == level
    assert f'<span class="rb-spoken">{SPOKEN[level]}</span>' in shown
    assert shown.count("rb-card-title") == 1
    for sentence in (*found.advice, *found.what_would_change):
        assert f"<li>{sentence}</li>" in shown.replace("&#x27;", "'")
    for reason in found.reasons:
        assert reason.because in shown
        assert reason.why in shown
        assert reason.judgement in shown


def test_the_emergency_card_comes_before_anything_to_ring_or_read() -> None:
    shown = html(check_first.EXAMPLES["emergency"])
    assert shown.index("Get help now") < shown.index("tel:999") < shown.index("Because you said")


@pytest.mark.parametrize("example", sorted(check_first.EXAMPLES))
def test_a_number_stands_only_in_the_row_of_its_country(example: str) -> None:
    shown = html(check_first.EXAMPLES[example])
    rows = {(line.country, line.numbers) for line in (*EMERGENCY_NUMBERS, *URGENT_LINES)}
    found = re.findall(r'<tr><th scope="row">(.*?)</th><td>(.*?)</td></tr>', shown)
    assert {(place, tuple(re.findall(r"tel:(\d+)", cell))) for place, cell in found} <= rows
    outside = re.sub(r"<tr>.*?</tr>", "", shown)
    assert "tel:" not in outside
    words = re.sub(r"<[^>]*>", " ", outside)
    assert not re.search(r"\b(999|112|911|000|111)\b(?! Wales)", words)


def test_going_on_waits_for_every_answer_and_says_which_are_open() -> None:
    state = play(("saddle_numbness", "no"), ("bladder", "no"), ("next", ""))
    assert state["step"] == "feeling"
    shown = html(state)
    assert shown.count("Please choose an answer.") == 2
    assert 'data-focus="bowel-1"' in shown
    assert 'data-focus="bowel-2"' in html(play(("next", ""), state=state))
    assert "Please choose" not in html(play(("bowel", "no"), state=state))


def test_one_button_says_no_to_the_rest_but_never_to_an_emergency_sign() -> None:
    for step in STEPS[:3]:
        state: State = {**check_first.initial(), "step": step}
        assert "say_no" not in html(state)
        assert play(("say_no", ""), state=state) == state
    illness = check_first.EXAMPLES["one_step_back"]
    after = play(("next", ""), ("say_no", ""), state=illness)
    assert after["step"] == "pattern"
    assert after["answers"]["fever"] == "yes"
    assert after["answers"]["weight_loss"] == "no"


def test_age_is_asked_even_of_those_who_say_no_to_the_rest() -> None:
    state = check_first.EXAMPLES["age_still_open"]
    assert state["step"] == "about_you"
    assert state["answers"]["steroids"] == "no"
    assert "age" not in state["answers"]
    assert html(state).count("Please choose an answer.") == 1


def test_the_way_back_leads_through_the_steps_and_changes_no_answer() -> None:
    end = walk(no_to_all())[-1]
    state, steps = end, []
    while state["step"] != STEPS[0]:
        state = play(("back", ""), state=state)
        steps.append(state["step"])
    assert steps == list(reversed(STEPS[:-1]))
    assert play(("back", ""), state=state)["step"] == STEPS[0]
    assert state["answers"] == end["answers"]


def test_back_from_an_emergency_leads_to_the_answer_that_caused_it() -> None:
    state = play(("back", ""), state=check_first.EXAMPLES["emergency"])
    assert state["step"] == "legs"
    assert (
        play(("next", ""), state={**state, "answers": {**state["answers"], "legs_failing": "no"}})[
            "step"
        ]
        == RESULT
    )
    assert (
        play(("both_legs", "no"), ("legs_failing", "no"), ("next", ""), state=state)["step"]
        == "start"
    )


@pytest.mark.parametrize("event", ["history", "step"])
def test_no_way_leads_past_an_open_question_or_an_emergency(event: str) -> None:
    for wanted in STEPS:
        assert play((event, wanted))["step"] == STEPS[0]
    half = check_first.EXAMPLES["half_way"]
    assert play((event, RESULT), state=half)["step"] == "pattern"
    assert play((event, "legs"), state=half)["step"] == "legs"
    assert play((event, "legs"), (event, "pattern"), state=half)["step"] == "pattern"
    emergency = check_first.EXAMPLES["emergency"]
    assert play((event, "legs"), state=emergency)["step"] == "legs"
    for wanted in STEPS[2:]:
        assert play((event, wanted), state=emergency)["step"] == RESULT
    assert play((event, "nowhere"), state=half) == half


def test_an_answer_that_is_none_changes_nothing() -> None:
    state = check_first.initial()
    assert play(("bladder", "perhaps"), state=state) == state
    assert play(("bladder", None), state=state) == state


def test_a_question_that_opened_another_closes_it_again() -> None:
    state = check_first.EXAMPLES["one_more_question"]
    assert 'name="severe_since_fall"' in html(state)
    assert 'name="severe_since_fall"' not in html(play(("small_fall", "no"), state=state))


def test_the_text_to_take_along_holds_every_answer_and_reason() -> None:
    answers = with_answers(fever="yes", worried="unsure")
    text = as_text(answers)
    assert "It said: Be seen today" in text
    assert "- Because you said that you have a high temperature" in text
    for question in asked(answers):
        assert question.text in text
    assert "or feel very ill? Yes." in text
    assert "hard to cope? Not sure." in text


def test_whether_copying_worked_is_told() -> None:
    state = check_first.EXAMPLES["carry_on"]
    assert "are copied" in html(play(("copied", "done"), state=state))
    assert "did not work" in html(play(("copied", "failed"), state=state))


def test_nothing_is_kept_unless_the_reader_asks() -> None:
    session = Session(check_first, check_first.initial())
    session.send({"name": "bladder", "value": "no", "committed": True})
    assert not session.is_persistent()
    assert "gone when you close it" in session.view()
    session.send({"name": "keep", "value": "true", "committed": True})
    assert session.is_persistent()
    kept = session.to_storage()
    assert kept
    assert kept["values"] == {"answers": {"bladder": "no"}, "step": "feeling", "keep": True}
    assert "Kept in this browser" in session.view()
    session.send({"name": "keep", "value": "false", "committed": True})
    assert not session.is_persistent()


def test_deleting_takes_the_answers_and_the_wish_to_keep_them() -> None:
    session = Session(check_first, check_first.EXAMPLES["kept"])
    assert session.is_persistent()
    session.send({"name": "start_again", "value": "", "committed": True})
    assert session.state == check_first.initial()
    assert not session.is_persistent()


def test_kept_answers_come_back_where_the_reader_left() -> None:
    before = Session(check_first, {**check_first.EXAMPLES["half_way"], "keep": True})
    after = Session(check_first, check_first.initial(), before.to_storage())
    assert after.state["step"] == "pattern"
    assert after.view() == before.view()


@pytest.mark.parametrize(
    "answers", [{"bladder": "perhaps"}, {"nothing": "no"}, [], None, {"bladder": []}]
)
def test_answers_that_cannot_be_are_not_taken_back(answers: Any) -> None:
    saved = Session(check_first, {**check_first.EXAMPLES["half_way"], "keep": True}).to_storage()
    assert saved
    saved["values"]["answers"] = answers
    session = Session(check_first, check_first.initial(), saved)
    assert session.notice == LEFT_OUT.format("your answers to the check")
    assert session.state == {**check_first.initial(), "keep": True}


def test_answers_to_other_words_are_not_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    saved = Session(check_first, check_first.EXAMPLES["kept"]).to_storage()
    changed = (QUESTIONS[0]._replace(text="Is it numb?"), *QUESTIONS[1:])
    monkeypatch.setattr("widgets.components.triage.state.QUESTIONS", changed)
    session = Session(check_first, check_first.initial(), saved)
    assert session.notice == LEFT_OUT.format("your answers to the check")
    assert session.state == {**check_first.initial(), "keep": True}


def test_a_result_without_all_answers_never_says_carry_on() -> None:
    state: State = {**check_first.initial(), "step": RESULT, "answers": {"bladder": "no"}}
    assert "Please finish the check" in html(state)
    assert "Carry on" not in html(state)
    assert play(("back", ""), state=state)["step"] == "feeling"


def test_paper_names_every_sign_alone_or_together() -> None:
    paper = str(check_first.on_paper(check_first.initial()))
    assert (
        paper.index("get help now") < paper.index("be seen today") < paper.index("clinician soon")
    )
    for level, title in (("emergency", "get help now"), ("urgent", "be seen today")):
        listed = paper[paper.index(title) :].split("</ul>", maxsplit=1)[0]
        assert listed.count("<li>") == len([rule for rule in RULES if rule.level == level])
    for question in QUESTIONS:
        if question.id in ALONE:
            assert question.text in paper
    assert "when you rest or the pain is worse at night?" in paper
    assert "you have had cancer, and this back pain is new" in paper
    assert "you are 56 to 70 or you are over 70 or you have osteoporosis" in paper
    assert "at least 4 of these hold: you were younger than 40" in paper


def test_the_examples_show_every_level() -> None:
    finished = [state for state in check_first.EXAMPLES.values() if state["step"] == RESULT]
    assert {assess(state["answers"]).level for state in finished} == set(LEVELS)
