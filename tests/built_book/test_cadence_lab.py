"""The Cadence lab under a reader's hands: what is typed, what is moved, what is saved."""

import pytest
from playwright.sync_api import Locator, expect

from tests.built_book.cadence_lab_hands import choose, commit
from tests.built_book.pages import CHAPTER, LAB_ANSWER, Visit, frame
from tests.built_book.ways import by_double_click

pytestmark = by_double_click


def test_a_count_of_one_foot_is_asked_about_and_doubled(lab: Locator) -> None:
    choose(lab, "Type it in")
    box = lab.get_by_label("Step rate", exact=True)
    commit(box, "88")
    expect(lab).to_contain_text("88 a minute: strides or steps?")
    expect(box).not_to_have_attribute("aria-invalid", "true")
    lab.get_by_role("button", name="Strides: use 176 steps a minute").click()
    expect(lab.locator(LAB_ANSWER).first).to_contain_text("Your step rate: 176 steps a minute.")
    expect(box).to_have_value("176")


def test_a_walking_rate_is_not_taken_for_running(lab: Locator) -> None:
    choose(lab, "Type it in")
    commit(lab.get_by_label("Step rate", exact=True), "88")
    lab.get_by_role("button", name="No, 88 is every step").click()
    expect(lab.locator(LAB_ANSWER).first).to_contain_text("That is a walking rate.")


@pytest.mark.parametrize("typed", ["fast", "999", "-5"])
def test_what_cannot_be_used_stays_and_is_explained(lab: Locator, typed: str) -> None:
    choose(lab, "Type it in")
    box = lab.get_by_label("Step rate", exact=True)
    commit(box, "170")
    commit(box, typed)
    problem = "Step rate is a number from 120 to 240 steps a minute."
    expect(box).to_have_accessible_description(
        f"{problem} From a watch, an app, or a count. Both feet count."
    )
    expect(box).to_have_attribute("aria-invalid", "true")
    expect(box).to_have_value(typed)
    # The value before it stands.
    expect(lab.locator(LAB_ANSWER).first).to_contain_text("Your step rate: 170 steps a minute.")


def test_nothing_is_called_wrong_while_it_is_being_typed(lab: Locator) -> None:
    choose(lab, "Type it in")
    box = lab.get_by_label("Step rate", exact=True)
    box.press_sequentially("17")
    frame(lab.page)
    expect(lab.locator(".rb-problem")).to_have_count(0)
    expect(box).to_be_focused()
    box.press_sequentially("2")
    expect(lab.locator(LAB_ANSWER).first).to_contain_text("Your step rate: 172 steps a minute.")
    expect(box).to_have_value("172")


def test_the_change_slider_answers_the_arrow_keys(lab: Locator) -> None:
    slider = lab.get_by_role("slider", name="Change in step rate")
    slider.focus()
    for expected in ("6", "7"):
        slider.press("ArrowRight")
        expect(lab.get_by_role("textbox", name="Change in step rate")).to_have_value(expected)
    expect(lab).to_contain_text("At +7 % steps a minute")
    slider.press("Home")
    expect(lab).to_contain_text("At \N{MINUS SIGN}10 % steps a minute")
    expect(slider).to_be_focused()


def test_a_drag_moves_the_view_and_keeps_the_slider(lab: Locator) -> None:
    slider = lab.get_by_role("slider", name="Change in step rate")
    slider.scroll_into_view_if_needed()
    slider.evaluate("slider => { globalThis.held = slider; }")
    box = slider.bounding_box()
    assert box
    height = box["y"] + box["height"] / 2
    mouse = lab.page.mouse
    mouse.move(box["x"] + box["width"] * 0.75, height)
    mouse.down()
    seen = []
    for share in (0.5, 0.3, 0.999):
        mouse.move(box["x"] + box["width"] * share, height, steps=4)
        seen.append(slider.input_value())
        expect(lab.get_by_role("textbox", name="Change in step rate")).to_have_value(seen[-1])
        assert slider.evaluate("slider => slider === held && slider === document.activeElement")
    mouse.up()
    assert seen[0] == "0"
    assert -6 <= int(seen[1]) <= -3
    assert seen[2] == "10"
    expect(lab).to_contain_text("At +10 % steps a minute")


def test_another_unit_keeps_the_speed(lab: Locator) -> None:
    commit(lab.get_by_label("Pace"), "6:00")
    slider = lab.get_by_role("slider", name="Speed")
    expect(slider).to_have_value("2.78")
    for unit, label, text in (
        ("km/h", "Speed", "10.0"), ("m/s", "Speed", "2.78"), ("min/mile", "Pace", "9:39"),
        ("min/km", "Pace", "6:00"),
    ):  # fmt: skip
        choose(lab, unit)
        expect(lab.get_by_role("textbox", name=label, exact=True)).to_have_value(text)
        expect(slider).to_have_value("2.78")
        expect(slider).to_have_attribute("aria-valuetext", f"{text} {unit}")


def test_a_pace_that_cannot_be_is_explained(lab: Locator) -> None:
    box = lab.get_by_label("Pace")
    commit(box, "5:99")
    expect(box).to_have_value("5:99")
    expect(box).to_have_attribute("aria-invalid", "true")
    expect(lab.locator(".rb-problem")).to_contain_text("such as 5:30")


def test_the_plan_is_saved_as_a_file(lab: Locator) -> None:
    choose(lab, "Type it in")
    commit(lab.get_by_label("Step rate", exact=True), "160")
    with lab.page.expect_download() as waiting:
        lab.get_by_role("button", name="Save the plan as a file").click()
    download = waiting.value
    assert download.suggested_filename == "step-rate-plan.txt"
    plan = download.path().read_text(encoding="utf-8")
    assert "Your usual 160; 5 % more is 168, 10 % more is 176 steps a minute." in plan
    assert "When to stop" in plan


def test_what_is_done_before_the_engine_is_ready_is_not_lost(visit: Visit) -> None:
    # The engine arrives when the test lets it.
    late = """
      const append = Element.prototype.append;
      Element.prototype.append = function (...nodes) {
        if (nodes[0]?.src?.includes("/engine.js")) {
          globalThis.deliver = () => append.apply(this, nodes);
        } else append.apply(this, nodes);
      };
    """
    page = visit.open(CHAPTER, script=late)
    lab = page.locator('[data-app="cadence_lab"]')
    slider = lab.get_by_role("slider", name="Change in step rate")
    slider.fill("8")
    slider.fill("9")
    frame(page)
    expect(lab).to_contain_text("At +5 % steps a minute")
    page.evaluate("deliver()")
    expect(lab).to_contain_text("At +9 % steps a minute")
    expect(slider).to_have_value("9")
