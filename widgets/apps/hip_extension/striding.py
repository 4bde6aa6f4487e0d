"""The runner at push-off: what the hip does not give, the pelvis must."""

from widgets.apps.hip_extension.state import HIP, THIGH, State
from widgets.components.citation import cite
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls
from widgets.figures.runner.notes import Angle
from widgets.figures.runner.pose import Leg, Pose, pose
from widgets.figures.runner.side_view import side_view
from widgets.science.gait import hip_extension, stride

# About toe-off in the measured stride, and a swing whose foot is clear of the ground.
PUSH_OFF, SWING = 0.38, 0.72


@memo_section("thigh", "hip", "drafts")
def striding(state: State) -> Html:
    """Return the part with the two sliders, the runner and the sum."""
    thigh, hip = state["thigh"], state["hip"]
    tilt = hip_extension.tilt_needed(thigh, hip)
    return el(
        "section",
        el("h3", "1. The thigh behind you"),
        controls.slider(THIGH, state, spoken=f"{fixed(thigh)} degrees behind you"),
        controls.slider(HIP, state, spoken=f"{fixed(hip)} degrees of extension"),
        el(
            "div",
            _runner(thigh - tilt, tilt),
            controls.facts(
                [
                    ("The hip gives", f"{fixed(thigh - tilt)}°"),
                    ("The pelvis tips forward", f"{fixed(tilt)}°"),
                    ("The spine bends back, if the trunk keeps its lean", f"{fixed(tilt)}°"),
                ]
            ),
            class_="rb-hip-pictures",
        ),
        controls.live(el("p", _said(thigh, hip, tilt))),
        ABOUT,
        class_="rb-part",
    )


def _said(thigh: float, hip: float, tilt: float) -> str:
    if tilt == 0:
        spare = hip - thigh
        rest = f", with {fixed(spare)}° to spare" if spare else ""
        return f"Your hip gives all {fixed(thigh)}°{rest}. The pelvis can stay level."
    return (
        f"{fixed(thigh)}° behind you is {fixed(thigh - tilt)}° from the hip and {fixed(tilt)}° "
        "from the pelvis. This is a sum of angles: not a load, and not a measure of your back."
    )


# A drag passes a few dozen poses; all there are would be a thousand.
@remembered(60)
def _runner(extension: float, tilt: float) -> Html:
    notes = [Angle("hip", f"{fixed(extension)}°")]
    if tilt:
        notes.append(Angle("pelvis", f"{fixed(tilt)}°"))
    return side_view(
        _pose(extension, tilt),
        notes=tuple(notes),
        title="A runner pushing off",
        description=(
            f"A runner seen from the side. The hip extends {fixed(extension)} degrees and the "
            f"pelvis tips forward {fixed(tilt)} degrees, both as you set them. Knees and feet "
            "follow the mean of 46 measured runners, the swinging leg at another moment."
        ),
    )


def _pose(extension: float, tilt: float) -> Pose:
    behind, ahead = stride.joint_angles(PUSH_OFF), stride.joint_angles(SWING)
    # The swinging thigh keeps its place in space: only the leg behind and the pelvis change.
    return pose(
        Leg(-float(extension), *behind[1:]),
        Leg(ahead.hip_flexion + tilt, *ahead[1:]),
        pelvic_tilt=float(tilt),
    )


ABOUT = controls.disclosure(
    "Where this comes from, and what it leaves out",
    el(
        "ul",
        el(
            "li",
            "Thigh behind you = extension of the hip + forward tilt of the pelvis. That is "
            "geometry, in one plane, and not a study.",
        ),
        el(
            "li",
            f"In the mean of 46 runners at 2.5 m/s, the hip extended up to "
            f"{fixed(hip_extension.USUAL_EXTENSION, 1)}°. The curve was read off a picture, to "
            "about 1 or 2 degrees. How far their pelvis tipped is not in it.",
        ),
        el(
            "li",
            "73 runners used about the same hip extension running as walking. The longer stride "
            "came with more forward tilt (",
            cite("franz2009"),
            ").",
        ),
        el(
            "li",
            "Real runners have more ways out: a shorter stride, a turn of the pelvis, a changed "
            "lean. The drawing knows none of them.",
        ),
    ),
)
