"""The rules of the check, by level: whoever moves one moves it here too."""

from tests.science.triage.answers import names_in
from widgets.science.triage.assessment import LEVELS, no_to_all, weigh
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.rules import GUIDELINES, RULES


def of_level(level: str) -> list[str]:
    return [rule.id for rule in RULES if rule.level == level]


def test_which_sign_has_which_level() -> None:
    assert of_level("emergency") == [
        "both_legs", "saddle_numbness", "bladder", "bowel", "sexual_function", "legs_failing",
        "chest_pain", "serious_accident", "small_fall",
    ]  # fmt: skip
    assert of_level("urgent") == [
        "small_fall_and_bones", "fever", "weight_loss", "lump_or_shape", "rest_or_night",
        "worse_with_cough", "upper_back", "cancer", "infection_risk", "fragile_bone_pain",
        "one_leg_weak",
    ]  # fmt: skip
    assert of_level("soon") == [
        "not_improving", "stops_activities", "severe", "getting_worse", "worried",
        "inflammatory_pattern", "sore_spot_when_running", "bone_stress_risk", "low_energy",
        "one_leg_symptoms", "pregnant", "under_16", "first_episode",
    ]  # fmt: skip
    assert len(RULES) == 33


def test_a_rule_of_one_sign_is_its_own_question() -> None:
    questions = [question.id for question in QUESTIONS]
    for rule in RULES:
        if isinstance(rule.when, str):
            assert rule.when == rule.id
            assert rule.id in questions


def test_every_rule_is_reachable_and_filled_in() -> None:
    keys = [guideline.key for guideline in GUIDELINES]
    ids = [question.id for question in QUESTIONS]
    names = [rule.id for rule in RULES]
    assert len(set(names)) == len(names)
    for rule in RULES:
        assert rule.level in LEVELS[:3], rule.id
        assert rule.sources, rule.id
        for key in rule.sources:
            assert key in keys, (rule.id, key)
        for name in names_in(rule.when):
            assert name in ids, (rule.id, name)
        assert rule.why.endswith("."), rule.id
        assert rule.change.endswith("."), rule.id
        assert weigh(rule.when, no_to_all()) == 0, rule.id
    cited = [key for rule in RULES for key in rule.sources]
    for key in keys:
        assert key in cited, key


def test_what_is_read_of_a_guideline_says_so() -> None:
    for guideline in GUIDELINES:
        assert guideline.read.endswith("."), guideline
        assert guideline.link is None or guideline.link.startswith("https://"), guideline
