"""Charts: everything stands where its number says, words stay apart, and nothing is lost."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.charts import chart_examples
from tests.engine.charts.chart_examples import distribution, effects, lines
from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.labels import LINE, spread, stack, width, wrap
from widgets.engine.charts.marks import Mark, area, band, line, marker, point
from widgets.engine.charts.rows import row, rows_chart
from widgets.engine.charts.scales import Axis, Scale, axis
from widgets.engine.core.elements import Html
from widgets.engine.core.numbers import fixed
from widgets.engine.hosts.project import ROOT
from widgets.engine.testing.micropython import Engine

FINITE = st.floats(-1e5, 1e5)
NUMBERS = table(("x", "y"), [("0", "0")])


def tree(html: Html) -> ET.Element:
    return ET.fromstring(str(html))  # noqa: S314  our own markup


def texts(html: Html, kind: str) -> list[ET.Element]:
    named = tree(html).iter("text")
    return [text for text in named if f"rb-chart-{kind}" in text.attrib["class"].split()]


def drawn(html: Html, tag: str, kind: str) -> list[ET.Element]:
    return [part for part in tree(html).iter(tag) if kind in part.attrib.get("class", "").split()]


def plain_chart(*marks: Mark, x: Axis | None = None) -> Html:
    return chart(
        "T",
        "D",
        x=x or axis("x", "", 0, 10),
        y=axis("y", "", 0, 10),
        marks=list(marks),
        table=NUMBERS,
        name="n",
    )


@given(FINITE, st.floats(1e-3, 1e5), st.integers(1, 8))
def test_ticks_are_round_even_and_on_the_axis(low: float, length: float, most: int) -> None:
    shown = axis("x", "", low, low + length)
    ticks = shown.ticks(most)
    slack = 1e-6 * length + 1e-9
    assert len(ticks) <= most + 1
    assert all(shown.low - slack <= tick.value <= shown.high + slack for tick in ticks)
    gaps = [after.value - before.value for before, after in pairwise(ticks)]
    assert all(abs(gap - gaps[0]) < slack for gap in gaps)
    assert len({tick.text for tick in ticks}) == len(ticks)


@pytest.mark.parametrize(
    ("low", "high", "most", "expected"),
    [
        (0, 10, 5, "0 2 4 6 8 10"),
        (0, 0.3, 3, "0.0 0.1 0.2 0.3"),
        (-20, 20, 4, "\u221220 \u221210 0 10 20"),
        (153, 178, 5, "155 160 165 170 175"),
        (0, 3e6, 3, "0 1000000 2000000 3000000"),
    ],
)
def test_ticks(low: float, high: float, most: int, expected: str) -> None:
    assert " ".join(tick.text for tick in axis("x", "", low, high).ticks(most)) == expected


@pytest.mark.parametrize(("low", "high"), [(1, 1), (2, 1), (float("nan"), 1), (0, float("nan"))])
def test_an_empty_axis_is_refused(low: float, high: float) -> None:
    with pytest.raises(ValueError, match="empty"):
        axis("Step rate", "steps/min", low, high)


def test_an_endless_axis_is_refused() -> None:
    with pytest.raises(ValueError, match="round"):
        axis("x", "", 0, float("inf")).ticks(5)


@given(FINITE, st.floats(1e-3, 1e5), st.floats(0, 1))
def test_a_scale_is_straight_and_keeps_its_ends(low: float, length: float, part: float) -> None:
    shown = axis("x", "", low, low + length)
    scale = Scale(shown, 200.0, 40.0)
    assert scale.at(shown.low) == pytest.approx(200)
    assert scale.at(shown.high) == pytest.approx(40)
    middle = shown.low + part * (shown.high - shown.low)
    assert scale.at(middle) == pytest.approx(200 - 160 * part, abs=1e-4)


@pytest.mark.parametrize("value", [-0.01, 10.01, float("nan"), float("inf")])
def test_what_is_off_the_axes_is_refused(value: float) -> None:
    marks = (
        marker(value, "You"),
        point(value, 5),
        point(5, value),
        line([(0, 0), (value, 1)]),
        area([(0, 0), (1, value)]),
        band([(0, 0, 1), (1, 0, value)]),
    )
    for mark in marks:
        with pytest.raises(ValueError, match="off the axis"):
            plain_chart(mark)


@given(
    st.lists(st.tuples(st.floats(0, 160), st.sampled_from([15.0, 30.0])), max_size=5),
)
def test_spread_labels_keep_their_order_their_room_and_their_distance(
    wanted: list[tuple[float, float]],
) -> None:
    wanted.sort()
    middles, heights = [one for one, _ in wanted], [height for _, height in wanted]
    placed = spread(middles, heights, 0.0, 160.0)
    edges = [
        (middle - height / 2, middle + height / 2)
        for middle, height in zip(placed, heights, strict=True)
    ]
    assert all(upper[1] <= lower[0] + 1e-9 for upper, lower in pairwise(edges))
    assert all(foot <= 160 + 1e-9 for _, foot in edges)
    if sum(heights) <= 160:
        assert all(top >= -1e-9 for top, _ in edges)


@given(st.floats(20, 140))
def test_a_label_with_room_stays_where_it_belongs(middle: float) -> None:
    assert spread([middle], [15.0], 0.0, 160.0) == [middle]
    assert stack([(0.0, 50.0, middle)]) == [middle]


@given(
    st.lists(
        st.tuples(st.floats(0, 300), st.floats(1, 90), st.floats(-100, 100)).map(
            lambda box: (box[0], box[0] + box[1], box[2])
        ),
        max_size=6,
    )
)
def test_stacked_labels_only_rise_and_never_cover_each_other(
    boxes: list[tuple[float, float, float]],
) -> None:
    heights = stack(boxes)
    for at, (left, right, wanted) in enumerate(boxes):
        assert heights[at] <= wanted
        for other in range(at):
            beside = left < boxes[other][1] and boxes[other][0] < right
            assert not beside or abs(heights[at] - heights[other]) >= LINE - 1e-9


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=12), min_size=1, max_size=8))
def test_wrapped_text_loses_nothing_and_fits(words: list[str]) -> None:
    text = " ".join(words)
    broken = wrap(text, 90.0)
    assert " ".join(broken) == text
    assert all(width(one) <= 90 or " " not in one for one in broken)


@pytest.mark.parametrize("make", [distribution, lines, effects])
def test_a_chart_tells_its_title_description_and_numbers(make: Callable[[], Html]) -> None:
    figure = tree(make())
    picture = figure.find("svg")
    assert picture is not None
    assert picture.attrib["role"] == "img"
    ids = {part.attrib["id"]: part for part in figure.iter() if "id" in part.attrib}
    told = ["".join(ids[one].itertext()) for one in picture.attrib["aria-labelledby"].split()]
    assert told[0].startswith("Made-up")
    assert told[1].endswith(".")
    disclosure = figure.find("details")
    assert disclosure is not None
    assert disclosure.attrib["class"] == "rb-disclosure"
    assert disclosure.findtext("summary") == "The numbers behind this picture"
    numbers = next(disclosure.iter("table"))
    assert numbers.findtext("caption") == told[0]
    assert {head.attrib["scope"] for head in numbers.iterfind("thead/tr/th")} == {"col"}
    for line_of_table in numbers.iterfind("tbody/tr"):
        assert line_of_table[0].attrib["scope"] == "row"
        assert len(line_of_table) == len(numbers.findall("thead/tr/th"))


def test_ids_of_two_charts_in_one_widget_differ() -> None:
    ids = [
        part.attrib["id"]
        for one in (distribution(), lines(), effects())
        for part in tree(one).iter()
        if "id" in part.attrib
    ]
    assert len(ids) == len(set(ids)) == 7


def test_no_inline_style_and_no_colour_of_its_own() -> None:
    html = chart_examples.everything()
    assert "style=" not in html
    assert "stroke=" not in html
    assert {fill.partition("-")[0] for fill in re.findall(r'fill="([^"]*)"', html)} == {
        "url(#\ue000"
    }


@given(st.floats(140, 190))
def test_a_marker_stands_at_its_value(own: float) -> None:
    html = distribution(own)
    scale = [(float(tick.attrib["x"]), float(tick.text or "")) for tick in texts(html, "tick")]
    (first_x, first), (last_x, last) = scale[0], scale[-1]
    expected = first_x + (own - first) / (last - first) * (last_x - first_x)
    path = next(
        part for part in drawn(html, "path", "rb-chart-marker") if "accent" in part.attrib["class"]
    )
    assert float(path.attrib["d"][1:].split()[0]) == pytest.approx(expected, abs=0.3)
    assert texts(html, "name")[-1].text == "You: " + fixed(own)


def test_words_stay_on_the_picture() -> None:
    for html in (distribution(140), distribution(168), distribution(190), lines(), effects()):
        for text in tree(html).iter("text"):
            room = width(text.text or "")
            before = {"middle": room / 2, "end": room}.get(text.attrib.get("text-anchor", ""), 0.0)
            left = float(text.attrib["x"]) - before
            assert left >= -1, text.text
            assert left + room <= 341, text.text
            assert float(text.attrib["y"]) >= 10, text.text


def test_line_ends_are_labelled_in_the_order_of_the_lines() -> None:
    names = [text for text in texts(lines(), "name") if "text-anchor" not in text.attrib]
    heights = [float(text.attrib["y"]) for text in names]
    assert [text.text for text in names] == ["Plan", "What you", "ran", "Last year", "Range"]
    assert heights == sorted(heights)
    assert min(after - before for before, after in pairwise(heights)) >= LINE


def test_an_error_bar_reaches_its_ends() -> None:
    html = plain_chart(point(5, 5, interval=(2, 9)))
    numbers = {tick.text: float(tick.attrib["y"]) for tick in texts(html, "tick")[:6]}
    (bar,) = drawn(html, "path", "rb-chart-error")
    low, high = re.findall(r"M\S+ (\S+)V(\S+)m", bar.attrib["d"])[0]
    per_unit = (numbers["0"] - numbers["10"]) / 10
    assert float(low) - float(high) == pytest.approx(7 * per_unit, abs=0.2)


def test_marks_that_make_no_sense_are_refused() -> None:
    for make in (line, area):
        with pytest.raises(ValueError, match="two points"):
            make([(1, 1)])
    with pytest.raises(ValueError, match="two points"):
        band([(1, 1, 2)])
    with pytest.raises(ValueError, match="outside its interval"):
        point(1, 5, interval=(1, 4))
    with pytest.raises(ValueError, match="not a tone"):
        marker(1, "You", tone="red")
    with pytest.raises(ValueError, match="cells"):
        table(("a", "b"), [("1",)])


def test_bars_lie_on_the_side_of_their_sign() -> None:
    html = effects()
    zero = float(next(t for t in texts(html, "tick") if t.text == "0").attrib["x"])
    falls, rises = (
        drawn(html, "rect", kind)[0].attrib for kind in ("rb-chart-good", "rb-chart-cost")
    )
    assert float(falls["x"]) + float(falls["width"]) == pytest.approx(zero, abs=0.11)
    assert float(rises["x"]) == pytest.approx(zero, abs=0.11)
    assert float(rises["width"]) / float(falls["width"]) == pytest.approx(6 / 5.25, abs=0.02)


def test_tones_of_bars_differ_in_more_than_colour() -> None:
    html = effects()
    (pattern,) = tree(html).iter("pattern")
    hatched = [bar.attrib for bar in tree(html).iter("rect") if "fill" in bar.attrib]
    assert {bar["fill"] for bar in hatched} == {f"url(#{pattern.attrib['id']})"}
    assert {bar["class"] for bar in hatched} == {"rb-chart-bar rb-chart-cost"}


def test_what_nobody_measured_has_words_and_no_bar() -> None:
    html = effects()
    assert " ".join(note.text or "" for note in texts(html, "note")) == "nobody measured it"
    # Three bars, and a sample of each in the key.
    assert len(list(tree(html).iter("rect"))) == 6
    last = list(tree(html).iter("tr"))[-1]
    assert ["".join(cell.itertext()) for cell in last] == [
        "Load on the spine",
        "nobody measured it",
        "",
        "",
    ]


def test_the_table_of_effects_has_values_meanings_and_intervals() -> None:
    rows = [["".join(cell.itertext()) for cell in one] for one in tree(effects()).iter("tr")]
    assert rows[0] == ["Quantity", "Change", "Meaning", "1 SD"]
    assert rows[1] == ["Foot ahead of the hip", "\u22125.3\u202f%", "Falls", ""]
    assert rows[2] == ["Hip flexor", "+6\u202f%", "Rises", "+2\u202f% to +10\u202f%"]


def one_row(**changes: object) -> Html:
    arguments = {
        "x": axis("Change", "%", -10, 10),
        "rows": [row("A", 5, tone="good")],
        "sides": ("less", "more"),
        "tones": (("good", "Falls"),),
        "name": "n",
        **changes,
    }
    return rows_chart("T", "D", **arguments)  # type: ignore[arg-type]


def test_the_plot_does_not_jump_when_a_value_gains_a_digit() -> None:
    charts = [one_row(rows=[row("A", value, tone="good")]) for value in (9, 10)]
    ticks = [[tick.attrib["x"] for tick in texts(one, "tick")] for one in charts]
    assert ticks[0] == ticks[1]


def test_rows_that_make_no_sense_are_refused() -> None:
    assert "Falls" in str(one_row())
    with pytest.raises(ValueError, match="needs a row"):
        one_row(rows=[])
    with pytest.raises(ValueError, match="off the axis"):
        one_row(x=axis("Change", "%", 1, 10))
    with pytest.raises(ValueError, match="off the axis"):
        one_row(rows=[row("A", 11, tone="good")])
    with pytest.raises(ValueError, match="does not say"):
        one_row(rows=[row("A", 5, tone="cost")])
    with pytest.raises(ValueError, match="not a tone"):
        row("A", 5, tone="bad")
    with pytest.raises(ValueError, match="neither"):
        row("A", None, tone="good")
    with pytest.raises(ValueError, match="outside its interval"):
        row("A", 5, interval=(6, 7), tone="good")


def test_what_is_given_is_escaped() -> None:
    html = str(plain_chart(marker(1, "<b>"), x=axis('"&', "<i>", 0, 10)))
    assert "<b>" not in html
    assert "<i>" not in html


@pytest.mark.parametrize("make", [distribution, lines, effects])
def test_a_chart_is_quick(make: Callable[[], Html]) -> None:
    spans = []
    for _ in range(20):
        start = process_time()
        make()
        spans.append(process_time() - start)
    # About 0.3 ms on an idle machine: this catches a chart that has become ten times slower.
    assert min(spans) < 0.003


def test_micropython_draws_the_same_bytes(engine: Engine) -> None:
    for folder in ("widgets/engine/core", "widgets/engine/html", "widgets/engine/charts"):
        engine.write_all(ROOT / folder)
    for helper in ("__init__.py", "charts/__init__.py", "charts/chart_examples.py"):
        engine.write_module(ROOT / "tests" / "engine" / helper)
    engine.write("/course/tests/__init__.py", "")
    engine.write("/course/expected.html", chart_examples.everything())
    engine.run(
        "from tests.engine.charts.chart_examples import everything\n"
        "with open('/course/expected.html', encoding='utf-8') as expected:\n"
        "    assert everything() == expected.read()\n"
    )
