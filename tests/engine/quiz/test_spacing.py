from widgets.engine.quiz.attempts import NOTHING, Attempt, is_attempt
from widgets.engine.quiz.spacing import GAPS, days_left, is_due, latest


def tried(day: str, row: int, *, first: bool = False, tries: int = 9) -> Attempt:
    return {**NOTHING, "tries": tries, "day": day, "row": row, "first": first, "solved": row > 0}


def test_what_was_missed_is_due_the_next_day() -> None:
    missed = tried("2026-11-22", 0)
    assert not is_due(missed, "2026-11-22")
    assert is_due(missed, "2026-11-23")
    assert is_due(missed, "2027-05-01")


def test_the_gaps_grow_while_it_is_right() -> None:
    assert list(GAPS) == sorted(set(GAPS))
    lefts = [days_left(tried("2026-11-22", row), "2026-11-22") for row in range(7)]
    assert lefts == [1, 3, 7, 21, 60, 60, 60]
    assert days_left(tried("2026-11-22", 1), "2026-11-24") == 1
    assert days_left(tried("2026-11-22", 1), "2026-11-27") == -2


def test_months_years_and_leap_days_are_counted_as_they_are() -> None:
    for day, row, last_before, due in (
        ("2026-11-30", 1, "2026-12-02", "2026-12-03"),
        ("2026-12-31", 2, "2027-01-06", "2027-01-07"),
        ("2028-02-28", 0, "2028-02-28", "2028-02-29"),
        ("2028-02-29", 3, "2028-03-20", "2028-03-21"),
        ("2027-02-27", 1, "2027-03-01", "2027-03-02"),
    ):
        assert not is_due(tried(day, row), last_before), day
        assert is_due(tried(day, row), due), day


def test_what_was_never_tried_is_not_due() -> None:
    assert days_left(NOTHING, "2026-11-22") is None
    assert not is_due(NOTHING, "2026-11-22")


def test_of_an_unknown_day_only_what_was_missed_is_due() -> None:
    assert is_due(tried("", 0), "2026-11-22")
    assert days_left(tried("", 1), "2026-11-22") is None


def test_a_clock_set_back_asks_sooner_and_loses_nothing() -> None:
    assert is_due(tried("2036-01-01", 4), "2026-11-22")


def test_the_later_of_two_places_says_when_it_is_asked_again() -> None:
    early, late = tried("2026-11-20", 3, first=True), tried("2026-11-22", 0)
    for one, other in ((early, late), (late, early)):
        found = latest(one, other)
        assert (found["day"], found["row"]) == ("2026-11-22", 0)
        assert found["first"] == one["first"]
        assert found["solved"]
        assert is_attempt(found)
    assert latest(tried("", 1), late)["row"] == 0


def test_on_one_day_the_shorter_row_counts() -> None:
    right, missed = tried("2026-11-22", 2), tried("2026-11-22", 0)
    assert latest(right, missed)["row"] == latest(missed, right)["row"] == 0


def test_what_was_tried_in_one_place_stands_as_it_is() -> None:
    attempt = tried("2026-11-22", 2, first=True)
    assert latest(attempt, NOTHING) == attempt
    assert latest(NOTHING, attempt) == attempt
    assert latest(NOTHING, NOTHING) == NOTHING
