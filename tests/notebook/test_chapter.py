"""A chapter opened in JupyterLab, as a reader of `make lab` does it."""

import pytest
from playwright.sync_api import Page, expect

from tests.notebook.jupyterlab import Notebook

pytestmark = pytest.mark.xdist_group("jupyterlab")


def test_a_chapter_opens_as_a_notebook_and_runs(page: Page) -> None:
    for name in ("chapters", "causes", "overstride.md"):
        page.locator(".jp-DirListing-item").get_by_text(name, exact=True).dblclick()
    chapter = Notebook(page)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    quiz = chapter.panel.locator(".rb-widget", has=page.locator(".rb-quiz-progress"))
    quiz.wait_for(state="attached")
    chapter.wait()
    problems = chapter.panel.locator('[data-mime-type$="error"], [data-mime-type$="stderr"]')
    expect(problems).to_have_count(0)
    expect(chapter.panel.locator(".jp-OutputArea img")).to_have_count(1)
    # Cells further down moved the lab further up.
    cadence_lab = chapter.panel.locator(".rb-widget", has=page.locator(".rb-cadence-lab"))
    cadence_lab.scroll_into_view_if_needed()
    expect(cadence_lab.get_by_role("slider", name="Change in step rate")).to_have_value("8")
    chapter.close()
