"""What the reader is told: their own answers, what to do, and what would change it."""

from tests.science.triage.answers import with_
from widgets.science.triage.advice import ADVICE, UNSURE_JUDGEMENT, UNSURE_WHY, WATCH_FOR
from widgets.science.triage.assessment import INCOMPLETE, assess
from widgets.science.triage.rules import RULES


def test_reasons_are_the_readers_own_answers() -> None:
    found = assess(with_(small_fall="yes", severe="yes", age="over-70", steroids="unsure"))
    assert found.reasons[0].because == (
        "Because you said that the pain began after a smaller fall, trip or knock, that you are "
        "over 70 and that the pain is severe. You were not sure whether you have taken steroid "
        "medicine for a long time."
    )


def test_unsure_about_a_routine_sign_shows_in_what_would_change() -> None:
    found = assess(with_(getting_worse="unsure"))
    assert found.level == "self-manage"
    assert "getting worse" in found.what_would_change[0]


def because(rule: str, **answers: str) -> str:
    (reason,) = [one for one in assess(with_(**answers)).reasons if one.rule == rule]
    text: str = reason.because
    return text


def test_two_answers_are_joined_and_a_clear_one_comes_before_an_unsure_one() -> None:
    assert because("cancer", past_cancer="yes", new_since_cancer="yes") == (
        "Because you said that you have had cancer and that this back pain is new or unlike the "
        "back pain you had before."
    )
    assert because("cancer", past_cancer="unsure", new_since_cancer="yes") == (
        "Because you said that this back pain is new or unlike the back pain you had before. You "
        "were not sure whether you have had cancer."
    )
    assert because("cancer", past_cancer="unsure", new_since_cancer="unsure") == (
        "Because you were not sure whether you have had cancer and whether this back pain is new "
        "or unlike the back pain you had before."
    )
    assert because("under_16", age="under-16") == "Because you said that you are under 16."
    assert "You were not sure how old you are." in because(
        "small_fall", small_fall="yes", severe="yes", age="unsure"
    )


def test_each_answer_that_counts_is_named_and_no_other() -> None:
    # Four of the five: what is not answered yes is not told.
    found = because(
        "inflammatory_pattern",
        over_3_months="yes",
        began_before_40="yes",
        began_slowly="yes",
        better_with_exercise="yes",
        no_better_with_rest="yes",
    )
    assert found == (
        "Because you said that the pain does not get better when you rest, that you have had this "
        "pain for more than 3 months, that you were younger than 40 when it began, that it came "
        "on slowly and that it gets better when you exercise."
    )
    # That nobody has checked it yet is no sign that the reader has told of.
    for checked in ("no", "unsure"):
        said = because("rest_or_night", worse_at_night="yes", rest_or_night_checked=checked)
        assert said == "Because you said that the pain is worse at night."


def test_what_to_do_is_all_of_the_level_with_what_a_rule_adds_after_its_first_sentence() -> None:
    for name, answers in (
        ("emergency", {"bladder": "yes"}),
        ("urgent", {"fever": "yes"}),
        ("soon", {"worried": "yes"}),
        ("self-manage", {}),
    ):
        assert assess(with_(**answers)).advice == ADVICE[name].now, name
    first, rest = ADVICE["soon"].now[0], ADVICE["soon"].now[1:]
    found = assess(with_(pregnant="yes")).advice
    assert found == (first, "Let your midwife know too: they can advise you.") + rest
    # What two rules ask for is said once.
    twice = assess(with_(builds_with_impact="yes", one_sore_spot="yes", load_jump="yes")).advice
    assert len([line for line in twice if "Stop running" in line]) == 1
    assert len(twice) == len(ADVICE["soon"].now) + 1


def test_open_questions_are_named_first_but_in_an_emergency() -> None:
    still_open = ADVICE[INCOMPLETE].now[0]
    assert assess({}).advice == ADVICE[INCOMPLETE].now
    assert assess({"bowel": "yes"}).advice == ADVICE["emergency"].now
    for sign, name in (("fever", "urgent"), ("worried", "soon")):
        assert assess({sign: "yes"}).advice == (still_open,) + ADVICE[name].now


def test_what_would_change_the_answer_is_of_the_rules_that_decide_it() -> None:
    change = {rule.id: rule.change for rule in RULES}
    unsure = "You were not sure whether the pain is getting worse as time goes on."
    for answers, level, wanted in (
        ({"bladder": "yes", "worried": "yes"}, "emergency", (change["bladder"],)),
        ({"fever": "yes", "worried": "yes"}, "urgent", (change["fever"],)),
        ({"worried": "yes"}, "soon", (change["worried"],)),
        ({"worried": "yes", "severe": "yes"}, "soon", (change["severe"], change["worried"])),
        ({}, "self-manage", ()),
        ({"getting_worse": "unsure"}, "self-manage", (unsure + " If so, ask a clinician.",)),
    ):
        found = assess(with_(**answers))
        assert (found.level, found.what_would_change) == (level, wanted + WATCH_FOR[level])
    # What decides already is not told again as what could.
    assert assess(with_(bladder="unsure")).what_would_change == (change["bladder"],)


def test_not_sure_is_told_in_the_reason_and_in_whose_judgement_it_is() -> None:
    for rule in RULES:
        if not isinstance(rule.when, str) or rule.level == "soon":
            continue
        (sure,) = assess(with_(**{rule.id: "yes"})).reasons
        (unsure,) = assess(with_(**{rule.id: "unsure"})).reasons
        assert (sure.why, sure.judgement) == (rule.why, rule.judgement)
        assert unsure.why == rule.why + " " + UNSURE_WHY[rule.level]
        told = (rule.judgement + " " + UNSURE_JUDGEMENT).strip()
        assert unsure.judgement == (told if rule.level == "urgent" else rule.judgement), rule.id
