"""Presses that come twice, late or by a held key: none reaches what the reader has not seen."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from tests.built_book.check_hands import TITLES, heading, onward
from tests.built_book.double_presses import (
    LATER_MS,
    NOTE_EVENTS,
    TWICE,
    busy,
    click_twice,
    sent,
    typed,
)
from tests.built_book.pages import CHAPTER, CHECK, LATE_ENGINE, PHONE, Visit, held, until, widget
from tests.built_book.test_quick_reader import RETURNING
from tests.built_book.ways import over_http
from widgets.components.triage.state import STEPS


@over_http
@pytest.mark.parametrize("rate", [1, 4])
@TWICE
def test_an_answer_checked_twice_keeps_its_verdict(
    visit: Visit, twice: Callable[[Locator], None], rate: int
) -> None:
    page = visit.open(CHAPTER, viewport=PHONE, has_touch=True)
    question = typed(page)
    question.get_by_label("Your answer").fill("1")
    busy(page, rate)
    twice(question.get_by_role("button", name="Check answer"))
    expect(question.locator(".rb-quiz-verdict")).to_be_visible()
    # It is only the quick press that is left out.
    question.get_by_role("button", name="Try again").click()
    expect(question.get_by_role("button", name="Check answer")).to_be_visible()


@TWICE
def test_the_metronome_started_twice_goes_on(
    visit: Visit, twice: Callable[[Locator], None]
) -> None:
    page = visit.open(CHAPTER, script=NOTE_EVENTS, viewport=PHONE, has_touch=True)
    lab = widget(page, "cadence_lab")
    twice(lab.get_by_role("button", name="Start the metronome"))
    stop = lab.get_by_role("button", name="Stop the metronome")
    expect(stop).to_be_visible()
    stop.click()
    expect(lab.get_by_role("button", name="Start the metronome")).to_be_visible()


@over_http
@pytest.mark.parametrize("rate", [1, 4])
@TWICE
def test_none_of_these_answers_one_list_of_the_check(
    visit: Visit, twice: Callable[[Locator], None], rate: int
) -> None:
    page = visit.open(CHECK, script=NOTE_EVENTS, viewport=PHONE, has_touch=True)
    check = widget(page, "check_first")
    carried = onward(check).get_attribute("value") or ""
    page.wait_for_timeout(LATER_MS)
    busy(page, rate)
    twice(onward(check))
    # A press that was made before the next list came may be told of twice. It counts once.
    assert {(event["name"], event["value"]) for event in sent(page)} == {("next", carried)}
    expect(heading(check, TITLES[STEPS[1]])).to_be_visible()
    assert sorted(held(check)["answers"]) == sorted(carried.split(" ")[1:])


def test_presses_while_the_engine_loads_count_for_the_view_they_were_made_on(visit: Visit) -> None:
    page = visit.open(CHAPTER, script=LATE_ENGINE)
    lab = page.locator('[data-app="cadence_lab"]').first
    click_twice(lab.get_by_role("button", name="Start the metronome"))
    click_twice(lab.get_by_role("button", name="Let the runner run"), LATER_MS)
    page.evaluate("openGate()")
    expect(lab.get_by_role("button", name="Stop the metronome")).to_be_visible()
    expect(lab.get_by_role("button", name="Hold the runner still")).to_be_visible()


def test_presses_on_what_stays_all_count_however_quick(visit: Visit) -> None:
    page = visit.open(RETURNING, script=NOTE_EVENTS)
    plan = widget(page, "return_plan")
    boxes = plan.locator('input[name^="ready"]')
    boxes.first.click(click_count=7, delay=5)
    until(page, "sent.filter(({ name }) => name.startsWith('ready')).length === 7")
    expect(boxes.first).to_be_checked()
    places = [boxes.nth(at).bounding_box() for at in range(1, boxes.count())]
    assert len(places) >= 4
    for box in places:
        assert box
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(plan.locator(".rb-return-target")).to_have_text("Run 1 minute, walk 2: 6 times.")


def test_assistive_technology_presses_without_a_pointer(visit: Visit) -> None:
    page = visit.open(CHAPTER, script=NOTE_EVENTS)
    lab = widget(page, "cadence_lab")
    button = lab.locator('[name="turn_metronome"]')
    for words in ("Stop the metronome", "Start the metronome", "Stop the metronome"):
        button.evaluate("(button) => button.click()")
        expect(button).to_have_text(words)


def test_two_hundred_taps_a_minute_all_count(visit: Visit) -> None:
    page = visit.open(CHAPTER, script=NOTE_EVENTS, has_touch=True)
    lab = widget(page, "cadence_lab")
    pad = lab.locator("[data-taps]")
    pad.scroll_into_view_if_needed()
    box = pad.bounding_box()
    assert box
    for _ in range(20):
        page.touchscreen.tap(box["x"] + 40, box["y"] + 20)
        page.wait_for_timeout(150)
    until(page, "sent.filter(({ name }) => name === 'tap').length === 20")
