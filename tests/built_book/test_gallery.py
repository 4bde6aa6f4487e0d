"""Many widgets of one app on one page do not disturb one another."""

from playwright.sync_api import Locator, Page, expect

from tests.built_book.pages import GALLERY, LAB_ANSWER, Visit, wake
from tests.built_book.ways import by_double_click
from widgets.book.course import COURSE
from widgets.engine.hosts import registry

pytestmark = by_double_click

VIEWS = "views => views.map((view) => view.innerHTML)"


def example(page: Page, name: str) -> Locator:
    """Return the widget of an example, named `app/state`, once it is alive."""
    return wake(page.locator(f'[data-example="{name}"] .rb-widget'))


def test_every_example_is_there(visit: Visit) -> None:
    page = visit.open(GALLERY)
    shown = page.locator(".rb-example").evaluate_all("all => all.map((one) => one.dataset.example)")
    examples = {
        f"{name}/{key}" for name in registry.app_names(COURSE)
        for key in registry.load_app(COURSE, name).EXAMPLES
    }  # fmt: skip
    assert set(shown) == examples
    assert page.locator(".rb-widget").count() == len(examples)


def test_an_example_keeps_what_it_shows_as_carried_from_elsewhere(visit: Visit) -> None:
    page = visit.open(GALLERY)
    carried = page.locator('[data-example="appointment_sheet/carried"] .rb-view')
    shown = carried.inner_text()
    assert "Carried here from your self-assessment" in shown
    example(page, "appointment_sheet/carried")
    assert carried.inner_text() == shown


def test_two_widgets_of_one_app_do_not_disturb_each_other(visit: Visit) -> None:
    page = visit.open(GALLERY)
    typical = example(page, "cadence_lab/typical")
    empty = example(page, "cadence_lab/empty")
    fast = example(page, "cadence_lab/fast")
    others = page.locator(
        '[data-example="cadence_lab/typical"] .rb-view, [data-example="cadence_lab/fast"] .rb-view'
    )
    before = others.evaluate_all(VIEWS)
    empty.get_by_role("slider", name="Change in step rate").fill("-7")
    empty.get_by_role("radio", name="Type it in").check()
    expect(empty).to_contain_text("At \N{MINUS SIGN}7 % steps a minute")
    expect(empty.get_by_label("Step rate", exact=True)).to_have_value("")
    expect(typical).to_contain_text("At +5 % steps a minute")
    assert others.evaluate_all(VIEWS) == before
    expect(fast.get_by_label("Step rate", exact=True)).to_have_value("196")
    fast.get_by_label("Step rate", exact=True).fill("191")
    expect(fast.locator(LAB_ANSWER).first).to_contain_text("191 steps a minute")
    expect(fast).to_contain_text("At +10 % steps a minute")
    expect(typical.get_by_label("Step rate", exact=True)).to_have_value("168")
    expect(empty).to_contain_text("At \N{MINUS SIGN}7 % steps a minute")
