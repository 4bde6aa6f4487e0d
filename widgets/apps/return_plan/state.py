"""What the return plan remembers, and how it changes."""

import datetime as dt
from typing import cast

from widgets.engine.core import fields
from widgets.engine.core.days import date_of, is_day, is_day_or_unknown, text_of
from widgets.engine.html.files import unfit_for_saved
from widgets.science.back.pain_scale import PAIN_SCALE_MAX
from widgets.science.return_to_run.log import (
    ALSO,
    MOST_MINUTES,
    entries,
    from_file,
    from_table,
    is_log,
    put_in,
)
from widgets.science.return_to_run.plan import Plan, plan
from widgets.science.return_to_run.rules import CRITERIA

# Which day a log was begun on is known; before a device has told today's, this one stands for it.
SOME_DAY = "2026-11-23"
MOST_DAYS_AGO = 30
MOST_STEPS_BACK = 5
# Runs that a log takes. What comes with them, signs and checks, always fits.
FULL = 400

READY = tuple([fields.flag("ready_" + each.id, each.words, kept=True) for each in CRITERIA])
DAYS_AGO = fields.number(
    "days_ago", "How many days ago was it?", "days", 0, MOST_DAYS_AGO, kept=True
)
AS_PLANNED = fields.choice(
    "as_planned", "What did you run?", (("yes", "What the plan said"), ("no", "Something else")),
    kept=True,
)  # fmt: skip
MINUTES = fields.number(
    "minutes", "Minutes of running", "minutes", 1, MOST_MINUTES, optional=True, kept=True
)
SESSION = fields.number(
    "session",
    "Minutes in all, walks included",
    "minutes",
    1,
    MOST_MINUTES,
    optional=True,
    kept=True,
)
DURING = fields.number(
    "during",
    f"Worst pain in the run (0 to {PAIN_SCALE_MAX})",
    "",
    0,
    PAIN_SCALE_MAX,
    optional=True,
    kept=True,
)
AFTER = fields.number(
    "after",
    f"Worst pain later that day (0 to {PAIN_SCALE_MAX})",
    "",
    0,
    PAIN_SCALE_MAX,
    optional=True,
    kept=True,
)
MORNING = fields.number(
    "morning",
    f"Pain the next morning (0 to {PAIN_SCALE_MAX})",
    "",
    0,
    PAIN_SCALE_MAX,
    optional=True,
    kept=True,
)
THIS_MORNING = fields.number(
    "this_morning",
    f"Pain the morning after (0 to {PAIN_SCALE_MAX})",
    "",
    0,
    PAIN_SCALE_MAX,
    optional=True,
    kept=True,
)
ALSO_NEW = fields.choice("also", "Was anything else new?", ALSO, kept=True)
SIGN = fields.flag("sign", "Something from the box of warning signs, or new and strange", kept=True)
KEEP = fields.flag("keep", "Keep my plan on this device", kept=True)

WHOLE = "Please give a whole number."
FORM = (
    DAYS_AGO,
    AS_PLANNED,
    MINUTES,
    SESSION,
    DURING,
    AFTER,
    MORNING,
    ALSO_NEW,
    SIGN,
)


_NUMBERS = tuple(
    [field.name for field in (DAYS_AGO, MINUTES, SESSION, DURING, AFTER, MORNING, THIS_MORNING)]
)


# Several parts of a view ask for the same plan, and a long log makes it slow.
_last_plan: list = [None, None]


def _are_logs(value: object) -> bool:
    if not isinstance(value, list) or len(value) > MOST_STEPS_BACK:
        return False
    return all([is_log(log) for log in value])


FIELDS = cast(
    "tuple[fields.Field, ...]",
    READY
    + FORM
    + (
        THIS_MORNING,
        KEEP,
        fields.data(
            "log", is_log, label="your runs", kept=True, usable=fields.items_that_fit(is_log)
        ),
        fields.data(
            "earlier",
            _are_logs,
            label="the changes you can take back",
            kept=True,
            usable=fields.items_that_fit(_are_logs),
        ),
        fields.data("today", is_day_or_unknown),
    ),
)
_EMPTY_FORM = {
    "days_ago": 0,
    "as_planned": "yes",
    "minutes": None,
    "session": None,
    "during": None,
    "after": None,
    "morning": None,
    "also": "nothing",
    "sign": False,
}


def initial() -> dict:
    """Return the state of a plan that nobody has begun.

    `log` is what `science.return_log` describes, `earlier` the logs that can be had back, the
    newest last. `today` is a day such as "2026-11-23", or "" while unknown. `said`,
    `problem` and `file_problem` are what came of the last button, the form, and the last file.
    """
    return dict(
        _EMPTY_FORM,
        **{field.name: False for field in READY},
        this_morning=None,
        keep=False,
        log=[],
        earlier=[],
        today="",
        said="",
        problem="",
        file_problem="",
        drafts={},
    )


