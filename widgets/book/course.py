"""The course as the engine is told of it."""

from collections.abc import Iterable
from pathlib import Path

from widgets.book import claims, contents
from widgets.engine.hosts import quiz_file
from widgets.engine.hosts.project import ROOT, Project, Signpost
from widgets.science.evidence.looked import search_as_source
from widgets.science.evidence.searches import SEARCHES
from widgets.science.evidence.sources import SOURCES
from widgets.science.triage.help_lines import COUNTRIES, all_lines, shown
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.records import Question
from widgets.science.triage.words import ALARM_WORDS, SIGN_WORDS


def _source(key: str) -> str:
    if key in SEARCHES:
        return search_as_source(key)
    return SOURCES[key].authors if key in SOURCES else key


def signpost_of(questions: Iterable[Question]) -> Signpost:
    """Return what leads to the check before all else: words of a sign, and numbers to ring."""
    lines = [line for country in COUNTRIES for line in shown(all_lines(country))]
    return Signpost(
        app="check_first",
        phrases=[
            *ALARM_WORDS,
            *(number for line in lines for number in line.numbers),
            *(word for words in SIGN_WORDS.values() for word in words),
        ],
        texts=[f"{question.text} {question.help}" for question in questions],
    )


COURSE = Project(
    name="running-and-your-back",
    folder=ROOT,
    package="widgets",
    apps="widgets.apps",
    styles=Path(__file__).parent / "css",
    templates=Path(__file__).parent / "templates",
    quizzes=contents.QUIZZES,
    citable=tuple(SEARCHES),
    tables=(
        "widgets.science.evidence.searches.SEARCHES",
        "widgets.science.evidence.sources.SOURCES",
    ),
    # The list on paper and the list of sources stand in the page, and weigh more than the rest.
    page_only={
        "widgets.science.evidence.searches.search": ("words", "nearest"),
        "widgets.science.triage.records.rule": ("short", "sign"),
        "widgets.science.triage.guidelines.guideline": ("name", "link", "read"),
        "widgets.science.triage.help_lines.line": ("sources",),
    },
    loaders={
        "claims": lambda path: (claims.load(path),),
        "progress": lambda path: (contents.load(path),),
        "quiz": lambda path: quiz_file.arguments(path, _source),
        "review": lambda path: (contents.load(path), contents.questions(path, _source)),
    },
    signpost=signpost_of(QUESTIONS),
)
