"""The week of exercises, in sessions worked out by hand."""

from typing import Any

from widgets.science.exercises.catalogue import EQUIPMENT, EXERCISES, Exercise, exercise
from widgets.science.exercises.choice import Wish
from widgets.science.exercises.week import (
    DAYS,
    MOST_DAYS,
    make_week,
    problem,
    with_exercise,
    without_exercise,
)

ALL = tuple([key for key, _ in EQUIPMENT])
EMPTY = ((),) * DAYS


def test_a_session_goes_from_the_warm_up_over_the_trunk_and_the_legs_to_the_stretches() -> None:
    wanted = (
        "march", "leg_swing", "pelvic_tilt", "front_plank", "crunch", "leg_raise", "side_plank",
        "bird_dog", "bridge", "single_leg_bridge", "wall_squat", "clamshell", "band_walk",
        "step_down", "calf_raise", "hip_flexor_stretch", "hamstring_stretch", "back_stretch",
    )  # fmt: skip
    for names in (wanted, tuple(reversed(wanted)), tuple([one.name for one in EXERCISES])):
        week: tuple[tuple[str, ...], ...] = EMPTY
        for name in names:
            week = with_exercise(week, name, 3)
        assert week == EMPTY[:3] + (wanted,) + EMPTY[4:]


def test_what_is_taken_out_of_a_day_leaves_the_others_as_they_are() -> None:
    full = (("march", "bridge"),) * DAYS
    for day in range(DAYS):
        found = without_exercise(full, "march", day)
        assert found == full[:day] + (("bridge",),) + full[day + 1 :]
        assert with_exercise(found, "march", day) == full


def test_a_day_holds_its_even_share_of_all_that_is_to_be_done() -> None:
    # With all equipment: 14 exercises that begin on 34 days of a week, together.
    for days, most in ((1, 14), (2, 14), (3, 12), (4, 9), (5, 7), (6, 6)):
        week = make_week(Wish(600, days, ALL, ()), 0)
        assert max([len(names) for names in week]) == len(week[0]) == most, days
    # Five exercises on 12 days, over six: an even share of two, and four all the same.
    week = make_week(Wish(600, 6, ("wall", "chair", "step"), ()), 0)
    assert max([len(names) for names in week]) == len(week[0]) == 4
    assert MOST_DAYS == 6


def test_a_session_may_take_all_of_its_time_and_not_a_second_more() -> None:
    # The march takes 105 s, the wall squat 75 s, the calf raise 129 s.
    for minutes, wanted in (
        (1, ()),
        (2, ("wall_squat",)),
        (3, ("march", "wall_squat")),
        (4, ("wall_squat", "calf_raise")),
        (5, ("wall_squat", "calf_raise")),
        (6, ("march", "wall_squat", "calf_raise")),
    ):
        week = make_week(Wish(minutes, 1, ("wall",), ()), 0)
        assert week == (wanted,) + EMPTY[1:], minutes


def test_what_is_done_as_often_as_it_may_is_not_added_again() -> None:
    bridge, march = exercise("bridge"), exercise("march")
    week: tuple[tuple[str, ...], ...] = EMPTY
    for day in (0, 2):
        week = with_exercise(week, "bridge", day)
    assert problem(week, bridge, 4) == ""
    week = with_exercise(week, "bridge", 4)
    assert problem(week, bridge, 6) == "Bridge is done 3 times a week at the most."
    week = (("march",),) * 5 + ((), ())
    assert problem(week, march, 5) == ""
    week = with_exercise(week, "march", 5)
    assert problem(week, march, 6) == "Marching on the spot is done 6 times a week at the most."
    parts: list[Any] = list(bridge)
    parts[7] = (1, 1)
    once = Exercise(*parts)
    assert problem(EMPTY, once, 0) == ""
    found = problem(with_exercise(EMPTY, "bridge", 0), once, 3)
    assert found == "Bridge is done once a week at the most."
