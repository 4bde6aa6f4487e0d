"""Foot pronation: what was measured, what a study cannot tell, and a drop with its error."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.apps import foot_pronation
from widgets.apps.foot_pronation.state import GUESSES
from widgets.engine.core.numbers import signed
from widgets.science.foot.foot_posture import POSTURES
from widgets.science.foot.navicular_drop import UPPER_LIMITS, likely_range

EMPTY = foot_pronation.initial()


def play(state: Any, *events: tuple[str, Any]) -> Any:
    for name, value in events:
        state = foot_pronation.update(state, {"name": name, "value": value, "committed": True})
    return state


def html(state: Any) -> str:
    return str(foot_pronation.view(state))


def text(state: Any) -> str:
    return re.sub(r"<[^>]+>", "", html(state)).replace("\u202f", " ")


def measured(sitting: float, standing: float) -> str:
    return text(play(EMPTY, ("sitting", str(sitting)), ("standing", str(standing))))


def test_the_reading_follows_the_slider() -> None:
    assert "At 15 %: rolled in 7.0°." in text(EMPTY)
    assert "At 0 %: rolled out 3.0°. Landing." in text(play(EMPTY, ("moment", "0")))
    assert "rolled out 4.1°" in text(play(EMPTY, ("moment", "40")))


def test_what_is_drawn_and_not_measured_is_said() -> None:
    assert "Only this angle is measured" in text(EMPTY)
    assert "46 recreational runners" in text(EMPTY)
    assert "None of this is a measure of the back." in text(EMPTY)


def test_the_answer_waits_for_a_guess() -> None:
    assert "8 fewer" not in text(EMPTY)
    assert "rb-foot-best" not in html(EMPTY)
    for value, _ in GUESSES:
        said = text(play(EMPTY, ("guess", value)))
        assert "of 100 pronated feet, 8 fewer were hurt" in said
        assert "anything from 18 fewer to 1 more" in said
        assert "Back pain was not counted by itself." in said
    assert play(EMPTY, ("guess", "nonsense")) == EMPTY


def dots(path: str) -> int:
    return path.count("M")


def test_every_foot_of_the_best_estimate_and_the_interval_is_a_dot() -> None:
    drawn = html(play(EMPTY, ("guess", "show")))
    best = [dots(d) for d in re.findall(r'class="rb-foot-best[^>]* d="([^"]*)"', drawn)]
    may = [dots(d) for d in re.findall(r'class="rb-foot-may[^>]* d="([^"]*)"', drawn)]
    # One of each more, in the key.
    assert best == [11, 1, 8, 10, 1]
    reach = [(10, 32), (8, 6), (18, 1), (19, 39)]
    assert sum(best) + sum(may) - 2 == sum(low + high for low, high in reach)
    for posture, (low, high) in zip(POSTURES, reach, strict=True):
        assert round(-posture.low) == low
        assert abs(posture.high - high) <= 0.5


def test_the_exact_numbers_stand_in_the_table() -> None:
    said = text(play(EMPTY, ("guess", "show")))
    for number in (signed(-8.1, 1), f"{signed(-17.6, 1)} to +1.3", "+38.8", "0.37"):
        assert number in said


def test_paper_has_what_a_guess_would_uncover() -> None:
    paper = str(foot_pronation.on_paper(EMPTY))
    for posture in POSTURES:
        assert posture.name in paper
    assert "8 fewer, from 18 fewer to 1 more" in paper


def test_a_drop_is_never_shown_without_its_error() -> None:
    said = measured(45, 38)
    assert "You measured a drop of 7 mm." in said
    assert "anywhere from 2 to 12 mm" in said
    assert "too wide to say on which side of 10 mm you are" in said
    assert "Among 58 adults it did not go with back pain" in said


@given(sitting=st.integers(15, 90), standing=st.integers(15, 90))
def test_a_side_of_the_limits_is_named_only_beyond_the_error(sitting: int, standing: int) -> None:
    said = measured(sitting, standing)
    low, high = likely_range(sitting - standing)
    assert ("That is above all three" in said) is (low > max(UPPER_LIMITS))
    assert ("That is below all three" in said) is (high < min(UPPER_LIMITS) and sitting >= standing)
    assert ("Measure both again" in said) is (standing > sitting)


def test_the_numbers_of_the_limits_keep_clear_of_each_other() -> None:
    assert ">13</text>" in html(play(EMPTY, ("sitting", "45"), ("standing", "38")))
    large = html(play(EMPTY, ("sitting", "90"), ("standing", "15")))
    assert ">13</text>" not in large
    assert ">10 to 15</text>" in large


def test_one_height_alone_says_nothing() -> None:
    assert "You measured" not in text(play(EMPTY, ("sitting", "45")))
    assert "Nothing is typed in yet." in text(EMPTY)
    assert "Now type the other height." in text(play(EMPTY, ("standing", "45")))


@pytest.mark.parametrize(
    ("name", "typed", "problem"),
    [
        ("moment", "120", "Time since landing is a number from 0 to 40 % of the stride."),
        ("sitting", "4.5", "Height sitting is a number from 15 to 90 mm."),
        ("standing", "abc", "Height standing is a number from 15 to 90 mm."),
    ],
)
def test_what_cannot_be_used_is_kept_and_explained(name: str, typed: str, problem: str) -> None:
    after = play(EMPTY, (name, typed))
    assert dict(after)[name] == dict(EMPTY)[name]
    assert problem in text(after)
    assert f'value="{typed}"' in html(after)


def test_update_leaves_the_state_it_is_given_alone() -> None:
    before = foot_pronation.initial()
    play(before, ("guess", "more"), ("sitting", "45"), ("moment", "3"))
    assert before == foot_pronation.initial()
