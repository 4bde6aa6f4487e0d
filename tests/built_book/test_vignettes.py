"""Made-up readers in the real check: the card they end at, and how far it is to the end."""

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.built_book.check_hands import (
    BY_ID,
    TITLES,
    box,
    give,
    heading,
    onward,
    steps_taken,
)
from tests.built_book.pages import CHECK, TALL, Visit, look_at, pause, widget
from tests.built_book.ways import by_double_click
from tests.science.triage.vignettes import VIGNETTES, Vignette
from widgets.science.triage.advice import ADVICE
from widgets.science.triage.assessment import asked, assess, no_to_all
from widgets.science.triage.questions import STEPS as ASKING
from widgets.science.triage.records import LEVELS

# How a card of each level is announced, before its title.
SPOKEN = {
    "emergency": "Emergency advice: ",
    "urgent": "Urgent advice: ",
    "soon": "Non-urgent advice: ",
    "self-manage": "Non-urgent advice: ",
}
HAND = ViewportSize(width=390, height=844)
NARROW = {"phone": HAND, "200 % zoom": ViewportSize(width=320, height=450)}
# A reader without signs is through in less than three minutes.
MOST_SCREENS, MOST_TAPS = 12, 14

narrow = pytest.mark.parametrize("size", NARROW.values(), ids=NARROW.keys())


def of_level(level: str) -> list[Vignette]:
    """Return some readers of a level, spread over them all: weighing them needs no browser."""
    readers = [vignette for vignette in VIGNETTES if vignette.level == level]
    return readers[:: max(1, len(readers) // 2)]


def name_of(reader: Vignette) -> str:
    return "-".join([reader.level, *[f"{question}={value}" for question, value in reader.signs]])


def card_of(answers: dict[str, str]) -> str:
    """Return the heading of the card for these answers."""
    found = assess(answers)
    return SPOKEN[found.level] + ADVICE[found.act].title


def steps_to_take(answers: dict[str, str]) -> list[str]:
    """Return the titles of the steps up to the first that makes it an emergency."""
    titles = []
    so_far: dict[str, str] = {}
    for step in ASKING:
        own = [question.id for question in asked(answers) if question.step == step.id]
        if own:
            titles.append(step.title)
        so_far |= {name: answers[name] for name in own}
        if assess(so_far).level == "emergency":
            break
    return titles


@by_double_click
@pytest.mark.parametrize("reader", of_level("emergency"), ids=name_of)
def test_an_emergency_ends_the_check_when_its_step_is_left(visit: Visit, reader: Vignette) -> None:
    check = widget(visit.open(CHECK, viewport=TALL), "check_first")
    assert steps_taken(check, reader.answers) == steps_to_take(reader.answers)
    expect(check.get_by_role("heading", name="Emergency advice: ")).to_be_focused()
    expect(check.locator(".rb-ticks")).to_have_count(0)


@by_double_click
@pytest.mark.parametrize(
    "reader", [reader for level in LEVELS[1:] for reader in of_level(level)], ids=name_of
)
def test_everybody_else_is_asked_everything_and_gets_the_card(
    visit: Visit, reader: Vignette
) -> None:
    check = widget(visit.open(CHECK, viewport=TALL), "check_first")
    assert steps_taken(check, reader.answers) == steps_to_take(reader.answers)
    expect(heading(check, card_of(reader.answers))).to_be_focused()
    expect(check.get_by_role("heading", name=" advice: ")).to_have_count(1)


def is_within(page: Page) -> bool:
    """Return whether nothing on the page reaches past its right edge."""
    within: bool = page.evaluate(
        """() => [...document.querySelectorAll("html, .rb-check-first, .rb-card")]
          .every(part => part.scrollWidth <= part.clientWidth)"""
    )
    return within


def tap(control: Locator) -> None:
    look_at(control)
    control.tap()


def taps_without_signs(check: Locator) -> tuple[int, int]:
    """Go through the check by touch without a sign, and give how many screens and taps it took."""
    screens = taps = 0
    for step in [step for step in ASKING if step.id != "pattern"]:
        expect(heading(check, step.title)).to_be_visible()
        assert is_within(check.page), step.title
        screens += 1
        if step.id == "about_you":
            tap(check.locator('input[name="years"]'))
            give(check, BY_ID["age"], no_to_all()["age"])
            taps += 1
        pause(check.page)
        tap(onward(check))
        taps += 1
    return screens + 1, taps


@by_double_click
@narrow
def test_a_check_without_signs_is_short_and_fits_a_narrow_screen(
    visit: Visit, size: ViewportSize
) -> None:
    page = visit.open(CHECK, viewport=size, has_touch=True, device_scale_factor=2)
    check = widget(page, "check_first")
    screens, taps = taps_without_signs(check)
    assert screens <= MOST_SCREENS
    assert taps <= MOST_TAPS
    expect(heading(check, card_of(no_to_all()))).to_be_focused()
    assert is_within(page)


@by_double_click
def test_a_line_ticked_by_touch_opens_what_settles_it(visit: Visit) -> None:
    page = visit.open(CHECK, viewport=HAND, has_touch=True)
    check = widget(page, "check_first")
    tap(check.get_by_text(BY_ID["sepsis"].text, exact=True))
    expect(box(check, "sepsis")).to_be_checked()
    expect(check.get_by_text(BY_ID["sepsis"].settle)).to_be_visible()
    tap(check.get_by_text("I am not sure about this"))
    expect(box(check, "unsure_sepsis")).to_be_checked()
    assert is_within(page)


@by_double_click
@pytest.mark.parametrize("sign", ["sepsis", "saddle_numbness", "no_point_plan"])
def test_whom_to_ring_is_on_the_first_screen_of_an_emergency_card(visit: Visit, sign: str) -> None:
    page = visit.open(CHECK, viewport=HAND, has_touch=True, device_scale_factor=2)
    check = widget(page, "check_first")
    ill = {sign: "yes"} | ({"no_point": "yes"} if sign == "no_point_plan" else {})
    steps_taken(check, {**no_to_all(), **ill})
    expect(check.get_by_role("heading", name="Emergency advice: ")).to_be_focused()
    # Where the page has come to rest, and not where a test would scroll to.
    pause(page)
    number = check.locator('.rb-check-result a[href^="tel:"]').first.bounding_box()
    header = page.locator(".rb-header").bounding_box()
    assert number
    assert header
    assert header["y"] + header["height"] <= number["y"]
    assert number["y"] + number["height"] <= HAND["height"]


@by_double_click
@narrow
@pytest.mark.parametrize("level", LEVELS[:3])
def test_a_card_fits_a_narrow_screen(visit: Visit, size: ViewportSize, level: str) -> None:
    page = visit.open(CHECK, viewport=TALL, device_scale_factor=2)
    check = widget(page, "check_first")
    reader = of_level(level)[0]
    steps_taken(check, reader.answers)
    page.set_viewport_size(size)
    expect(check.get_by_role("heading", name=SPOKEN[level])).to_be_focused()
    assert is_within(page)


def test_the_titles_of_the_steps_tell_them_apart() -> None:
    assert len({*TITLES.values()}) == len(ASKING)
