"""What leads a search of this book to the check before all else."""

from tests.engine.sphinx.searched import CHECK, OTHER, best
from widgets.book.course import COURSE, signpost_of
from widgets.engine.sphinx import search_index
from widgets.science.triage.emergency_numbers import EMERGENCY_NUMBERS, URGENT_LINES
from widgets.science.triage.questions import QUESTIONS, YES_NO_UNSURE, Question


def test_a_new_sign_is_found_by_the_words_of_its_question() -> None:
    text = "Has your skin turned yellow (jaundice)?"
    new = Question("jaundice", "illness", "urgent", text, "", YES_NO_UNSURE, "it has", None)
    pages = {"other": OTHER, "check": CHECK}
    assert best(pages, "jaundice", signpost_of((*QUESTIONS, new))) == "check"


def test_every_number_to_ring_leads_to_the_check() -> None:
    numbers = {number for line in (*EMERGENCY_NUMBERS, *URGENT_LINES) for number in line.numbers}
    assert {(number,) for number in numbers} <= set(search_index.alarms(COURSE.signpost))
