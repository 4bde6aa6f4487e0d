"""Units a reader types and reads. Everything inside the science is in metres and seconds.

The factors are exact by definition (one international mile is 1609.344 m).
"""

from widgets.science.evidence.ranges import check_positive

METRES_PER_KM = 1000.0
METRES_PER_MILE = 1609.344
# What a falling body gains, in m/s^2.
GRAVITY = 9.81


def kmh_from_speed(speed: float) -> float:
    """Speed in km/h from m/s."""
    return speed * 3.6


def speed_from_kmh(kmh: float) -> float:
    """Speed in m/s from km/h."""
    return kmh / 3.6


def minutes_per_km(speed: float) -> float:
    """Pace in minutes per kilometre from a speed in m/s above zero; raises OutOfRange."""
    return _minutes_for(METRES_PER_KM, speed)


def speed_from_minutes_per_km(minutes: float) -> float:
    """Speed in m/s from a pace in minutes per kilometre above zero; raises OutOfRange."""
    return _speed_over(METRES_PER_KM, minutes)


def minutes_per_mile(speed: float) -> float:
    """Pace in minutes per mile from a speed in m/s above zero; raises OutOfRange."""
    return _minutes_for(METRES_PER_MILE, speed)


def speed_from_minutes_per_mile(minutes: float) -> float:
    """Speed in m/s from a pace in minutes per mile above zero; raises OutOfRange."""
    return _speed_over(METRES_PER_MILE, minutes)


def _minutes_for(distance: float, speed: float) -> float:
    check_positive("speed", speed, "m/s")
    return distance / speed / 60.0


def _speed_over(distance: float, minutes: float) -> float:
    check_positive("pace", minutes, "minutes")
    return distance / (minutes * 60.0)
