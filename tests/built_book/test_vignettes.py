"""Made-up readers in the real check: the card they end at, and how far it is to the end."""

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.built_book.pages import CHECK, PHONE, TALL, Visit, look_at, pause, widget
from tests.built_book.test_check_first import answer, press
from tests.built_book.ways import by_double_click
from tests.science.triage.vignettes import VIGNETTES, Vignette
from widgets.science.triage.assessment import LEVELS, asked, assess, no_to_all
from widgets.science.triage.questions import GROUPS, QUESTIONS, Group

# How a card of each level is announced.
HEADINGS = {
    "emergency": "Emergency advice: Get help now",
    "urgent": "Urgent advice: Be seen today",
    "soon": "Non-urgent advice: See a clinician soon",
    "self-manage": "Non-urgent advice: Carry on, with care",
}
# A small fall alone is no emergency: it becomes one with what makes bones weaker.
WEAKER_BONES = ("age", "fragile_bones", "steroids")

TITLES = [group.title for group in GROUPS]
# A reader without signs is through in less than three minutes: at most one press every 9 seconds.
MOST_PRESSES = 20

NARROW = {
    "phone": PHONE,
    "200 % zoom": ViewportSize(width=320, height=450),
}

narrow = pytest.mark.parametrize("size", NARROW.values(), ids=NARROW.keys())


def of_level(level: str) -> list[Vignette]:
    """Return some readers of a level, evenly spread over them all."""
    readers = [vignette for vignette in VIGNETTES if vignette.level == level]
    return readers[:: len(readers) // 4]


def name_of(reader: Vignette) -> str:
    return "-".join([reader.level, *[f"{question}={value}" for question, value in reader.signs]])


def heading(check: Locator, title: str) -> Locator:
    return check.get_by_role("heading", name=title, exact=True)


def questions_of(group: Group, answers: dict[str, str]) -> list[str]:
    return [question.id for question in asked(answers) if question.group == group.id]


def answer_group(check: Locator, group: Group, reader: Vignette, given: dict[str, str]) -> None:
    """Answer a group as the reader does, up to an emergency. A question may bring the next one."""
    while left := [name for name in questions_of(group, given) if name not in given]:
        given[left[0]] = reader.answers[left[0]]
        answer(check, given[left[0]], left[0])
        if assess(given).level == "emergency":
            return


def groups_shown(check: Locator, reader: Vignette) -> list[str]:
    """Go through the check as the reader does, and give the titles of the groups shown."""
    given: dict[str, str] = {}
    shown = []
    for group in GROUPS:
        expect(heading(check, group.title)).to_be_visible()
        shown += [name for name in TITLES if heading(check, name).count()]
        answer_group(check, group, reader, given)
        if assess(given).level == "emergency":
            break
        press(check, "See what to do" if group == GROUPS[-1] else "Go on")
    return shown


def groups_up_to(reader: Vignette) -> list[str]:
    """Return the titles of the groups up to the one with the sign that is an emergency."""
    deciding = WEAKER_BONES if reader.rule == "small_fall" else (reader.rule,)
    signs = [question for question, _ in reader.signs if question in deciding]
    last = next(question.group for question in QUESTIONS if question.id == signs[0])
    return TITLES[: [group.id for group in GROUPS].index(last) + 1]


@by_double_click
@pytest.mark.parametrize("reader", of_level("emergency"), ids=name_of)
def test_an_emergency_ends_the_check_at_once(visit: Visit, reader: Vignette) -> None:
    check = widget(visit.open(CHECK, viewport=TALL), "check_first")
    assert groups_shown(check, reader) == groups_up_to(reader)
    expect(heading(check, HEADINGS["emergency"])).to_be_focused()
    expect(check.get_by_role("radio")).to_have_count(0)


@by_double_click
@pytest.mark.parametrize(
    "reader", [reader for level in LEVELS[1:] for reader in of_level(level)], ids=name_of
)
def test_everybody_else_is_asked_everything_and_gets_the_card(
    visit: Visit, reader: Vignette
) -> None:
    check = widget(visit.open(CHECK, viewport=TALL), "check_first")
    assert groups_shown(check, reader) == TITLES
    expect(heading(check, HEADINGS[reader.level])).to_be_focused()
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


def taps_without_signs(check: Locator) -> int:
    """Go through the check by touch without a sign, and give how many taps it took."""
    taps = 0
    for group in GROUPS:
        expect(heading(check, group.title)).to_be_visible()
        assert is_within(check.page), group.title
        pause(check.page)
        shortcut = check.get_by_role("button", name="No to all the rest")
        own = [name for name in questions_of(group, no_to_all()) if name == "age"]
        names = own if shortcut.count() else questions_of(group, no_to_all())
        for name in names:
            tap(check.locator(f'input[name="{name}"][value="{no_to_all()[name]}"]'))
        tap(shortcut if shortcut.count() else check.get_by_role("button", name="Go on"))
        taps += len(names) + 1
    return taps


@by_double_click
@narrow
def test_a_check_without_signs_is_short_and_fits_a_narrow_screen(
    visit: Visit, size: ViewportSize
) -> None:
    page = visit.open(CHECK, viewport=size, has_touch=True, device_scale_factor=2)
    check = widget(page, "check_first")
    assert taps_without_signs(check) <= MOST_PRESSES
    expect(heading(check, HEADINGS["self-manage"])).to_be_focused()
    assert is_within(page)


@by_double_click
@narrow
@pytest.mark.parametrize("level", LEVELS[:3])
def test_a_card_fits_a_narrow_screen(visit: Visit, size: ViewportSize, level: str) -> None:
    page = visit.open(CHECK, viewport=TALL, device_scale_factor=2)
    check = widget(page, "check_first")
    groups_shown(check, of_level(level)[0])
    page.set_viewport_size(size)
    expect(heading(check, HEADINGS[level])).to_be_focused()
    assert is_within(page)
