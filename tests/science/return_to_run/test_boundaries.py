"""Every limit of the return plan: what holds just below it, at it and just above it."""

from tests.expect import known
from tests.science.return_to_run.entries import at_stage, day, run, then
from widgets.science.return_to_run.plan import Clear, Run, Sign, has_settled, plan, verdict
from widgets.science.return_to_run.stages import LAST, STAGES, Stage


def test_pain_in_the_run_or_later_that_day() -> None:
    for pain, wanted in ((0, "good"), (2, "good"), (3, "again"), (4, "again"), (5, "back")):
        assert verdict(run(0, pain=(pain, 0, 0))) == wanted, pain
        assert verdict(run(0, pain=(0, pain, 0))) == wanted, pain
        assert verdict(run(0, pain=(0, pain, None))) == wanted, pain


def test_pain_the_next_morning() -> None:
    for pain, wanted in ((0, "good"), (2, "good"), (3, "back"), (4, "back"), (5, "back")):
        assert verdict(run(0, pain=(0, 0, pain))) == wanted, pain
        assert has_settled(run(0, pain=(0, 0, pain))) == (wanted == "good"), pain
    assert has_settled(run(0, pain=(9, 9, None)))


def test_the_worst_pain_is_the_worst_of_all_three() -> None:
    assert run(0, pain=(3, 1, 2)).worst == 3
    assert run(0, pain=(1, 3, 2)).worst == 3
    assert run(0, pain=(1, 2, 3)).worst == 3
    assert run(0, pain=(1, 2, None)).worst == 2
    assert run(0, pain=(0, 0, None)).worst == 0


def test_yesterdays_morning_counts_in_every_way() -> None:
    good = [run(0), run(2)]
    for morning, stage, first in ((2, 2, 6), (3, 1, 7), (6, 1, 7)):
        found = plan(then(good, run(4, STAGES[1], (0, 0, morning))), day(5))
        assert (found.stage, found.day) == (stage, day(first)), morning
        assert found.bad_runs == (0 if morning == 2 else 1)
    # A morning alone makes the pain rise from run to run.
    rising = [run(0), run(2, pain=(0, 0, 1)), run(4, STAGES[1], pain=(0, 0, 2))]
    assert "risen from run to run" in plan(rising, day(5)).why[0]
    # And it is said which it was.
    high = plan(then(good, run(4, STAGES[1], (0, 0, 5))), day(5))
    assert high.why[0].startswith("Your pain went over 4 of 10.")
    middling = plan(then(good, run(4, STAGES[1], (0, 0, 4))), day(5))
    assert middling.why[0].startswith("Your pain was still over 2 of 10 the next morning.")


def test_pain_that_rises_over_three_runs_and_no_fewer() -> None:
    for pains, rises in (
        ((0, 1, 2), True),
        ((0, 0, 1), False),
        ((0, 1, 1), False),
        ((1, 1, 2), False),
        ((2, 0, 1), False),
        ((1, 2), False),
    ):
        entries = [run(2 * n, pain=(pain, 0, 0)) for n, pain in enumerate(pains)]
        assert ("risen" in plan(entries, day(9)).why[0]) == rises, pains


def test_a_break_of_each_length() -> None:
    entries = at_stage(6)
    last = 18
    assert entries[-1].day == day(last)
    for days, wanted in (
        (2, 6), (13, 6), (14, 5), (15, 5), (27, 5), (28, 4), (29, 4), (30, 4), (31, 1), (400, 1),
    ):  # fmt: skip
        found = plan(entries, day(last + days))
        assert found.stage == wanted, days
        said = {6: "So the next stage comes", 1: "you begin with stage 1 again"}
        assert said.get(wanted, f"No run for {days} days: back to stage {wanted}.") in found.why[0]
    # A break shows in the runs after it too, not only in the plan made on the day.
    for days, wanted in ((13, 6), (14, 5), (30, 4), (31, 1)):
        after = then(entries, run(last + days, STAGES[wanted - 1]))
        assert plan(after, day(last + days + 1)).stage == wanted, days
        twice = then(after, run(last + days + 2, STAGES[wanted - 1]))
        assert plan(twice, day(last + days + 3)).stage == wanted + 1, days


def test_a_break_at_the_first_stages_stays_there() -> None:
    for days in (14, 28, 30):
        found = plan([run(0)], day(days))
        assert (found.stage, found.why) == (
            1,
            (f"No run for {days} days: no lower stage is left.",),
        )
    assert plan(at_stage(2), day(2 + 28)).stage == 1
    assert plan(at_stage(2), day(2 + 14)).why[0] == "No run for 14 days: back to stage 1."


