"""The whole quiz: its score, what of it is shown, and its answers on paper."""

import re

from tests.engine.quiz.played import (
    RIGHT,
    WRONG,
    all_answered,
    answered,
    html,
    play,
    question_html,
)
from widgets.engine.quiz import app
from widgets.engine.quiz.examples import QUESTIONS
from widgets.engine.quiz.questions import Answer, Question
from widgets.engine.quiz.state import State


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


def test_quizzes_on_one_page_do_not_mix() -> None:
    first, second = app.initial(QUESTIONS), app.initial(QUESTIONS[::-1])
    alone = html(second)
    assert html(first) != alone
    assert html(second) == alone
    assert html(first) == html(app.initial(QUESTIONS))


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


def shown_options(state: State) -> list[str]:
    return re.findall(r'value="(\d)"', question_html(state, "1"))[:3]


def test_options_move_only_when_a_question_opens_again() -> None:
    first = shown_options(play())
    assert sorted(first) == ["0", "1", "2"]
    assert shown_options(play(("q1", "0"))) == first
    wrong = answered("1", WRONG)
    assert shown_options(wrong) == first
    again = play(("again", "1"), state=wrong)
    assert shown_options(again) != first
    assert shown_options(answered("1", RIGHT, again)) == shown_options(again)
    assert "Question 1: Right." in html(answered("1", RIGHT, again))


def all_right(words: str) -> Question:
    answers: list[Answer] = [{"answer": word, "correct": True} for word in words]
    return {"type": "many_choice", "question": "?", "answers": answers}


def test_paper_lists_right_answers_in_the_order_of_the_question() -> None:
    state = app.initial([all_right("abcdef")])
    shown = re.findall(r">(.)</label>", question_html(state, "1"))
    assert sorted(shown) == list("abcdef") != shown
    assert re.findall(r"<dt>(.)</dt>", str(app.on_paper(state))) == shown


def test_a_number_that_is_rounded_says_how() -> None:
    assert "Give 2 significant digits.</p>" in question_html(play(), "4")
    assert "significant" not in question_html(play(), "3")
    one = app.initial([{**QUESTIONS[3], "precision": 1}])
    assert "Give 1 significant digit.</p>" in html(one)
