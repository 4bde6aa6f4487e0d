"""What is said of a search."""

from widgets.science.evidence.looked import search_as_source, search_sentence, short_sentence
from widgets.science.evidence.searches import SEARCHES

KEY = "search-step-rate-trial"


def test_a_search_says_what_where_and_when() -> None:
    made = SEARCHES[KEY]
    for said in (search_sentence(KEY), search_as_source(KEY)):
        assert made.question in said
        assert made.where in said
        assert made.on in said


def test_the_short_form_leaves_out_what_was_just_said() -> None:
    made = SEARCHES[KEY]
    assert short_sentence(KEY) == f"We looked for it in {made.where} on {made.on}."