def test_good_runs_before_a_break_do_not_count_after_it() -> None:
    one_good = then(at_stage(3), run(8, STAGES[2]))
    after = then(one_good, run(8 + 14, STAGES[1]))
    assert plan(after, day(23)).stage == 2
    assert "2 in a row are needed" in plan(after, day(23)).why[0]


def test_bad_runs_are_remembered_over_a_break() -> None:
    bad = [run(0, pain=(5, 0, 0)), run(3, pain=(5, 0, 0))]
    for today in (10, 3 + 14, 3 + 31, 400):
        assert plan(bad, day(today)).bad_runs == 2
        assert plan(bad, day(today)).is_to_be_seen
    assert not plan(bad[:1], day(400)).is_to_be_seen
    # A middling run is no bad one, and ends the row.
    assert plan(then(bad, run(6, pain=(3, 0, 0))), day(9)).bad_runs == 0


def test_the_window_of_the_guard_is_thirty_days_and_no_more() -> None:
    # The one long session is 29, 30 or 31 days before the next run: then it counts no more.
    short = Stage(6, 1, 2)
    for days, target in ((29, 2), (30, 2), (31, 1)):
        entries = [run(0, STAGES[1]), run(days - 4), run(days - 2)]
        entries[1] = Run(day(days - 4), short.running, 24, 0, 0, 0, "nothing")
        entries[2] = Run(day(days - 2), short.running, 24, 0, 0, 0, "nothing")
        found = plan(entries, day(days))
        assert found.day == day(days)
        assert (found.stage, found.target) == (target, STAGES[target - 1]), days


def test_the_guard_allows_ten_percent_and_no_more() -> None:
    # Stage 7 is 33 minutes: ten percent more than 30, and over ten percent more than 29.
    for longest, wanted in ((31, 7), (30, 7), (29, 6)):
        entries = at_stage(7)
        for at, each in enumerate(entries):
            length = min(each.session, longest)
            entries[at] = Run(each.day, each.minutes, length, 0, 0, 0, "nothing")
        found = plan(entries, day(24))
        assert found.stage == wanted, longest
        assert len(found.why) == (2 if wanted == 6 else 1)


def test_a_run_as_short_as_its_stage_counts_and_a_minute_less_does_not() -> None:
    for minutes, wanted in ((5, 1), (6, 2), (7, 2)):
        second = Run(day(2), minutes, 26, 0, 0, 0, "nothing")
        assert plan([run(0), second], day(3)).stage == wanted, minutes


def test_a_session_ten_percent_longer_than_its_stage_counts_and_more_does_not() -> None:
    # Stage 6 is 30 minutes in all, so 33 are ten percent more.
    for session, wanted in ((30, 7), (33, 7), (34, 6)):
        entries = at_stage(6)
        first = run(20, STAGES[5])
        second = Run(day(22), STAGES[5].running, session, 0, 0, 0, "nothing")
        found = plan(then(entries, first, second), day(23))
        assert found.stage == wanted, session
    # At the last stage the guard alone says how far it may go.
    last = at_stage(LAST)
    when = 4 * LAST - 4
    longer = Run(day(when), 40, 50, 0, 0, 0, "nothing")
    assert "longer than the stage" not in plan(then(last, longer), day(when + 1)).why[0]


def test_rest_days() -> None:
    for pain, rest in (((0, 0, 0), 1), ((4, 0, 0), 1), ((5, 0, 0), 2), ((0, 0, 3), 2)):
        entries = [run(0, pain=pain)]
        assert plan(entries, day(0)).day == day(rest + 1), pain
        assert plan(entries, day(rest)).day == day(rest + 1), pain
        assert plan(entries, day(rest + 1)).day == day(rest + 1), pain
        assert plan(entries, day(rest + 2)).day == day(rest + 2), pain
    # Runs a day apart ask for two days of rest, runs two days apart for one.
    assert plan([run(0), run(1)], day(1)).day == day(4)
    assert plan([run(0), run(2)], day(2)).day == day(4)
    assert plan([run(0)], day(0)).why[-1] == "At least a day of rest comes first."
    assert plan([run(0, pain=(5, 0, 0))], day(0)).why[-1] == "2 days of rest come first."
    assert plan([run(0)], day(2)).why == ("A good run. 2 in a row are needed for the next stage.",)


