"""A reader who is quicker than the widget: nothing is undone for a moment or missing in a file."""

from playwright.sync_api import expect

from tests.built_book.pages import CHAPTER, LATE_ENGINE, Visit

RETURNING = "chapters/doing/return-to-running"
# Notes every box that anything but the reader clears.
WATCH = """() => {
  globalThis.cleared = [];
  const look = () => {
    for (const { name, checked } of document.querySelectorAll("[name^=ready]"))
      if (!checked) cleared.push(name);
  };
  new MutationObserver(look).observe(document.querySelector("[data-app=return_plan] .rb-view"), {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
}"""


def test_boxes_ticked_while_the_engine_loads_stay_ticked_throughout(visit: Visit) -> None:
    page = visit.open(RETURNING, script=LATE_ENGINE)
    plan = page.locator('[data-app="return_plan"]').first
    boxes = plan.locator('input[name^="ready"]')
    for at in range(boxes.count()):
        boxes.nth(at).click()
    page.evaluate(WATCH)
    page.evaluate("openGate()")
    expect(plan.locator(".rb-return-target")).to_have_text("Run 1 minute, walk 2: 6 times.")
    assert page.evaluate("cleared") == []


def test_a_file_asked_for_at_once_holds_what_was_entered_just_before(visit: Visit) -> None:
    page = visit.open(CHAPTER, script=LATE_ENGINE)
    lab = page.locator('[data-app="cadence_lab"]').first
    usual = lab.locator(".rb-plan p").first
    at_the_average_speed = usual.inner_text()
    lab.get_by_role("slider", name="Speed").fill("4.5")
    lab.get_by_role("button", name="Save the plan as a file").click()
    with page.expect_download() as saving:
        page.evaluate("openGate()")
    saved = saving.value.path().read_text(encoding="utf-8")
    expect(usual).not_to_have_text(at_the_average_speed)
    assert usual.inner_text() in saved
