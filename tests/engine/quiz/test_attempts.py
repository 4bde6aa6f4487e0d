from widgets.engine.quiz.attempts import (
    NOTHING,
    Attempt,
    checked,
    choose,
    is_attempt,
    is_missed,
    opened_again,
    problem,
    score,
)
from widgets.engine.quiz.questions import Answer, Question


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
    attempt = NOTHING
    for place in places:
        attempt = checked(ONE, choose(ONE, opened_again(attempt), place, wanted=True))
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
    )
    for value in wrong:
        assert not is_attempt(value), value
