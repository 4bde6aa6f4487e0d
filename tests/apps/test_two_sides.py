"""Two sides: nothing is said of a back, and little of a side."""

import re

from widgets.apps import two_sides
from widgets.apps.two_sides import State
from widgets.engine.core.session import Session

EXAMPLES = two_sides.EXAMPLES


def words(state: State) -> str:
    return re.sub(r"<[^>]+>", "", str(two_sides.view(state)))


def test_it_waits_for_all_four_times() -> None:
    for name in ("empty", "half_typed", "out_of_range"):
        assert "Type both sides for both days." in words(EXAMPLES[name])
        assert "Gap" not in words(EXAMPLES[name])


def test_a_clear_gap_names_the_side() -> None:
    said = words(EXAMPLES["clear_gap"])
    assert "Your left side held longer on both days" in said
    swapped = EXAMPLES["clear_gap"] | {
        "first_left": 41,
        "first_right": 60,
        "second_left": 45,
        "second_right": 63,
    }
    assert "Your right side held longer on both days" in words(swapped)


def test_a_gap_within_the_change_of_day_says_nothing() -> None:
    for name in ("no_clear_gap", "alike"):
        assert "do not tell your sides apart" in words(EXAMPLES[name])


def test_every_state_says_that_it_measures_no_back() -> None:
    for state in EXAMPLES.values():
        assert "This is no measure of your back." in words(state)


def test_the_first_day_is_still_there_on_the_second() -> None:
    kept = Session(two_sides, EXAMPLES["half_typed"]).to_storage()
    again = Session(two_sides, two_sides.initial(), kept)
    assert again.state == EXAMPLES["half_typed"]
