"""The timer's promises, over many timers drawn by a small generator that runs everywhere."""

from tests.expect import all_raise, known
from widgets.science.training.interval_timer import (
    EFFORTS,
    KINDS,
    LAST_MOMENT,
    MOST_ICE_MINUTES,
    MOST_INTERVALS,
    READY_SECONDS,
    SECOND,
    Interval,
    Timer,
    ends,
    holds,
    ice,
    is_moment,
    is_timer,
    pause,
    place,
    resume,
    start,
    total_seconds,
    walk_run,
)

NOW = 1_795_392_000_000


class Chance:
    """The same numbers in every interpreter."""

    def __init__(self, seed: int) -> None:
        """Begin at a seed."""
        self.seed = seed

    def below(self, most: int) -> int:
        """Return a whole number from 0 to below `most`."""
        self.seed = (self.seed * 1103515245 + 12345) % 2147483648
        return self.seed // 65536 % most


def some_timer(chance: Chance) -> Timer:
    count = 1 + chance.below(7)
    drawn = [Interval(KINDS[chance.below(len(KINDS))], 1 + chance.below(90)) for _ in range(count)]
    return start(tuple(drawn), NOW + chance.below(10_000))


def length(timer: Timer) -> int:
    return total_seconds(timer.intervals) * SECOND


def test_ice_is_one_interval_and_never_longer_than_a_quarter_of_an_hour() -> None:
    assert ice(10) == (Interval("Ice", 600),)
    assert total_seconds(ice(MOST_ICE_MINUTES)) == 900
    all_raise(ValueError, (ice, (0,)), (ice, (16,)), (ice, (-1,)))


def test_holds_begin_with_getting_ready_and_end_with_a_hold() -> None:
    found = [(one.kind, one.seconds) for one in holds(3, 10, 5)]
    ready = ("Ready", READY_SECONDS)
    assert found == [ready, ("Hold", 10), ("Rest", 5), ("Hold", 10), ("Rest", 5), ("Hold", 10)]
    assert [one.kind for one in holds(2, 10, 0)] == ["Ready", "Hold", "Hold"]
    all_raise(ValueError, (holds, (0, 10, 5)), (holds, (1, 0, 5)), (holds, (1, 10, -1)))


def test_a_walk_run_begins_and_ends_with_its_walk() -> None:
    found = [(one.kind, one.seconds) for one in walk_run(300, 2, 60, 90)]
    assert found == [("Walk", 300), ("Run", 60), ("Walk", 90), ("Run", 60), ("Walk", 300)]
    assert [one.kind for one in walk_run(0, 2, 60, 0)] == ["Run", "Run"]
    all_raise(ValueError, (walk_run, (-1, 2, 60, 90)), (walk_run, (0, 0, 60, 90)))
    all_raise(ValueError, (start, ((), NOW)))


def test_an_interval_ends_at_its_moment_and_the_next_begins_there() -> None:
    timer = start(walk_run(0, 2, 60, 90), NOW)
    last = place(timer, NOW + 59_999)
    assert (last.index, known(last.interval).kind, last.left) == (0, "Run", 1)
    first = place(timer, NOW + 60_000)
    assert (first.index, known(first.interval).kind, first.left) == (1, "Walk", 90_000)
    over = place(timer, NOW + 210_000)
    assert over == (3, None, 0, NOW + 210_000)
    assert place(timer, NOW + 10**9) == over


def test_what_is_past_and_what_is_left_add_up() -> None:
    chance = Chance(1)
    for _ in range(300):
        timer = some_timer(chance)
        passed = chance.below(length(timer) + 20_000)
        found = place(timer, timer.began + passed)
        before = total_seconds(timer.intervals[: found.index]) * SECOND
        if found.interval is None:
            assert passed >= length(timer)
            assert found.ends == timer.began + length(timer)
        else:
            here = found.interval.seconds * SECOND
            assert 0 < found.left <= here
            assert before + here - found.left == passed
            assert found.ends == timer.began + passed + found.left == ends(timer)[found.index]


