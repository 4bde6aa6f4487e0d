"""The check over every combination of the answers that work together. CPython only."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from widgets.science.triage.assessment import (
    INCOMPLETE,
    LEVELS,
    asked,
    assess,
    no_to_all,
)
from widgets.science.triage.questions import AGES, QUESTIONS, YES_NO_UNSURE
from widgets.science.triage.rules import RULES

RISING = (INCOMPLETE, *reversed(LEVELS))
WEIGHT = {"no": 0, "unsure": 1, "yes": 2}
SIGNS = tuple(
    q for q in QUESTIONS if q.options == YES_NO_UNSURE and q.id != "rest_or_night_checked"
)

complete = st.fixed_dictionaries({q.id: st.sampled_from(q.options) for q in QUESTIONS})
partial = st.fixed_dictionaries({}, optional={q.id: st.sampled_from(q.options) for q in QUESTIONS})


def rank(answers: dict[str, str]) -> int:
    return RISING.index(assess(answers).level)


def answers_of(names: tuple[str, ...], values: tuple[str, ...]) -> dict[str, str]:
    return {**no_to_all(), **dict(zip(names, values, strict=True))}


def urgency(weight: int, level: str) -> int:
    """Return the rank of a rule of a level that holds (2), may hold (1) or does not (0)."""
    by_weight = {
        "emergency": (1, 4, 4),
        "urgent": (1, 2, 3),
        "soon": (1, 1, 2),
    }
    return by_weight[level][weight]


def test_falls_and_bones_in_every_combination() -> None:
    names = (
        "small_fall",
        "severe_since_fall",
        "severe",
        "fragile_bones",
        "steroids",
        "sudden_new_pain",
        "age",
    )
    for values in product(*[YES_NO_UNSURE] * 6, AGES):
        fall, since, severe, bones, steroids, sudden = (WEIGHT[value] for value in values[:6])
        age = values[6]
        unknown = 1 if age == "unsure" else 0
        older = 2 if age in {"56-70", "over-70"} else unknown
        over_70 = 2 if age == "over-70" else unknown
        expected = max(
            urgency(min(fall, max(since, severe), max(older, bones, steroids)), "emergency"),
            urgency(min(fall, max(older, bones, steroids)), "urgent"),
            urgency(min(sudden, max(over_70, bones, steroids)), "urgent"),
            urgency(severe, "soon"),
            urgency(2 if age == "under-16" else unknown, "soon"),
        )
        assert rank(answers_of(names, values)) == expected, values


def test_rest_night_and_the_inflammatory_pattern_in_every_combination() -> None:
    names = (
        "over_3_months",
        "began_before_40",
        "began_slowly",
        "better_with_exercise",
        "no_better_with_rest",
        "worse_at_night",
        "night_eases_on_rising",
    )
    for values in product(YES_NO_UNSURE, repeat=7):
        long, young, slowly, exercise, rest, night, eases = (WEIGHT[value] for value in values)
        features = sorted((young, slowly, exercise, rest, min(night, eases)), reverse=True)
        pattern = urgency(min(long, features[3]), "soon")
        for checked in YES_NO_UNSURE:
            for fever in YES_NO_UNSURE:
                ill = WEIGHT[fever]
                open_sign = max(0 if checked == "yes" else 2, ill)
                expected = max(
                    pattern,
                    urgency(min(max(rest, night), open_sign), "urgent"),
                    urgency(ill, "urgent"),
                )
                answers = answers_of(names, values)
                answers.update(rest_or_night_checked=checked, fever=fever)
                assert rank(answers) == expected, (values, checked, fever)


def test_bone_stress_in_every_combination() -> None:
    names = (
        "builds_with_impact",
        "one_sore_spot",
        "load_jump",
        "past_stress_fracture",
        "missed_periods",
        "eating_too_little",
    )
    for values in product(YES_NO_UNSURE, repeat=6):
        builds, spot, *risks = (WEIGHT[value] for value in values)
        answers = answers_of(names, values)
        found = assess(answers)
        stop = builds == 2 and max(spot, *risks) == 2
        assert (found.level == "soon") == (stop or max(risks[2:]) == 2), values
        assert ("Stop running" in " ".join(found.advice)) == stop, values


def test_cancer_and_first_episode_in_every_combination() -> None:
    names = ("past_cancer", "new_since_cancer", "first_episode", "age")
    for values in product(YES_NO_UNSURE, YES_NO_UNSURE, YES_NO_UNSURE, AGES):
        past, new, first = (WEIGHT[value] for value in values[:3])
        age = values[3]
        unknown = 1 if age == "unsure" else 0
        expected = max(
            urgency(min(past, new), "urgent"),
            urgency(min(first, unknown if age in {"20-55", "unsure"} else 2), "soon"),
            urgency(2 if age == "under-16" else unknown, "soon"),
        )
        assert rank(answers_of(names, values)) == expected, values


def test_every_set_of_the_single_emergency_signs() -> None:
    names = tuple(r.id for r in RULES if r.level == "emergency" and isinstance(r.when, str))
    for values in product(("no", "yes"), repeat=len(names)):
        found = assess(answers_of(names, values))
        said = [name for name, value in zip(names, values, strict=True) if value == "yes"]
        assert [reason.rule for reason in found.reasons] == [r.id for r in RULES if r.id in said]
        assert found.level == ("emergency" if said else "self-manage")


def test_every_pair_of_signs_is_at_least_as_urgent_as_each_alone() -> None:
    alone = {q.id: rank({**no_to_all(), q.id: "yes"}) for q in SIGNS}
    for one in SIGNS:
        for other in SIGNS:
            both = rank({**no_to_all(), one.id: "yes", other.id: "yes"})
            assert both >= max(alone[one.id], alone[other.id]), (one.id, other.id)


@given(complete, st.sampled_from(SIGNS))
@settings(max_examples=300, deadline=None)
def test_a_further_sign_never_lowers_the_level(answers: dict[str, str], sign: object) -> None:
    name = sign.id  # type: ignore[attr-defined]
    no, unsure, yes = (rank({**answers, name: value}) for value in ("no", "unsure", "yes"))
    assert no <= unsure <= yes


@given(partial, st.sampled_from(SIGNS), st.sampled_from(("unsure", "yes")))
@settings(max_examples=300, deadline=None)
def test_a_sign_never_lowers_the_level_of_an_open_check(
    answers: dict[str, str], sign: object, value: str
) -> None:
    name = sign.id  # type: ignore[attr-defined]
    without = {key: answer for key, answer in answers.items() if key != name}
    soon = RISING.index("soon")
    before, after = rank(without), rank({**without, name: value})
    # Below "soon" there is no sign, only more or fewer questions left to ask.
    assert max(before, soon) <= max(after, soon)


@given(complete)
@settings(deadline=None)
def test_checked_or_not_unsure_is_never_below_yes(answers: dict[str, str]) -> None:
    checked, unsure, no = (
        rank({**answers, "rest_or_night_checked": value}) for value in ("yes", "unsure", "no")
    )
    assert checked <= unsure == no


@given(partial)
@settings(max_examples=300, deadline=None)
def test_self_manage_needs_every_question_answered(answers: dict[str, str]) -> None:
    found = assess(answers)
    assert found.unanswered == tuple(q.id for q in asked(answers) if q.id not in answers)
    if found.unanswered:
        assert found.level != "self-manage"
    assert (found.level in {"self-manage", INCOMPLETE}) == (not found.reasons)


@given(complete, st.permutations([q.id for q in QUESTIONS]))
@settings(deadline=None)
def test_order_does_not_matter(answers: dict[str, str], order: list[str]) -> None:
    assert assess({name: answers[name] for name in order}) == assess(answers)
