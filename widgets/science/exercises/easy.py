"""The stretches, and what may come before a run."""

from widgets.science.exercises.record import Count, Exercise

_STRETCH = (
    "In a review of treatments for lasting back pain, stretching did not differ from no treatment."
)
_WARM_UP = (
    "In a trial with 421 men who ran, a programme of warming up, cooling down and stretching did "
    "not lower injuries. In a survey after races, those with back pain more often said they had "
    "warmed up too little. We found no trial of a warm-up that counted back pain."
)

EASY = (
    Exercise(
        name="hip_flexor_stretch",
        title="Hip-flexor stretch",
        purpose="To stretch the front of your hip, if you like how it feels.",
        area="stretch",
        steps=(
            "Kneel on one knee, something soft below it, the other foot flat in front.",
            "Keep your trunk upright and move your hips forward.",
            "Stop at a mild pull in front of the hip. Do not arch your back. Change sides.",
        ),
        count=Count("seconds", 15, 30),
        sets=(1, 1),
        days=(3, 5),
        sides=True,
        needs=("mat",),
        easier=("Move forward less.", None),
        harder=("Nothing harder is needed.", None),
        grade="D",
        evidence=_STRETCH
        + " After three weeks of such stretching, the hips of 20 people went further back on a "
        "bench. They ran as before. There was no group to compare.",
        sources=("owen2020", "mettler2019"),
        searched=None,
        stop="Stop if it pinches deep in your hip or groin, or if your back hurts.",
        tested_dose=None,
    ),
    Exercise(
        name="hamstring_stretch",
        title="Hamstring stretch",
        purpose="To let the back of your thigh give more. That is range, not less pain.",
        area="stretch",
        steps=(
            "Lie on your back. Hold one thigh with both hands, its knee above the hip and bent.",
            "Stretch that knee as far as is comfortable. Leave the thigh where it is.",
            "Hold at a mild pull, and breathe. Change sides.",
        ),
        count=Count("seconds", 15, 30),
        sets=(1, 1),
        days=(3, 5),
        sides=True,
        needs=("mat",),
        easier=("Leave the knee more bent.", None),
        harder=("Nothing harder is needed: longer holds gained no more.", None),
        grade="D",
        evidence=_STRETCH
        + " In adults with tight hamstrings, 30 seconds gained as much range as 60, and once a day "
        "as much as three times. Their stretch may have looked different from this one.",
        sources=("owen2020", "bandy1994", "bandy1997"),
        searched=None,
        stop="Stop if it brings tingling, numbness or pain down the leg.",
        tested_dose="bandy1997",
    ),
    Exercise(
        name="back_stretch",
        title="Lower-back stretch",
        purpose="To move a stiff low back gently, if you like how it feels.",
        area="stretch",
        steps=(
            "Lie on your back, knees bent, feet flat.",
            "Draw both knees to your chest and hold your shins.",
            "Breathe, and let your low back give. Put one foot down, then the other.",
        ),
        count=Count("seconds", 15, 30),
        sets=(1, 1),
        days=(3, 5),
        sides=False,
        needs=("mat",),
        easier=("Draw up one knee at a time.", None),
        harder=("Nothing harder is needed.", None),
        grade="D",
        evidence=_STRETCH,
        sources=("owen2020",),
        searched=None,
        stop="Stop if your back hurts more, or if pain goes down a leg.",
        tested_dose=None,
    ),
    Exercise(
        name="march",
        title="Marching on the spot",
        purpose="To get warm and to let your hips move before you run.",
        area="warm_up",
        steps=(
            "Stand upright.",
            "Lift one knee to the height of your hip. Swing the other side's arm forward.",
            "Change legs in an easy rhythm. Count each step.",
        ),
        count=Count("times", 20, 30),
        sets=(1, 2),
        days=(3, 6),
        sides=False,
        needs=(),
        easier=("Lift the knees less high.", None),
        harder=("Go a little faster.", None),
        grade="C",
        evidence=_WARM_UP,
        sources=("vanmechelen1993", "wu2021"),
        searched="search-warm-up-backs",
        stop="Stop if your back hurts with each step.",
        tested_dose=None,
    ),
    Exercise(
        name="leg_swing",
        title="Leg swing",
        purpose="To move your hips through the range of a run before it begins.",
        area="warm_up",
        steps=(
            "Stand beside a chair that does not slide, a hand on its back.",
            "Swing the leg that is away from the chair forward and back, with ease.",
            "Keep your trunk upright. Turn round and swing the other leg.",
        ),
        count=Count("times", 8, 15),
        sets=(1, 2),
        days=(3, 6),
        sides=True,
        needs=("chair",),
        easier=("Make the swings smaller.", None),
        harder=("Let the swings grow, as long as your back stays still.", None),
        grade="C",
        evidence=_WARM_UP,
        sources=("vanmechelen1993", "wu2021"),
        searched="search-warm-up-backs",
        stop="Stop if it pulls down the leg or your back hurts.",
        tested_dose=None,
    ),
)
