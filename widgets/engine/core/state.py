"""What all events and all states of apps have in common."""

from collections.abc import Mapping
from typing import Any, NotRequired, TypeAlias, TypedDict, TypeVar


class FileSeen(TypedDict):
    """What was seen of a file that a reader chose.

    kind: as the device knows it, "text" for what can be read.
    whole: whether all of it is there, and not its beginning and its end alone.
    cut: after how many lines the middle is missing.
    """

    kind: str
    whole: bool
    cut: int


class Event(TypedDict):
    """What a reader or a device did.

    name: the control or the device.
    value: as JSON has it: text of a control, a moment in ms of a clock.
    committed: whether the reader is done with the control, and not still typing or dragging.
    file: where the value is the text of a file.
    """

    name: str
    value: Any
    committed: NotRequired[bool]
    file: NotRequired[FileSeen]


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