def test_it_only_ever_goes_on() -> None:
    chance = Chance(2)
    for _ in range(100):
        timer = some_timer(chance)
        now, index = timer.began, 0
        while index < len(timer.intervals):
            now += chance.below(30_000)
            assert place(timer, now).index >= index
            index = place(timer, now).index


def test_a_pause_of_any_length_changes_nothing_but_the_end() -> None:
    chance = Chance(3)
    for _ in range(300):
        timer = some_timer(chance)
        at = timer.began + chance.below(length(timer))
        away = chance.below(10_000_000)
        before = place(timer, at)
        held = pause(timer, at)
        while_held, after = place(held, at + away), place(resume(held, at + away), at + away)
        assert while_held == before
        assert after[:3] == before[:3]
        assert after.ends == before.ends + away


def test_looking_often_and_looking_once_see_the_same() -> None:
    chance = Chance(4)
    for _ in range(100):
        timer = watched = some_timer(chance)
        now = timer.began
        for _ in range(chance.below(12)):
            now += chance.below(20_000)
            turn = resume if timer.paused is not None else pause
            timer, watched = turn(timer, now), turn(watched, now)
            for ahead in range(4):
                place(watched, now + ahead)
        assert timer == watched
        assert place(timer, now) == place(watched, now)


def test_pausing_twice_resuming_twice_and_pausing_at_the_end_do_nothing() -> None:
    timer = start(ice(1), NOW)
    held = pause(timer, NOW + 10)
    assert pause(held, NOW + 99) == held
    assert resume(timer, NOW + 99) == timer
    assert pause(timer, NOW + 60_000) == timer


def test_a_clock_set_back_stands_at_the_beginning() -> None:
    timer = start(ice(1), NOW)
    assert place(timer, NOW - 3_600_000) == place(timer, NOW)
    assert place(pause(timer, NOW - 5), NOW) == place(timer, NOW)


def test_the_kinds_and_the_lengths_that_readers_know() -> None:
    assert KINDS == ("Ready", "Rest", "Walk", "Ice", "Hold", "Run")
    assert EFFORTS == ("Ice", "Hold", "Run")
    assert READY_SECONDS == 5
    assert MOST_ICE_MINUTES == 15
    assert [one.seconds for one in holds(2, 1, 1)] == [READY_SECONDS, 1, 1, 1]


def test_a_moment_is_whole_and_no_clock_goes_beyond_the_last() -> None:
    for value in (0, 1, NOW, LAST_MOMENT):
        assert is_moment(value), value
    for other in (-1, LAST_MOMENT + 1, 1.5, "1", None, True):
        assert not is_moment(other), other
    # The year 5138.
    assert LAST_MOMENT == 10**14


def kept(**changes: object) -> dict[str, object]:
    record: dict[str, object] = {"intervals": [["Run", 60], ["Walk", 90]], "began": NOW}
    record["paused"] = None
    record.update(changes)
    return record


def test_what_was_kept_of_a_timer_makes_one_again() -> None:
    for record in (
        kept(),
        kept(paused=NOW + 5),
        kept(began=0),
        kept(intervals=[("Run", 1)]),
        kept(intervals=[["Rest", 600]]),
        kept(intervals=[["Run", 60]] * MOST_INTERVALS),
    ):
        assert is_timer(record, 600), record


def test_anything_else_makes_no_timer() -> None:
    for record in (
        kept(intervals=[]),
        kept(intervals=None),
        kept(intervals=(("Run", 60),)),
        kept(intervals=[["Run", 60]] * (MOST_INTERVALS + 1)),
        kept(intervals=[["Run", 60], ["Swim", 60]]),
        kept(intervals=[["Run", 0]]),
        kept(intervals=[["Run", 601]]),
        kept(intervals=[["Run", 1.5]]),
        kept(intervals=[["Run"]]),
        kept(intervals=[["Run", 60, 60]]),
        kept(intervals=["Ru"]),
        kept(began=-1),
        kept(began=None),
        kept(began=None, paused=NOW),
        kept(paused=-1),
        kept(paused="now"),
    ):
        assert not is_timer(record, 600), record
