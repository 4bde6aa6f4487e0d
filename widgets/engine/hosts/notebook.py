"""Widgets in a notebook: the app's module runs in the kernel, anywidget shows its views."""

import json
import traceback
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

import anywidget
import traitlets

from widgets.engine.core.fields import Data
from widgets.engine.core.session import Session
from widgets.engine.hosts import page, registry
from widgets.engine.hosts.bundle import build
from widgets.engine.hosts.project import Project


class FieldTrait(traitlets.TraitType[Any, Any]):
    """A trait that accepts what the app's field accepts, and says why it does not."""

    def __init__(self, field: Any, default: Any) -> None:
        super().__init__(default_value=default, allow_none=True)
        self.field = field

    def validate(self, _obj: Any, value: Any) -> Any:
        """Return the value. Raises TraitError with the field's own sentence."""
        problem = self.field.problem(value)
        if problem:
            raise traitlets.TraitError(f"{self.field.name} = {value!r}: {problem}")
        return value


class Widget(anywidget.AnyWidget):
    """An app in a notebook. Each of its fields is a trait: read it, set it, observe it."""

    html = traitlets.Unicode().tag(sync=True)
    fault = traitlets.Unicode().tag(sync=True)
    # The view and the number of what was answered last; it goes out together with `html`.
    answer = traitlets.Dict().tag(sync=True)

    project: ClassVar[Project]
    name: ClassVar[str]
    app: ClassVar[ModuleType]

    def __init__(self, source: str | Path | None = None, **values: Any) -> None:
        """Start the app from `source`, the file it is made of where it is made of one.

        `values` are first values of its fields. Raises TraitError for a value a field does not
        accept and TypeError for a name that is no field.
        """
        self._source = source
        self._session = self._start()
        super().__init__()
        self._show()
        self.observe(self._take, names=self._field_names())
        self.on_msg(self._receive)
        for name in values:
            if name not in self._field_names():
                fields = ", ".join(self._field_names())
                raise TypeError(f"{name} is no field of {type(self).__name__}; it has {fields}")
        for name, value in values.items():
            setattr(self, name, value)

    @property
    def state(self) -> dict[str, Any]:
        """The whole state of the app, as a copy."""
        copy: dict[str, Any] = json.loads(json.dumps(self._session.state))
        return copy

    def _repr_mimebundle_(self, **options: Any) -> Any:
        bundle, metadata = super()._repr_mimebundle_(**options) or ({}, {})
        storage_key = page.storage_name(self.name, self._source, self.project.quizzes)
        html = page.page_html(self.name, self.app, self.state, storage_key=storage_key)
        return {**bundle, "text/html": html}, metadata

    def _start(self) -> Session:
        loader = self.project.loaders.get(self.name)
        if loader:
            if self._source is None:
                raise TypeError(f"{type(self).__name__} needs the path of its file")
            return Session(self.app, self.app.initial(*loader(self._source)))
        if self._source is not None:
            raise TypeError(f"{type(self).__name__} is made of no file: name the field you set")
        return Session(self.app, self.app.initial())

    @classmethod
    def _field_names(cls) -> list[str]:
        return [field.name for field in cls.app.FIELDS if not isinstance(field, Data)]

    def _take(self, change: Any) -> None:
        """Follow a trait that was set from Python. Raises TraitError when the app does not."""
        if self._session.state[change.name] != change.new:
            try:
                self._session.send({"name": change.name, "value": change.new, "committed": True})
            finally:
                # The traits say what the state says, also when the app did not take the value.
                self._show()
            if self._session.state[change.name] != change.new:
                raise traitlets.TraitError(
                    f"{change.name} = {change.new!r}: not possible as the widget stands."
                )

    def _receive(self, _widget: Any, content: dict[str, Any], _buffers: Any) -> None:
        """Take in what the reader did in a view. A fault is shown there, with a way back."""
        with self.hold_sync():
            try:
                if content.get("reset"):
                    self._go_on()
                else:
                    self._session.send(content["event"])
                self._show()
            except Exception:  # noqa: BLE001  whatever an app does wrong
                # The reader sees the fault in the widget, and the notebook goes on.
                self.fault = traceback.format_exc()
            self.answer = {"view": content["view"], "number": content["number"]}

    def _go_on(self) -> None:
        """Show the state from before the fault, or start afresh where that cannot be shown."""
        self.fault = ""
        try:
            self._session.view()
        except Exception:  # noqa: BLE001  whatever an app does wrong
            self._session = self._start()

    def _show(self) -> None:
        with self.hold_sync():
            for name in self._field_names():
                setattr(self, name, self._session.state[name])
            self.html = self._session.view()


_made: dict[tuple[str, str], type[Widget]] = {}


def widget_class(project: Project, wanted: str) -> type[Widget]:
    """Return the widget class of that name. Raises AttributeError when no app bears it."""
    name = registry.app_of_class(project, wanted)
    if (project.name, name) not in _made:
        _made[project.name, name] = _make(project, name)
    return _made[project.name, name]


def _make(project: Project, name: str) -> type[Widget]:
    app = registry.load_app(project, name)
    start = {} if name in project.loaders else app.initial()
    traits = {
        field.name: FieldTrait(field, start.get(field.name))
        for field in app.FIELDS
        if not isinstance(field, Data)
    }
    assets = build(project)
    parts = {
        "__doc__": app.__doc__,
        "project": project,
        "name": name,
        "app": app,
        "_esm": assets / "widget.js",
        "_css": _styles(assets, name),
    }
    return type(registry.class_name(name), (Widget,), {**parts, **traits})


def _styles(assets: Path, name: str) -> str:
    """Return what an app looks like: what all share, and what is its own where it has any."""
    paths = (assets / "widget.css", assets / "apps" / f"{name}.css")
    return "\n".join([path.read_text(encoding="utf-8") for path in paths if path.exists()])
