"""The quiz: what it marks, counts, keeps and tells, and what it does not tell too early."""

import copy
import json
import re
from typing import Any

import pytest

from widgets.engine.core.session import CORRUPT, LEFT_OUT, Session
from widgets.engine.quiz import app
from widgets.engine.quiz.examples import QUESTIONS
from widgets.engine.quiz.questions import Question, meanings
from widgets.engine.quiz.state import State

Answers = dict[str, list[tuple[str, str]]]
# A right and a wrong answer to each example question.
RIGHT: Answers = {
    "1": [("q1", "1")],
    "2": [("q2-0", "true"), ("q2-2", "true")],
    "3": [("q3", "168")],
    "4": [("q4", "1.04")],
    "5": [("q5", "PENTAGEN")],
}
WRONG: Answers = {
    "1": [("q1", "2")],
    "2": [("q2-0", "true")],
    "3": [("q3", "84")],
    "4": [("q4", "1.1")],
    "5": [("q5", "hexagon")],
}
VERDICTS = ("✓", "✗", "→", "Right", "Not right", "rb-quiz-right", "rb-quiz-wrong", "rb-quiz-missed")


def play(*steps: tuple[str, str], state: State | None = None, committed: bool = True) -> State:
    state = state or app.initial(QUESTIONS)
    for name, value in steps:
        before = copy.deepcopy(state)
        after = app.update(state, {"name": name, "value": value, "committed": committed})
        assert state == before, "update changed the state it was given"
        state = after
    return state


def answered(key: str, answers: Answers, state: State | None = None) -> State:
    return play(*answers[key], ("check", key), state=state)


def all_answered(answers: Answers) -> State:
    state = app.initial(QUESTIONS)
    for key in answers:
        state = answered(key, answers, state)
    return state


def html(state: State) -> str:
    return str(app.view(state))


def question_html(state: State, key: str) -> str:
    return question_in(html(state), key)


def question_in(shown: str, key: str) -> str:
    found = re.search(rf'<fieldset[^>]*-q{key}">.*?</fieldset>', shown)
    assert found
    return found[0]


@pytest.mark.parametrize("key", RIGHT)
def test_right_answers_are_told_as_right(key: str) -> None:
    state = answered(key, RIGHT)
    assert "<strong>Right.</strong>" in question_html(state, key)
    assert "Not right" not in question_html(state, key)
    assert f"Question {key}: Right." in html(state)
    assert "1 of 5 answered, 1 right on the first try." in html(state)


@pytest.mark.parametrize("key", WRONG)
def test_wrong_answers_are_told_as_wrong(key: str) -> None:
    state = answered(key, WRONG)
    assert f"Question {key}: Not right." in html(state)
    assert "1 of 5 answered, 0 right on the first try." in html(state)


@pytest.mark.parametrize("key", RIGHT)
def test_nothing_is_given_away_before_checking(key: str) -> None:
    for answers in (RIGHT, WRONG):
        state = play(*answers[key])
        for word in VERDICTS:
            assert word not in question_html(state, key)
        for answer in QUESTIONS[int(key) - 1]["answers"]:
            assert answer.get("feedback", "no feedback") not in html(state)


def test_the_view_before_checking_does_not_depend_on_what_is_right() -> None:
    swapped = copy.deepcopy(QUESTIONS)
    for question in swapped:
        for answer in question["answers"]:
            answer["correct"] = not answer.get("correct", False)
    assert html(app.initial(swapped)) == html(app.initial(QUESTIONS))


def test_choosing_never_marks() -> None:
    state = play(("q1", "0"), ("q1", "1"), ("q2-1", "true"), ("q3", "168"))
    assert "0 of 5 answered" in html(state)
    assert not any(attempt["marked"] for attempt in state["answers"].values())


def test_each_marked_option_says_what_it_is() -> None:
    state = play(("q2-0", "true"), ("q2-1", "true"), ("check", "2"))
    options = question_html(state, "2").split("<label")[1:]
    for option, symbol, words in zip(
        options, "✓✗→", ("Right.", "Not right.", "This one is right."), strict=True
    ):
        assert symbol in option
        assert words in option
    assert "You found 1 of 2 right answers and chose 1 that is not right." in html(state)


def test_a_wrong_choice_shows_the_right_one_and_folds_the_rest() -> None:
    shown = question_html(answered("1", WRONG), "1")
    assert "Area is length times width." in shown
    assert shown.index("Why not the others?") < shown.index(
        "Then the area would be four times as large."
    )
    assert "Source: Euclid, Elements, book 6" in shown


def test_a_marked_question_takes_no_more_input() -> None:
    state = answered("1", WRONG)
    assert play(("q1", "1"), state=state) == state
    assert play(("check", "1"), state=state) == state
    assert question_html(state, "1").count(" disabled") == len(QUESTIONS[0]["answers"])
    assert " readonly" in question_html(answered("3", WRONG), "3")


