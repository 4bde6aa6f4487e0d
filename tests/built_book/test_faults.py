"""A fault stays inside its widget, and a page lives without what it would like to have."""

from playwright.sync_api import Locator, Page, expect

from tests.built_book.pages import ABOUT, CHAPTER, PAGES, Visit, until, widget
from tests.built_book.test_quiz import QUESTIONS, TOTAL

RUN = "async (code) => { (await bookEngine).python.runPython(code); }"
BREAK = """
import widgets.apps.cadence_lab as lab
whole = lab.update
def broken(state, event):
    raise ValueError("the sum went <wrong>")
lab.update = broken
"""
MEND = "lab.update = whole"
NO_WEBASSEMBLY = "delete globalThis.WebAssembly;"
# A page too busy to tell of each moment by itself tells of the first, from before the layout, too.
BUSY = """
globalThis.IntersectionObserver = class extends IntersectionObserver {
  constructor(tell, options) {
    super((moments) => tell([{ isIntersecting: false }, ...moments]), options);
  }
};
"""


def break_lab(page: Page) -> Locator:
    """Let the lab's Python fail at the reader's next step, and give the lab."""
    lab = widget(page, "cadence_lab")
    page.evaluate(RUN, BREAK)
    lab.get_by_role("radio", name="Type it in").click()
    expect(lab.get_by_text("This widget stopped.")).to_be_visible()
    return lab


def test_a_python_fault_is_told_with_its_details_folded(visit: Visit) -> None:
    lab = break_lab(visit.open(CHAPTER))
    expect(lab.get_by_role("alert")).to_contain_text("nothing you entered is deleted.")
    expect(lab.locator(".rb-view")).to_be_hidden()
    details = lab.get_by_text("ValueError: the sum went <wrong>")
    expect(details).to_be_hidden()
    lab.get_by_text("Details").click()
    expect(details).to_be_visible()


def test_a_fault_leaves_the_other_widgets_alive(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    break_lab(page)
    quiz = widget(page, "quiz")
    first = quiz.locator(".rb-quiz-question").first
    first.locator("input").first.check()
    first.get_by_role("button", name="Check answer").click()
    expect(quiz.locator(".rb-quiz-score")).to_contain_text(f"1 of {TOTAL} answered")


def test_a_stopped_widget_starts_again_with_all_that_was_entered(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    lab = widget(page, "cadence_lab")
    lab.get_by_role("radio", name="km/h").check()
    until(page, "localStorage.length === 1")
    before = page.evaluate("JSON.stringify(localStorage)")
    break_lab(page)
    page.evaluate(RUN, MEND)
    lab.get_by_role("button", name="Start it again").click()
    expect(lab.get_by_text("This widget stopped.")).to_have_count(0)
    expect(lab.get_by_role("radio", name="km/h")).to_be_checked()
    expect(lab.get_by_role("radio", name="Tap along")).to_be_focused()
    assert page.evaluate("JSON.stringify(localStorage)") == before
    lab.get_by_role("radio", name="Type it in").check()
    expect(lab.get_by_label("Step rate", exact=True)).to_be_visible()


def test_starting_afresh_sets_aside_what_was_entered_and_deletes_nothing(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    lab = widget(page, "cadence_lab")
    lab.get_by_role("radio", name="km/h").check()
    until(page, "localStorage.length === 1")
    [(key, text)] = page.evaluate("Object.entries(localStorage)")
    break_lab(page)
    page.evaluate(RUN, MEND)
    lab.get_by_role("button", name="Start afresh, and set aside what I entered").click()
    expect(lab.get_by_role("radio", name="min/km")).to_be_checked()
    assert page.evaluate("Object.entries(localStorage)") == [[f"{key}#1", text]]
    page.goto(visit.url(ABOUT))
    box = page.locator(".rb-saved")
    expect(box).to_contain_text("Set aside because it did not fit any more, or was replaced: 1.")
    box.get_by_role("button", name="Delete what was set aside").click()
    expect(box.get_by_role("status")).to_contain_text("Deleted from this device.")
    assert page.evaluate("localStorage.length") == 0
    expect(box.get_by_role("button", name="Delete what was set aside")).to_be_hidden()


def test_a_widget_that_nobody_used_offers_only_to_start_again(visit: Visit) -> None:
    lab = break_lab(visit.open(CHAPTER))
    expect(lab.locator(".rb-stopped-ways").get_by_role("button")).to_have_text("Start it again")


def test_the_metronome_falls_silent_with_its_widget(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    lab = widget(page, "cadence_lab")
    lab.get_by_role("button", name="Start the metronome").click()
    until(page, "document.querySelector('.rb-beat')")
    break_lab(page)
    assert page.locator(".rb-beat").count() == 0


def test_without_webassembly_the_page_says_so_and_reads_on(visit: Visit) -> None:
    page = visit.open(CHAPTER, script=NO_WEBASSEMBLY)
    for app in ("cadence_lab", "quiz"):
        widget_ = page.locator(f'[data-app="{app}"]')
        widget_.scroll_into_view_if_needed()
        expect(widget_.locator(".rb-notice")).to_contain_text("they need WebAssembly")
        expect(widget_.locator(".rb-view")).to_be_visible()
        expect(widget_.get_by_text("This widget stopped.")).to_have_count(0)
    assert not [url for url in visit.requests if "engine.js" in url]


def test_without_javascript_the_chapter_reads_on(visit: Visit) -> None:
    page = visit.open(CHAPTER, java_script_enabled=False)
    lab = page.locator('[data-app="cadence_lab"]')
    expect(lab.get_by_role("heading", name="1. Find your step rate")).to_be_visible()
    expect(lab.locator("figure svg").first).to_be_visible()
    expect(lab.locator("noscript p")).to_be_visible()
    quiz = page.locator('[data-app="quiz"]')
    for question in QUESTIONS:
        expect(quiz.locator("legend").get_by_text(question["question"])).to_be_visible()
    answers = quiz.locator(".rb-quiz-answers")
    expect(answers.locator("ol")).to_be_hidden()
    answers.locator("summary").click()
    expect(answers.locator("ol > li")).to_have_count(TOTAL)
    expect(answers.locator("ol")).to_be_visible()


def test_without_javascript_the_menu_and_the_next_page_work(visit: Visit) -> None:
    page = visit.open("index", java_script_enabled=False)
    page.get_by_role("navigation", name="Previous and next page").get_by_role("link").last.click()
    expect(page).to_have_url(visit.url(PAGES[1]))
    page.get_by_role("navigation", name="Course").get_by_role("link", name="Overstride").click()
    expect(page).to_have_url(visit.url(CHAPTER))


def test_a_widget_of_a_busy_page_wakes(visit: Visit) -> None:
    lab = widget(visit.open(CHAPTER, script=BUSY), "cadence_lab")
    lab.get_by_role("radio", name="Type it in").check()
    expect(lab.get_by_label("Step rate", exact=True)).to_be_visible()
