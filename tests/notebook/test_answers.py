"""What a reader does is answered: nothing is undone for a moment, and a lost kernel is told."""

import pytest
from playwright.sync_api import Locator, expect

from tests.notebook.conftest import Noise
from tests.notebook.jupyterlab import Notebook

pytestmark = pytest.mark.xdist_group("jupyterlab")

CADENCE_LAB = "from widgets import CadenceLab; lab = CadenceLab(step_rate=170); lab"
RETURN_PLAN = "from widgets import ReturnPlan; plan = ReturnPlan(); plan"
LOST = "The notebook\u2019s kernel was restarted or has stopped. Run the cell again."
BUSY = "The notebook is busy. What you do here waits, and counts once it is done."

# What JupyterLab itself says of a kernel that goes away.
WITHOUT_KERNEL = ("Connection lost, reconnecting", "Could not restore the debugger state")

# Ticks every box as quickly as a script can, and counts how often one of them is cleared again.
TICK_ALL = """(root) => {
  const boxes = [...root.querySelectorAll("[name^=ready]")];
  const ticked = new Set();
  globalThis.cleared = [];
  const look = () => {
    for (const { name, checked } of root.querySelectorAll("[name^=ready]"))
      if (ticked.has(name) && !checked) cleared.push(name);
  };
  new MutationObserver(look).observe(root, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
  for (const box of boxes) {
    box.click();
    ticked.add(box.name);
  }
  return boxes.length;
}"""
# Changes a slider and asks for the file right after it.
SLIDE_AND_SAVE = """(root) => {
  const slider = root.querySelector("[type=range][name=speed]");
  slider.value = "4.5";
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  root.querySelector("[data-download]").click();
}"""
RUN_WITHOUT_WAITING = """(source) => {
  const notebook = jupyterapp.shell.currentWidget.content;
  const position = notebook.widgets.length;
  notebook.model.sharedModel.insertCell(position, { cell_type: "code", source });
  notebook.activeCellIndex = position;
  void jupyterapp.commands.execute("notebook:run-cell");
}"""
RESTART = "() => jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()"


def notice(view: Locator) -> Locator:
    return view.locator(".rb-notice")


def test_a_file_asked_for_right_after_a_slider_holds_its_number(notebook: Notebook) -> None:
    view = notebook.widget("from widgets import CadenceLab; CadenceLab()")
    plan = view.locator(".rb-plan p").first
    before = plan.inner_text()
    with notebook.page.expect_download() as saving:
        view.evaluate(SLIDE_AND_SAVE)
    saved = saving.value.path().read_text(encoding="utf-8")
    expect(plan).not_to_have_text(before)
    assert plan.inner_text() in saved


def test_quick_ticks_stay_ticked_throughout(notebook: Notebook) -> None:
    view = notebook.widget(RETURN_PLAN)
    count = view.evaluate(TICK_ALL)
    assert count >= 5
    expect(view.locator(".rb-return-target")).to_have_text("Run 1 minute, walk 2: 6 times.")
    assert notebook.page.evaluate("cleared") == []
    assert notebook.value("sum(v for k, v in plan.state.items() if k[:5] == 'ready')") == str(count)


def test_what_waits_for_a_long_cell_is_said_and_counts(notebook: Notebook) -> None:
    view = notebook.widget(CADENCE_LAB)
    other = notebook.widget("lab")
    notebook.page.evaluate(RUN_WITHOUT_WAITING, "import time; lab.change = 3; time.sleep(5)")
    expect(view.get_by_role("slider", name="Change in step rate")).to_have_value("3")
    view.get_by_role("slider", name="Change in step rate").fill("-4")
    expect(notice(view)).to_have_text(BUSY)
    expect(notice(other)).to_have_text("")
    expect(notice(view)).to_have_text("")
    for one in (view, other):
        expect(one.get_by_role("textbox", name="Change in step rate")).to_have_value("-4")
    assert notebook.value("lab.change") == "-4.0"


def test_a_kernel_that_died_is_told_in_words(notebook: Notebook, noise: Noise) -> None:
    noise.expected = WITHOUT_KERNEL
    view = notebook.widget(CADENCE_LAB)
    notebook.page.evaluate(RUN_WITHOUT_WAITING, "import os; os._exit(1)")
    expect(notice(view)).to_have_text(LOST)
    notebook.page.locator(".jp-Dialog").get_by_role("button", name="Ok").click()
    notebook.wait()


def test_a_kernel_that_was_restarted_is_told_in_words(notebook: Notebook, noise: Noise) -> None:
    noise.expected = WITHOUT_KERNEL
    view = notebook.widget(CADENCE_LAB)
    notebook.page.evaluate(RESTART)
    expect(notice(view)).to_have_text(LOST)
    notebook.wait()
    view.get_by_role("button", name="Start the metronome").click()
    expect(notice(view)).to_have_text(LOST)
    expect(view.get_by_role("alert")).to_have_count(0)
    # As it says: run the cell again.
    again = notebook.widget(CADENCE_LAB)
    again.get_by_role("button", name="Start the metronome").click()
    expect(again.get_by_role("button", name="Stop the metronome")).to_be_visible()


def test_views_of_two_widgets_have_names_of_their_own(notebook: Notebook) -> None:
    first, second = notebook.widget(CADENCE_LAB), notebook.widget(CADENCE_LAB)
    assert first.get_attribute("id") != second.get_attribute("id")
    second.get_by_text("Change in step rate", exact=True).click()
    expect(second.get_by_role("textbox", name="Change in step rate")).to_be_focused()
