"""What each run, and each time without one, leads to."""

from tests.expect import known, raises
from tests.science.return_to_run.entries import (
    START,
    day,
    follow,
    random_entries,
    run,
    seeded,
    then,
)
from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SETTLED_MAX
from widgets.science.return_to_run.plan import Run, plan
from widgets.science.return_to_run.rules import (
    BREAK_DAYS,
    GOOD_RUNS,
    REST_DAYS_AFTER_PAIN,
)
from widgets.science.return_to_run.stages import LAST, STAGES
from widgets.science.training.load_jump import WINDOW_DAYS


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


def test_without_the_morning_the_plan_waits() -> None:
    found = plan([run(0, pain=(0, 0, None))], day(4))
    assert (found.status, found.day) == ("morning", None)
    assert plan([run(0, pain=(0, 0, 1))], day(4)).status == "run"


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


def test_a_run_whose_morning_is_not_known_never_counts() -> None:
    found = plan([run(0, pain=(0, 0, None)), run(2)], day(3))
    assert found.stage == 1
    assert plan([run(0, pain=(0, 0, None)), run(2), run(4)], day(5)).stage == 2
