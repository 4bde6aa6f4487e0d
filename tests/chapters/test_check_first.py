"""What the chapter of the check says about it is what the check does."""

import pytest

from tests.chapters.chapter import ROOT
from widgets.science.triage.assessment import assess, no_to_all
from widgets.science.triage.questions import STEPS
from widgets.science.triage.rules import RULES

TEXT = " ".join((ROOT / "chapters" / "start" / "check-first.md").read_text("utf-8").split())
NOW = {
    "Pain out of nowhere": "sudden_tearing",
    "fainting": "faint_grey_sweat",
    "chest pain": "heart_like",
    "no breath": "breathless",
    "numbness between your legs": "saddle_numbness",
    "peeing": "bladder",
    "pooing": "bowel",
    "both legs": "both_legs",
}


def level(**answers: str) -> str:
    found: str = assess({**no_to_all(), **answers}).level
    return found


@pytest.mark.parametrize(("words", "sign"), NOW.items())
def test_what_to_take_home_is_an_emergency(words: str, sign: str) -> None:
    first = TEXT.split("## Take-home points")[1].split("get help now")[0]
    assert words in first
    assert level(**{sign: "yes"}) == "emergency"


def test_its_numbers_are_those_of_the_table() -> None:
    assert len(STEPS) == 11
    assert "eleven short lists" in TEXT
    (boxes,) = [rule.when[-1] for rule in RULES if rule.id == "axspa"]
    assert isinstance(boxes, tuple)
    assert (boxes[1], len(boxes) - 2) == (3, 9)
    assert "three of nine features" in TEXT


def test_what_it_says_of_not_sure_is_so() -> None:
    said = TEXT.split("## When you are not sure")[1]
    for words, answers, expected in (
        ("“not sure” counts as yes", {"saddle_numbness": "unsure"}, "emergency"),
        ("ring today", {"both_legs": "unsure"}, "urgent"),
        ("With a second sign", {"both_legs": "unsure", "climbing": "unsure"}, "emergency"),
        ("see someone soon", {"fever": "unsure"}, "soon"),
        ("if there are two", {"fever": "unsure", "vomiting": "unsure"}, "urgent"),
        ("at more risk", {"fever": "unsure", "blood_thinner": "yes"}, "urgent"),
        ("settle it and check again", {"worried": "unsure"}, "self-manage"),
        ("Two of them count", {"worried": "unsure", "severe": "unsure"}, "soon"),
    ):
        assert words in said
        assert level(**answers) == expected, words


def test_what_it_says_to_be_lowered_is_so() -> None:
    assert "Trouble with sex and nothing else is for today" in TEXT
    assert level(sexual_function="yes") == "urgent"
    assert "are for today or soon" in TEXT
    old = {"both_legs": "yes", "both_legs_same": "yes"}
    assert level(**old) == "urgent"
    assert level(**old, both_legs_ache_only="yes") == "soon"
