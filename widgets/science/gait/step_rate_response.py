"""What changed when runners took more or fewer steps a minute at the same speed.

Three studies of healthy runners on one day each. None measured back pain, and none shows what
happens after weeks. Some loads fall as step rate rises and some rise: both are here.
"""

import math
from typing import NamedTuple

from widgets.science.evidence.averages import mean
from widgets.science.evidence.ranges import Range

CHANGES = Range("change in step rate", -10.0, 10.0, "%", "heiderscheit2011")
MUSCLE_CHANGES = Range("change in step rate", -10.0, 10.0, "%", "lenhart2014hip")
STEP_RATES = Range("step rate", 150.0, 190.0, "steps/min", "lieberman2015")

CONDITIONS = (-10.0, -5.0, 0.0, 5.0, 10.0)
_PREFERRED = 2


class Response(NamedTuple):
    """One fitted change: `change` is from preferred, `sd` is between runners at preferred.

    `largest_residual` is how far the straight line misses a group mean, in the same unit. It says
    nothing about how far one runner may lie from the group.
    """

    name: str
    unit: str
    change: float
    sd: float
    largest_residual: float
    runners: int
    source: str


class JointResponse(NamedTuple):
    """Group means and SDs at -10, -5, 0, +5 and +10 percent of preferred step rate.

    From heiderscheit2011, Table 3: 45 healthy recreational runners on a treadmill, each at their
    own steady speed. The least-squares line through the means is ours, not the paper's: `slope` is
    its change per percent of step rate, `intercept` its value at preferred step rate, and
    `largest_residual` its largest distance from a group mean.
    """

    name: str
    unit: str
    means: tuple[float, ...]
    sds: tuple[float, ...]
    slope: float
    intercept: float
    largest_residual: float

    def at(self, percent: float) -> Response:
        """Return the fitted change for -10 to +10 percent of step rate; raises OutOfRange."""
        CHANGES.check(percent)
        return Response(
            self.name,
            self.unit,
            self.slope * percent,
            self.sds[_PREFERRED],
            self.largest_residual,
            45,
            "heiderscheit2011",
        )


def _fitted(
    name: str, unit: str, means: tuple[float, ...], sds: tuple[float, ...]
) -> JointResponse:
    # CONDITIONS lie evenly about zero, which spares the usual centring.
    products = [x * y for x, y in zip(CONDITIONS, means)]
    slope = mean(products) / mean([x * x for x in CONDITIONS])
    intercept = mean(means)
    misses = [abs(y - intercept - slope * x) for x, y in zip(CONDITIONS, means)]
    return JointResponse(name, unit, means, sds, slope, intercept, max(misses))


KNEE_PEAK_FLEXION = _fitted(
    "peak knee flexion", "degrees", (50.6, 48.0, 46.3, 44.1, 42.8), (4.8, 4.7, 4.5, 4.7, 4.4)
)
KNEE_FLEXION_AT_CONTACT = _fitted(
    "knee flexion at contact", "degrees", (16.9, 17.0, 17.8, 18.7, 19.6), (4.2, 4.1, 4.0, 3.9, 4.2)
)
HIP_PEAK_FLEXION = _fitted(
    "peak hip flexion", "degrees", (30.7, 27.9, 26.7, 25.3, 23.6), (5.7, 5.8, 5.5, 5.5, 6.0)
)
HIP_PEAK_ADDUCTION = _fitted(
    "peak hip adduction", "degrees", (11.3, 10.8, 10.4, 9.5, 8.7), (3.6, 3.3, 3.3, 3.1, 3.1)
)
KNEE_EXTENSION_MOMENT = _fitted(
    "peak knee extension moment", "N m/kg", (2.7, 2.7, 2.5, 2.4, 2.2), (0.6, 0.6, 0.6, 0.6, 0.4)
)
JOINT_RESPONSES = (
    KNEE_PEAK_FLEXION,
    KNEE_FLEXION_AT_CONTACT,
    HIP_PEAK_FLEXION,
    HIP_PEAK_ADDUCTION,
    KNEE_EXTENSION_MOMENT,
)


