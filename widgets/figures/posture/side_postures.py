"""The postures that movement checks and exercises go through, seen from the side."""

from widgets.figures.posture.skeleton import posture

# Knees bent, feet flat: every supine exercise begins here.
_LIES = (-12.2, 8.0, 0.0)
_BENT = (52.9, 116.0, None)
_ON_BACK = (0.0, -11.6, -90.0)
_ON_THIGHS = (14.0, 6.0, 0.0)
_BACK_AND_SOLE = ("back", "right sole")
_BACK_AND_FAR_SOLE = ("back", "left sole")

POSTURES = {
    "standing": posture((0.0, 2.0, None)),
    "seated": posture((90.0, 90.0, None), arm=(18.0, 50.0, 0.0), on=("seat",)),
    "kneeling": posture((0.0, 92.4, -54.0), on=("right toe", "right knee")),
    "prone": posture(
        (2.6, 4.0, -58.0),
        arm=(5.6, 6.0, -12.0),
        trunk=(0.0, 0.8, 90.0),
        on=("right thigh", "chest"),
    ),
    "supine straight": posture(
        (-1.9, 0.0, -25.0), arm=_LIES, trunk=_ON_BACK, on=("back", "right heel")
    ),
    "supine": posture(_BENT, arm=_LIES, trunk=_ON_BACK, on=_BACK_AND_SOLE),
    "back arched": posture(
        (61.3, 116.2, None), arm=_ON_THIGHS, trunk=(-12.0, -6.7, -82.0), on=_BACK_AND_SOLE
    ),
    "back flat": posture(
        (47.2, 115.5, None), arm=_ON_THIGHS, trunk=(8.0, -14.8, -95.0), on=_BACK_AND_SOLE
    ),
    "bridge": posture(
        (0.0, 100.1, None), arm=(-35.1, 8.0, 0.0), trunk=(0.0, 21.1, -116.0), on=_BACK_AND_SOLE
    ),
    "one leg out": posture(
        (52.9, 4.0, 0.0), _BENT, arm=_LIES, trunk=_ON_BACK, on=_BACK_AND_FAR_SOLE
    ),
    "bridge on one leg": posture(
        (0.0, 4.0, 0.0),
        (0.0, 100.1, None),
        arm=(-35.1, 8.0, 0.0),
        trunk=(0.0, 21.1, -116.0),
        on=_BACK_AND_FAR_SOLE,
    ),
    "hands and knees": posture(
        (77.0, 92.1, -55.0),
        arm=(74.0, 6.0, None),
        trunk=(0.0, 8.0, 77.0),
        on=("left knee", "right palm"),
    ),
    "bird-dog": posture(
        (0.0, 0.0, -45.0),
        (77.0, 92.1, -55.0),
        arm=(74.0, 6.0, None),
        left_arm=(172.0, 4.0, 0.0),
        trunk=(0.0, 8.0, 77.0),
        on=("left knee", "right palm"),
    ),
    "plank on knees": posture(
        (10.0, 41.2, 4.1),
        arm=(70.2, 94.4, 0.0),
        trunk=(0.0, 4.0, 76.0),
        on=("right toe", "right elbow"),
    ),
    "front plank": posture(
        (0.0, 0.0, 12.0),
        arm=(84.1, 88.4, 0.0),
        trunk=(0.0, 4.0, 84.0),
        on=("right toe", "right elbow"),
    ),
    "at the wall": posture((24.0, 4.1, None)),
    "wall squat": posture((70.0, 81.0, None)),
    "heels down": posture(
        (0.0, 0.0, 0.0), arm=(38.5, 69.0, 64.5), trunk=(2.0, 0.0, 0.0), on=("right ball",)
    ),
    "heels up": posture(
        (0.0, 0.0, -28.0), arm=(31.0, 66.6, 74.4), trunk=(2.0, 0.0, 0.0), on=("right ball",)
    ),
    "crunch": posture(
        (48.9, 116.0, None),
        arm=(28.0, 6.0, 0.0),
        trunk=(30.0, 22.0, -94.0),
        on=("seat", "right sole"),
    ),
    "supine, arms forward": posture(
        _BENT, arm=_ON_THIGHS, trunk=_ON_BACK, on=("seat", "right sole")
    ),
    "leg down": posture((-2.7, 0.0, 0.0), _BENT, arm=_LIES, trunk=_ON_BACK, on=_BACK_AND_FAR_SOLE),
    "leg up": posture((60.0, 0.0, 0.0), _BENT, arm=_LIES, trunk=_ON_BACK, on=_BACK_AND_FAR_SOLE),
    "half kneeling": posture(
        (0.0, 93.0, -52.0),
        (94.1, 94.1, None),
        arm=(20.0, 40.0, 0.0),
        on=("right knee", "left sole"),
    ),
    "half kneeling, hips forward": posture(
        (-20.0, 73.0, -52.0),
        (94.2, 114.1, None),
        arm=(20.0, 40.0, 0.0),
        on=("right knee", "left sole"),
    ),
    "knee over hip": posture(
        (100.0, 85.0, 0.0), _BENT, arm=(18.3, 2.0, 80.0), trunk=_ON_BACK, on=_BACK_AND_FAR_SOLE
    ),
    "leg straightened": posture(
        (100.0, 20.0, 5.0), _BENT, arm=(18.3, 2.0, 80.0), trunk=_ON_BACK, on=_BACK_AND_FAR_SOLE
    ),
    "knees to chest": posture(
        (128.0, 132.0, -10.0), arm=(41.7, 4.8, -50.0), trunk=_ON_BACK, on=("back", "seat")
    ),
    "knee to wall": posture(
        (25.1, 56.0, None),
        (-24.7, 14.7, 18.5),
        arm=(-10.7, 108.2, 80.0),
        trunk=(-5.0, 0.0, 3.0),
        on=("left ball", "right sole"),
    ),
    "knee up": posture(
        (82.0, 88.0, 0.0),
        (0.0, 2.0, None),
        arm=(-28.0, 80.0, 0.0),
        left_arm=(32.0, 85.0, 0.0),
        on=("left sole",),
    ),
    "leg back": posture(
        (-20.0, 22.0, -15.0), (2.0, 4.0, None), left_arm=(30.8, 0.0, 60.0), on=("left sole",)
    ),
    "leg forward": posture(
        (48.0, 14.0, 0.0), (2.0, 4.0, None), left_arm=(30.8, 0.0, 60.0), on=("left sole",)
    ),
    "thomas": posture(
        (0.0, 75.0, -10.0),
        (125.0, 125.0, -10.0),
        arm=(44.7, 2.0, -46.0),
        trunk=_ON_BACK,
        on=("back", "seat"),
    ),
}
