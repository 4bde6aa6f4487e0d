"""Which answers lead to which level."""

from tests.expect import raises
from tests.science.triage.answers import level, with_
from tests.science.triage.vignettes import VIGNETTES
from widgets.science.triage.advice import ADVICE
from widgets.science.triage.assessment import (
    INCOMPLETE,
    LEVELS,
    UnknownAnswer,
    asked,
    assess,
    no_to_all,
    weigh,
)
from widgets.science.triage.questions import AGES
from widgets.science.triage.rules import GUIDELINES, RULES


def refusal(answers: dict[str, str]) -> str:
    try:
        assess(answers)
    except UnknownAnswer as fault:
        return str(fault)
    return ""


def test_every_vignette_gets_its_level_and_its_reason() -> None:
    for vignette in VIGNETTES:
        found = assess(vignette.answers)
        assert found.level == vignette.level, (vignette.story, found)
        deciding = [reason.rule for reason in found.reasons if reason.level == found.level]
        assert vignette.rule in deciding or not (vignette.rule or deciding), (vignette.story, found)
        assert not found.unanswered, vignette.story


def test_there_are_vignettes_enough_and_every_rule_has_one() -> None:
    assert len(VIGNETTES) >= 60
    for wanted in LEVELS:
        assert len([v for v in VIGNETTES if v.level == wanted]) >= 10, wanted
    for rule in RULES:
        decides = [v for v in VIGNETTES if v.rule == rule.id and v.level == rule.level]
        assert decides, rule.id


def test_every_vignette_cites_a_known_source() -> None:
    keys = [guideline.key for guideline in GUIDELINES]
    for vignette in VIGNETTES:
        assert vignette.why, vignette.story
        assert vignette.sources, vignette.story
        for key in vignette.sources:
            assert key in keys, (vignette.story, key)


def test_no_sign_means_self_manage_only_when_everything_was_asked() -> None:
    assert assess(no_to_all()).level == "self-manage"
    for question in asked(no_to_all()):
        answers = no_to_all()
        del answers[question.id]
        found = assess(answers)
        assert found.level == INCOMPLETE, question.id
        assert question.id in found.unanswered, question.id
        assert found.unanswered


def test_nothing_answered_is_no_answer() -> None:
    found = assess({})
    assert found.level == INCOMPLETE
    assert found.reasons == ()
    assert found.unanswered[0] == "saddle_numbness"


def test_one_sign_decides_before_the_check_is_complete() -> None:
    for sign, expected in (("bowel", "emergency"), ("fever", "urgent"), ("worried", "soon")):
        found = assess({sign: "yes"})
        assert found.level == expected, sign
        assert found.unanswered
    assert ADVICE[INCOMPLETE].now[0] in assess({"fever": "yes"}).advice
    assert assess({"bowel": "yes"}).advice[0] == ADVICE["emergency"].now[0]


def test_unsure_counts_as_yes_for_every_emergency_sign() -> None:
    for rule in RULES:
        if rule.level == "emergency" and isinstance(rule.when, str):
            found = assess(with_(**{rule.id: "unsure"}))
            assert found.level == "emergency", rule.id
            assert "not sure" in found.reasons[0].because, found.reasons[0]


def test_unsure_about_an_urgent_sign_means_soon_and_says_that_this_is_our_judgement() -> None:
    for rule in RULES:
        if rule.level == "urgent" and isinstance(rule.when, str):
            found = assess(with_(**{rule.id: "unsure"}))
            assert found.level == "soon", rule.id
            assert found.reasons[0].judgement, rule.id


def test_small_fall_needs_severe_pain_and_weaker_bones() -> None:
    assert level(small_fall="yes") == "self-manage"
    assert level(small_fall="yes", severe_since_fall="yes") == "self-manage"
    assert level(small_fall="yes", severe="yes") == "soon"
    for bones in (
        {"age": "over-70"},
        {"age": "56-70"},
        {"fragile_bones": "yes"},
        {"steroids": "yes"},
    ):
        assert level(small_fall="yes", severe="yes", **bones) == "emergency", bones
        assert level(small_fall="unsure", severe_since_fall="yes", **bones) == "emergency", bones
        assert level(small_fall="yes", **bones) == "urgent", bones
        assert level(small_fall="unsure", **bones) == "soon", bones
        assert level(**bones) == "self-manage", bones
    for unknown in ({"age": "unsure"}, {"fragile_bones": "unsure"}, {"steroids": "unsure"}):
        assert level(small_fall="yes", severe="yes", **unknown) == "emergency", unknown


