"""The self-assessment in a browser: what opens and closes it, and what becomes of the answers."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.built_book.pages import (
    CHAPTER,
    LAB_ANSWER,
    TALL,
    Visit,
    delete_and_start_again,
    pause,
    shown,
    wake,
    widget,
)
from tests.built_book.test_check_first import FEELING, answer, press
from tests.built_book.ways import by_double_click

pytestmark = by_double_click

ASSESSMENT = "chapters/start/self-assessment"
CLOSED = "The self-assessment is closed for now."
URGENT = "Urgent advice: Be seen today"
A_WEB_PAGE = "This is a web page. Choose one that you have saved here. Nothing here has changed."
NOT_OURS = "This is not a file that the self-assessment has saved. Nothing here has changed."


def begin(visit: Visit) -> Locator:
    return widget(visit.open(ASSESSMENT, viewport=TALL), "self_assessment")


def to_general_health(assessment: Locator) -> None:
    answer(assessment, "no", *FEELING)
    press(assessment, "Go on")
    answer(assessment, "no", "both_legs", "legs_failing")
    press(assessment, "Go on")
    answer(assessment, "no", "chest_pain", "serious_accident", "small_fall")
    press(assessment, "Go on")
    expect(assessment.get_by_role("heading", name="Your general health")).to_be_focused()


def step(assessment: Locator, name: str) -> None:
    """Leave the present step of the check by a button, once the reader has seen it."""
    pause(assessment.page)
    press(assessment, name)


def finish_check(assessment: Locator) -> None:
    """Say no from the general health on."""
    step(assessment, "No to all the rest")
    step(assessment, "No to all the rest")
    answer(assessment, "20-55", "age")
    step(assessment, "No to all the rest")
    step(assessment, "No to all the rest")
    step(assessment, "No to all the rest")


# What this tab holds once the check is passed, by the address of the page.
PASSED: dict[str, list[list[str]]] = {}
OWN_ENTRIES = """() => Object.entries(sessionStorage)
  .filter(([key]) => key.endsWith("#self_assessment"))"""


def pass_check(assessment: Locator) -> None:
    """Go through the check, the first time; later on, come back to a tab in which it was passed."""
    page = assessment.page
    if page.url in PASSED:
        page.evaluate(
            "(entries) => entries.forEach((entry) => sessionStorage.setItem(...entry))",
            PASSED[page.url],
        )
        page.reload()
        wake(assessment)
    else:
        to_general_health(assessment)
        finish_check(assessment)
    expect(is_open(assessment)).to_be_visible()
    PASSED.setdefault(page.url, page.evaluate(OWN_ENTRIES))


def is_open(assessment: Locator) -> Locator:
    return assessment.get_by_role("heading", name="The check found no warning sign")


def box(assessment: Locator, name: str) -> Locator:
    return assessment.locator(f'input[name="{name}"]')


def enter(assessment: Locator, **values: str) -> None:
    for name, value in values.items():
        box(assessment, name).fill(value)
        box(assessment, name).press("Enter")


def listed(assessment: Locator) -> Locator:
    """Return the chapters to read, in order."""
    return assessment.locator(".rb-assess-list > li")


def enter_load_jump(assessment: Locator) -> None:
    enter(assessment, step_rate="168", longest_run="16", longest_before="11")
    expect(listed(assessment)).to_contain_text(
        ["Load, rest and the rest of life", "Return to running", "Overstride"]
    )


def load(assessment: Locator, text: str) -> None:
    file = FilePayload(name="answers.json", mimeType="application/json", buffer=text.encode())
    assessment.get_by_label("Load answers from such a file").set_input_files(file)


def save(assessment: Locator, folder: Path) -> str:
    with assessment.page.expect_download() as saving:
        press(assessment, "Save my answers as a file")
    saving.value.save_as(folder / saving.value.suggested_filename)
    return (folder / "my-running-and-back.json").read_text(encoding="utf-8")


def kept(page: Page) -> list[str]:
    keys: list[str] = page.evaluate("Object.keys(localStorage)")
    return [key for key in keys if "self_assessment" in key]


def in_another_tab(assessment: Locator, visit: Visit) -> Locator:
    """Return the self-assessment opened anew, where nothing of this tab is known."""
    page = assessment.page.context.new_page()
    page.goto(visit.url(ASSESSMENT))
    return widget(page, "self_assessment")


def test_it_is_closed_at_first_and_opens_when_the_check_finds_no_sign(visit: Visit) -> None:
    assessment = begin(visit)
    expect(assessment.get_by_text("First the check for warning signs.")).to_be_visible()
    expect(assessment.get_by_role("heading", name="Bladder, bowel and feeling")).to_be_visible()
    expect(listed(assessment)).to_have_count(0)
    to_general_health(assessment)
    expect(listed(assessment)).to_have_count(0)
    finish_check(assessment)
    expect(is_open(assessment)).to_be_focused()
    expect(listed(assessment)).to_have_count(1)


def test_a_load_jump_comes_before_form_and_each_shows_its_grade(visit: Visit) -> None:
    assessment = begin(visit)
    pass_check(assessment)
    enter_load_jump(assessment)
    expect(listed(assessment).locator(".rb-badge")).to_contain_text(
        ["Grade C", "Grade C", "Grade U"]
    )
    expect(listed(assessment).first).to_contain_text("Yours was 45 percent longer.")
    listed(assessment).last.get_by_role("link", name="Overstride").click()
    expect(assessment.page).to_have_url(visit.url(CHAPTER))


def test_an_urgent_sign_in_the_check_closes_it_again(visit: Visit) -> None:
    assessment = begin(visit)
    pass_check(assessment)
    enter_load_jump(assessment)
    press(assessment, "Change my answers to the check")
    for heading in ("Bladder, bowel and feeling", "Your legs", "Chest pain, accidents and falls"):
        expect(assessment.get_by_role("heading", name=heading)).to_be_focused()
        step(assessment, "Go on")
    answer(assessment, "yes", "fever")
    for _ in range(4):
        step(assessment, "Go on")
    step(assessment, "See what to do")
    expect(assessment.get_by_role("heading", name=URGENT)).to_be_focused()
    expect(shown(assessment, CLOSED)).to_be_visible()
    expect(listed(assessment)).to_have_count(0)
    expect(box(assessment, "longest_run")).to_have_count(0)


def test_pain_high_up_closes_it_again_and_taking_it_back_opens_it(visit: Visit) -> None:
    assessment = begin(visit)
    pass_check(assessment)
    enter_load_jump(assessment)
    box(assessment, "where_upper").click()
    expect(assessment.get_by_role("heading", name=URGENT)).to_be_focused()
    expect(shown(assessment, CLOSED)).to_be_visible()
    expect(listed(assessment)).to_have_count(0)
    press(assessment, "Back, to change an answer")
    for _ in range(3):
        step(assessment, "Back")
    answer(assessment, "no", "upper_back")
    for _ in range(3):
        step(assessment, "Go on")
    step(assessment, "See what to do")
    expect(box(assessment, "where_upper")).not_to_be_checked()
    expect(listed(assessment).first).to_contain_text("Load, rest and the rest of life")


def test_a_reload_loses_nothing_and_a_closed_tab_everything_unless_asked(visit: Visit) -> None:
    assessment = begin(visit)
    page = assessment.page
    pass_check(assessment)
    enter_load_jump(assessment)
    assert kept(page) == []
    page.reload()
    assessment = widget(page, "self_assessment")
    expect(box(assessment, "longest_run")).to_have_value("16.0")
    assessment = in_another_tab(assessment, visit)
    expect(assessment.get_by_role("radio", checked=True)).to_have_count(0)


def test_a_reload_keeps_the_answers_when_asked(visit: Visit) -> None:
    assessment = begin(visit)
    page = assessment.page
    pass_check(assessment)
    enter_load_jump(assessment)
    assessment.get_by_label("Keep my answers on this device").check()
    expect(shown(assessment, "Kept in this browser")).to_be_visible()
    page.reload()
    assessment = widget(page, "self_assessment")
    expect(box(assessment, "longest_run")).to_have_value("16.0")
    expect(listed(assessment)).to_have_count(3)
    delete_and_start_again(assessment, "Delete my answers and start again")
    expect(assessment.get_by_role("heading", name="Bladder, bowel and feeling")).to_be_visible()
    assert kept(page) == []


def test_a_saved_file_brings_the_answers_back(visit: Visit, tmp_path: Path) -> None:
    assessment = begin(visit)
    pass_check(assessment)
    enter_load_jump(assessment)
    box(assessment, "changed_shoes").check()
    enter(assessment, activity_1="Sitting through “a film”")
    expect(listed(assessment)).to_have_count(4)
    text = save(assessment, tmp_path)
    answers = json.loads(text)["answers"]
    assert (answers["longest_run"], answers["longest_before"]) == (16, 11)
    assert (answers["step_rate"], answers["changed_shoes"]) == (168, True)
    assert not [name for name in answers if name in {*FEELING, "signs", "age"}]
    assessment = in_another_tab(assessment, visit)
    pass_check(assessment)
    expect(listed(assessment)).to_have_count(1)
    load(assessment, text)
    expect(shown(assessment, "The answers in the file are loaded.")).to_be_visible()
    expect(listed(assessment)).to_have_count(4)
    expect(box(assessment, "longest_run")).to_have_value("16.0")
    expect(box(assessment, "changed_shoes")).to_be_checked()
    expect(box(assessment, "activity_1")).to_have_value("Sitting through “a film”")


def test_a_file_that_cannot_be_is_explained_and_changes_nothing(
    visit: Visit, tmp_path: Path
) -> None:
    assessment = begin(visit)
    pass_check(assessment)
    enter_load_jump(assessment)
    impossible = json.loads(save(assessment, tmp_path))
    impossible["answers"].update(longest_run=-3, step_rate=180)
    for text, problem in (
        ("<html>", A_WEB_PAGE),
        (json.dumps(impossible), "One answer in this file cannot be."),
        ('{"answers": {}}', NOT_OURS),
    ):
        load(assessment, text)
        expect(assessment.locator(".rb-assess-along .rb-problem")).to_contain_text(problem)
        expect(box(assessment, "longest_run")).to_have_value("16.0")
        expect(box(assessment, "step_rate")).to_have_value("168")
        expect(listed(assessment)).to_have_count(3)


@pytest.mark.parametrize("rate", ["164", "181"])
def test_the_step_rate_comes_from_the_cadence_lab(visit: Visit, rate: str) -> None:
    page = visit.open(CHAPTER, viewport=TALL)
    lab = widget(page, "cadence_lab")
    lab.get_by_role("radio", name="Type it in").check()
    lab.get_by_label("Step rate", exact=True).fill(rate)
    lab.get_by_label("Step rate", exact=True).press("Enter")
    expect(lab.locator(LAB_ANSWER).first).to_contain_text(f"Your step rate: {rate} steps a minute.")
    page.goto(visit.url(ASSESSMENT))
    assessment = widget(page, "self_assessment")
    pass_check(assessment)
    expect(box(assessment, "step_rate")).to_have_value(rate)
    expect(shown(assessment, "These come from your Cadence lab")).to_be_visible()
    expect(listed(assessment).last).to_contain_text("You gave your step rate.")
