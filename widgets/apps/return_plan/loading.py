"""A file that comes back: the runs as a table, or all of it."""

import datetime as dt
from typing import cast

from widgets.apps.return_plan.fields import READY
from widgets.apps.return_plan.log_changes import changed, still_paused
from widgets.apps.return_plan.standing import today_of
from widgets.apps.return_plan.state import State
from widgets.engine.core.days import text_of
from widgets.science.return_to_run.log import from_file, from_table


def load_file(state: State, value: object) -> State:
    """Take over the runs of a table, or the runs and the criteria of a file."""
    text = str(value).strip()
    met: dict[str, bool] = {}
    try:
        if text.startswith("{"):
            log, ready = from_file(text)
            met = {field.name: field.name[len("ready_") :] in ready for field in READY}
        else:
            log = from_table(text)
    except ValueError as fault:
        return {**state, "file_problem": f"Nothing here has changed: {fault}"}
    # A day of leeway: whoever travels may have been a day ahead.
    if log and state["today"] and log[-1]["day"] > text_of(today_of(state) + dt.timedelta(days=1)):
        problem = "Nothing here has changed: the file holds a day that is still to come."
        return {**state, "file_problem": problem}
    told = cast("State", dict(state, **met))
    return still_paused(state, changed(told, log, f"Loaded: {len(log)} entries."))
