"""The rules of the check, by level: whoever moves one moves it here too."""

from tests.science.triage.answers import AGES, SIGNS, with_
from widgets.science.triage.assessment import assess, no_to_all
from widgets.science.triage.guidelines import GUIDELINES
from widgets.science.triage.questions import OLDEST, QUESTIONS
from widgets.science.triage.records import ACTS, CLUSTERS, LEVELS, RUNNING
from widgets.science.triage.rules import RULES
from widgets.science.triage.weighing import YES, asked_of, names_in, parts_of, weigh

# Never without a sign of a higher level: these add what to do.
IS_BESIDE = ("weight_training",)


def of_act(act: str) -> list[str]:
    return [rule.id for rule in RULES if rule.act == act]


def test_which_sign_has_which_level() -> None:
    assert of_act("ring") == [
        "sudden_tearing", "faint_grey_sweat", "heart_like", "breathless", "cough_blood",
        "known_aneurysm", "cold_white_leg", "face_arm_speech", "sepsis", "exercise_collapse",
        "heat_stroke", "no_point_plan", "sickle_plus_cramp", "breath_plus_clot", "lung_emergency",
        "blades_plus_effort", "fall_plus_nerve", "thinner_plus_nerve", "fall_cannot_walk",
        "back_and_belly_60", "colic_plus_60", "pregnant_faint",
    ]  # fmt: skip
    assert of_act("go") == [
        "belly_severe", "blood_up_or_down", "dark_pee_after_exercise", "no_pee", "bladder",
        "bowel", "saddle_numbness", "sexual_function", "both_legs_new", "climbing",
        "weak_progress", "child_nerve", "fever_plus_weakness", "cancer_plus_leg",
        "serious_accident", "fall_fragile", "thinner_severe", "fever_plus_colic",
        "vomiting_diabetes",
    ]  # fmt: skip
    assert of_act("today") == [
        "cough_streaks", "sexual_alone", "both_legs_old", "foot_drop", "no_point", "small_child",
        "fever", "after_procedure", "infection_host", "night_sweats", "weight_loss",
        "weight_plus_night", "lump_or_shape", "shingles", "red_eye", "pain_breathing_in",
        "breathless_mild", "swollen_leg", "upper_back", "band_pain", "rest_or_night",
        "worse_with_cough", "cancer_pain", "child_signs", "teen_plus_night", "fall_severe",
        "fall_and_bones", "crack_no_fall", "sudden_new", "thinner_knock", "groin_limp",
        "throbbing_belly", "vomiting", "kidney_infection", "pregnant_pee",
        "pregnant_fever_or_clot", "blood_in_pee", "colic", "muscles_swollen", "pregnant_belly",
        "pregnant_cramps", "pregnant_fluid", "pregnant_pressure",
    ]  # fmt: skip
    assert of_act("soon") == [
        "both_legs_ache", "weak_known", "leg_not_settling", "worried", "infection_host_mild",
        "cancer_old_pain", "pregnant", "child", "night_sweats_alone", "lump_elsewhere",
        "getting_worse", "groin_run", "sacrum_spot", "low_back_impact", "bone_plus_low_energy",
        "past_bone_injury", "teen_extension", "burning_pee", "weight_training", "missed_periods",
        "never_periods", "eating_too_little", "men_low_energy", "cyclic", "not_improving",
        "stops_activities", "severe", "three_months_unseen", "first_over_50", "first_under_20",
        "persistent_60", "axspa",
    ]  # fmt: skip


def test_the_highest_level_stands_first() -> None:
    places = [LEVELS.index(rule.level) for rule in RULES]
    assert places == sorted(places)


def test_every_rule_is_filled_in() -> None:
    ids = [question.id for question in QUESTIONS]
    names = [rule.id for rule in RULES]
    assert len(set(names)) == len(names)
    for rule in RULES:
        assert rule.level in LEVELS[:3], rule.id
        assert rule.act in ACTS, rule.id
        assert rule.running in RUNNING, rule.id
        assert rule.cluster in CLUSTERS, rule.id
        for name in names_in(rule.when):
            assert name in ids, (rule.id, name)
        for sentence in (rule.why, rule.judgement, rule.advice, rule.sign):
            assert not sentence or sentence[-1] in ".!?", (rule.id, sentence)
        assert rule.why, rule.id
        # A rule of one question is said by the question, any other by its own line.
        assert rule.sign or rule.when in ids, rule.id


def test_every_rule_says_how_well_it_is_sourced() -> None:
    keys = [guideline.key for guideline in GUIDELINES]
    for rule in RULES:
        assert rule.verified in ("true", "partly", "false"), rule.id
        assert (rule.verified == "false") == (not rule.sources), rule.id
        assert rule.verified == "true" or rule.judgement, rule.id
        assert len(set(rule.sources)) == len(rule.sources), rule.id
        for key in rule.sources:
            assert key in keys, (rule.id, key)
    cited = [key for rule in RULES for key in rule.sources]
    for key in keys:
        assert key in cited, key


def reaching(condition: object) -> dict[str, str]:
    """Return a few answers that make a condition hold, taking the first way of each choice."""
    if isinstance(condition, str):
        (only_if,) = [question.only_if for question in QUESTIONS if question.id == condition]
        found = {} if only_if is None else reaching(only_if)
        found[condition] = "yes"
        return found
    assert isinstance(condition, tuple)
    form = condition[0]
    if form == "age":
        return {"age": str(min(condition[2], OLDEST))}
    if form in ("maybe", "not_yes"):
        return {asked_of(condition): "unsure" if form == "maybe" else "no"}
    parts = parts_of(condition)
    chosen = parts[:1] if form == "any" else parts[: condition[1]] if form == "boxes" else parts
    answers: dict[str, str] = {}
    for part in chosen:
        answers.update(reaching(part))
    return answers


def test_every_rule_is_reached_by_some_answers_and_decides() -> None:
    for rule in RULES:
        answers = with_(**reaching(rule.when))
        assert weigh(rule.when, answers) == YES, rule.id
        found = assess(answers)
        level = [reason.level for reason in found.reasons if reason.rule == rule.id]
        assert level == [rule.level], (rule.id, found.level)
        # Weight loss is urgent by itself; its rule adds that it may be low energy.
        assert found.level == rule.level or rule.id in IS_BESIDE, (rule.id, found.level)


def test_no_rule_holds_without_a_sign() -> None:
    for rule in RULES:
        for age in AGES:
            if rule.id not in ("child", "small_child"):
                assert weigh(rule.when, no_to_all(age)) == 0, (rule.id, age)


def test_every_sign_leads_to_something_or_makes_another_count() -> None:
    named = [name for rule in RULES for name in names_in(rule.when)]
    for question in SIGNS:
        assert question.id in named, question.id
