"""Significant digits, as JavaScript rounds to them, and both ways from the middle."""

from tests.expect import near
from widgets.engine.quiz.rounding import rounded, roundings


def test_rounding_to_significant_digits_is_exact() -> None:
    pairs = (
        (2.5, 1, 3.0),
        (-2.5, 1, -3.0),
        (1.005, 3, 1.0),  # stored just below 1.005
        (999.95, 4, 1000.0),
        (9.99, 1, 10.0),
        (123456.0, 2, 120000.0),
        (0.00012345, 2, 0.00012),
        (1e15, 1, 1e15),
        (2.0**60, 3, 1.15e18),
        (0.0, 3, 0.0),
    )
    for value, digits, wanted in pairs:
        assert near(rounded(value, digits), wanted, abs(wanted) * 1e-12), value


def test_only_what_is_in_the_middle_has_two_roundings() -> None:
    pairs = (
        (2.345, 3, (2.34, 2.35)),
        (-2.345, 3, (-2.34, -2.35)),
        (1.005, 3, (1.0, 1.01)),  # stored just below 1.005
        (0.5, 1, (0.5,)),
        (0.25, 1, (0.2, 0.3)),
        (9.995, 3, (9.99, 10.0)),
        (12500.0, 2, (12000.0, 13000.0)),
        (1.25e-12, 2, (1.2e-12, 1.3e-12)),
        (2.3450001, 3, (2.35,)),
        (2.3449999, 3, (2.34,)),
        (1 / 3, 3, (0.333,)),
        (0.0, 3, (0.0,)),
    )
    for value, digits, wanted in pairs:
        found = roundings(value, digits)
        assert len(found) == len(wanted), (value, found)
        for one, other in zip(found, wanted):
            assert near(one, other, abs(other) * 1e-12), (value, found)
