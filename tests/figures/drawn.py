"""Reads a drawing back: where its shapes are, in the units of its viewBox."""

import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from widgets.engine.core.elements import Html

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
PIECES = 8  # of each curve


def tree(drawing: Html) -> ET.Element:
    # Our own markup, so nothing hostile in it.
    return ET.fromstring(str(drawing).replace("\ue000", "w"))  # noqa: S314


def times(m: Matrix, n: Matrix) -> Matrix:
    return (
        m[0] * n[0] + m[2] * n[1],
        m[1] * n[0] + m[3] * n[1],
        m[0] * n[2] + m[2] * n[3],
        m[1] * n[2] + m[3] * n[3],
        m[0] * n[4] + m[2] * n[5] + m[4],
        m[1] * n[4] + m[3] * n[5] + m[5],
    )


def matrix(transforms: str) -> Matrix:
    whole = IDENTITY
    for kind, numbers in re.findall(r"(\w+)\(([^)]*)\)", transforms):
        values = [float(part) for part in numbers.split()]
        if kind == "translate":
            one: Matrix = (1.0, 0.0, 0.0, 1.0, values[0], values[1])
        elif kind == "scale":
            one = (values[0], 0.0, 0.0, values[1], 0.0, 0.0)
        else:
            turn = math.radians(values[0])
            one = (math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), 0.0, 0.0)
        whole = times(whole, one)
    return whole


def placed(node: ET.Element, above: Matrix = IDENTITY) -> Iterator[tuple[ET.Element, Matrix]]:
    here = times(above, matrix(node.attrib["transform"])) if "transform" in node.attrib else above
    yield node, here
    for child in node:
        yield from placed(child, here)


def at(m: Matrix, point: Point) -> Point:
    x, y = point
    return (m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5])


def body_points(drawing: Html) -> list[Point]:
    """Return points all along the outlines of the drawn body."""
    return [
        at(m, point)
        for node, m in placed(tree(drawing))
        if node.tag == "path" and m != IDENTITY and node.get("class") != "rb-spine"
        for point in along(node.attrib["d"])
    ]


def along(data: str) -> Iterator[Point]:
    """Yield points along path data of absolute M, L and C, and the fist's M and h."""
    here = (0.0, 0.0)
    for command, numbers in re.findall(r"([A-Za-z])([^A-Za-z]*)", data):
        values = [float(part) for part in re.findall(r"-?\d*\.?\d+", numbers)]
        points = list(zip(values[::2], values[1::2], strict=False))
        if command == "C":
            for one, two, end in zip(points[::3], points[1::3], points[2::3], strict=True):
                for piece in range(1, PIECES + 1):
                    yield curve(here, one, two, end, piece / PIECES)
                here = end
        elif command in "ML":
            here = points[-1]
            yield from points
        else:
            assert command in "Zh", data


def curve(start: Point, one: Point, two: Point, end: Point, t: float) -> Point:
    u = 1.0 - t
    shares = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
    corners = (start, one, two, end)
    x, y = (sum(s * c[axis] for s, c in zip(shares, corners, strict=True)) for axis in (0, 1))
    return (x, y)
