"""What all events and all states of apps have in common."""

from collections.abc import Mapping
from typing import Any, NotRequired, TypeAlias, TypedDict, TypeVar


class Event(TypedDict):
    """What a reader or a device did.

    name: the control or the device.
    value: as JSON has it: text of a control, a moment in ms of a clock.
    committed: whether the reader is done with the control, and not still typing or dragging.
    """

    name: str
    value: Any
    committed: NotRequired[bool]


class Draft(TypedDict):
    """Text that cannot be used, and the sentence that says why; "" while the reader types."""

    text: str
    problem: str


class BaseState(TypedDict):
    """What every state has: the drafts by the names of their fields."""

    drafts: dict[str, Draft]


# A state or an event of which a field says what is read.
Values: TypeAlias = Mapping[str, Any]
AnyState = TypeVar("AnyState", bound=Values)
