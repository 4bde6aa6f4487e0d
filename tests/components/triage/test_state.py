"""The steps of the check: no sign is missed, and no way leads past an open question."""

from typing import Any

import pytest

from tests.components.triage.checked import ALONE, EMERGENCIES, html, play, walk, with_answers
from widgets.apps import check_first
from widgets.components.triage.state import FIELDS, RESULT, STEPS, asks_each, of_first_edition
from widgets.engine.core.session import LEFT_OUT, Session
from widgets.science.triage.assessment import assess, no_to_all
from widgets.science.triage.questions import GROUPS, QUESTIONS


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


def test_one_button_says_no_to_the_rest_but_never_to_an_emergency_sign() -> None:
    for step in STEPS[:3]:
        state = {**check_first.initial(), "step": step}
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


def test_each_try_to_go_on_past_an_open_question_is_counted_until_it_is_answered() -> None:
    state = play(("next", ""), ("next", ""))
    assert (state["reminders"], state["step"]) == (2, STEPS[0])
    assert play(("bowel", "no"), state=state)["reminders"] == 0
    assert play(("step", STEPS[0]), state=state)["reminders"] == 0


def test_every_step_from_the_fourth_on_takes_a_no_to_the_rest() -> None:
    for step in STEPS:
        assert asks_each(step) is (step in STEPS[:3])
    state = check_first.EXAMPLES["half_way"]
    for name in ("next", "say_no"):
        over = {**check_first.EXAMPLES["carry_on"], "step": RESULT}
        assert play((name, ""), state=over) == over
    said = play(("say_no", ""), state=state)
    assert STEPS.index(said["step"]) == STEPS.index(state["step"]) + 1
    assert said["reminders"] == 0


def test_back_from_a_finished_check_leads_to_its_last_questions() -> None:
    carry_on = {**check_first.EXAMPLES["carry_on"], "step": RESULT}
    assert play(("back", ""), state=carry_on)["step"] == STEPS[-2]
    assert play(("back", ""))["step"] == STEPS[0]
    told = play(("copied", "done"), state=carry_on)
    assert told["said"] == "Your answers are copied."
    # What was said of the copy goes with the next step.
    assert play(("back", ""), state=told)["said"] == ""


def test_a_restored_check_stands_where_its_answers_lead() -> None:
    half = check_first.EXAMPLES["half_way"]
    assert check_first.reconcile(half, []) == half
    assert check_first.reconcile({**half, "step": RESULT}, [])["step"] == half["step"]
    empty: Any = {**half, "answers": {}}
    assert check_first.reconcile(empty, [])["step"] == STEPS[0]


def test_it_begins_at_the_first_step_with_nothing_answered_and_nothing_kept() -> None:
    state = check_first.initial()
    assert (state["step"], state["answers"], state["reminders"]) == (STEPS[0], {}, 0)
    assert (state["keep"], state["said"]) == (False, "")
    assert play(("start_again", ""), state=check_first.EXAMPLES["kept"]) == state
    fields: dict[str, Any] = {field.name: field for field in FIELDS}
    assert list(fields) == ["answers", "step", "keep"]
    assert [value for value, _ in fields["step"].options] == list(STEPS)
    assert all(field.stored for field in FIELDS)


def test_only_the_wording_of_the_first_edition_is_its_own() -> None:
    migrate = of_first_edition("123", "signs")
    values: dict[str, Any] = {"signs": {}}
    assert migrate({"version": "123", "values": values}, {}) == {
        "meanings": {"signs": "423132266"}, "values": values,
    }  # fmt: skip
    assert migrate({"version": "124", "values": values}, {})["meanings"] == {"signs": ""}
