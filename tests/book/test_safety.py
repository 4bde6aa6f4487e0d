"""The red box of every chapter and the short warnings of the widgets name every emergency sign."""

import pytest

from widgets.book.directives import SAFETY
from widgets.science.triage.advice import ADVICE, WATCH_FOR
from widgets.science.triage.assessment import LEVELS, assess, no_to_all
from widgets.science.triage.rules import RULES

# How the box says each sign of the rules, by the rule's id.
NOW = {
    "both_legs": "pain, tingling, weakness or numbness in both legs",
    "saddle_numbness": "numbness or tingling around your genitals, buttocks or inner thighs",
    "bladder": "new trouble starting, stopping or feeling when you pee",
    "bowel": "new loss of bowel control",
    "sexual_function": "new trouble with sex, or numb genitals",
    "legs_failing": "weakness or numbness in both legs",
    "chest_pain": "chest pain with your back pain",
    "serious_accident": "pain that began after a serious accident or a fall from a height",
}
TODAY = {
    "fever": "back pain with a high temperature",
    "weight_loss": "weight loss you did not plan",
    "lump_or_shape": "a lump or a change of shape in your back",
    "rest_or_night": "pain that does not ease with rest or is worse at night",
    "upper_back": "pain between your shoulder blades or higher",
    "one_leg_weak": "new weakness in one leg",
    "cancer": "a history of cancer",
}
# What the box leaves to the check, whose link it ends in. Whoever adds a rule decides for it here.
LEFT_TO_THE_CHECK = {
    "small_fall": "needs a second answer, about bones or age, before it is an emergency",
    "small_fall_and_bones": "needs a second answer, about bones or age",
    "fragile_bone_pain": "needs a second answer, about bones or age",
    "worse_with_cough": "common with ordinary disc pain, as the rule says",
    "infection_risk": "the level is the authors' judgement, and the words are long",
}
# How the widgets' warnings say it, beside an answer and in a plan that is paused.
IN_SHORT = {
    "both_legs": "trouble in both legs",
    "saddle_numbness": "numbness between your legs",
    "bladder": "new trouble with peeing",
    "bowel": "pooing",
    "sexual_function": "or sex",
    "legs_failing": "trouble in both legs",
    "chest_pain": "chest pain",
}


def said() -> tuple[str, str]:
    """Return what the box says to do now, and what today."""
    now, today = " ".join(SAFETY.split()).split("*See a doctor today:*")
    return now, today


def of_level(level: str) -> set[str]:
    return {rule.id for rule in RULES if rule.level == level}


def test_the_box_names_every_sign_of_an_emergency() -> None:
    now, _ = said()
    assert set(NOW) == of_level("emergency") - set(LEFT_TO_THE_CHECK)
    for rule, words in NOW.items():
        assert words in now, rule


def test_the_box_names_the_signs_to_be_seen_for_today() -> None:
    _, today = said()
    assert set(TODAY) == of_level("urgent") - set(LEFT_TO_THE_CHECK)
    for rule, words in TODAY.items():
        assert words in today, rule


def test_the_box_has_a_line_for_each_and_no_line_that_no_rule_knows() -> None:
    now, _ = said()
    lines = [line[2:] for line in SAFETY.split("\n") if line.startswith("- ")]
    assert len(lines) == 6
    for line in lines:
        assert any(words in line for words in NOW.values()), line
    assert "Call an ambulance or go to an emergency department now" in now


def test_the_box_ends_in_the_check() -> None:
    assert SAFETY.rstrip().endswith("</chapters/start/check-first>`")
    assert "This is not the whole list." in SAFETY


def test_the_short_warnings_name_the_signs_too() -> None:
    accidents = {"serious_accident", "small_fall"}  # nobody watches for these
    assert set(IN_SHORT) == of_level("emergency") - accidents
    for level in ("urgent", "soon", "self-manage"):
        for rule, words in IN_SHORT.items():
            assert words in WATCH_FOR[level][0], (level, rule)
        assert WATCH_FOR[level][0].startswith("Get help now if you notice ")
    for level in ("soon", "self-manage"):
        for words in ("high temperature", "very ill", "lose weight", "one leg turns weak"):
            assert words in WATCH_FOR[level][1]


@pytest.mark.parametrize("rule", sorted({**NOW, **TODAY}))
def test_each_of_them_alone_reaches_its_level(rule: str) -> None:
    answers = {
        "rest_or_night": {"worse_at_night": "yes", "rest_or_night_checked": "no"},
        "cancer": {"past_cancer": "yes", "new_since_cancer": "yes"},
    }.get(rule, {rule: "yes"})
    level = assess({**no_to_all(), **answers}).level
    assert level == ("emergency" if rule in NOW else "urgent")


def test_each_level_says_first_what_to_do_and_how_soon() -> None:
    assert LEVELS == ("emergency", "urgent", "soon", "self-manage")
    for level, words in (
        ("emergency", "Ring the emergency number of your country, or go to an emergency depart"),
        ("urgent", "Ask for an urgent appointment with a doctor today"),
        ("soon", "Make an ordinary appointment with a doctor or a physiotherapist, within two w"),
    ):
        assert ADVICE[level].now[0].startswith(words)
    for level in ("emergency", "urgent"):
        assert [line for line in ADVICE[level].now if line.startswith("Do not run")]
