from tests.expect import near, raises
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.measuring import units


def test_known_paces() -> None:
    assert near(units.minutes_per_km(1000.0 / 300.0), 5.0, 1e-12)
    assert near(units.minutes_per_mile(1609.344 / 480.0), 8.0, 1e-12)
    assert near(units.kmh_from_speed(10.0 / 3.6), 10.0, 1e-12)


def test_there_and_back_changes_nothing() -> None:
    pairs = (
        (units.kmh_from_speed, units.speed_from_kmh),
        (units.minutes_per_km, units.speed_from_minutes_per_km),
        (units.minutes_per_mile, units.speed_from_minutes_per_mile),
    )
    for there, back in pairs:
        for value in (0.5, 1.64, 2.5, 4.68, 12.0):
            assert near(back(there(value)), value, 1e-12), (there, value)


def test_no_pace_for_standing_still() -> None:
    for function in (
        units.minutes_per_km,
        units.minutes_per_mile,
        units.speed_from_minutes_per_km,
        units.speed_from_minutes_per_mile,
    ):
        assert raises(OutOfRange, function, 0.0)
        assert raises(OutOfRange, function, -1.0)
