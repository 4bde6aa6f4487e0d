"""What a thousand new runners showed: a guess, then the feet hurt in 100 against neutral feet."""

from widgets.apps.foot_pronation.state import GUESSES, State
from widgets.components.citation import cite
from widgets.engine.charts.frame import WIDTH, frame, table
from widgets.engine.charts.labels import LINE, label
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed, plain, signed
from widgets.engine.html import controls
from widgets.science.foot.foot_posture import (
    DISTANCE,
    INJURED_RUNNERS,
    NEUTRAL_FEET,
    POSTURES,
    PRONATED,
    PRONATED_RATE,
    RUNNERS,
    Posture,
)

# From 20 in 100 fewer to 40 more, two dots above each other.
FEWEST, MOST = 20, 40
COLUMN = WIDTH / ((FEWEST + MOST) / 2)
ZERO = COLUMN * FEWEST / 2
RADIUS = 4.2

OPENINGS = {
    "more": "That is the usual story. The study did not find it.",
    "same": "The study cannot rule that out.",
    "fewer": "The study did not find that pronated feet did worse.",
    "show": "The study cannot tell them apart for sure.",
}


@memo_section("guess")
def novices(state: State) -> Html:
    """Return the question, and after a guess what was found."""
    chosen = state["guess"]
    buttons = controls.choice_buttons("guess", GUESSES, chosen)
    return el(
        "section",
        el("h3", "2. A guess: whose feet get hurt?"),
        el(
            "p",
            f"{RUNNERS} people new to running all got the same kind of neutral shoe, whatever "
            f"their feet. Take 100 pronated feet and 100 neutral ones, {DISTANCE} km later. Of "
            "which were more hurt?",
        ),
        el("div", buttons, class_="rb-foot-guesses"),
        controls.live(_answer(chosen) if chosen else None),
        [_picture(), _limits()] if chosen else None,
        class_="rb-part",
    )


def in_words(posture: Posture) -> str:
    """Return the difference in a hundred, with its interval, in whole feet."""
    low, high = _count(posture.low), _count(posture.high)
    return f"{_count(posture.difference)}, from {low} to {high}"


def _count(difference: float) -> str:
    feet = fixed(abs(difference))
    return f"{feet} {'more' if difference > 0 else 'fewer'}"


def _answer(chosen: str) -> Html:
    return el(
        "p",
        el("strong", OPENINGS[chosen]),
        f" Best estimate: of 100 pronated feet, {_count(PRONATED.difference)} were hurt than of "
        f"100 neutral feet. The study fits anything from {_count(PRONATED.low)} to "
        f"{_count(PRONATED.high)} (95 % interval, ",
        cite("nielsen2014foot"),
        ").",
    )


@remembered(1)
def _picture() -> Html:
    top = LINE + 6
    drawn: list[object] = [
        label("\u2190 fewer hurt", ZERO - 6, LINE - 3, "axis-title", "end"),
        label("more hurt \u2192", ZERO + 6, LINE - 3, "axis-title"),
    ]
    for posture in POSTURES:
        drawn += _row(posture, top)
        top += LINE + 2 * COLUMN + 14
    middle = top + 10
    drawn += [
        _dots(range(1), 0.0, middle - COLUMN / 2, 1, "best"),
        label("best estimate", 16, middle + 4, "key"),
        _dots(range(1), 130.0, middle - COLUMN / 2, 1, "may"),
        label("how far it may reach", 146, middle + 4, "key"),
    ]
    return frame(
        name="novices",
        title="Of 100 feet, how many more or fewer were hurt than of 100 neutral feet",
        description="Dots left of the line are feet fewer, dots right of it feet more. "
        + "; ".join([f"{posture.name}: {in_words(posture)}" for posture in POSTURES])
        + ".",
        height=middle + LINE,
        drawing=drawn,
        numbers=table(
            ("Foot", "Feet", "More hurt in 100", "95 % interval"),
            [
                (
                    posture.name,
                    fixed(posture.feet),
                    signed(posture.difference, 1),
                    f"{signed(posture.low, 1)} to {signed(posture.high, 1)}",
                )
                for posture in POSTURES
            ],
        ),
    )


def _row(posture: Posture, top: float) -> list[Html]:
    best = int(fixed(abs(posture.difference)))
    side = 1 if posture.difference > 0 else -1
    fewer, more = int(plain(-posture.low)), int(plain(posture.high))
    beyond, other = (more, fewer) if side > 0 else (fewer, more)
    dots = top + LINE
    ends = f"{signed(posture.low)} to {signed(posture.high)}"
    zero = f"M{plain(ZERO, 1)} {plain(dots - 1, 1)}v{plain(2 * COLUMN + 2, 1)}"
    return [
        el("path", d=zero, class_="rb-chart-axis"),
        label(f"{posture.name} ({posture.feet} feet)", 0.0, top + LINE - 4, "name"),
        label(f"{signed(posture.difference)} ({ends})", WIDTH, top + LINE - 4, "value", "end"),
        _dots(range(best), ZERO, dots, side, "best"),
        _dots(range(best, beyond), ZERO, dots, side, "may"),
        _dots(range(other), ZERO, dots, -side, "may"),
    ]


def _dots(numbers: range, start: float, top: float, side: int, kind: str) -> Html:
    """Return the dots of these numbers as one path, from `start` to the `side`, +1 or -1."""
    radius = plain(RADIUS, 1)
    half = f"a{radius} {radius} 0 1 0 "
    size = plain(2 * RADIUS, 1)
    circles = []
    for number in numbers:
        column, row = divmod(number, 2)
        x = start + side * (column + 0.5) * COLUMN - RADIUS
        y = top + (row + 0.5) * COLUMN
        circles.append(f"M{plain(x, 1)} {plain(y, 1)}{half}{size} 0{half}-{size} 0")
    return el("path", d="".join(circles), class_=f"rb-foot-{kind} rb-tone-accent")


@remembered(1)
def _limits() -> Html:
    rate = PRONATED_RATE
    injured = fixed(100 * INJURED_RUNNERS / RUNNERS)
    return el(
        "div",
        el(
            "p",
            f"Counted by distance, pronated feet had {fixed(-rate.difference, 2)} fewer injuries "
            f"in each 1000 km than neutral ones (95 % interval {fixed(-rate.high, 2)} to "
            f"{fixed(-rate.low, 2)} fewer, ",
            cite("nielsen2014foot"),
            ").",
        ),
        controls.disclosure(
            "Who was compared with whom, and what this cannot tell",
            el(
                "ul",
                el(
                    "li",
                    f"Each group was compared with {NEUTRAL_FEET} neutral feet, allowing for body "
                    f"mass index. {injured} in 100 of the runners were hurt in the year.",
                ),
                el(
                    "li",
                    "Hurt means any complaint of the leg or the back from running that cut it down "
                    "for a week or more. Back pain was not counted by itself.",
                ),
                el(
                    "li",
                    "Only 18 feet were highly pronated and 53 highly supinated. The long rows of "
                    "hollow dots say: too few to know.",
                ),
                el(
                    "li",
                    "Posture was judged standing still. Nobody was given a supporting shoe, so "
                    "this is no test of such shoes.",
                ),
                el("li", "Dots are whole feet. The table has the exact numbers."),
            ),
        ),
    )
