"""Whatever else is answered, and in whatever order: a sign never makes it less urgent."""

from tests.science.triage.answers import (
    LOWERING,
    RISING,
    SIGNS,
    Dice,
    opened,
    rank,
    rolled,
    with_,
)
from widgets.science.triage.assessment import asked, assess
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.records import LEVELS, TICK
from widgets.science.triage.rules import RULES


def test_reasons_stand_from_the_highest_level_down() -> None:
    dice = Dice(3)
    for _ in range(40):
        order = [LEVELS.index(reason.level) for reason in assess(rolled(dice)).reasons]
        assert order == sorted(order)


def test_a_further_sign_never_lowers_the_level_and_nor_does_unsure() -> None:
    # Thousands of such sets are tried in test_assessment_properties; the browser's Python is slow.
    dice = Dice(1)
    base = rolled(dice)
    for question in SIGNS:
        steps = []
        for value in ("no", "unsure", "yes"):
            base[question.id] = value
            steps.append(rank(base))
        assert steps == sorted(steps), (question.id, steps, base)
        base[question.id] = dice.pick(("unsure",) + ("no",) * 50)


def test_what_lowers_never_raises_the_level_and_nor_does_unsure() -> None:
    dice = Dice(2)
    for _ in range(6):
        rest = rolled(dice)
        for question in LOWERING:
            base = opened(question, rest)
            no, unsure, yes = [rank(changed(base, question.id, v)) for v in ("no", "unsure", "yes")]
            assert no >= unsure >= yes, (question.id, base)


def changed(base: dict[str, str], name: str, value: str) -> dict[str, str]:
    answers = dict(base)
    answers[name] = value
    return answers


def test_an_open_question_is_never_less_than_no() -> None:
    base = rolled(Dice(2))
    for question in SIGNS:
        answers = changed(base, question.id, "no")
        no = max(rank(answers), RISING.index("self-manage"))
        del answers[question.id]
        assert max(rank(answers), RISING.index("self-manage")) == no, question.id


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
    ticks = [q.id for q in QUESTIONS if q.kind == TICK and q.only_if is None]
    for _ in range(40):
        shown = [question.id for question in asked(rolled(dice))]
        for name in ticks:
            assert name in shown
    for rule in RULES:
        if rule.level == "emergency" and isinstance(rule.when, str):
            assert rule.when in ticks


def test_the_answers_are_left_as_they_were() -> None:
    answers = with_(fever="yes")
    assess(answers)
    assert answers == with_(fever="yes")
