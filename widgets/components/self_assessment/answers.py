"""What the self-assessment asks. Every answer may be left out."""

from typing import TypedDict, cast

from widgets.components.pace import PACE_UNIT, SPEED, STEP_RATE
from widgets.components.self_assessment.sides import SIDES
from widgets.engine.core import fields
from widgets.engine.core.state import Values

MOST_LETTERS = 60

NO_PAIN = fields.flag("no_pain", "I have no pain: I teach, or want to know", stored=True)
WHERE = (
    fields.flag("where_low", "Low in the back", stored=True),
    fields.flag("where_one_side", "More on one side", stored=True),
    fields.flag("where_buttock", "In the buttock", stored=True),
    fields.flag("where_leg_above", "In the leg, above the knee", stored=True),
    fields.flag("where_leg_below", "In the leg, below the knee", stored=True),
    fields.flag("where_groin", "In the groin, or at the front of the hip", stored=True),
    fields.flag("where_ribs", "In the ribs, or the middle of the back", stored=True),
    fields.flag(
        "where_upper", "Between the shoulder blades or at the top of the back", stored=True
    ),
    fields.flag("where_neck", "In the neck", stored=True),
)
WHEN = (
    fields.flag("when_during", "While I run", stored=True),
    fields.flag("when_after", "Straight after", stored=True),
    fields.flag("when_morning", "The next morning", stored=True),
    fields.flag("when_later", "Days later", stored=True),
)
HOW_LONG = fields.choice(
    "how_long",
    "How long have you had it?",
    (
        ("under_2_weeks", "Less than 2 weeks"),
        # What earlier editions kept under this name may be of a few days: the words stay as wide.
        ("under_6_weeks", "Less than 6 weeks"),
        ("up_to_3_months", "6 weeks to 3 months"),
        ("over_3_months", "More than 3 months"),
        ("", "No answer"),
    ),
    stored=True,
)

LIMIT_RUNNING = fields.number(
    "limit_running",
    "How far it limits your running",
    "",
    0,
    10,
    optional=True,
    stored=True,
)
LIMIT_DAILY = fields.number(
    "limit_daily", "How far it limits the rest of your day", "", 0, 10, optional=True, stored=True
)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and len(value) <= MOST_LETTERS


ACTIVITIES = tuple(
    [fields.data(f"activity_{n}", _is_name, label=f"activity {n}", stored=True) for n in (1, 2, 3)]
)
HARDNESS = tuple(
    [
        fields.number(
            f"hard_{n}", f"How hard activity {n} is", "", 0, 10, optional=True, stored=True
        )
        for n in (1, 2, 3)
    ]
)

LONGEST_RUN = fields.number(
    "longest_run",
    "Your longest run lately",
    "km or miles",
    0.1,
    300,
    places=1,
    optional=True,
    stored=True,
)
LONGEST_BEFORE = fields.number(
    "longest_before",
    "The longest in the 30 days before that one",
    "same unit",
    0,
    300,
    places=1,
    optional=True,
    stored=True,
)
CHANGED = (
    fields.flag("changed_shoes", "Shoes", stored=True),
    fields.flag("changed_surface", "The ground I run on", stored=True),
    fields.flag("changed_hills", "Hills", stored=True),
    fields.flag("changed_strength", "Strength work: more, less or other", stored=True),
    fields.flag("changed_sleep", "Sleep", stored=True),
    fields.flag("changed_stress", "Stress", stored=True),
)

OWN_SPEED = fields.number(
    "speed", "Speed", "m/s", SPEED.low, SPEED.high, places=2, optional=True, stored=True
)

# In this order they stand in a saved file.
ANSWERS = (
    (NO_PAIN,)
    + WHERE
    + WHEN
    + (HOW_LONG, LIMIT_RUNNING, LIMIT_DAILY)
    + ACTIVITIES
    + HARDNESS
    + (LONGEST_RUN, LONGEST_BEFORE)
    + CHANGED
    + (STEP_RATE, OWN_SPEED, PACE_UNIT)
    + SIDES
)
# What editions up to 0.2.0 did not ask.
_LATER = ("no_pain", "where_groin", "where_ribs", "where_neck")


class Answers(TypedDict):
    """The answers by field: None, False or "" for what was left out."""

    no_pain: bool
    where_low: bool
    where_one_side: bool
    where_buttock: bool
    where_leg_above: bool
    where_leg_below: bool
    where_groin: bool
    where_ribs: bool
    where_upper: bool
    where_neck: bool
    when_during: bool
    when_after: bool
    when_morning: bool
    when_later: bool
    how_long: str
    limit_running: float | None
    limit_daily: float | None
    activity_1: str
    activity_2: str
    activity_3: str
    hard_1: float | None
    hard_2: float | None
    hard_3: float | None
    longest_run: float | None
    longest_before: float | None
    changed_shoes: bool
    changed_surface: bool
    changed_hills: bool
    changed_strength: bool
    changed_sleep: bool
    changed_stress: bool
    step_rate: float | None
    speed: float | None
    pace_unit: str
    tried_stance: str
    tried_bridge: str
    plank_left: float | None
    plank_right: float | None
    tried_thomas: str
    wall_left: float | None
    wall_right: float | None
    tried_footprint: str


def no_answers() -> Answers:
    """Return the answers of somebody who has given none."""
    answers: dict[str, object] = {PACE_UNIT.name: "min/km"}
    for field in ANSWERS:
        if isinstance(field, fields.Flag):
            answers[field.name] = False
        elif isinstance(field, fields.Number):
            answers[field.name] = None
        elif field.name not in answers:
            answers[field.name] = ""
    return cast("Answers", answers)


def saved_answers(saved: Values) -> Answers:
    """Return the answers in what any edition has saved; what it did not ask is not given.

    Raises KeyError where another one is missing.
    """
    answers = dict(no_answers())
    for field in ANSWERS:
        if field.name in saved or field.name not in _LATER:
            answers[field.name] = saved[field.name]
    return cast("Answers", answers)


def activities(answers: Answers) -> tuple[str, str, str]:
    """Return the activities as they were named."""
    return answers["activity_1"], answers["activity_2"], answers["activity_3"]
