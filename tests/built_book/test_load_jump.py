"""The load jump in a browser: typing, pasting, a file, the reader's own day, and coming back."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import FilePayload, Locator, expect

from tests.built_book.pages import LATE_ENGINE, Visit, frame, widget
from tests.built_book.ways import by_double_click

pytestmark = by_double_click

PAGE = "chapters/causes/load-and-rest"


@pytest.fixture
def load(visit: Visit) -> Locator:
    return widget(visit.open(PAGE), "load_jump")


def box(load: Locator) -> Locator:
    return load.get_by_role("textbox", name="Your runs")


def ago(days: int) -> date:
    return date.today() - timedelta(days=days)  # noqa: DTZ011  the reader's own day, as in the page


def test_fast_typing_loses_no_letter(load: Locator) -> None:
    text = "".join(f"{ago(day)} {day % 9 + 4}.5 km\n" for day in range(25, 2, -2))
    box(load).press_sequentially(text)
    expect(load).to_contain_text("12 runs read.")
    expect(box(load)).to_have_value(text)
    expect(box(load)).to_be_focused()


def test_what_is_typed_while_the_engine_loads_stays_and_so_does_the_cursor(visit: Visit) -> None:
    page = visit.open(PAGE, script=LATE_ENGINE)
    typed = box(page.locator('[data-app="load_jump"]'))
    typed.click()
    for line in (f"{ago(3)} 8\n", f"{ago(2)} 9\n"):
        typed.press_sequentially(line)
        frame(page)
    typed.press("Control+Home")
    page.evaluate("openGate()")
    expect(widget(page, "load_jump")).to_contain_text("2 runs read.")
    typed.press_sequentially(f"{ago(4)} 12\n")
    expect(typed).to_have_value(f"{ago(4)} 12\n{ago(3)} 8\n{ago(2)} 9\n")


def test_letters_in_the_middle_stay_in_the_middle(load: Locator) -> None:
    box(load).fill(f"{ago(3)} 8\n{ago(2)} 9\n")
    box(load).press("Control+Home")
    box(load).press_sequentially(f"{ago(4)} 12\n")
    expect(load).to_contain_text("3 runs read.")
    expect(box(load)).to_have_value(f"{ago(4)} 12\n{ago(3)} 8\n{ago(2)} 9\n")


def test_the_next_run_is_set_against_the_runs_before_today(load: Locator) -> None:
    box(load).fill(f"{ago(29)} 12\n{ago(2)} 9\n")
    load.get_by_label("Your next run").first.fill("15")
    expect(load).to_contain_text("25.0 % longer than your longest run of the 30 days before")
    load.get_by_label("In how many days?").first.fill("2")
    expect(load).to_contain_text("66.7 % longer than your longest run of the 30 days before")


def test_a_file_is_read_and_what_was_typed_comes_back(load: Locator) -> None:
    box(load).fill("my notes")
    text = f"Date,Distance\r\n{ago(2)} 07:00:00,8.51\r\nsome day,5\r\n"
    file = FilePayload(name="Activities.csv", mimeType="text/csv", buffer=text.encode())
    load.get_by_label("Or load a file from a watch (CSV)").set_input_files(file)
    expect(load).to_contain_text("1 run read.")
    expect(load).to_contain_text("Line 3: There is no day on this line that we can read.")
    expect(box(load)).to_have_value(text.replace("\r\n", "\n"))
    load.get_by_role("button", name="Bring back the earlier text").click()
    expect(box(load)).to_have_value("my notes")


def test_an_emptied_box_is_empty_and_can_be_undone(load: Locator) -> None:
    box(load).fill(f"{ago(2)} 9")
    load.get_by_role("button", name="Empty the box").click()
    expect(box(load)).to_have_value("")
    load.get_by_role("button", name="Bring back the earlier text").click()
    expect(box(load)).to_have_value(f"{ago(2)} 9")


def test_what_was_typed_is_there_when_the_reader_comes_back(visit: Visit) -> None:
    page = visit.open(PAGE)
    load = widget(page, "load_jump")
    text = f"{ago(2)} 9\nMonday 8"
    box(load).fill(text)
    expect(load).to_contain_text("Line 2:")
    page.reload()
    load = widget(page, "load_jump")
    expect(box(load)).to_have_value(text)
    expect(load).to_contain_text("1 run read.")
