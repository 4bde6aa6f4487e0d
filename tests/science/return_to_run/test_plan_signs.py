"""What stops the plan, and what has to be seen by somebody before it goes on."""

from tests.science.return_to_run.entries import day, last_day, random_entries, run, seeded, then
from widgets.science.return_to_run.plan import Clear, Entry, Sign, plan
from widgets.science.return_to_run.rules import (
    BACK_TO_BACK_STOPS,
)
from widgets.science.training.load_jump import WINDOW_DAYS


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


def test_bad_runs_in_a_row_are_to_be_seen_by_somebody() -> None:
    bad = [run(4 * n, pain=(6, 0, 0)) for n in range(BACK_TO_BACK_STOPS)]
    assert not plan(bad[:-1], day(1)).is_to_be_seen
    assert plan(bad, day(9)).is_to_be_seen
    assert not plan(then(bad, run(20)), day(21)).is_to_be_seen
    # Neither time nor the check is somebody who has looked at it.
    assert plan(bad, day(9 + 2 * WINDOW_DAYS)).is_to_be_seen
    assert plan(then(bad, Sign(day(9)), Clear(day(9))), day(10)).is_to_be_seen