def is_persistent(state: dict) -> bool:
    """Return whether the reader wants the plan kept on the device."""
    return state["keep"]


def update(state: dict, event: dict) -> dict:
    """Return the state after what the reader did."""
    name, value = event["name"], event["value"]
    problem = unfit_for_saved(event) if name == "load_file" else ""
    if problem:
        return dict(state, said="", problem="", file_problem=problem)
    if name in _HANDLERS:
        return _HANDLERS[name](dict(state, said="", problem="", file_problem=""), value)
    after = fields.apply_input(FIELDS, state, event)
    if name not in _NUMBERS or name in after["drafts"] or not _is_part(after[name]):
        return after
    # Not rounded: nobody would see that 2.4 had become 2.
    drafts = dict(state["drafts"])
    drafts[name] = fields.draft(event, WHOLE)
    return dict(state, drafts=drafts)


def today_of(state: dict) -> dt.date:
    """Return today, and while it is unknown a day that stands for it."""
    return date_of(state["today"] or SOME_DAY)


def missing(state: dict) -> tuple[str, ...]:
    """Return the names of the criteria that are not met."""
    return tuple([field.name for field in READY if not state[field.name]])


def plan_of(state: dict) -> Plan:
    """Return what comes next."""
    asked = [state["log"], today_of(state)]
    if _last_plan[0] != asked:
        _last_plan[1] = plan(entries(state["log"]), asked[1])
        _last_plan[0] = asked
    return _last_plan[1]


def waiting_run(state: dict) -> int | None:
    """Return the place in the log of the run whose next morning the plan waits for, or None."""
    runs = [place for place, entry in enumerate(state["log"]) if entry["kind"] == "run"]
    if not runs or state["log"][runs[-1]]["morning"] is not None:
        return None
    return runs[-1]


def _changed(state: dict, log: list[dict], said: str, **more: object) -> dict:
    """Return the state with another log. The one before can be had back."""
    earlier = (state["earlier"] + [state["log"]])[-MOST_STEPS_BACK:]
    return dict(state, log=log, earlier=earlier, said=said, **more)


def _write_down(state: dict, _value: object) -> dict:
    """Write down the run of the form, or say beside its boxes what is missing."""
    day = today_of(state) - dt.timedelta(days=_whole(state["days_ago"]))
    minutes, session = _lengths(state, day)
    wrong = _wrong(state, day, minutes, session)
    if wrong:
        drafts = dict(state["drafts"])
        for field, sentence in wrong:
            typed = drafts.get(field.name, {"text": field.text(state[field.name])})["text"]
            drafts[field.name] = {"text": typed, "problem": sentence}
        held = dict(state, drafts=drafts, problem="Not written down yet: see the boxes above.")
        # A sign waits for no box.
        return _pause(dict(held, sign=False), "The plan is paused.") if state["sign"] else held
    run = {
        "kind": "run",
        "day": text_of(day),
        "minutes": minutes,
        "session": session,
        "during": _whole(state["during"]),
        "after": _whole(state["after"]),
        "morning": None if _whole(state["days_ago"]) == 0 else _whole_or_none(state["morning"]),
        "also": state["also"],
    }
    after = _changed(state, put_in(state["log"], run), "Written down.", drafts={}, **_EMPTY_FORM)
    return _pause(after, "Written down. The plan is paused.") if state["sign"] else after


def _lengths(state: dict, day: dt.date) -> "tuple[int | None, int | None]":
    """Return the minutes of running and in all: as typed, or as the plan had them for that day."""
    if state["as_planned"] == "no":
        return _whole_or_none(state["minutes"]), _whole_or_none(state["session"])
    before = [entry for entry in state["log"] if entry["day"] < text_of(day)]
    found = plan(entries(before), day)
    if found.target is None:
        return None, None
    return found.target.running, found.target.session


def _wrong(
    state: dict, day: dt.date, minutes: int | None, session: int | None
) -> "list[tuple[fields.Number, str]]":
    """Return each field of the form that cannot be used, with the sentence that says why."""
    found = []
    for field in _asked(state):
        draft = state["drafts"].get(field.name)
        problem = _problem_in(field, draft["text"]) if draft else ""
        if not problem and field in (DURING, AFTER) and state[field.name] is None:
            problem = f"Please give a number: 0 for none, {PAIN_SCALE_MAX} for the worst."
        if not problem and field in (MINUTES, SESSION) and state[field.name] is None:
            problem = "Please give the minutes."
        if problem:
            found.append((field, problem))
    taken = [entry["day"] for entry in state["log"] if entry["kind"] == "run"]
    if text_of(day) in taken:
        found.append((DAYS_AGO, "A run of that day is written down already. Remove it first."))
    if len(state["log"]) >= FULL:
        found.append((DAYS_AGO, "The log is full. Save it as a file, then start again."))
    if minutes is None and state["as_planned"] == "yes":
        found.append((DAYS_AGO, "The plan was paused that day. Say above what else you ran."))
    if minutes is not None and session is not None and session < minutes:
        found.append((SESSION, "In all is at least as long as the running."))
    return found


