"""The log after the session: mornings, entries taken out, and files that come back."""

from widgets.apps.programme.checks import KNOWN, MOST_ENTRIES
from widgets.apps.programme.files import text
from widgets.apps.programme.week.plan import changed, entries_in, entries_of, following
from widgets.engine.core.ordering import ordered
from widgets.science.exercises.progression import MORNINGS, with_morning

MOST_SHOWN = 3  # days of the log, and as many more at each press


def older(state: dict, _value: object) -> dict:
    """Show more days of the log."""
    return dict(state, shown=state["shown"] + MOST_SHOWN)


def morning(state: dict, value: object) -> dict:
    """Note how the back was on the morning after a day: "2026-11-23 same"."""
    day, _, told = str(value).partition(" ")
    if told not in [key for key, _ in MORNINGS] or state["plan"] is None:
        return state
    log = [
        list(with_morning(entry, told) if entry.day == day else entry)
        for entry in entries_of(state)
    ]
    return _followed(state, "what you said of a morning", log, _names(state["log"], day))


def forget(state: dict, value: object) -> dict:
    """Take one entry out of the log, by its number from 0."""
    if value not in [str(at) for at in range(len(state["log"]))]:
        return state
    at = int(str(value))
    log = state["log"][:at] + state["log"][at + 1 :]
    name = entries_of(state)[at].exercise
    return _followed(state, f"taking out {KNOWN[name].title}", log, [name])


def load_log(state: dict, value: object) -> dict:
    """Put the entries of a table into the log, those that are not in it yet."""
    try:
        rows = text.read_table(str(value))
    except ValueError as problem:
        return dict(state, said="", problem=f"{problem} Nothing here has changed.")
    # In a set, as each of a thousand rows is looked for among a thousand.
    known = {tuple(row) for row in state["log"]}
    new = [row for row in rows if tuple(row) not in known]
    log = ordered(state["log"] + new)
    if len(log) > MOST_ENTRIES:
        said = f"These are more than {MOST_ENTRIES} entries together. Nothing here has changed."
        return dict(state, said="", problem=said)
    after = _followed(state, "loading a log", log, [entry.exercise for entry in entries_in(new)])
    return dict(after, said=f"{len(rows)} entries read, {len(new)} of them new.", problem="")


def load_file(state: dict, value: object) -> dict:
    """Take over a programme from its file. What was here can be had back by undoing."""
    try:
        asked, plan, log = text.read_file(value)
    except ValueError as problem:
        return dict(state, said="", problem=f"{problem} Nothing here has changed.")
    after = changed(dict(state, drafts={}, session=None, **asked), "loading a file", plan, log)
    place = "ask" if plan is None else "week"
    return dict(after, chosen=None, place=place, said="The programme in the file is loaded.")


def _names(log: list, day: str) -> list[str]:
    return [entry.exercise for entry in entries_in(log) if entry.day == day]


def _followed(state: dict, words: str, log: list, names: list[str]) -> dict:
    plan = state["plan"]
    if plan is not None:
        plan = following(plan, log, names)
    return changed(state, words, plan, log)