def test_it_never_goes_below_the_first_stage() -> None:
    for pain in ((5, 0, 0), (0, 0, 3)):
        found = plan([run(0, pain=pain)], day(4))
        assert found.stage == 1
        assert found.why[0].endswith("You are at the first stage, so it stays.")
    from_second = plan(then(at_stage(2), run(4, STAGES[1], (5, 0, 0))), day(9))
    assert from_second.stage == 1
    assert from_second.why[0].endswith("So a stage back.")
    found = plan([Sign(day(0)), Clear(day(0))], day(0))
    assert (found.status, found.stage) == ("run", 1)


def test_a_sign_and_its_check_cost_one_stage_and_the_good_run_before() -> None:
    entries = then(at_stage(4), run(12, STAGES[3]), Sign(day(13)), Clear(day(13)))
    assert plan(entries, day(14)).stage == 3
    once = then(entries, run(14, STAGES[2]))
    assert plan(once, day(15)).stage == 3
    twice = then(once, run(16, STAGES[2]))
    assert plan(twice, day(17)).stage == 4


def test_a_run_against_the_advice_changes_nothing_but_the_rest() -> None:
    entries = then(at_stage(4), Sign(day(11)), run(12, STAGES[3]), Clear(day(13)))
    found = plan(entries, day(13))
    assert (found.stage, found.day) == (3, day(14))
    painful = then(at_stage(4), Sign(day(11)), run(12, STAGES[3], (9, 9, 9)), Clear(day(13)))
    assert plan(painful, day(13)).bad_runs == 0
    assert plan(painful, day(13)).day == day(15)


def test_the_morning_is_waited_for_however_the_run_was() -> None:
    for pain in ((0, 0, None), (9, 0, None)):
        found = plan([run(0), run(2, pain=pain)], day(9))
        assert (found.status, found.day) == ("morning", None)
        assert found.target == STAGES[found.stage - 1]
    # Only that of the last run.
    assert plan([run(0, pain=(0, 0, None)), run(2)], day(9)).status == "run"


def test_the_last_stage_grows_by_ten_percent_after_two_good_runs_there() -> None:
    entries = at_stage(LAST)
    when = 4 * LAST - 4
    for number, wanted in enumerate((30, 30, 33, 33, 36)):
        found = plan(entries, day(when + 2 * number))
        assert (found.stage, found.target) == (LAST, Stage(1, wanted, 0)), number
        entries.append(run(when + 2 * number, known(found.target)))
    # One that was middling: it stays as long as the shorter of the last two.
    middling = then(entries, run(when + 10, Stage(1, 36, 0), (3, 0, 0)))
    assert plan(middling, day(when + 12)).target == Stage(1, 36, 0)


def test_a_bad_run_takes_one_stage_and_no_more() -> None:
    for pain in ((5, 0, 0), (0, 0, 3)):
        found = plan(then(at_stage(5), run(16, STAGES[4], pain)), day(19))
        assert (found.stage, found.bad_runs) == (4, 1)


def test_a_good_run_ends_a_row_of_bad_ones_whether_or_not_it_counts() -> None:
    bad = then(at_stage(5), run(16, STAGES[4], (5, 0, 0)))
    for also in ("nothing", "hills"):
        assert plan(then(bad, run(19, STAGES[3], also=also)), day(21)).bad_runs == 0
    # At the last stage too.
    last = 4 * LAST - 4
    at_last = then(at_stage(LAST), run(last, STAGES[-1]), run(last + 2, STAGES[-1]))
    assert plan(at_last, day(last + 4)).bad_runs == 0


def test_ten_percent_longer_is_counted_to_the_minute() -> None:
    # Ten percent more than 27 minutes is 29.7, than 37 it is 40.7.
    for number, session, wanted in ((3, 29, 4), (3, 30, 3), (10, 40, 11), (10, 41, 10)):
        when = 4 * number - 4
        second = Run(day(when + 2), STAGES[number - 1].running, session, 0, 0, 0, "nothing")
        entries = then(at_stage(number), run(when, STAGES[number - 1]), second)
        assert plan(entries, day(when + 3)).stage == wanted, (number, session)


def test_a_plan_that_is_paused_says_why() -> None:
    assert plan([Sign(day(0))], day(0)).why == (
        "You told of a warning sign. Please do the check now, before anything else.",
    )
