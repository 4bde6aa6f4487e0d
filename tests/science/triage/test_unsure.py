"""What “not sure” leads to: never less than no, and an emergency that is open is never left."""

from tests.science.triage.answers import SIGNS, level, rank, with_
from tests.science.triage.vignettes import VIGNETTES
from widgets.science.triage.assessment import assess
from widgets.science.triage.questions import QUESTIONS

# What each rule is asked of at this age: some questions are only for some.
ADULTS = ("35", "61")
# By telephone, now, with everything not sure: one sign of an emergency alone, or the two halves of
# a joint rule that speak of different parts. More than that is an emergency.
BY_TELEPHONE = (
    "m32", "flank at 63", "first stone at 67", "only rushing", "climbing",
    "abscess without fever", "stone and fever", "fall and tingling", "child with a numb foot",
    "hot and muddled",
)  # fmt: skip
CANNOT_WAIT = [
    "sudden_tearing", "faint_grey_sweat", "heart_like", "breathless", "known_aneurysm",
    "face_arm_speech", "sepsis", "no_pee", "saddle_numbness", "no_point_plan", "pregnant_faint",
]  # fmt: skip


def test_not_sure_of_one_emergency_is_today_or_an_emergency() -> None:
    assert [question.id for question in SIGNS if question.alone] == CANNOT_WAIT
    found = 0
    for question in SIGNS:
        for age in ADULTS:
            if level(age=age, **{question.id: "yes"}) == "emergency":
                found += 1
                wanted = "emergency" if question.alone else "urgent"
                assert level(age=age, **{question.id: "unsure"}) == wanted, question.id
    assert found > 2 * 15


def test_an_emergency_with_one_answer_not_sure_is_for_today_at_least() -> None:
    lowering = [question.id for question in QUESTIONS if question.lowers]
    for one in VIGNETTES:
        if one.level == "emergency":
            for name, value in one.signs:
                if value == "yes" and name not in lowering:
                    answers = dict(one.answers)
                    answers[name] = "unsure"
                    assert assess(answers).level in ("urgent", "emergency"), (one.id, name)


def test_an_emergency_with_every_answer_not_sure_is_still_one() -> None:
    lowering = [question.id for question in QUESTIONS if question.lowers]
    by_telephone = []
    for one in VIGNETTES:
        if one.level == "emergency":
            answers = dict(one.answers)
            for name, value in one.signs:
                if value == "yes" and name not in lowering:
                    answers[name] = "unsure"
            found = assess(answers).level
            if found != "emergency":
                assert found == "urgent", one.id
                by_telephone.append(one.id)
    # Of those of the ordinary readers no one needs to be sent there at all.
    assert [name for name in by_telephone if name != "sickle trait"] == list(BY_TELEPHONE)


def test_two_signs_of_one_cluster_or_one_beside_a_sure_one_are_an_emergency() -> None:
    assert level(bladder="unsure") == "urgent"
    assert level(bladder="unsure", bowel="unsure") == "emergency"
    assert level(bladder="unsure", sexual_function="unsure") == "emergency"
    assert level(both_legs="unsure", climbing="unsure") == "emergency"
    assert level(both_legs="unsure", leg_pain="yes", leg_settling="yes") == "emergency"
    # The bladder and the legs hang on the same nerves.
    assert level(bladder="unsure", leg_pain="unsure") == "emergency"
    assert level(bladder="unsure", leg_pain="yes", leg_settling="yes") == "emergency"
    # Different parts, both not sure: today.
    assert level(bladder="unsure", belly_severe="unsure") == "urgent"
    assert level(bladder="unsure", fever="yes") == "emergency"


def test_cancer_counts_with_one_half_not_sure_and_both_are_for_today() -> None:
    assert level(past_cancer="yes", leg_tingling="yes", leg_settling="yes") == "emergency"
    assert level(past_cancer="unsure", leg_tingling="yes", leg_settling="yes") == "emergency"
    assert level(past_cancer="yes", leg_tingling="unsure", leg_settling="yes") == "emergency"
    assert level(past_cancer="unsure", leg_tingling="unsure", leg_settling="yes") == "urgent"
    assert level(past_cancer="unsure", new_since_cancer="yes") == "urgent"


def test_an_urgent_sign_not_sure_is_soon_unless_another_cluster_or_a_risk_is_there() -> None:
    for name in ("fever", "weight_loss", "foot_drop", "swollen_leg", "blood_in_pee"):
        assert level(**{name: "unsure"}) == "soon", name
        for risk in ("past_cancer", "infection_host", "blood_thinner", "pregnant"):
            assert rank(with_(**{name: "unsure", risk: "yes"})) >= 3, (name, risk)
        for age, wanted in (("15", "urgent"), ("16", "soon"), ("70", "soon"), ("71", "urgent")):
            # A child's nerves are an emergency of their own.
            if name != "foot_drop" or age != "15":
                assert level(age=age, **{name: "unsure"}) == wanted, (name, age)
    assert level(fever="unsure", weight_loss="unsure") == "urgent"
    assert level(fever="unsure", after_procedure="unsure") == "soon"
    assert level(fever="unsure", shingles="unsure") == "soon"


def test_of_the_rest_two_not_sure_are_soon_and_one_is_something_to_settle() -> None:
    for name in ("worried", "severe", "not_improving", "burning_pee", "groin", "leg_pain"):
        found = assess(with_(**{name: "unsure"}))
        assert found.level == "self-manage", name
        assert [question.id for question in found.unsure] == [name]
        assert not found.reasons
    assert level(worried="unsure", severe="unsure") == "soon"


def test_a_bone_that_is_not_sure_stops_running() -> None:
    for name in ("groin", "teen_extension"):
        found = assess(with_(age="17", **{name: "unsure"}))
        assert (found.level, found.running) == ("self-manage", "stop"), name
    found = assess(with_(builds_with_impact="unsure", one_sore_spot="yes"))
    assert (found.level, found.running) == ("soon", "stop")
    found = assess(with_(builds_with_impact="yes", one_sore_spot="unsure"))
    assert (found.level, found.running) == ("soon", "stop")
    assert assess(with_(worried="unsure")).running == "may"


def test_not_sure_whether_something_lowers_is_as_no() -> None:
    for signs, name in (
        ({"both_legs": "yes"}, "both_legs_same"),
        ({"foot_drop": "yes"}, "weak_known"),
        ({"worse_at_night": "yes"}, "rest_or_night_checked"),
        ({"cough_blood": "yes"}, "cough_streaks"),
        ({"leg_pain": "yes"}, "leg_settling"),
        ({"over_3_months": "yes"}, "seen"),
        ({"colic": "yes", "age": "61"}, "colic_known"),
    ):
        no, unsure, yes = [level(**signs, **{name: value}) for value in ("no", "unsure", "yes")]
        assert no == unsure != yes, name
