"""Why the check says what it says: the reader's own answers, and what is behind the rule."""

from typing import NamedTuple

from widgets.science.triage.advice import UNSURE_JUDGEMENT, UNSURE_WHY
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.records import AGE, LEVELS
from widgets.science.triage.unsure import Holding
from widgets.science.triage.weighing import YES


class Reason(NamedTuple):
    """Why a level was reached.

    because: the reader's own answers, in a sentence or two.
    signs: the questions that they answer.
    why: what is behind it, in plain words.
    sources: keys of `guidelines.GUIDELINES`.
    verified: how far they carry the rule, as `records.Rule` says.
    judgement: what the authors decided beyond the sources, or "".
    advice: what to do besides the advice of the level, or "".
    """

    rule: str
    level: str
    act: str
    because: str
    signs: tuple[str, ...]
    why: str
    sources: tuple[str, ...]
    verified: str
    judgement: str
    advice: str


def reasons_for(
    found: list[Holding], levels: list[str], answers: dict[str, str]
) -> tuple[Reason, ...]:
    """Return the reasons. One whose signs all stand in a reason of a higher level gives way."""
    reasons: list[Reason] = []
    told: list[tuple[str, list[str]]] = []
    for level in LEVELS:
        for one, reached in zip(found, levels):
            if reached != level:
                continue
            signs = [name for name in one.named if name != "age"]
            is_told = [
                higher != level and all([name in names for name in signs]) for higher, names in told
            ]
            if signs and any(is_told):
                continue
            told.append((level, one.named))
            reasons.append(_reason(one, level, answers))
    return tuple(reasons)


def _reason(one: Holding, level: str, answers: dict[str, str]) -> Reason:
    rule = one.rule
    why, judgement = rule.why, rule.judgement
    if one.weight < YES:
        why = why + " " + UNSURE_WHY[level]
        judgement = (judgement + " " + UNSURE_JUDGEMENT).strip()
    act = rule.act if level == "emergency" else level
    return Reason(
        rule.id,
        level,
        act,
        _because(one.named, answers),
        tuple(one.named),
        why,
        rule.sources,
        rule.verified,
        judgement,
        rule.advice,
    )


def _because(named: list[str], answers: dict[str, str]) -> str:
    """Return what the reader answered, in the words that they were asked in."""
    sure, unsure = [], []
    is_age_known = "age" in named and answers["age"] != "unsure"
    for question in QUESTIONS:
        if question.id not in named:
            continue
        if question.kind == AGE:
            unsure += [] if is_age_known else ["how old you are"]
        elif answers[question.id] == "unsure":
            unsure.append("“" + question.text + "”")
        else:
            sure.append("“" + question.text + "”")
    parts = ["you are " + answers["age"]] if is_age_known else []
    if sure:
        parts.append("you answered yes to " + _listed(sure))
    sentences = ["Because " + " and ".join(parts) + "."] if parts else []
    if unsure:
        start = "You were" if parts else "Because you were"
        sentences.append(start + " not sure about " + _listed(unsure) + ".")
    return " ".join(sentences)


def _listed(parts: list[str]) -> str:
    return ", ".join(parts[:-1]) + " and " + parts[-1] if len(parts) > 1 else parts[0]
