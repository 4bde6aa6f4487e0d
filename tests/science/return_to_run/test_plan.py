import datetime as dt
import random
from collections.abc import Iterator, Sequence
from types import ModuleType

from tests.expect import known, raises
from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SCALE_MAX, PAIN_SETTLED_MAX
from widgets.science.evidence.sources import SOURCES as KNOWN
from widgets.science.return_to_run.plan import (
    VERDICTS,
    Clear,
    Entry,
    Plan,
    Run,
    Sign,
    plan,
    verdict,
)
from widgets.science.return_to_run.rules import (
    BACK_TO_BACK_STOPS,
    BREAK_DAYS,
    CRITERIA,
    GOOD_RUNS,
    MOST_LONGER,
    REST_DAYS,
    REST_DAYS_AFTER_PAIN,
    SOURCES,
    rules,
)
from widgets.science.return_to_run.stages import LAST, STAGES, Stage, stage
from widgets.science.training.load_jump import WINDOW_DAYS

START = dt.date(2026, 11, 23)
# Runs over the turn of a year, 29 February, and both days on which clocks change.
STARTS = (
    START, dt.date(2026, 12, 30), dt.date(2028, 2, 27), dt.date(2027, 3, 26), dt.date(2026, 10, 23),
)  # fmt: skip


def day(number: int, start: dt.date = START) -> dt.date:
    return start + dt.timedelta(days=number)


def run(
    number: int,
    wanted: Stage = STAGES[0],
    pain: tuple[float, float, float | None] = (0, 0, 0),
    also: str = "nothing",
    start: dt.date = START,
) -> Run:
    during, after, morning = pain
    when = day(number, start)
    return Run(when, wanted.running, wanted.session, during, after, morning, also)


def then(entries: Sequence[Entry], *more: Entry) -> list[Entry]:
    """Return entries with more behind them."""
    return list(entries) + list(more)


def follow(count: int, pain: tuple[float, ...] = (0, 0, 0)) -> Iterator[Plan]:
    """Yield the plan before each of `count` runs of somebody who does as it says."""
    entries: list[Entry] = []
    today = START
    for _ in range(count):
        found = plan(entries, today)
        yield found
        today = known(found.day)
        wanted = known(found.target)
        during, after, morning = pain
        entries.append(
            Run(today, wanted.running, wanted.session, during, after, morning, "nothing")
        )


def random_entries(chance: ModuleType, start: dt.date = START) -> list[Entry]:
    entries: list[Entry] = []
    today = start
    for _ in range(chance.randrange(14)):
        today += dt.timedelta(days=chance.choice((1, 1, 2, 2, 2, 3, 5, 15, 40)))
        kind = chance.randrange(12)
        if kind == 0:
            entries.append(Sign(today))
        elif kind == 1:
            entries.append(Clear(today))
        else:
            wanted = stage(chance.randrange(LAST) + 1)
            during, after, morning = [chance.choice((0, 1, 2, 2, 3, 5, 6)) for _ in range(3)]
            also = chance.choice(("nothing", "nothing", "nothing", "hills"))
            entries.append(Run(today, wanted.running, wanted.session, during, after, morning, also))
    return entries


def seeded(number: int) -> ModuleType:
    # MicroPython has no random.Random.
    random.seed(number)
    return random


def last_day(entries: list[Entry]) -> dt.date:
    return entries[-1].day if entries else START


def test_no_stage_is_a_longer_step_than_the_guard_allows() -> None:
    for number in range(1, LAST):
        before, after = stage(number), stage(number + 1)
        assert after.running >= before.running
        assert after.running - before.running <= 3
        assert 100 * after.session <= (100 + MOST_LONGER) * before.session, (before, after)
    assert STAGES[-1].words == "run 30 minutes in one go"
    assert STAGES[0].words == "run 1 minute, walk 2: 6 times"
    assert STAGES[0].session == 6 * 1 + 5 * 2 + 2 * 5
    assert raises(ValueError, stage, 0)
    assert raises(ValueError, stage, LAST + 1)


def test_everybody_begins_at_the_first_stage_today() -> None:
    found = plan([], START)
    assert (found.status, found.stage, found.target, found.day) == ("run", 1, STAGES[0], START)
    assert not found.is_to_be_seen


