"""The bars of a chart of effects and their key: filled so that nothing depends on colour alone."""

from widgets.engine.charts.frame import WIDTH
from widgets.engine.charts.labels import LINE, label, width
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.numbers import plain

# A good change is a solid bar, a cost is hatched, an unclear one is hollow.
TONES = ("good", "cost", "unclear")
THICKNESS = 12.0
SAMPLE = 14.0
GAP = 6.0


def bar(left: float, right: float, middle: float, tone: str, pattern: str) -> Html:
    """Return a bar whose tone shows in its filling. `pattern` is the id of `hatch`."""
    fill = f' fill="url(#{pattern})"' if tone == "cost" else ""
    return Html(
        f'<rect class="rb-chart-bar rb-chart-{tone}"{fill} height="{plain(THICKNESS)}" '
        f'width="{plain(right - left, 1)}" x="{plain(left, 1)}" '
        f'y="{plain(middle - THICKNESS / 2, 1)}"></rect>'
    )


def hatch(pattern: str) -> Html:
    """Return the pattern of hatched bars, with its id."""
    return el(
        "pattern",
        el("path", d="M0 0V5", class_="rb-chart-stripe"),
        id=pattern,
        width=5,
        height=5,
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )


def whisker(left: float, right: float, middle: float) -> Html:
    """Return the line of an interval, with a rim that keeps it in sight where it crosses a bar."""
    ends = (plain(left, 1), plain(right, 1))
    line = f"M{ends[0]} {plain(middle, 1)}H{ends[1]}m0-4v8M{ends[0]} {plain(middle, 1)}m0-4v8"
    return fragment(
        el("path", d=line, class_="rb-chart-rim"),
        el("path", d=line, class_="rb-chart-error rb-tone-ink"),
    )


def key(
    tones: list[tuple[str, str]], intervals: str, top: float, pattern: str
) -> tuple[list[Html], float]:
    """Return what each tone (tone and words) and the intervals mean, and where that ends."""
    entries = [(tone, words) for tone, words in tones] + ([("", intervals)] if intervals else [])
    drawn: list[Html] = []
    x, middle = 0.0, top + LINE / 2
    for tone, words in entries:
        end = x + SAMPLE + GAP + width(words)
        if x and end > WIDTH:
            end -= x
            x, middle = 0.0, middle + LINE + 3
        sample = x + SAMPLE
        drawn.append(bar(x, sample, middle, tone, pattern) if tone else whisker(x, sample, middle))
        drawn.append(label(words, sample + GAP, middle + LINE * 0.3, "key"))
        x = end + 2 * GAP
    return drawn, middle + LINE / 2
