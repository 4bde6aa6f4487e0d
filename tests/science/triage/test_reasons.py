"""Why the check says what it says: in the reader's own answers, and in whose judgement."""

from tests.science.triage.answers import with_
from widgets.science.triage.advice import UNSURE_JUDGEMENT, UNSURE_WHY
from widgets.science.triage.assessment import assess
from widgets.science.triage.questions import BY_ID
from widgets.science.triage.rules import RULES


def because(rule: str, **answers: str) -> str:
    (reason,) = [one for one in assess(with_(**answers)).reasons if one.rule == rule]
    text: str = reason.because
    return text


def line(question: str) -> str:
    return f"“{BY_ID[question].text}”"


def test_reasons_are_the_readers_own_answers() -> None:
    found = because("fall_fragile", fall="yes", fall_severe="yes", age="74")
    assert found == (
        f"Because you are 74 and you answered yes to {line('fall')} and {line('fall_severe')}."
    )


def test_two_answers_are_joined_and_a_clear_one_comes_before_an_unsure_one() -> None:
    cancer, new = line("past_cancer"), line("new_since_cancer")
    assert because("cancer_pain", past_cancer="yes", new_since_cancer="yes") == (
        f"Because you answered yes to {cancer} and {new}."
    )
    assert because("cancer_pain", past_cancer="unsure", new_since_cancer="yes") == (
        f"Because you answered yes to {new}. You were not sure about {cancer}."
    )
    assert because("cancer_pain", past_cancer="unsure", new_since_cancer="unsure") == (
        f"Because you were not sure about {cancer} and {new}."
    )
    assert because("child", age="12") == "Because you are 12."


def test_each_answer_that_counts_is_named_and_no_other() -> None:
    signs = {"sexual_function": "yes", "leg_pain": "yes", "leg_settling": "no", "worried": "yes"}
    assert because("sexual_function", **signs) == (
        f"Because you answered yes to {line('sexual_function')} and {line('leg_pain')}."
    )
    # That nobody has checked it yet is no sign that the reader has told of.
    for checked in ("no", "unsure"):
        said = because("rest_or_night", worse_at_night="yes", rest_or_night_checked=checked)
        assert said == f"Because you answered yes to {line('worse_at_night')}."


def test_a_reason_gives_way_to_a_higher_one_of_the_same_signs() -> None:
    rules = [one.rule for one in assess(with_(burning_pee="yes", fever="yes")).reasons]
    assert rules == ["fever", "kidney_infection"]
    rules = [one.rule for one in assess(with_(groin="yes", groin_limp="yes")).reasons]
    assert rules == ["groin_limp"]
    rules = [one.rule for one in assess(with_(groin="yes", worried="yes")).reasons]
    assert sorted(rules) == ["groin_run", "worried"]
    # Of one level both are told: each has its own reason.
    rules = [one.rule for one in assess(with_(night_sweats="yes", weight_loss="yes")).reasons]
    assert rules == ["night_sweats", "weight_loss", "weight_plus_night"]


def test_not_sure_is_told_in_the_reason_and_in_whose_judgement_it_is() -> None:
    tried = 0
    for rule in RULES:
        if not isinstance(rule.when, str) or rule.level == "soon":
            continue
        sure = [r for r in assess(with_(**{rule.when: "yes"})).reasons if r.rule == rule.id]
        unsure = [r for r in assess(with_(**{rule.when: "unsure"})).reasons if r.rule == rule.id]
        for one in sure:
            assert (one.why, one.judgement) == (rule.why, rule.judgement)
        for one in unsure:
            tried += 1
            assert one.why == rule.why + " " + UNSURE_WHY[one.level]
            assert one.judgement == (rule.judgement + " " + UNSURE_JUDGEMENT).strip(), rule.id
    assert tried > 20