def test_two_good_runs_bring_the_next_stage() -> None:
    assert plan([run(0)], day(1)).stage == 1
    found = plan([run(0), run(2)], day(3))
    assert found.stage == 2
    assert found.day == day(4)
    assert "2 good runs in a row" in found.why[0]


def test_who_has_no_pain_goes_through_all_stages_and_grows() -> None:
    plans = list(follow(2 * LAST + 8))
    assert [found.stage for found in plans[: 2 * LAST]] == [
        number for number in range(1, LAST + 1) for _ in range(GOOD_RUNS)
    ]
    assert [known(found.target).run for found in plans[2 * LAST :]] == [
        33,
        33,
        36,
        36,
        39,
        39,
        42,
        42,
    ]


def test_pain_over_the_limit_never_advances() -> None:
    for low in (PAIN_SETTLED_MAX + 0.5, PAIN_SETTLED_MAX + 1, PAIN_LIMIT):
        for place in range(3):
            pain = [0.0, 0.0, 0.0]
            pain[place] = low
            assert {found.stage for found in follow(12, tuple(pain))} == {1}


def test_a_painful_run_takes_a_stage_back_and_two_days_of_rest() -> None:
    good = [run(0), run(2)]
    for pain in ((6, 0, 0), (0, 6, 0), (0, 0, 6)):
        found = plan(then(good, run(4, STAGES[1], pain)), day(5))
        assert found.stage == 1
        assert found.day == day(4 + REST_DAYS_AFTER_PAIN + 1)
        assert found.why[0] == f"Your pain went over {PAIN_LIMIT} of 10. So a stage back."


def test_a_middling_run_is_repeated() -> None:
    entries = [run(0), run(2), run(4, STAGES[1], (3, 1, 0))]
    found = plan(entries, day(5))
    assert (found.stage, found.day) == (2, day(6))
    # And the counting of good ones begins anew.
    found = plan([run(0), run(2, pain=(0, 3, 0)), run(4)], day(5))
    assert found.stage == 1


def test_bad_runs_in_a_row_are_to_be_seen_by_somebody() -> None:
    bad = [run(4 * n, pain=(6, 0, 0)) for n in range(BACK_TO_BACK_STOPS)]
    assert not plan(bad[:-1], day(1)).is_to_be_seen
    assert plan(bad, day(9)).is_to_be_seen
    assert not plan(then(bad, run(20)), day(21)).is_to_be_seen
    # Neither time nor the check is somebody who has looked at it.
    assert plan(bad, day(9 + 2 * WINDOW_DAYS)).is_to_be_seen
    assert plan(then(bad, Sign(day(9)), Clear(day(9))), day(10)).is_to_be_seen


def test_without_the_morning_the_plan_waits() -> None:
    found = plan([run(0, pain=(0, 0, None))], day(4))
    assert (found.status, found.day) == ("morning", None)
    assert plan([run(0, pain=(0, 0, 1))], day(4)).status == "run"


def test_a_sign_stops_whatever_comes_until_a_clear_check() -> None:
    for number in range(200):
        entries = random_entries(seeded(number))
        when = last_day(entries)
        stopped = then(entries, Sign(when))
        again = run(1, start=when)
        tails: tuple[list[Entry], ...] = ([], [again], [again, Sign(day(2, when))])
        for more in tails:
            found = plan(then(stopped, *more), day(60, when))
            assert (found.status, found.target, found.day) == ("paused", None, None)
        opened = plan(then(stopped, Clear(day(2, when))), day(3, when))
        assert opened.status in ("run", "morning")
        assert opened.stage <= max(1, plan(entries, when).stage)


def test_a_clear_check_without_a_sign_changes_nothing() -> None:
    entries = [run(0), run(2)]
    assert plan(then(entries, Clear(day(3))), day(3)) == plan(entries, day(3))


def test_after_a_sign_the_plan_goes_on_lower() -> None:
    entries: list[Entry] = [run(0), run(2), Sign(day(3)), Clear(day(3))]
    found = plan(entries, day(4))
    assert found.stage == 1
    assert "found no sign" in found.why[0]


def test_there_is_a_day_of_rest_between_runs() -> None:
    for start in STARTS:
        for number in range(100):
            entries = random_entries(seeded(number), start)
            runs = [entry for entry in entries if isinstance(entry, Run)]
            for today in (last_day(entries), day(1, last_day(entries)), day(9, last_day(entries))):
                found = plan(entries, today)
                if found.day is not None:
                    assert found.day >= today
                    assert not runs or (known(found.day) - runs[-1].day).days > REST_DAYS


