"""Everything a reader can use is in reach of the Tab key, in order, and seen when it is there."""

import json
import re

import pytest
from playwright.sync_api import Locator, expect

from tests.access.conftest import Open
from tests.built_book.pages import ABOUT, CHAPTER, PHONE, QUIZ_FILE, WIDE, frame, widget

CONTROL = re.compile(
    r"""^ *- '?(group|radio|checkbox|textbox|slider|button) "(.*?)"(?: \[|: |'?:?$)""", re.MULTILINE
)

LAB = [
    ("group", "How do you want to find it?"),
    ("radio", "Tap along"),
    ("radio", "Count for 30 seconds"),
    ("radio", "Type it in"),
    ("button", "Tap click, touch, or press the space bar"),
    ("group", "Unit"),
    ("radio", "min/km"),
    ("radio", "min/mile"),
    ("radio", "km/h"),
    ("radio", "m/s"),
    ("textbox", "Pace"),
    ("slider", "Speed"),
    ("textbox", "Change in step rate"),
    ("slider", "Change in step rate"),
    ("button", "Let the runner run"),
    ("group", "Beat"),
    ("radio", "Your own"),
    ("radio", "5 % more"),
    ("radio", "10 % more"),
    ("button", "Start the metronome"),
    ("textbox", "Volume"),
    ("slider", "Volume"),
    ("button", "Save the plan as a file"),
]

# What Tab stops at, in the order of the page: of a group of radio buttons, only the chosen one or,
# where none is, the first.
STOPS = """() => {
  const stops = [...document.querySelectorAll("a[href], button, input, summary, [tabindex]")]
    .filter((stop) => stop.tabIndex >= 0 && !stop.disabled)
    .filter((stop) => stop.checkVisibility({ visibilityProperty: true }))
    .filter((stop) => {
      if (stop.type !== "radio") return true;
      const group = [...stop.form.querySelectorAll(`[type=radio][name="${stop.name}"]`)];
      return stop === (group.find((radio) => radio.checked) ?? group[0]);
    });
  stops.forEach((stop, place) => (stop.dataset.stop = place));
  return stops.length;
}"""

# The focus as it is seen: an outline, on the stop itself or on the label around it.
HERE = """() => {
  const stop = document.activeElement;
  const outlined = [stop, stop.closest("label")].some((box) => {
    if (!box) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(box);
    const drawn = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    return drawn && !outlineColor.endsWith(", 0)");
  });
  return { place: stop.dataset.stop, outlined, html: stop.outerHTML.slice(0, 120) };
}"""


@pytest.mark.parametrize("name", [CHAPTER, ABOUT])
@pytest.mark.parametrize("size", [PHONE, WIDE], ids=["phone", "desktop"])
def test_tab_goes_through_the_page_in_order_and_shows_where(
    open_page: Open, name: str, size: dict[str, int]
) -> None:
    page = open_page(name, viewport=size)
    count = page.evaluate(STOPS)
    assert count > 5
    for place in range(count):
        page.keyboard.press("Tab")
        here = page.evaluate(HERE)
        assert here["place"] == str(place), here
        assert here["outlined"], here
    # Nothing holds the focus: one more step and it has left the page.
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.stop ?? '0'") == "0"


def test_the_skip_link_leads_past_the_menu(open_page: Open) -> None:
    page = open_page(CHAPTER)
    page.keyboard.press("Tab")
    expect(page.locator(".rb-skip")).to_be_focused()
    expect(page.locator(".rb-skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_the_keyboard_alone_opens_and_leaves_the_menu_of_a_phone(open_page: Open) -> None:
    page = open_page(CHAPTER, viewport=PHONE)
    button = page.get_by_role("button", name="Menu")
    button.focus()
    page.keyboard.press("Enter")
    menu = page.get_by_role("navigation", name="Course")
    expect(menu).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()


def test_the_focus_stays_on_what_the_keyboard_changed(open_page: Open) -> None:
    page = open_page(CHAPTER)
    lab = widget(page, "cadence_lab")
    lab.get_by_label("Tap along").focus()
    for expected in ("Count for 30 seconds", "Type it in"):
        page.keyboard.press("ArrowDown")
        frame(page)
        expect(lab.get_by_label(expected)).to_be_focused()
        expect(lab.get_by_label(expected)).to_be_checked()


def controls(found: Locator) -> list[tuple[str, str]]:
    """Return role and name of each control and each group, as a screen reader has them."""
    return CONTROL.findall(found.aria_snapshot())


def test_each_control_of_the_cadence_lab_has_its_role_and_name(open_page: Open) -> None:
    assert controls(widget(open_page(CHAPTER), "cadence_lab")) == LAB


def test_each_control_of_the_quiz_has_its_role_and_name(open_page: Open) -> None:
    questions = json.loads(QUIZ_FILE.read_text(encoding="utf-8"))
    heard = controls(widget(open_page(CHAPTER), "quiz"))
    for number, question in enumerate(questions, 1):
        group = f"Question {number} of {len(questions)} {question['question']}"
        assert heard.pop(0) == ("group", group)
        role = {"multiple_choice": "radio", "many_choice": "checkbox"}.get(question["type"])
        names = [answer["answer"] for answer in question["answers"]] if role else ["Your answer"]
        # Options are mixed: the order is another one at each try.
        told = sorted(heard.pop(0) for _ in names)
        assert told == sorted((role or "textbox", name) for name in names)
        role, name = heard.pop(0)
        assert (role, name.startswith("Check answer")) == ("button", True)
        assert name.endswith(f"question {number}")
    assert all("right" not in name for _, name in heard), heard
