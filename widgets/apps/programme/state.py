"""What the programme remembers."""

from typing import Any

from widgets.apps.programme import checks
from widgets.apps.programme.records import Plan, Row, Session, Step
from widgets.apps.programme.setup.fields import DAYS, HAS, MINUTES, RAISED
from widgets.apps.programme.week.plan import plan_that_fits
from widgets.components.triage.standing import NONE, Standing, is_standing
from widgets.engine.core import fields
from widgets.engine.core.days import is_day_or_unknown
from widgets.engine.core.state import BaseState

SOUND = fields.flag("sound", "Sound at each change", stored=True)
VIBRATE = fields.flag("vibrate", "Vibrate, where the device can", stored=True)
KEEP = fields.flag("keep", "Keep my programme and log on this device", stored=True)
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
    stored=True,
)

MOST_SHOWN = 3  # days of the log, and as many more at each press
# What there is while no week is made.
WITHOUT_PLAN = ("files", "ask")


def _is_yes_or_no(value: object) -> bool:
    return value is True or value is False


FIELDS: tuple[fields.Field, ...] = (
    (MINUTES, DAYS)
    + HAS
    + RAISED
    + (
        SOUND,
        VIBRATE,
        KEEP,
        PLACE,
        fields.data("start", is_day_or_unknown, label="the first day", stored=True),
        fields.data("plan", checks.is_plan, label="your week", stored=True, usable=plan_that_fits),
        fields.data(
            "log",
            checks.is_log,
            label="your log",
            stored=True,
            usable=fields.items_that_fit(checks.is_log),
        ),
        fields.data("session", checks.is_session, label="the session under way", stored=True),
        fields.data("past", checks.is_past, label="the changes you can undo", stored=True),
        fields.data("paused", _is_yes_or_no, label="whether a sign stopped it", stored=True),
        fields.data(
            "carried",
            checks.are_findings,
            label="what came from the self-assessment",
            stored=True,
            usable=fields.items_that_fit(checks.are_findings),
        ),
        fields.data("today", is_day_or_unknown),
        # Asked for anew at each start, so it is not kept a second time.
        fields.data("check", is_standing),
    )
)


class State(BaseState):
    """The values of the fields, and what has just happened.

    place: the part that is shown. start: the first day of the programme; today: the reader's own
    day, "" while unknown. paused: a new sign has stopped it. check: what the check last came to.
    carried: the findings that came from the self-assessment. chosen: the weekday and the name of
    the exercise that is open. add_day, add_name: what is about to be added. shown: how many days of
    the log. now: the last moment told, in ms.
    """

    has_mat: bool
    has_wall: bool
    has_step: bool
    has_band: bool
    has_chair: bool
    raised_lasting: bool
    raised_bridge: bool
    raised_plank: bool
    raised_stance: bool
    raised_thomas: bool
    raised_leg: bool
    minutes: float
    days: float
    sound: bool
    vibrate: bool
    keep: bool
    place: str
    start: str
    plan: Plan | None
    log: list[Row]
    session: Session | None
    past: list[Step]
    paused: bool
    carried: list[str]
    today: str
    check: Standing
    chosen: list[Any] | None
    add_day: int
    add_name: str
    shown: int
    now: int
    said: str
    problem: str


def initial() -> State:
    """Return the state before anything is asked."""
    return {
        "has_mat": True,
        "has_wall": True,
        "has_step": False,
        "has_band": False,
        "has_chair": False,
        "raised_lasting": False,
        "raised_bridge": False,
        "raised_plank": False,
        "raised_stance": False,
        "raised_thomas": False,
        "raised_leg": False,
        "minutes": 15,
        "days": 3,
        "sound": True,
        "vibrate": False,
        "keep": False,
        "place": "ask",
        "start": "",
        "plan": None,
        "log": [],
        "session": None,
        "past": [],
        "paused": False,
        "carried": [],
        "today": "",
        "check": NONE,
        "chosen": None,
        "add_day": 0,
        "add_name": "",
        "shown": MOST_SHOWN,
        "now": 0,
        "said": "",
        "problem": "",
        "drafts": {},
    }


def is_persistent(state: State) -> bool:
    """Return whether the reader wants the programme kept on the device."""
    return state["keep"]


def reconcile(state: State, changed: list[str]) -> State:
    """Return a restored state in which nothing leads back to a log or a week that was left out."""
    if "paused" in changed:
        # Whether a sign stopped it is unknown, so the reader is asked.
        state = {**state, "paused": True}
    if "log" in changed or "plan" in changed:
        state = {**state, "past": []}
    return state
