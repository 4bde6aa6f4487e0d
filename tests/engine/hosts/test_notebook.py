"""A widget as Python sees it in a notebook; `tests/notebook` shows it in JupyterLab."""

from typing import Any

import pytest
import traitlets

import widgets
from widgets.book.course import COURSE
from widgets.engine.core.fields import Choice, Data, Flag, Text
from widgets.engine.hosts import registry
from widgets.engine.hosts.notebook import Widget, widget_class
from widgets.engine.hosts.project import ROOT

APPS = registry.app_names(COURSE)
SOURCES = {
    "claims": ROOT / "chapters" / "reference" / "claims.yml",
    "progress": ROOT / "_toc.yml",
    "quiz": ROOT / "chapters" / "quizzes" / "overstride.json",
    "review": ROOT / "_toc.yml",
}
# All fields but the step of the check: its questions come in their order.
FIELDS = [
    pytest.param(name, field, id=f"{name}-{field.name}")
    for name in APPS
    for field in registry.load_app(COURSE, name).FIELDS
    if not isinstance(field, Data) and (name, field.name) != ("check_first", "step")
]


def make(name: str, **values: Any) -> Any:
    values.setdefault("source", SOURCES.get(name))
    return widget_class(COURSE, registry.class_name(name))(**values)


def tell(widget: Any, **message: Any) -> None:
    """Send a widget a message as a view of it does."""
    numbered = {"view": "one", "number": 1, **message}
    widget._handle_custom_msg(numbered, [])  # noqa: SLF001  ipywidgets has no public way in


def break_down(_state: Any, _event: Any) -> None:
    raise KeyError("missing")


def another(field: Any, value: Any) -> Any:
    """Return a value that the field accepts and that is not this one."""
    if isinstance(field, Flag):
        return not value
    if isinstance(field, Choice):
        return next(option for option, _ in field.options if option != value)
    if isinstance(field, Text):
        return f"{value} and more"
    return field.high if value != field.high else field.low


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_a_field_can_be_read_set_and_observed(name: str, field: Any) -> None:
    widget = make(name)
    seen: list[Any] = []
    widget.observe(lambda event: seen.append(event.new), names=field.name)
    wanted = another(field, getattr(widget, field.name))
    setattr(widget, field.name, wanted)
    assert getattr(widget, field.name) == widget.state[field.name] == wanted
    assert seen == [wanted]


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_a_wrong_value_is_refused_in_a_sentence(name: str, field: Any) -> None:
    widget = make(name)
    before = widget.state
    wrong = 7 if isinstance(field, Text) else "nonsense"
    with pytest.raises(traitlets.TraitError) as caught:
        setattr(widget, field.name, wrong)
    assert str(caught.value) == f"{field.name} = {wrong!r}: {field.problem(wrong)}"
    assert widget.state == before
    assert getattr(widget, field.name) == before[field.name]


@pytest.mark.parametrize("name", APPS)
def test_it_shows_what_the_app_shows(name: str) -> None:
    widget = make(name)
    assert widget.html == str(widget.app.view(widget.state))


@pytest.mark.parametrize("name", APPS)
def test_it_gives_a_view_for_notebooks_and_a_page_for_the_book(name: str) -> None:
    bundle, _ = make(name)._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert f'data-app="{name}"' in bundle["text/html"]


def test_a_value_the_app_does_not_take_now_is_refused() -> None:
    check = make("check_first")
    before = check.state
    with pytest.raises(traitlets.TraitError, match="step = 'result': not possible as the widget"):
        check.step = "result"
    assert check.state == before
    assert check.step == before["step"]


def test_first_values_can_be_given() -> None:
    lab = make("cadence_lab", speed=3.5, step_rate=176)
    assert (lab.speed, lab.step_rate) == (3.5, 176)
    assert 'value="176"' in make("running_figure", step_rate=176).html


def test_the_page_starts_where_the_widget_stands() -> None:
    bundle, _ = make("running_figure", step_rate=176)._repr_mimebundle_()
    assert "&quot;step_rate&quot;: 176" in bundle["text/html"]


def test_two_quizzes_keep_their_answers_apart() -> None:
    bundle, _ = make("quiz")._repr_mimebundle_()
    assert 'data-storage-key="overstride-quiz"' in bundle["text/html"]


