"""Keys pressed in a widget are the widget's: JupyterLab has commands on nearly all of them."""

import pytest
from playwright.sync_api import expect

from tests.notebook.jupyterlab import Notebook

pytestmark = pytest.mark.xdist_group("jupyterlab")

RUNNER = "from widgets import RunningFigure; runner = RunningFigure(playing=False); runner"


def test_arrow_keys_move_the_slider_and_not_the_notebook(notebook: Notebook) -> None:
    notebook.add_heading("A heading that the left arrow folds")
    view = notebook.widget(RUNNER)
    slider = view.get_by_role("slider")
    slider.focus()
    before, active = notebook.cells, notebook.active_cell
    for key, value in (("Up", 166), ("Right", 167), ("Down", 166), ("Left", 165), ("Left", 164)):
        slider.press(f"Arrow{key}")
        expect(slider).to_have_value(str(value))
        expect(slider).to_be_focused()
    # The kernel has answered.
    expect(view.get_by_role("textbox")).to_have_value("164")
    assert notebook.cells == before
    assert notebook.active_cell == active
    assert notebook.value("runner.step_rate") == "164.0"


def test_typing_in_a_box_is_no_command(notebook: Notebook) -> None:
    view = notebook.widget(RUNNER)
    box = view.get_by_role("textbox")
    before, active = notebook.cells, notebook.active_cell
    box.fill("")
    # In command mode: new cells, cut, to markdown, delete, undo, fold.
    box.press_sequentially("abxmdd1z0")
    for key in ("Backspace", "Home", "ArrowLeft", "ArrowUp", "Control+a", "Shift+Enter"):
        box.press(key)
    # The answer makes room for its sentence above the box, which keeps focus and text.
    expect(view.locator(".rb-problem")).to_have_text(
        "Step rate is a number from 140 to 200 steps a minute."
    )
    expect(box).to_have_value("abxmdd1z")
    expect(box).to_be_focused()
    assert notebook.cells == before
    assert notebook.active_cell == active


def test_enter_takes_what_was_typed(notebook: Notebook) -> None:
    view = notebook.widget(RUNNER)
    view.get_by_role("textbox").fill("181")
    view.get_by_role("textbox").press("Enter")
    expect(view.get_by_role("slider")).to_have_value("181")
    assert notebook.value("runner.step_rate") == "181.0"


def test_space_and_enter_press_the_focused_button_only(notebook: Notebook) -> None:
    view = notebook.widget(RUNNER)
    before = notebook.cells
    view.get_by_role("button").press(" ")
    expect(view.get_by_role("button")).to_have_text("Hold the runner still")
    # At once, it would be the second press of a double press.
    notebook.page.wait_for_timeout(500)
    view.get_by_role("button").press("Enter")
    expect(view.get_by_role("button")).to_have_text("Let the runner run")
    assert notebook.cells == before
