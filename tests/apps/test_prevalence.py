"""The evidence dials: counts as the papers give them, their range, and never a reason."""

import math
import re
from itertools import pairwise
from typing import Any

import pytest

from tests.engine.charts.drawn_people import counts
from tests.expect import known
from widgets.apps import prevalence as app
from widgets.apps.prevalence.sure import sure_dial
from widgets.apps.prevalence.together import (
    HEADING,
    NAME_ROOM,
    ROW,
    SCALE,
    _ground,
    _guess,
    _row,
    _rows,
)
from widgets.apps.prevalence.words import FIRST_GENERAL, LEVELS, UNCOUNTED, WORDS
from widgets.engine.charts.frame import WIDTH
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


def drawn(view: object, pattern: str) -> list[Any]:
    return re.findall(pattern, str(view))


def test_the_scale_of_all_counts_lies_beside_their_names_and_inside_the_picture() -> None:
    assert SCALE.start == NAME_ROOM + 10
    assert SCALE.end == WIDTH - 14
    assert (SCALE.axis.low, SCALE.axis.high) == (0, 100)
    ticks = drawn(_ground(), r'd="M([\d.]+) [\d.]+V')
    wanted = [SCALE.start + at * (SCALE.end - SCALE.start) / 5 for at in range(6)]
    assert all(abs(float(one) - at) <= 0.1 for one, at in zip(ticks, wanted, strict=True))
    assert len(drawn(_ground(), 'rb-chart-axis"')) == 1


def test_runners_stand_above_people_in_general() -> None:
    picture = str(_rows("race"))
    order = drawn(picture, r">(Runners|People in general)<")
    assert order == ["Runners", "People in general"]
    above = picture.split("People in general", maxsplit=1)[0]
    general = [one.id for one in WORDS].index(FIRST_GENERAL)
    assert WORDS[general - 1].name.split()[-1] in above
    assert f">{WORDS[general].name.split()[0]}" not in above
    heights = [float(one) for one in drawn(picture, r'cy="([\d.]+)"')]
    gaps = [lower - upper for upper, lower in pairwise(heights)]
    assert set(gaps) == {ROW, ROW + HEADING}
    assert gaps.count(ROW + HEADING) == 1


def test_each_count_has_its_range_and_its_dot_where_the_scale_says() -> None:
    for words in WORDS:
        item = count(words.id)
        for tone, radius in (("ink", "4"), ("accent", "5")):
            row = _row(50.0, words, tone)
            assert (f'r="{radius}"' in str(row)) == (item.percent is not None)
            assert ("\u25b8 " in str(row)) == (tone == "accent")
            for across in drawn(row, r'cx="([\d.]+)"'):
                assert abs(float(across) - SCALE.at(known(item.percent))) <= 0.051
            for low, high in drawn(row, r'd="M([\d.]+) [\d.]+H([\d.]+)'):
                assert abs(float(low) - SCALE.at(known(item.low))) <= 0.051
                assert abs(float(high) - SCALE.at(known(item.high))) <= 0.051


def test_the_guess_is_marked_where_the_scale_says() -> None:
    for guess in (0, 33, 100):
        (across,) = drawn(_guess(guess), r'd="M([\d.]+) ')
        assert abs(float(across) - SCALE.at(guess)) <= 0.051


def test_the_needle_goes_from_left_to_right_by_equal_steps_and_keeps_its_length() -> None:
    angles = []
    for level in range(len(LEVELS)):
        dial = sure_dial(level)
        ((across, down),) = drawn(dial, r'd="M50 50L([\d.]+) ([\d.]+)"')
        x, y = 50 - float(across), 50 - float(down)
        assert abs(math.hypot(x, y) - 25) < 0.1
        angles.append(math.degrees(math.atan2(y, x)))
        parts = drawn(dial, r'class="([^"]*)" d="M([\d.]+) [\d.]+A')
        starts = [float(start) for _, start in parts]
        assert starts == sorted(starts)
        assert [kind == "rb-dial-part rb-dial-on" for kind, _ in parts] == [
            at <= level for at in range(len(LEVELS))
        ]
    wanted = (22.5, 67.5, 112.5, 157.5)
    assert all(abs(angle - at) < 0.5 for angle, at in zip(angles, wanted, strict=True))


def test_places_in_the_picture_are_given_to_a_tenth() -> None:
    for drawn_part in (_ground(), _rows("race"), _guess(33)):
        assert not drawn(drawn_part, r"\d\.\d\d")
