"""What the appointment sheet says of signs is what the check says of them."""

import re

import pytest

from widgets.apps import appointment_sheet as app
from widgets.science.triage.assessment import assess, no_to_all

# By line: the answers of the check that each speaks of, one at a time.
AT_ONCE: dict[str, tuple[dict[str, str], ...]] = {
    "new trouble with passing urine or with the bowel": (
        {"bladder": "yes"}, {"no_pee": "yes"}, {"bowel": "yes"},
    ),
    "numbness around the genitals or the buttocks": ({"saddle_numbness": "yes"},),
    "pain, weakness or numbness in both legs, or a leg that grows weaker": (
        {"both_legs": "yes"}, {"weak_progress": "yes"},
    ),
    "pain out of nowhere, fainting, chest pain, or no breath at rest": (
        {"sudden_tearing": "yes"}, {"faint_grey_sweat": "yes"}, {"heart_like": "yes"},
        {"breathless": "yes"},
    ),
    "bad belly pain, or feeling very ill": ({"belly_severe": "yes"}, {"sepsis": "yes"}),
    "a bad accident before the pain; or, after cancer, anything new in a leg": (
        {"serious_accident": "yes"}, {"past_cancer": "yes", "leg_pain": "yes"},
    ),
}  # fmt: skip
# “Some of them make it urgent”: those that do so alone.
SAY_TOO: dict[str, tuple[dict[str, str], ...]] = {
    "fever, weight lost without trying, or cancer at any time": (
        {"fever": "yes"}, {"weight_loss": "yes"},
    ),
    "new weakness in one leg, or new trouble with sex": (
        {"foot_drop": "yes"}, {"sexual_function": "yes"},
    ),
    "pain that is worse at night, or a lump in the back": (
        {"worse_at_night": "yes"}, {"lump_or_shape": "yes"},
    ),
}  # fmt: skip


def lines_after(words: str) -> list[str]:
    html = str(app.view(app.initial())).split(words)[1]
    return re.findall("<li>(.*?)</li>", html.split("</ul>")[0])


def level(answers: dict[str, str]) -> str:
    found: str = assess({**no_to_all(), **answers}).level
    return found


@pytest.mark.parametrize("line", AT_ONCE)
def test_what_cannot_wait_is_an_emergency_in_the_check(line: str) -> None:
    assert [level(one) for one in AT_ONCE[line]] == ["emergency"] * len(AT_ONCE[line])


@pytest.mark.parametrize("line", SAY_TOO)
def test_what_makes_it_urgent_is_for_today_in_the_check(line: str) -> None:
    assert [level(one) for one in SAY_TOO[line]] == ["urgent"] * len(SAY_TOO[line])


def test_each_line_of_the_sheet_is_held() -> None:
    assert lines_after("go to emergency care") == list(AT_ONCE)
    assert set(SAY_TOO) <= set(lines_after("Say these when you ring"))
