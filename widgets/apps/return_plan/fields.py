"""What a reader is asked: are they ready, a run, the mornings, and whether to keep it all."""

from widgets.engine.core import fields
from widgets.science.back.pain_scale import PAIN_SCALE_MAX
from widgets.science.return_to_run.log import ALSO, MOST_MINUTES
from widgets.science.return_to_run.rules import CRITERIA

MOST_DAYS_AGO = 30

READY = tuple([fields.flag("ready_" + each.id, each.words, stored=True) for each in CRITERIA])
# What a check that is known here answers by itself.
READY_CHECK = "ready_check"
DAYS_AGO = fields.number(
    "days_ago", "How many days ago was it?", "days", 0, MOST_DAYS_AGO, stored=True
)
AS_PLANNED = fields.choice(
    "as_planned", "What did you run?", (("yes", "What the plan said"), ("no", "Something else")),
    stored=True,
)  # fmt: skip
MINUTES = fields.number(
    "minutes", "Minutes of running", "minutes", 1, MOST_MINUTES, optional=True, stored=True
)
SESSION = fields.number(
    "session",
    "Minutes in all, walks included",
    "minutes",
    1,
    MOST_MINUTES,
    optional=True,
    stored=True,
)
DURING = fields.number(
    "during",
    f"Worst pain in the run (0 to {PAIN_SCALE_MAX})",
    "",
    0,
    PAIN_SCALE_MAX,
    optional=True,
    stored=True,
)
AFTER = fields.number(
    "after",
    f"Worst pain later that day (0 to {PAIN_SCALE_MAX})",
    "",
    0,
    PAIN_SCALE_MAX,
    optional=True,
    stored=True,
)
MORNING = fields.number(
    "morning",
    f"Pain the next morning (0 to {PAIN_SCALE_MAX})",
    "",
    0,
    PAIN_SCALE_MAX,
    optional=True,
    stored=True,
)
THIS_MORNING = fields.number(
    "this_morning",
    f"Pain the morning after (0 to {PAIN_SCALE_MAX})",
    "",
    0,
    PAIN_SCALE_MAX,
    optional=True,
    stored=True,
)
ALSO_NEW = fields.choice("also", "Was anything else new?", ALSO, stored=True)
SIGN = fields.flag(
    "sign", "Something from the box of warning signs, or new and strange", stored=True
)
KEEP = fields.flag("keep", "Keep my plan on this device", stored=True)

FORM: tuple[fields.Field, ...] = (
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
