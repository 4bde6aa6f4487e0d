"""Widgets with a kernel behind them: what Python does shows, what the reader does is heard."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.notebook.jupyterlab import Notebook

pytestmark = pytest.mark.xdist_group("jupyterlab")

CADENCE_LAB = """
from widgets import CadenceLab
lab = CadenceLab(speed=3.0, method="type")
lab
"""
# The last event of an earlier move may still be on its way: only the move to 2 breaks it.
BREAK = """
from widgets.apps import cadence_lab
working = cadence_lab.update
def breaks_at_two(state, event):
    return 1 / 0 if event["value"] == "2" else working(state, event)
cadence_lab.update = breaks_at_two
"""


def change(view: Locator) -> Locator:
    return view.get_by_role("slider", name="Change in step rate")


def test_python_moves_the_view(notebook: Notebook) -> None:
    view = notebook.widget(CADENCE_LAB)
    notebook.run("lab.step_rate = 176")
    expect(view.get_by_role("textbox", name="Step rate", exact=True)).to_have_value("176")


def test_python_hears_the_slider(notebook: Notebook) -> None:
    view = notebook.widget(CADENCE_LAB)
    notebook.run("seen = []; lab.observe(lambda event: seen.append(event.new), names='change')")
    change(view).fill("-3")
    expect(view.get_by_role("textbox", name="Change in step rate")).to_have_value("-3")
    assert notebook.value("seen, lab.change") == "([-3.0], -3.0)"


def test_two_views_of_one_widget_stay_in_step(notebook: Notebook) -> None:
    first, second = notebook.widget(CADENCE_LAB), notebook.widget("lab")
    change(first).fill("9")
    expect(change(second)).to_have_value("9")
    change(second).fill("-9")
    expect(change(first)).to_have_value("-9")
    notebook.run("lab.change = 4")
    expect(change(first)).to_have_value("4")
    expect(change(second)).to_have_value("4")


def test_a_wrong_value_says_what_is_right(notebook: Notebook) -> None:
    view = notebook.widget(CADENCE_LAB)
    output = notebook.run("lab.step_rate = 999")
    expect(output).to_contain_text(
        "TraitError: step_rate = 999: Step rate is a number from 120 to 240 steps a minute."
    )
    expect(view.get_by_role("textbox", name="Step rate", exact=True)).to_have_value("")


def test_the_quiz_marks(notebook: Notebook) -> None:
    quiz = notebook.widget(
        "from widgets import Quiz; quiz = Quiz('../quizzes/overstride.json'); quiz"
    )
    quiz.get_by_role("radio", name="A trial in which half of the runners").check()
    quiz.get_by_role("button", name="Check answer").first.click()
    expect(quiz).to_contain_text("1 of 14 answered, 1 right on the first try.")
    assert notebook.value("len(quiz.state['answers'])") == "1"


def test_the_metronome_beats(notebook: Notebook) -> None:
    view = notebook.widget(CADENCE_LAB)
    pulse = view.locator("[data-pulse]")
    view.get_by_role("button", name="Start the metronome").click()
    expect(pulse).to_have_class(re.compile("rb-beat"))
    assert notebook.value("lab.metronome") == "True"
    # However the views come to stop it, it stops.
    notebook.run("lab.metronome = False")
    expect(view.get_by_role("button", name="Start the metronome")).to_be_visible()
    expect(pulse).not_to_have_class(re.compile("rb-beat"))


def test_a_fault_stays_in_its_widget_and_has_a_way_back(notebook: Notebook) -> None:
    view = notebook.widget(CADENCE_LAB)
    change(view).fill("9")
    notebook.run(BREAK)
    change(view).fill("2")
    expect(view.get_by_role("alert")).to_contain_text("This widget stopped.")
    view.get_by_text("Details").click()
    expect(view.locator("pre")).to_contain_text("ZeroDivisionError: division by zero")
    notebook.run("cadence_lab.update = working")
    view.get_by_role("button", name="Start it again").click()
    expect(view.get_by_role("alert")).to_have_count(0)
    expect(change(view)).to_have_value("9")
    change(view).fill("-7")
    expect(view.get_by_role("textbox", name="Change in step rate")).to_have_value("-7")
    assert notebook.value("lab.change") == "-7.0"
