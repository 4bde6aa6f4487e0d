"""A question as it stands in a quiz file, and what gives the answers to it their meaning."""

import binascii
from typing import NotRequired, TypedDict

CHOICES = ("multiple_choice", "many_choice")

# A change to any of these makes an answer kept earlier worthless.
QUESTION_MEANING = ("type", "question", "code", "precision")
ANSWER_MEANING = (
    "type", "answer", "code", "value", "range", "correct", "match_case", "fuzzy_threshold",
)  # fmt: skip


class Answer(TypedDict, total=False):
    """An answer that the author foresaw: the options of a choice, or what may be typed.

    source: who is cited, in words; "" for nobody.
    markup: its texts that are more than text, by their key, as `quiz_text` has made them safe.
    words: the same texts for where no markup can be.
    """

    type: str
    answer: str
    code: str
    value: float
    range: list[float]
    correct: bool
    match_case: bool
    fuzzy_threshold: float
    feedback: str
    cite: list[str]
    source: str
    markup: dict[str, str]
    words: dict[str, str]


class Question(TypedDict):
    """A question. Its sources are for the whole of it, those of an answer for that one.

    markup, words: as those of an answer.
    asks: what of the reader: "recall", "apply", "predict" or "judge".
    case: whether it tells of a person, a headline or a video.
    shuffle: False where the order of its options is part of the question.
    """

    type: str
    question: str
    code: NotRequired[str]
    precision: NotRequired[int]
    answers: list[Answer]
    id: NotRequired[str]
    cite: NotRequired[list[str]]
    source: NotRequired[str]
    asks: NotRequired[str]
    case: NotRequired[bool]
    shuffle: NotRequired[bool]
    markup: NotRequired[dict[str, str]]
    words: NotRequired[dict[str, str]]


def takes_several(question: Question) -> bool:
    """Whether a reader can choose several options: those of a choice with several right ones.

    What its type says counts for nothing, as in JupyterQuiz.
    """
    right = [answer for answer in question["answers"] if answer.get("correct")]
    return question["type"] in CHOICES and len(right) > 1


def meanings(questions: list[Question]) -> list[str]:
    """Return for each question the check sum of everything that gives an answer to it its meaning.

    A question that stands twice has a second one.
    """
    found: list[str] = []
    for question in questions:
        lines = [str(question.get(key)) for key in QUESTION_MEANING]
        for answer in question["answers"]:
            lines.extend([str(answer.get(key)) for key in ANSWER_MEANING])
        meaning = str(binascii.crc32("\n".join(lines).encode()))
        while meaning in found:
            meaning += "+"
        found.append(meaning)
    return found


def sourced(question: Question) -> Question:
    """Return a question that names its sources, and its answers that name theirs."""
    answers: list[Answer] = [
        {**answer, "source": _source(answer)} for answer in question["answers"]
    ]
    return {**question, "source": _source(question), "answers": answers}


def _source(record: Question | Answer) -> str:
    return record.get("source") or "; ".join(record.get("cite", ()))
