"""Reads a chart back: its words and its marks."""

import xml.etree.ElementTree as ET

from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import Mark
from widgets.engine.charts.scales import Axis, axis
from widgets.engine.core.elements import Html

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
