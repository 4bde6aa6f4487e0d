"""Standing on one leg as a seesaw: geometry, with a ratio the reader sets."""

from widgets.apps.pelvic_drop.state import RATIO, State
from widgets.components.citation import cite
from widgets.engine.charts.frame import frame, table
from widgets.engine.charts.labels import label
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed, plain
from widgets.engine.html import controls
from widgets.science.gait.hip_moment_balance import abductor_force, joint_force

# Places and lengths in the picture: the hip, one lever arm of the muscle, and one weight.
HIP_X, BEAM_Y = 110.0, 44.0
ARM, WEIGHT = 56.0, 22.0
HEIGHT = 152.0


@memo_section("ratio", "drafts")
def lever(state: State) -> Html:
    """Return the part with the balance of moments at the hip."""
    ratio = state["ratio"]
    muscle, joint = abductor_force(1.0, ratio), joint_force(1.0, ratio)
    return el(
        "section",
        el("h3", "4. Why the side of the hip works hard: a sum for standing still"),
        el(
            "p",
            "Stand on your right leg. Your weight hangs to the left of that hip joint. To keep the "
            "pelvis level, the muscles on the outside of the hip must pull down on their side, "
            "like a child on the short end of a seesaw.",
        ),
        controls.slider(RATIO, state, step=0.1, spoken=f"{fixed(ratio, 1)} times"),
        _seesaw(ratio),
        controls.live(
            el(
                "p",
                f"If the weight is {fixed(ratio, 1)} times as far from the joint as the muscles, ",
                controls.answer(
                    "they must pull with ",
                    el("strong", f"{fixed(muscle, 1)} times"),
                    " the weight that the hip carries. The joint then bears ",
                    el("strong", f"{fixed(joint, 1)} times"),
                    " that weight.",
                ),
            )
        ),
        _LIMITS,
        class_="rb-part",
    )


@remembered(26)
def _seesaw(ratio: float) -> Html:
    muscle, joint = abductor_force(1.0, ratio), joint_force(1.0, ratio)
    outer, inner = HIP_X - ARM, HIP_X + ARM * ratio
    beam = f"M{plain(outer, 1)} {plain(BEAM_Y)}H{plain(inner, 1)}"
    pulls = _down(outer, WEIGHT * muscle) + _down(inner, WEIGHT)
    drawing = [
        el("path", d=beam, class_="rb-lever-beam"),
        el("path", d=pulls, class_="rb-lever-force"),
        el("path", d=_up(HIP_X, WEIGHT * joint), class_="rb-lever-force rb-lever-joint"),
        el("circle", cx=plain(HIP_X), cy=plain(BEAM_Y), r=5, class_="rb-lever-hip"),
        label("hip joint", HIP_X + 10, BEAM_Y + 20, "name"),
        label(f"bears {fixed(joint, 1)}", HIP_X + 10, BEAM_Y + 36, "name"),
        label("muscles", outer, BEAM_Y - 26, "name", "middle"),
        label(f"pull {fixed(muscle, 1)}", outer, BEAM_Y - 10, "name", "middle"),
        label("weight", inner, BEAM_Y - 26, "name", "middle"),
        label("1", inner, BEAM_Y - 10, "name", "middle"),
    ]
    return frame(
        name="seesaw",
        title="The hip as a seesaw: arrows as long as the forces",
        description=(
            f"A beam on a pivot, the hip joint. On the outer side the muscles pull down with "
            f"{fixed(muscle, 1)}, on the inner side the weight pulls down with 1, "
            f"{fixed(ratio, 1)} times as far out. The joint pushes up with {fixed(joint, 1)}."
        ),
        height=HEIGHT,
        drawing=drawing,
        numbers=table(
            ("Force", "Times the weight the hip carries"),
            [
                ("Weight", "1"),
                ("Pull of the muscles", fixed(muscle, 1)),
                ("Load on the joint", fixed(joint, 1)),
            ],
        ),
    )


def _down(x: float, length: float) -> str:
    end = BEAM_Y + length
    return f"M{plain(x, 1)} {plain(BEAM_Y)}V{plain(end, 1)}m-5 -7l5 7l5 -7"


def _up(x: float, length: float) -> str:
    start = BEAM_Y + length
    return f"M{plain(x, 1)} {plain(start, 1)}V{plain(BEAM_Y + 6)}m-5 7l5 -7l5 7"


_LIMITS = el(
    "div",
    el(
        "p",
        el("strong", "This is geometry, not a measurement. "),
        "You chose the ratio: we have no measured one to give you. The sum is for standing still. "
        "A runner's body also speeds up and slows down, and the sum leaves that out. It says "
        "nothing about the force on your back.",
        class_="rb-untested",
    ),
    el(
        "p",
        "What was measured: in running, the sideways moment at the hip was 2.04 (SD 0.51) in 52 "
        "runners with back pain and 1.84 (SD 0.41) in 52 without, in N m per kg of mass and metre "
        "of height, though no difference was found in how far the pelvis moved (",
        cite("drozda2024"),
        "). They were measured once, so it cannot say which came first, the pain or the moment.",
    ),
)
