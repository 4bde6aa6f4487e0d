"""The widgets follow JupyterLab's theme: text stays readable in the light and in the dark."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.notebook.jupyterlab import Notebook

pytestmark = pytest.mark.xdist_group("jupyterlab")

LEAST_CONTRAST = 4.5
COLOURS = """(element) => {
  const { color, backgroundColor } = getComputedStyle(element);
  return [color, backgroundColor];
}"""


def luminance(colour: str) -> float:
    """Return the relative luminance of `rgb(r, g, b)`, as WCAG 2 defines it."""
    shares = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares]
    red, green, blue = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ground_and_contrast(element: Locator) -> tuple[float, float]:
    """Return the luminance of an element's own ground and the contrast of its text with it."""
    text, ground = (luminance(colour) for colour in element.evaluate(COLOURS))
    return ground, (max(text, ground) + 0.05) / (min(text, ground) + 0.05)


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_widgets_follow_the_theme(notebook: Notebook, theme: str) -> None:
    notebook.page.evaluate(
        "(theme) => jupyterapp.commands.execute('apputils:change-theme', { theme })", theme
    )
    is_light = str(theme == "JupyterLab Light").lower()
    expect(notebook.page.locator("body")).to_have_attribute("data-jp-theme-light", is_light)
    view = notebook.widget("from widgets import CadenceLab; CadenceLab(method='type')")
    for part in (view, view.get_by_role("textbox").first, view.locator(".rb-button").first):
        ground, contrast = ground_and_contrast(part)
        assert contrast >= LEAST_CONTRAST
        if part is view:
            assert (ground > 0.5) == (theme == "JupyterLab Light")


def test_buttons_and_facts_look_as_in_the_book(notebook: Notebook) -> None:
    view = notebook.widget("from widgets import CadenceLab; CadenceLab(method='type')")
    expect(view.locator(".rb-button").first).to_have_css("border-radius", "8px")
    facts = view.locator(".rb-facts").first
    expect(facts).to_have_css("display", "grid")
    for part in (facts.locator("dt").first, facts.locator("dd").first):
        expect(part).to_have_css("float", "none")
        whole, own = (
            one.evaluate("(element) => element.clientWidth")
            for one in (facts.locator("div").first, part)
        )
        assert own == whole