def test_the_state_is_a_copy() -> None:
    lab = make("cadence_lab")
    lab.state["taps"].append(1)
    lab.state["change"] = 99
    assert lab.state["taps"] == []
    assert lab.state["change"] == lab.change == 5


def test_what_a_reader_does_reaches_the_fields() -> None:
    figure = make("running_figure")
    event = {"name": "step_rate", "value": "181", "committed": True}
    tell(figure, event=event)
    assert figure.step_rate == 181
    assert 'value="181"' in figure.html


def test_each_event_is_answered_with_its_number_and_its_view_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    figure = make("running_figure")
    told: list[dict[str, Any]] = []
    note = lambda keys: told.append({key: getattr(figure, key) for key in keys})  # noqa: E731
    monkeypatch.setattr(figure, "send_state", note)
    event = {"name": "step_rate", "value": "181", "committed": True}
    tell(figure, event=event, view="other", number=7)
    assert [message.get("answer") for message in told] == [{"view": "other", "number": 7}]
    assert 'value="181"' in told[0]["html"]
    # An event that changes nothing is answered too.
    tell(figure, event={"name": "nothing", "value": ""}, number=8)
    assert told[-1] == {"answer": {"view": "one", "number": 8}}


def test_a_fault_in_the_app_is_told_and_leaves_the_state(monkeypatch: pytest.MonkeyPatch) -> None:
    figure = make("running_figure", step_rate=181)
    monkeypatch.setattr(figure.app, "update", break_down)
    tell(figure, event={"name": "turn_playing", "value": ""})
    assert "KeyError: 'missing'" in figure.fault
    assert figure.state["step_rate"] == 181
    tell(figure, reset=True)
    assert figure.fault == ""
    assert figure.step_rate == 181


def test_a_state_that_cannot_be_shown_starts_afresh(monkeypatch: pytest.MonkeyPatch) -> None:
    figure = make("running_figure", step_rate=181)
    whole = figure.app.view
    wanted = figure.app.initial()["step_rate"]

    def picky(state: dict[str, Any]) -> Any:
        return whole(state) if state["step_rate"] == wanted else break_down(state, {})

    monkeypatch.setattr(figure.app, "view", picky)
    tell(figure, event={"name": "turn_playing", "value": ""})
    assert "KeyError: 'missing'" in figure.fault
    tell(figure, reset=True)
    assert figure.fault == ""
    assert figure.step_rate == wanted


def test_a_fault_while_python_sets_a_field_leaves_both_alike(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    figure = make("running_figure", step_rate=181)
    monkeypatch.setattr(figure.app, "update", break_down)
    with pytest.raises(KeyError):
        figure.step_rate = 160
    assert figure.step_rate == figure.state["step_rate"] == 181


def test_a_name_that_is_no_field_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^cadence is no field of RunningFigure; it has step_rate"):
        make("running_figure", cadence=170)


def test_a_file_is_for_widgets_made_of_one() -> None:
    with pytest.raises(TypeError, match="Quiz needs the path of its file"):
        widget_class(COURSE, "Quiz")()
    with pytest.raises(TypeError, match="RunningFigure is made of no file"):
        make("running_figure", source="quiz.json")


@pytest.mark.parametrize("name", APPS)
def test_a_class_is_imported_by_its_name_and_made_once(name: str) -> None:
    wanted = registry.class_name(name)
    found = getattr(widgets, wanted)
    assert issubclass(found, Widget)
    assert found.__name__ == wanted
    assert found is getattr(widgets, wanted)
    assert found.__doc__ == registry.load_app(COURSE, name).__doc__


def test_a_class_nobody_wrote_is_told_with_those_there_are() -> None:
    with pytest.raises(AttributeError) as caught:
        _ = widgets.Nonsense
    message = str(caught.value)
    assert message.startswith("there is no widget Nonsense; there are ")
    assert all(registry.class_name(name) in message for name in APPS)
    with pytest.raises(AttributeError, match="module 'widgets' has no attribute 'nonsense'"):
        _ = widgets.nonsense


def test_every_source_is_of_an_app_that_takes_one() -> None:
    assert set(SOURCES) == set(COURSE.loaders)
