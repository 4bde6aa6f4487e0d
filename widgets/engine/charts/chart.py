"""Charts as SVG: say what the axes and the marks are, and they find their places.

A chart is drawn anew at every event of a slider, so it is built from few elements. It is as wide
as the narrowest screen and scales up from there.
"""

from collections.abc import Sequence

from widgets.engine.charts.frame import WIDTH, Table, frame
from widgets.engine.charts.labels import (
    LINE,
    keep_inside,
    label,
    paragraph,
    spread,
    stack,
    width,
    wrap,
)
from widgets.engine.charts.marks import Area, Band, Line, Mark, Marker, Plot, Point
from widgets.engine.charts.scales import Axis, Scale, Tick, axis
from widgets.engine.core.elements import Html, el
from widgets.engine.core.numbers import plain

PLOT_HEIGHT = 160.0
X_TICK_ROOM = 48.0
MOST_Y_STEPS = 5
END_LABEL_ROOM = 84.0
# Half of a number under the end of the axis needs this much.
EDGE = 13.0
GAP = 8.0


def chart(
    title: str,
    description: str,
    *,
    x: Axis,
    y: Axis | None,
    marks: Sequence[Mark],
    table: Table,
    name: str,
    **attributes: object,
) -> Html:
    """Return a chart: its title, the picture, and its numbers as a table.

    `description` says in words what the picture shows. `marks` come from ui.marks and are drawn in
    their order, each wholly on the axes. `y` is None where heights have no unit, as in a
    distribution: then they start at zero and no numbers are written beside them. `name` is the
    chart's own within its widget. `attributes` are further ones of the picture, for devices.

    Raises ValueError for a mark that is not on the axes.
    """
    shown = y or _heights(marks)
    y_ticks = shown.ticks(MOST_Y_STEPS) if y else []
    left = EDGE + max([width(tick.text) for tick in y_ticks] + [0.0])
    right = WIDTH - _end_room(marks)
    x_scale = Scale(x, left, right)
    markers = [mark for mark in marks if isinstance(mark, Marker)]
    raised = _raised(markers, x_scale)
    title_room = LINE + 4 if y else 0.0
    top = title_room + (LINE + 4 - min(raised) if raised else GAP)
    bottom = top + PLOT_HEIGHT
    plot = Plot(x_scale, Scale(shown, bottom, top), left, right, top, bottom)
    drawing = [
        label(y.title, 0.0, LINE - 3, "axis-title") if y else None,
        _grid(plot, y_ticks),
        _x_axis(plot, x),
        [mark.draw(plot) for mark in marks if not isinstance(mark, Marker)],
        _markers(markers, raised, plot),
        _end_labels(marks, plot),
        _point_labels(marks, plot),
    ]
    return frame(
        name=name,
        title=title,
        description=description,
        height=bottom + 2 * LINE + 10,
        drawing=drawing,
        numbers=table,
        **attributes,
    )


def _heights(marks: Sequence[Mark]) -> Axis:
    tops = [0.0]
    for mark in marks:
        if isinstance(mark, (Line, Area)):
            tops.extend([height for _, height in mark.points])
    return axis("Height", "", 0.0, max(tops) * 1.05)


def _end_room(marks: Sequence[Mark]) -> float:
    lines = [line for mark in _with_end_label(marks) for line in wrap(mark.label, END_LABEL_ROOM)]
    return max([width(line) + GAP for line in lines] + [EDGE])


def _with_end_label(marks: Sequence[Mark]) -> list[Line | Band | Area]:
    return [mark for mark in marks if isinstance(mark, (Line, Band, Area)) and mark.label]


def _grid(plot: Plot, ticks: list[Tick]) -> list[Html]:
    lines = []
    for tick in ticks:
        height = plot.y.at(tick.value)
        across = f"M{plain(plot.left, 1)} {plain(height, 1)}H{plain(plot.right, 1)}"
        kind = "rb-chart-grid" if tick.value else "rb-chart-grid rb-chart-zero"
        lines.append(el("path", d=across, class_=kind))
        lines.append(label(tick.text, plot.left - 5, height + LINE * 0.3, "tick", "end"))
    return lines


def _x_axis(plot: Plot, x: Axis) -> list[Html]:
    most = int((plot.right - plot.left) / X_TICK_ROOM)
    foot = plain(plot.bottom, 1)
    path = [f"M{plain(plot.left, 1)} {foot}H{plain(plot.right, 1)}"]
    texts = []
    for tick in x.ticks(most):
        at = plot.x.at(tick.value)
        path.append(f"M{plain(at, 1)} {foot}v4")
        texts.append(label(tick.text, at, plot.bottom + LINE + 3, "tick", "middle"))
    middle = keep_inside((plot.left + plot.right) / 2, x.title, 0.0, WIDTH)
    title = label(x.title, middle, plot.bottom + 2 * LINE + 5, "axis-title", "middle")
    return [el("path", d="".join(path), class_="rb-chart-axis"), title] + texts


def _raised(markers: list[Marker], x: Scale) -> list[float]:
    """Return how far each marker's label stands above the lowest one: zero or less."""
    boxes = []
    for mark in markers:
        middle = keep_inside(x.at(mark.x), mark.label, 0.0, WIDTH)
        half = width(mark.label) / 2
        boxes.append((middle - half, middle + half, 0.0))
    return stack(boxes)


def _markers(markers: list[Marker], raised: list[float], plot: Plot) -> list[Html]:
    lines, texts = [], []
    for mark, rise in zip(markers, raised):
        at = plot.x.at(mark.x)
        baseline = plot.top - 6 + rise
        down = f"M{plain(at, 1)} {plain(baseline + 4, 1)}V{plain(plot.bottom, 1)}"
        lines.append(el("path", d=down, class_=f"rb-chart-marker rb-tone-{mark.tone}"))
        middle = keep_inside(at, mark.label, 0.0, WIDTH)
        texts.append(label(mark.label, middle, baseline, "name rb-tone-" + mark.tone, "middle"))
    return lines + texts


def _end_labels(marks: Sequence[Mark], plot: Plot) -> list[Html]:
    ends = [(mark.end(plot), at, mark) for at, mark in enumerate(_with_end_label(marks))]
    ends.sort()
    blocks = [wrap(mark.label, END_LABEL_ROOM) for _, _, mark in ends]
    heights = [len(lines) * LINE for lines in blocks]
    middles = spread([end for end, _, _ in ends], heights, plot.top, plot.bottom)
    texts: list[Html] = []
    for (_, _, mark), lines, middle in zip(ends, blocks, middles):
        texts.extend(paragraph(lines, plot.right + 5, middle, "name rb-tone-" + mark.tone))
    return texts


def _point_labels(marks: Sequence[Mark], plot: Plot) -> list[Html]:
    named = [mark for mark in marks if isinstance(mark, Point) and mark.label]
    boxes = []
    for mark in named:
        middle = keep_inside(plot.x.at(mark.x), mark.label, 0.0, WIDTH)
        half = width(mark.label) / 2
        highest = mark.interval[1] if mark.interval else mark.y
        boxes.append((middle - half, middle + half, plot.y.at(highest) - GAP))
    return [
        label(mark.label, (left + right) / 2, baseline, "name rb-tone-" + mark.tone, "middle")
        for mark, (left, right, _), baseline in zip(named, boxes, stack(boxes))
    ]
