"""Food, energy and periods: what bones need."""

from widgets.science.triage.records import Step, ask, rule

STEP = Step(
    "energy",
    "Food, energy and periods",
    "Nothing to be ashamed of: bones need food.",
)
_BONE = "bone"
_STEP = STEP.id

QUESTIONS = (
    ask(
        _STEP, _BONE, "eating_too_little",
        "Eating less than you train for, or afraid of weight",
        "Skipped meals, a small appetite, weight that goes down, many colds or injuries. Write "
        "down food and runs for three days, and show someone.",
    ),
    ask(
        _STEP, _BONE, "missed_periods",
        "Three periods missed in a row, or fewer than nine a year",
        "Not after the menopause. Look at a calendar for 12 months, and do a pregnancy test "
        "first. The pill, a coil or an implant can stop the bleeding: then go by food, weight "
        "and bones.",
        only_if=("age", 10, 55),
    ),
    ask(
        _STEP, _BONE, "never_periods",
        "Never a period yet, at 15 or over",
        "Ask a parent.",
        only_if=("age", 15, 25),
    ),
    ask(
        _STEP, _BONE, "men_low_energy",
        "Men: sex drive or morning erections gone with hard training",
        "Count the mornings for 2 weeks.",
    ),
    ask(
        _STEP, _BONE, "cyclic",
        "Pain that keeps time with your periods",
        "Keep a diary for two cycles.",
        only_if=("age", 10, 60),
    ),
)  # fmt: skip

_ENERGY = (
    "Too little energy for the training makes bones weaker. Someone can help, and it can be put "
    "right."
)

RULES = (
    rule(
        "weight_training", "soon", _BONE, "cat2_2023",
        "Weight that goes down with hard training can mean too little energy.",
        "Weight loss itself stays for today unless it was on purpose. That is ours.",
        when=("all", "weight_loss", ("any", "missed_periods", "never_periods", "men_low_energy")),
        verified="partly", running="ease",
        sign="Weight goes down with hard training, and periods or sex drive are gone.",
        advice="Say the word REDs: low energy in sport.",
    ),
    rule(
        "missed_periods", "soon", _BONE, "cat2_2023 nidirect_periods", _ENERGY,
        "Fewer than nine a year is general knowledge. The level is ours.",
        verified="partly", running="ease",
    ),
    rule(
        "never_periods", "soon", _BONE, "cat2_2023", _ENERGY,
        "The level is ours.", verified="partly", running="ease",
    ),
    rule(
        "eating_too_little", "soon", _BONE, "cat2_2023", _ENERGY,
        "The level is ours.",
        verified="partly", running="ease",
        advice="Fainting, a fluttering chest, being sick every day or hardly eating for days: be "
        "seen today.",
    ),
    rule(
        "men_low_energy", "soon", _BONE, "cat2_2023", _ENERGY,
        "The everyday signs are ours: the table was read in part.",
        verified="partly", running="ease",
    ),
    rule(
        "cyclic", "soon", _BONE, "ng73_copy",
        "Pain with the periods can be treated, and it may come from there.",
        "Read in a summary.",
        running="may",
    ),
)  # fmt: skip
