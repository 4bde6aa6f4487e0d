"""The pattern of an inflamed spine: asked only where the pain is old and began young."""

from widgets.science.triage.records import Step, ask, rule

STEP = Step(
    "pattern",
    "A pattern to look for",
    "These count together. Tick what is true, or may be. One alone means nothing.",
)
_STEP = STEP.id
_IF = ("all", "over_3_months", "began_before_45")
_BOXES = (
    ("before_35", "It began before you were 35", "Count back."),
    (
        "wakes_late", "It wakes you in the second half of the night",
        "Note the hour for a week.",
    ),
    (
        "buttock", "Pain in one buttock or the other",
        "Point to it with one finger.",
    ),
    (
        "better_moving", "Better when you move, not when you rest",
        "Compare a day on the sofa with a day on your feet.",
    ),
    (
        "tablets_help", "Better within 2 days of tablets like ibuprofen",
        "Think back. Do not take them for a test: they must be safe for you.",
    ),
    (
        "family", "A parent, brother, sister or child has such an illness",
        "Ask whether someone has a stiff, bent or inflamed spine.",
    ),
    ("joints", "Swollen, painful joints", "Compare both sides."),
    (
        "heel", "Pain at the heel or another place where a tendon ends",
        "Press where the tendon meets the bone.",
    ),
    (
        "psoriasis", "Psoriasis, in your skin or in a parent's or child's",
        "Look at elbows, scalp and nails.",
    ),
)  # fmt: skip
_NAMES = tuple([box[0] for box in _BOXES])

QUESTIONS = tuple(
    [ask(_STEP, "time", name, text, settle, only_if=_IF) for name, text, settle in _BOXES]
)

RULES = (
    rule(
        "axspa", "soon", "time", "ng65_scot sieper2009",
        "Three of these nine together can be the pattern of an inflamed spine. That is no "
        "diagnosis, only a reason for a blood test and a look.",
        "The source refers for four, or for three with a blood test. Asking for three, and half a "
        "box for “not sure”, are ours.",
        when=("all", "over_3_months", "began_before_45", ("boxes", 3) + _NAMES),
        verified="partly", running="may",
        sign="More than 3 months of pain that came slowly before 45, and three of these: it began "
        "before 35; it wakes you late in the night; in the buttock; better when you move; better "
        "within 2 days of ibuprofen; in the family; swollen joints; heel pain; psoriasis.",
    ),
)  # fmt: skip
