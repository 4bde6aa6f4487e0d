"""Quiz files: what loads, and what each kind of mistake is told."""

import json
from pathlib import Path
from typing import Any

import pytest

from widgets.engine.hosts import quiz_file
from widgets.engine.quiz.marking import mark

CHOICE: dict[str, Any] = {
    "type": "multiple_choice",
    "question": "Which?",
    "answers": [{"answer": "this", "correct": True}, {"answer": "that", "correct": False}],
}
NUMERIC: dict[str, Any] = {
    "type": "numeric",
    "question": "How many?",
    "answers": [{"value": 3, "correct": True}, {"type": "default", "feedback": "Count again."}],
}
STRING: dict[str, Any] = {
    "type": "string",
    "question": "What?",
    "answers": [{"answer": "cadence", "correct": True}],
}


def write(folder: Path, *questions: Any, name: str = "quiz.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(questions), encoding="utf-8")
    return path


def problem(path: Path, known_keys: set[str] | None = None) -> str:
    with pytest.raises(quiz_file.QuizFileError) as caught:
        quiz_file.load(path, known_keys)
    message = str(caught.value)
    assert message.startswith(str(path))
    return message.removeprefix(str(path))


@pytest.mark.parametrize("question", [CHOICE, NUMERIC, STRING], ids=lambda q: q["type"])
def test_good_questions_load_as_they_are(tmp_path: Path, question: dict[str, Any]) -> None:
    assert quiz_file.load(write(tmp_path, question)) == [question]


def test_keys_of_others_are_left_alone(tmp_path: Path) -> None:
    question = {**CHOICE, "answer_cols": "2", "id": "Two Words", "hint": {"anything": 1}}
    assert quiz_file.load(write(tmp_path, question)) == [question]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("no question", 'it must be an object in curly brackets, not "no question"'),
        ({**CHOICE, "type": "choice"}, "type must be one of multiple_choice, many_choice, "),
        ({"type": "string", "answers": STRING["answers"]}, "'question' is missing"),
        ({**CHOICE, "question": 5}, "question must be text in quotes, not 5"),
        ({**CHOICE, "answers": []}, "answers needs at least 1"),
        ({**CHOICE, "answers": [*CHOICE["answers"], {"correct": False}]},
         "answer 3: an option needs an answer or a code"),
        ({**CHOICE, "answers": [*CHOICE["answers"], {"answer": "x", "correct": "yes"}]},
         'answer 3: correct must be true or false, not "yes"'),
        ({**NUMERIC, "answers": [*NUMERIC["answers"], {"answer": "3", "correct": True}]},
         'answer 3: a numeric answer needs a value, a range, or the type "default"'),
        ({**NUMERIC, "answers": [*NUMERIC["answers"], {"type": "defalt"}]},
         'answer 3: a numeric answer needs a value, a range, or the type "default"'),
        ({**NUMERIC, "answers": [{"value": "three", "correct": True}]},
         "answer 1: value must be a number"),
        ({**NUMERIC, "answers": [{"value": None, "correct": True}]},
         "answer 1: value must be a number, not null"),
        ({**NUMERIC, "answers": [{"range": [1, 2, 3], "correct": True}]},
         "answer 1: range needs at most 2"),
        ({**NUMERIC, "answers": [{"range": [2, 1], "correct": True}]},
         "answer 1: the range must go from the lower number to the higher"),
        ({**NUMERIC, "precision": -1}, "precision: -1 is less than the minimum of 0"),
        ({**NUMERIC, "precision": 1.5}, "precision must be a whole number, not 1.5"),
        ({**STRING, "answers": [{"answer": "x", "correct": True, "fuzzy_threshold": 2}]},
         "answer 1: fuzzy_threshold: 2 is greater than the maximum of 1"),
        ({**STRING, "answers": [{"answer": 3, "correct": True}]},
         "answer 1: answer must be text in quotes, not 3"),
        ({**CHOICE, "cite": "cai2017"}, 'cite must be a list, not "cai2017"'),
    ],
)  # fmt: skip
def test_a_bad_question_is_named_with_the_reason(tmp_path: Path, question: Any, told: str) -> None:
    message = problem(write(tmp_path, NUMERIC, question))
    assert message.startswith(", question 2")
    assert told in message
    assert "\n" not in message


