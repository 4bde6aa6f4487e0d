"""Quicker steps: what changed around the hip, and what cues did to the drop."""

from widgets.apps.pelvic_drop.state import CHANGE, State
from widgets.components.citation import cite
from widgets.components.looked_for import looked_for
from widgets.components.step_rate_bars import FALLS, MUSCLE_NAMES, ONE_RUNNER, RISES, in_words
from widgets.engine.charts.rows import Row, row, rows_chart
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed, signed
from widgets.engine.html import controls
from widgets.science.gait import step_rate_response as response
from widgets.science.gait.pelvic_drop import AFTER_CUE, AFTER_CUE_RUNNERS, VIDEO_DIFFERENCE

# Two muscles that hold the pelvis, and two that swing the leg.
GLUTEALS = ("gluteus medius", "gluteus maximus")
SWINGERS = ("rectus femoris", "iliacus")
NO_SIZE = "size not read"


@memo_section("change", "drafts")
def stepping(state: State) -> Html:
    """Return the part with the step rate."""
    change = state["change"]
    return el(
        "section",
        el("h3", "3. Take quicker steps, at the same speed"),
        controls.slider(CHANGE, state, spoken=f"{signed(change)} percent"),
        controls.live(el("p", _in_words(change))),
        el(
            "p",
            "The first picture is of healthy runners on one day, the second of runners with "
            "kneecap pain. ",
            el("strong", "We found no trial of quicker steps against back pain."),
            looked_for("search-step-rate-trial"),
            class_="rb-untested",
        ),
        _rows(change),
        ONE_RUNNER,
        _AFTER_CUE,
        _SOURCES,
        class_="rb-part",
    )


def _in_words(change: float) -> object:
    if change == 0:
        return "Move the slider to see what changed around the hip when runners stepped faster."
    less_or_more = "less" if change > 0 else "more"
    adduction = fixed(abs(response.HIP_PEAK_ADDUCTION.at(change).change), 1)
    medius = fixed(abs(response.muscle_force("gluteus medius").change(change)))
    return [
        f"At {signed(change)} % steps a minute, ",
        controls.answer(
            f"the thigh tipped in {adduction}\u00b0 {less_or_more}, and the muscle at the side of "
            f"the buttock needed {medius} % {less_or_more} force in a computer model."
        ),
        " The muscles that swing the leg went the other way.",
    ]


@remembered(21)
def _rows(change: float) -> Html:
    rows = [
        row("Drop of the pelvis", None, tone="unclear", note=NO_SIZE),
        row("Thigh tipping in (hip adduction)", _adduction(change), tone="good"),
    ]
    rows += [_muscle(name, change, "good") for name in GLUTEALS]
    rows += [_muscle(name, change, "cost") for name in SWINGERS]
    return rows_chart(
        f"Around the hip, at {signed(change)} % steps a minute",
        in_words(rows),
        x=axis("Change from usual", "%", -20, 20),
        rows=rows,
        sides=("less", "more"),
        tones=(("good", FALLS), ("cost", RISES), ("unclear", NO_SIZE)),
        name="around-the-hip",
    )


def _adduction(change: float) -> float:
    joint = response.HIP_PEAK_ADDUCTION
    return 100 * joint.at(change).change / joint.intercept


def _muscle(name: str, change: float, tone: str) -> Row:
    return row(MUSCLE_NAMES[name], response.muscle_force(name).change(change), tone=tone)


_AFTER_CUE = rows_chart(
    "After one lesson and practice at 10 % more steps",
    "All three angles were smaller afterwards: "
    + "; ".join([f"{one.name} {signed(one.mean, 2)} degrees" for one in AFTER_CUE])
    + ".",
    x=axis("Change in angle", "\u00b0", -9, 2),
    rows=[
        row(label, one.mean, interval=(one.low, one.high), tone="unclear", places=2)
        for label, one in zip(
            ("Drop of the pelvis", "Thigh tipping in (hip adduction)", "Bend of the knee"),
            AFTER_CUE,
        )
    ],
    sides=("less", "more"),
    tones=(("unclear", f"{AFTER_CUE_RUNNERS} runners, no group to compare"),),
    intervals="95 % interval of the mean",
    name="after-cue",
)

_SOURCES = controls.disclosure(
    "Who was measured, and how sure is this",
    el(
        "ul",
        el(
            "li",
            "Thigh tipping in: 45 healthy runners, who differ by "
            f"{fixed(response.HIP_PEAK_ADDUCTION.at(0).sd, 1)}\u00b0 (SD) (",
            cite("heiderscheit2011"),
            "). Muscle forces: a computer model of 30 healthy adults (",
            cite("lenhart2014hip"),
            ").",
        ),
        el(
            "li",
            "Drop of the pelvis: in 8 men who run, the pelvis tipped further from side to side "
            "with fewer steps (",
            cite("mesquita"),
            "). The summary that we read gives no degrees.",
        ),
        el(
            "li",
            f"After the lesson: {AFTER_CUE_RUNNERS} runners with kneecap pain (",
            cite("bramah2019"),
            "). They were picked because their angles were large. Such numbers tend to shrink when "
            "measured again, whatever one does, so the true change is likely smaller. The mean "
            "change in drop is about the size of the error of a video, "
            f"{fixed(VIDEO_DIFFERENCE, 1)}\u00b0 (",
            cite("dingenen2018"),
            ").",
        ),
        el(
            "li",
            "Another cue: eight sessions with a mirror lowered the drop in 10 women with kneecap "
            "pain, and most of the change was still there after 3 months. They too had no group to "
            "compare (",
            cite("willy2012"),
            ").",
        ),
    ),
)
