"""The self-assessment in a browser: what opens and closes it, and what becomes of the answers."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.built_book.check_hands import go_on, press, steps_taken, tick
from tests.built_book.device import in_another_tab
from tests.built_book.pages import (
    CHAPTER,
    CHECK,
    LAB_ANSWER,
    TALL,
    Visit,
    delete_and_start_again,
    shown,
    widget,
)
from tests.built_book.ways import by_double_click
from widgets.science.triage.assessment import no_to_all

pytestmark = by_double_click

ASSESSMENT = "chapters/start/self-assessment"
URGENT = "Urgent advice: Be seen today"
A_WEB_PAGE = "This is a web page. Choose one that you have saved here. Nothing here has changed."
NOT_OURS = "This is not a file that the self-assessment has saved. Nothing here has changed."


def do_check(page: Page, **signs: str) -> Locator:
    """Do the check on its own page, with no sign but these, and give it back at its result."""
    check = widget(page, "check_first")
    steps_taken(check, {**no_to_all(), **signs})
    expect(check.locator(".rb-check-result")).to_be_visible()
    return check


def go_to_assessment(page: Page, visit: Visit) -> Locator:
    """Leave the check for the self-assessment, in the same tab."""
    page.goto(visit.url(ASSESSMENT))
    return widget(page, "self_assessment")


def begin(visit: Visit) -> Locator:
    """Open the self-assessment as a reader does who says that the check found no sign."""
    assessment = widget(visit.open(ASSESSMENT, viewport=TALL), "self_assessment")
    declare(assessment)
    return assessment


def declare(assessment: Locator) -> None:
    press(assessment, "I did the check today, and it found no sign")
    expect(is_open(assessment)).to_be_visible()


def is_open(assessment: Locator) -> Locator:
    return assessment.locator(".rb-assess-open")


def is_asked_for(assessment: Locator) -> Locator:
    return shown(assessment, "Do the check first")


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


def test_it_opens_once_the_check_is_done_in_the_same_tab(visit: Visit) -> None:
    assessment = widget(visit.open(ASSESSMENT, viewport=TALL), "self_assessment")
    page = assessment.page
    expect(is_asked_for(assessment)).to_be_visible()
    expect(listed(assessment)).to_have_count(0)
    assessment.get_by_role("link", name="Do the check first").click()
    expect(page).to_have_url(visit.url(CHECK))
    do_check(page)
    assessment = go_to_assessment(page, visit)
    expect(shown(assessment, "You did the check today: no sign.")).to_be_visible()
    expect(listed(assessment)).to_have_count(1)


def test_a_page_left_for_the_check_knows_of_it_on_the_way_back(visit: Visit) -> None:
    assessment = widget(visit.open(ASSESSMENT, viewport=TALL), "self_assessment")
    page = assessment.page
    before = page.evaluate("history.length")
    assessment.get_by_role("link", name="Do the check first").click()
    do_check(page)
    # Each step of the check is a step of the browser's history.
    page.evaluate("before => history.go(before - history.length)", before)
    expect(page).to_have_url(visit.url(ASSESSMENT))
    expect(is_open(widget(page, "self_assessment"))).to_be_visible()


def test_another_tab_knows_of_a_check_only_if_it_is_kept(visit: Visit) -> None:
    page = visit.open(CHECK, viewport=TALL)
    check = do_check(page)
    other = in_another_tab(page, visit.url(ASSESSMENT))
    expect(is_asked_for(widget(other, "self_assessment"))).to_be_visible()
    other.close()
    check.get_by_label("Keep my answers on this device").check()
    expect(shown(check, "Kept in this browser")).to_be_visible()
    other = in_another_tab(page, visit.url(ASSESSMENT))
    expect(is_open(widget(other, "self_assessment"))).to_be_visible()


def test_the_readers_word_opens_it_where_no_check_is_known(visit: Visit) -> None:
    assessment = begin(visit)
    heading = assessment.get_by_role("heading", name="1. Where and when it hurts")
    expect(heading).to_be_focused()
    expect(listed(assessment)).to_have_count(1)


def test_a_load_jump_comes_before_form_and_each_shows_its_grade(visit: Visit) -> None:
    assessment = begin(visit)
    enter_load_jump(assessment)
    expect(listed(assessment).locator(".rb-badge")).to_contain_text(
        ["Grade C", "Grade C", "Grade C"]
    )
    expect(listed(assessment).first).to_contain_text("Yours was 45 percent longer.")
    listed(assessment).last.get_by_role("link", name="Overstride").click()
    expect(assessment.page).to_have_url(visit.url(CHAPTER))


@pytest.mark.parametrize(
    ("sign", "said"),
    [("fever", URGENT), ("red_eye", URGENT), ("severe", "Do not run until you have been seen.")],
)
def test_a_check_that_found_a_sign_keeps_it_closed(visit: Visit, sign: str, said: str) -> None:
    page = visit.open(CHECK, viewport=TALL)
    do_check(page, **{sign: "yes"})
    assessment = go_to_assessment(page, visit)
    expect(shown(assessment, said)).to_be_visible()
    expect(listed(assessment)).to_have_count(0)
    expect(box(assessment, "longest_run")).to_have_count(0)
    # A reader's word lowers nothing that the check said.
    expect(assessment.locator('button[name="declare"]')).to_have_count(0)


def test_an_answer_changed_in_the_check_closes_it_again_and_loses_nothing(visit: Visit) -> None:
    page = visit.open(CHECK, viewport=TALL)
    do_check(page)
    enter_load_jump(go_to_assessment(page, visit))
    page.goto(visit.url(CHECK))
    check = widget(page, "check_first")
    press(check, "Back, to change an answer")
    tick(check, "severe")
    go_on(check)
    expect(check.locator(".rb-check-result")).to_be_visible()
    assessment = go_to_assessment(page, visit)
    expect(shown(assessment, "Do not run until you have been seen.")).to_be_visible()
    expect(listed(assessment)).to_have_count(0)
    page.goto(visit.url(CHECK))
    check = widget(page, "check_first")
    press(check, "Back, to change an answer")
    check.locator('input[type="checkbox"][name="severe"]').uncheck()
    go_on(check)
    expect(check.locator(".rb-check-result")).to_be_visible()
    expect(listed(go_to_assessment(page, visit))).to_have_count(3)


def test_pain_high_up_closes_it_again_and_taking_it_back_opens_it(visit: Visit) -> None:
    assessment = begin(visit)
    enter_load_jump(assessment)
    box(assessment, "where_upper").click()
    expect(assessment.get_by_role("heading", name=URGENT)).to_be_focused()
    expect(listed(assessment)).to_have_count(0)
    press(assessment, "I ticked it by mistake")
    expect(box(assessment, "where_upper")).not_to_be_checked()
    expect(listed(assessment).first).to_contain_text("Load, rest and the rest of life")


def test_pain_in_the_groin_is_to_be_told_to_the_check_and_closes_nothing(visit: Visit) -> None:
    assessment = begin(visit)
    box(assessment, "where_groin").check()
    expect(shown(assessment, "You said that it hurts in the groin")).to_be_visible()
    expect(is_open(assessment)).to_be_visible()
    assessment.get_by_role("link", name="Say so in the check").click()
    expect(assessment.page).to_have_url(visit.url(CHECK))


def test_a_reload_loses_nothing_and_a_closed_tab_everything_unless_asked(visit: Visit) -> None:
    assessment = begin(visit)
    page = assessment.page
    enter_load_jump(assessment)
    assert kept(page) == []
    page.reload()
    assessment = widget(page, "self_assessment")
    expect(box(assessment, "longest_run")).to_have_value("16.0")
    other = in_another_tab(page, visit.url(ASSESSMENT))
    expect(is_asked_for(widget(other, "self_assessment"))).to_be_visible()


def test_a_reload_keeps_the_answers_when_asked(visit: Visit) -> None:
    assessment = begin(visit)
    page = assessment.page
    enter_load_jump(assessment)
    assessment.get_by_label("Keep my answers on this device").check()
    expect(shown(assessment, "Kept in this browser")).to_be_visible()
    page.reload()
    assessment = widget(page, "self_assessment")
    expect(box(assessment, "longest_run")).to_have_value("16.0")
    expect(listed(assessment)).to_have_count(3)
    delete_and_start_again(assessment, "Delete my answers and start again")
    expect(is_asked_for(assessment)).to_be_visible()
    assert kept(page) == []


def test_a_saved_file_brings_the_answers_back(visit: Visit, tmp_path: Path) -> None:
    assessment = begin(visit)
    enter_load_jump(assessment)
    box(assessment, "changed_shoes").check()
    enter(assessment, activity_1="Sitting through “a film”")
    expect(listed(assessment)).to_have_count(4)
    text = save(assessment, tmp_path)
    answers = json.loads(text)["answers"]
    assert (answers["longest_run"], answers["longest_before"]) == (16, 11)
    assert (answers["step_rate"], answers["changed_shoes"]) == (168, True)
    assert not [name for name in answers if name in {"standing", "declared_on", "age"}]
    other = in_another_tab(assessment.page, visit.url(ASSESSMENT))
    assessment = widget(other, "self_assessment")
    declare(assessment)
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
    assessment = go_to_assessment(page, visit)
    declare(assessment)
    expect(box(assessment, "step_rate")).to_have_value(rate)
    expect(shown(assessment, "These come from your Cadence lab")).to_be_visible()
    expect(listed(assessment).last).to_contain_text("You gave your step rate.")