def test_sudden_new_pain_counts_with_weaker_bones_with_or_without_a_fall() -> None:
    for bones in ({"age": "over-70"}, {"steroids": "yes"}, {"fragile_bones": "yes"}):
        assert level(sudden_new_pain="yes", **bones) == "urgent", bones
        assert level(sudden_new_pain="yes", small_fall="yes", **bones) == "urgent", bones
        assert level(**bones) == "self-manage", bones


def test_rest_and_night_pain_are_urgent_until_checked() -> None:
    for sign in ("no_better_with_rest", "worse_at_night"):
        signs = {sign: "yes"}
        assert level(**signs) == "urgent"
        assert level(rest_or_night_checked="unsure", **signs) == "urgent"
        assert level(rest_or_night_checked="yes", **signs) == "self-manage"
        found = assess(with_(rest_or_night_checked="yes", fever="yes", **signs))
        assert "rest_or_night" in [reason.rule for reason in found.reasons]
        unchecked = no_to_all()
        unchecked.update(signs)
        del unchecked["rest_or_night_checked"]
        assert assess(unchecked).level == "urgent"


def test_a_runner_with_a_sore_spot_is_told_to_stop_running() -> None:
    found = assess(with_(builds_with_impact="yes", one_sore_spot="yes"))
    assert found.level == "soon"
    assert "Stop running" in found.advice[1]
    for risk in ("load_jump", "past_stress_fracture", "missed_periods", "eating_too_little"):
        found = assess(with_(builds_with_impact="yes", **{risk: "yes"}))
        assert "Stop running" in " ".join(found.advice), risk
    assert level(load_jump="yes", past_stress_fracture="yes") == "self-manage"


def test_first_episode_counts_under_20_and_over_55() -> None:
    for age, expected in (
        ("16-19", "soon"),
        ("20-55", "self-manage"),
        ("56-70", "soon"),
        ("over-70", "soon"),
        ("unsure", "self-manage"),
    ):
        assert level(first_episode="yes", age=age) == expected, age


def test_unknown_questions_and_values_are_refused() -> None:
    for answers in (
        {"blader": "yes"},
        {"bladder": "maybe"},
        {"bladder": ""},
        {"bladder": True},
        {"bladder": None},
        {"age": "yes"},
        {"age": "42"},
        {3: "yes"},
    ):
        assert raises(UnknownAnswer, assess, answers), answers


def test_a_refusal_names_the_question_and_what_it_takes() -> None:
    assert refusal({"blader": "yes"}) == "The check has no question 'blader'"
    assert refusal({"bladder": "maybe"}) == (
        "bladder is 'maybe', but must be one of: yes, no, unsure"
    )


def test_each_form_of_a_condition_with_every_answer() -> None:
    answers = ("no", "unsure", "yes")
    one, other = "bladder", "bowel"
    # By the first answer, then by the second: 0 for no, 1 for unsure, 2 for yes.
    for condition, wanted in (
        (one, (0, 0, 0, 1, 1, 1, 2, 2, 2)),
        (("all", one, other), (0, 0, 0, 0, 1, 1, 0, 1, 2)),
        (("any", one, other), (0, 1, 2, 1, 1, 2, 2, 2, 2)),
        (("at_least", 1, one, other), (0, 1, 2, 1, 1, 2, 2, 2, 2)),
        (("at_least", 2, one, other), (0, 0, 0, 0, 1, 1, 0, 1, 2)),
        (("not_yes", one), (2, 2, 2, 2, 2, 2, 0, 0, 0)),
        (("all", ("not_yes", one), other), (0, 1, 2, 0, 1, 2, 0, 0, 0)),
    ):
        found = [weigh(condition, {one: a, other: b}) for a in answers for b in answers]
        assert tuple(found) == wanted, condition
    assert [weigh(one, {}), weigh(("any", one, other), {}), weigh(("not_yes", one), {})] == [
        0,
        0,
        2,
    ]


def test_an_age_holds_where_it_is_named_and_is_never_a_yes() -> None:
    named = ("is", "age", "16-19", "over-70")
    assert [weigh(named, {"age": age}) for age in AGES] == [0, 2, 0, 0, 2, 1]
    assert weigh(named, {}) == 0
    assert [weigh("age", {"age": age}) for age in AGES] == [0, 0, 0, 0, 0, 1]
