"""Distances as people and watches write them."""

from tests.expect import all_raise, near
from widgets.science.training.distances import (
    DISTANCES,
    Amount,
    find_amount,
    is_unit,
    metres,
    unit_in,
)


def test_the_one_distance_of_a_line_is_found() -> None:
    for text, number, unit in (
        ("8.5", "8.5", ""),
        ("8,5 km", "8,5", "km"),
        ("5 miles easy", "5", "miles"),
        ("8500m", "8500", "m"),
        ("48:30 10 km 152 bpm", "10", "km"),
        ("10 km in 55 min at 5 km/h", "10", "km"),
        ("run 7, 40 min", "7", ""),
    ):
        assert find_amount(text) == Amount(number, unit), text


def test_none_and_two_are_refused() -> None:
    all_raise(
        ValueError,
        (find_amount, ("",)),
        (find_amount, ("40 min 150 bpm",)),
        (find_amount, ("5 km 8 km",)),
        (find_amount, ("5 8",)),
    )


def test_metres_of_each_unit_and_of_none() -> None:
    # The international mile is 1609.344 m.
    assert metres(Amount("8,5", "km"), "mi") == 8500.0
    assert near(metres(Amount("5", "miles"), "km"), 8046.72, 1e-9)
    assert near(metres(Amount("5", ""), "mi"), 8046.72, 1e-9)
    assert metres(Amount("400", "m"), "km") == 400.0


def test_the_ends_of_what_a_run_may_be() -> None:
    assert (DISTANCES.low, DISTANCES.high) == (100.0, 300_000.0)
    assert metres(Amount("0.1", "km"), "km") == 100.0
    assert metres(Amount("300", ""), "km") == 300_000.0
    all_raise(
        ValueError,
        (metres, (Amount("0.09", "km"), "km")),
        (metres, (Amount("301", "km"), "km")),
        (metres, (Amount("399", "m"), "km")),
    )


def test_units_in_headings() -> None:
    assert unit_in("distance (km)") == "km"
    assert unit_in("time") == ""
    assert is_unit("km")
    assert not is_unit("distance km")
    assert not is_unit("")


def test_every_way_to_write_a_unit() -> None:
    for units, wanted in (
        (("km", "kms", "k", "kilometre", "kilometres", "kilometer", "kilometers"), 5_000_000.0),
        (("mi", "mile", "miles"), 8_046_720.0),
        (("m", "metre", "metres", "meter", "meters"), 5000.0),
    ):
        for unit in units:
            number = "5000" if wanted == 5000.0 else "5"
            found = find_amount(f"{number} {unit}")
            assert found == Amount(number, unit)
            assert near(metres(found, "km") * (1 if number == "5000" else 1000), wanted, 1e-6), unit
            assert is_unit(unit)


def test_numbers_of_time_heart_steps_and_height_are_no_distance() -> None:
    for unit in (
        "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours", "s", "sec", "secs",
        "bpm", "spm", "kcal", "cal", "w", "steps", "ft", "st", "nd", "rd", "th",
    ):  # fmt: skip
        assert find_amount(f"7 3 {unit}") == Amount("7", ""), unit
        all_raise(ValueError, (find_amount, (f"3 {unit}",)))
