"""The measured stride as a moving body: the mean of 46 runners at 2.5 m/s, seen from two sides."""

from widgets.engine.core.elements import Html
from widgets.engine.core.memo import remembered
from widgets.engine.core.numbers import fixed
from widgets.figures.runner.notes import Angle
from widgets.figures.runner.pose import Leg, Pose, stride_poses
from widgets.figures.runner.rear_view import rear_view
from widgets.figures.runner.side_view import side_view
from widgets.science.gait import preferred_step_rate, stride
from widgets.science.gait.step_rate import stride_time
from widgets.science.gait.stride_events import TOE_OFF

STEP_RATE = preferred_step_rate.mean(stride.SPEED)
PERIOD = stride_time(STEP_RATE)
KEYS = 20
# A pose for each percent the slider can stand at.
MOMENTS = 100

VIEWS = {"side": side_view, "rear": rear_view}


@remembered(2)
def poses(moments: int) -> list[Pose]:
    """Return the whole stride in so many moments, from the contact of the right foot."""
    legs = [Leg(*stride.joint_angles(moment / moments)) for moment in range(moments)]
    return stride_poses(legs, period=PERIOD, contact_share=TOE_OFF)


def runner(seen_from: str, phase: int) -> Html:
    """Return the runner at a percent of the stride, with the angles of the right leg."""
    angles = stride.joint_angles(phase / 100)
    if seen_from == "side":
        notes = (
            Angle("hip", "hip " + fixed(angles.hip_flexion) + "°"),
            Angle("knee", "knee " + fixed(angles.knee_flexion) + "°"),
        )
    else:
        notes = (
            Angle("hip", "thigh " + fixed(angles.hip_adduction) + "°"),
            Angle("rearfoot", "heel " + fixed(angles.ankle_eversion) + "°"),
        )
    return VIEWS[seen_from](
        poses(MOMENTS)[phase % MOMENTS],
        notes=notes,
        title="A runner",
        description=f"The stride at {fixed(phase)} percent, seen from {_WORDS[seen_from]}.",
    )


@remembered(4)
def running(seen_from: str, phase: int, tempo: int) -> Html:
    """Return the runner who runs, so many times slower than in life; still at `phase`."""
    return VIEWS[seen_from](
        poses(MOMENTS)[phase % MOMENTS],
        stride=poses(KEYS),
        period=PERIOD * tempo,
        playing=True,
        title="A runner",
        description=f"The stride as it runs, seen from {_WORDS[seen_from]}.",
    )


_WORDS = {"side": "the right side", "rear": "behind"}
