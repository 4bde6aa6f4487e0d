"""Time and daily life: how long it has lasted, and what it stops."""

from widgets.science.triage.records import FOLLOW_UP, Step, ask, rule

STEP = Step("time", "Time and daily life", "Nearly there. How long has it lasted?")
_TIME = "time"
_STEP = STEP.id

QUESTIONS = (
    ask(
        _STEP, _TIME, "stops_activities",
        "It stops everyday things",
        "Think of work, school, sleep, dressing and chores in the last week.",
    ),
    ask(
        _STEP, _TIME, "severe",
        "Severe: hard to think, sleep or dress",
        "Can you follow a talk or a film for half an hour? Then untick it.",
    ),
    ask(
        _STEP, _TIME, "not_improving",
        "No better after weeks of looking after it",
        "Compare today with three weeks ago.",
    ),
    ask(
        _STEP, _TIME, "over_3_months",
        "You have had it for over 3 months",
        "What was the first day you remember it? Count from there.",
    ),
    ask(
        _STEP, _TIME, "seen",
        "Has a clinician looked at it?",
        "A visit for this pain counts, if only once.",
        kind=FOLLOW_UP, only_if="over_3_months", lowers=True,
    ),
    ask(
        _STEP, _TIME, "began_before_45",
        "Were you younger than 45 when it began, and did it come on slowly?",
        "Count back from the first day you remember it.",
        kind=FOLLOW_UP, only_if="over_3_months",
    ),
    ask(
        _STEP, _TIME, "first_episode",
        "The first back pain of your life",
        "Ask your family.",
        only_if=("any", ("age", 0, 19), ("age", 50, 130)),
    ),
    ask(
        _STEP, _TIME, "first_lasting",
        "Has it lasted for more than two weeks, or is it not clearly easing?",
        "Count the days.",
        kind=FOLLOW_UP, only_if=("all", "first_episode", ("age", 50, 130)),
    ),
    ask(
        _STEP, _TIME, "four_weeks",
        "It has hurt for four weeks or more",
        "Count the weeks.",
        only_if=("age", 60, 130),
    ),
)  # fmt: skip

RULES = (
    rule(
        "not_improving", "soon", _TIME, "nhsbackpain",
        "When back pain does not get better within weeks, it is time to ask.",
        running="ease",
    ),
    rule(
        "stops_activities", "soon", _TIME, "nhsbackpain",
        "Pain that stops everyday life deserves help.", running="ease",
    ),
    rule(
        "severe", "soon", _TIME, "nhsbackpain", "Severe pain deserves help.",
        "Not running with severe pain is ours.",
    ),
    rule(
        "three_months_unseen", "soon", _TIME, "nhsbackpain nice2016",
        "After three months somebody should have looked at it once.",
        "Counting it also when you never looked after it yourself is ours.",
        when=("all", "over_3_months", ("not_yes", "seen")), verified="partly", running="may",
        sign="You have had it for more than 3 months, and no clinician has looked at it.",
    ),
    rule(
        "first_over_50", "soon", _TIME, "ahcpr1994",
        "Guidance asks for a check when back pain first comes at this age.",
        "Two weeks of grace for a plain ache that eases are ours.",
        when=("all", "first_episode", "first_lasting", ("age", 50, 130)),
        verified="partly", running="ease",
        sign="You are 50 or over, and this is the first back pain of your life, for more than two "
        "weeks or not clearly easing.",
    ),
    rule(
        "first_under_20", "soon", _TIME, "ahcpr1994",
        "Guidance asks for a check when back pain first comes at this age.",
        "Counting it only for a first time, and the level, are ours.",
        when=("all", "first_episode", ("age", 0, 19)), verified="partly", running="ease",
        sign="You are under 20, and this is the first back pain of your life.",
    ),
    rule(
        "persistent_60", "soon", _TIME, "cruk_myeloma",
        "From this age, guidance offers a blood test for pain that stays.",
        "The source says persistent. The four weeks and the level are ours.",
        when=("all", ("age", 60, 130), "four_weeks"), verified="partly", running="ease",
        sign="You are 60 or over, and it has hurt for four weeks or more.",
    ),
)  # fmt: skip
