"""The evidence dials: counts as the papers give them, their range, and never a reason."""

import re
from typing import Any

import pytest

from tests.engine.charts.drawn_people import counts
from tests.expect import known
from widgets.apps import prevalence as app
from widgets.apps.prevalence.words import LEVELS, UNCOUNTED, WORDS
from widgets.engine.testing.play import play
from widgets.science.back.prevalence import COUNTS, count, in_a_hundred
from widgets.science.evidence.sources import SOURCES

SHOWN = app.EXAMPLES["typical"]
each = pytest.mark.parametrize("words", WORDS, ids=lambda words: words.id)


def text(state: Any) -> str:
    return re.sub(r"<[^>]+>", "", str(app.view(state)))


def test_the_counts_wait_for_a_guess() -> None:
    assert "20.2" not in text(app.initial())
    said = text(play(app, app.initial(), ("guess", "35"), ("show", "")))
    assert "Between 1 and about 20 of 100 runners, by study." in said
    assert "0.7 to 20.2 %." in said
    assert "You guessed 35. That is more than any of the studies found." in said


@pytest.mark.parametrize(
    ("guess", "judged"),
    [
        ("0", "less than any of the studies found"),
        ("1", "Some study found about that many"),
        ("20", "Some study found about that many"),
        ("21", "more than any of the studies found"),
    ],
)
def test_a_guess_is_set_against_the_studies(guess: str, judged: str) -> None:
    assert judged in text(play(app, SHOWN, ("guess", guess)))


def test_every_count_has_its_words_and_every_word_its_count() -> None:
    assert [words.id for words in WORDS] == [item.id for item in COUNTS]


@each
def test_a_count_comes_with_its_people_its_range_and_its_study(words: Any) -> None:
    item = count(words.id)
    state = play(app, SHOWN, ("group", words.id))
    said = text(state)
    middle = f"About {in_a_hundred(item.percent)} of 100 " if item.percent else "by study."
    assert middle in said
    for given in (SOURCES[item.source].authors, words.who, words.what, words.time, words.not_):
        assert given.replace("'", "&#x27;") in said or given in said
    assert f"How sure we are: {LEVELS[words.sure]}." in said
    if item.cases:
        assert f"{item.cases} of {item.people} people." in said
    low, high = item.low, item.high
    if low is None:
        low = high = item.percent
        assert "We have read no range" in said
    drawn = counts(str(app.view(state)))
    assert drawn["with"] == in_a_hundred(known(low))
    assert drawn["with"] + drawn["maybe"] == in_a_hundred(known(high))


@each
def test_the_dial_keeps_its_rule(words: Any) -> None:
    # The rule that the widget tells: fewer than 30 people with pain is "very low".
    cases = count(words.id).cases
    if cases is not None:
        assert (LEVELS[words.sure] == "very low") == (cases < 30)
    assert LEVELS[words.sure] != "high"
    said = str(app.view(play(app, SHOWN, ("group", words.id))))
    assert f"It points to {LEVELS[words.sure]}." in said


@pytest.mark.parametrize("missing", UNCOUNTED, ids=lambda missing: missing.id)
def test_what_nobody_counted_gets_no_number(missing: Any) -> None:
    state = play(app, SHOWN, ("group", missing.id))
    said = text(state)
    assert f"{missing.name}: no answer." in said
    assert "rb-people" not in str(app.view(state))
    assert "rb-dial" not in str(app.view(state))


def test_no_count_is_shown_without_what_it_cannot_say() -> None:
    for name, state in app.EXAMPLES.items():
        if name != "empty":
            assert "No count here says that running is the reason." in text(state)


def test_the_same_people_counted_in_two_ways_are_named_as_such() -> None:
    assert "The same people as in the count before." in text(app.EXAMPLES["same_people"])


def test_the_picture_of_all_stays_on_its_scale_for_any_guess() -> None:
    for guess in range(0, 101, 5):
        assert f"your guess: {guess}" in text(dict(SHOWN, guess=guess))


def test_a_guess_that_is_no_number_is_explained_and_kept() -> None:
    state = app.EXAMPLES["out_of_range"]
    assert state["guess"] == 50
    assert "Your guess is a number from 0 to 100" in text(state)
    assert 'value="lots"' in str(app.view(state))


def test_paper_has_every_count() -> None:
    said = str(app.on_paper(SHOWN))
    for words in WORDS:
        assert words.name in said
    assert "69 % (62 to 74)" in said
    assert "4.5 % (3.3 to 6.2)" in said
