"""What the search knows of a page, and of the signs that come before all else."""

import pytest

from widgets.book.course import COURSE, signpost_of
from widgets.engine.hosts.project import Signpost
from widgets.engine.sphinx import search_index
from widgets.engine.sphinx.search_words import words
from widgets.science.triage.emergency_numbers import EMERGENCY_NUMBERS, URGENT_LINES
from widgets.science.triage.questions import QUESTIONS, YES_NO_UNSURE, Question

CHECK = '<article><h1>Check</h1><form data-app="check_first" aria-label="Signs"></form></article>'
OTHER = "<article><h1>Shoes</h1><p>Old and new shoes.</p></article>"


def best(pages: dict[str, str], word: str, signpost: Signpost | None = None) -> str:
    read = {url: search_index.read(html, signpost) for url, html in pages.items()}
    index = search_index.index(read)
    (stem,) = words(word)
    answers = index["words"][stem]
    scores = dict(zip(answers[1::2], answers[::2], strict=True))
    return str(index["pages"][scores[max(scores)]][0])


def test_a_title_counts_more_than_any_amount_of_text() -> None:
    pages = {
        "title": "<article><h1>Scans</h1><p>Pictures.</p></article>",
        "text": f"<article><h1>Discs</h1><p>{'scan ' * 90}</p></article>",
        "other": OTHER,
    }
    assert best(pages, "scan") == "title"


def test_a_page_that_says_a_word_often_comes_before_one_that_says_it_once() -> None:
    pages = {
        "once": f"<article><h1>A</h1><p>timer {'word ' * 30}</p></article>",
        "often": f"<article><h1>B</h1><p>{'timer ' * 5} {'word ' * 26}</p></article>",
    }
    assert best(pages, "timers") == "often"


@pytest.mark.parametrize(
    "silent",
    ["<script>timer</script>", "<style>timer</style>", '<b data-x="timer"></b>'],
)
def test_what_no_reader_sees_is_not_found(silent: str) -> None:
    page = search_index.read(f"<p>timer</p><article><h1>A</h1>{silent}</article>")
    assert not any(counts["timer"] for counts in page.counts.values())


def test_the_parts_of_a_page_have_their_address() -> None:
    page = search_index.read(
        '<article><section id="a"><h1>A<a href="#a">#</a></h1><section id="b"><h2>Old <em>b</em>'
        '<a href="#b">#</a></h2><h3>In a widget</h3></section></section></article>'
    )
    assert page.title == "A"
    assert page.parts == [("b", "Old b")]


def test_a_new_sign_is_found_by_the_words_of_its_question() -> None:
    text = "Has your skin turned yellow (jaundice)?"
    new = Question("jaundice", "illness", "urgent", text, "", YES_NO_UNSURE, "it has", None)
    pages = {"other": OTHER, "check": CHECK}
    assert best(pages, "jaundice", signpost_of((*QUESTIONS, new))) == "check"


def test_every_number_to_ring_leads_to_the_check() -> None:
    numbers = {number for line in (*EMERGENCY_NUMBERS, *URGENT_LINES) for number in line.numbers}
    assert {(number,) for number in numbers} <= set(search_index.alarms(COURSE.signpost))
