from tests.expect import near, raises
from widgets.engine.quiz.marking import likeness, lower, mark, number
from widgets.engine.quiz.questions import Answer, Question

ONE: Question = {
    "type": "multiple_choice",
    "question": "?",
    "answers": [{"correct": False}, {"correct": True}],
}
SEVERAL: Question = {
    "type": "many_choice",
    "question": "?",
    "answers": [{"correct": True}, {"correct": False}, {"correct": True}, {"correct": False}],
}


def numeric(*answers: Answer) -> Question:
    return {"type": "numeric", "question": "?", "answers": list(answers)}


def rounding(answer: Answer, digits: int) -> Question:
    return {"type": "numeric", "question": "?", "precision": digits, "answers": [answer]}


def string(*answers: Answer) -> Question:
    return {"type": "string", "question": "?", "answers": list(answers)}


def test_one_choice() -> None:
    assert mark(ONE, [1]).right
    assert mark(ONE, [1]).options == ("", "right")
    assert not mark(ONE, [0]).right
    assert mark(ONE, [0]).options == ("wrong", "missed")


def test_several_choices_are_right_only_as_a_whole() -> None:
    assert mark(SEVERAL, [0, 2]).right
    assert not mark(SEVERAL, [0]).right
    assert not mark(SEVERAL, [0, 1, 2]).right
    assert mark(SEVERAL, [0, 1]).options == ("right", "wrong", "missed", "")
    # A place that no option has.
    assert not mark(SEVERAL, [0, 2, 99]).right


def test_a_value_is_met_exactly() -> None:
    question = numeric({"value": 168, "correct": True})
    for text in ("168", "168.0", " 168 ", "1.68e2", "336/2"):
        assert mark(question, text).right, text
    for text in ("168.1", "-168", "167.999"):
        assert not mark(question, text).right, text
        assert mark(question, text).answer is None, text


def test_a_range_holds_its_lower_end_and_not_its_upper() -> None:
    question = numeric({"range": [1.05, 1.07], "correct": True})
    for text in ("1.05", "1.06", "1.0699"):
        assert mark(question, text).right, text
    for text in ("1.0499", "1.07"):
        assert not mark(question, text).right, text


def test_the_first_answer_that_matches_decides() -> None:
    known_mistake: Answer = {"range": [0, 10], "correct": False, "feedback": "a"}
    question = numeric(known_mistake, {"value": 5, "correct": True, "feedback": "b"})
    assert mark(question, "5") == (False, (), known_mistake)


def test_the_default_answers_everything_else() -> None:
    default: Answer = {"type": "default", "feedback": "Try again."}
    assert mark(numeric(default, {"value": 5, "correct": True}), "6").answer == default
    assert mark(numeric(default, {"value": 5, "correct": True}), "5").right
    assert mark(string(default, {"answer": "yes", "correct": True}), "no").answer == default
    assert mark(string(default, {"answer": "yes", "correct": True}), "yes").right


def test_precision_counts_significant_digits_of_both_sides() -> None:
    question = rounding({"value": 3.14159, "correct": True}, 3)
    for text in ("3.14", "3.1415", "3.1449", "22/7"):
        assert mark(question, text).right, text
    for text in ("3.15", "3.1", "3.146"):
        assert not mark(question, text).right, text
    ranged = rounding({"range": [10, 20], "correct": True}, 2)
    assert mark(ranged, "9.99").right
    assert not mark(ranged, "19.9").right


def test_a_value_in_the_middle_may_be_rounded_either_way() -> None:
    question = rounding({"value": 2.345, "correct": True}, 3)
    for text in ("2.34", "2.35", "2.345", "2.3451"):
        assert mark(question, text).right, text
    for text in ("2.33", "2.36", "2.3"):
        assert not mark(question, text).right, text
    assert not mark(rounding({"value": 2.346, "correct": True}, 3), "2.34").right
    # What the format itself decides comes first.
    mistake: Answer = {"range": [2.3, 2.345], "correct": False}
    question["answers"].append(mistake)
    assert mark(question, "2.34").answer == mistake


def test_numbers_are_read_as_people_write_them() -> None:
    pairs = (("3,5", 3.5), ("\u22122", -2.0), ("3/4", 0.75), (" 1 / 8 ", 0.125), (".5", 0.5))
    for text, wanted in pairs:
        assert near(number(text), wanted, 1e-12), text
    assert near(number("7\u202f"), 7.0, 0)


def test_what_is_no_number_is_refused() -> None:
    for text in ("", "many", "1/0", "1/2/3", "1e999", "nan", "inf", "1_000", "0x10", "1.2.3", "/"):
        assert raises(ValueError, number, text), text
        assert raises(ValueError, mark, numeric({"value": 1, "correct": True}), text), text


def test_case_counts_only_where_the_question_says_so() -> None:
    relaxed = string({"answer": "Cadence", "correct": True})
    strict = string({"answer": "Cadence", "correct": True, "match_case": True})
    assert mark(relaxed, "  cadence ").right
    assert mark(strict, "Cadence").right
    assert not mark(strict, "cadence").right


def test_case_is_ignored_beyond_ascii() -> None:
    assert lower("ÀÖ\u00d7ØÞß ΑΩ ЁЯ Zz") == "àö\u00d7øþß αω ёя zz"
    assert mark(string({"answer": "Schrittlänge", "correct": True}), "SCHRITTLÄNGE").right


def test_spelling_may_differ_as_far_as_the_question_says() -> None:
    assert near(likeness("cadence", "cadense"), 6 / 7, 1e-12)
    assert near(likeness("cadence", "cadnce"), 6 / 7, 1e-12)
    assert near(likeness("cadnce", "cadence"), 6 / 7, 1e-12)
    assert near(likeness("abc", ""), 0.0, 0)
    assert near(likeness("", ""), 1.0, 0)
    assert near(likeness("kitten", "sitting"), 1 - 3 / 7, 1e-12)
    close = string({"answer": "cadence", "correct": True, "fuzzy_threshold": 0.8})
    assert mark(close, "Cadense").right
    assert not mark(close, "cadet").right
    assert not mark(string({"answer": "cadence", "correct": True}), "cadense").right
