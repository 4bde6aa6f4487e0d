"""One small step up, one step back, never outside."""

from tests.expect import all_raise
from widgets.science.exercises.catalogue import exercise
from widgets.science.exercises.dose import (
    STEPS,
    Dose,
    begin,
    is_within,
    most,
    step_back,
    step_up,
)

BRIDGE, PLANK = exercise("bridge"), exercise("front_plank")


def test_the_steps_are_two_times_or_five_seconds() -> None:
    assert STEPS["times"] == 2
    assert STEPS["seconds"] == 5


def test_where_an_exercise_begins_and_ends() -> None:
    assert (begin(BRIDGE), most(BRIDGE)) == (Dose(2, 8), Dose(3, 15))
    assert (begin(PLANK), most(PLANK)) == (Dose(2, 10), Dose(3, 60))


def test_the_count_grows_to_its_top_then_a_set_is_added() -> None:
    dose, way = begin(BRIDGE), []
    for _ in range(12):
        way.append(tuple(dose))
        dose = step_up(BRIDGE, dose)
    assert way[:5] == [(2, 8), (2, 10), (2, 12), (2, 14), (2, 15)]
    assert way[5:10] == [(3, 8), (3, 10), (3, 12), (3, 14), (3, 15)]
    assert way[10:] == [(3, 15), (3, 15)]
    assert step_up(PLANK, Dose(2, 10)) == Dose(2, 15)
    assert step_up(PLANK, Dose(2, 58)) == Dose(2, 60)


def test_a_step_back_is_less_of_both_and_never_below_the_first_dose() -> None:
    for before, after in (
        ((3, 15), (2, 13)),
        ((3, 9), (2, 8)),
        ((3, 8), (2, 8)),
        ((2, 11), (2, 9)),
        ((2, 8), (2, 8)),
    ):
        assert step_back(BRIDGE, Dose(*before)) == Dose(*after), before
    assert step_back(PLANK, Dose(3, 20)) == Dose(2, 15)
    # One set fewer where there could be two.
    assert step_back(exercise("pelvic_tilt"), Dose(3, 15)) == Dose(2, 13)


def test_both_ends_are_within_and_one_beyond_each_is_not() -> None:
    for sets, count in ((2, 8), (2, 15), (3, 8), (3, 15)):
        assert is_within(BRIDGE, Dose(sets, count))
    for sets, count in ((1, 8), (4, 15), (2, 7), (3, 16)):
        assert not is_within(BRIDGE, Dose(sets, count)), (sets, count)
        beyond = (BRIDGE, Dose(sets, count))
        all_raise(ValueError, (step_up, beyond), (step_back, beyond))