@pytest.mark.parametrize(
    "question",
    [
        {**CHOICE, "question": "half a \ud83d face"},
        {**STRING, "answers": [{"answer": "\udc00", "correct": True}]},
        {**CHOICE, "id": "\ud83d", "question": 5},
        {**CHOICE, "hint": {"\ud83d": 1}},
    ],
)
def test_half_a_letter_is_named(tmp_path: Path, question: Any) -> None:
    message = problem(write(tmp_path, NUMERIC, question))
    half = "\\udc00" if question["type"] == "string" else "\\ud83d"
    assert message == f", question 2: {half} is half of a letter, and cannot be shown."


def test_a_whole_letter_may_be_written_as_two_halves(tmp_path: Path) -> None:
    question = {**CHOICE, "question": "\U0001f600"}
    path = write(tmp_path, question)
    assert "\\ud83d\\ude00" in path.read_text(encoding="utf-8")
    assert quiz_file.load(path) == [question]


def test_the_id_helps_to_find_the_question(tmp_path: Path) -> None:
    path = write(tmp_path, {**NUMERIC, "id": "how-many", "precision": -1})
    assert problem(path).startswith(", question 1 (how-many): ")


def test_citations_must_be_in_the_bibliography(tmp_path: Path) -> None:
    answers = [{**CHOICE["answers"][0], "cite": ["cai2018"]}, CHOICE["answers"][1]]
    path = write(tmp_path, {**CHOICE, "answers": answers, "cite": ["cai2017"]})
    assert quiz_file.load(path)
    assert quiz_file.load(path, {"cai2017", "cai2018"})
    told = ", question 1: it cites cai2018, which is not in the bibliography."
    assert problem(path, {"cai2017"}) == told


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", ", line 1: "),
        (b'[\n{"type": }]', ", line 2: Expecting value."),
        (b"[]", ": the file needs at least 1."),
        (b"{}", ": the file must be a list, not {}."),
        (b"\xff\xfe", ": the file is not UTF-8 text."),
        (b"[NaN]", ": NaN is not allowed in JSON."),
        (b"[1e999]", ": 1e999 is too large a number."),
        (b"[1" + 400 * b"0" + b"]", ": 1" + 400 * "0" + " is too large a number."),
        (b"[1,\n 2, ]", ", line 2, character 3: take out this comma: none may stand before ]."),
        (
            b'[{"type": 1,\n\n}]',
            ", line 1, character 12: take out this comma: none may stand before }.",
        ),
        (b"[1, 2,\n", ", line 2: Expecting value."),
    ],
)
def test_a_file_that_is_no_list_of_questions(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "quiz.json"
    path.write_bytes(content)
    assert problem(path).startswith(told)


def test_the_example_for_authors_loads(tmp_path: Path) -> None:
    page = Path("docs/quizzes.md").read_text(encoding="utf-8")
    path = tmp_path / "quiz.json"
    path.write_text(page.split("```json\n")[1].split("```")[0], encoding="utf-8")
    choice, numeric = quiz_file.load(path)
    assert "<math" in choice["answers"][0]["markup"]["feedback"]
    assert mark(numeric, "42165").right


def test_what_windows_and_a_tab_add_does_no_harm(tmp_path: Path) -> None:
    path = write(tmp_path, {**CHOICE, "code": "if x:\n\ty"})
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\\t", b"\t"))
    assert quiz_file.load(path) == [{**CHOICE, "code": "if x:\n\ty"}]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert problem(tmp_path / "nowhere.json") == ": No such file or directory."


def test_all_problems_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    write(tmp_path, {**CHOICE, "question": 1}, {**NUMERIC, "precision": -1}, name="a.json")
    write(tmp_path, CHOICE, name="b.json")
    write(tmp_path, STRING, {**CHOICE, "type": "x"}, name="c.json")
    with pytest.raises(quiz_file.QuizFileError) as caught:
        quiz_file.check_all(tmp_path)
    lines = str(caught.value).splitlines()
    wanted = [("a.json", "question 1"), ("a.json", "question 2"), ("c.json", "question 2")]
    assert len(lines) == len(wanted)
    for line, (name, question) in zip(lines, wanted, strict=True):
        assert f"{name}, {question}: " in line
