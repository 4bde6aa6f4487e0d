"""The check over thousands of made-up sets of answers. CPython only: they take too long."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.science.triage.answers import (
    AGES,
    LOWERING,
    RISING,
    SIGNS,
    Dice,
    level,
    opened,
    rank,
    rolled,
)
from widgets.science.triage.assessment import (
    INCOMPLETE,
    YES_NO_UNSURE,
    asked,
    assess,
    no_to_all,
)
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.records import AGE, RUNNING

STEPS = ("no", "unsure", "yes")
VALUES = {
    q.id: st.sampled_from((*AGES, "unsure") if q.kind == AGE else YES_NO_UNSURE) for q in QUESTIONS
}
complete = st.fixed_dictionaries(VALUES)
partial = st.fixed_dictionaries({}, optional=VALUES)


def steps(base: dict[str, str], name: str) -> list[int]:
    return [rank({**base, name: value}) for value in STEPS]


def test_over_every_pair_a_sign_never_lowers_and_unsure_stands_between() -> None:
    seed = 0
    for place, one in enumerate(SIGNS):
        for other in SIGNS[place + 1 :]:
            seed += 1
            random_base = {**rolled(Dice(seed)), one.id: STEPS[1 + seed % 2]}
            for base in ({**no_to_all(), one.id: "unsure"}, random_base):
                found = steps(base, other.id)
                assert found == sorted(found), (one.id, other.id, seed)
    assert seed > 5000


def test_over_every_sign_what_lowers_never_raises() -> None:
    seed = 0
    for lowering in LOWERING:
        for sign in SIGNS:
            seed += 1
            base = {**opened(lowering, rolled(Dice(seed))), sign.id: STEPS[1 + seed % 2]}
            found = steps(base, lowering.id)
            assert found == sorted(found, reverse=True), (lowering.id, sign.id, seed)
            assert found[0] == found[1], (lowering.id, sign.id, seed)


def test_over_thousands_of_sets_of_answers_order_does_not_matter() -> None:
    for seed in range(2000):
        answers = rolled(Dice(seed))
        names = list(answers)
        random.Random(seed).shuffle(names)
        assert assess({name: answers[name] for name in names}) == assess(answers), seed


def test_every_pair_of_signs_is_at_least_as_urgent_as_each_alone() -> None:
    alone = {q.id: rank({**no_to_all(), q.id: "yes"}) for q in SIGNS}
    for place, one in enumerate(SIGNS):
        for other in SIGNS[place + 1 :]:
            both = rank({**no_to_all(), one.id: "yes", other.id: "yes"})
            assert both >= max(alone[one.id], alone[other.id]), (one.id, other.id)


def test_no_sign_lets_a_stricter_word_on_running_go() -> None:
    for seed in range(400):
        base = rolled(Dice(seed))
        before = assess(base)
        name = SIGNS[seed % len(SIGNS)].id
        if base[name] == "no":
            after = assess({**base, name: "yes"})
            assert RUNNING.index(after.running) <= RUNNING.index(before.running), (name, seed)


def test_an_age_not_known_is_the_highest_of_all_ages_with_a_sure_sign() -> None:
    """Who does not know their age is no child: the rules for children count where they say so."""
    compared = 0
    for seed in range(600):
        answers = {**rolled(Dice(seed)), "age": "unsure"}
        shown = [q.id for q in asked(answers)]
        if any(answers[q.id] == "yes" for q in SIGNS if q.id in shown and not q.is_fact):
            compared += 1
            highest = max(rank({**answers, "age": age}) for age in AGES if int(age) >= 16)
            assert rank(answers) >= highest, seed
    assert compared > 150


def test_an_age_not_known_changes_nothing_without_a_sign() -> None:
    assert level(age="unsure") == "self-manage"
    for question in SIGNS:
        unknown = level(age="unsure", **{question.id: "unsure"})
        ages = [level(age=age, **{question.id: "unsure"}) for age in AGES]
        assert RISING.index(unknown) <= max(RISING.index(one) for one in ages), question.id


@given(partial, st.sampled_from(SIGNS), st.sampled_from(("unsure", "yes")))
@settings(max_examples=300, deadline=None)
def test_a_sign_never_lowers_the_level_of_an_open_check(
    answers: dict[str, str], sign: object, value: str
) -> None:
    name = sign.id  # type: ignore[attr-defined]  # hypothesis gives an object
    without = {key: answer for key, answer in answers.items() if key != name}
    soon = RISING.index("soon")
    before, after = rank(without), rank({**without, name: value})
    # Below "soon" there is no sign, only more or fewer questions left to ask.
    assert max(before, soon) <= max(after, soon)


@given(partial)
@settings(max_examples=300, deadline=None)
def test_self_manage_needs_every_question_answered(answers: dict[str, str]) -> None:
    found = assess(answers)
    assert found.unanswered == tuple(q.id for q in asked(answers) if q.id not in answers)
    if found.unanswered:
        assert found.level != "self-manage"
    assert (found.level in {"self-manage", INCOMPLETE}) == (not found.reasons)


@given(complete)
@settings(max_examples=200, deadline=None)
def test_an_emergency_always_stops_running_and_says_ring_or_go(answers: dict[str, str]) -> None:
    found = assess(answers)
    if found.level == "emergency":
        assert (found.running, found.act in {"ring", "go"}) == ("stop", True)
    else:
        assert found.act == found.level
