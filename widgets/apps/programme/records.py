"""The records in the state of the programme: the plan, the log, the session, what can be undone."""

from typing import Any, TypeAlias, TypedDict

# An exercise with its dose: name, sets, count.
Item: TypeAlias = list[Any]
# An `Entry` of the log, part by part.
Row: TypeAlias = list[Any]


class Plan(TypedDict):
    """The names of each weekday from Monday, their doses, and the names set aside."""

    week: list[list[str]]
    doses: list[Item]
    aside: list[str]


class KeptTimer(TypedDict):
    """A timer: intervals are pairs of kind and seconds, moments in ms."""

    intervals: list[list[Any]]
    began: int
    paused: int | None


class Done(TypedDict):
    """What was done of an exercise, as it is being told; None for what is not told yet."""

    sets: int
    count: int
    reserve: int | None
    pain: int | None


class Session(TypedDict):
    """A session of a day: the item it is at, the set of it, the stage, the timer while one runs."""

    day: str
    items: list[Item]
    at: int
    set: int
    stage: str
    timer: KeptTimer | None
    done: Done


class Step(TypedDict):
    """What it takes to undo a change, which `words` name.

    The plan before it; of the log before it, how many rows are still there, and those after them.
    """

    words: str
    plan: Plan | None
    keep: int
    tail: list[Row]
