"""The answers in words: what was answered, in the order of the questions, and nothing else."""

from typing import Any

from widgets.components.self_assessment.answers import no_answers
from widgets.components.self_assessment.rows import rows


def told(**answers: object) -> list[tuple[str, str]]:
    """Return the rows of a reader who has given these answers alone."""
    state: Any = {**no_answers(), **answers}
    return rows(state)


def test_nothing_answered_is_nothing_told() -> None:
    assert told() == []


def test_what_was_ticked_stands_in_one_row() -> None:
    said = told(where_low=True, where_buttock=True, when_later=True, changed_sleep=True)
    assert said == [
        ("Where it hurts", "Low in the back; In the buttock"),
        ("When it hurts", "Days later"),
        ("Changed lately", "Sleep"),
    ]


def test_a_choice_and_numbers_have_their_words_and_units() -> None:
    said = told(
        how_long="over_3_months", limit_running=0, longest_run=12.5, plank_left=40, wall_right=9.5,
        tried_thomas="left", tried_footprint="same", step_rate=172,
    )  # fmt: skip
    assert said == [
        ("How long", "More than 3 months"),
        ("Limits running", "0 of 10"),
        ("Longest run lately", "12.5 km or miles"),
        ("Step rate", "172 steps a minute"),
        ("Side plank, left", "40 s"),
        ("Thomas test", "Left is harder"),
        ("Knee to wall, right", "9.5 cm"),
        ("Wet footprint", "About the same"),
    ]


def test_an_activity_stands_under_its_own_name_with_or_without_a_number() -> None:
    assert told(activity_1="Hills", hard_1=7) == [("Hills", "hard: 7 of 10")]
    assert told(activity_2="Stairs") == [("Stairs", "no number")]
    assert told(activity_3="  ", hard_3=4) == []


def test_a_pace_stands_in_the_unit_of_the_reader() -> None:
    assert told(speed=2.5) == [("Pace", "6:40 min/km")]
    assert told(speed=2.5, pace_unit="km/h") == [("Pace", "9.0 km/h")]
