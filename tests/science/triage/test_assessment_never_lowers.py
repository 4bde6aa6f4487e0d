"""Whatever else is answered, and in whatever order: a sign never makes it less urgent."""

from tests.science.triage.answers import RISING, Dice, rolled, with_
from widgets.science.triage.assessment import LEVELS, asked, assess
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.rules import RULES


def test_reasons_stand_from_the_highest_level_down() -> None:
    dice = Dice(3)
    for _ in range(40):
        order = [LEVELS.index(reason.level) for reason in assess(rolled(dice)).reasons]
        assert order == sorted(order)


def test_a_further_sign_never_lowers_the_level_and_nor_does_unsure() -> None:
    dice = Dice(1)
    for _ in range(8):
        base = rolled(dice)
        for question in QUESTIONS:
            if question.kind != "yes_no_unsure" or question.id == "rest_or_night_checked":
                continue
            steps = []
            for value in ("no", "unsure", "yes"):
                base[question.id] = value
                steps.append(RISING.index(assess(base).level))
            assert steps == sorted(steps), (question.id, steps, base)
            base[question.id] = dice.pick(question.options)


def test_an_answered_question_is_never_worse_than_an_open_one() -> None:
    dice = Dice(2)
    for _ in range(5):
        base = rolled(dice)
        for question in QUESTIONS:
            if question.id == "rest_or_night_checked":
                continue
            answers = dict(base)
            del answers[question.id]
            without = RISING.index(assess(answers).level)
            answers[question.id] = question.options[0]
            assert RISING.index(assess(answers).level) >= without, question.id


def test_the_order_of_answering_does_not_matter() -> None:
    dice = Dice(4)
    for _ in range(20):
        answers = rolled(dice)
        turned = {}
        for question in reversed(QUESTIONS):
            turned[question.id] = answers[question.id]
        assert assess(turned) == assess(answers)


def test_no_path_skips_an_emergency_sign() -> None:
    dice = Dice(5)
    for _ in range(40):
        shown = [question.id for question in asked(rolled(dice))]
        for rule in RULES:
            if rule.level == "emergency" and isinstance(rule.when, str):
                assert rule.when in shown
        for name in ("small_fall", "age", "fragile_bones", "steroids", "severe"):
            assert name in shown


def test_the_answers_are_left_as_they_were() -> None:
    answers = with_(fever="yes")
    assess(answers)
    assert answers == with_(fever="yes")
