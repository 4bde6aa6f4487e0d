"""What the table of signs is made of: questions, the rules they lead to, and the steps that ask.

A condition (`only_if` of a question, `when` of a rule) is plain data, in one of these forms:

    "question"                      answered yes
    ("maybe", "question")           answered yes or “not sure”
    ("age", low, high)              of that age, both ends included
    ("all", condition, ...)         every one of them
    ("any", condition, ...)         at least one of them
    ("boxes", 3, "question", ...)   so many of them; “not sure” is half a box
    ("not_yes", "question")         anything but a clear yes, unanswered too
"""

from typing import NamedTuple, TypeAlias

When: TypeAlias = str | tuple["When | int", ...]

# The strictest first, as in RUNNING.
LEVELS = ("emergency", "urgent", "soon", "self-manage")
# "ring": an ambulance, as nobody should travel alone with this. "go": to an emergency department.
ACTS = ("ring", "go", "today", "soon")
RUNNING = ("stop", "ease", "may")
# Signs that speak of the same part. Two that are not sure in one of them count as one that is.
CLUSTERS = (
    "heart and breath", "saddle", "legs", "mind", "belly", "infection", "cancer", "bone",
    "pregnancy", "time",
)  # fmt: skip

TICK, FOLLOW_UP, AGE = "tick", "follow-up", "age"


class Step(NamedTuple):
    """A list to tick that fits on a screen or two of a phone."""

    id: str
    title: str
    introduction: str


class Question(NamedTuple):
    """One question.

    step: the id of the Step that asks it. cluster: one of CLUSTERS.
    kind: TICK, a line of a list that counts as no when it is left; FOLLOW_UP, which wants an answer
        of its own; AGE, in years.
    text, help: what the reader sees; help may be "".
    settle: what to do at home when not sure.
    only_if: a condition on other answers, or None where it is always asked.
    is_fact: whether it tells of the reader and is no sign by itself.
    lowers: whether a clear yes makes a level lower.
    alone: whether not sure, and nothing else, is an emergency: it cannot wait and has no test.
    """

    id: str
    step: str
    cluster: str
    kind: str
    text: str
    help: str
    settle: str
    only_if: When | None
    is_fact: bool
    lowers: bool
    alone: bool


class Rule(NamedTuple):
    """One rule.

    level, act, running: one of LEVELS, ACTS and RUNNING, reached when the condition `when` holds.
    short: the sign in a few words, as the box in each chapter says it, or "" to leave it to others.
    sign: a line of the list on paper, or "" where the question says it.
    sources: keys of GUIDELINES, none where no source was read.
    verified: how far the sources carry it, "true", "partly" or "false".
    why: the reason, in plain words.
    judgement: what the authors decided beyond the sources, or "" where it is a guideline's text.
    advice: what to do besides the advice of the level, or "".
    """

    id: str
    level: str
    act: str
    running: str
    cluster: str
    when: When
    short: str
    sign: str
    sources: tuple[str, ...]
    verified: str
    why: str
    judgement: str
    advice: str


def ask(  # noqa: PLR0917  a row of a table
    step: str,
    cluster: str,
    name: str,
    text: str,
    settle: str,
    more: str = "",
    *,
    kind: str = TICK,
    only_if: When | None = None,
    is_fact: bool = False,
    lowers: bool = False,
    alone: bool = False,
) -> Question:
    """Return a question: by default a line of a list, always asked."""
    return Question(name, step, cluster, kind, text, more, settle, only_if, is_fact, lowers, alone)


def rule(  # noqa: PLR0917  a row of a table
    name: str,
    act: str,
    cluster: str,
    sources: str,
    why: str,
    judgement: str = "",
    *,
    when: When | None = None,
    short: str = "",
    sign: str = "",
    verified: str = "true",
    running: str = "stop",
    advice: str = "",
) -> Rule:
    """Return a rule: by default it holds when the question of its name is answered yes."""
    level = {"today": "urgent", "soon": "soon"}.get(act, "emergency")
    return Rule(
        name,
        level,
        act,
        running,
        cluster,
        name if when is None else when,
        short,
        sign,
        tuple(sources.split()),
        verified,
        why,
        judgement,
        advice,
    )
