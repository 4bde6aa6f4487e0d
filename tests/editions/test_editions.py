"""What readers of earlier editions have on their devices is opened by this one, and all of it.

Where an edition narrows what it accepts, a test here says what is then left out, and why.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from widgets.apps import load_jump, programme, return_plan, self_assessment
from widgets.apps.programme.setup.fields import MINUTES
from widgets.book import contents
from widgets.book.course import COURSE
from widgets.engine.core.session import Session
from widgets.engine.hosts import quiz_file, registry
from widgets.engine.quiz import app as quiz
from widgets.engine.quiz.examples import QUESTIONS
from widgets.engine.testing.micropython import Engine

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
EDITIONS = sorted(path.name for path in FOLDER.iterdir() if (path / "kept.json").exists())


def recorded(edition: str, name: str) -> Any:
    return json.loads((FOLDER / edition / f"{name}.json").read_text(encoding="utf-8"))


def first_state(name: str) -> Any:
    """Return the state in which an app of the course starts."""
    app = registry.load_app(COURSE, name)
    if name == "progress":
        return app.initial(contents.load(ROOT / "_toc.yml"))
    return app.initial(QUESTIONS) if name == "quiz" else app.initial()


KEPT = [
    pytest.param(edition, name, example, id=f"{edition}-{name}-{example}")
    for edition in EDITIONS
    for name, examples in recorded(edition, "kept").items()
    for example in examples
    if name != "quiz"
]
QUIZZES = [(edition, name) for edition in EDITIONS for name in recorded(edition, "quizzes")]


def test_there_are_editions() -> None:
    assert EDITIONS[0] == "0.1.0"
    assert len(KEPT) > 100
    assert len(QUIZZES) >= 12


# The check of editions before 0.3 asked about the spine alone. A clear answer to it says nothing of
# what is asked now, so it is to be done again: in the check, and before the self-assessment.
OF_THE_OLD_CHECK = {
    "check_first": ("answers", "step"),
    "self_assessment": ("signs", "checked_on"),
}


# The lab of editions before 0.3 asked for a height, and put the reader in a place by a slope that
# other studies do not bear out. It asks no more: a height that was typed is told of and set aside.
NO_LONGER_ASKED = {"cadence_lab": ("height",)}


@pytest.mark.parametrize(("edition", "name", "example"), KEPT)
def test_all_that_was_kept_comes_back(edition: str, name: str, example: str) -> None:
    saved = recorded(edition, "kept")[name][example]
    session = Session(registry.load_app(COURSE, name), first_state(name), saved)
    given = saved["values"].get("answers") if name == "check_first" else None
    dropped = [key for key in NO_LONGER_ASKED.get(name, ()) if saved["values"][key] is not None]
    assert ("your answers to the check" in session.notice) == bool(given)
    assert ("something this page no longer asks" in session.notice) == bool(dropped)
    assert bool(session.notice) == bool(given or dropped)
    gone = OF_THE_OLD_CHECK.get(name, ()) + NO_LONGER_ASKED.get(name, ())
    kept = {key: value for key, value in saved["values"].items() if key not in gone}
    assert {key: session.state[key] for key in kept} == kept
    assert session.view()


def test_a_height_was_typed_into_some_lab() -> None:
    heights = [
        one["values"]["height"]
        for edition in EDITIONS[:2]
        for one in recorded(edition, "kept")["cadence_lab"].values()
    ]
    assert set(heights) == {None, 172.0}


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_old_check_counts_no_more(edition: str) -> None:
    for saved in recorded(edition, "kept")["self_assessment"].values():
        app = registry.load_app(COURSE, "self_assessment")
        session = Session(app, first_state("self_assessment"), saved)
        session.send({"name": "today", "value": "2026-11-22", "committed": True})
        assert "What to read" not in session.view()
    for saved in recorded(edition, "kept")["check_first"].values():
        session = Session(
            registry.load_app(COURSE, "check_first"), first_state("check_first"), saved
        )
        assert session.state["answers"] == {}
        assert session.state["standing"]["day"] == ""


# Quizzes of which a question is asked anew: an answer to the old one stays, unmarked.
REWRITTEN = (
    "can-running-hurt-your-back",
    "check-first",
    "hip-extension",
    "load-and-rest",
    "pelvic-drop",
    "strength-and-core",
    "foot-pronation",
    "overstride",
    "upper-back",
    "upright-trunk",
)
REWRITTEN = ("can-running-hurt-your-back", "check-first", "how-running-loads-the-spine")
    "disc-issues",
    "exercises",
    "return-to-running",
    "the-first-days",


@pytest.mark.parametrize(("edition", "name"), QUIZZES)
def test_every_answer_to_a_quiz_comes_back_to_its_question(edition: str, name: str) -> None:
    path = ROOT / "chapters" / "quizzes" / f"{name}.json"
    saved = recorded(edition, "quizzes")[name]
    answers = list(saved["values"]["answers"].values())
    questions = quiz_file.load(path)
    session = Session(quiz, quiz.initial(questions, quiz_file.first_edition(path)), saved)
    assert session.notice == ""
    assert sorted(map(str, session.state["answers"].values())) == sorted(map(str, answers))
    assert ("All answered." in session.view()) == (name not in REWRITTEN)


@pytest.mark.parametrize(("edition", "name"), [(EDITIONS[0], "programme"), (EDITIONS[0], "quiz")])
def test_they_come_back_in_the_browsers_python_too(edition: str, name: str, engine: Engine) -> None:
    state: Any
    if name == "quiz":
        path = ROOT / "chapters" / "quizzes" / "overstride.json"
        state = quiz.initial(quiz_file.load(path), quiz_file.first_edition(path))
        saved = recorded(edition, "quizzes")["overstride"]
    else:
        state = programme.initial()
        saved = recorded(edition, "kept")[name]["after_two_good_weeks"]
    here = Session(registry.load_app(COURSE, name), state, saved)
    there = engine.start("edition", name, state, json.dumps(saved))
    assert there == here.view()
    assert engine.state("edition") == json.loads(json.dumps(here.state))


FILES = [
    pytest.param(edition, name, file, id=f"{edition}-{name}-{file}")
    for edition in EDITIONS
    for name, files in recorded(edition, "files").items()
    for file in files
]
# By the ending of a file: the box that takes it.
BOXES = {
    "programme": (programme, {"csv": "load_log", "json": "load_file"}),
    "return_plan": (return_plan, {"csv": "load_file", "json": "load_file"}),
    "self_assessment": (self_assessment, {"json": "load_file"}),
}


@pytest.mark.parametrize(("edition", "name", "file"), FILES)
def test_every_file_that_was_saved_can_be_loaded(edition: str, name: str, file: str) -> None:
    app, boxes = BOXES[name]
    event = {
        "name": boxes[file.rpartition(".")[2]],
        "value": recorded(edition, "files")[name][file],
        "committed": True,
    }
    after = app.update(app.initial(), event)
    assert not after.get("file_problem")
    assert not after["problem"]
    assert after["said"]


def test_a_log_of_54_entries_outlives_a_narrower_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    saved = recorded("0.1.0", "kept")["programme"]["after_two_good_weeks"]
    narrower = tuple(
        MINUTES._replace(low=59) if field.name == "minutes" else field for field in programme.FIELDS
    )
    monkeypatch.setattr(programme, "FIELDS", narrower)
    session = Session(programme, programme.initial(), saved)
    assert len(session.state["log"]) == 54
    assert session.state["plan"] == saved["values"]["plan"]
    assert "Time for a session" in session.notice


def test_runs_of_a_list_outlive_another_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    saved = recorded("0.1.0", "kept")["load_jump"]["watch_file"]
    miles = load_jump.state.UNIT._replace(options=(("mi", "miles"),))
    fewer = tuple(miles if field.name == "unit" else field for field in load_jump.FIELDS)
    monkeypatch.setattr(load_jump, "FIELDS", fewer)
    session = Session(load_jump, load_jump.initial(), saved)
    assert session.state["log"] == saved["values"]["log"]
    assert "Distances without a unit" in session.notice


def test_a_log_longer_than_the_box_of_today_keeps_its_last_weeks_and_the_whole_text() -> None:
    rows = [
        f"2026-{month:02d}-{day:02d} 8.5 km, {'easy ' * 30}"
        for month in range(1, 12)
        for day in range(1, 29)
    ]
    text = "\n".join(rows)
    assert load_jump.state.MOST_LETTERS < len(text) < 100_000
    saved = {"version": "1", "values": {"log": text, "unit": "mi", "replaced": ""}}
    session = Session(load_jump, load_jump.initial(), saved)
    assert session.notice == ""
    assert session.state["log"].endswith(rows[-1])
    assert len(session.state["log"]) <= load_jump.state.MOST_LETTERS
    assert session.state["replaced"] == text
    session.send({"name": "bring_back", "value": "", "committed": True})
    assert text in session.view()
    again = Session(load_jump, load_jump.initial(), json.loads(json.dumps(session.to_storage())))
    assert again.notice == ""
