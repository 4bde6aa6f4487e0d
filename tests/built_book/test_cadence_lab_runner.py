"""The runner of the Cadence lab runs at its step rate, unless motion is reduced."""

import pytest
from playwright.sync_api import Locator, expect

from tests.built_book.cadence_lab_hands import choose, commit
from tests.built_book.pages import CHAPTER, Visit, frame, pause, until, widget
from tests.built_book.ways import by_double_click

pytestmark = by_double_click

RUNNING = "document.getAnimations().filter(({ playState }) => playState === 'running').length"


def test_the_figure_runs_at_the_step_rate(lab: Locator) -> None:
    page = lab.page
    choose(lab, "Type it in")
    commit(lab.get_by_label("Step rate", exact=True), "160")
    lab.get_by_role("slider", name="Change in step rate").fill("0")
    assert page.evaluate(RUNNING) == 0
    lab.get_by_role("button", name="Let the runner run").click()
    expect(lab.locator('svg[data-play="true"]')).to_have_count(1)
    joints = lab.locator('svg[data-play="true"] [data-keys]').count()
    periods = page.evaluate(
        "() => document.getAnimations().map(({ effect }) => effect.getTiming().duration)"
    )
    # Two steps a stride.
    assert periods == pytest.approx([2 * 60_000 / 160] * joints, abs=1)
    assert page.evaluate(RUNNING) == joints > 10
    knee = lab.locator('svg[data-play="true"] [data-move="rotate"]').nth(2)
    before = knee.evaluate("joint => getComputedStyle(joint).transform")
    expect(knee).not_to_have_css("transform", before)
    pause(page)
    lab.get_by_role("button", name="Hold the runner still").click()
    expect(lab.locator('svg[data-play="true"]')).to_have_count(0)
    assert page.evaluate(RUNNING) == 0


def test_the_figure_keeps_its_stride_when_the_step_rate_changes(lab: Locator) -> None:
    lab.get_by_role("button", name="Let the runner run").click()
    expect(lab.locator('svg[data-play="true"]')).to_have_count(1)
    slider = lab.get_by_role("slider", name="Change in step rate")
    for change in ("-10", "10"):
        slider.fill(change)
        expect(lab.get_by_role("textbox", name="Change in step rate")).to_have_value(change)
    frame(lab.page)
    phases = lab.page.evaluate(
        "() => document.getAnimations().map(({ effect }) => effect.getComputedTiming().progress)"
    )
    # A body whose joints keep different time falls apart.
    assert max(phases) - min(phases) < 0.01


def test_reduced_motion_keeps_the_figure_still(visit: Visit) -> None:
    page = visit.open(CHAPTER, reduced_motion="reduce")
    lab = widget(page, "cadence_lab")
    lab.get_by_role("button", name="Let the runner run").click()
    expect(lab.locator('svg[data-play="true"]')).to_have_count(1)
    assert page.evaluate(RUNNING) == 0
    page.emulate_media(reduced_motion="no-preference")
    until(page, f"{RUNNING} > 10")


def test_the_cover_runs_unless_motion_is_reduced(visit: Visit) -> None:
    page = visit.open("index")
    widget(page, "running_figure")
    assert page.evaluate(RUNNING) > 10
    page.emulate_media(reduced_motion="reduce")
    until(page, f"{RUNNING} === 0")
