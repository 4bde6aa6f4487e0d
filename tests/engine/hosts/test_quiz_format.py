"""What JupyterQuiz takes and our own quizzes never hold."""

from typing import Any

import pytest

from widgets.engine.hosts.quiz_format import completed
from widgets.engine.quiz.marking import mark


def numeric(answer: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "numeric", "question": "?", "answers": [answer], **more}


@pytest.mark.parametrize(
    ("value", "number"), [("0.2", 0.2), (" -15 ", -15), ("1e-3", 0.001), (False, 0), (True, 1)]
)
def test_a_number_may_be_text_or_a_truth_value(value: object, number: float) -> None:
    question = completed(numeric({"value": value, "correct": True}))
    assert question["answers"] == [{"value": number, "correct": True}]
    assert type(question["answers"][0]["value"]) is not bool


@pytest.mark.parametrize("answer", [{"value": False}, {"value": "3"}, {"range": [1, 2]}])
def test_an_answer_that_does_not_say_is_not_right(answer: dict[str, Any]) -> None:
    question = completed(numeric({**answer, "feedback": "f"}))
    assert question["answers"][0]["correct"] is False
    for text in ("0", "1", "3"):
        assert not mark(question, text).right
    assert [mark(question, text).answer is None for text in ("0", "1", "3")].count(False) == 1


def test_an_option_that_does_not_say_is_not_right() -> None:
    answers = [{"answer": "a", "correct": True}, {"answer": "b"}]
    question = completed({"type": "multiple_choice", "question": "?", "answers": answers})
    assert mark(question, [0]).right
    assert mark(question, [1]).options == ("missed", "wrong")


def test_an_option_may_be_called_the_default() -> None:
    answers = [{"answer": "a", "correct": True}, {"answer": "b", "type": "default"}]
    question = completed({"type": "multiple_choice", "question": "?", "answers": answers})
    assert mark(question, [0]).right
    assert mark(question, [1]).options == ("missed", "wrong")


def test_no_digits_to_round_to_is_no_rounding() -> None:
    question = completed(numeric({"value": 3, "correct": True}, precision=0))
    assert mark(question, "3").right
    assert not mark(question, "3.2").right
    assert completed(numeric({"value": 3}, precision=2.0))["precision"] == 2


@pytest.mark.parametrize("precision", ["abc", [1], 2, 0, None])
@pytest.mark.parametrize("kind", ["multiple_choice", "string"])
def test_only_a_number_has_a_precision(kind: str, precision: object) -> None:
    answers = [{"answer": "a", "correct": True}]
    question = {"type": kind, "question": "?", "answers": answers, "precision": precision}
    assert "precision" not in completed(question)


@pytest.mark.parametrize(
    ("kind", "answer", "others"),
    [
        ("numeric", {"value": 3, "correct": True}, {"answer": 5.5, "code": [5.5]}),
        ("string", {"answer": "a", "correct": True}, {"code": 5, "value": "abc", "range": 7}),
        ("multiple_choice", {"answer": "a", "correct": True}, {"value": "abc", "range": 7}),
    ],
)
def test_what_belongs_to_questions_of_another_type_is_left_out(
    kind: str, answer: dict[str, Any], others: dict[str, Any]
) -> None:
    question = completed({"type": kind, "question": "?", "answers": [{**others, **answer}]})
    assert question["answers"] == [answer]


def test_a_source_is_found_by_what_is_cited_alone() -> None:
    answers = [{"answer": "a", "correct": True, "source": 5.5}]
    question = completed({"type": "string", "question": "?", "answers": answers, "source": {}})
    assert "source" not in question
    assert "source" not in question["answers"][0]


def test_a_default_stays_as_it_is() -> None:
    question = numeric({"type": "default", "feedback": "f"})
    assert completed(question) == question


def test_texts_with_more_than_text_are_made_once() -> None:
    answers = [
        {"answer": "<b>a</b>", "correct": True, "feedback": "$x$"},
        {"answer": "b & c", "feedback": "f", "code": "a &lt; b"},
    ]
    question = completed(
        {"type": "multiple_choice", "question": "1 < 2 &mdash;", "answers": answers}
    )
    assert question["question"] == "1 < 2 &mdash;"
    assert question["markup"] == {"question": "1 &lt; 2 \u2014"}
    first, second = question["answers"]
    assert first["markup"]["answer"] == "<b>a</b>"
    assert "<math" in first["markup"]["feedback"]
    assert first["words"] == {"answer": "a", "feedback": "x"}
    assert "markup" not in second
    assert second["code"] == "a < b"


def test_what_is_to_be_typed_is_no_markup() -> None:
    answers = [{"answer": "<b>", "correct": True, "feedback": "<i>f</i>"}]
    question = completed({"type": "string", "question": "?", "answers": answers})
    assert question["answers"][0]["markup"] == {"feedback": "<i>f</i>"}


def test_a_file_cannot_bring_markup_of_its_own() -> None:
    forged = {"markup": {"question": "<script>x</script>"}, "words": {"question": "y"}}
    answers = [{"answer": "a", "correct": True, "markup": {"answer": "<script>x</script>"}}]
    question = completed({
        "type": "multiple_choice", "question": "?", "answers": answers, **forged
    })  # fmt: skip
    assert "script" not in str(question)
    assert question.keys() == {"type", "question", "answers"}
