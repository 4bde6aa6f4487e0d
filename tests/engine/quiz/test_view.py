"""The whole quiz: its score, what of it is shown, and its answers on paper."""

import re

from tests.engine.quiz.played import RIGHT, WRONG, all_answered, answered, html, play
from widgets.engine.quiz import app
from widgets.engine.quiz.examples import QUESTIONS


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
