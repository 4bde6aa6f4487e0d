"""Exercises for the front, the side and the back of the trunk. All doses are ours, not tested."""

from widgets.science.exercises.record import Count, Exercise

_CORE = (
    "In 84 runners with lasting back pain, pain fell alike with core, back and leg training. No "
    "group went without exercise. We found no test of this exercise alone."
)
_LIST = (
    "Exercise in general went with fewer spells of back pain in adults. We found no test of this "
    "exercise alone."
)
_CAVEAT = (
    "It was never shown to be better for backs than another exercise. We found no test of it "
    "alone. Stop if your back arches or hurts."
)

TRUNK = (
    Exercise(
        name="pelvic_tilt",
        title="Pelvic tilt",
        purpose="A small movement to find your belly muscles, and to move a stiff low back gently.",
        area="front",
        steps=(
            "Lie on your back, knees bent, feet flat.",
            "Roll your pelvis back until your low back lies on the mat.",
            "Stay there for a breath. Then let it go.",
        ),
        count=Count("times", 8, 15),
        sets=(1, 3),
        days=(3, 6),
        sides=False,
        needs=("mat",),
        easier=("Make the movement smaller.", None),
        harder=("When it is easy, work the same muscles in the front plank.", "front_plank"),
        grade="U",
        evidence=_LIST,
        sources=("steffens2016",),
        stop="Stop if it hurts your back or sends pain down a leg.",
        tested_dose=None,
    ),
    Exercise(
        name="front_plank",
        title="Front plank",
        purpose="To train the muscles that keep your trunk still, without bending your back.",
        area="front",
        steps=(
            "Rest on your forearms and knees, elbows below your shoulders.",
            "Step your feet back until you are on your toes.",
            "Keep head, hips and heels in one line. Breathe.",
        ),
        count=Count("seconds", 10, 60),
        sets=(2, 3),
        days=(2, 3),
        sides=False,
        needs=("mat",),
        easier=("Stay on your knees, as in the first picture.", None),
        harder=("Lift one foot a little, then the other.", None),
        grade="C",
        evidence=_CORE,
        sources=("cai2017",),
        stop="Stop when your hips sink, or if your back hurts.",
        tested_dose=None,
    ),
    Exercise(
        name="crunch",
        title="Abdominal crunch",
        purpose="To train the belly muscles that bend your trunk.",
        area="front",
        steps=(
            "Lie on your back, knees bent, hands towards your knees.",
            "Breathe out and lift your head and shoulder blades.",
            "Keep your low back on the mat. Lower slowly.",
        ),
        count=Count("times", 6, 12),
        sets=(1, 2),
        days=(2, 3),
        sides=False,
        needs=("mat",),
        easier=("Do the pelvic tilt in its place.", "pelvic_tilt"),
        harder=("Stay up for a breath before you lower.", None),
        grade="U",
        evidence=_CAVEAT,
        sources=(),
        stop="Stop if your back arches or hurts, or if your neck hurts.",
        tested_dose=None,
    ),
    Exercise(
        name="leg_raise",
        title="Leg raise",
        purpose="To train the front of your hip while your belly keeps your back still.",
        area="front",
        steps=(
            "Lie on your back, one knee bent, the other leg straight.",
            "Flatten your low back a little.",
            "Lift the straight leg until its thigh is level with the other. Lower it slowly.",
        ),
        count=Count("times", 6, 12),
        sets=(1, 2),
        days=(2, 3),
        sides=True,
        needs=("mat",),
        easier=("Do the pelvic tilt in its place.", "pelvic_tilt"),
        harder=("Lower the leg more slowly.", None),
        grade="U",
        evidence=_CAVEAT,
        sources=(),
        stop="Stop if your back arches or hurts, or if pain goes down the leg.",
        tested_dose=None,
    ),
    Exercise(
        name="side_plank",
        title="Side plank",
        purpose="To train the side of your trunk and the hip that is below.",
        area="side",
        steps=(
            "Lie on one side, propped on your forearm, the elbow below the shoulder.",
            "Lift your hips until head, spine and feet are in one line.",
            "Hold, and breathe. Then change sides.",
        ),
        count=Count("seconds", 10, 45),
        sets=(2, 3),
        days=(2, 3),
        sides=True,
        needs=("mat",),
        easier=("Bend your knees and lift from the knees.", None),
        harder=("Lift the upper leg a little.", None),
        grade="C",
        evidence=_CORE,
        sources=("cai2017",),
        stop="Stop when your hips sink, or if your back or shoulder hurts.",
        tested_dose=None,
    ),
    Exercise(
        name="bird_dog",
        title="Bird-dog",
        purpose="To train your back and buttocks while your trunk stays level.",
        area="back",
        steps=(
            "Kneel on all fours: hands below your shoulders, knees below your hips.",
            "Stretch one leg back and the other side's arm forward, level with your trunk.",
            "Stay for a breath. Come back slowly. Change sides after the set.",
        ),
        count=Count("times", 6, 12),
        sets=(2, 3),
        days=(2, 3),
        sides=True,
        needs=("mat",),
        easier=("Move only the leg, and keep both hands down.", None),
        harder=("Stay for three breaths each time.", None),
        grade="C",
        evidence=_CORE,
        sources=("cai2017",),
        stop="Stop if your back sags, twists or hurts.",
        tested_dose=None,
    ),
)
