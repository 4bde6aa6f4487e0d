"""What the search knows of a page, and of the signs that come before all else."""

import pytest

from tests.engine.sphinx.searched import OTHER, best
from widgets.engine.sphinx import search_index
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.records import TICK
from widgets.science.triage.rules import RULES
from widgets.science.triage.weighing import names_in
from widgets.science.triage.words import SIGN_WORDS


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


# These count for today only along with a sign that has words.
NEVER_ALONE = {"getting_worse", "leg_pain"}


def test_every_sign_that_needs_help_today_has_words_of_its_own() -> None:
    named = {
        name
        for rule in RULES
        if rule.level in {"emergency", "urgent"}
        for name in names_in(rule.when)
    }
    signs = {one.id for one in QUESTIONS if one.kind == TICK and one.id in named}
    assert signs - NEVER_ALONE - set(SIGN_WORDS) == set()
    assert set(SIGN_WORDS) <= {one.id for one in QUESTIONS}
