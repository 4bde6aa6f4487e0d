"""The answers of the self-assessment: each may be left out, and each has its own name and box."""

from typing import Any

import pytest

from widgets.components.self_assessment.answers import (
    ACTIVITIES,
    ANSWERS,
    CHANGED,
    HARDNESS,
    MOST_LETTERS,
    WHEN,
    WHERE,
    Answers,
    activities,
    no_answers,
    saved_answers,
)

BY_NAME: dict[str, Any] = {field.name: field for field in ANSWERS}


def test_no_name_stands_twice() -> None:
    assert len(BY_NAME) == len(ANSWERS)


def test_the_type_names_the_answers_that_are_asked_for() -> None:
    assert list(Answers.__annotations__) == list(BY_NAME)


def test_every_answer_may_be_left_out_and_stays_with_the_reader_who_keeps_it() -> None:
    left_out: Any = no_answers()
    assert list(left_out) != []
    assert set(left_out) == set(BY_NAME)
    for name, field in BY_NAME.items():
        assert not field.problem(left_out[name]), name
        assert field.stored, name


def test_who_has_answered_nothing_has_nothing_ticked_counted_or_chosen() -> None:
    left_out: Any = dict(no_answers())
    assert left_out.pop("pace_unit") == "min/km"
    assert all(value in (False, None, "") for value in left_out.values())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("where_low", "yes"), ("how_long", "for ever"), ("limit_running", 11), ("hard_2", -1),
        ("activity_1", "x" * (MOST_LETTERS + 1)), ("activity_1", 5), ("longest_run", 0),
        ("longest_before", -1), ("no_pain", "yes"),
        ("longest_before", 301), ("speed", 0.5), ("plank_left", 601), ("wall_right", 41),
        ("tried_stance", "up"), ("tried_footprint", None),
    ],
)  # fmt: skip
def test_what_is_no_answer_is_refused(name: str, value: object) -> None:
    assert BY_NAME[name].problem(value)


def test_a_name_of_an_activity_may_fill_its_box() -> None:
    assert MOST_LETTERS == 60
    assert not BY_NAME["activity_3"].problem("x" * MOST_LETTERS)


@pytest.mark.parametrize(
    ("name", "low", "high", "places"),
    [
        ("limit_running", 0, 10, 0), ("limit_daily", 0, 10, 0), ("hard_1", 0, 10, 0),
        ("hard_2", 0, 10, 0), ("hard_3", 0, 10, 0), ("longest_run", 0.1, 300, 1),
        ("longest_before", 0, 300, 1), ("step_rate", 120, 240, 0), ("speed", 1, 7, 2),
    ],
)  # fmt: skip
def test_a_number_is_taken_at_both_its_ends_and_not_beyond(
    name: str, low: float, high: float, places: int
) -> None:
    field = BY_NAME[name]
    assert not field.problem(low)
    assert not field.problem(high)
    step = 10**-places
    assert field.problem(low - step)
    assert field.problem(high + step)
    assert (field.places, field.optional) == (places, True)


def test_the_choices_stand_in_order_with_no_answer_last() -> None:
    assert BY_NAME["how_long"].options == (
        ("under_2_weeks", "Less than 2 weeks"),
        ("under_6_weeks", "Less than 6 weeks"),
        ("up_to_3_months", "6 weeks to 3 months"),
        ("over_3_months", "More than 3 months"),
        ("", "No answer"),
    )


def test_a_number_has_its_own_label_and_unit() -> None:
    for name, label, unit in (
        ("longest_run", "Your longest run lately", "km or miles"), ("speed", "Speed", "m/s"),
        ("hard_2", "How hard activity 2 is", ""),
        ("longest_before", "The longest in the 30 days before that one", "same unit"),
    ):  # fmt: skip
        assert (BY_NAME[name].label, BY_NAME[name].unit) == (label, unit)


def test_the_questions_of_each_kind_are_asked_in_order() -> None:
    where = ["low", "one_side", "buttock", "leg_above", "leg_below", "groin", "ribs", "upper"]
    where.append("neck")
    assert [flag.name for flag in WHERE] == [f"where_{name}" for name in where]
    assert [flag.name for flag in WHEN] == [
        f"when_{name}" for name in ("during", "after", "morning", "later")
    ]
    changed = ["shoes", "surface", "hills", "strength", "sleep", "stress"]
    assert [flag.name for flag in CHANGED] == [f"changed_{name}" for name in changed]
    for kind in (ACTIVITIES, HARDNESS):
        assert [field.name[-2:] for field in kind] == ["_1", "_2", "_3"]
    named: Any = {**no_answers(), "activity_1": "a", "activity_2": "b", "activity_3": "c"}
    assert activities(named) == ("a", "b", "c")


def test_what_an_earlier_edition_did_not_ask_is_not_given() -> None:
    saved: Any = {**no_answers(), "where_low": True, "limit_daily": 3}
    later = ("no_pain", "where_groin", "where_ribs", "where_neck")
    earlier = {name: value for name, value in saved.items() if name not in later}
    assert saved_answers(earlier) == saved
    for name in later:
        assert saved_answers({**earlier, name: True}) == {**saved, name: True}
    for name in earlier:
        with pytest.raises(KeyError):
            saved_answers({other: earlier[other] for other in earlier if other != name})
