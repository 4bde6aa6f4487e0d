"""The book from file://, as by double-click, in Firefox and in WebKitGTK."""

import time
from pathlib import Path

import pytest

from tests.browsers.drivers import Reader
from tests.built_book.double_presses import LATER_MS
from tests.built_book.pages import CHAPTER, GALLERY, PAGES, PATIENCE_MS, WAKE_ALL

TRIES = 10
LAB = '.rb-widget[data-app="cadence_lab"]'
QUIZ = '.rb-widget[data-app="quiz"]'
NOTICES = """return [...document.querySelectorAll(".rb-widget .rb-notice")]
  .map(({ innerText }) => innerText).filter((text) => text !== "")"""
ALIVE = "return document.querySelectorAll('.rb-widget[data-alive=true]').length"
ARROW_RIGHT = "\ue014"


def wake(reader: Reader, selector: str) -> None:
    """Bring a widget near and wait until it is alive."""
    reader.run("document.querySelector(arguments[0]).scrollIntoView()", selector)
    reader.wait(
        "return document.querySelector(arguments[0] + '[data-alive=true]') !== null", selector
    )


@pytest.fixture
def chapter(reader: Reader, copy: Path) -> Reader:
    """Return a reader at the chapter, on a device that has kept nothing."""
    address = (copy / f"{CHAPTER}.html").as_uri()
    reader.open(address)
    reader.run("localStorage.clear()")
    reader.open(address)
    return reader


# Every widget of the gallery stands on a chapter too, and its states take as long to wake as all
# chapters.
@pytest.mark.parametrize("name", [page for page in PAGES if page != GALLERY])
def test_every_widget_of_a_page_comes_alive_without_a_fault(
    reader: Reader, copy: Path, name: str
) -> None:
    reader.open((copy / f"{name}.html").as_uri())
    assert reader.run(f"return ({WAKE_ALL})({PATIENCE_MS})") == reader.run(ALIVE)
    assert reader.run(NOTICES) == []
    assert reader.run("return document.querySelectorAll('.rb-stopped').length") == 0
    assert reader.run("return window.faults") == []


def test_a_typed_value_and_a_slider_answer(chapter: Reader) -> None:
    wake(chapter, LAB)
    chapter.click(f"{LAB} [name=method][value=type]")
    chapter.wait("return document.querySelector(arguments[0]) !== null", f"{LAB} [name=step_rate]")
    chapter.type(f"{LAB} [name=step_rate]", "168")
    chapter.wait_for_text(LAB, "Your step rate: 168 steps a minute")
    chapter.wait_for_text(LAB, "168 steps/min becomes 176 steps/min")
    slider = f"{LAB} [type=range][name=change]"
    chapter.press(slider, ARROW_RIGHT)
    chapter.wait_for_text(LAB, "168 steps/min becomes 178 steps/min")
    assert chapter.run("return document.activeElement.name") == "change"
    assert chapter.run("return window.faults") == []


def test_the_quiz_marks_and_its_answers_survive_a_reload(chapter: Reader) -> None:
    wake(chapter, QUIZ)
    chapter.click(f"{QUIZ} [name=q1][value='2']")
    chapter.click(f"{QUIZ} [name=check][value='1']")
    chapter.wait_for_text(QUIZ, "1 of 14 answered, 1 right on the first try")
    chapter.open(chapter.run("return location.href"))
    wake(chapter, QUIZ)
    chapter.wait_for_text(QUIZ, "1 of 14 answered, 1 right on the first try")
    assert chapter.run(
        "return document.querySelector(arguments[0]).checked", f"{QUIZ} [name=q1][value='2']"
    )
    assert chapter.text(f"{QUIZ} .rb-notice") == ""
    assert chapter.run("return window.faults") == []


def test_the_metronome_starts_and_stops(chapter: Reader) -> None:
    wake(chapter, LAB)
    button = f"{LAB} [name=turn_metronome]"
    chapter.wait("return document.querySelector(arguments[0]) !== null", button)
    before = chapter.text(button)
    says = "return document.querySelector(arguments[0]).innerText === arguments[1]"
    # The second press of a double press stops nothing. A busy machine may be too slow for one.
    for _ in range(TRIES):
        chapter.click_twice(button)
        time.sleep(LATER_MS / 1000)
        if chapter.text(button) != before:
            break
    assert chapter.text(button) != before
    chapter.click(button)
    chapter.wait(says, button, before)
    assert chapter.run("return window.faults") == []