# lieberman2015 reports per 5 strides/min, which is 10 steps/min.
HIP_FLEXOR_MOMENT_PER_10_STEPS = 5.8


def foot_to_hip_change(old_rate: float, new_rate: float) -> float:
    """Percent change in how far ahead of the hip the foot lands. It falls as step rate rises.

    lieberman2015: -5.9 percent per 10 steps/min, 14 runners at 3.0 m/s. 10 steps/min is itself
    5.9 percent of 170, so the distance goes as one over the step rate, which is used here. Rates
    150 to 190 steps/min, as tested; raises OutOfRange.
    """
    STEP_RATES.check(old_rate)
    STEP_RATES.check(new_rate)
    return 100.0 * (old_rate / new_rate - 1.0)


def hip_flexor_moment_change(old_rate: float, new_rate: float) -> float:
    """Percent change in the largest hip flexor moment. A cost: it rises as step rate rises.

    lieberman2015: +5.8 percent per 10 steps/min, 14 runners at 3.0 m/s. Compounded, so that going
    there and back changes nothing. Rates 150 to 190 steps/min, as tested; raises OutOfRange.
    """
    STEP_RATES.check(old_rate)
    STEP_RATES.check(new_rate)
    per_10_steps = 1.0 + HIP_FLEXOR_MOMENT_PER_10_STEPS / 100.0
    return 100.0 * (math.pow(per_10_steps, (new_rate - old_rate) / 10.0) - 1.0)


class MuscleForce(NamedTuple):
    """Muscle force in N per kg body mass at 90, 100 and 110 percent of preferred step rate.

    lenhart2014hip, Table 1: 30 healthy adults at preferred speed. Modelled from measured motion,
    not measured. `differs` is False where the paper found no significant difference.
    """

    name: str
    phase: str
    means: tuple[float, ...]
    sds: tuple[float, ...]
    differs: bool

    @property
    def direction(self) -> str:
        """With rising step rate: "falls", "rises" (the cost side) or "no clear change"."""
        if not self.differs:
            return "no clear change"
        return "rises" if self.means[2] > self.means[0] else "falls"

    @property
    def at_preferred(self) -> tuple[float, float]:
        """Mean and SD in N/kg at the preferred step rate."""
        return self.means[1], self.sds[1]

    def force(self, percent: float) -> float:
        """N/kg at -10 to +10 percent, straight between the three means; raises OutOfRange."""
        MUSCLE_CHANGES.check(percent)
        slower, preferred, faster = self.means
        towards = faster if percent > 0.0 else slower
        return float(preferred + (towards - preferred) * abs(percent) / 10.0)

    def change(self, percent: float) -> float:
        """Percent change from preferred for -10 to +10 percent; raises OutOfRange."""
        return 100.0 * (self.force(percent) / self.force(0.0) - 1.0)


MUSCLE_FORCES = (
    MuscleForce("gluteus medius", "stance", (34.6, 32.05, 28.65), (5.23, 4.03, 3.63), differs=True),
    MuscleForce(
        "gluteus maximus", "stance", (18.01, 15.8, 14.57), (3.22, 2.89, 2.86), differs=True
    ),
    MuscleForce(
        "rectus femoris", "early swing", (7.28, 8.0, 9.11), (1.59, 1.43, 1.79), differs=True
    ),
    MuscleForce("psoas", "early swing", (12.78, 13.19, 13.36), (3.63, 2.94, 3.17), differs=False),
    MuscleForce("iliacus", "early swing", (17.63, 19.29, 20.43), (3.96, 3.53, 4.16), differs=True),
    MuscleForce(
        "semimembranosus", "late swing", (12.12, 13.54, 13.98), (2.33, 2.35, 2.23), differs=True
    ),
)


def muscle_force(name: str) -> MuscleForce:
    """Return the force of the muscle of a name. Raises ValueError for one that is not there."""
    for muscle in MUSCLE_FORCES:
        if muscle.name == name:
            return muscle
    raise ValueError("no such muscle: " + name)
