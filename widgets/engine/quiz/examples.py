"""A quiz with a question of every kind, and states of it by name."""

from widgets.engine.core.replay import replay
from widgets.engine.quiz.questions import Answer, Question
from widgets.engine.quiz.state import MISSED, State, initial, update


def _right(answer: str, feedback: str) -> Answer:
    return {"answer": answer, "correct": True, "feedback": feedback}


def _wrong(answer: str, feedback: str) -> Answer:
    return {"answer": answer, "correct": False, "feedback": feedback}


QUESTIONS: list[Question] = [
    {
        "id": "same-area",
        "question": "A rectangle keeps its area and gets twice as long. What happens to its width?",
        "type": "multiple_choice",
        "answers": [
            _wrong("It doubles.", "Then the area would be four times as large."),
            _right("It halves.", "Area is length times width."),
            _wrong("Nothing.", "Then the area would double."),
        ],
        "cite": ["euclid6"],
        "source": "Euclid, Elements, book 6",
    },
    {
        "id": "which-primes",
        "question": "Which of these numbers are prime?",
        "type": "many_choice",
        "answers": [
            _right("2", "It is the only even one."),
            _wrong("9", "It is 3 times 3."),
            _right("13", "Only 1 and 13 divide it."),
        ],
        "cite": ["euclid7"],
        "source": "Euclid, Elements, book 7",
    },
    {
        "id": "hours-a-week",
        "question": "How many hours has a week?",
        "type": "numeric",
        "answers": [
            {"value": 168, "correct": True, "feedback": "7 days of 24 hours."},
            {"range": [83.5, 84.5], "correct": False, "feedback": "A day has 24 hours, not 12."},
            {"type": "default", "feedback": "Count 7 days, and their nights."},
        ],
    },
    {
        "id": "side-length",
        "question": "A rectangle of 3 square metres is 3 metres wide. How long is it, in metres?",
        "code": "length = area / width",
        "type": "numeric",
        "precision": 2,
        "answers": [{"value": 1, "correct": True}],
    },
    {
        "id": "five-sides",
        "question": "What is a shape of five sides called?",
        "type": "string",
        "answers": [
            {"answer": "pentagon", "correct": True, "fuzzy_threshold": 0.8},
            _wrong("hexagon", "A hexagon has six sides."),
        ],
    },
]


def _after(state: State, *events: tuple[str, object]) -> State:
    return replay(lambda: state, update)(*events)


def examples() -> dict[str, State]:
    """Return the examples by name."""
    empty = initial(QUESTIONS)
    one_right = _after(empty, ("q1", "1"), ("check", "1"))
    one_wrong = _after(empty, ("q1", "0"), ("check", "1"))
    opened_again = _after(one_wrong, ("again", "1"))
    mistakes = _after(
        opened_again,
        ("q1", "1"), ("check", "1"), ("q2-0", "true"), ("q2-1", "true"), ("check", "2"),
        ("q3", "84"), ("check", "3"), ("q4", "3/4"), ("check", "4"),
        ("q5", "Pentagen"), ("check", "5"),
    )  # fmt: skip
    all_right = _after(
        one_right,
        ("q2-0", "true"), ("q2-2", "true"), ("check", "2"), ("q3", "168"), ("check", "3"),
        ("q4", "1.0"), ("check", "4"), ("q5", "pentagon"), ("check", "5"),
    )  # fmt: skip
    return {
        "empty": empty,
        "one right": one_right,
        "one wrong": one_wrong,
        "one opened again": opened_again,
        "nothing chosen": _after(empty, ("check", "2")),
        "no number": _after(empty, ("q3", "many"), ("check", "3")),
        "finished with mistakes": mistakes,
        "only what was missed": _after(mistakes, ("shown", MISSED)),
        "all right": all_right,
    }
