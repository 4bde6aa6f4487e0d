"""Effects as rows: a bar from zero for each quantity, with what is not known about it."""

from typing import NamedTuple

from widgets.engine.charts.bars import TONES, bar, hatch, key, whisker
from widgets.engine.charts.frame import WIDTH, Table, frame, table
from widgets.engine.charts.labels import LINE, keep_inside, label, paragraph, width, wrap
from widgets.engine.charts.scales import Axis, Scale
from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.numbers import NARROW_SPACE, plain, signed

LABEL_ROOM = 118.0
TICK_ROOM = 36.0
GAP = 8.0


class Row(NamedTuple):
    """One quantity and its change."""

    label: str
    value: float | None
    interval: tuple[float, float] | None
    tone: str
    places: int
    note: str


def row(
    label: str,
    value: float | None,
    *,
    tone: str,
    interval: tuple[float, float] | None = None,
    places: int = 0,
    note: str = "",
) -> Row:
    """Return a row for a change of `value`, with its `interval` (low, high) where one is known.

    `tone` is "good" (solid bar), "cost" (hatched) or "unclear" (hollow). Where nobody has measured
    it, `value` is None and `note` says so in the bar's place.

    Raises ValueError for another tone, a value outside its interval, and a row with neither value
    nor note.
    """
    if tone not in TONES:
        raise ValueError(f"{tone} is not a tone: {', '.join(TONES)}")
    if value is None and not note:
        raise ValueError(f"{label} has neither a value nor a note")
    if interval and (value is None or not interval[0] <= value <= interval[1]):
        raise ValueError(f"{value} lies outside its interval {interval}")
    return Row(label, value, interval, tone, places, note)


def rows_chart(
    title: str,
    description: str,
    *,
    x: Axis,
    rows: list[Row],
    sides: tuple[str, str],
    tones: tuple[tuple[str, str], ...],
    intervals: str = "",
    name: str,
) -> Html:
    """Return a chart of changes, one below the other, on both sides of zero, with its table.

    `x` is the axis of the change: it holds zero and every value and interval. `sides` says what
    lies left and right of zero, `tones` what each tone of the rows means (pairs of tone and words,
    for the key), `intervals` what the intervals are ("" where there are none).

    Raises ValueError for no rows, an axis without zero, a row off the axis, and a tone that `tones`
    does not explain.
    """
    if not rows:
        raise ValueError("a chart of rows needs a row")
    used = _used(tones, rows)
    texts = [_change(item.value, item.places, x) for item in rows]
    scale = Scale(x, LABEL_ROOM + GAP, WIDTH - _value_room(rows, x) - GAP)
    pattern = local_id(name + "-hatch")
    top = LINE + 4
    foot = top
    drawn: list[object] = []
    for item, text in zip(rows, texts):
        words = wrap(item.label, LABEL_ROOM)
        note = wrap(item.note, WIDTH - scale.at(0.0) - GAP) if item.value is None else []
        height = max(len(words), len(note), 2) * LINE + GAP
        middle = foot + height / 2
        drawn.append(paragraph(words, 0.0, middle, "name"))
        drawn.append(paragraph(note, scale.at(0.0) + GAP, middle, "note"))
        drawn.append(_effect(item, scale, middle, pattern))
        drawn.append(label(text, WIDTH, middle + LINE * 0.3, "value", "end"))
        foot += height
    explained, end = key(used, intervals, foot + 2 * LINE + 16, pattern)
    drawing = [hatch(pattern), _sides(sides, scale), _axis(scale, top, foot), drawn, explained]
    return frame(
        name=name,
        title=title,
        description=description,
        height=end + 4,
        drawing=drawing,
        numbers=_numbers(rows, texts, x, dict(tones), intervals),
    )


def _used(tones: tuple[tuple[str, str], ...], rows: list[Row]) -> list[tuple[str, str]]:
    """Return the tones that bars have, in the order of the key."""
    explained = [tone for tone, _ in tones]
    for item in rows:
        if item.tone not in explained:
            raise ValueError(f"the key does not say what {item.tone} means")
    shown = [item.tone for item in rows if item.value is not None]
    return [(tone, words) for tone, words in tones if tone in shown]


def _value_room(rows: list[Row], x: Axis) -> float:
    """Return room for the longest value the axis allows: the plot must not jump with the values."""
    places = max([item.places for item in rows])
    return max([width(_change(end, places, x)) for end in (x.low, x.high)])


def _change(value: float | None, places: int, x: Axis) -> str:
    if value is None:
        return ""
    return signed(value, places) + (NARROW_SPACE + x.unit if x.unit else "")


def _effect(item: Row, scale: Scale, middle: float, pattern: str) -> list[Html]:
    if item.value is None:
        return []
    zero, end = scale.at(0.0), scale.at(item.value)
    drawn = [bar(min(zero, end), max(zero, end), middle, item.tone, pattern)]
    if item.interval:
        low, high = item.interval
        drawn.append(whisker(scale.at(low), scale.at(high), middle))
    return drawn


def _axis(scale: Scale, top: float, foot: float) -> list[Html]:
    drawn = []
    for tick in scale.axis.ticks(int((scale.end - scale.start) / TICK_ROOM)):
        at = scale.at(tick.value)
        kind = "rb-chart-grid" if tick.value else "rb-chart-axis"
        drawn.append(el("path", d=f"M{plain(at, 1)} {plain(top)}V{plain(foot, 1)}", class_=kind))
        drawn.append(label(tick.text, at, foot + LINE, "tick", "middle"))
    title = scale.axis.title
    middle = keep_inside((scale.start + scale.end) / 2, title, 0.0, WIDTH)
    drawn.append(label(title, middle, foot + 2 * LINE + 4, "axis-title", "middle"))
    return drawn


def _sides(sides: tuple[str, str], scale: Scale) -> list[Html]:
    before, after = sides
    zero = scale.at(0.0)
    return [
        label("\u2190 " + before, zero - 6, LINE - 3, "axis-title", "end"),
        label(after + " \u2192", zero + 6, LINE - 3, "axis-title"),
    ]


def _numbers(
    rows: list[Row], texts: list[str], x: Axis, meaning: dict[str, str], intervals: str
) -> Table:
    columns = ("Quantity", x.label, "Meaning") + ((intervals,) if intervals else ())
    cells = []
    for item, text in zip(rows, texts):
        cell: tuple[str, ...] = (item.label, text or item.note, meaning[item.tone] if text else "")
        if intervals:
            ends = [_change(end, item.places, x) for end in item.interval or ()]
            cell += (" to ".join(ends),)
        cells.append(cell)
    return table(columns, cells)
