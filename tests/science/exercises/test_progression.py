"""How the doses change: never above the most, never larger for more pain, back when it hurt."""

from typing import Any

from tests.expect import all_raise
from tests.science.training.test_interval_timer import Chance
from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SETTLED_MAX
from widgets.science.exercises.catalogue import EXERCISES, Exercise, exercise
from widgets.science.exercises.dose import (
    Dose,
    begin,
    is_within,
    most,
    step_back,
    step_up,
)
from widgets.science.exercises.progression import (
    GOOD_DAYS,
    KINDS,
    MORNINGS,
    RESERVE,
    Entry,
    Next,
    is_climbing,
    next_dose,
)

PARTS = (
    "day",
    "exercise",
    "asked_sets",
    "asked_count",
    "sets",
    "count",
    "reserve",
    "pain",
    "morning",
)
KNOWN = {one.name: one for one in EXERCISES}
DAYS = ("2026-02-27", "2026-02-28", "2026-03-01", "2028-02-29", "2028-03-01")


def size(found: Next) -> tuple[int, int]:
    """Return the next dose as something to compare; what is set aside is none."""
    return (0, 0) if found.kind == "aside" else (found.dose.sets, found.dose.count)


def doses_of(one: Exercise) -> list[Dose]:
    low, high = begin(one), most(one)
    return [
        Dose(sets, count)
        for sets in range(low.sets, high.sets + 1)
        for count in range(low.count, high.count + 1)
    ]


def done(one: Exercise, day: str, dose: Dose, **parts: Any) -> Entry:
    entry = Entry(day, one.name, dose.sets, dose.count, dose.sets, dose.count, 2, 0, "same")
    return but(entry, **parts)


def but(entry: Entry, **parts: Any) -> Entry:
    """Return an entry with some parts changed; MicroPython's named tuples have no _replace."""
    return Entry(*[parts.get(name, value) for name, value in zip(PARTS, entry)])


def some_entries(chance: Chance, one: Exercise) -> list[Entry]:
    doses = doses_of(one)
    entries = []
    for day in DAYS[: 1 + chance.below(len(DAYS))]:
        # Few doses, so that days in a row often share one.
        dose = doses[chance.below(min(2, len(doses)))]
        parts = {
            "sets": max(0, dose.sets - chance.below(2) * chance.below(2)),
            "reserve": 1 + chance.below(4),
            "pain": chance.below(2) * chance.below(11),
            "morning": MORNINGS[min(1, chance.below(6)) + chance.below(10) // 9][0],
        }
        entries.append(done(one, day, dose, **parts))
    return entries


def test_every_step_stays_within_the_doses_and_ends_at_their_ends() -> None:
    for one in EXERCISES:
        for dose in doses_of(one):
            up, back = step_up(one, dose), step_back(one, dose)
            assert is_within(one, up)
            assert is_within(one, back)
            assert back.sets <= dose.sets
            assert back.count <= dose.count
            assert up > dose or dose == most(one)
            assert back < dose or dose == begin(one)
        dose, steps = begin(one), 0
        while step_up(one, dose) != dose:
            dose, steps = step_up(one, dose), steps + 1
        assert dose == most(one)
        assert steps < 200
        beyond = Dose(most(one).sets + 1, most(one).count)
        all_raise(ValueError, (step_up, (one, beyond)), (step_back, (one, beyond)))


def test_the_next_dose_is_never_outside_and_gives_its_reason() -> None:
    chance = Chance(7)
    kinds = []
    for _ in range(40):
        for one in EXERCISES:
            entries = some_entries(chance, one)
            found = next_dose(one, entries)
            assert is_within(one, found.dose)
            assert found.why.endswith(".")
            kinds.append(found.kind)
            asked = [Dose(e.asked_sets, e.asked_count) for e in entries if e.day == entries[-1].day]
            assert found.dose in (asked[0], step_up(one, asked[0]), step_back(one, asked[0]))
    for kind in KINDS[1:]:
        assert kind in kinds, kind


def test_more_pain_less_reserve_or_a_worse_morning_never_gives_a_larger_dose() -> None:
    chance = Chance(8)
    for _ in range(30):
        for one in EXERCISES:
            entries = some_entries(chance, one)
            at = chance.below(len(entries))
            before = next_dose(one, entries)
            entry = entries[at]
            for worse in (
                but(entry, pain=entry.pain + chance.below(11 - int(entry.pain))),
                but(entry, reserve=chance.below(entry.reserve + 1)),
                but(entry, morning="worse"),
                but(entry, sets=0),
            ):
                changed = entries[:at] + [worse] + entries[at + 1 :]
                assert size(next_dose(one, changed)) <= size(before), (entries, worse)


def test_pain_above_the_limit_or_a_worse_morning_never_goes_on() -> None:
    for one in EXERCISES:
        for dose in doses_of(one):
            for parts in ({"pain": PAIN_LIMIT + 1}, {"morning": "worse"}):
                bad = done(one, DAYS[2], dose, **parts)
                found = next_dose(one, [done(one, day, dose) for day in DAYS[:2]] + [bad])
                assert found.kind == ("aside" if dose == begin(one) else "back")


def test_it_grows_only_after_enough_good_days_at_the_same_dose() -> None:
    one = exercise("bridge")
    dose = begin(one)
    good = [done(one, day, dose) for day in DAYS]
    assert next_dose(one, []) == Next("begin", dose, "This is where to begin.")
    assert next_dose(one, good[: GOOD_DAYS - 1]).kind == "same"
    assert next_dose(one, good[:GOOD_DAYS]).dose == step_up(one, dose)
    first = good[: GOOD_DAYS - 1]
    # Twice on one day is one day.
    assert next_dose(one, [good[0]] * GOOD_DAYS).kind == "same"
    # In whatever order they were put in.
    assert next_dose(one, list(reversed(good))) == next_dose(one, good)
    for parts in (
        {"reserve": RESERVE - 1},
        {"pain": PAIN_SETTLED_MAX + 1},
        {"morning": ""},
        {"count": dose.count - 1},
        {"sets": dose.sets - 1},
    ):
        last = but(good[GOOD_DAYS - 1], **parts)
        assert next_dose(one, first + [last]).kind == "same", parts
    up = step_up(one, dose)
    assert next_dose(one, first + [done(one, DAYS[4], up)]).kind == "same"


def test_at_the_most_it_stays() -> None:
    for one in EXERCISES:
        good = [done(one, day, most(one)) for day in DAYS]
        found = next_dose(one, good)
        assert (found.kind, found.dose) == ("same", most(one))


def test_pain_that_climbs_from_day_to_day_is_seen() -> None:
    one = exercise("bridge")

    def on_days(*pains: int) -> list[Entry]:
        return [done(one, day, begin(one), pain=pain) for day, pain in zip(DAYS, pains)]

    assert is_climbing(on_days(0, 1, 2))
    assert is_climbing(on_days(5, 1, 2, 3))
    assert not is_climbing(on_days(0, 1))
    assert not is_climbing(on_days(1, 2, 2))


def test_each_limit_of_pain_below_at_and_above_it() -> None:
    assert (GOOD_DAYS, RESERVE) == (2, 2)
    one = exercise("bridge")
    dose = step_up(one, begin(one))
    for pain, kind in ((1, "up"), (2, "up"), (3, "same"), (4, "same"), (5, "back")):
        entries = [done(one, DAYS[0], dose), done(one, DAYS[1], dose, pain=pain)]
        assert next_dose(one, entries).kind == kind, pain
