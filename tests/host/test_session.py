"""What is kept on a reader's device comes back only where it still fits; nothing else harms."""

import copy
import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.host import browser, catalogue
from widgets.host.session import CORRUPT, STALE, Session
from widgets.ui import fields
from widgets.ui.elements import Html, el

COUNT = fields.number("count", "Count", "", 0, 9, kept=True)
COLOUR = fields.choice("colour", "Colour", (("red", "Red"), ("blue", "Blue")), kept=True)
OPEN = fields.flag("open", "Open")

KEEPING = [
    name
    for name in catalogue.app_names()
    if any(field.kept for field in catalogue.load_app(name).FIELDS)
]

# All that JSON can say, and what only Python's reader of it takes: NaN and Infinity.
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def view(state: dict[str, Any]) -> Html:
    return el("p", state["colour"], " " + str(state["count"]))


def toy(*its_fields: Any, **more: Any) -> Any:
    app: Any = SimpleNamespace(
        FIELDS=its_fields or (COUNT, COLOUR, OPEN),
        update=lambda state, event: fields.enter(app.FIELDS, state, event),
        view=view,
        **more,
    )
    return app


def first() -> dict[str, Any]:
    return {"count": 1, "colour": "red", "open": False, "drafts": {}}


def kept_by(app: Any, **values: Any) -> Any:
    """Give what a session that came to these values keeps, as it comes back from a device."""
    return json.loads(json.dumps(Session(app, {**first(), **values}).kept()))


def test_kept_values_come_back_and_the_rest_starts_afresh() -> None:
    saved = kept_by(toy(), count=7, colour="blue", open=True)
    session = Session(toy(), first(), saved)
    assert session.state == {**first(), "count": 7, "colour": "blue"}
    assert session.notice == ""


def test_only_kept_values_are_saved() -> None:
    assert Session(toy(), first()).kept()["values"] == {"count": 1, "colour": "red"}  # type: ignore[index]
    assert Session(toy(OPEN), first()).kept() is None


def test_an_app_may_leave_it_to_its_reader() -> None:
    app = toy(keeps=lambda state: state["open"])
    assert not Session(app, first()).lasts()
    assert Session(app, {**first(), "open": True}).lasts()
    assert Session(toy(), first()).lasts()


@pytest.mark.parametrize(
    "changed",
    [
        toy(COUNT._replace(high=99), COLOUR, OPEN),
        toy(COUNT, COLOUR._replace(options=(("red", "Red"), ("green", "Green"))), OPEN),
        toy(COUNT, COLOUR),
        toy(fingerprint=lambda _state: "another text"),
    ],
    ids=["range", "options", "fields", "content"],
)
def test_values_of_an_older_page_are_left_aside_with_a_notice(changed: Any) -> None:
    session = Session(changed, first(), kept_by(toy(), count=7))
    assert session.state == first()
    assert session.notice == STALE


def test_new_words_alone_leave_what_was_kept() -> None:
    reworded = toy(COUNT._replace(label="How many"), COLOUR, OPEN)
    assert Session(reworded, first(), kept_by(toy(), count=7)).state["count"] == 7


def damaged(change: Callable[[Any], Any]) -> Any:
    saved = kept_by(toy(), count=7)
    return change(saved) or saved


@pytest.mark.parametrize(
    "change",
    [
        lambda saved: saved["values"].update(count=10),
        lambda saved: saved["values"].update(count="7"),
        lambda saved: saved["values"].update(count=float("nan")),
        lambda saved: saved["values"].update(count=None),
        lambda saved: saved["values"].update(colour=["red"]),
        lambda saved: saved["values"].pop("colour") and None,
        lambda saved: saved.update(values=[]),
        lambda saved: saved.pop("version") and None,
        lambda _saved: [1],
        lambda _saved: "text",
        lambda _saved: 5,
    ],
)
def test_damaged_values_are_left_aside_with_a_notice(change: Callable[[Any], Any]) -> None:
    session = Session(toy(), first(), damaged(change))
    assert session.state == first()
    assert session.notice == CORRUPT


def test_values_that_fit_their_fields_and_not_the_view_are_left_aside() -> None:
    anything = fields.data("count", lambda _value: True, kept=True)

    def picky(state: dict[str, Any]) -> Html:
        return el("p", str(state["count"] + 1))

    app = toy(anything)
    app.view = picky
    session = Session(app, first(), kept_by(app, count="seven"))
    assert session.state == first()
    assert session.notice == CORRUPT


@pytest.fixture(scope="module")
def states() -> dict[str, dict[str, Any]]:
    """Give the first example of each app that keeps anything."""
    apps = {name: catalogue.load_app(name) for name in KEEPING}
    return {name: app.EXAMPLES[min(app.EXAMPLES)] for name, app in apps.items()}


@pytest.mark.parametrize("name", KEEPING)
@given(data=st.data())
def test_whatever_stands_in_the_storage_the_widget_starts(
    states: dict[str, dict[str, Any]], name: str, data: st.DataObject
) -> None:
    """Either all of it fits and comes back, or none of it, with a notice."""
    app, state = catalogue.load_app(name), states[name]
    before = copy.deepcopy(state)
    wanted = [field.name for field in app.FIELDS if field.kept]
    values: Any = data.draw(JSON | st.fixed_dictionaries(dict.fromkeys(wanted, JSON)))
    whole = {"version": Session(app, state).version, "values": values}
    saved: Any = data.draw(st.just(whole) | JSON.filter(lambda value: value is not None))
    session = Session(app, state, saved)
    assert state == before
    assert session.view()
    if session.notice:
        assert session.state == state
    else:
        assert session.state == {**state, **values}
        assert not [f.name for f in app.FIELDS if f.problem(session.state[f.name])]


@given(saved=st.text() | JSON.map(json.dumps))
def test_whatever_text_stands_in_the_storage_the_widget_starts(saved: str) -> None:
    app = catalogue.load_app("cadence_lab")
    html = browser.start("w", "cadence_lab", json.dumps(app.initial()), saved)
    assert html == str(app.view(app.initial()))
    assert bool(browser.notice("w")) == (saved not in {"", "null"})