def test_runs_on_two_days_in_a_row_are_rested_from_longer() -> None:
    found = plan([run(0), run(1)], day(1))
    assert found.day == day(1 + REST_DAYS_AFTER_PAIN + 1)
    assert found.why[-1] == f"{REST_DAYS_AFTER_PAIN} days of rest come first."


def test_no_step_is_longer_than_the_guard_allows() -> None:
    for number in range(400):
        entries = random_entries(seeded(number))
        found = plan(entries, last_day(entries))
        if found.status != "run":
            continue
        recent = [
            entry.session
            for entry in entries
            if isinstance(entry, Run) and 0 < (known(found.day) - entry.day).days <= WINDOW_DAYS
        ]
        if recent and known(found.target) != STAGES[0]:
            assert 100 * known(found.target).session <= (100 + MOST_LONGER) * max(recent)
        before = plan(entries[:-1], last_day(entries[:-1]))
        assert found.stage <= before.stage + 1


def test_the_guard_holds_back_who_has_been_on_their_feet_for_less() -> None:
    shorter = [run(2 * n, STAGES[n // 2]) for n in range(6)]
    for at, each in enumerate(shorter):
        shorter[at] = Run(each.day, each.minutes, each.minutes, 0, 0, 0, "nothing")
    found = plan(shorter, day(11))
    assert found.stage == 1
    assert found.target == STAGES[0]
    assert found.why[1] == (
        f"Stage 4 would be more than {MOST_LONGER} percent longer than your longest session of "
        f"the last {WINDOW_DAYS} days. So it is stage 1."
    )


def test_more_pain_never_gives_an_easier_way() -> None:
    numbers = [
        0,
        1,
        PAIN_SETTLED_MAX,
        PAIN_SETTLED_MAX + 1,
        PAIN_LIMIT,
        PAIN_LIMIT + 1,
        PAIN_SCALE_MAX,
    ]
    for during in numbers:
        for after in numbers:
            for morning in numbers:
                how = VERDICTS.index(verdict(run(0, pain=(during, after, morning))))
                for more in ((during + 1, after, morning), (during, after, morning + 1)):
                    assert VERDICTS.index(verdict(run(0, pain=more))) >= how
    for number in range(300):
        chance = seeded(number)
        entries = random_entries(chance)
        if not entries or not isinstance(entries[-1], Run):
            continue
        last = entries[-1]
        worse = Run(*last[:3], last.during + chance.choice((1, 3, 6)), *last[4:])
        today = day(chance.randrange(5), last.day)
        easy, hard = plan(entries, today), plan(then(entries[:-1], worse), today)
        assert hard.stage <= easy.stage
        if easy.status == "run":
            assert known(hard.day) >= known(easy.day)
            assert known(hard.target).running <= known(easy.target).running


def test_a_second_change_does_not_count_for_the_next_stage() -> None:
    found = plan([run(0), run(2, also="hills")], day(3))
    assert found.stage == 1
    assert "One change at a time" in found.why[0]
    assert plan([run(0), run(2, also="hills"), run(4)], day(5)).stage == 2


def test_pain_that_rises_from_run_to_run_holds_the_stage() -> None:
    rising = [run(0, pain=(0, 0, 0)), run(2, pain=(1, 0, 0)), run(4, STAGES[1], pain=(2, 0, 0))]
    assert "risen" in plan(rising, day(5)).why[0]
    level = then(rising[:1], run(2, pain=(1, 0, 0)), run(4, STAGES[1], pain=(1, 0, 0)))
    assert "A good run" in plan(level, day(5)).why[0]


def test_a_run_shorter_than_the_stage_does_not_count() -> None:
    short = Run(day(2), 3, 13, 0, 0, 0, "nothing")
    assert plan([run(0), short], day(3)).stage == 1


def test_a_run_much_longer_than_the_stage_does_not_count() -> None:
    long = Run(day(2), 20, 35, 0, 0, 0, "nothing")
    found = plan([run(0), long], day(3))
    assert found.stage == 1
    assert "longer than the stage" in found.why[0]


def test_a_back_that_has_not_settled_by_the_next_morning_goes_back() -> None:
    found = plan(then([run(0), run(2)], run(4, STAGES[1], (1, 1, PAIN_SETTLED_MAX + 1))), day(6))
    assert found.stage == 1
    assert found.day == day(4 + REST_DAYS_AFTER_PAIN + 1)
    assert found.why[0] == (
        f"Your pain was still over {PAIN_SETTLED_MAX} of 10 the next morning. So a stage back."
    )


def test_a_break_goes_back_by_its_length() -> None:
    entries = [run(2 * n, STAGES[n // 2]) for n in range(8)]
    assert plan(entries, day(15)).stage == 5
    for days, number in ((BREAK_DAYS - 1, 5), (BREAK_DAYS, 4), (2 * BREAK_DAYS, 3)):
        assert plan(entries, day(14 + days)).stage == number
    found = plan(entries, day(14 + WINDOW_DAYS + 1))
    assert (found.stage, found.target) == (1, STAGES[0])
    assert found.why == (f"No run for {WINDOW_DAYS + 1} days: you begin with stage 1 again.",)


def test_taking_the_last_entry_back_takes_back_all_that_came_of_it() -> None:
    for number in range(100):
        entries = random_entries(seeded(number))
        before = plan(entries[:-1], START)
        plan(entries, START)
        assert plan(entries[:-1], START) == before


def test_entries_out_of_order_or_two_runs_a_day_are_errors() -> None:
    assert raises(ValueError, plan, [run(2), run(0)], START)
    assert raises(ValueError, plan, [run(0), run(0)], START)


def test_the_rules_say_the_numbers_that_count() -> None:
    said = " ".join(rules())
    for number in (
        PAIN_SETTLED_MAX,
        PAIN_LIMIT,
        GOOD_RUNS,
        REST_DAYS_AFTER_PAIN,
        BREAK_DAYS,
        WINDOW_DAYS,
        LAST,
    ):
        assert str(number) in said
    assert f"{MOST_LONGER} percent" in said


def test_every_source_is_known() -> None:
    keys = list(SOURCES) + [each.source for each in CRITERIA if each.source]
    assert all(key in KNOWN for key in keys)


def test_a_run_whose_morning_is_not_known_never_counts() -> None:
    found = plan([run(0, pain=(0, 0, None)), run(2)], day(3))
    assert found.stage == 1
    assert plan([run(0, pain=(0, 0, None)), run(2), run(4)], day(5)).stage == 2


def at_the_last_stage() -> list[Entry]:
    """Return the runs of somebody who has just run 33 minutes twice, and may run 36."""
    entries: list[Entry] = []
    today = START
    for _ in range(2 * LAST + 2):
        found = plan(entries, today)
        entries.append(run((known(found.day) - START).days, known(found.target)))
        today = known(found.day)
    return entries


def test_what_does_not_count_makes_no_run_grow_at_the_last_stage() -> None:
    entries = at_the_last_stage()
    when = (last_day(entries) - START).days + 2
    longest = Stage(1, 36, 0)
    assert plan(entries, day(when)).target == longest
    for pain in ((0, 0, 1), (0, 1, 0), (1, 0, 0)):
        rising = then(entries, run(when, longest, pain), run(when + 2, longest, (2, 0, 0)))
        found = plan(rising, day(when + 4))
        assert "risen" in found.why[0]
        assert known(found.target).run <= longest.run
    unknown = then(entries, run(when, longest, (0, 0, None)), run(when + 2, longest))
    assert plan(unknown, day(when + 4)).target == longest
    twice = then(entries, run(when, longest), run(when + 2, longest))
    assert plan(twice, day(when + 4)).target == Stage(1, 39, 0)


def test_more_pain_in_any_run_never_gives_an_easier_way() -> None:
    for number in range(600):
        chance = seeded(number)
        entries = random_entries(chance)
        places = [at for at, entry in enumerate(entries) if isinstance(entry, Run)]
        if not places:
            continue
        at = places[chance.randrange(len(places))]
        pains = list(entries[at][3:6])
        pains[chance.randrange(3)] += chance.choice((1, 3, 6))
        worse = Run(*entries[at][:3], *pains, *entries[at][6:])
        today = day(chance.randrange(20), last_day(entries))
        easy, hard = (
            plan(entries, today),
            plan(then(entries[:at], worse) + entries[at + 1 :], today),
        )
        assert hard.stage <= easy.stage, (number, at)
        if easy.status == "run":
            assert known(hard.day) >= known(easy.day)
            assert known(hard.target).running <= known(easy.target).running
