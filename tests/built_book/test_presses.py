"""Presses that come twice, late or by a held key: none reaches what the reader has not seen."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.built_book.pages import (
    CHAPTER,
    CHECK,
    GALLERY,
    LATE_ENGINE,
    PAGES,
    PHONE,
    SEARCH,
    Visit,
    until,
    wake_all,
    widget,
)
from tests.built_book.test_check_first import FEELING, answer, press
from tests.built_book.test_quick_reader import RETURNING
from tests.built_book.ways import over_http
from widgets.engine.core.protocol import DEVICE_EVENTS

ARMS = "chapters/causes/upper-back"
TWICE_MS = 120
# Longer than a double press lasts.
LATER_MS = 600

# Notes every event that a widget's Python is told of.
NOTE_EVENTS = """
  globalThis.sent = [];
  let engine;
  const noted = (engine) => ({
    ...engine,
    send: (id, event) => {
      sent.push({ id, ...JSON.parse(event) });
      return engine.send(id, event);
    },
  });
  Object.defineProperty(globalThis, "bookEngine", {
    set: (promise) => { engine = promise.then(noted); },
    get: () => engine,
  });
"""
# What devices tell of by themselves.
DEVICES = {*DEVICE_EVENTS, "clock"}


def busy(page: Page, rate: int = 4) -> None:
    """Make a page's processor as slow as a phone's."""
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})


def sent(page: Page) -> list[dict[str, Any]]:
    """Return the events that came of the reader."""
    events = json.loads(page.evaluate("JSON.stringify(sent)"))
    return [event for event in events if event["name"] not in DEVICES]


# When each press was made. A busy machine may let the two of a double press lie too far apart.
NOTE_PRESSES = """
  globalThis.presses = [];
  const note = ({ timeStamp, repeat }) => repeat || presses.push(timeStamp);
  for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, note, { capture: true });
"""
SLOW_MS = 350
TRIES = 10


def was_double(page: Page) -> bool:
    """Return whether the last two presses lay as close together as those of a double press."""
    moments = page.evaluate("presses")
    return len(moments) < 2 or moments[-1] - moments[-2] < SLOW_MS


def place_of(button: Locator) -> tuple[float, float]:
    """Return the middle of a button in the window, once it stands still."""
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def click_twice(button: Locator, apart_ms: float = TWICE_MS) -> None:
    """Press at one place of the window twice, whatever stands there the second time."""
    page, place = button.page, place_of(button)
    page.mouse.move(*place)
    page.mouse.click(*place)
    page.wait_for_timeout(apart_ms)
    page.mouse.click(*place)
    page.wait_for_timeout(LATER_MS)


def touch_twice(button: Locator, apart_ms: float = TWICE_MS) -> None:
    """Touch one place of the screen twice."""
    page, place = button.page, place_of(button)
    page.touchscreen.tap(*place)
    page.wait_for_timeout(apart_ms)
    page.touchscreen.tap(*place)
    page.wait_for_timeout(LATER_MS)


def press_key_twice(button: Locator, key: str) -> None:
    """Press a key twice, wherever the focus is the second time."""
    keyboard = button.page.keyboard
    button.focus()
    keyboard.press(key)
    button.page.wait_for_timeout(TWICE_MS)
    keyboard.press(key)
    button.page.wait_for_timeout(LATER_MS)


def hold_enter(button: Locator) -> None:
    """Hold Enter down for a second."""
    page = button.page
    button.focus()
    for _ in range(30):
        # Each further press without a release is a repetition.
        page.keyboard.down("Enter")
        page.wait_for_timeout(30)
    page.keyboard.up("Enter")
    page.wait_for_timeout(LATER_MS)


WAYS = {
    "click": click_twice,
    "touch": touch_twice,
    "Enter": partial(press_key_twice, key="Enter"),
    "space bar": partial(press_key_twice, key="Space"),
    "Enter held": hold_enter,
}
TWICE = pytest.mark.parametrize("twice", WAYS.values(), ids=WAYS)


def typed(page: Page) -> Locator:
    """Return the first question of the chapter's quiz that wants a number."""
    quiz = widget(page, "quiz")
    return quiz.locator(".rb-quiz-question", has=page.locator("input[type=text]")).first


