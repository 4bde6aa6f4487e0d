"""What the exercises look like: how each begins and ends, what moves, and both in words."""

from typing import NamedTuple

from widgets.figures.posture.scenery import Prop


class Exercise(NamedTuple):
    """An exercise: the names of its two postures, the part whose way is drawn, and both in words.

    `prop` is what `posture_figure.scene` draws with it.
    """

    title: str
    start: str
    end: str
    moves: str
    prop: Prop
    start_words: str
    end_words: str


_EXERCISES: tuple[tuple[str, str, str, str, str, Prop, str, str], ...] = (
    (
        "pelvic_tilt",
        "Pelvic tilt",
        "back arched",
        "back flat",
        "belly",
        ("mat",),
        "Lying on the back, knees bent. The low back is off the mat.",
        "The pelvis has rolled back and the low back lies on the mat.",
    ),
    (
        "bridge",
        "Bridge",
        "supine",
        "bridge",
        "seat",
        ("mat",),
        "Lying on the back, knees bent, feet flat.",
        "The hips are lifted. Shoulders, hips and knees are in one line.",
    ),
    (
        "single_leg_bridge",
        "Single-leg bridge",
        "one leg out",
        "bridge on one leg",
        "seat",
        ("mat",),
        "Lying on the back, one foot flat. The other leg is stretched out beside that thigh.",
        "The hips are lifted on one foot. The stretched leg is in line with the body.",
    ),
    (
        "bird_dog",
        "Bird-dog",
        "hands and knees",
        "bird-dog",
        "right heel",
        ("mat",),
        "On hands and knees: hands below the shoulders, knees below the hips.",
        "One leg is stretched back and the other side's arm forward, level with the trunk.",
    ),
    (
        "front_plank",
        "Front plank",
        "plank on knees",
        "front plank",
        "right knee",
        ("mat",),
        "On forearms and knees, elbows below the shoulders.",
        "On forearms and toes. Head, hips and heels are in one line.",
    ),
    (
        "side_plank",
        "Side plank",
        "side, hips down",
        "side plank",
        "right hip",
        ("mat",),
        "Lying on one side, propped on the forearm. Seen from behind.",
        "The hips are lifted. Head, spine and feet are in one line.",
    ),
    (
        "wall_squat",
        "Wall squat",
        "at the wall",
        "wall squat",
        "seat",
        ("wall", -62.0, -71.0),
        "Standing with the back at a wall, feet a step in front of it.",
        "The back has slid down the wall until the thighs are nearly level.",
    ),
    (
        "clamshell",
        "Clamshell",
        "side-lying",
        "clamshell",
        "left knee",
        ("mat",),
        "Lying on one side, hips and knees bent, one foot on the other. Seen from behind.",
        "The upper knee is lifted. The feet are together and the pelvis has not rolled.",
    ),
    (
        "band_walk",
        "Band walk",
        "feet apart",
        "feet wide apart",
        "right sole",
        ("band",),
        "Standing with a band around the ankles, knees a little bent. Seen from behind.",
        "One foot has stepped to the side against the band. The trunk is upright.",
    ),
    (
        "step_down",
        "Step-down",
        "on the step",
        "down from the step",
        "seat",
        ("step", -24.0, 26.0, 20.0),
        "Standing with one foot on a low step, the other beside it. Seen from behind.",
        "The knee on the step is bent and the other heel touches the ground. The pelvis is level.",
    ),
    (
        "calf_raise",
        "Calf raise",
        "heels down",
        "heels up",
        "right heel",
        ("wall", 45.0, 54.0),
        "Standing with the hands on a wall, heels on the ground.",
        "Both heels are lifted and the body has risen straight up.",
    ),
    (
        "crunch",
        "Abdominal crunch",
        "supine, arms forward",
        "crunch",
        "head",
        ("mat",),
        "Lying on the back, knees bent, hands towards the knees.",
        "Head and shoulder blades are off the mat. The low back is on it.",
    ),
    (
        "leg_raise",
        "Leg raise",
        "leg down",
        "leg up",
        "right heel",
        ("mat",),
        "Lying on the back, one knee bent, the other leg straight on the mat.",
        "The straight leg is lifted until its thigh is level with the other.",
    ),
    (
        "hip_flexor_stretch",
        "Hip-flexor stretch",
        "half kneeling",
        "half kneeling, hips forward",
        "seat",
        ("mat",),
        "Kneeling on one knee, the other foot flat in front, trunk upright.",
        "The hips have moved forward. The trunk is still upright.",
    ),
    (
        "hamstring_stretch",
        "Hamstring stretch",
        "knee over hip",
        "leg straightened",
        "right heel",
        ("mat",),
        "Lying on the back. Both hands hold one thigh, its knee above the hip and bent.",
        "That knee is stretched as far as is comfortable. The thigh has not moved.",
    ),
    (
        "back_stretch",
        "Lower-back stretch",
        "supine",
        "knees to chest",
        "right knee",
        ("mat",),
        "Lying on the back, knees bent, feet flat.",
        "Both knees are drawn to the chest and the hands hold the shins.",
    ),
    (
        "march",
        "Marching on the spot",
        "standing",
        "knee up",
        "right knee",
        ("",),
        "Standing upright.",
        "One knee is lifted to the height of the hip and the other side's arm swings forward.",
    ),
    (
        "leg_swing",
        "Leg swing",
        "leg back",
        "leg forward",
        "right heel",
        ("chair", 40.0, 84.0, 60.0),
        "Standing beside a chair, a hand on its back, one leg swung behind.",
        "The same leg is swung forward. The trunk has stayed upright.",
    ),
)
EXERCISES = {row[0]: Exercise(*row[1:]) for row in _EXERCISES}

NAMES = tuple([row[0] for row in _EXERCISES])
