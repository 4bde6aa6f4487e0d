"""What is saved is deleted by one button, in every tab and for good."""

from playwright.sync_api import expect

from tests.built_book.device import BLOCKED, found, in_another_tab, keys, type_rate
from tests.built_book.pages import ABOUT, CHAPTER, Visit, widget


def test_what_is_deleted_in_one_tab_does_not_come_back_from_another(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    lab = type_rate(page, "174")
    other = in_another_tab(page, visit.url(ABOUT))
    other.get_by_role("button", name="Delete everything saved on this device").click()
    expect(found(lab)).to_contain_text("No step rate yet.")
    lab.get_by_label("Pace").fill("4:40")
    lab.get_by_label("Pace").press("Enter")
    expect(lab.get_by_role("slider", name="Speed")).to_have_value("3.57")
    assert "174" not in page.evaluate("JSON.stringify(localStorage)")


def test_everything_saved_is_deleted_by_one_button(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    type_rate(page, "174")
    page.get_by_role("button", name="Colours").click()
    # Another course on the same origin, as on a shared site or over file://.
    page.evaluate("localStorage.setItem('another', 'stays')")
    assert len(keys(page)) >= 3
    page.goto(visit.url(ABOUT))
    page.get_by_role("button", name="Delete everything saved on this device").click()
    expect(page.locator(".rb-saved [role=status]")).to_contain_text("Deleted from this device")
    assert keys(page) == ["another"]
    page.goto(visit.url(CHAPTER))
    expect(found(widget(page, "cadence_lab"))).to_contain_text("No step rate yet.")


def test_deleting_nothing_says_so(visit: Visit) -> None:
    page = visit.open(ABOUT)
    page.get_by_role("button", name="Delete everything saved on this device").click()
    expect(page.locator(".rb-saved [role=status]")).to_have_text(
        "Nothing was saved on this device."
    )


def test_deleting_works_where_nothing_can_be_kept(visit: Visit) -> None:
    page = visit.open(ABOUT, script=BLOCKED)
    page.get_by_role("button", name="Delete everything saved on this device").click()
    expect(page.locator(".rb-saved [role=status]")).to_contain_text("nothing was saved")