@over_http
@pytest.mark.parametrize("rate", [1, 4])
@TWICE
def test_an_answer_checked_twice_keeps_its_verdict(
    visit: Visit, twice: Callable[[Locator], None], rate: int
) -> None:
    for _ in range(TRIES):
        page = visit.open(CHAPTER, script=NOTE_PRESSES, viewport=PHONE, has_touch=True)
        question = typed(page)
        question.get_by_label("Your answer").fill("1")
        busy(page, rate)
        twice(question.get_by_role("button", name="Check answer"))
        if was_double(page):
            break
    assert was_double(page)
    expect(question.locator(".rb-quiz-verdict")).to_be_visible()
    # It is only the quick press that is left out.
    question.get_by_role("button", name="Try again").click()
    expect(question.get_by_role("button", name="Check answer")).to_be_visible()


def test_enter_checks_a_typed_answer(visit: Visit) -> None:
    page = visit.open(CHAPTER, script=NOTE_EVENTS)
    question = typed(page)
    box = question.get_by_label("Your answer")
    box.fill("a lot")
    box.press("Enter")
    expect(question.locator(".rb-problem")).to_contain_text("Type a number")
    page.evaluate("sent.length = 0")
    box.fill("")
    page.keyboard.type("12.5")
    for _ in range(20):
        page.keyboard.down("Enter")
    page.keyboard.up("Enter")
    expect(question.locator(".rb-quiz-verdict")).to_be_visible()
    names = [event["name"] for event in sent(page)]
    assert names.count("check") == 1
    # What was typed last is known before the answer is checked, and once it is, nothing follows.
    assert names[-1] == "check"
    assert [event for event in sent(page) if event["name"] != "check"][-1]["value"] == "12.5"
    expect(box).to_have_value("12.5")
    expect(box).to_be_focused()


def test_enter_typed_while_the_engine_loads_checks_the_answer(visit: Visit) -> None:
    page = visit.open(CHAPTER, script=LATE_ENGINE)
    quiz = page.locator('[data-app="quiz"]').first
    question = quiz.locator(".rb-quiz-question", has=page.locator("input[type=text]")).first
    box = question.get_by_label("Your answer")
    box.fill("12.5")
    box.press("Enter")
    box.press("Enter")
    page.evaluate("openGate()")
    expect(question.locator(".rb-quiz-verdict")).to_be_visible()
    expect(box).to_have_value("12.5")


def test_enter_in_the_box_of_a_guess_shows_the_answer_to_it(visit: Visit) -> None:
    page = visit.open(ARMS, script=NOTE_EVENTS)
    arms = widget(page, "arm_swing")
    box = arms.get_by_role("textbox").first
    show = arms.get_by_role("button", name="Show the answer")
    box.fill("a lot")
    box.press("Enter")
    expect(arms.locator(".rb-problem")).to_be_visible()
    expect(show).to_be_visible()
    box.fill("30")
    box.press("Enter")
    expect(show).to_have_count(0)
    assert [event["value"] for event in sent(page) if event["name"] == "guess"][-1] == "30"


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


def to_the_illness(page: Page) -> Locator:
    """Answer the check up to the first step that has one answer to all its questions."""
    check = widget(page, "check_first")
    answer(check, "no", *FEELING)
    press(check, "Go on")
    answer(check, "no", "both_legs", "legs_failing")
    press(check, "Go on")
    answer(check, "no", "chest_pain", "serious_accident", "small_fall")
    press(check, "Go on")
    expect(check.get_by_role("button", name="No to all the rest")).to_be_visible()
    page.wait_for_timeout(LATER_MS)
    return check


