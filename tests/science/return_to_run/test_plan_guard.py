"""What comes next is never too soon after the last run, nor too much longer than the last ones."""

from typing import Any

from tests.expect import known
from tests.science.return_to_run.entries import (
    START,
    STARTS,
    at_stage,
    day,
    last_day,
    random_entries,
    run,
    seeded,
    then,
)
from widgets.science.return_to_run.plan import Run, plan
from widgets.science.return_to_run.rules import (
    MOST_LONGER,
    REST_DAYS,
    REST_DAYS_AFTER_PAIN,
)
from widgets.science.return_to_run.stages import LAST, STAGES, Stage
from widgets.science.training.load_jump import WINDOW_DAYS


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


def at_the_last_stage() -> list[Any]:
    """Return the runs of somebody who has just run 33 minutes twice, and may run 36."""
    entries: list[Any] = []
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


def at_the_end(minutes: int, session: int, first: int, count: int) -> list[Any]:
    """Return runs of some length in one go, two days apart."""
    return [Run(day(first + 2 * n), minutes, session, 0, 0, 0, "nothing") for n in range(count)]


def test_the_last_stage_grows_by_the_run_and_by_the_time_on_your_feet() -> None:
    when = 4 * LAST - 4
    for minutes, session, wanted in (
        # Ten percent more running, whole minutes.
        (30, 40, 33),
        (39, 49, 42),
        (100, 200, 110),
        # Or ten percent more on your feet, less two walks of 5 minutes.
        (100, 100, 100),
        (40, 40, 34),
        (31, 38, 31),
        (33, 39, 32),
        # Never less than the stage itself.
        (33, 37, 30),
    ):
        entries = at_stage(LAST) + at_the_end(minutes, session, when, 2)
        found = plan(entries, day(when + 4))
        assert (found.stage, found.target) == (LAST, Stage(1, wanted, 0)), (minutes, session)
        assert len(found.why) == 1


def test_it_grows_from_the_sessions_of_the_last_thirty_days_alone() -> None:
    when = 4 * LAST - 4
    long = at_stage(LAST) + at_the_end(60, 60, when, 2)
    # The last long one is 28, 30 and 32 days before the next run.
    for count, wanted in ((13, 44), (14, 44), (15, 34)):
        entries = long + at_the_end(40, 40, when + 4, count)
        assert plan(entries, day(when + 4 + 2 * count)).target == Stage(1, wanted, 0), count


def test_no_stage_comes_that_is_over_ten_percent_longer_by_less_than_a_minute() -> None:
    # Ten percent more than 27 minutes are 29.7, and stage 6 is 30. Than 36 they are 39.6.
    for number, longest, wanted in ((6, 28, 6), (6, 27, 5), (LAST, 37, LAST), (LAST, 36, LAST - 1)):
        entries = [
            Run(each.day, each.minutes, min(each.session, longest), 0, 0, 0, "nothing")
            for each in at_stage(number)
        ]
        assert plan(entries, day(4 * number - 4)).stage == wanted, (number, longest)
