"""A runner who goes by the plan of the way back, and writes it down."""

import datetime as dt
from typing import Any

from widgets.apps import return_plan as app
from widgets.apps.return_plan.fields import READY
from widgets.engine.testing.play import play

TODAY = dt.date(2026, 11, 23)
READINESS = [(field.name, "true") for field in READY]


def ready(today: dt.date = TODAY) -> Any:
    return play(app, app.initial(), ("today", str(today)), *READINESS)


def run(state: Any, day: dt.date, pain: tuple[int, int, int] = (0, 0, 0), **more: str) -> Any:
    """Run on a day as the plan says, write it down, and the next day how the morning was."""
    during, after, morning = pain
    state = play(
        app, state, ("today", str(day)), ("during", str(during)), ("after", str(after)),
        *more.items(), ("write_down", ""),
    )  # fmt: skip
    assert state["said"].startswith("Written down."), (state["problem"], state["drafts"])
    return play(
        app, state, ("today", str(day + dt.timedelta(days=1))),
        ("this_morning", str(morning)), ("write_morning", ""),
    )  # fmt: skip


def text(state: Any) -> str:
    return str(app.view(state))
