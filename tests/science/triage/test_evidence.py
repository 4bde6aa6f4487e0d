"""The rules against the evidence base: none of its rules is missing, or at another level."""

import pathlib
from typing import Any

import pytest
import yaml

from widgets.science.triage.rules import RULES

FACTS = pathlib.Path(__file__).parents[4] / "shared" / "evidence" / "triage_additions.yaml"
BY_ID = {rule.id: rule for rule in RULES}
# Their id, and ours where it differs. Where several of ours make one of theirs, each has its level.
# What has been read for them since, so that they are better verified than the evidence says.
READ_SINCE = {"cold_white_leg": "true", "persistent_60": "partly", "lump_elsewhere": "partly"}
OURS = {
    "ectopic_danger": ("pregnant_faint",),
    "ectopic_possible": ("pregnant_belly",),
    "preg_labour": ("pregnant_cramps",),
    "preg_bleed_waters": ("pregnant_fluid",),
    "preeclampsia": ("pregnant_pressure",),
    "preg_plain": ("pregnant",),
    "pee_burning_only": ("burning_pee",),
    "kidney_colic": ("colic",),
    "fever_back": ("fever",),
    "cancer_leg": ("cancer_plus_leg",),
    "ces_bladder": ("bladder", "no_pee"),
    "ces_bowel": ("bowel",),
    "ces_saddle": ("saddle_numbness",),
    "ces_sexual": ("sexual_function",),
    "big_accident": ("serious_accident",),
    "periods_missing": ("missed_periods",),
    "periods_never": ("never_periods",),
    "eating_weight": ("eating_too_little",),
    "not_coping": ("worried",),
    "child_danger": ("child_signs", "small_child"),
    "child_plain": ("child",),
    "fall_plus_severe": ("fall_severe",),
    "thinner_plus_severe": ("thinner_severe",),
    "pregnant_plus_danger": ("pregnant_faint",),
    "pregnant_plus_pee": ("pregnant_pee",),
    "pregnant_plus_fever_or_clot": ("pregnant_fever_or_clot",),
    "hard_run_plus_dark": ("dark_pee_after_exercise",),
    "hard_run_plus_fever_confused": ("heat_stroke", "exercise_collapse"),
    "steady_plus_host": ("infection_host",),
    "saddle_or_bladder_plus_any": ("bladder", "bowel", "saddle_numbness"),
    "no_point_plus_plan": ("no_point_plan",),
}
# Held by the weighing, not by a rule: see test_unsure and test_assessment_words.
WEIGHED = ("two_urgent",)
# Ours that are none of theirs by id: a part of one of theirs, or of the older list of the evidence.
MORE = {
    "face_arm_speech": "weak_progress: “face, arm, speech: ring”",
    "both_legs_ache": "both_legs_old, as the case m43 asks for: the one level that is lower",
    "child_nerve": "child_danger: “with numb, weak, or bladder change: hospital now”",
    "fall_cannot_walk": "fall_plus_severe: “emergency when walking is impossible”",
    "fall_and_bones": "the older list: a minor fall, weaker bones, without severe pain",
    "sudden_new": "the older list: over 70 or steroids, sudden new pain without a fall",
    "vomiting_diabetes": "vomiting: “diabetes and vomiting is emergency”",
    "cough_streaks": "cough_blood: “level for streaks is 111 (today)”",
    "night_sweats_alone": "night_sweats: “alone: soon”",
    "lump_or_shape": "the older list",
    "upper_back": "the older list",
    "rest_or_night": "the older list",
    "worse_with_cough": "the older list",
    "leg_not_settling": "the older list",
    "getting_worse": "the older list",
    "not_improving": "the older list",
    "stops_activities": "the older list",
    "severe": "the older list",
    "first_under_20": "the older list",
}
RUNNING = {"stop": "stop", "ease": "ease", "may": "ok"}
# Theirs stops running while there is a fever; a fever stops it here by its own rule.
RUNS_OTHERWISE = ("shingles", "periods_missing", "child_plain")


@pytest.fixture
def facts() -> list[Any]:
    if not FACTS.exists():
        pytest.skip(f"left out: that no rule of the evidence is missing, as {FACTS} is not here")
    found = yaml.safe_load(FACTS.read_text(encoding="utf-8"))
    return [*found["rules"], *found["joint_rules"]]


def ours(fact: Any) -> list[Any]:
    return [BY_ID[name] for name in OURS.get(fact["id"], (fact["id"],))]


def test_every_rule_of_the_evidence_is_ours_at_the_same_level(facts: list[Any]) -> None:
    for fact in facts:
        if fact["id"] in WEIGHED:
            continue
        level = {"see-a-clinician-soon": "soon"}.get(fact["level"], fact["level"])
        for rule in ours(fact):
            assert rule.level == level, (fact["id"], rule.id)


def test_every_one_of_them_says_the_same_to_do(facts: list[Any]) -> None:
    for fact in facts:
        if fact["id"] in WEIGHED:
            continue
        acts = [rule.act for rule in ours(fact)]
        # “soon: this week” is soon, and its advice says this week.
        assert fact["act"].split(":")[0] in acts, (fact["id"], acts)
        assert "this week" not in fact["act"] or "this week" in ours(fact)[0].advice


def test_none_is_better_verified_here_and_each_keeps_its_sources(facts: list[Any]) -> None:
    how_well = ("false", "partly", "true")
    for fact in facts:
        if fact["id"] in WEIGHED:
            continue
        sources = {key for rule in ours(fact) for key in rule.sources}
        assert set(fact["source"]) <= sources, fact["id"]
        most = max(how_well.index(rule.verified) for rule in ours(fact)[:1])
        if len(ours(fact)) == 1 and fact["id"] not in OURS:
            told = READ_SINCE.get(fact["id"], str(fact["verified"]).lower())
            assert most == how_well.index(told), fact["id"]


def test_running_is_as_the_evidence_says(facts: list[Any]) -> None:
    for fact in facts:
        if "running" in fact and fact["id"] not in RUNS_OTHERWISE:
            said = fact["running"].split(";")[0].split(":")[0]
            assert said.startswith(RUNNING[ours(fact)[0].running]), fact["id"]


def test_there_are_no_other_rules_than_those_and_the_ones_named_here(facts: list[Any]) -> None:
    theirs = {name for fact in facts for name in OURS.get(fact["id"], (fact["id"],))}
    assert set(BY_ID) - theirs == set(MORE)
    assert set(OURS) < {fact["id"] for fact in facts}
    assert len(facts) == 104
