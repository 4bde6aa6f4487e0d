"""The keyboard that a phone offers for each box can write all that the box accepts.

An iPhone's keyboard for `inputmode="decimal"` has digits and a decimal sign, and nothing else.
"""

from html.parser import HTMLParser
from typing import Any

import pytest

from widgets.book.course import COURSE
from widgets.engine.core.fields import Number, find
from widgets.engine.core.numbers import plain
from widgets.engine.hosts import registry

DIGITS = set("0123456789.,")
NOTATIONS = ("5:30", "9:00", "3/4", "1/2", "-1", "-3", "-0.5", "+2", "1e1", "7.5", "2,5", "30")


class Boxes(HTMLParser):
    """The one-line text boxes of a view by name, and the buttons that check them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.boxes: dict[str, dict[str, str]] = {}
        self.checks: list[dict[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a box or a button."""
        found = {name: value or "" for name, value in attrs}
        if tag == "input" and found.get("type") == "text":
            self.boxes[found["name"]] = found
        if tag == "button" and found.get("name") == "check":
            self.checks.append(found)


def accepted(app: Any, state: dict[str, Any], name: str, text: str) -> bool:
    """Return whether a box takes what is typed, also once it is checked where there is a button."""
    state = app.update(state, {"name": name, "value": text, "committed": True})
    shown = Boxes(str(app.view(state)))
    for check in shown.checks:
        if name == "q" + check["value"]:
            state = app.update(state, {"name": "check", "value": check["value"], "committed": True})
            shown = Boxes(str(app.view(state)))
    return shown.boxes.get(name, {}).get("aria-invalid") != "true"


def candidates(app: Any, name: str) -> list[str]:
    """Return what a reader might type, the ends of the box's own field among it."""
    field = find(app.FIELDS, name)
    if not isinstance(field, Number):
        return list(NOTATIONS)
    return [*NOTATIONS, *(plain(end, field.places) for end in (field.low, field.high))]


@pytest.mark.parametrize("name", registry.app_names(COURSE))
def test_every_box_of_every_example_can_be_filled_in_on_a_phone(name: str) -> None:
    app = registry.load_app(COURSE, name)
    for example, state in sorted(app.EXAMPLES.items()):
        for box_name, box in Boxes(str(app.view(state))).boxes.items():
            keyboard = box.get("inputmode", "text")
            takes = [
                text for text in candidates(app, box_name) if accepted(app, state, box_name, text)
            ]
            # A leading plus may be typed, and changes nothing.
            beyond = [text for text in takes if set(text.removeprefix("+")) - DIGITS]
            why = f"{example}: {box_name} has the keyboard {keyboard!r} and takes {takes}"
            if "readonly" in box:
                continue
            assert keyboard == ("text" if beyond else "decimal"), why