@over_http
@pytest.mark.parametrize("rate", [1, 4])
@TWICE
def test_no_to_all_the_rest_answers_one_screen_of_the_check(
    visit: Visit, twice: Callable[[Locator], None], rate: int
) -> None:
    for _ in range(TRIES):
        page = visit.open(CHECK, script=NOTE_EVENTS + NOTE_PRESSES, viewport=PHONE, has_touch=True)
        check = to_the_illness(page)
        busy(page, rate)
        page.evaluate("sent.length = presses.length = 0")
        twice(check.get_by_role("button", name="No to all the rest"))
        if was_double(page):
            break
    assert was_double(page)
    assert [event["name"] for event in sent(page)] == ["say_no"]
    expect(check.get_by_role("radio", checked=True)).to_have_count(0)


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


# The buttons of each widget, each with what tells it from others, at the first press.
BUTTONS = """(root) => [...root.querySelectorAll("button[name], [data-moment]")]
  .filter((button) => button.checkVisibility() && !button.disabled)
  .map((button) => [button.name || button.dataset.moment, button.value, button.textContent])"""
# What stands under the pointer, in the same terms and with where it stands.
UNDER = """([x, y]) => {
  const button = document.elementFromPoint(x, y)?.closest("button, label, a, summary, input");
  return button && [
    button.closest("[id]")?.id, button.closest("[data-focus]")?.dataset.focus, button.name,
    button.dataset.moment, button.value, button.textContent, button.ariaPressed,
    button.ariaExpanded,
  ].join("|");
}"""


PLACE = """(button) => {
  button.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = button.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}"""
# Longer than a press may be one on what stood there before.
SETTLED_MS = 420


def find(shown: Locator, button: list[str]) -> Locator:
    """Return a button of a widget again, if it is still there."""
    name, value, words = button
    found = shown.locator(f'button[name="{name}"], button[data-moment="{name}"]')
    if value:
        found = found.and_(shown.locator(f'button[value="{value}"]'))
    return found.filter(has_text=words, visible=True)


def press_all_twice(page: Page, shown: Locator, known: set[tuple[str, ...]]) -> list[str]:
    """Press each button of a widget twice, where none like it was, and give those that went on."""
    app, went_on = shown.get_attribute("data-app") or "", []
    for button in shown.evaluate(BUTTONS):
        # Numbers and days in words make no other kind of button.
        kind = (app, button[0], "".join(letter for letter in button[2] if not letter.isdigit()))
        found = find(shown, button)
        if kind in known or not found.count():
            continue
        known.add(kind)
        place = found.first.evaluate(PLACE)
        page.mouse.move(*place)
        page.wait_for_timeout(SETTLED_MS)
        before = page.evaluate(UNDER, place)
        page.evaluate("sent.length = presses.length = 0")
        page.mouse.click(*place)
        page.wait_for_timeout(TWICE_MS)
        page.mouse.click(*place)
        page.wait_for_timeout(TWICE_MS)
        heard = sent(page)
        if len(heard) > 1 and was_double(page) and page.evaluate(UNDER, place) != before:
            went_on.append(f"{kind}: {heard}")
    return went_on


# Every widget of the course stands on these. In the gallery, where each stands many times, a press
# on a busy page takes seconds.
@pytest.mark.parametrize("name", [page for page in PAGES if page not in {GALLERY, SEARCH}])
@over_http
def test_no_second_press_of_a_double_press_goes_on(visit: Visit, name: str) -> None:
    page = visit.open(name, script=NOTE_EVENTS + NOTE_PRESSES)
    wake_all(page)
    busy(page)
    known: set[tuple[str, ...]] = set()
    went_on = []
    for shown in page.locator(".rb-widget").all():
        went_on += press_all_twice(page, shown, known)
    assert went_on == []
