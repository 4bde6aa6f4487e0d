"""What is kept on a reader's device comes back only where it still fits; nothing else harms."""

import copy
import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.book.course import COURSE
from widgets.engine.core import fields
from widgets.engine.core.elements import Html, el
from widgets.engine.core.session import CORRUPT, LEFT_OUT, NEWER, SEVERAL_LEFT_OUT, UNKNOWN, Session
from widgets.engine.hosts import browser, registry

COUNT = fields.number("count", "Count", "", 0, 9, stored=True)
COLOUR = fields.choice("colour", "Colour", (("red", "Red"), ("blue", "Blue")), stored=True)
OPEN = fields.flag("open", "Open")

KEEPING = [
    name
    for name in registry.app_names(COURSE)
    if any(field.stored for field in registry.load_app(COURSE, name).FIELDS)
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
        update=lambda state, event: fields.apply_input(app.FIELDS, state, event),
        view=view,
        **more,
    )
    return app


def first() -> dict[str, Any]:
    return {"count": 1, "colour": "red", "open": False, "drafts": {}}


def kept_by(app: Any, **values: Any) -> Any:
    """Return what a session that came to these values keeps, as a device gives it back."""
    return json.loads(json.dumps(Session(app, {**first(), **values}).to_storage()))


def test_kept_values_come_back_and_the_rest_starts_afresh() -> None:
    saved = kept_by(toy(), count=7, colour="blue", open=True)
    session = Session(toy(), first(), saved)
    assert session.state == {**first(), "count": 7, "colour": "blue"}
    assert session.notice == ""


def test_only_kept_values_are_saved() -> None:
    assert Session(toy(), first()).to_storage()["values"] == {"count": 1, "colour": "red"}  # type: ignore[index]
    assert Session(toy(OPEN), first()).to_storage() is None


def test_an_app_may_leave_it_to_its_reader() -> None:
    app = toy(is_persistent=lambda state: state["open"])
    assert not Session(app, first()).is_persistent()
    assert Session(app, {**first(), "open": True}).is_persistent()
    assert Session(toy(), first()).is_persistent()


GREEN = COLOUR._replace(options=(("red", "Red"), ("green", "Green")))


@pytest.mark.parametrize(
    ("changed", "stays", "told"),
    [
        (toy(COUNT._replace(high=5), COLOUR), {"colour": "blue"}, "Count"),
        (toy(COUNT, GREEN), {"count": 7}, "Colour"),
        (toy(COUNT), {"count": 7}, UNKNOWN),
    ],
    ids=["range", "options", "field gone"],
)
def test_of_what_an_older_page_saved_only_what_does_not_fit_is_left_out(
    changed: Any, stays: dict[str, Any], told: str
) -> None:
    session = Session(changed, first(), kept_by(toy(), count=7, colour="blue"))
    assert session.state == {**first(), **stays}
    assert session.notice == LEFT_OUT.format(told)


@pytest.mark.parametrize(
    "changed",
    [
        toy(COUNT._replace(high=99, label="How many"), COLOUR),
        toy(COUNT, COLOUR._replace(options=(*COLOUR.options, ("green", "Green")))),
        toy(COUNT, COLOUR, fields.flag("open", "Open", stored=True)),
    ],
    ids=["range and words", "options", "new field"],
)
def test_what_still_fits_a_page_that_has_changed_comes_back_without_a_word(changed: Any) -> None:
    session = Session(changed, first(), kept_by(toy(), count=7, colour="blue"))
    assert session.state == {**first(), "count": 7, "colour": "blue"}
    assert session.notice == ""


def test_several_things_that_do_not_fit_are_all_named() -> None:
    changed = toy(COUNT._replace(high=5), GREEN)
    session = Session(changed, first(), kept_by(toy(), count=7, colour="blue"))
    assert session.notice == SEVERAL_LEFT_OUT.format("Count, Colour")


def small(value: object) -> bool:
    """Return whether a value is a list, or a dict, of small numbers."""
    if not isinstance(value, list | dict):
        return False
    return all(item in range(10) for item in (value if isinstance(value, list) else value.values()))


LOG = fields.data("log", small, label="your log", stored=True, usable=fields.items_that_fit(small))


@pytest.mark.parametrize(
    ("saved", "stays"),
    [([3, 70, 4], [3, 4]), ({"a": 3, "b": 70}, {"a": 3})],
    ids=["list", "dict"],
)
def test_of_a_log_the_entries_that_fit_come_back(saved: Any, stays: Any) -> None:
    app = toy(LOG)
    session = Session(app, {**first(), "log": []}, {"values": {"log": saved}})
    assert session.state["log"] == stays
    assert session.notice == LEFT_OUT.format("part of your log")


@pytest.mark.parametrize("saved", [[70, 80], "text", None, {"b": 70}])
def test_a_log_of_which_nothing_fits_starts_empty(saved: Any) -> None:
    session = Session(toy(LOG), {**first(), "log": []}, {"values": {"log": saved}})
    assert session.state["log"] == []
    assert session.notice == LEFT_OUT.format("your log")


def test_an_answer_to_another_wording_is_left_out() -> None:
    def asking(words: str) -> Any:
        answer = fields.data(
            "log", small, label="your answers", stored=True, meaning=lambda: str(len(words))
        )
        return toy(answer, COUNT)

    state = {**first(), "log": []}
    saved = Session(asking("Does it hurt?"), {**state, "log": [1], "count": 7}).to_storage()
    same = Session(asking("Is it sore ??"), state, saved)
    assert (same.state["log"], same.notice) == ([1], "")
    other = Session(asking("Does it hurt at night?"), state, saved)
    assert (other.state["log"], other.state["count"]) == ([], 7)
    assert other.notice == LEFT_OUT.format("your answers")


