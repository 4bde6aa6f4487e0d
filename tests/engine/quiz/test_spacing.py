from widgets.engine.quiz.attempts import NOTHING, Attempt, choose, is_attempt, opened_again
from widgets.engine.quiz.questions import Question
from widgets.engine.quiz.spacing import GAPS, checked, days_left, is_due, latest

QUESTION: Question = {
    "type": "multiple_choice",
    "question": "?",
    "answers": [{"correct": False}, {"correct": True}],
}
WRONG, RIGHT = 0, 1
MONDAY, TUESDAY, THURSDAY, FRIDAY = "2026-11-23", "2026-11-24", "2026-11-26", "2026-11-27"


def tried(day: str, row: int, *, first: bool = False, tries: int = 9) -> Attempt:
    return {**NOTHING, "tries": tries, "day": day, "row": row, "first": first, "solved": row > 0}


def after(*tries: tuple[int, str], attempt: Attempt = NOTHING) -> Attempt:
    """Return an attempt after further tries: an option, and the day, "" for unknown."""
    for place, day in tries:
        opened = choose(QUESTION, opened_again(attempt), place, wanted=True)
        attempt = checked(QUESTION, opened, day)
        assert is_attempt(attempt), attempt
    return attempt


def test_the_day_of_the_last_check_is_remembered() -> None:
    assert after((WRONG, MONDAY), (RIGHT, FRIDAY))["day"] == FRIDAY
    assert after((RIGHT, MONDAY), (WRONG, ""))["day"] == MONDAY
    assert after((RIGHT, ""))["day"] == ""


def test_a_row_grows_by_one_each_time_it_is_due_and_right_at_once() -> None:
    for tries, row in (
        ([(RIGHT, MONDAY)], 1),
        ([(RIGHT, MONDAY), (RIGHT, MONDAY)], 1),
        ([(RIGHT, MONDAY), (RIGHT, THURSDAY), (RIGHT, "2026-12-03")], 3),
        ([(WRONG, MONDAY), (RIGHT, MONDAY)], 0),
        ([(WRONG, MONDAY), (RIGHT, MONDAY), (RIGHT, TUESDAY)], 1),
        ([(RIGHT, MONDAY), (RIGHT, THURSDAY), (WRONG, FRIDAY)], 0),
    ):
        assert after(*tries)["row"] == row, tries


def test_practising_before_it_is_due_makes_no_gap_longer() -> None:
    early = after((RIGHT, MONDAY), (RIGHT, TUESDAY))
    assert (early["day"], early["row"]) == (TUESDAY, 1)
    assert days_left(early, TUESDAY) == GAPS[1]
    assert after((RIGHT, MONDAY), (RIGHT, TUESDAY), (RIGHT, FRIDAY))["row"] == 2
    assert after((RIGHT, MONDAY), (WRONG, TUESDAY))["row"] == 0


def test_without_a_day_only_the_first_try_makes_a_row() -> None:
    for places, row in (((1,), 1), ((1, 1), 1), ((0, 1), 0), ((1, 0), 0)):
        assert after(*[(place, "") for place in places])["row"] == row, places
    assert after((RIGHT, MONDAY), (RIGHT, ""))["row"] == 1


def test_of_an_unknown_day_only_what_was_missed_begins_a_row() -> None:
    assert after((RIGHT, ""), (RIGHT, MONDAY))["row"] == 1
    assert after((WRONG, ""), (RIGHT, MONDAY))["row"] == 1


def test_a_day_still_to_come_adds_nothing_to_a_row_and_hinders_none() -> None:
    assert after((RIGHT, FRIDAY), (RIGHT, MONDAY)) == after((RIGHT, MONDAY), (RIGHT, MONDAY))
    assert after((WRONG, FRIDAY), (RIGHT, MONDAY))["row"] == 1
    assert after((RIGHT, FRIDAY), (WRONG, MONDAY))["row"] == 0
    assert after((RIGHT, FRIDAY), (RIGHT, MONDAY), (RIGHT, THURSDAY))["row"] == 2


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
        found = latest(one, other, "2026-11-22")
        assert (found["day"], found["row"]) == ("2026-11-22", 0)
        assert found["first"] == one["first"]
        assert found["solved"]
        assert is_attempt(found)
    assert latest(tried("", 1), late, "2026-11-22")["row"] == 0


def test_on_one_day_the_shorter_row_counts() -> None:
    right, missed = tried("2026-11-22", 2), tried("2026-11-22", 0)
    for one, other in ((right, missed), (missed, right)):
        assert latest(one, other, "2026-11-22")["row"] == 0


def test_a_day_still_to_come_is_no_later_day() -> None:
    ahead, since = tried("2036-01-01", 4), tried("2026-11-22", 0)
    for one, other in ((ahead, since), (since, ahead)):
        assert latest(one, other, "2026-11-22")["day"] == "2026-11-22"
    assert latest(ahead, since, "2036-01-01")["day"] == "2036-01-01"
    assert latest(ahead, since, "")["day"] == "2036-01-01"


def test_what_was_tried_in_one_place_stands_as_it_is() -> None:
    attempt = tried("2026-11-22", 2, first=True)
    for today in ("2026-11-22", ""):
        assert latest(attempt, NOTHING, today) == attempt
        assert latest(NOTHING, attempt, today) == attempt
        assert latest(NOTHING, NOTHING, today) == NOTHING
