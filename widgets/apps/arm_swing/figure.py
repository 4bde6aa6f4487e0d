"""The runner with the arms held in one of four ways. The legs are the measured stride."""

from widgets.apps.arm_swing.state import ARMS
from widgets.engine.core.elements import Html
from widgets.engine.core.memo import remembered
from widgets.figures.runner.pose import Arm, Leg, Pose, pose, stride_poses
from widgets.figures.runner.side_view import side_view
from widgets.science.gait import preferred_step_rate, stride
from widgets.science.gait.step_rate import stride_time
from widgets.science.gait.stride_events import TOE_OFF

PERIOD = stride_time(preferred_step_rate.mean(stride.SPEED))
MOMENTS = 20
# How the arms are held, as drawn: nobody measured these angles.
HELD = {"behind": Arm(-44, 68), "chest": Arm(8, 155), "head": Arm(120, 115)}


@remembered(8)
def runner(arms: str, period: float | None) -> Html:
    """Return the runner, who runs when there is a `period` of the stride to run with."""
    name = dict(ARMS.options)[arms]
    return side_view(
        _held(pose(_leg(0.0), _leg(0.5)), arms),
        stride=[_held(body, arms) for body in _strides()] if period else None,
        period=period,
        playing=period is not None,
        title="A runner: " + name.lower(),
        description=(
            f"A runner seen from the side as the foot lands. {name}. The legs follow the mean of "
            "46 measured runners at 2.5 metres a second."
        ),
    )


def _held(body: Pose, arms: str) -> Pose:
    held = HELD.get(arms)
    if held is None:
        return body
    return Pose(body[0], body[1], held, held, *body[4:])


@remembered(1)
def _strides() -> list[Pose]:
    legs = [_leg(moment / MOMENTS) for moment in range(MOMENTS)]
    return stride_poses(legs, period=PERIOD, contact_share=TOE_OFF)


def _leg(phase: float) -> Leg:
    return Leg(*stride.joint_angles(phase))
