"""Reads a picture back as its reader does: where a word stands, and which value a place means."""

import re
from collections.abc import Callable
from typing import NamedTuple

from tests.apps.shown import number


class Word(NamedTuple):
    """A word in a picture, where it stands, and which of its ends stands there."""

    text: str
    x: float
    y: float
    anchor: str


def written(picture: object, kind: str = "") -> list[Word]:
    """Return the words in a picture, of a kind (`tick`, `name`) or all."""
    found = []
    for attributes, text in re.findall(r"<text([^>]*)>([^<]*)</text>", str(picture)):
        if kind and f'class="rb-chart-{kind}' not in attributes:
            continue
        place = dict(re.findall(r'([\w-]+)="([^"]*)"', attributes))
        anchor = place.get("text-anchor", "start")
        found.append(Word(text, float(place["x"]), float(place["y"]), anchor))
    return found


def ruler(picture: object, anchor: str = "middle") -> Callable[[float], float]:
    """Return what a place across means by the numbers below it; with "end", a place upwards."""
    ticks = [word for word in written(picture, "tick") if word.anchor == anchor]
    places = [word.x if anchor == "middle" else word.y - 4.5 for word in ticks]
    values = [number(word.text) for word in ticks]
    each = (values[-1] - values[0]) / (places[-1] - places[0])
    return lambda place: values[0] + (place - places[0]) * each


def is_to_a_tenth(picture: object) -> bool:
    """Return whether no place in a picture has digits that nobody sees."""
    return not re.search(r' (?:d|x|y|cx|cy|r|width|height)="[^"]*\.\d\d', str(picture))


def paths(picture: object, kind: str) -> list[str]:
    """Return the ways of all lines of a kind, in order."""
    found = re.findall(rf'<path[^>]*class="{kind}[ "][^>]*', str(picture))
    return [one.partition(' d="')[2].partition('"')[0] for one in found]


def numbers(text: str) -> list[float]:
    """Return every number in a way or in a few words."""
    return [float(one) for one in re.findall(r"-?\d+(?:\.\d+)?", text)]
