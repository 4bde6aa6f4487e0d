"""Numbers as text: rounded half away from zero, and read back as what they were."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.engine.core.numbers import clock, fixed, parse, parse_clock, plain, quantity, signed

VALUES = st.floats(-1e6, 1e6)
PLACES = st.integers(0, 4)


@pytest.mark.parametrize(
    ("value", "places", "expected"),
    [
        (0.5, 0, "1"),
        (1.5, 0, "2"),
        (2.5, 0, "3"),
        (-2.5, 0, "-3"),
        (0.125, 2, "0.13"),
        (1.05, 2, "1.05"),
        (7, 2, "7.00"),
        (0.06, 1, "0.1"),
        (999.96, 1, "1000.0"),
        (-0.04, 1, "0.0"),
        (-0.0, 0, "0"),
        (True, 0, "1"),
    ],
)
def test_plain(value: float, places: int, expected: str) -> None:
    assert plain(value, places) == expected


@given(st.integers(-(10**9), 10**9), PLACES)
def test_a_number_with_so_many_places_comes_through_whole(digits: int, places: int) -> None:
    assert Decimal(plain(digits / 10**places, places)) == Decimal(digits).scaleb(-places)


@given(st.integers(-(2**20), 2**20), st.integers(0, 3))
def test_ties_go_away_from_zero(eighths: int, places: int) -> None:
    value = eighths / 8
    exact = Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    assert Decimal(plain(value, places)) == exact


@given(VALUES, PLACES)
def test_text_is_never_further_off_than_half_its_last_place(value: float, places: int) -> None:
    assert abs(float(plain(value, places)) - value) <= 0.5 * 10.0**-places * (1 + 1e-6)


@given(VALUES, VALUES, PLACES)
def test_rounding_keeps_the_order(one: float, other: float, places: int) -> None:
    low, high = min(one, other), max(one, other)
    assert float(plain(low, places)) <= float(plain(high, places))


@given(VALUES, PLACES)
def test_signed_and_fixed_tell_the_same_number(value: float, places: int) -> None:
    text = signed(value, places)
    assert text.lstrip("+") == fixed(value, places)
    assert "-" not in text
    assert text.startswith("+") == (float(plain(value, places)) > 0)
    assert text.startswith("\u2212") == (float(plain(value, places)) < 0)


def test_a_number_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="NaN"):
        plain(float("nan"))
    with pytest.raises(OverflowError):
        plain(float("inf"))


def test_a_quantity_does_not_break_from_its_unit() -> None:
    assert quantity(-1.055, 1, "m") == "\u22121.1\u202fm"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (59.4, "0:59"), (59.5, "1:00"), (330, "5:30"), (3605, "60:05")],
)
def test_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text


@given(st.integers(0, 10**6))
def test_a_clock_reads_back(seconds: int) -> None:
    assert parse_clock(clock(seconds)) == seconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("5:30", 330), (" 5:30 ", 330), ("5.5", 330), ("5,5", 330), ("5", 300), ("0:07", 7)],
)
def test_parse_clock(text: str, seconds: float) -> None:
    assert parse_clock(text) == seconds


@pytest.mark.parametrize(
    "text",
    ["", "abc", "nan", "inf", "5:60", "5:3", "5:300", "5:-3", "-5:30", ":30", "5:", "5:30:10"],
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a|could not convert"):
        parse_clock(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [("168", 168), (" 168\u00a0", 168), ("\u202f4,5", 4.5), ("\u22125", -5), ("+.5", 0.5)],
)
def test_a_typed_number_is_read(text: str, value: float) -> None:
    assert parse(text) == value


@pytest.mark.parametrize("text", ["", " ", "1e9", "nan", "inf", "1_68", "\u0661", "1 68", "--1"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a number|could not convert"):
        parse(text)
