"""Files taken along and brought back: what each button asks for, and what a file is called."""

import pytest

from widgets.engine.core.elements import local_id
from widgets.engine.html.files import (
    file_box,
    kind_of,
    print_button,
    save_all_button,
    save_button,
    unfit,
    unfit_for_saved,
)


def chosen(value: object, kind: str = "text") -> dict[str, object]:
    """Return the event of a file that the reader has chosen."""
    return {"name": "load_file", "value": value, "committed": True, "file": {"kind": kind}}


def test_each_button_asks_for_its_own() -> None:
    assert " data-print" in str(print_button("Print it"))
    saved = str(save_button("Save it", "plan.txt", 'a "b" & c'))
    assert 'data-download="plan.txt"' in saved
    assert 'data-content="a &quot;b&quot; &amp; c"' in saved
    assert " data-backup" in str(save_all_button("Save it all"))
    for button in (print_button("x"), save_button("x", "y", "z"), save_all_button("x")):
        assert 'type="button"' in str(button)


def test_a_box_is_labelled_and_says_what_fits() -> None:
    html = str(file_box("load_log", "A log", ".csv,text/csv", ends=(100, 20)))
    box = local_id("load-log")
    assert f'for="{box}"' in html
    assert f'id="{box}"' in html
    assert 'data-upload="load_log"' in html
    assert 'accept=".csv,text/csv"' in html
    assert 'data-ends="100 20"' in html
    assert "data-ends" not in str(file_box("load_log", "A log", ".csv"))


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (chosen("Day,Distance"), "text"),
        (chosen(" \n"), "empty"),
        (chosen("{}", "json"), "json"),
        (chosen("", "zip"), "zip"),
        ({"name": "load_file", "value": "typed by a test"}, "text"),
    ],
)
def test_the_kind_is_what_the_device_saw(event: dict[str, object], kind: str) -> None:
    assert kind_of(event) == kind


def test_a_file_of_a_kind_that_fits_has_no_sentence_and_any_other_its_own() -> None:
    assert unfit(chosen("a"), "text") == ""
    assert unfit(chosen("{}", "json"), "text", "json") == ""
    assert unfit(chosen("{}", "json"), "text") == "This is a JSON file."
    assert unfit(chosen("", "pdf"), "text") == "This is a PDF."
    assert unfit(chosen(""), "text") == "This file is empty."
    # What a later device sees, and this edition has no word for.
    assert unfit(chosen("", "hologram"), "text") == "This is no text file."


def test_what_nothing_here_has_saved_is_told_with_what_to_do() -> None:
    assert unfit_for_saved(chosen("{}", "json")) == ""
    assert unfit_for_saved(chosen("a")) == ""
    said = unfit_for_saved(chosen("", "picture"))
    assert said.startswith("This is a picture. Choose one that you have saved here.")
    assert said.endswith("Nothing here has changed.")
