"""The gait cycle under a reader's hands: it plays, and it keeps still for those who ask."""

import pytest
from playwright.sync_api import Locator, expect

from tests.built_book.pages import Visit, frame, until, widget
from tests.built_book.ways import by_double_click

pytestmark = by_double_click

PAGE = "chapters/start/how-running-loads-the-spine"
RUNNING = "document.getAnimations().filter(({ playState }) => playState === 'running').length"
PLAYHEAD = ".rb-chart-playhead"


@pytest.fixture
def cycle(visit: Visit) -> Locator:
    """Return the gait cycle of the chapter, alive and untouched."""
    return widget(visit.open(PAGE), "gait_cycle")


@pytest.mark.parametrize("side", ["The side", "Behind"])
def test_runner_and_playhead_keep_one_time(cycle: Locator, side: str) -> None:
    cycle.get_by_role("radio", name=side).check()
    cycle.get_by_role("button", name="Play the stride").click()
    expect(cycle.locator('svg[data-play="true"]')).to_have_count(2)
    frame(cycle.page)
    phases = cycle.page.evaluate(
        "() => document.getAnimations().map(({ effect }) => effect.getComputedTiming().progress)"
    )
    assert len(phases) == cycle.locator('svg[data-play="true"] [data-keys]').count() > 10
    assert max(phases) - min(phases) < 0.01


def test_behind_the_legs_grow_long_and_short(cycle: Locator) -> None:
    cycle.get_by_role("radio", name="Behind").check()
    cycle.get_by_role("button", name="Play the stride").click()
    shank = cycle.locator('svg[data-play="true"] [data-move="stretch"]').first
    before = shank.evaluate("joint => getComputedStyle(joint).transform")
    expect(shank).not_to_have_css("transform", before)
    assert shank.evaluate("joint => getComputedStyle(joint).transform").startswith(
        "matrix(1, 0, 0,"
    )


def test_a_hand_on_the_slider_stops_the_stride(cycle: Locator) -> None:
    cycle.get_by_role("button", name="Play the stride").click()
    until(cycle.page, f"{RUNNING} > 10")
    cycle.get_by_role("slider", name="Point in the stride").fill("37")
    expect(cycle.locator(".rb-gait-words h4")).to_have_text("Toe-off")
    until(cycle.page, f"{RUNNING} === 0")
    assert cycle.locator(PLAYHEAD).evaluate(
        "line => line.parentNode.getAttribute('transform')"
    ) == ("translate(37.0 0)")


def test_reduced_motion_offers_the_slider_alone(visit: Visit) -> None:
    page = visit.open(PAGE, reduced_motion="reduce")
    cycle = widget(page, "gait_cycle")
    expect(cycle.get_by_role("button", name="Play the stride")).to_be_hidden()
    expect(cycle.locator(".rb-gait-still")).to_be_visible()
    page.emulate_media(reduced_motion="no-preference")
    cycle.get_by_role("button", name="Play the stride").click()
    until(page, f"{RUNNING} > 10")
    page.emulate_media(reduced_motion="reduce")
    until(page, f"{RUNNING} === 0")
