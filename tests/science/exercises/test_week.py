"""The week's promises, over many wishes drawn by a small generator that runs everywhere."""

from typing import TYPE_CHECKING

from tests.expect import all_raise
from tests.science.training.test_interval_timer import Chance
from widgets.science.exercises.catalogue import EQUIPMENT, EXERCISES, exercise
from widgets.science.exercises.choice import EASY_AREAS, FINDINGS, LATER, Wish, choices
from widgets.science.exercises.dose import Dose, begin
from widgets.science.exercises.session import holds, seconds
from widgets.science.exercises.week import (
    DAYS,
    MOST_DAYS,
    day_seconds,
    hard_areas,
    make_week,
    problem,
    sessions,
    weekdays,
    with_exercise,
    without_exercise,
)

if TYPE_CHECKING:
    from widgets.science.exercises.week import Week

ALL = tuple([key for key, _ in EQUIPMENT])
NAMES = tuple([one.name for one in EXERCISES])


def some_of(chance: Chance, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([name for name in names if chance.below(2)])


def some_wish(chance: Chance) -> Wish:
    raised = some_of(chance, tuple([finding.name for finding in FINDINGS]))
    return Wish(5 + chance.below(56), 1 + chance.below(MOST_DAYS), some_of(chance, ALL), raised)


def some_weeks(count: int) -> "list[tuple[Wish, int, Week]]":
    chance = Chance(5)
    weeks = []
    for _ in range(count):
        wish, first = some_wish(chance), chance.below(DAYS)
        weeks.append((wish, first, make_week(wish, first)))
    return weeks


def assert_no_hard_days_in_a_row(week: "Week") -> None:
    for day in range(DAYS):
        after = hard_areas(week[(day + 1) % DAYS])
        assert not [area for area in hard_areas(week[day]) if area in after], week


def test_a_session_fits_into_the_time_and_is_on_a_day_that_was_asked_for() -> None:
    for wish, first, week in some_weeks(200):
        for day in range(DAYS):
            assert day_seconds(week[day], {}) <= 60 * wish.minutes, wish
            assert not week[day] or day in weekdays(first, wish.days), wish
        assert len([names for names in week if names]) <= wish.days


def test_stretches_and_warm_ups_make_no_day_hard() -> None:
    assert sorted(EASY_AREAS) == ["stretch", "warm_up"]
    names = ("march", "pelvic_tilt", "side_plank", "bird_dog", "bridge", "calf_raise", "leg_swing")
    assert hard_areas(names) == ["front", "side", "back", "hips", "calves"]
    assert hard_areas(("hamstring_stretch", "leg_swing")) == []


def test_no_area_has_two_hard_days_in_a_row_also_from_sunday_to_monday() -> None:
    for _, _, week in some_weeks(200):
        assert_no_hard_days_in_a_row(week)


def test_nothing_is_done_more_often_than_its_most_or_without_what_it_needs() -> None:
    for wish, _, week in some_weeks(200):
        for one in EXERCISES:
            often = len([names for names in week if one.name in names])
            assert often <= one.days[0] <= one.days[1]
            assert not often or all([need in wish.has for need in one.needs])
            assert not often or one.name not in LATER
        for names in week:
            assert len(set(names)) == len(names)


def test_the_same_wish_gives_the_same_week() -> None:
    assert [week for _, _, week in some_weeks(40)] == [week for _, _, week in some_weeks(40)]


def test_more_time_never_gives_a_shorter_week() -> None:
    for days in range(1, MOST_DAYS + 1):
        lengths = []
        for minutes in (5, 10, 20, 40, 60):
            week = make_week(Wish(minutes, days, ALL, ()), 0)
            lengths.append(sum([day_seconds(names, {}) for names in week]))
        assert lengths[0] > 0
        assert lengths[0] < lengths[-1]


def test_sessions_are_spread_over_the_week() -> None:
    assert weekdays(0, 3) == (0, 2, 4)
    assert weekdays(6, 2) == (6, 2)
    for days in range(1, MOST_DAYS + 1):
        for first in range(DAYS):
            found = weekdays(first, days)
            assert len(set(found)) == days
            assert found[0] == first
    all_raise(ValueError, (weekdays, (0, 0)), (weekdays, (0, 7)), (weekdays, (7, 1)))


def test_each_choice_says_why_and_what_the_reader_said_comes_first() -> None:
    for finding in FINDINGS:
        found = choices(Wish(15, 3, ALL, (finding.name,)))
        assert all([one.because for one in found])
        led = [one.because == finding.because for one in found if finding.because]
        assert led == sorted(led, reverse=True), finding.name
        assert not finding.leads_to or led[0], finding.name
    all_raise(ValueError, (choices, (Wish(15, 3, ALL, ("stars",)),)))


def test_a_sore_leg_is_not_stretched_unasked() -> None:
    names = [one.exercise.name for one in choices(Wish(60, 6, ALL, ("leg",)))]
    assert "hamstring_stretch" not in names
    assert "leg_swing" not in names
    assert "hamstring_stretch" in [one.exercise.name for one in choices(Wish(60, 6, ALL, ()))]


def test_the_easier_of_two_comes_first() -> None:
    for has in (ALL, ("mat",), ("band",), ()):
        names = [one.exercise.name for one in choices(Wish(15, 3, has, ()))]
        for name in names:
            assert exercise(name).easier[1] not in names


def test_an_added_exercise_is_refused_for_the_reasons_that_bind_the_week() -> None:
    chance = Chance(6)
    for _ in range(60):
        week = make_week(some_wish(chance), chance.below(DAYS))
        for _ in range(30):
            name, day = NAMES[chance.below(len(NAMES))], chance.below(DAYS)
            if problem(week, exercise(name), day):
                continue
            week = with_exercise(week, name, day)
            assert_no_hard_days_in_a_row(week)
            often = len([names for names in week if name in names])
            assert often <= exercise(name).days[1]
    hard = next(one for one in EXERCISES if one.area not in EASY_AREAS)
    alone = with_exercise(((),) * DAYS, hard.name, 6)
    assert "is there already" in problem(alone, hard, 6)
    assert "works an area that the day before or after works" in problem(alone, hard, 0)
    assert problem(alone, hard, 1) == ""
    assert without_exercise(alone, hard.name, 6) == ((),) * DAYS


def test_the_length_counts_rests_both_sides_and_every_second_of_the_holds() -> None:
    for one in EXERCISES:
        dose = begin(one)
        longer = seconds(one, Dose(dose.sets + 1, dose.count))
        assert longer > seconds(one, dose)
        assert seconds(one, Dose(dose.sets, dose.count + 1)) > seconds(one, dose)
        if one.count.kind == "seconds":
            timed = sum([interval.seconds for interval in holds(one, dose)])
            held = [part for part in holds(one, dose) if part.kind == "Hold"]
            assert len(held) == dose.sets * (2 if one.sides else 1)
            assert seconds(one, dose) > timed
        else:
            all_raise(ValueError, (holds, (one, dose)))


def test_dates_go_over_months_leap_days_and_changes_of_the_clock() -> None:
    # Monday, Wednesday and Friday.
    week = make_week(Wish(15, 3, ALL, ()), 0)
    for start in ("2028-02-21", "2026-12-14", "2026-03-16", "2026-10-12", "2027-02-15"):
        days = [day for day, _ in sessions(week, start)]
        assert len(days) == 12, start
        assert [day.weekday() for day in days] == [0, 2, 4] * 4, start
        gaps = [(b - a).days for a, b in zip(days, days[1:])]
        assert gaps == ([2, 2, 3] * 4)[:11], start
    leap = [(day.month, day.day) for day, _ in sessions(week, "2028-02-21")]
    assert (2, 28) in leap
    assert (3, 1) in leap
    assert next(day for day, _ in sessions(week, "2028-02-29")).day == 1
    all_raise(ValueError, (sessions, (week, "2027-02-29")))


def test_the_length_of_a_day_is_that_of_its_exercises_at_their_doses() -> None:
    names = ("march", "bridge", "side_plank")
    # In the smallest doses: 105, 129 and 115 s, worked out by hand.
    assert day_seconds(names, {}) == 105 + 129 + 115
    # Two sets of 12 for the bridge: 8 times 4 s more. Both sides of a plank held 5 s longer.
    doses = {"bridge": Dose(2, 12), "side_plank": Dose(2, 15), "march": Dose(1, 20)}
    assert day_seconds(names, doses) == 105 + (129 + 2 * 4 * 4) + (115 + 4 * 5)
    assert day_seconds((), {}) == 0
