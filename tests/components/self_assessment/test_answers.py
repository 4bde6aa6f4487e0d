"""The answers of the self-assessment: each may be left out, and each has its own name and box."""

from typing import Any

import pytest

from widgets.components.self_assessment.answers import (
    ANSWERS,
    MOST_LETTERS,
    Answers,
    no_answers,
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
        assert field.kept, name


def test_who_has_answered_nothing_has_nothing_ticked_counted_or_chosen() -> None:
    left_out: Any = dict(no_answers())
    assert left_out.pop("pace_unit") == "min/km"
    assert all(value in (False, None, "") for value in left_out.values())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("where_low", "yes"), ("how_long", "for ever"), ("limit_running", 11), ("hard_2", -1),
        ("activity_1", "x" * (MOST_LETTERS + 1)), ("activity_1", 5), ("longest_run", 0),
        ("longest_before", 301), ("speed", 0.5), ("plank_left", 601), ("wall_right", 41),
        ("tried_stance", "up"), ("tried_footprint", None),
    ],
)  # fmt: skip
def test_what_is_no_answer_is_refused(name: str, value: object) -> None:
    assert BY_NAME[name].problem(value)


def test_a_name_of_an_activity_may_fill_its_box() -> None:
    assert not BY_NAME["activity_3"].problem("x" * MOST_LETTERS)