def test_what_is_restored_is_reconciled_by_the_app_with_what_is_not() -> None:
    told = []

    def reconcile(state: dict[str, Any], changed: list[str]) -> dict[str, Any]:
        told.append(changed)
        return {**state, "colour": "red"}

    changed = toy(COUNT._replace(high=5), COLOUR, reconcile=reconcile)
    session = Session(changed, first(), kept_by(toy(), count=7, colour="blue"))
    assert told == [["count"]]
    assert session.state["colour"] == "red"


def test_each_older_form_is_brought_over_step_by_step() -> None:
    def rename(saved: dict[str, Any], _state: dict[str, Any]) -> dict[str, Any]:
        return {"values": {"number": saved["values"]["how_many"]}}

    def double(saved: dict[str, Any], state: dict[str, Any]) -> dict[str, Any]:
        return {"values": {"count": 2 * saved["values"]["number"], "colour": state["colour"]}}

    app = toy(COUNT, COLOUR, MIGRATIONS=(rename, double))
    for saved in (
        {"version": "123", "values": {"how_many": 4}},
        {"schema": 1, "values": {"number": 4}},
        {"schema": 2, "values": {"count": 8}},
    ):
        session = Session(app, first(), saved)
        assert (session.state["count"], session.notice) == (8, "")
    assert Session(app, first()).to_storage()["schema"] == 2  # type: ignore[index]


def test_what_a_newer_edition_saved_is_left_to_it() -> None:
    saved = {**kept_by(toy(), count=7), "schema": 1}
    session = Session(toy(), first(), saved)
    assert session.state == first()
    assert session.notice == NEWER


def damaged(change: Callable[[Any], Any]) -> Any:
    saved = kept_by(toy(), count=7)
    return change(saved) or saved


@pytest.mark.parametrize(
    "change",
    [
        lambda saved: saved.update(values=[]),
        lambda saved: saved.update(values="count"),
        lambda saved: saved.pop("values") and None,
        lambda saved: saved.update(schema="x"),
        lambda saved: saved.update(meanings=[]),
        lambda _saved: [1],
        lambda _saved: "text",
        lambda _saved: 5,
    ],
)
def test_what_cannot_be_read_starts_afresh_with_a_notice(change: Callable[[Any], Any]) -> None:
    session = Session(toy(), first(), damaged(change))
    assert session.state == first()
    assert session.notice == CORRUPT


@pytest.mark.parametrize("count", [10, "7", float("nan"), None, ["7"], {}])
def test_a_damaged_value_is_left_out_alone(count: Any) -> None:
    session = Session(toy(), first(), {"values": {"count": count, "colour": "blue"}})
    assert session.state == {**first(), "colour": "blue"}
    assert session.notice == LEFT_OUT.format("Count")


def test_values_that_fit_their_fields_and_not_the_view_are_left_aside() -> None:
    anything = fields.data("count", lambda _value: True, label="the count", stored=True)

    def picky(state: dict[str, Any]) -> Html:
        return el("p", str(state["count"] + 1))

    app = toy(anything)
    app.view = picky
    session = Session(app, first(), kept_by(app, count="seven"))
    assert session.state == first()
    assert session.notice == CORRUPT


@pytest.mark.parametrize("name", KEEPING)
def test_everything_kept_has_a_name_for_the_reader(name: str) -> None:
    for field in registry.load_app(COURSE, name).FIELDS:
        assert not field.stored or field.label, f"{name}: {field.name}"


@pytest.fixture(scope="module")
def states() -> dict[str, dict[str, Any]]:
    """Return the first example of each app that keeps anything."""
    apps = {name: registry.load_app(COURSE, name) for name in KEEPING}
    return {name: app.EXAMPLES[min(app.EXAMPLES)] for name, app in apps.items()}


@pytest.mark.parametrize("name", KEEPING)
@given(data=st.data())
def test_whatever_stands_in_the_storage_the_widget_starts(
    states: dict[str, dict[str, Any]], name: str, data: st.DataObject
) -> None:
    """What is restored fits its fields, and whatever was left out is told."""
    app, state = registry.load_app(COURSE, name), states[name]
    before = copy.deepcopy(state)
    wanted = [field.name for field in app.FIELDS if field.stored]
    values: Any = data.draw(JSON | st.fixed_dictionaries({}, optional=dict.fromkeys(wanted, JSON)))
    whole = {**(Session(app, state).to_storage() or {}), "values": values}
    saved: Any = data.draw(st.just(whole) | JSON.filter(lambda value: value is not None))
    session = Session(app, state, saved)
    assert state == before
    assert session.view()
    assert not [f.name for f in app.FIELDS if f.problem(session.state[f.name])]
    if session.notice in {CORRUPT, NEWER}:
        assert session.state == state
    elif not session.notice:
        fits = {f.name for f in app.FIELDS if f.stored and not f.problem(session.state[f.name])}
        assert set(values) <= fits


@given(saved=st.text() | JSON.map(json.dumps))
def test_whatever_text_stands_in_the_storage_the_widget_starts(saved: str) -> None:
    app = registry.load_app(COURSE, "cadence_lab")
    answer = browser.start("w", "widgets.apps.cadence_lab", json.dumps(app.initial()), saved)
    told, _, html = answer.partition("\n")
    assert html == str(app.view(app.initial()))
    assert bool(json.loads(told)["notice"]) == (saved not in {"", "null"})
