"""What the check may have left on a device, as other widgets are handed it."""

import json
from typing import Any

from hypothesis import strategies as st

from widgets.components.triage.standing import Standing
from widgets.science.triage.records import LEVELS, RUNNING

TODAY = "2026-11-23"
# From the first day that counts for something to one that is still to come.
DAYS = ("2024-02-29", "2026-10-28", "2026-11-15", "2026-11-16", "2026-11-22", TODAY, "2026-11-24")


def standing(level: str = "self-manage", running: str = "may", day: str = TODAY) -> Standing:
    return {"level": level, "running": running, "day": day}


def kept(found: object) -> dict[str, str]:
    """Return what is carried of a check that came to `found`."""
    saved = {"schema": 0, "meanings": {}, "values": {"standing": found}}
    return {"check_first": json.dumps(saved)}


def carried(found: object) -> tuple[str, dict[str, str]]:
    return ("carried", kept(found))


def standings(
    levels: tuple[str, ...] = LEVELS, running: tuple[str, ...] = RUNNING
) -> st.SearchStrategy[Standing]:
    return st.builds(
        standing, st.sampled_from(levels), st.sampled_from(running), st.sampled_from(DAYS)
    )


def to_stop() -> st.SearchStrategy[Standing]:
    """Return the standings with which nobody is to run."""
    return st.one_of(standings(levels=("emergency",)), standings(running=("stop",)))


# No standing, though much of it may look like one.
_SPOILT: tuple[object, ...] = (
    None, 1, "urgent", [], {}, {"level": "urgent"}, standing(level="incomplete"),
    standing(running=""), standing(day=""), standing(day="2026-02-30"), standing(day="today"),
    {**standing(), "more": 1}, {**standing(), "level": ["urgent"]}, {**standing(), "day": 5},
)  # fmt: skip
# Whatever else may stand in a browser's storage.
CORRUPT: list[Any] = [
    "", 5, None, True, [], {}, ["check_first"], {"check_first": 7}, {"check_first": "["},
    {"check_first": "null"}, {"check_first": "[1]"}, {"check_first": '{"values": 3}'},
    {"check_first": '{"values": "standing"}'}, {"check_first": "[" * 5000},
    {"check_first": '{"values": {}}'}, {"check_first": '{"standing": {"level": "urgent"}}'},
    {"self_assessment": kept(standing("urgent", "stop"))["check_first"]},
    *[kept(one) for one in _SPOILT],
]  # fmt: skip
