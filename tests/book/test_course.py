"""What leads a search of this book to the check before all else."""

from tests.engine.sphinx.searched import CHECK, OTHER, best
from widgets.book.course import COURSE, signpost_of
from widgets.engine.sphinx import search_index
from widgets.engine.sphinx.search_words import words
from widgets.science.triage.help_lines import COUNTRIES, all_lines, shown
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.records import ask


def test_a_new_sign_is_found_by_the_words_of_its_question() -> None:
    new = ask("illness", "belly", "jaundice", "Yellow skin (jaundice)", "it has", "Look at it.")
    pages = {"other": OTHER, "check": CHECK}
    assert best(pages, "jaundice", signpost_of((*QUESTIONS, new))) == "check"


def test_every_number_to_ring_leads_to_the_check() -> None:
    numbers = {
        number for one in COUNTRIES for line in shown(all_lines(one)) for number in line.numbers
    }
    assert {tuple(words(number)) for number in numbers} <= set(search_index.alarms(COURSE.signpost))
