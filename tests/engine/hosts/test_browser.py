"""The Python side of a widget in a page: strings go in and come out, and anything may be saved.

Here it runs on CPython; the tests of both interpreters have it in the browser's own.
"""

import json
from typing import Any

import pytest

from widgets.apps import timer
from widgets.engine.core.protocol import ANSWER
from widgets.engine.hosts import browser

MODULE = "widgets.apps.timer"
FIRST = json.dumps(timer.initial())


def told(answer: str) -> dict[str, Any]:
    """Return what an answer says before its view."""
    line, _, _ = answer.partition("\n")
    return dict(json.loads(line))


def html(answer: str) -> str:
    return answer.partition("\n")[2]


def test_an_answer_is_a_line_of_json_and_the_view_after_it() -> None:
    answer = browser.start("a", MODULE, FIRST, "")
    assert set(told(answer)) == set(ANSWER)
    assert html(answer) == str(timer.view(timer.initial()))
    assert told(answer)["notice"] == ""


def test_an_event_reaches_its_own_widget_and_no_other() -> None:
    browser.start("one", MODULE, FIRST, "")
    browser.start("other", MODULE, FIRST, "")
    event: Any = {"name": "mode", "value": "holds", "committed": True}
    moved = timer.update(timer.initial(), event)
    assert html(browser.send("one", json.dumps(event))) == str(timer.view(moved))
    still = {"name": "nothing", "value": "", "committed": True}
    assert html(browser.send("other", json.dumps(still))) == str(timer.view(timer.initial()))


def test_what_one_start_keeps_another_takes_back() -> None:
    browser.start("before", MODULE, FIRST, "")
    event: Any = {"name": "mode", "value": "holds", "committed": True}
    answer = browser.send("before", json.dumps(event))
    again = browser.start("after", MODULE, FIRST, told(answer)["kept"])
    assert html(again) == html(answer)
    assert told(again)["notice"] == ""


@pytest.mark.parametrize("saved", ["{", "[1, 2]", '"174"', "\x00", '{"values": {"mode": "sauna"}}'])
def test_what_cannot_be_taken_back_is_told_and_the_widget_starts(saved: str) -> None:
    answer = browser.start("spoilt", MODULE, FIRST, saved)
    assert told(answer)["notice"]
    assert html(answer) == str(timer.view(timer.initial()))
