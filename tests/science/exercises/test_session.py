"""How long an exercise takes: both sides, every rest, and the change from side to side."""

from typing import Any

from tests.expect import all_raise
from widgets.science.exercises.catalogue import EXERCISES, Exercise, exercise
from widgets.science.exercises.dose import Dose, begin, most
from widgets.science.exercises.session import (
    ANSWER_SECONDS,
    READY_SECONDS,
    REST_SECONDS,
    SECONDS_A_TIME,
    holds,
    rest,
    seconds,
    sides,
)

# Done on each side, one after the other.
TWO_SIDED = (
    "leg_raise", "side_plank", "bird_dog", "single_leg_bridge", "clamshell", "band_walk",
    "step_down", "hip_flexor_stretch", "hamstring_stretch", "leg_swing",
)  # fmt: skip


def test_the_paces_are_those_that_the_course_names() -> None:
    assert (READY_SECONDS, REST_SECONDS, SECONDS_A_TIME, ANSWER_SECONDS) == (10, 30, 4, 15)


def test_which_are_done_on_each_side() -> None:
    assert tuple([one.name for one in EXERCISES if sides(one) == 2]) == TWO_SIDED
    for one in EXERCISES:
        assert sides(one) == (2 if one.name in TWO_SIDED else 1), one.name


def test_lengths_worked_out_by_hand() -> None:
    for name, dose, wanted in (
        # Get ready, 8 times of 4 s, and the answer.
        ("pelvic_tilt", Dose(1, 8), 10 + 32 + 15),
        # Three sets, two rests.
        ("pelvic_tilt", Dose(3, 15), 3 * (10 + 60) + 2 * 30 + 15),
        # Two sets, each on both sides: four times ready, four times 6 of 4 s, one rest.
        ("bird_dog", Dose(2, 6), 4 * (10 + 24) + 30 + 15),
        ("leg_raise", Dose(1, 6), 2 * (10 + 24) + 15),
        # Held: ready, hold, rest, hold.
        ("front_plank", Dose(2, 10), 10 + 10 + 30 + 10 + 15),
        # Held on both sides: ready, hold, change, hold.
        ("hip_flexor_stretch", Dose(1, 15), 10 + 15 + 10 + 15 + 15),
        ("side_plank", Dose(2, 10), 10 + 2 * (10 + 10 + 10) + 30 + 15),
    ):
        assert seconds(exercise(name), dose) == wanted, name


def test_every_exercise_counts_its_sides_its_sets_and_its_rests() -> None:
    for one in EXERCISES:
        on = 2 if one.name in TWO_SIDED else 1
        for dose in (begin(one), most(one), Dose(one.sets[0], one.count.high)):
            sets, count = dose
            rests = 30 * (sets - 1)
            if one.count.kind == "times":
                wanted = sets * on * (10 + 4 * count) + rests + 15
            else:
                wanted = 10 + sets * (on * count + 10 * (on - 1)) + rests + 15
            assert seconds(one, dose) == wanted, (one.name, dose)


def test_a_second_side_takes_about_as_long_as_the_first() -> None:
    for one in EXERCISES:
        if sides(one) == 2:
            parts: list[Any] = list(one)
            parts[8] = False
            alone = Exercise(*parts)
            more = seconds(one, begin(one)) - seconds(alone, begin(one))
            a_side = begin(one).count * (4 if one.count.kind == "times" else 1) + 10
            assert more == begin(one).sets * a_side, one.name


def test_holds_are_ready_hold_change_hold_and_rest() -> None:
    two = [(part.kind, part.seconds) for part in holds(exercise("side_plank"), Dose(2, 20))]
    one_set = [("Hold", 20), ("Ready", 10), ("Hold", 20)]
    assert two == [("Ready", 10)] + one_set + [("Rest", 30)] + one_set
    one = [(part.kind, part.seconds) for part in holds(exercise("wall_squat"), Dose(2, 20))]
    assert one == [("Ready", 10), ("Hold", 20), ("Rest", 30), ("Hold", 20)]
    assert [(part.kind, part.seconds) for part in rest()] == [("Rest", 30)]


def test_what_is_counted_in_times_is_not_held() -> None:
    for one in EXERCISES:
        if one.count.kind == "times":
            all_raise(ValueError, (holds, (one, begin(one))))
