"""The force of the ground under one foot, from how long the foot is down (morin2005).

The model draws the vertical force of one contact as half a sine wave. It has no impact peak, reads
about 7 percent low on a treadmill, and knows nothing of the spine.
"""

import math
from typing import NamedTuple

from widgets.science.evidence.ranges import OutOfRange, Range, check_positive
from widgets.science.gait.step_rate import step_time
from widgets.science.measuring.units import GRAVITY

SPEEDS = Range("running speed", 3.33, 6.67, "m/s", "morin2005")


class Bias(NamedTuple):
    """Mean absolute difference between model and force treadmill in percent, and its SD."""

    percent: float
    sd: float


# Eight male sport students, 542 steps; over all speeds from 3.33 to 6.67 m/s.
PEAK_FORCE_BIAS = Bias(6.93, 2.52)


class VerticalForce(NamedTuple):
    """One step of the sine-wave model: times in s, force in N."""

    contact_time: float
    flight_time: float
    peak_force: float

    def at(self, time: float) -> float:
        """Vertical force in N at a time in s from contact; zero in the air. Any time within a step.

        Raises OutOfRange before contact and after the step has ended.
        """
        step = self.contact_time + self.flight_time
        Range("time since contact", 0.0, step, "s", "morin2005").check(time)
        if time >= self.contact_time:
            return 0.0
        return float(self.peak_force * math.sin(math.pi * time / self.contact_time))


class TreadmillPeak(NamedTuple):
    """Peak force in N a force treadmill would read: the mean, and one SD to each side."""

    low: float
    mean: float
    high: float


def flight_time(step_rate: float, contact_time: float) -> float:
    """Time in the air in s between two steps: step time less contact time.

    step_rate in steps/min and contact_time in s, each above zero. Raises OutOfRange if the foot is
    down for the whole step or longer: no flight, so not running. Source: vanoeveren2021.
    """
    check_positive("contact time", contact_time, "s")
    step = step_time(step_rate)
    if contact_time >= step:
        raise OutOfRange(contact_time, Range("contact time", 0.0, step, "s", "morin2005"))
    return step - contact_time


def mean_contact_force(mass: float, step_rate: float, contact_time: float) -> float:
    """Vertical force in N, averaged over the time one foot is on the ground.

    mass in kg, step_rate in steps/min, contact_time in s: each above zero, at any running speed.
    Exact for steady running on the level, whatever the shape of the force: over whole steps the
    ground must carry the weight, and it can do so only while a foot is down. Raises OutOfRange
    where there is no flight. Source: the derivation of morin2005.
    """
    check_positive("mass", mass, "kg")
    step = contact_time + flight_time(step_rate, contact_time)
    return mass * GRAVITY * step / contact_time


def vertical_force(
    mass: float, speed: float, step_rate: float, contact_time: float
) -> VerticalForce:
    """Model one step as half a sine wave.

    mass in kg, step_rate in steps/min, contact_time in s: each above zero. speed in m/s, 3.33 to
    6.67 as validated on a treadmill: most easy running is slower, and there the model is untested.
    Speed does not enter the formula, but sets where it was tested. Raises OutOfRange, also when
    contact is so long that there is no flight.
    Source: morin2005; see PEAK_FORCE_BIAS for how far it was off.
    """
    SPEEDS.check(speed)
    peak = math.pi / 2.0 * mean_contact_force(mass, step_rate, contact_time)
    return VerticalForce(contact_time, flight_time(step_rate, contact_time), peak)


def treadmill_peak(peak_force: float) -> TreadmillPeak:
    """Return what a force treadmill would read where the model gives `peak_force`, in N.

    The model read 6.93 percent low (SD 2.52) in eight male sport students, averaged over 3.33 to
    6.67 m/s. The wave as a whole was worst at the slow end, so there the peak may be further off.
    Source: morin2005.
    """
    bias = PEAK_FORCE_BIAS
    low, mean, high = [
        peak_force / (1.0 - percent / 100.0)
        for percent in (bias.percent - bias.sd, bias.percent, bias.percent + bias.sd)
    ]
    return TreadmillPeak(low, mean, high)
