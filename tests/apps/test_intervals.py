"""Every interval that an app draws or tells runs from its low end to its high one."""

import re
from typing import Any

import pytest

from tests.apps.shown import words
from widgets.book.course import COURSE
from widgets.engine.hosts import registry

APPS = registry.app_names(COURSE)
NUMBER = r"([+\u2212-]?\d+(?:\.\d+)?)"
TO = re.compile(rf"(?<![\d:.]){NUMBER}(?:\u202f?[%°])? (?:to|and) {NUMBER}(?![\d:])")
# What goes down because something changed, and is no interval.
CHANGES = re.compile(r"(N per kg of body mass|MPa: )")
ACROSS = re.compile(r'd="M([\d.-]+) [\d.-]+H([\d.-]+)[^"]*"')
UPWARD = re.compile(r'd="M[\d.-]+ ([\d.-]+)V([\d.-]+)[^"]*"')
# The loss of height is drawn downwards.
DOWNWARD = ("disc_day",)


def views(name: str) -> list[tuple[str, str]]:
    app = registry.load_app(COURSE, name)
    return [(key, str(app.view(state))) for key, state in app.EXAMPLES.items()]


def number(text: str) -> float:
    return float(text.replace("\u2212", "-"))


@pytest.mark.parametrize("name", APPS)
def test_what_is_told_goes_from_the_low_end_to_the_high_one(name: str) -> None:
    for key, view in views(name):
        told = words(view)
        for found in TO.finditer(told):
            if CHANGES.match(told[found.end() :].lstrip(" \u202f")):
                continue
            low, high = (number(end) for end in found.groups())
            assert low <= high, (key, told[found.start() - 60 : found.end() + 20])


@pytest.mark.parametrize("name", APPS)
def test_what_is_drawn_goes_from_the_low_end_to_the_high_one(name: str) -> None:
    for key, view in views(name):
        for path in re.findall(r"<path[^>]*rb-chart-(?:error|rim)[^>]*>", view):
            across: Any = ACROSS.search(path)
            upward: Any = UPWARD.search(path)
            assert across or upward, (key, path)
            start, end = (float(place) for place in (across or upward).groups())
            assert (start > end) == bool(upward and name not in DOWNWARD), (key, path)


@pytest.mark.parametrize("name", APPS)
def test_nothing_is_drawn_inside_out(name: str) -> None:
    for key, view in views(name):
        for rectangle in re.findall(r"<rect[^>]*>", view):
            for size in re.findall(r' (?:width|height)="(-?[\d.]+)"', rectangle):
                assert float(size) >= 0, (key, rectangle)


def test_intervals_are_found() -> None:
    everything = [view for name in APPS for _, view in views(name)]
    assert sum(len(TO.findall(words(view))) for view in everything) > 500
    assert sum(view.count("rb-chart-error") for view in everything) > 50
