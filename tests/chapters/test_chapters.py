"""Every chapter keeps the shape and the honesty that the course promises."""

import re
from pathlib import Path

import pytest
from pybtex.database import parse_file

from tests.chapters.chapter import (
    EVERY,
    ROOT,
    SHAPED,
    Chapter,
    bare,
    reading_age,
    sentences,
    word_count,
)
from widgets.book.course import COURSE
from widgets.engine.hosts import registry
from widgets.science.evidence.grades import GRADES
from widgets.science.evidence.searches import SEARCHES
from widgets.science.evidence.sources import SOURCES
from widgets.science.triage.help_sources import PAGES

SECTIONS = [
    "What you will learn",
    "What runners are told",
    "What has been tested",
    "How it works",
    "Check yourself",
    "What to try",
    "Try it in code",
    "Quiz",
    "Take-home points",
]
OLDEST_READER = 14.0
WORDS = (900, 1800)
MOST_WORDS_BEFORE_THE_SIGNS = 120
REFERENCES = parse_file(ROOT / "references.bib").entries

NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half|quarter"
    r"|third|twice|double)\b",
    re.IGNORECASE,
)
# Numbers that count what stands on the page, not what a study found.
COUNTS_THE_PAGE = re.compile(
    r"^(?:\W*(?:These|Those|The|Both) )?(?:two|three|four|five) (?:claims|studies|things|ways|"
    r"ideas|reasons|groups)\b|\bone of (?:the|these) \w+\b|\bL[1-5]\b|\bS1\b",
    re.IGNORECASE,
)
CAUSES = re.compile(r"\b(?:causes?|caused|causing)\b", re.IGNORECASE)
HEDGED = re.compile(
    r"\b(?:no|not|never|nobody|none|nothing|neither|nor|cannot|whether|if|claims?|told|say|says|may|"
    r"might|could|can|unknown|unclear|untested|question|prove[sdn]?|common|look|find|other|rare|"
    r"\w+n't)\b|\?",
    re.IGNORECASE,
)

shaped = pytest.mark.parametrize("chapter", SHAPED, ids=lambda chapter: chapter.name)
every = pytest.mark.parametrize("chapter", EVERY, ids=lambda chapter: chapter.name)


@shaped
def test_the_sections_stand_in_their_order(chapter: Chapter) -> None:
    assert chapter.headings == SECTIONS


@shaped
def test_what_is_untested_and_the_warning_signs_stand_on_the_first_screen(
    chapter: Chapter,
) -> None:
    before, box, _ = chapter.opening.partition("```{safety}")
    assert box
    assert re.search(r"\*\*[^*]*(?:tested|studied|measured)[^*]*\*\*", before)
    assert re.search(r"^About \{\{ minutes \}\} minutes\b", before, re.MULTILINE)
    assert re.search(r"^Read first: \[Check first\]", before, re.MULTILINE)
    assert word_count(sentences(before)) < MOST_WORDS_BEFORE_THE_SIGNS


@shaped
def test_each_claim_has_a_grade(chapter: Chapter) -> None:
    assert chapter.boxes
    for grade, text in chapter.boxes:
        assert grade in GRADES
        assert text.startswith("**The claim"), text[:60]
        assert "unknown" in text or grade in "AB", text[:60]


@shaped
def test_each_number_in_the_evidence_is_cited(chapter: Chapter) -> None:
    bare_numbers = [
        sentence
        for _, text in chapter.boxes
        for sentence in sentences(text.split("\n", 1)[1])
        if NUMBER.search(bare(sentence))
        and "{cite" not in sentence
        and not COUNTS_THE_PAGE.search(bare(sentence))
    ]
    assert not bare_numbers


@shaped
def test_nothing_is_called_a_cause_that_was_not_shown_to_be_one(chapter: Chapter) -> None:
    weak = [text for grade, text in chapter.boxes if grade in "CDU"]
    said = [one for text in weak for one in sentences(text.split("\n", 1)[1])]
    said += sentences(chapter.section("How it works"))
    said += sentences(chapter.section("Take-home points"))
    assert not [one for one in said if CAUSES.search(one) and not HEDGED.search(bare(one))]


@shaped
def test_it_is_as_long_as_a_reader_can_take(chapter: Chapter) -> None:
    fewest, most = WORDS
    # The chapter about what is hardly known is short, and says so well.
    assert (fewest if chapter.name != "upper-back" else 500) <= word_count(chapter.prose) <= most


@every
def test_a_fourteen_year_old_can_read_it(chapter: Chapter) -> None:
    if len(chapter.prose) < 8:
        return  # too few sentences to measure
    assert reading_age(chapter.prose) <= OLDEST_READER


@every
def test_each_citation_is_in_the_references(chapter: Chapter) -> None:
    assert chapter.cited <= set(REFERENCES)


@every
def test_it_has_a_description(chapter: Chapter) -> None:
    described = re.search(r'description: "([^"]+)"', chapter.front_matter)
    assert described
    assert 60 <= len(described[1]) <= 220


@shaped
def test_it_holds_a_widget_a_figure_with_words_and_its_quiz(chapter: Chapter) -> None:
    classes = [registry.class_name(name) for name in registry.app_names(COURSE)]
    shown = [name for name in classes for cell in chapter.code if f"{name}(" in cell]
    assert [name for name in shown if name != "Quiz"]
    assert f'Quiz("../quizzes/{chapter.name}.json")' in chapter.code[-1]
    figures = [cell for cell in chapter.code if "matplotlib" in cell]
    assert figures
    for cell in figures:
        assert re.search(r"alt: >-?\n\s+\S.{30}", cell), "a figure needs its words"
        assert re.search(r"name: fig-\S+", cell), "a figure needs its name"


@shaped
def test_the_exercise_has_a_solution_that_runs(chapter: Chapter) -> None:
    assert [cell for cell in chapter.code if "hide-cell" in cell]


def test_each_reference_is_cited_and_says_how_much_of_it_was_read() -> None:
    claims = (ROOT / "chapters" / "reference" / "claims.yml").read_text(encoding="utf-8")
    # A claim may cite a search as well, which is no reference.
    cited = set(re.findall(r"^  - (\S+)$", claims, re.MULTILINE)) - set(SEARCHES)
    cited = cited.union(*[chapter.cited for chapter in EVERY])
    assert cited <= set(REFERENCES) <= cited | set(SOURCES) | set(PAGES)
    notes = {key: entry.fields.get("note", "") for key, entry in REFERENCES.items()}
    assert not [key for key, note in notes.items() if "We read" not in note]


@pytest.mark.parametrize("name", registry.app_names(COURSE))
def test_each_widget_has_named_examples(name: str) -> None:
    assert registry.load_app(COURSE, name).EXAMPLES


def test_each_quiz_belongs_to_a_chapter() -> None:
    quizzes = {path.stem for path in (ROOT / "chapters" / "quizzes").glob("*.json")}
    assert quizzes == {
        Path(found).stem
        for chapter in EVERY
        for found in re.findall(r'Quiz\("([^"]+)"\)', chapter.source)
    }