def test_what_was_given_stands_in_the_view() -> None:
    state = play(("q1", "1"), ("q2-2", "true"), ("q3", "84"))
    checked = re.findall(r"<input checked[^>]*-(q\d-\d)\"", html(state))
    assert checked == ["q1-1", "q2-2"]
    assert 'value="84"' in question_html(state, "3")


def test_a_wrong_typed_answer_folds_the_right_one() -> None:
    folded = question_html(answered("3", WRONG), "3").split("Show the answer")[1]
    assert "<dt>168</dt><dd>7 days of 24 hours.</dd>" in folded
    assert "Show the answer" not in question_html(answered("3", RIGHT), "3")


def test_only_a_marked_question_opens_again() -> None:
    state = play(("q1", "0"))
    assert play(("again", "1"), state=state) == state


def test_another_try_counts_apart_from_the_first() -> None:
    state = play(("again", "1"), state=answered("1", WRONG))
    assert "checked" not in question_html(state, "1")
    assert "Try again" not in question_html(state, "1")
    state = answered("1", RIGHT, state)
    assert "1 of 5 answered, 0 right on the first try. 1 more right on a later try." in html(state)


def test_the_button_keeps_its_id_when_its_task_changes() -> None:
    for state, name in ((play(), "check"), (answered("1", RIGHT), "again")):
        assert re.search(rf'<button[^>]*-q1-button" name="{name}"', html(state))


def test_a_bad_number_is_kept_and_explained_beside_the_box() -> None:
    state = play(("q3", "a lot"), ("check", "3"))
    box = question_html(state, "3")
    assert 'value="a lot"' in box
    assert 'aria-invalid="true"' in box
    assert re.search(r'aria-describedby="([^"]+)".*id="\1"[^>]*>Type a number', box)
    assert "0 of 5 answered" in html(state)


def test_a_bad_number_is_explained_only_once_the_box_is_left() -> None:
    typing = play(("q3", "a"), committed=False)
    assert "Type a number, such" not in html(typing)
    assert "Type a number, such" in html(play(("q3", "a"), state=typing))
    again = play(("q3", "16"), state=play(("q3", "a")), committed=False)
    assert "Type a number, such" not in html(again)


@pytest.mark.parametrize("key", RIGHT)
def test_an_empty_answer_is_not_marked(key: str) -> None:
    state = play(("check", key))
    assert "first.</p>" in question_html(state, key)
    assert "0 of 5 answered" in html(state)


def test_the_same_words_are_said_again() -> None:
    once = play(("check", "1"))
    twice = play(("check", "1"), state=once)
    assert twice["said"] != once["said"]
    assert twice["said"].strip() == once["said"]


def test_typing_leaves_the_live_region_alone() -> None:
    state = answered("1", RIGHT)
    assert play(("q3", "1"), state=state)["said"] == state["said"]


def test_the_score_at_the_end() -> None:
    assert "All answered. Your score: 5 of 5 right on the first try." in html(all_answered(RIGHT))
    assert "All answered. Your score: 0 of 5 right on the first try." in html(all_answered(WRONG))
    assert "Show what I missed" not in html(all_answered(RIGHT))


def test_only_what_was_missed_is_shown() -> None:
    state = answered("3", WRONG, answered("2", WRONG, answered("1", RIGHT)))
    missed = play(("shown", "missed"), state=state)
    assert re.findall(r"Question (\d) of 5", html(missed)) == ["2", "3"]
    everything = play(("shown", "all"), state=missed)
    assert html(everything).count("<fieldset") == len(QUESTIONS)
    assert "You have missed nothing so far." in html(play(("shown", "missed")))


def test_starting_again_asks_first_and_forgets_everything() -> None:
    state = all_answered(WRONG)
    assert re.search(r"<details.*Start again</summary>.*name=\"restart\"", html(state))
    fresh = play(("restart", ""), state=state)
    assert fresh == dict(app.initial(QUESTIONS), said="Started again.")


def test_answers_are_kept_and_come_back() -> None:
    state = answered("2", WRONG, answered("1", RIGHT))
    saved = json.loads(json.dumps(Session(app, state).to_storage()))
    back = Session(app, app.initial(QUESTIONS), saved)
    assert not back.notice
    assert back.state["answers"] == state["answers"]


@pytest.mark.parametrize("change", ["question", "answers", "type"])
def test_a_changed_question_is_open_and_the_others_stay_answered(change: str) -> None:
    saved = Session(app, all_answered(RIGHT)).to_storage()
    changed: Any = copy.deepcopy(QUESTIONS)
    if change == "answers":
        changed[3]["answers"][0]["value"] = 2
    else:
        changed[3][change] = "string"
    session = Session(app, app.initial(changed), saved)
    assert not session.notice
    assert "4 of 5 answered, 4 right on the first try." in session.view()
    assert "Some questions have changed" in session.view()
    # The answer to the old question waits: the edition that asked it shows it again.
    back = Session(app, app.initial(QUESTIONS), session.to_storage())
    assert "All answered." in back.view()
    assert "Some questions have changed" not in back.view()


