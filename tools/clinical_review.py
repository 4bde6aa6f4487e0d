"""Writes CLINICAL_REVIEW.md: every rule of the check and the plans, for a clinician to review."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from pybtex.database import parse_file

from widgets.science.exercises.catalogue import EXERCISES
from widgets.science.exercises.progression import rules as programme_rules
from widgets.science.return_to_run.rules import CRITERIA
from widgets.science.return_to_run.rules import rules as return_rules
from widgets.science.return_to_run.stages import STAGES
from widgets.science.triage.advice import ADVICE, UNSURE_JUDGEMENT, UNSURE_WHY, WATCH_FOR
from widgets.science.triage.assessment import INCOMPLETE, LEVELS
from widgets.science.triage.help_lines import (
    COUNTRIES,
    ELSEWHERE,
    URGENT_ELSEWHERE,
    Country,
    Line,
)
from widgets.science.triage.help_sources import PAGES
from widgets.science.triage.questions import GROUPS, QUESTIONS
from widgets.science.triage.rules import GUIDELINES, RULES

TARGET = Path(__file__).parents[1] / "CLINICAL_REVIEW.md"

# As in widgets/science/triage/questions.py.
Condition = str | tuple[Any, ...]

INTRODUCTION = """\
# The check for warning signs and the plans: a list for a clinical reviewer

**No clinician has reviewed this course yet.** Everything a reader can meet in the check stands
below: every question, every rule with its source, its level and its words, and the advice. After
it come the rules of the return to running and of the exercises. It is written from the code by
`python -m tools.clinical_review`; a test fails when it is out of date.

Please judge for each rule: is the level right, would a runner understand the question, is the
reason true and calm? Rules marked **ours** go beyond their source; please look at those first.

