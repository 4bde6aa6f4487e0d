"""One widget alive: an app, its state, and what of it is kept.

Runs wherever the app runs: in the build, in a notebook's kernel, and in MicroPython in the
reader's browser.
"""

from typing import TYPE_CHECKING, Any, cast

from widgets.engine.core.app import may
from widgets.engine.core.fields import Data
from widgets.engine.core.state import Values

if TYPE_CHECKING:
    from types import ModuleType

CORRUPT = "What was saved here could not be read, so it starts afresh. Nothing of it is deleted."
LEFT_OUT = (
    "This page has changed since your last visit, and one thing you had entered does not fit any "
    "more: {}. It is set aside, not deleted."
)
SEVERAL_LEFT_OUT = (
    "This page has changed since your last visit, and some things you had entered do not fit any "
    "more: {}. They are set aside, not deleted."
)
NEWER = (
    "What was saved here comes from a newer edition of this page. Reload the page to get that. "
    "Nothing of it is deleted."
)
IN_PART = "part of {}"
UNKNOWN = "something this page no longer asks"
# What an app meets in values that are of the right form one by one and not together.
FAULTS = (KeyError, TypeError, ValueError, AttributeError, IndexError, RuntimeError)


class NewerForm(Exception):
    """What was saved has a form that only a later edition knows."""


class Session:
    """The state of one widget and its way from event to view."""

    def __init__(self, app: "ModuleType", state: Values, saved: object = None) -> None:
        """Start an app in `state`, with what was saved of it where that still fits.

        `notice` then says what did not fit, "" for nothing.
        """
        self.app = app
        self.notice = ""
        self.state = cast("dict[str, Any]", state)
        if saved is not None:
            self._restore(saved)

    def send(self, event: Values) -> None:
        """Take in what the reader did."""
        self.state = self.app.update(self.state, event)

    def view(self) -> str:
        """Return the HTML of the present state."""
        return str(self.app.view(self.state))

    def to_storage(self) -> dict[str, Any] | None:
        """Return what is to be saved, so that a reload loses nothing, or None where nothing is."""
        fields = [field for field in self.app.FIELDS if field.stored]
        if not fields:
            return None
        return {
            "schema": len(may(self.app, "MIGRATIONS")),
            "meanings": {field.name: field.meaning() for field in fields if _has_meaning(field)},
            "values": {field.name: self.state[field.name] for field in fields},
        }

    def is_persistent(self) -> bool:
        """Return whether what is saved stays on the device, or goes when the tab is closed.

        An app whose reader decides that says so with `is_persistent(state)`.
        """
        return bool(may(self.app, "is_persistent")(self.state))

    def _restore(self, saved: object) -> None:
        """Take over, field by field, what was saved and still fits."""
        try:
            meanings, values = self._in_todays_form(saved)
            usable, changed, left_out = self._fitting(meanings, values)
            state = dict(self.state, **usable)
            # What fits by itself may hang on what was left out, or on what is new.
            state = may(self.app, "reconcile")(state, changed)
            self.app.view(state)
        except NewerForm:
            self.notice = NEWER
            return
        except FAULTS:
            # Anything may stand in a browser's storage: only a state the app can show is used.
            self.notice = CORRUPT
            return
        self.state = state
        if left_out:
            sentence = LEFT_OUT if len(left_out) == 1 else SEVERAL_LEFT_OUT
            self.notice = sentence.format(", ".join(left_out))

    def _in_todays_form(self, saved: object) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the meanings and values of what any edition saved, as this one would save them."""
        record = _dict(saved)
        schema, steps = record.get("schema", 0), may(self.app, "MIGRATIONS")
        if schema > len(steps):
            raise NewerForm
        for step in steps[max(schema, 0) :]:
            record = step(record, self.state)
        return _dict(record.get("meanings", {})), _dict(record["values"])

    def _fitting(
        self, meanings: dict[str, Any], values: dict[str, Any]
    ) -> tuple[dict[str, Any], list[str], list[str]]:
        """Return the values that can be used, the names of the others, and these in words."""
        usable: dict[str, Any] = {}
        changed, left_out = [], []
        for field in self.app.FIELDS:
            if not field.stored or field.name not in values:
                continue
            value, words = values[field.name], field.label
            if not _has_meaning(field) or meanings.get(field.name) == field.meaning():
                if not field.problem(value):
                    usable[field.name] = value
                    continue
                part = field.usable_part(value) if isinstance(field, Data) else None
                if part is not None:
                    usable[field.name] = part
                    words = IN_PART.format(field.label)
            changed.append(field.name)
            left_out.append(words)
        if set(values) - {field.name for field in self.app.FIELDS if field.stored}:
            left_out.append(UNKNOWN)
        return usable, changed, left_out


def _dict(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("not the form that is saved")
    return value


def _has_meaning(field: object) -> bool:
    return isinstance(field, Data) and field.meaning is not None
