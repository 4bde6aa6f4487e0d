"""The stages: their minutes, and their words."""

from tests.expect import all_raise
from widgets.science.return_to_run.rules import MOST_LONGER
from widgets.science.return_to_run.stages import LAST, STAGES, WARM_UP_MINUTES, Stage, stage


def test_the_whole_way() -> None:
    # Times, minutes of each run, minutes of each walk; in all of running, and on your feet.
    assert [(one.times, one.run, one.walk, one.running, one.session) for one in STAGES] == [
        (6, 1, 2, 6, 26),
        (9, 1, 1, 9, 27),
        (6, 2, 1, 12, 27),
        (5, 3, 1, 15, 29),
        (4, 4, 1, 16, 29),
        (3, 6, 1, 18, 30),
        (3, 7, 1, 21, 33),
        (3, 8, 1, 24, 36),
        (2, 12, 1, 24, 35),
        (2, 13, 1, 26, 37),
        (1, 27, 0, 27, 37),
        (1, 30, 0, 30, 40),
    ]
    assert LAST == 12


def test_a_session_counts_the_walks_before_between_and_after() -> None:
    assert WARM_UP_MINUTES == 5
    assert Stage(3, 4, 2).running == 12
    assert Stage(3, 4, 2).session == 5 + 4 + 2 + 4 + 2 + 4 + 5
    assert Stage(1, 20, 0).session == 30


def test_what_to_do_in_words() -> None:
    assert Stage(1, 30, 0).words == "run 30 minutes in one go"
    assert Stage(6, 1, 2).words == "run 1 minute, walk 2: 6 times"
    assert Stage(2, 12, 1).words == "run 12 minutes, walk 1: 2 times"


def test_stages_are_counted_from_one() -> None:
    assert stage(1) == STAGES[0]
    assert stage(LAST) == STAGES[-1]
    all_raise(ValueError, (stage, (0,)), (stage, (LAST + 1,)), (stage, (-1,)))


def test_no_stage_is_a_longer_step_than_the_guard_allows() -> None:
    for number in range(1, LAST):
        before, after = stage(number), stage(number + 1)
        assert after.running >= before.running
        assert after.running - before.running <= 3
        assert 100 * after.session <= (100 + MOST_LONGER) * before.session, (before, after)
