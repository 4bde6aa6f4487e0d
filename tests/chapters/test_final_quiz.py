"""The page of the quiz over the whole course says what its widget does."""

import re

from tests.chapters.chapter import CHAPTERS, Chapter
from widgets.engine.quiz.spacing import GAPS

PAGE = Chapter(CHAPTERS / "reference" / "final-quiz.md")


def test_it_names_the_days_after_which_a_question_comes_back() -> None:
    (rule, *_) = PAGE.section("When a question comes back").strip().split("\n\n")
    assert "A question that you miss comes back the next day." in rule
    assert [1, *map(int, re.findall(r"[0-9]+", rule))] == list(GAPS)