def test_answers_follow_their_questions_to_other_places() -> None:
    saved = Session(app, answered("2", WRONG, answered("1", RIGHT))).to_storage()
    moved = Session(app, app.initial(QUESTIONS[::-1]), saved)
    assert "Right." in question_in(moved.view(), "5")
    assert "Right." not in question_in(moved.view(), "1")
    assert "2 of 5 answered, 1 right on the first try." in moved.view()


def test_a_question_that_stands_twice_is_answered_twice() -> None:
    twice = app.initial([QUESTIONS[0], QUESTIONS[0]])
    assert "1 of 2 answered" in html(play(("q1", "1"), ("check", "1"), state=twice))


def test_a_better_explanation_does_not_throw_answers_away() -> None:
    saved = Session(app, all_answered(RIGHT)).to_storage()
    changed = copy.deepcopy(QUESTIONS)
    changed[0]["answers"][0]["feedback"] = "A better explanation."
    session = Session(app, app.initial(changed), saved)
    assert not session.notice
    assert "All answered." in session.view()


THIRD = meanings(QUESTIONS)[2]


@pytest.mark.parametrize(
    ("answers", "notice"),
    [
        (None, LEFT_OUT.format("your answers")),
        ([], LEFT_OUT.format("your answers")),
        ({THIRD: None}, LEFT_OUT.format("your answers")),
        ({THIRD: {}}, LEFT_OUT.format("your answers")),
        ({THIRD: {"chosen": [0]}}, LEFT_OUT.format("your answers")),
        ({"another": "no attempt"}, LEFT_OUT.format("your answers")),
        ({THIRD: {**all_answered(WRONG)["answers"][THIRD], "typed": "no number"}}, CORRUPT),
        (
            {THIRD: {**all_answered(WRONG)["answers"][THIRD], "typed": ["84"]}},
            LEFT_OUT.format("your answers"),
        ),
    ],
)
def test_corrupt_answers_start_afresh(answers: object, notice: str) -> None:
    saved = {"schema": 1, "values": {"answers": answers}}
    session = Session(app, app.initial(QUESTIONS), saved)
    assert session.notice == notice
    assert session.state["answers"] == {}


def test_one_corrupt_answer_leaves_the_others() -> None:
    saved = Session(app, all_answered(RIGHT)).to_storage()
    assert saved
    saved["values"]["answers"][THIRD] = {"chosen": [0]}
    session = Session(app, app.initial(QUESTIONS), saved)
    assert session.notice == LEFT_OUT.format("part of your answers")
    assert "4 of 5 answered" in session.view()


@pytest.mark.parametrize(
    "name", ["", "q", "q0", "q6", "q1-0", "q2", "q2-9", "q3-1", "check", "again", "nothing", "q-"]
)
def test_what_names_nothing_changes_nothing(name: str) -> None:
    state = play()
    assert play((name, "9"), state=state)["answers"] == {}


def test_quizzes_on_one_page_do_not_mix() -> None:
    first, second = app.initial(QUESTIONS), app.initial(QUESTIONS[::-1])
    alone = html(second)
    assert html(first) != alone
    assert html(second) == alone
    assert html(first) == html(app.initial(QUESTIONS))


def test_markup_in_a_question_is_text() -> None:
    question: Question = {
        "type": "multiple_choice",
        "question": '<img src="x"> $\\pi$',
        "answers": [
            {"answer": "<b>a</b>", "correct": True, "feedback": "<i>f</i>"},
            {"code": "<script>", "correct": False},
        ],
    }
    shown = html(play(("q1", "0"), ("check", "1"), state=app.initial([question])))
    assert not re.search(r"<(img|b|i|script)\b", shown)
    assert "&lt;img" in shown
    assert "$\\pi$" in shown


def test_paper_folds_every_right_answer_with_its_explanation() -> None:
    paper = str(app.on_paper(app.initial(QUESTIONS)))
    assert paper.startswith("<details")
    assert " open" not in paper
    for question in QUESTIONS:
        assert question["question"] in paper
        for answer in question["answers"]:
            if answer.get("correct"):
                assert str(answer.get("answer", answer.get("value"))) in paper
                assert answer.get("feedback", "") in paper
            else:
                assert answer["feedback"] not in paper


def test_every_question_has_a_legend_and_every_box_a_label() -> None:
    for state in app.EXAMPLES.values():
        shown = html(state)
        assert shown.count("<fieldset") == shown.count("<legend")
        boxes = re.findall(r'<input[^>]*id="([^"]+)"[^>]*type="text"', shown)
        for box in boxes:
            assert f'for="{box}"' in shown
        ids = re.findall(r' id="([^"]+)"', shown)
        assert len(ids) == len(set(ids))
        assert shown.count("data-live") == 1
