"""The check as a widget: nothing is kept unasked, and paper names every sign."""

from tests.components.triage.checked import ALONE
from widgets.apps import check_first
from widgets.components.triage.state import RESULT
from widgets.engine.core.session import Session
from widgets.science.triage.assessment import LEVELS, assess
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.rules import RULES


def test_nothing_is_kept_unless_the_reader_asks() -> None:
    session = Session(check_first, check_first.initial())
    session.send({"name": "bladder", "value": "no", "committed": True})
    assert not session.is_persistent()
    assert "gone when you close it" in session.view()
    session.send({"name": "keep", "value": "true", "committed": True})
    assert session.is_persistent()
    kept = session.to_storage()
    assert kept
    assert kept["values"] == {"answers": {"bladder": "no"}, "step": "feeling", "keep": True}
    assert "Kept in this browser" in session.view()
    session.send({"name": "keep", "value": "false", "committed": True})
    assert not session.is_persistent()


def test_deleting_takes_the_answers_and_the_wish_to_keep_them() -> None:
    session = Session(check_first, check_first.EXAMPLES["kept"])
    assert session.is_persistent()
    session.send({"name": "start_again", "value": "", "committed": True})
    assert session.state == check_first.initial()
    assert not session.is_persistent()


def test_kept_answers_come_back_where_the_reader_left() -> None:
    before = Session(check_first, {**check_first.EXAMPLES["half_way"], "keep": True})
    after = Session(check_first, check_first.initial(), before.to_storage())
    assert after.state["step"] == "pattern"
    assert after.view() == before.view()


def test_paper_names_every_sign_alone_or_together() -> None:
    paper = str(check_first.on_paper(check_first.initial()))
    assert (
        paper.index("get help now") < paper.index("be seen today") < paper.index("clinician soon")
    )
    for level, title in (("emergency", "get help now"), ("urgent", "be seen today")):
        listed = paper[paper.index(title) :].split("</ul>", maxsplit=1)[0]
        assert listed.count("<li>") == len([rule for rule in RULES if rule.level == level])
    for question in QUESTIONS:
        if question.id in ALONE:
            assert question.text in paper
    assert "when you rest or the pain is worse at night?" in paper
    assert "you have had cancer, and this back pain is new" in paper
    assert "you are 56 to 70 or you are over 70 or you have osteoporosis" in paper
    assert "at least 4 of these hold: you were younger than 40" in paper


def test_the_examples_show_every_level() -> None:
    finished = [state for state in check_first.EXAMPLES.values() if state["step"] == RESULT]
    assert {assess(state["answers"]).level for state in finished} == set(LEVELS)
