"""What “not sure” leads to, once the reader has tried to settle it at home.

It never gives less than no nor more than yes. The whole of it is the authors' judgement. Counted as
yes everywhere, it would send far too many healthy readers to hospital; ignored, an ill one home.
"""

from typing import NamedTuple

from widgets.science.triage.questions import BY_ID, QUESTIONS
from widgets.science.triage.records import Rule
from widgets.science.triage.rules import RULES
from widgets.science.triage.weighing import YES, named_in, names_in, weigh

_SIGNS = [q.id for q in QUESTIONS if not q.is_fact and not q.lowers]
# Doubt about the bladder weighs more with a leg that hurts: the nerves are the same.
_SAME_NERVES = ("saddle", "legs")
# Somebody with one of these waits for less.
_RISKS = ("past_cancer", "infection_host", "blood_thinner", "pregnant")
_CHILD, _OLD = 16, 70


class Holding(NamedTuple):
    """A rule that holds, wholly (2) or in part (1), and the questions that make it hold."""

    rule: Rule
    weight: int
    named: list[str]


def holding(answers: dict[str, str]) -> list[Holding]:
    """Return the rules that hold, in their order.

    An age that nobody knows counts as the one that gives the higher level, where any sign is sure.
    """
    named = [name for name in answers if answers[name] != "no"]
    places: list[int] = []
    for name in named:
        places += [place for place in _RULES_ON.get(name, ()) if place not in places]
    is_sure = _has_sure_sign(answers)
    found = []
    for place in sorted(places):
        rule = RULES[place]
        unsure_age = YES if is_sure and _has_sign(rule, answers) else 0
        weight = weigh(rule.when, answers, unsure_age)
        if weight:
            found.append(Holding(rule, weight, named_in(rule.when, answers, unsure_age)))
    return found


def level_of(one: Holding, all_holding: list[Holding], answers: dict[str, str]) -> str:
    """Return the level that a rule gives, or "" where it only gives something to settle."""
    level = one.rule.level
    if one.weight == YES:
        return level
    if level == "emergency":
        return "emergency" if _cannot_wait(one, answers) else "urgent"
    if level == "urgent":
        counts = _has_risk(answers) or len(_clusters(level, all_holding)) > 1
        return "urgent" if counts else "soon"
    return "soon" if len(_signs(level, all_holding)) > 1 else ""


def _rules_on() -> dict[str, list[int]]:
    """Return by question the places of the rules that name it: most answers are no."""
    places: dict[str, list[int]] = {}
    for place, rule in enumerate(RULES):
        for name in set(names_in(rule.when)):
            places.setdefault(name, []).append(place)
    return places


_RULES_ON = _rules_on()


def _has_sure_sign(answers: dict[str, str]) -> bool:
    return any([answers.get(name) == "yes" for name in _SIGNS])


def _has_sign(rule: Rule, answers: dict[str, str]) -> bool:
    """Return whether more than the age speaks for a rule."""
    return any([name != "age" for name in named_in(rule.when, answers, YES)])


def _cannot_wait(one: Holding, answers: dict[str, str]) -> bool:
    """Return whether an emergency that is not sure is one all the same.

    So it is when the sign cannot wait and has no test at home, when a part of the rule or another
    sign of its cluster is sure, or when two signs of the cluster are not sure.
    """
    if any([BY_ID[name].alone for name in one.named]):
        return True
    if any([answers[name] == "yes" for name in one.named if name != "age"]):
        return True
    clusters = _SAME_NERVES if one.rule.cluster == _SAME_NERVES[0] else (one.rule.cluster,)
    signs = [
        answers.get(question.id)
        for question in QUESTIONS
        if question.cluster in clusters and (question.id in _SIGNS or question.id in one.named)
    ]
    return "yes" in signs or signs.count("unsure") > 1


def _has_risk(answers: dict[str, str]) -> bool:
    """Return whether the reader should wait for less: an age that nobody knows may be why."""
    age = answers.get("age")
    if age == "unsure":
        is_risky_age = _has_sure_sign(answers)
    else:
        is_risky_age = age is not None and not _CHILD <= int(age) <= _OLD
    return is_risky_age or any([answers.get(name) == "yes" for name in _RISKS])


def _signs(level: str, all_holding: list[Holding]) -> list[str]:
    names: list[str] = []
    for one in all_holding:
        if one.rule.level == level:
            names += [name for name in one.named if name != "age" and name not in names]
    return names


def _clusters(level: str, all_holding: list[Holding]) -> list[str]:
    clusters: list[str] = []
    for name in _signs(level, all_holding):
        question = BY_ID[name]
        if not question.is_fact and question.cluster not in clusters:
            clusters.append(question.cluster)
    return clusters
