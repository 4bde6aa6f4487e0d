"""What was measured: the means of the review, the week asked for, and what it leaves out."""

from widgets.apps.recovery_curve.state import KIND, WEEK, State
from widgets.components.citation import cite
from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import Mark, line, marker, point
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls
from widgets.science.back.recovery import ACUTE, PERSISTENT, SOURCE, WORST, Mean, around

MEANS = {"acute": ACUTE, "persistent": PERSISTENT}
NAMES = {"acute": "New pain", "persistent": "Lasting pain"}
# A guess this near the mean is as good as any.
NEAR = 5


@memo_section("guess", "kind", "week")
def finding(state: State) -> Html:
    """Return the curve, and what it says of the week asked for."""
    kind, week = state["kind"], int(state["week"])
    found = around(MEANS[kind], week)
    return el(
        "section",
        el("h3", "2. What was measured"),
        el("p", _guess(state["guess"])),
        controls.radios(KIND, state),
        controls.radios(WEEK, state),
        controls.live(el("p", _reading(kind, week, found), class_="rb-recovery-reading")),
        _picture(kind, week),
        _limits(),
        class_="rb-part",
    )


def _guess(guess: float) -> str:
    mean = ACUTE[1]
    said = f"You guessed {fixed(guess)}. The mean at 6 weeks was {mean.pain}"
    if abs(guess - mean.pain) <= NEAR:
        return said + ": close."
    return said + (", so less pain than that." if guess > mean.pain else ", so more than that.")


def _reading(kind: str, week: int, found: tuple[Mean, ...]) -> Html:
    if len(found) == 1:
        mean = found[0]
        return el(
            "span",
            el("strong", f"{NAMES[kind]}, {week} weeks: mean {mean.pain} of {WORST}"),
            f" (95 % interval {mean.low} to {mean.high}; ",
            cite(SOURCE),
            f"). At the start it was {MEANS[kind][0].pain}.",
        )
    before, after = found
    start = "the start" if before.week == 0 else f"{before.week} weeks"
    return el(
        "span",
        el("strong", f"{NAMES[kind]}, {week} weeks: the review gives no number."),
        f" Its nearest ones are {before.pain} at {start} and {after.pain} at {after.week} weeks (",
        cite(SOURCE),
        "). The line between them is drawn, not measured.",
    )


@remembered(10)
def _picture(kind: str, week: int) -> Html:
    shown = MEANS[kind]
    other = "persistent" if kind == "acute" else "acute"
    marks: list[Mark] = [
        line([(mean.week, mean.pain) for mean in MEANS[other]], NAMES[other], tone="quiet"),
        line([(mean.week, mean.pain) for mean in shown], NAMES[kind]),
        marker(week, f"{week} weeks", tone="ink"),
    ]
    marks += [point(mean.week, mean.pain, interval=(mean.low, mean.high)) for mean in shown]
    said = "; ".join([f"{mean.pain} at {mean.week} weeks" for mean in shown])
    return chart(
        f"Mean pain, 0 to {WORST}, in the year after the start",
        f"{NAMES[kind]} falls fast at first and then slowly: {said}. Dots are measured, with their "
        "95 percent intervals. The lines between are drawn.",
        x=axis("Weeks after the start", "", 0, 54),
        y=axis("Mean pain", f"0 to {WORST}", 0, 60),
        marks=marks,
        table=table(
            ("Weeks", "New pain", "Lasting pain"),
            [
                (str(new.week), _interval(new), _interval(old))
                for new, old in zip(ACUTE, PERSISTENT)
            ],
        ),
        name="recovery",
    )


def _interval(mean: Mean) -> str:
    return f"{mean.pain} ({mean.low} to {mean.high})"


@remembered(1)
def _limits() -> Html:
    return el(
        "div",
        el(
            "p",
            el("strong", "This is no forecast for you. "),
            "A mean hides those who get well soon and those who stay bad. The people were "
            "adults with back pain, not chosen as runners.",
            class_="rb-untested",
        ),
        controls.disclosure(
            "Who was measured, and what this leaves out",
            el(
                "ul",
                el(
                    "li",
                    "33 groups of adults, 11,166 people (",
                    cite(SOURCE),
                    "). We have read the abstract alone, so we cannot tell how the groups drew the "
                    "line between new and lasting pain.",
                ),
                el(
                    "li",
                    "The interval tells how sure the mean is, not how far people differ from one "
                    "another. People differ far more.",
                ),
                el(
                    "li",
                    "It often comes back. Of 250 adults who had got over it, 69 in 100 had another "
                    "bout within a year, and 40 in 100 one that limited them (",
                    cite("dasilva2019"),
                    "). Where people had been free of it for a month first, 33 in 100 of 469 did (",
                    cite("machado2017"),
                    ").",
                ),
                el(
                    "li",
                    "Leg pain takes longer. A year after asking a doctor, 55 in 100 of 609 people "
                    "had improved by 30 % or more in what they could do (",
                    cite("konstantinou2018"),
                    ").",
                ),
                el("li", "Left out here: what people did for it, and whether they ran."),
            ),
        ),
    )
