"""One heel from landing to toe-off: the drawing, the measured curve, and the reading in words."""

from widgets.apps.foot_pronation.state import MOMENT, State
from widgets.components.citation import cite
from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import band, line, marker
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls
from widgets.figures.foot.rear_foot import rear_foot
from widgets.figures.runner.pose import Leg, leg_points
from widgets.science.foot.eversion import TOE_OFF, UNINJURED, eversion
from widgets.science.gait.stride import joint_angles

DEGREES = 180.0 / 3.141592653589793
MEASURED = range(0, 41, 2)
LOW, HIGH = -6, 8

# What happens, from which percent of the stride on.
EVENTS = (
    (0, "Landing. The heel comes down on its outer edge."),
    (3, "The heel rolls in, and the foot comes flat. This rolling in is pronation."),
    (14, "About the most that the heel rolls in."),
    (18, "The heel rolls back out."),
    (26, "The heel lifts and keeps rolling out, for the push."),
    (35, "Around here the foot leaves the ground. The study did not mark the moment."),
)


@memo_section("moment", "drafts")
def watching(state: State) -> Html:
    """Return the part with the slider, the foot from behind and its curve."""
    moment = state["moment"]
    angle = eversion(moment / 100)
    said = rolled(angle)
    return el(
        "section",
        el("h3", "1. Watch one heel roll"),
        controls.slider(MOMENT, state, spoken=f"{fixed(moment)} percent of the stride, {said}"),
        controls.live(
            el(
                "p",
                el("strong", f"At {fixed(moment)} %: {said}. "),
                _event(moment),
                class_="rb-foot-reading",
            )
        ),
        el("div", _foot(moment), _curve(moment), class_="rb-foot-watching"),
        DETAILS,
        class_="rb-part",
    )


def rolled(angle: float) -> str:
    """Return an angle in words: rolled in is everted, rolled out inverted."""
    return " ".join(_rolled(angle))


def _rolled(angle: float) -> tuple[str, str]:
    size = fixed(abs(angle), 1)
    side = "straight" if size == "0.0" else "rolled in" if angle > 0 else "rolled out"
    return side, size + "°"


def _event(moment: float) -> str:
    words = ""
    for start, event in EVENTS:
        if moment >= start:
            words = event
    return words


@remembered(42)
def _foot(moment: float) -> Html:
    angles = joint_angles(moment / 100)
    pitch = leg_points(Leg(*angles), 0.0).foot * DEGREES
    said = rolled(angles.ankle_eversion)
    return rear_foot(
        angles.ankle_eversion,
        pitch,
        label=_rolled(angles.ankle_eversion),
        title="Right foot from behind",
        description=(
            f"The right lower leg, heel and shoe, seen from behind. Against the shin, the heel is "
            f"{said}. {_event(moment)} Only this angle is measured: how the shin leans is chosen "
            "for the drawing."
        ),
    )


@remembered(42)
def _curve(moment: float) -> Html:
    start, end = [100 * phase for phase in TOE_OFF]
    return chart(
        "How far the heel rolls in",
        f"A curve. The heel lands rolled out {fixed(-eversion(0.0), 1)} degrees, is rolled in the "
        f"most, {fixed(eversion(0.16), 1)} degrees, at about 15 percent of the stride, and rolls "
        "back out before the foot leaves the ground.",
        x=axis("Time since landing", "% of the stride", 0, 40),
        y=axis("Rolled in", "°", LOW, HIGH),
        marks=[
            band([(start, LOW, HIGH), (end, LOW, HIGH)], tone="quiet"),
            line([(percent, eversion(percent / 100)) for percent in MEASURED]),
            marker(moment, rolled(eversion(moment / 100)), tone="ink"),
        ],
        table=NUMBERS,
        name="curve",
    )


NUMBERS = table(
    ("% of the stride", "Heel rolled in (°)"),
    [(fixed(percent), fixed(eversion(percent / 100), 1)) for percent in range(0, 41, 4)],
)

DETAILS = controls.disclosure(
    "Who was measured, and what is drawn but not measured",
    el(
        "p",
        "The curve is the mean of 46 recreational runners on treadmills at 2.5 m/s (",
        cite("fukuchi-ensemble"),
        "), read off a published figure to about 1 or 2 degrees. The figure gives no spread. In "
        "another study, the largest roll averaged "
        f"{fixed(UNINJURED.mean, 1)}° in {UNINJURED.runners} runners without an injury, who "
        f"differed by {fixed(UNINJURED.sd, 1)}° (SD, ",
        cite("bramah2018"),
        "). The two peaks differ because each laboratory sets its own zero. So a number in degrees "
        "from one place cannot be held against a limit from another.",
    ),
    el(
        "p",
        "The shaded strip is where the foot leaves the ground. The lean of the shin is chosen for "
        "the drawing, and the heel lifts as the measured hip, knee and ankle would have it. The "
        "arch, the middle of the foot and the turn of the shin are left out. None of this is a "
        "measure of the back.",
    ),
)
