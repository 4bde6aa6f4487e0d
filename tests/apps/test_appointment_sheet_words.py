"""The words on the appointment sheet: each box under its own head, and a line where nothing is."""

import re
from typing import Any

from tests.apps import shown
from widgets.apps import appointment_sheet as app
from widgets.apps.appointment_sheet.state import QUESTIONS, WRITTEN
from widgets.components.self_assessment.answers import no_answers
from widgets.components.self_assessment.rows import rows
from widgets.engine.testing.play import play

CARRIED: Any = app.EXAMPLES["carried"]
HEADS = [
    "When and how it began", "What makes it worse, and what better", "What you take or have tried",
    "What you want to be able to do again",
]  # fmt: skip


def paper(state: Any) -> str:
    return str(app.view(state)).split('class="rb-appointment-sheet"')[1]


def under(state: Any, head: str) -> str:
    """Return what stands on the sheet under a head, up to the next."""
    return paper(state).partition(f"<h4>{head}</h4>")[2].partition("<h4>")[0]


def test_each_box_stands_under_its_own_head_line_by_line() -> None:
    state: Any = app.initial()
    for number, box in enumerate(WRITTEN):
        state = play(app, state, (box.name, f"first {number}\n\n  \nsecond {number}"))
    for number, head in enumerate(HEADS):
        assert re.findall("<p>(.*?)</p>", under(state, head)) == [
            f"first {number}", f"second {number}"
        ]  # fmt: skip
        assert "rb-appointment-blank" not in under(state, head)
        assert "rb-appointment-blank" in under(app.initial(), head)
    assert [box.label for box in WRITTEN] == HEADS


def test_the_heads_stand_in_order_and_the_answers_before_the_questions() -> None:
    heads = re.findall("<h4>(.*?)</h4>", paper(CARRIED))
    first, *rest = heads
    assert first.startswith("Say these when you ring")
    assert rest == [*HEADS, "From my self-assessment", "What I want to ask", "What was said"]
    left_out = play(app, CARRIED, ("use_answers", "false"))
    assert "From my self-assessment" not in paper(left_out)
    assert "From my self-assessment" not in paper(app.initial())
    pairs = re.findall("<dt>(.*?)</dt><dd>(.*?)</dd>", paper(CARRIED))
    assert pairs == rows(CARRIED["answers"])


def test_questions_that_are_not_asked_leave_a_line_and_each_is_its_own() -> None:
    silent = play(app, app.initial(), *[(ask.name, "false") for ask in QUESTIONS])
    assert "rb-appointment-blank" in under(silent, "What I want to ask")
    for ask in QUESTIONS:
        one = play(app, silent, (ask.name, "true"))
        assert re.findall("<li>(.*?)</li>", under(one, "What I want to ask")) == [ask.label]
        assert "rb-appointment-blank" not in under(one, "What I want to ask")
        assert "rb-appointment-blank" in under(one, "What was said")


def test_the_lists_of_signs_have_their_sources() -> None:
    said = shown.words(paper(app.initial()))
    at_once, _, say_too = said.partition("Say these when you ring")
    assert "National Health Service" in at_once
    assert re.findall(r"\( (.*?) \)", at_once)[0].count(";") == 1
    assert "The check has the whole list" in at_once
    assert re.findall(r"\( (.*?) \)", say_too)[0].count(";") == 3
    assert said.index("Name") < said.index("Date") < said.index("go to emergency care")


def test_the_form_asks_first_for_words_then_for_questions_with_a_hint_each() -> None:
    html = str(app.view(app.initial()))
    heads = re.findall("<h3>(.*?)</h3>", html)
    assert heads == ["1. What you want to say", "2. What you want to ask", "3. Your sheet"]
    boxes = re.findall(r'<textarea[^>]* name="(\w+)"[^>]* rows="(\d)"', html)
    assert boxes == [(name, "2") for name in ("began", "changes_it", "taken", "goal")]
    hints = ("A date is enough.", "Sitting, bending,", "Medicines with", "One thing, as exact")
    places = [html.index(hint) for hint in hints]
    assert places == sorted(places)
    checks = re.findall(r'name="(ask_\w+)"', html)
    asked = ("serious", "active", "exercise", "scan", "medicine", "return")
    assert checks == [f"ask_{name}" for name in asked]
    assert 'name="use_answers"' not in html
    assert 'href="../start/self-assessment.html"' in html
    assert 'href="../start/self-assessment.html"' not in str(app.view(CARRIED))


def test_only_whole_answers_that_say_something_are_taken() -> None:
    fields: dict[str, Any] = {field.name: field for field in app.FIELDS}
    answers = fields["answers"]
    assert not answers.problem(None)
    assert not answers.problem(CARRIED["answers"])
    fewer = dict(CARRIED["answers"])
    fewer.pop("where_low")
    assert answers.problem(fewer)
    assert answers.problem({**CARRIED["answers"], "more": 1})
    assert answers.problem({**fewer, "other": True})
    assert answers.problem([])
    assert not answers.stored
    assert [name for name in fields if not fields[name].stored] == ["answers"]
    state: Any = app.initial()
    assert state["use_answers"] is True
    assert state["answers"] != no_answers()
    assert (state["keep"], state["began"], state["goal"]) == (False, "", "")
