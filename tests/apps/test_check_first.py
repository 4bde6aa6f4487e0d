"""The check as a widget: nothing is kept unasked, and paper names every sign."""

import re
from typing import Any

import pytest

from tests.apps.shown import words
from tests.components.triage.checked import DAY, html, on_screen
from widgets.apps import check_first
from widgets.apps.check_first.paper import OPENINGS, sign_of
from widgets.components.triage.state import RESULT, STEPS
from widgets.engine.core.session import Session
from widgets.science.triage.advice import ADVICE
from widgets.science.triage.assessment import assess
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.records import ACTS, LEVELS, TICK, Rule
from widgets.science.triage.rules import RULES

PAPER = str(check_first.on_paper(check_first.initial())).replace("&#x27;", "'")


def send(session: Session, name: str, value: str) -> None:
    session.send({"name": name, "value": value, "committed": True})


def test_nothing_is_kept_unless_the_reader_asks() -> None:
    session = Session(check_first, check_first.initial())
    send(session, "today", DAY)
    send(session, "bladder", "true")
    assert not session.is_persistent()
    assert "gone when you close it" in session.view()
    send(session, "keep", "true")
    assert session.is_persistent()
    kept = session.to_storage()
    assert kept
    assert kept["values"] == {
        "answers": {"bladder": "yes"}, "step": STEPS[0], "keep": True, "country": "",
        "years": None, "birth_year": None, "age_unknown": False, "first_said": [],
        "standing": {"level": "", "running": "", "day": ""}, "day": DAY,
    }  # fmt: skip
    assert "Kept in this browser" in session.view()
    send(session, "keep", "false")
    assert not session.is_persistent()


def test_deleting_takes_the_answers_and_the_wish_to_keep_them() -> None:
    session = Session(check_first, check_first.EXAMPLES["kept"])
    assert session.is_persistent()
    send(session, "start_again", "")
    assert session.state == {**check_first.initial(), "today": DAY}
    assert not session.is_persistent()


@pytest.mark.parametrize("example", ["illness", "follow_up_not_sure", "kept", "ring_in_ireland"])
def test_kept_answers_come_back_where_the_reader_left(example: str) -> None:
    before = Session(check_first, {**check_first.EXAMPLES[example], "keep": True})
    after = Session(check_first, check_first.initial(), before.to_storage())
    send(after, "today", DAY)
    assert after.view() == before.view()


def test_a_view_tells_the_page_its_step_and_asks_for_the_day() -> None:
    shown = html(check_first.EXAMPLES["illness"])
    assert 'data-history="illness"' in shown
    assert f'data-today="{DAY}"' in shown
    assert 'data-today=""' in html(check_first.initial())
    over = html(check_first.EXAMPLES["urgent"])
    assert over.index("rb-check-result") < over.index("Back, to change an answer")
    assert over.index("Back, to change an answer") < over.index("rb-check-along")
    assert over.index("rb-check-along") < over.index('name="keep"')
    assert "rb-check-along" not in shown


def list_of(act: str) -> str:
    """Return the list on paper of what leads to `act`."""
    advice = ADVICE["urgent" if act == "today" else act]
    _, _, rest = PAPER.partition(advice.title.lower() + "</h4>")
    return rest.partition("<ul")[2].partition("</ul>")[0]


def test_paper_lists_what_to_do_from_the_highest_level_down() -> None:
    assert tuple(act for act, _ in OPENINGS) == ACTS
    places = [
        PAPER.index(opening + ADVICE["urgent" if act == "today" else act].title.lower())
        for act, opening in OPENINGS
    ]
    assert [*places, PAPER.index("No tick")] == sorted([*places, PAPER.index("No tick")])
    for sentence in ADVICE["self-manage"].now:
        assert sentence in PAPER[PAPER.index("No tick") :]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_paper_has_every_rule_as_a_line_of_its_list(rule: Rule) -> None:
    line = f"<li>{sign_of(rule)}{' ' + rule.advice if rule.advice else ''}</li>"
    for act in ACTS:
        assert (line in list_of(act)) is (act == rule.act)


def test_paper_has_as_many_lines_as_there_are_rules() -> None:
    for act in ACTS:
        lines = re.findall(r"<li>(.*?)</li>", list_of(act))
        assert len(lines) == len({*lines}) == len([rule for rule in RULES if rule.act == act])


def test_a_line_on_paper_is_the_questions_own_words_where_the_rule_has_none() -> None:
    own = [rule for rule in RULES if not rule.sign]
    assert own
    questions = {question.id: question for question in QUESTIONS}
    for rule in own:
        question = questions[str(rule.when)]
        assert sign_of(rule) == f"{question.text}. {question.help}".strip()
        assert question.kind == TICK


def test_paper_says_whom_to_ring_before_any_sign_and_again_in_full() -> None:
    first = PAPER.index("<ul")
    assert PAPER.index("Whom to ring: ") < PAPER.index("tel:999") < first
    said = words(PAPER)
    assert said.index("Emergency numbers") > said.index("Whom to ring: ")
    for part in ("Do not leave it until Monday", "You need not find the right words"):
        assert said.index("be seen today") < said.index(part) < said.index("see a clinician soon")


def test_the_examples_show_every_level_step_and_act() -> None:
    examples: Any = check_first.EXAMPLES
    finished = [state for state in examples.values() if state["step"] == RESULT]
    found = [assess(state["answers"]) for state in finished]
    assert {one.level for one in found} == set(LEVELS)
    assert {one.act for one in found} >= {"ring", "go"}
    assert {one.running for one in found} == {"stop", "ease", "may"}
    steps = {state["step"] for state in examples.values()}
    assert steps == set(STEPS) - {"energy", "time"}
    for state in examples.values():
        assert state["step"] == RESULT or on_screen(state).split(" ")[0] == state["step"]
