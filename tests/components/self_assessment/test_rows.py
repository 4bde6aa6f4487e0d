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


def test_each_answer_has_its_own_row_in_the_order_of_the_questions() -> None:
    answers: dict[str, object] = {
        "no_pain": True,
        "where_low": True, "when_after": True, "how_long": "under_6_weeks", "limit_running": 6,
        "limit_daily": 2, "activity_1": "Hills", "hard_1": 7, "activity_2": "Stairs", "hard_2": 0,
        "activity_3": "Shoes", "hard_3": 10, "longest_run": 16, "longest_before": 11.5,
        "changed_shoes": True, "step_rate": 168, "speed": 2.5, "tried_stance": "left",
        "tried_bridge": "same", "plank_left": 0, "plank_right": 52, "tried_thomas": "right",
        "wall_left": 9.5, "wall_right": 11, "tried_footprint": "right",
    }  # fmt: skip
    said = [
        ("Pain", "None"),
        ("Where it hurts", "Low in the back"), ("When it hurts", "Straight after"),
        ("How long", "Less than 6 weeks"), ("Limits running", "6 of 10"),
        ("Limits the rest of the day", "2 of 10"), ("Hills", "hard: 7 of 10"),
        ("Stairs", "hard: 0 of 10"), ("Shoes", "hard: 10 of 10"),
        ("Longest run lately", "16.0 km or miles"),
        ("Longest in the 30 days before", "11.5 km or miles"), ("Changed lately", "Shoes"),
        ("Step rate", "168 steps a minute"), ("Pace", "6:40 min/km"),
        ("Single-leg stance", "Left is harder"), ("Single-leg bridge", "About the same"),
        ("Side plank, left", "0 s"), ("Side plank, right", "52 s"),
        ("Thomas test", "Right is harder"), ("Knee to wall, left", "9.5 cm"),
        ("Knee to wall, right", "11.0 cm"), ("Wet footprint", "Right shows more of the sole"),
    ]  # fmt: skip
    assert told(**answers) == said
    # Each stands by itself, whatever else was answered.
    for name in ("hard_1", "hard_2", "hard_3"):
        answers.pop(name)
    assert [value for head, value in told(**answers) if head in ("Hills", "Stairs", "Shoes")] == [
        "no number"
    ] * 3
