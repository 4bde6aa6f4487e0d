"""What a widget remembers: named, typed, bounded values.

An app lists its fields once. From that list come the checks on what a reader types and on what
comes back from the device, the traits of the widget in a notebook, and the random events of the
tests.
"""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias, cast

from widgets.engine.core.numbers import fixed, parse, plain
from widgets.engine.core.state import AnyState, Draft, Values


class Number(NamedTuple):
    """A number from `low` to `high`, both included, shown with `places` decimal places."""

    name: str
    label: str
    unit: str
    low: float
    high: float
    places: int
    optional: bool
    stored: bool

    def parse(self, text: str) -> float | None:
        """Return the number in what was typed, None for an empty box where that is allowed.

        Raises ValueError with a sentence for the reader.
        """
        if not text.strip() and self.optional:
            return None
        try:
            value = parse(text)
        except ValueError:
            value = float("nan")
        problem = self.problem(value)
        if problem:
            raise ValueError(problem)
        return value

    def problem(self, value: object) -> str:
        """Return the sentence that says why a value is not accepted, or "" when it is."""
        if value is None and self.optional:
            return ""
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if is_number and self.low <= cast("float", value) <= self.high:
            return ""
        low, high = fixed(self.low, self.places), fixed(self.high, self.places)
        unit = " " + self.unit if self.unit else ""
        return f"{self.label} is a number from {low} to {high}{unit}."

    def text(self, value: float | None) -> str:
        """Return the text that stands in the number's box."""
        return "" if value is None else plain(value, self.places)


def number(
    name: str,
    label: str,
    unit: str,
    low: float,
    high: float,
    *,
    places: int = 0,
    optional: bool = False,
    stored: bool = False,
) -> Number:
    """Return a number field. `stored` says that the value stays on the reader's device."""
    return Number(name, label, unit, low, high, places, optional, stored)


class Choice(NamedTuple):
    """One of several `options`, each a pair of value and label."""

    name: str
    label: str
    options: tuple[tuple[str, str], ...]
    stored: bool

    def parse(self, text: str) -> str:
        """Return the value chosen. Raises ValueError with a sentence for the reader."""
        problem = self.problem(text)
        if problem:
            raise ValueError(problem)
        return text

    def problem(self, value: object) -> str:
        """Return the sentence that says why a value is not accepted, or "" when it is."""
        values = [option for option, _ in self.options]
        if value in values:
            return ""
        return f"{self.label} is one of: {', '.join(values)}."


def choice(
    name: str, label: str, options: tuple[tuple[str, str], ...], *, stored: bool = False
) -> Choice:
    """Return a field for one of several options, each a pair of value and label."""
    return Choice(name, label, options, stored)


class Flag(NamedTuple):
    """Yes or no."""

    name: str
    label: str
    stored: bool

    def parse(self, text: str) -> bool:
        """Return whether the text says "true". Raises ValueError for all but true and false."""
        if text not in ("true", "false"):
            raise ValueError(self.problem(text))
        return text == "true"

    def problem(self, value: object) -> str:
        """Return the sentence that says why a value is not accepted, or "" when it is."""
        return "" if value is True or value is False else f"{self.label} is yes or no."


def flag(name: str, label: str, *, stored: bool = False) -> Flag:
    """Return a yes-or-no field."""
    return Flag(name, label, stored)


class Text(NamedTuple):
    """Text of any kind and many lines, up to `most` letters."""

    name: str
    label: str
    most: int
    stored: bool

    def parse(self, text: str) -> str:
        """Return the text as it is. Raises ValueError with a sentence for the reader."""
        problem = self.problem(text)
        if problem:
            raise ValueError(problem)
        return text

    def problem(self, value: object) -> str:
        """Return the sentence that says why a value is not accepted, or "" when it is."""
        if isinstance(value, str) and len(value) <= self.most:
            return ""
        return f"{self.label}: text of up to {self.most} letters."


def text(name: str, label: str, most: int, *, stored: bool = False) -> Text:
    """Return a field for text of up to `most` letters."""
    return Text(name, label, most, stored)


class Data(NamedTuple):
    """A value that devices and buttons build up, never one box alone: taps, answers.

    `check(value)` says whether a value has the right form. Of one that has not, `usable(value)`
    gives the part that has, or None. `meaning()` gives the check sum of what a stored value means
    nothing without: the wording of the questions that it answers.
    """

    name: str
    label: str
    check: Callable[[object], bool]
    stored: bool
    usable: Callable[[object], object] | None
    meaning: Callable[[], str] | None

    def problem(self, value: object) -> str:
        """Return the sentence that says why a value is not accepted, or "" when it is."""
        return "" if self.check(value) else f"{self.name} does not have the form expected."

    def usable_part(self, value: object) -> object:
        """Return the part of a value that is accepted, or None for no such part."""
        part = self.usable(value) if self.usable else None
        return part if part and self.check(part) else None


def data(
    name: str,
    check: "Callable[[object], bool]",
    *,
    label: str = "",
    stored: bool = False,
    usable: "Callable[[object], object] | None" = None,
    meaning: "Callable[[], str] | None" = None,
) -> Data:
    """Return a field whose value has the right form when `check(value)` is true.

    `label` says to the reader what it is, which every stored field must be able to.
    """
    return Data(name, label, check, stored, usable, meaning)


def items_that_fit(check: "Callable[[object], bool]") -> "Callable[[object], object]":
    """Return what finds the items of a list, or the entries of a dict, that `check` takes alone."""

    def usable(value: object) -> object:
        if isinstance(value, list):
            return [item for item in value if check([item])]
        if isinstance(value, dict):
            return {key: value[key] for key in value if check({key: value[key]})}
        return None

    return usable


Field: TypeAlias = Number | Choice | Flag | Text | Data


def find(fields: tuple[Field, ...], name: str) -> Field | None:
    """Return the field of that name, or None."""
    for field in fields:
        if field.name == name:
            return field
    return None


def apply_input(fields: tuple[Field, ...], state: AnyState, event: Values) -> AnyState:
    """Return the state after a reader's input to one of the fields.

    Input that cannot be used is kept as a draft, so that nothing typed is lost and the value
    before it stands. Events that name no field leave the state as it is.
    """
    field = find(fields, event["name"])
    if field is None or isinstance(field, Data):
        return state
    value = event["value"]
    drafts = dict(state["drafts"])
    drafts.pop(field.name, None)
    problem = ""
    if isinstance(value, str):
        try:
            value = field.parse(value)
        except ValueError as fault:
            problem = str(fault)
    else:
        problem = field.problem(value)
    if problem:
        drafts[field.name] = draft(event, problem)
        return cast("AnyState", dict(state, drafts=drafts))
    changes = {field.name: value, "drafts": drafts}
    return cast("AnyState", dict(state, **changes))


def without_draft(state: AnyState, name: str) -> AnyState:
    """Return the state without what was typed under `name` and could not be used."""
    drafts = dict(state["drafts"])
    drafts.pop(name, None)
    return cast("AnyState", dict(state, drafts=drafts))


def draft(event: Values, problem: str) -> Draft:
    """Return what is kept of input that cannot be used.

    The problem is told once the reader has left the box: while they type, it only distracts.
    """
    return {"text": str(event["value"]), "problem": problem if event.get("committed") else ""}