How the answers are weighed: the highest level that any rule reaches wins. A question can be
answered yes, no or “not sure”. “All of” takes the weakest of its parts and “any of” the strongest.
Not sure counts as yes in an emergency rule. In an urgent rule it leads to “soon”, which is our
judgement. In a rule for “soon” it only shows in what would change the answer. Carrying on
(`self-manage`) is offered only when every question that applies has been answered.
"""


def review() -> str:
    """Return the whole text."""
    check = [*_levels(), *_questions(), *_rules(), *_numbers(), *_sources()]
    return "\n".join([INTRODUCTION, *check, *_plans()])


def _levels() -> Iterator[str]:
    yield "## Levels and advice\n"
    rows = []
    for level in (*LEVELS, INCOMPLETE):
        advice = ADVICE[level]
        now, watch = " ".join(advice.now), " ".join(WATCH_FOR[level])
        rows.append((level, advice.title, now, watch, advice.judgement))
    yield from _table(("Level", "Title", "What to do now", "What would change it", "Ours"), rows)
    yield f"Added to an emergency reason after “not sure”: {UNSURE_WHY['emergency']}\n"
    yield f"Added to an urgent reason after “not sure”: {UNSURE_WHY['urgent']} {UNSURE_JUDGEMENT}\n"


def _questions() -> Iterator[str]:
    yield "## Questions, in the order they are asked\n"
    for group in GROUPS:
        yield f"### {group.title}\n\n{group.introduction}\n"
        rows = [
            (f"`{q.id}`", q.text, q.help, _in_words(q.only_if) if q.only_if else "always")
            for q in QUESTIONS
            if q.group == group.id
        ]
        yield from _table(("Question", "Text", "Help", "Asked when"), rows)


def _rules() -> Iterator[str]:
    yield "## Rules\n"
    for level in LEVELS[:-1]:
        yield f"### {level}\n"
        rows = [
            (
                f"`{rule.id}`",
                _in_words(rule.when),
                _words_for(rule.when),
                rule.why,
                f"{rule.advice} {rule.change}".strip(),
                ", ".join(rule.sources),
                f"**ours:** {rule.judgement}" if rule.judgement else "guideline text",
            )
            for rule in RULES
            if rule.level == level
        ]
        yield from _table(
            (
                "Rule",
                "When",
                "“Because you said that…”",
                "Reason given",
                "Advice added; what would change it",
                "Source",
                "Whose text",
            ),
            rows,
        )


def _numbers() -> Iterator[str]:
    yield "## Telephone numbers\n"
    yield (
        "Everything was read in stored copies, often not to the end. Check each number live before "
        "a release. “True” was read on a page of the line's owner or of an authority; “partly” in "
        "a copy or elsewhere, and the reader is told so; “false” nowhere that counts, and it is "
        "not shown.\n"
    )
    for title, lines_of, after in _KINDS:
        yield f"### {title}\n"
        rows = [(one.name, *_line(line)) for one in COUNTRIES for line in lines_of(one)]
        yield from _table(("Where", "How", "Number", "Note", "Verified", "Read where"), rows)
        if after:
            yield f"{after}\n"
    yield "What we say of help today where no line serves. **Ours.**\n"
    yield from _list(f"{one.name}: {one.otherwise}" for one in COUNTRIES if one.otherwise)
    yield "### The pages, and what was read of them\n"
    references = parse_file(TARGET.parent / "references.bib").entries
    pages = [
        (key, f"[{PAGES[key].name}]({PAGES[key].link})", references[key].fields["note"])
        for key in sorted(PAGES)
    ]
    yield from _table(("Key", "Page", "What was read of it"), pages)


_KINDS: tuple[tuple[str, Callable[[Country], tuple[Line, ...]], str], ...] = (
    ("Emergency", lambda one: one.emergency, ELSEWHERE),
    ("Urgent, not an emergency", lambda one: one.urgent, URGENT_ELSEWHERE),
    ("Despair", lambda one: one.crisis, ""),
    ("Without hearing or speech", lambda one: one.deaf, ""),
)


def _line(line: Line) -> tuple[str, ...]:
    numbers = " or ".join(line.numbers)
    return (line.way, numbers, line.note, line.verified, ", ".join(line.sources))


def _sources() -> Iterator[str]:
    yield "## Sources\n"
    rows = [(g.key, f"[{g.name}]({g.link})" if g.link else g.name, g.read) for g in GUIDELINES]
    yield from _table(("Key", "Source", "What was read of it"), rows)


def _plans() -> Iterator[str]:
    yield "## The return to running and the exercises\n"
    yield (
        "All of this is ours, but for two numbers: the 10 percent for a single run (frandsen2025, "
        "injuries of all kinds) and the dose of the hamstring stretch (bandy1997, for range). "
        "Please judge whether it is careful enough.\n"
    )
    yield "Before the first run:\n"
    yield from _list(each.words for each in CRITERIA)
    yield "The rules of the return to running:\n"
    yield from _list(return_rules())
    yield "The stages:\n"
    yield from _list(f"{each.words} ({each.session} minutes in all)" for each in STAGES)
    yield "The rules of the exercise programme:\n"
    yield from _list(programme_rules())
    yield "When each exercise stops, and its dose from where it begins to the most:\n"
    rows = [
        (one.title, one.stop, _range(one.sets), _range(one.count[1:]), one.count.kind)
        for one in EXERCISES
    ]
    yield from _table(("Exercise", "When to stop", "Sets", "Count", "Of"), rows)


def _list(lines: Iterable[str]) -> Iterator[str]:
    yield from (f"- {line}" for line in lines)
    yield ""


def _range(ends: tuple[int, int]) -> str:
    return " to ".join(map(str, dict.fromkeys(ends)))


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield "| " + " | ".join(heads) + " |"
    yield "|" + " --- |" * len(heads)
    for row in rows:
        yield "| " + " | ".join(row) + " |"
    yield ""


def _in_words(condition: Condition) -> str:
    """Say when a condition holds."""
    if isinstance(condition, str):
        return f"`{condition}`"
    form, *parts = condition
    if form == "is":
        return f"`{parts[0]}` is " + " or ".join(parts[1:])
    if form == "not_yes":
        return f"`{parts[0]}` is not a clear yes"
    if form == "at_least":
        return f"at least {parts[0]} of (" + "; ".join(map(_in_words, parts[1:])) + ")"
    return f"{form} of (" + "; ".join(map(_in_words, parts)) + ")"


def _words_for(condition: Condition) -> str:
    """Return the reader's answers in the words in which a reason repeats them."""
    if isinstance(condition, str):
        said: str = next(q.said for q in QUESTIONS if q.id == condition)
        return said
    form, *parts = condition
    if form == "not_yes":
        return ""
    if form == "is":
        options = dict(next(q.said for q in QUESTIONS if q.id == parts[0]))
        return "; ".join(options[option] for option in parts[1:])
    if form == "at_least":
        parts = parts[1:]
    return "; ".join(filter(None, map(_words_for, parts)))


if __name__ == "__main__":
    TARGET.write_text(review(), encoding="utf-8")