def _problem_in(field: fields.Number, text: str) -> str:
    try:
        return WHOLE if _is_part(field.parse(text)) else ""
    except ValueError as fault:
        return str(fault)


def _asked(state: dict) -> tuple:
    """Return the boxes that the form shows."""
    lengths = (MINUTES, SESSION) if state["as_planned"] == "no" else ()
    morning = () if _whole(state["days_ago"]) == 0 else (MORNING,)
    return (DAYS_AGO, DURING, AFTER) + lengths + morning


def _write_morning(state: dict, _value: object) -> dict:
    place, name = waiting_run(state), THIS_MORNING.name
    if place is None:
        return state
    if name in state["drafts"] or state[name] is None:
        text = state["drafts"].get(name, {"text": ""})["text"]
        drafts = dict(state["drafts"])
        drafts[name] = {
            "text": text,
            "problem": f"Please give a whole number from 0 to {PAIN_SCALE_MAX}.",
        }
        return dict(state, drafts=drafts)
    log = list(state["log"])
    log[place] = dict(log[place], morning=_whole(state[name]))
    return _changed(state, log, "Written down.", this_morning=None)


def _is_part(value: float | None) -> bool:
    return value is not None and value != int(value)


def _whole(value: float) -> int:
    return int(value + 0.5)


def _whole_or_none(value: float | None) -> int | None:
    return None if value is None else _whole(value)


def _stop(state: dict, _value: object) -> dict:
    return state if plan_of(state).status == "paused" else _pause(state, "The plan is paused.")


def _pause(state: dict, said: str) -> dict:
    """Pause the plan for a warning sign. No way back leads past it but a clear check."""
    sign = {"kind": "sign", "day": text_of(today_of(state))}
    return dict(state, log=_with(state["log"], sign), earlier=[], said=said)


def _open(state: dict, _value: object) -> dict:
    """Take in that the check after a sign was clear."""
    if plan_of(state).status != "paused":
        return state
    clear = {"kind": "clear", "day": text_of(today_of(state))}
    return dict(state, log=_with(state["log"], clear), earlier=[], said="The plan is open again.")


def _with(log: list[dict], entry: dict) -> list[dict]:
    # Where today lies before the last entry, as after a clock was set back, it still comes last.
    last = log[-1]["day"] if log else ""
    return put_in(log, dict(entry, day=max(entry["day"], last)))


def _remove(state: dict, value: object) -> dict:
    place = int(value) if isinstance(value, str) and value.isdigit() else -1
    if not 0 <= place < len(state["log"]) or state["log"][place]["kind"] != "run":
        return state
    log = state["log"][:place] + state["log"][place + 1 :]
    return _changed(state, log, "Removed.")


def _undo(state: dict, _value: object) -> dict:
    if not state["earlier"]:
        return state
    earlier, log = state["earlier"][:-1], state["earlier"][-1]
    after = dict(state, log=log, earlier=earlier, said="The last change is taken back.")
    return _still_paused(state, after)


def _load_file(state: dict, value: object) -> dict:
    text = str(value).strip()
    try:
        if text.startswith("{"):
            log, ready = from_file(text)
            met = {field.name: field.name[len("ready_") :] in ready for field in READY}
        else:
            log, met = from_table(text), {}
    except ValueError as fault:
        return dict(state, file_problem=f"Nothing here has changed: {fault}")
    # A day of leeway: whoever travels may have been a day ahead.
    if log and state["today"] and log[-1]["day"] > text_of(today_of(state) + dt.timedelta(days=1)):
        problem = "Nothing here has changed: the file holds a day that is still to come."
        return dict(state, file_problem=problem)
    return _still_paused(state, _changed(state, log, f"Loaded: {len(log)} entries.", **met))


def _still_paused(before: dict, after: dict) -> dict:
    """Return the state after a step that may not open what was paused before it."""
    if plan_of(before).status != "paused" or plan_of(after).status == "paused":
        return after
    return _pause(after, after["said"] + " The plan stays paused: only a clear check opens it.")


def _today(state: dict, value: object) -> dict:
    return dict(state, today=value) if is_day(value) else state


def _start_again(state: dict, _value: object) -> dict:
    return dict(initial(), today=state["today"], said="Deleted.")


_HANDLERS = {
    "today": _today,
    "write_down": _write_down,
    "write_morning": _write_morning,
    "stop": _stop,
    "open": _open,
    "remove": _remove,
    "undo": _undo,
    "load_file": _load_file,
    "start_again": _start_again,
}
