"""Words on a picture: how wide they are, where they break, and how they keep clear of each other.

A picture is drawn where no font can be measured, so widths are estimates on the wide side.
"""

from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import remembered
from widgets.engine.core.numbers import plain

# In units of the picture, for the font size in charts.css.
LINE = 15.0
_CHARACTER = 7.2


def width(text: str) -> float:
    """Return about how wide a line of text is."""
    return len(text) * _CHARACTER


@remembered(400)
def wrap(text: str, room: float) -> list[str]:
    """Return the lines of a text that has so much room; a word longer than that stays whole."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and width(lines[-1] + " " + word) <= room:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


@remembered(400)
def label(text: str, x: float, y: float, kind: str, anchor: str = "start") -> Html:
    """Return one line of text whose baseline starts, is centred or ends ("end") at a point."""
    return el(
        "text",
        text,
        x=plain(x, 1),
        y=plain(y, 1),
        text_anchor=None if anchor == "start" else anchor,
        class_="rb-chart-" + kind,
    )


def paragraph(lines: list[str], x: float, middle: float, kind: str) -> list[Html]:
    """Return lines of text below each other, centred on a height."""
    # A third of the line brings the baseline from the middle of the letters to their foot.
    first = middle - (len(lines) - 1) * LINE / 2 + LINE * 0.3
    return [label(line, x, first + at * LINE, kind) for at, line in enumerate(lines)]


def keep_inside(middle: float, text: str, low: float, high: float) -> float:
    """Return the centre nearest to `middle` at which a line of text stays between two edges."""
    half = width(text) / 2
    return max(low + half, min(high - half, middle))


def spread(middles: list[float], heights: list[float], low: float, high: float) -> list[float]:
    """Return the centres of labels moved up or down, in their order, until none covers another.

    `middles` is where they belong, from top to bottom. They stay between `low` and `high`; more
    of them than fit there run over `low`.
    """
    placed: list[float] = []
    floor = low
    for middle, height in zip(middles, heights):
        placed.append(max(middle, floor + height / 2))
        floor = placed[-1] + height / 2
    ceiling = high
    for at in range(len(placed) - 1, -1, -1):
        placed[at] = min(placed[at], ceiling - heights[at] / 2)
        ceiling = placed[at] - heights[at] / 2
    return placed


def stack(boxes: list[tuple[float, float, float]]) -> list[float]:
    """Return the baselines of labels, each moved up until it is clear of those before it.

    A box is the left and the right end of a line of text, and its baseline.
    """
    placed: list[tuple[float, float, float]] = []
    for left, right, baseline in boxes:
        height = baseline
        for other_left, other_right, other in sorted(placed, key=_by_baseline):
            is_beside = left < other_right and other_left < right
            if is_beside and abs(height - other) < LINE:
                height = other - LINE
        placed.append((left, right, height))
    return [height for _, _, height in placed]


def _by_baseline(box: tuple[float, float, float]) -> float:
    return -box[2]
