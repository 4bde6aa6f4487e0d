"""The log after the session: mornings, entries taken out, and files that come back."""

from typing import cast

from widgets.apps.programme.changes import changed
from widgets.apps.programme.checks import KNOWN, MOST_ENTRIES
from widgets.apps.programme.files import text
from widgets.apps.programme.records import Row
from widgets.apps.programme.state import MOST_SHOWN, State
from widgets.apps.programme.week.plan import entries_in, following
from widgets.engine.core.ordering import ordered
from widgets.science.exercises.progression import MORNINGS, with_morning


def older(state: State, _value: object) -> State:
    """Show more days of the log."""
    return {**state, "shown": state["shown"] + MOST_SHOWN}


def morning(state: State, value: object) -> State:
    """Note how the back was on the morning after a day: "2026-11-23 same"."""
    day, _, told = str(value).partition(" ")
    if told not in [key for key, _ in MORNINGS] or state["plan"] is None:
        return state
    log = [
        list(with_morning(entry, told) if entry.day == day else entry)
        for entry in entries_in(state["log"])
    ]
    return _followed(state, "what you said of a morning", log, _names(state["log"], day))


def forget(state: State, value: object) -> State:
    """Take one entry out of the log, by its number from 0."""
    if value not in [str(at) for at in range(len(state["log"]))]:
        return state
    at = int(str(value))
    log = state["log"][:at] + state["log"][at + 1 :]
    name = entries_in(state["log"])[at].exercise
    return _followed(state, f"taking out {KNOWN[name].title}", log, [name])


def load_log(state: State, value: object) -> State:
    """Put the entries of a table into the log, those that are not in it yet."""
    try:
        rows = text.read_table(str(value))
    except ValueError as problem:
        return {**state, "said": "", "problem": f"{problem} Nothing here has changed."}
    # In a set, as each of a thousand rows is looked for among a thousand.
    known = {tuple(row) for row in state["log"]}
    new = [row for row in rows if tuple(row) not in known]
    log = ordered(state["log"] + new)
    if len(log) > MOST_ENTRIES:
        said = f"These are more than {MOST_ENTRIES} entries together. Nothing here has changed."
        return {**state, "said": "", "problem": said}
    after = _followed(state, "loading a log", log, [entry.exercise for entry in entries_in(new)])
    said = f"{len(rows)} entries read, {len(new)} of them new."
    return {**after, "said": said, "problem": ""}


def load_file(state: State, value: object) -> State:
    """Take over a programme from its file. What was here can be had back by undoing."""
    try:
        asked, plan, log = text.read_file(value)
    except ValueError as problem:
        return {**state, "said": "", "problem": f"{problem} Nothing here has changed."}
    told = cast("State", dict(state, drafts={}, session=None, **asked))
    after = changed(told, "loading a file", plan, log)
    place = "ask" if plan is None else "week"
    said = "The programme in the file is loaded."
    return {**after, "chosen": None, "place": place, "said": said}


def _names(log: list[Row], day: str) -> list[str]:
    return [entry.exercise for entry in entries_in(log) if entry.day == day]


def _followed(state: State, words: str, log: list[Row], names: list[str]) -> State:
    plan = state["plan"]
    if plan is not None:
        plan = following(plan, log, names)
    return changed(state, words, plan, log)
