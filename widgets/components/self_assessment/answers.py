"""What the self-assessment asks. Every answer may be left out."""

from typing import TypedDict, cast

from widgets.components.pace import PACE_UNIT, SPEED, STEP_RATE
from widgets.engine.core import fields

MOST_LETTERS = 60

WHERE = (
    fields.flag("where_low", "Low in the back", stored=True),
    fields.flag("where_one_side", "More on one side", stored=True),
    fields.flag("where_buttock", "In the buttock", stored=True),
    fields.flag("where_leg_above", "In the leg, above the knee", stored=True),
    fields.flag("where_leg_below", "In the leg, below the knee", stored=True),
    fields.flag(
        "where_upper", "Between the shoulder blades or at the top of the back", stored=True
    ),
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
    0.1,
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

_SIDES = (
    ("same", "About the same"),
    ("left", "Left is harder"),
    ("right", "Right is harder"),
    ("", "Not tried"),
)
_PRINTS = (
    ("same", "About the same"),
    ("left", "Left shows more of the sole"),
    ("right", "Right shows more of the sole"),
    ("", "Not tried"),
)
STANCE = fields.choice("tried_stance", "Your two sides", _SIDES, stored=True)
BRIDGE = fields.choice("tried_bridge", "Your two sides", _SIDES, stored=True)
THOMAS = fields.choice("tried_thomas", "Your two sides", _SIDES, stored=True)
FOOTPRINT = fields.choice("tried_footprint", "Your two prints", _PRINTS, stored=True)
PLANK_LEFT, PLANK_RIGHT, WALL_LEFT, WALL_RIGHT = [
    fields.number(name, label, unit, 0, high, places=places, optional=True, stored=True)
    for name, label, unit, high, places in (
        ("plank_left", "On your left side", "s", 600, 0),
        ("plank_right", "On your right side", "s", 600, 0),
        ("wall_left", "Left foot from the wall", "cm", 40, 1),
        ("wall_right", "Right foot from the wall", "cm", 40, 1),
    )
]

# In this order they stand in a saved file.
ANSWERS = (
    WHERE
    + WHEN
    + (HOW_LONG, LIMIT_RUNNING, LIMIT_DAILY)
    + ACTIVITIES
    + HARDNESS
    + (LONGEST_RUN, LONGEST_BEFORE)
    + CHANGED
    + (STEP_RATE, OWN_SPEED, PACE_UNIT)
    + (STANCE, BRIDGE, PLANK_LEFT, PLANK_RIGHT, THOMAS, WALL_LEFT, WALL_RIGHT, FOOTPRINT)
)


class Answers(TypedDict):
    """The answers by field: None, False or "" for what was left out."""

    where_low: bool
    where_one_side: bool
    where_buttock: bool
    where_leg_above: bool
    where_leg_below: bool
    where_upper: bool
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


def activities(answers: Answers) -> tuple[str, str, str]:
    """Return the activities as they were named."""
    return answers["activity_1"], answers["activity_2"], answers["activity_3"]
