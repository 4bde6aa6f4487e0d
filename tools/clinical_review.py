"""Writes CLINICAL_REVIEW.md: every rule of the check and the plans, for a clinician to review."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from pybtex.database import parse_file

from tools.review_words import INTRODUCTION, LOWERED, UNSURE
from widgets.science.exercises.catalogue import EXERCISES
from widgets.science.exercises.progression import rules as programme_rules
from widgets.science.return_to_run.rules import CRITERIA
from widgets.science.return_to_run.rules import rules as return_rules
from widgets.science.return_to_run.stages import STAGES
from widgets.science.triage.advice import (
    ADVICE,
    RUN,
    RUN_JUDGEMENT,
    UNSURE_JUDGEMENT,
    UNSURE_WHY,
    WATCH_FOR,
    WITHIN_HOURS,
)
from widgets.science.triage.guidelines import GUIDELINES
from widgets.science.triage.help_lines import (
    COUNTRIES,
    ELSEWHERE,
    URGENT_ELSEWHERE,
    Country,
    Line,
)
from widgets.science.triage.help_sources import PAGES
from widgets.science.triage.questions import OLDEST, QUESTIONS, STEPS
from widgets.science.triage.records import LEVELS, Question, Rule
from widgets.science.triage.rules import RULES

TARGET = Path(__file__).parents[1] / "CLINICAL_REVIEW.md"

# As in widgets/science/triage/records.py.
Condition = str | tuple[Any, ...]


def review() -> str:
    """Return the whole text."""
    check = [
        *_to_look_at_first(), *_lowered(), UNSURE, *_levels(), *_questions(), *_rules(),
        *_numbers(), *_sources(),
    ]  # fmt: skip
    return "\n".join([INTRODUCTION, *check, *_plans()])


def _to_look_at_first() -> Iterator[str]:
    yield "## To look at first\n"
    for verified, title in (("false", "No source was read"), ("partly", "Carried in part")):
        yield f"{title}:\n"
        yield from _list(
            f"`{rule.id}` ({rule.act}): {rule.judgement or rule.why}"
            for rule in RULES
            if rule.verified == verified
        )


def _lowered() -> Iterator[str]:
    yield "## What is lowered\n"
    yield "Each of these is ours. Easing never lowers a pain that came out of nowhere.\n"
    yield from _list(f"`{name}`: {how}" for name, how in LOWERED.items())
    yield "A clear yes to one of these makes a level lower; no, “not sure” and no answer do not:\n"
    yield from _list(f"`{q.id}`: {q.text}" for q in QUESTIONS if q.lowers)


def _levels() -> Iterator[str]:
    yield "## Levels and advice\n"
    rows = []
    for act, advice in sorted(ADVICE.items()):
        watch = WATCH_FOR["emergency" if act in {"ring", "go"} else act]
        rows.append((act, advice.title, " ".join(advice.now), " ".join(watch), advice.judgement))
    yield from _table(("What to do", "Title", "Words", "What would change it", "Ours"), rows)
    yield f"Where signs of two clusters are for today, and sure: {WITHIN_HOURS}\n"
    yield f"Running. {RUN_JUDGEMENT}\n"
    yield from _list(f"`{word}`: {RUN[word]}" for word in sorted(RUN))
    yield f"Added to a reason after “not sure”. {UNSURE_JUDGEMENT}\n"
    yield from _list(f"`{level}`: {UNSURE_WHY[level]}" for level in LEVELS[:-1])


def _questions() -> Iterator[str]:
    yield "## Questions, in the order they are asked\n"
    for step in STEPS:
        yield f"### {step.title}\n\n{step.introduction}\n"
        rows = [
            (
                f"`{q.id}`",
                q.text,
                q.help,
                q.settle,
                _in_words(q.only_if) if q.only_if else "always",
                _kind(q),
                q.cluster,
            )
            for q in QUESTIONS
            if q.step == step.id
        ]
        heads = ("Question", "Text", "Help", "Not sure?", "Asked when", "Kind")
        yield from _table((*heads, "Cluster"), rows)


def _kind(question: Question) -> str:
    marks = (
        ("a fact", question.is_fact),
        ("lowers", question.lowers),
        ("alone", question.alone),
    )
    return ", ".join([question.kind, *(mark for mark, is_so in marks if is_so)])


def _rules() -> Iterator[str]:
    yield "## Rules\n"
    for level in LEVELS[:-1]:
        yield f"### {level}\n"
        heads = ("Rule", "Act", "Running", "When", "On paper, in the box", "Reason given")
        rows = [_rule(rule) for rule in RULES if rule.level == level]
        yield from _table((*heads, "Advice added", "Source", "Verified", "Whose judgement"), rows)


def _rule(rule: Rule) -> tuple[str, ...]:
    return (
        f"`{rule.id}`",
        rule.act,
        rule.running,
        _in_words(rule.when),
        "; ".join(filter(None, (rule.sign, rule.short))),
        rule.why,
        rule.advice,
        ", ".join(rule.sources) or "none",
        rule.verified,
        f"**ours:** {rule.judgement}" if rule.judgement else "guideline text",
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
    if form == "age":
        return _years(*parts)
    if form == "maybe":
        return f"`{parts[0]}`, or not sure of it"
    if form == "not_yes":
        return f"`{parts[0]}` is not a clear yes"
    if form == "boxes":
        return f"at least {parts[0]} of (" + "; ".join(map(_in_words, parts[1:])) + ")"
    return f"{form} of (" + "; ".join(map(_in_words, parts)) + ")"


def _years(low: int, high: int) -> str:
    if high > OLDEST:
        return f"{low} years or older"
    return f"{low} to {high} years" if low else f"up to {high} years"


if __name__ == "__main__":
    TARGET.write_text(review(), encoding="utf-8")
