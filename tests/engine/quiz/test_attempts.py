import pytest

from widgets.engine.core.state import Values
from widgets.engine.quiz.attempts import (
    NOTHING,
    Attempt,
    FirstEdition,
    attempts_in,
    choose,
    dated,
    is_attempt,
    is_missed,
    opened_again,
    problem,
    score,
)
from widgets.engine.quiz.questions import Answer, Question
from widgets.engine.quiz.spacing import checked


def question(kind: str, *answers: Answer) -> Question:
    return {"type": kind, "question": "?", "answers": list(answers)}


ONE = question("multiple_choice", {"correct": False}, {"correct": True})
SEVERAL = question("many_choice", {"correct": True}, {"correct": True})
NUMERIC = question("numeric", {"value": 5, "correct": True})
STRING = question("string", {"answer": "yes", "correct": True})


def typed(text: str) -> Attempt:
    return {**NOTHING, "typed": text}


def tried(*places: int) -> Attempt:
    """Return the attempt at ONE after trying these options one after the other."""
    return tried_on(*[(place, "") for place in places])


def tried_on(*tries: tuple[int, str], attempt: Attempt = NOTHING) -> Attempt:
    """Return an attempt at ONE after further tries: an option, and the day, "" for unknown."""
    for place, day in tries:
        attempt = checked(ONE, choose(ONE, opened_again(attempt), place, wanted=True), day)
    return attempt


def test_one_option_takes_the_place_of_another() -> None:
    attempt = choose(ONE, choose(ONE, NOTHING, 0, wanted=True), 1, wanted=True)
    assert attempt["chosen"] == [1]


def test_several_options_stand_together_and_can_be_left_out_again() -> None:
    attempt = choose(SEVERAL, choose(SEVERAL, NOTHING, 1, wanted=True), 0, wanted=True)
    assert attempt["chosen"] == [0, 1]
    assert choose(SEVERAL, attempt, 1, wanted=False)["chosen"] == [0]
    assert choose(SEVERAL, attempt, 1, wanted=True)["chosen"] == [0, 1]


def test_an_answer_is_needed_before_marking() -> None:
    for one in (ONE, SEVERAL, NUMERIC, STRING):
        assert problem(one, NOTHING), one["type"]
    assert problem(NUMERIC, typed("five"))
    assert not problem(NUMERIC, typed("5"))
    assert not problem(STRING, typed("five"))
    assert not problem(ONE, {**NOTHING, "chosen": [0]})


def test_the_first_try_counts_for_good() -> None:
    wrong, later_right = tried(0), tried(0, 1)
    assert (wrong["tries"], wrong["first"], wrong["solved"]) == (1, False, False)
    assert (later_right["tries"], later_right["first"], later_right["solved"]) == (2, False, True)
    assert is_missed(later_right)
    right_then_wrong = tried(1, 0)
    assert right_then_wrong["first"]
    assert right_then_wrong["solved"]
    assert not is_missed(right_then_wrong)


RIGHT = 1
MONDAY, THURSDAY = "2026-11-23", "2026-11-26"


def test_opened_again_it_keeps_its_day_and_its_row() -> None:
    attempt = opened_again(tried_on((RIGHT, MONDAY)))
    assert (attempt["day"], attempt["row"]) == (MONDAY, 1)


UNDATED = {key: value for key, value in tried(1).items() if key not in ("day", "row")}
FIRST_EDITION: FirstEdition = {"version": "7", "meanings": ["42", "17"]}


@pytest.mark.parametrize(
    ("saved", "found"),
    [
        ({"version": "7", "values": {"answers": {"2": UNDATED}}}, "17"),
        ({"schema": 1, "values": {"answers": {"17": UNDATED}}}, "17"),
        ({"schema": 2, "values": {"answers": {"17": tried_on((RIGHT, ""))}}}, "17"),
    ],
)
def test_attempts_of_every_edition_are_read_in_todays_form(saved: Values, found: str) -> None:
    attempts = attempts_in(saved, FIRST_EDITION)
    assert attempts == {found: {**UNDATED, "day": "", "row": 1}}
    assert is_attempt(attempts[found])


@pytest.mark.parametrize("place", ["0", "-1", "3", "x", ""])
def test_places_count_from_one(place: str) -> None:
    with pytest.raises((ValueError, IndexError)):
        attempts_in({"version": "7", "values": {"answers": {place: UNDATED}}}, FIRST_EDITION)


def test_a_day_that_was_kept_stays() -> None:
    attempt = tried_on((RIGHT, MONDAY), (RIGHT, THURSDAY))
    assert attempts_in({"schema": 2, "values": {"answers": {"17": attempt}}}, None) == {
        "17": attempt
    }


def test_what_was_missed_at_first_has_no_row_whatever_came_later() -> None:
    missed = dict(UNDATED, tries=2, first=False)
    assert dated({"17": missed, "18": "x"}) == {"17": {**missed, "day": "", "row": 0}, "18": "x"}


def test_opened_again_it_is_empty_and_remembers_its_tries() -> None:
    again = opened_again(tried(0))
    assert (again["chosen"], again["typed"], again["marked"], again["tries"]) == ([], "", False, 1)


def test_the_score_counts_each_question_once() -> None:
    assert score([NOTHING, tried(1), tried(0), tried(0, 1), tried(1, 0)]) == (5, 4, 2, 3)
    assert not is_missed(NOTHING)


def test_only_attempts_pass_for_attempts() -> None:
    for attempt in (NOTHING, tried(1), tried(0, 1), typed("x")):
        assert is_attempt(attempt), attempt
    wrong: tuple[object, ...] = (
        None,
        [],
        {},
        dict(NOTHING, more=1),
        dict(NOTHING, chosen="0"),
        dict(NOTHING, chosen=[-1]),
        dict(NOTHING, chosen=[True]),
        dict(NOTHING, chosen=["0"]),
        dict(NOTHING, typed=5),
        dict(NOTHING, tries="1"),
        dict(NOTHING, tries=-1),
        dict(NOTHING, tries=True),
        dict(NOTHING, marked=True),
        dict(NOTHING, solved=True),
        dict(NOTHING, first=True),
        dict(NOTHING, row=1),
        dict(tried(1), row=-1),
        dict(tried(1), row=True),
        dict(tried(1), day="yesterday"),
        dict(tried(1), day=None),
        UNDATED,
    )
    for value in wrong:
        assert not is_attempt(value), value
