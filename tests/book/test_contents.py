"""The list of chapters that the progress page is made of."""

from pathlib import Path

import pytest

from widgets.book import contents
from widgets.engine.hosts import quiz_file
from widgets.engine.quiz import app
from widgets.engine.quiz.questions import meanings

ROOT = Path(__file__).parents[2]
TOC = "parts:\n  - caption: Start\n    chapters:\n      - file: chapters/start/one\n"


def course(folder: Path, chapter: str | None) -> Path:
    (folder / "chapters" / "start").mkdir(parents=True)
    (folder / "_toc.yml").write_text(TOC, encoding="utf-8")
    if chapter is not None:
        (folder / "chapters" / "start" / "one.md").write_text(chapter, encoding="utf-8")
    return folder / "_toc.yml"


def test_each_chapter_of_the_course_is_there_in_order() -> None:
    chapters = contents.load(ROOT / "_toc.yml")
    pages = [chapter["page"] for chapter in chapters]
    assert pages[0] == "start/check-first"
    assert "causes/overstride" in pages
    assert not [page for page in pages if page.startswith("reference/")]
    assert all(chapter["meanings"] for chapter in chapters if chapter["page"][:7] == "causes/")


def test_a_quiz_is_known_as_it_keeps_its_answers() -> None:
    chapters = {chapter["page"]: chapter for chapter in contents.load(ROOT / "_toc.yml")}
    path = ROOT / "chapters" / "quizzes" / "overstride.json"
    state = app.initial(quiz_file.load(path), quiz_file.first_edition(path))
    found = chapters["causes/overstride"]
    assert found["meanings"] == state["meanings"]
    assert found["first_edition"] == state["first_edition"]
    assert found["quiz"] == "overstride-quiz"


def test_a_chapter_without_a_quiz_and_a_time(tmp_path: Path) -> None:
    assert contents.load(course(tmp_path, "# One\n")) == [
        {
            "title": "One",
            "page": "start/one",
            "minutes": None,
            "quiz": "",
            "meanings": [],
            "first_edition": None,
        }
    ]


def test_the_goals_are_those_of_the_chapter(tmp_path: Path) -> None:
    chapter = tmp_path / "one.md"
    chapter.write_text("# One\n\n## What you will learn\n\n- This.\n- That.\n\n## Next\n", "utf-8")
    assert contents.read(chapter).goals == ["- This.", "- That."]
    chapter.write_text("# One\n\n## Next\n", encoding="utf-8")
    assert contents.read(chapter).goals == []


def test_a_missing_chapter_and_a_missing_title_are_named(tmp_path: Path) -> None:
    with pytest.raises(contents.CourseFileError, match=r"there is no chapter .*one\.md"):
        contents.load(course(tmp_path / "a", None))
    with pytest.raises(contents.CourseFileError, match=r"one\.md: the chapter has no title"):
        contents.load(course(tmp_path / "b", "Nothing\n"))


QUIZ = """
[{"question": "A?", "type": "many_choice",
  "answers": [{"answer": "B", "correct": true}, {"answer": "C", "correct": false}]}]
"""


def chapter_of(folder: Path, facts: str, body: str = "") -> Path:
    """Return a chapter with facts in its front matter, in a course with the quiz `one`."""
    front = f"---\nmyst:\n  substitutions: {facts}\n---\n" if facts else ""
    course(folder, f"{front}# One\n\n{body}\n")
    quizzes = folder / "chapters" / "quizzes"
    quizzes.mkdir()
    (quizzes / "one.json").write_text(QUIZ, encoding="utf-8")
    return folder / "chapters" / "start" / "one.md"


def test_the_questions_of_each_chapter_are_there_with_their_sources_in_words(
    tmp_path: Path,
) -> None:
    chapter_of(tmp_path, "{quiz: one}", 'Quiz("../quizzes/one.json")')
    quiz = tmp_path / "chapters" / "quizzes" / "one.json"
    quiz.write_text(QUIZ.replace('"type"', '"cite": ["a", "b"], "type"'), encoding="utf-8")
    ((question,),) = contents.questions(tmp_path / "_toc.yml", str.upper)
    assert question["source"] == "A; B"
    (chapter,) = contents.load(tmp_path / "_toc.yml")
    assert chapter["meanings"] == meanings([question])


def test_a_chapter_without_a_quiz_asks_nothing(tmp_path: Path) -> None:
    assert contents.questions(course(tmp_path, "# One\n")) == [[]]


def test_the_questions_of_the_course_are_those_of_its_chapters() -> None:
    asked = contents.questions(ROOT / "_toc.yml")
    known = [chapter["meanings"] for chapter in contents.load(ROOT / "_toc.yml")]
    assert [meanings(each) for each in asked] == known
    each = [meaning for of_one in known for meaning in of_one]
    assert len(set(each)) == len(each) > 150


def test_the_facts_of_a_chapter_are_in_its_front_matter(tmp_path: Path) -> None:
    chapter = chapter_of(tmp_path, "{minutes: 25, quiz: one}", 'Quiz("../quizzes/one.json")')
    assert contents.read(chapter)[:3] == ("One", 25, "one")
    (found,) = contents.load(tmp_path / "_toc.yml")
    assert (found["minutes"], found["quiz"], len(found["meanings"])) == (25, "one-quiz", 1)


@pytest.mark.parametrize(
    ("facts", "body", "reason"),
    [
        ("{minuts: 25}", "", "'minuts' is none of minutes, quiz"),
        ("{minutes: soon}", "", 'minutes must be a whole number, not "soon"'),
        ("{minutes: 2026-11-29}", "", 'minutes must be a whole number, not "2026-11-29"'),
        ("[minutes]", "", "substitutions must be an object"),
        ("{minutes: [}", "", "the front matter cannot be read"),
        ("", "About {{ minutes }} minutes", "minutes is missing in the front matter"),
        ("{minutes: 5}", 'Quiz("../quizzes/one.json")', "it shows a quiz that its front matter"),
        ("{quiz: two}", 'Quiz("../quizzes/two.json")', "there is no quiz two in chapters/quizzes"),
        ("{quiz: one}", "", "its front matter names the quiz one, which it does not show"),
    ],
)
def test_a_fact_that_is_missing_or_misspelt_is_named_with_its_chapter(
    tmp_path: Path, facts: str, body: str, reason: str
) -> None:
    chapter_of(tmp_path, facts, body)
    with pytest.raises(contents.CourseFileError) as caught:
        contents.load(tmp_path / "_toc.yml")
    assert "one.md" in str(caught.value)
    assert reason in str(caught.value)
