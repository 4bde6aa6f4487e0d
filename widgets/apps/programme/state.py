"""What the programme remembers, and how it changes."""

from widgets.apps.programme import checks
from widgets.apps.programme.log import entries
from widgets.apps.programme.log.entries import MOST_SHOWN
from widgets.apps.programme.session import guided
from widgets.apps.programme.setup.carried import carry
from widgets.apps.programme.setup.fields import DAYS, HAS, MINUTES, RAISED, wish
from widgets.apps.programme.week import editing, plan
from widgets.apps.programme.week.plan import plan_that_fits
from widgets.engine.core import fields
from widgets.engine.core.days import is_day, is_day_or_unknown
from widgets.engine.html.files import unfit_for_saved
from widgets.science.training.interval_timer import is_moment

SOUND = fields.flag("sound", "Sound at each change", kept=True)
VIBRATE = fields.flag("vibrate", "Vibrate, where the device can", kept=True)
KEEP = fields.flag("keep", "Keep my programme and log on this device", kept=True)
PLACE = fields.choice(
    "place",
    "Part",
    (
        ("week", "Week"),
        ("session", "Session"),
        ("log", "Log"),
        ("files", "Files"),
        ("ask", "Set up"),
    ),
    kept=True,
)


# What there is while no week is made.
WITHOUT_PLAN = ("files", "ask")


def _is_yes_or_no(value: object) -> bool:
    return value is True or value is False


FIELDS: tuple = (
    (MINUTES, DAYS)
    + HAS
    + RAISED
    + (
        SOUND,
        VIBRATE,
        KEEP,
        PLACE,
        fields.data("start", is_day_or_unknown, label="the first day", kept=True),
        fields.data("plan", checks.is_plan, label="your week", kept=True, usable=plan_that_fits),
        fields.data(
            "log",
            checks.is_log,
            label="your log",
            kept=True,
            usable=fields.items_that_fit(checks.is_log),
        ),
        fields.data("session", checks.is_session, label="the session under way", kept=True),
        fields.data("past", checks.is_past, label="the changes you can undo", kept=True),
        fields.data("paused", _is_yes_or_no, label="whether a sign stopped it", kept=True),
        fields.data(
            "carried",
            checks.are_findings,
            label="what came from the self-assessment",
            kept=True,
            usable=fields.items_that_fit(checks.are_findings),
        ),
        fields.data("today", is_day_or_unknown),
    )
)


def initial() -> dict:
    """Return the state before anything is asked.

    `place` is the part that is shown. `start` is the first day of the programme, `today` the
    reader's own day, "" while unknown. `plan`, `session`, `log` and `past` are as `checks` says.
    `paused` says that a new sign has stopped it. `carried` lists the findings that came from the
    self-assessment. `chosen` is the weekday and the name of the exercise that is open, or None.
    `add_day` and `add_name` are what is about to be added. `shown` is how many days of the log are
    shown. `now` is the last moment told, in ms; `said` and `problem` what has just happened.
    """
    state: dict = {field.name: False for field in HAS + RAISED}
    return dict(
        state,
        minutes=15,
        days=3,
        has_mat=True,
        has_wall=True,
        sound=True,
        vibrate=False,
        keep=False,
        place="ask",
        start="",
        plan=None,
        log=[],
        session=None,
        past=[],
        paused=False,
        carried=[],
        today="",
        chosen=None,
        add_day=0,
        add_name="",
        shown=MOST_SHOWN,
        now=0,
        said="",
        problem="",
        drafts={},
    )


def is_persistent(state: dict) -> bool:
    """Return whether the reader wants the programme kept on the device."""
    return state["keep"]


def reconcile(state: dict, changed: list[str]) -> dict:
    """Return a restored state in which nothing leads back to a log or a week that was left out."""
    if "paused" in changed:
        # Whether a sign stopped it is unknown, so the reader is asked.
        state = dict(state, paused=True)
    if "log" in changed or "plan" in changed:
        state = dict(state, past=[])
    return state


def update(state: dict, event: dict) -> dict:
    """Return the state after what the reader did, or what moment it is."""
    name, value = event["name"], event["value"]
    if name in _MOMENT_HANDLERS:
        return _MOMENT_HANDLERS[name](state, value) if is_moment(value) else state
    problem = unfit_for_saved(event) if name in ("load_file", "load_log") else ""
    if problem:
        return dict(state, said="", problem=problem)
    if name in _STEP_HANDLERS:
        return _STEP_HANDLERS[name](state, value)
    if name in _BOX_HANDLERS:
        return _BOX_HANDLERS[name](state, event)
    return fields.apply_input(FIELDS, state, event)


def _go(state: dict, value: object) -> dict:
    if PLACE.problem(value):
        return state
    return dict(state, place=value, chosen=None, said="", problem="")


def _today(state: dict, value: object) -> dict:
    if not is_day(value):
        return state
    # Until a week is made, a first day that has gone by moves on.
    is_set = state["plan"] is not None or state["start"] > value
    return dict(state, today=value, start=state["start"] if is_set else value)


def _start_on(state: dict, value: object) -> dict:
    return dict(state, start=value) if is_day(value) else state


def _make(state: dict, _value: object) -> dict:
    start = state["start"] or state["today"]
    if not start:
        return state
    made = plan.made(wish(state), start, state["log"])
    state = dict(state, start=start)
    if state["plan"] is None:
        after = dict(state, plan=made, problem="")
    else:
        after = plan.changed(state, "making a new week", made)
    return dict(after, place="week", chosen=None, said="")


def _sign(state: dict, _value: object) -> dict:
    """Stop for a new sign. Nothing but the reader's word that a check found none goes on."""
    return dict(state, paused=True, session=None, now=0, chosen=None, said="", problem="")


def _checked(state: dict, _value: object) -> dict:
    return dict(state, paused=False, place="week" if state["plan"] else "ask")


def _start_again(state: dict, _value: object) -> dict:
    return dict(initial(), today=state["today"], start=state["today"], carried=state["carried"])


_STEP_HANDLERS = {
    "today": _today,
    "carried": carry,
    "start": _start_on,
    "make": _make,
    "undo": lambda state, _value: plan.undo(state),
    "open": editing.open_,
    "swap": editing.swap,
    "remove": editing.remove,
    "add_day": editing.add_day,
    "add_name": editing.add_name,
    "add": editing.add,
    "older": entries.older,
    "try_again": editing.try_again,
    "begin": guided.begin,
    "stop": guided.stop,
    "skip": guided.skip,
    "save": guided.save,
    "place": _go,
    "reserve": lambda state, value: guided.answer(state, "reserve", value),
    "pain": lambda state, value: guided.answer(state, "pain", value),
    "sign": _sign,
    "checked": _checked,
    "morning": entries.morning,
    "forget": entries.forget,
    "load_log": entries.load_log,
    "load_file": entries.load_file,
    "start_again": _start_again,
}
_BOX_HANDLERS = {
    "done_sets": guided.count_done,
    "done_count": guided.count_done,
    "dose_sets": editing.dose,
    "dose_count": editing.dose,
}
_MOMENT_HANDLERS = {
    "go": guided.start,
    "done": guided.done,
    "pause": guided.pause,
    "resume": guided.resume,
    "clock": guided.tell,
}
