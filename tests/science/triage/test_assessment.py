"""Which answers lead to which level."""

from tests.expect import raises
from tests.science.triage.answers import level, with_
from widgets.science.triage.advice import ADVICE, WITHIN_HOURS
from widgets.science.triage.assessment import (
    INCOMPLETE,
    UnknownAnswer,
    asked,
    assess,
    no_to_all,
)


def refusal(answers: dict[str, str]) -> str:
    try:
        assess(answers)
    except UnknownAnswer as fault:
        return str(fault)
    return ""


def test_no_sign_means_self_manage_only_when_everything_was_asked() -> None:
    assert assess(no_to_all()).level == "self-manage"
    for question in asked(no_to_all()):
        answers = no_to_all()
        del answers[question.id]
        found = assess(answers)
        assert found.level == INCOMPLETE, question.id
        assert question.id in found.unanswered, question.id


def test_nothing_answered_is_no_answer() -> None:
    found = assess({})
    assert found.level == INCOMPLETE
    assert found.reasons == ()
    assert found.unanswered[0] == "sudden_tearing"


def test_one_sign_decides_before_the_check_is_complete() -> None:
    for sign, expected in (("bowel", "emergency"), ("fever", "urgent"), ("worried", "soon")):
        found = assess({sign: "yes"})
        assert found.level == expected, sign
        assert found.unanswered
    assert ADVICE[INCOMPLETE].now[0] in assess({"fever": "yes"}).advice
    assert assess({"bowel": "yes"}).advice[0] == ADVICE["go"].now[0]
    assert assess({"heart_like": "yes"}).advice[0] == ADVICE["ring"].now[0]


def test_one_sign_for_which_nobody_should_travel_decides_that_all_ring() -> None:
    assert assess(with_(bladder="yes")).act == "go"
    assert assess(with_(bladder="yes", heart_like="yes")).act == "ring"
    assert assess(with_(fever="yes")).act == "urgent"


def test_what_was_too_low_once() -> None:
    # Fourteen months of pain that nobody ever looked at.
    assert level(over_3_months="yes") == "soon"
    # The same ache for two years, looked at.
    assert level(over_3_months="yes", seen="yes") == "self-manage"
    # A fall with severe pain at an age of strong bones.
    assert level(fall="yes", fall_severe="yes") == "urgent"
    assert level(fall="yes", fall_severe="yes", severe="yes") == "urgent"
    assert level(fall="yes", fall_severe="yes", cannot_walk="yes") == "emergency"
    # Both calves ache on walks, no different for two years; and the same with tingling.
    assert level(both_legs="yes", both_legs_same="yes", both_legs_ache_only="yes") == "soon"
    assert level(both_legs="yes", both_legs_same="yes") == "urgent"
    assert level(both_legs="yes") == "emergency"
    assert level(known_aneurysm="yes") == "emergency"
    assert level(blood_in_pee="yes") == "urgent"
    assert level(shingles="yes") == "urgent"
    assert level(age="17", teen_extension="yes") == "soon"
    assert level(sexual_function="yes") == "urgent"
    assert level(sexual_function="yes", leg_pain="yes", leg_settling="yes") == "emergency"


def test_breath_and_blood_count_with_pain_high_in_the_back() -> None:
    assert level(upper_back="yes") == "urgent"
    assert level(breathless_mild="yes") == "urgent"
    assert level(upper_back="yes", breathless_mild="yes") == "emergency"
    assert level(cough_blood="yes", cough_streaks="yes") == "urgent"
    for sign in ("upper_back", "breathless_mild", "pain_breathing_in"):
        assert level(cough_blood="yes", cough_streaks="yes", **{sign: "yes"}) == "emergency", sign


def test_perhaps_pregnant_is_enough_for_what_cannot_wait_for_a_test() -> None:
    for pregnant in ("unsure", "yes"):
        assert level(pregnant=pregnant, pregnant_belly="yes") == "urgent", pregnant
        assert level(pregnant=pregnant, pregnant_fluid="yes") == "urgent", pregnant
        signs = {"pregnant_belly": "yes", "pregnant_faint": "yes"}
        assert level(pregnant=pregnant, **signs) == "emergency", pregnant


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


def test_the_pattern_needs_three_boxes_and_two_halves_are_one() -> None:
    old = {"over_3_months": "yes", "seen": "yes", "began_before_45": "yes"}
    assert level(**old) == "self-manage"
    assert level(family="yes", heel="yes", **old) == "self-manage"
    assert level(family="yes", heel="yes", joints="unsure", **old) == "self-manage"
    assert level(family="yes", heel="yes", joints="unsure", buttock="unsure", **old) == "soon"
    assert level(family="yes", heel="yes", psoriasis="yes", **old) == "soon"


def test_two_different_things_for_today_have_their_hours() -> None:
    assert WITHIN_HOURS in assess(with_(fever="yes", worse_with_cough="yes")).advice
    for signs in (
        {"fever": "yes"},
        {"fever": "yes", "shingles": "yes"},
        {"fever": "unsure", "worse_with_cough": "yes"},
        {"fever": "yes", "worse_with_cough": "yes", "bladder": "yes"},
    ):
        assert WITHIN_HOURS not in assess(with_(**signs)).advice, signs


def test_a_runner_with_a_sore_spot_is_told_to_stop_running() -> None:
    found = assess(with_(builds_with_impact="yes", one_sore_spot="yes"))
    assert (found.level, found.running) == ("soon", "stop")
    for risk in ("load_jump", "past_stress_fracture", "missed_periods", "eating_too_little"):
        found = assess(with_(builds_with_impact="yes", **{risk: "yes"}))
        assert (found.level, found.running) == ("soon", "stop"), risk
    assert assess(with_(worried="yes")).running == "may"
    assert assess(with_(worried="yes", stops_activities="yes")).running == "ease"
    assert assess(no_to_all()).running == "may"


def test_unknown_questions_and_values_are_refused() -> None:
    for answers in (
        {"blader": "yes"},
        {"bladder": "maybe"},
        {"bladder": ""},
        {"bladder": True},
        {"bladder": None},
        {"age": "yes"},
        {"age": "121"},
        {"age": "-1"},
        {"age": "4²"},
        {"age": 42},
        {3: "yes"},
    ):
        assert raises(UnknownAnswer, assess, answers), answers
    assert refusal({"blader": "yes"}) == "The check has no question 'blader'"
    assert refusal({"bladder": "maybe"}) == (
        "bladder is 'maybe', but must be one of: yes, no, unsure"
    )
    assert refusal({"age": "old"}) == "age is 'old', but must be one of: years or unsure"
