"""The runner from behind, with the drop that a video reads."""

from widgets.apps.pelvic_drop.state import DROP, State
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls
from widgets.figures.runner.notes import Angle
from widgets.figures.runner.pose import Leg, Pose, pose
from widgets.figures.runner.rear_view import rear_view
from widgets.science.gait import pelvic_drop
from widgets.science.gait import step_rate_response as response
from widgets.science.gait.stride import joint_angles

# Where the thigh of the measured stride tips in most, early in stance.
MIDSTANCE = 0.14


@memo_section("drop", "change", "drafts")
def runner(state: State) -> Html:
    """Return the part with the runner and the reading."""
    drop, change = state["drop"], state["change"]
    return el(
        "section",
        el("h3", "1. A runner, filmed from behind"),
        el("div", _figure(drop, change), class_="rb-runner-frame"),
        controls.slider(DROP, state, step=0.1, spoken=f"{fixed(drop, 1)} degrees"),
        controls.live(
            el(
                "p",
                "The right foot is on the ground. The video says that the left side of the pelvis "
                "hangs ",
                el("strong", fixed(drop, 1) + "\u00b0"),
                " below the right.",
            )
        ),
        class_="rb-part",
    )


@remembered(42)
def _figure(drop: float, change: float) -> Html:
    return rear_view(
        _pose(drop, change),
        notes=(Angle("pelvis", fixed(drop, 1) + "\u00b0"),),
        title="A runner from behind, the right foot on the ground",
        description=(
            f"The left side of the pelvis hangs {fixed(drop, 1)} degrees below the right. The legs "
            "follow the mean of 46 measured runners; the drop is the one you set."
        ),
    )


def _pose(drop: float, change: float) -> Pose:
    """Return the runner at a drop in degrees and a step-rate change in percent.

    The thigh keeps its direction in space while the pelvis drops, so the angle at the hip takes up
    the drop beyond that of the uninjured runners.
    """
    stance, swing = joint_angles(MIDSTANCE), joint_angles(MIDSTANCE + 0.5)
    beyond = drop - pelvic_drop.UNINJURED.mean + response.HIP_PEAK_ADDUCTION.at(change).change
    right = Leg(
        stance.hip_flexion,
        stance.knee_flexion,
        stance.ankle_dorsiflexion,
        stance.hip_adduction + beyond,
        stance.ankle_eversion,
    )
    return pose(right, Leg(*swing), pelvic_drop=drop)
