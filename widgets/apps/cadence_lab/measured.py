"""What falls and what rises with the step rate, and how sure that is."""

from widgets.components.citation import cite
from widgets.components.step_rate_bars import FALLS, MUSCLE_NAMES, RISES, in_words
from widgets.engine.charts.rows import Row, row, rows_chart
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import remembered
from widgets.engine.core.numbers import fixed, plain, signed
from widgets.engine.html import controls
from widgets.science.gait import step_rate_response as response

UNCLEAR = "no clear change, or not clearly a cost"
OUTSIDE = "measured from 150 to 190 steps/min"

GLUTEALS = ("gluteus medius", "gluteus maximus")
SWINGERS = ("rectus femoris", "iliacus", "semimembranosus", "psoas")
JOINTS = (
    ("Deepest knee bend", response.KNEE_PEAK_FLEXION),
    ("Knee bend at landing", response.KNEE_FLEXION_AT_CONTACT),
    ("Thigh tipping in (hip adduction)", response.HIP_PEAK_ADDUCTION),
    ("Knee effort (extension moment)", response.KNEE_EXTENSION_MOMENT),
)


def changes_chart(change: float, rate: float, new: float) -> Html:
    """Return a bar for each thing that was measured. The step rates are in steps a minute."""
    return _rows(change, *_in_tested_range(rate, new))


def _in_tested_range(rate: float, new: float) -> tuple[float | None, float | None]:
    """Return how foot-to-hip distance and hip flexor moment change, to a tenth of a percent.

    Both are None outside the step rates of the study.
    """
    if not (response.STEP_RATES.holds(rate) and response.STEP_RATES.holds(new)):
        return None, None
    changes = response.foot_to_hip_change(rate, new), response.hip_flexor_moment_change(rate, new)
    return float(plain(changes[0], 1)), float(plain(changes[1], 1))


@remembered(42)
def _rows(change: float, foot_to_hip: float | None, hip_flexors: float | None) -> Html:
    rows = [_tested_row("Foot ahead of the hip at landing", foot_to_hip, "good")]
    rows += [_joint_row(label, joint, change) for label, joint in JOINTS]
    rows += [_muscle_row(name, change) for name in GLUTEALS]
    rows.append(_tested_row("Effort of the hip flexors (moment)", hip_flexors, "cost"))
    rows += [_muscle_row(name, change) for name in SWINGERS]
    shown = [item.value for item in rows if item.value is not None]
    return rows_chart(
        f"At {signed(change)} % steps a minute",
        in_words(rows),
        x=axis("Change from usual", "%", min(shown + [-20]), max(shown + [20])),
        rows=rows,
        sides=("less", "more"),
        tones=(("good", FALLS), ("cost", RISES), ("unclear", UNCLEAR)),
        name="changes",
    )


def _joint_row(label: str, joint: response.JointResponse, change: float) -> Row:
    tone = "good" if joint.slope < 0 else "unclear"
    return row(label, 100 * joint.at(change).change / joint.intercept, tone=tone)


def _muscle_row(name: str, change: float) -> Row:
    muscle = response.muscle_force(name)
    tones = {"falls": "good", "rises": "cost", "no clear change": "unclear"}
    return row(MUSCLE_NAMES[name], muscle.change(change), tone=tones[muscle.direction])


def _tested_row(label: str, change: float | None, tone: str) -> Row:
    return row(label, change, tone=tone, note=OUTSIDE if change is None else "")


@remembered(42)
def details(change: float) -> Html:
    """Return the spread and the source of each change, folded away."""
    return controls.disclosure(
        "How sure is this, who was measured, and by whom",
        el(
            "p",
            "The studies give how much runners differ from one another (SD), not how sure the "
            "change itself is.",
        ),
        el("ul", [_joint_detail(label, joint, change) for label, joint in JOINTS]),
        el(
            "ul",
            el(
                "li",
                "Foot ahead of the hip, and effort of the hip flexors: 14 runners at 3.0 m/s, 150 "
                "to 190 steps a minute (",
                cite("lieberman2015"),
                "). No interval is given.",
            ),
            [_muscle_detail(muscle, change) for muscle in response.MUSCLE_FORCES],
        ),
        el(
            "p",
            "Muscle forces are worked out by a computer model from measured movement. A review "
            "of 37 studies also found more effort, more awkwardness and more energy used at a "
            "higher step rate, on very limited evidence (",
            cite("anderson2022"),
            ").",
        ),
    )


def _joint_detail(label: str, joint: response.JointResponse, change: float) -> Html:
    fitted = joint.at(change)
    degrees = fitted.unit == "degrees"
    unit, places = ("°", 1) if degrees else (" N m/kg", 2)
    return el(
        "li",
        f"{label}: {signed(fitted.change, places)}{unit}. Runners differ by "
        f"{fixed(fitted.sd, 1)}{unit} (SD), and the straight line through the means misses them by "
        f"up to {fixed(fitted.largest_residual, 2)}{unit}. {fitted.runners} runners, ",
        cite(fitted.source),
        ".",
    )


def _muscle_detail(muscle: response.MuscleForce, change: float) -> Html:
    clear = "" if muscle.differs else " The study found no clear difference."
    return el(
        "li",
        f"{MUSCLE_NAMES[muscle.name]}, in {muscle.phase}: from {fixed(muscle.means[1], 1)} to "
        f"{fixed(muscle.force(change), 1)} N per kg of body mass (runners differ by "
        f"{fixed(muscle.sds[1], 1)}, SD).{clear} 30 adults, computer model, ",
        cite("lenhart2014hip"),
        ".",
    )
