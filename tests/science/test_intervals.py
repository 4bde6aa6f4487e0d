"""Every interval and range of science: its ends in order, and its value between them."""

import importlib
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.science.back.prevalence import chance_range
from widgets.science.evidence.correlation import interval
from widgets.science.foot.navicular_drop import likely_range
from widgets.science.gait.hip_extension import LINKS
from widgets.science.gait.pelvic_drop import filmed_again

SCIENCE = Path(__file__).parents[2] / "widgets" / "science"
MODULES = sorted(
    ".".join(path.relative_to(SCIENCE.parents[1]).with_suffix("").parts)
    for path in SCIENCE.rglob("*.py")
    if path.name != "__init__.py"
)
# What a record calls the value that lies between its `low` and its `high`.
VALUES = ("estimate", "value", "mean", "pain", "ratio", "rate_ratio", "difference", "percent")


def records(value: Any) -> Iterator[Any]:
    """Yield what has a low and a high end, however deep in tables it lies."""
    if hasattr(value, "low") and hasattr(value, "high"):
        yield value
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, (tuple, list)):
        for part in value:
            yield from records(part)


def found_in(module: str) -> list[Any]:
    content = vars(importlib.import_module(module))
    public = [value for name, value in sorted(content.items()) if not name.startswith("__")]
    return [one for value in public if not isinstance(value, type) for one in records(value)]


@pytest.mark.parametrize("module", MODULES)
def test_no_interval_is_upside_down_and_each_holds_its_value(module: str) -> None:
    for one in found_in(module):
        if one.low is None:
            assert one.high is None, one
            continue
        assert one.low < one.high, one
        values = [getattr(one, name) for name in VALUES if hasattr(one, name)]
        for value in values:
            assert value is None or one.low < value < one.high, one


def test_many_are_found() -> None:
    assert sum(len(found_in(module)) for module in MODULES) > 80


@pytest.mark.parametrize("module", MODULES)
def test_no_group_spreads_by_nothing_or_less(module: str) -> None:
    content = vars(importlib.import_module(module))
    for value in content.values():
        for one in value if isinstance(value, tuple) else (value,):
            for name in getattr(one, "_fields", ()):
                if isinstance(one, tuple) and (name == "sd" or name.endswith("_sd")):
                    spread = getattr(one, name)
                    assert spread is None or spread > 0, one


def test_the_intervals_that_are_worked_out_have_their_low_end_first() -> None:
    for measured in (-5.0, 0.0, 7.4):
        for low, high in (likely_range(measured), filmed_again(measured)):
            assert low < measured < high
            assert math.isclose(measured - low, high - measured)
    for link in LINKS:
        in_study, at_large = link.in_study, link.at_large
        assert 50 <= at_large[0] <= in_study[0] <= in_study[1] <= at_large[1] <= 100, link


@given(st.integers(1, 10_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_share_counted_lies_within_its_range(counted: tuple[int, int]) -> None:
    cases, people = counted
    low, high = chance_range(cases, people)
    assert 0 <= low <= 100 * cases / people + 1e-9
    assert 100 * cases / people - 1e-9 <= high <= 100
    assert low < high


@given(st.floats(0, 0.999), st.integers(4, 5000))
def test_a_correlation_lies_within_its_interval(size: float, people: int) -> None:
    low, high = interval(size, people)
    assert -1 <= low < size < high <= 1
