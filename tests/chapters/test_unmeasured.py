"""Whatever is said to be unmeasured, untested, unknown or not found was looked for."""

import re
from pathlib import Path

import pytest

from tests.chapters import unmeasured
from tests.chapters.chapter import CHAPTERS, EVERY, Chapter, bare, sentences
from widgets.book import claims
from widgets.engine.hosts import quiz_file
from widgets.science.evidence.searches import SEARCHES

QUIZZES = sorted((CHAPTERS / "quizzes").glob("*.json"))
SEARCHED = re.compile(r"\{searched\}`([^`]+)`")


def searched(keys: list[str]) -> bool:
    return any(key in SEARCHES for key in keys)


@pytest.mark.parametrize("chapter", EVERY, ids=lambda chapter: chapter.name)
def test_a_chapter_says_it_only_after_a_search_or_of_a_study_that_it_names(
    chapter: Chapter,
) -> None:
    without = [
        sentence
        for sentence in chapter.prose
        if unmeasured.needs_a_search(bare(sentence), is_cited="{cite" in sentence)
        and "{searched}" not in sentence
    ]
    assert not without


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody has measured this.",
        "No study found no difference.",
        "A review lists no ground; perhaps nobody asked.",
        "One trial found no effect; nobody has tested runners.",
        "We found no study of it.",
    ],
)
def test_a_citation_is_no_search(sentence: str) -> None:
    assert unmeasured.needs_a_search(sentence, is_cited=True)


@pytest.mark.parametrize(
    "sentence",
    ["A review of 97 studies found no difference.", "One found a cost, the other found none."],
)
def test_a_result_needs_its_citation(sentence: str) -> None:
    assert not unmeasured.needs_a_search(sentence, is_cited=True)
    assert unmeasured.needs_a_search(sentence, is_cited=False)


@pytest.mark.parametrize("path", QUIZZES, ids=lambda path: path.stem)
def test_a_quiz_says_it_only_after_a_search(path: Path) -> None:
    missing = []
    for question in quiz_file.load(path):
        for answer in question["answers"]:
            said = [answer.get("feedback", "")]
            # A wrong option may say so: that it is wrong is the point.
            said += [answer.get("answer", "")] if answer.get("correct") else []
            keys = answer.get("cite", []) + question.get("cite", [])
            missing += [
                (question["id"], sentence)
                for text in said
                for sentence in sentences(text)
                if unmeasured.says_so(sentence)
                and not unmeasured.OF_A_STUDY.search(sentence)
                and not searched(keys)
            ]
    assert not missing


def test_a_claim_is_called_untested_only_after_a_search() -> None:
    path = CHAPTERS / "reference" / "claims.yml"
    missing = [
        claim["id"]
        for claim in claims.load(path)
        if (claim["grade"] == "U" or unmeasured.says_so(claim["verdict"])) and not claim["looked"]
    ]
    assert not missing


@pytest.mark.parametrize("chapter", EVERY, ids=lambda chapter: chapter.name)
def test_a_page_that_says_it_looked_says_where(chapter: Chapter) -> None:
    keys = SEARCHED.findall(chapter.source)
    assert set(keys) <= set(SEARCHES)
    assert bool(keys) == ("```{looked-for}" in chapter.source)
    assert not keys or chapter.source.rindex("{looked-for}") > chapter.source.rindex("{searched}")
