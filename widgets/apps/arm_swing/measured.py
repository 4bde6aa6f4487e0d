"""What was measured: the runner with the arms held so, the energy it took, and the two studies."""

from widgets.apps.arm_swing.figure import PERIOD, runner
from widgets.apps.arm_swing.state import ARMS, State
from widgets.components.citation import cite
from widgets.engine.charts.rows import row, rows_chart
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls
from widgets.science.gait.arm_swing import OTHER_SOURCE, POSITIONS, SOURCE, Position, position

GUESSED = "head"


@memo_section("arms", "guess", "playing")
def measured(state: State) -> Html:
    """Return the runner, and what it took to run so."""
    item, playing = position(state["arms"]), state["playing"]
    label = "Hold the runner still" if playing else "Let the runner run"
    return el(
        "section",
        el("h3", "2. Four ways to hold the arms"),
        controls.radios(ARMS, state),
        el(
            "div",
            el(
                "div",
                runner(item.id, PERIOD if playing else None),
                controls.button("turn_playing", label),
            ),
            controls.live(
                el("p", el("strong", item.name + ". "), _energy(item), class_="rb-arms-said"),
                el("p", _turning(item)),
                el("p", _judged(state["guess"], item)) if item.id == GUESSED else None,
            ),
            class_="rb-arms-answer",
        ),
        el(
            "p",
            "Your device asks for less motion, so the runner stands still.",
            class_="rb-still-note",
        ),
        CHART,
        class_="rb-part",
    )


def _energy(item: Position) -> str:
    if not item.change:
        return "The others are set against this one."
    return f"{item.change} % more energy than with the usual swing, on average."


def _turning(item: Position) -> str:
    if not item.change:
        return "The arms swing against the legs: right arm with left leg."
    return (
        "Without the swing, shoulders and pelvis turned more. By how much, is not in what we have "
        "read, so the drawing does not show it."
    )


def _judged(guess: float, item: Position) -> str:
    start = f"You guessed {fixed(guess)} %. "
    if abs(guess - item.change) <= 2:
        return start + "Close to what was measured."
    if guess < item.change:
        return start + "More was measured."
    return start + "Less was measured."


def energies() -> Html:
    """Return the energy of each way to hold the arms, in words."""
    return el("ul", [el("li", item.name + ": ", _energy(item)) for item in POSITIONS[1:]])


CHART = rows_chart(
    "Energy without the usual arm swing",
    "Bars right of zero are more energy. "
    + "; ".join([f"{item.name} {item.change} percent more" for item in POSITIONS[1:]])
    + ".",
    x=axis("Change of energy (net power)", "%", -5, 15),
    rows=[row(item.name, item.change, tone="cost") for item in POSITIONS[1:]],
    sides=("less", "more"),
    tones=(("cost", "the cost: more energy"),),
    name="energy",
)

STUDIES = el(
    "section",
    el("h3", "3. Two studies, side by side"),
    el(
        "table",
        el("caption", "What was measured about the arms in running"),
        el(
            "thead",
            el(
                "tr",
                el("td"),
                el("th", cite(SOURCE), scope="col"),
                el("th", cite(OTHER_SOURCE), scope="col"),
            ),
        ),
        el(
            "tbody",
            [
                el("tr", el("th", name, scope="row"), el("td", one), el("td", other))
                for name, one, other in (
                    ("Who", "13 runners: 8 men, 5 women", "10 healthy adults"),
                    ("Energy without arm swing", "3 to 13 % more", "no effect"),
                    (
                        "Shoulders and pelvis",
                        "turned more without arm swing",
                        "arms mainly follow legs and trunk, as passive dampers",
                    ),
                    ("Pain in the upper back", "not measured", "not measured"),
                )
            ],
        ),
        class_="rb-chart-table rb-arms-studies",
    ),
    el(
        "p",
        "The studies do not agree about energy. How much runners differ from one another, we have "
        "not read in either. Both are small, and of people in a laboratory.",
    ),
    class_="rb-part",
)

WARNING = el(
    "p",
    el("strong", "Pain between your shoulder blades, or at the top of your back? "),
    "Be seen today, however you swing your arms. With chest pain, get emergency help now (",
    cite("nhsbackpain"),
    ").",
    class_="rb-untested rb-arms-warning",
)
