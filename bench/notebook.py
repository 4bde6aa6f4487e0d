"""Stock ipywidgets doing the Cadence lab's job: two sliders, and an HTML widget for the view."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page

from tests.notebook.jupyterlab import Lab

VIEW = ".bench-view .widget-html-content"
SLIDER = ".bench-{} .noUi-handle"

_CELL = """\
from ipywidgets import HTML, FloatSlider, VBox

from widgets.apps import cadence_lab

state = cadence_lab.initial()
view = HTML(str(cadence_lab.view(state)))
view.add_class("bench-view")


def slider(field, step):
    control = FloatSlider(state[field.name], min=field.low, max=field.high, step=step)
    control.add_class(f"bench-{field.name}")

    def move(change):
        global state
        event = {"name": field.name, "value": f"{change.new:g}", "committed": True}
        state = cadence_lab.update(state, event)
        view.value = str(cadence_lab.view(state))

    control.observe(move, "value")
    return control


fields = {field.name: field for field in cadence_lab.FIELDS}
VBox([slider(fields["change"], 1), slider(fields["speed"], 0.01), view])
"""

_NOTEBOOK = {
    "nbformat": 4,
    "nbformat_minor": 5,
    "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    "cells": [
        {
            "cell_type": "code",
            "id": "lab",
            "metadata": {},
            "execution_count": None,
            "outputs": [],
            "source": _CELL,
        }
    ],
}

_KERNEL_IS_READY = (
    "jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'"
)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Yield the address of the notebook in a JupyterLab of its own."""
    lab = Lab(folder)
    try:
        (lab.root / "bench.ipynb").write_text(json.dumps(_NOTEBOOK), encoding="utf-8")
        yield f"{lab.url}/tree/bench.ipynb"
    finally:
        lab.close()


def run(page: Page, url: str) -> None:
    """Open the notebook, run its cell, and wait for the widgets."""
    page.goto(url)
    page.wait_for_function(f"window.{_KERNEL_IS_READY}", timeout=60_000)
    page.evaluate("window.jupyterapp.commands.execute('notebook:run-all-cells')")
    page.wait_for_selector(f"{VIEW} .rb-cadence-lab", timeout=60_000)
