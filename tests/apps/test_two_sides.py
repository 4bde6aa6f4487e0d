"""Two sides: nothing is said of a back, and little of a side."""

import re

from widgets.apps import two_sides
from widgets.apps.two_sides import State
from widgets.engine.core.session import Session
from widgets.science.measuring.two_sides import HOLDS

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


def typed(*seconds: str) -> State:
    state = two_sides.initial()
    for field, text in zip(two_sides.FIELDS, seconds, strict=True):
        state = two_sides.update(state, {"name": field.name, "value": text, "committed": True})
    return state


def test_the_boxes_stand_by_day_and_then_by_side() -> None:
    view = str(two_sides.view(two_sides.initial()))
    found = re.findall(r"<legend>([^<]+)</legend>|name=\"(\w+)\"", view)
    assert [day or name for day, name in found] == [
        "First day", "first_left", "first_right", "Second day", "second_left", "second_right",
    ]  # fmt: skip
    assert re.findall(r'<label[^>]*for="[^"]*">(\w+)', view) == ["Left", "Right"] * 2


def test_the_gap_is_a_mean_and_the_change_the_largest() -> None:
    said = words(typed("60", "41", "63", "45")).replace("\u202f", " ")
    # The gap first: it is what the change is held against.
    assert "Gap between your sides18.5 sChange from day to day, up to4 s" in said
    other = words(typed("41", "60", "45", "63")).replace("\u202f", " ")
    assert "Gap between your sides18.5 s" in other


def test_a_gap_as_large_as_the_change_is_not_clear() -> None:
    # The gap is 4 s, and so is the change of one side.
    assert "do not tell your sides apart" in words(typed("46", "40", "42", "40"))
    assert "The gap is no larger than" in words(typed("46", "40", "42", "40"))


def test_one_missing_time_keeps_it_waiting() -> None:
    for missing in range(4):
        times = ["60", "41", "63", "45"]
        times[missing] = ""
        assert "Type both sides for both days." in words(typed(*times))


def test_a_box_takes_both_ends_of_its_range() -> None:
    for text in (f"{HOLDS.low:g}", f"{HOLDS.high:g}"):
        assert typed(text, text, text, text)["drafts"] == {}
