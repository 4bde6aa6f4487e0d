"""What exercise did for back pain: in points, in people, and kind of exercise against kind.

Means of groups, most of them not runners. They say what went better in a group, not what will
happen to one person, and none of them was measured against the strength of anybody's core.
"""

import math
from typing import NamedTuple

from widgets.science.evidence.ranges import Range

# Points from 0 to 100 that a Cochrane review of 249 trials calls important (hayden2021).
IMPORTANT_PAIN = 15.0
IMPORTANT_SOURCE = "hayden2021"
BASELINES = Range("people with back pain and no programme", 1.0, 95.0, "of 100", "by definition")


class Effect(NamedTuple):
    """A difference between two groups, with its 95 percent interval."""

    name: str
    estimate: float
    low: float
    high: float
    source: str


# A run-walk programme of 12 weeks against waiting, 40 adults: points from 0 to 100, below zero for
# less pain.
RUN_WALK_PAIN = (
    Effect("average pain", -15.3, -25.33, -5.27, "neason2024"),
    Effect("pain right now", -19.35, -32.01, -6.69, "neason2024"),
)
# Any structured exercise against none, 8 trials: in standard deviations (SMD).
POOLED_PAIN = Effect("pain, exercise against none", -0.33, -0.58, -0.08, "whoexercise2023")


class Group(NamedTuple):
    """A group of the trial in runners (cai2017): what it trained and how it changed.

    function: points of self-rated running function, knee_strength: N m/kg of knee extension; both
    are the gain for each assessment. No intervals: the abstract gives none. The values of the two
    back groups are the legs' less the published differences.
    """

    id: str
    name: str
    function: float
    knee_strength: float


LEGS = Group("legs", "legs", 0.949, 0.26)
GROUPS = (
    LEGS,
    Group("back", "back extensors", LEGS.function - 0.198, LEGS.knee_strength - 0.22),
    Group("core", "deep core (stabilisation)", LEGS.function - 0.263, LEGS.knee_strength - 0.206),
)
# Points of pain for each assessment, about alike in all three groups.
PAIN_ALL_GROUPS = -0.746
TRIAL_SOURCE = "cai2017"


class Programme(NamedTuple):
    """A programme against none: the risk ratio of back pain, and its 95 percent interval."""

    id: str
    name: str
    ratio: float
    low: float
    high: float
    certainty: str


# steffens2016: 21 trials of prevention of all kinds, 30,850 adults.
PROGRAMMES = (
    Programme("exercise", "Exercise", 0.65, 0.50, 0.86, "low"),
    Programme("education", "Exercise with education", 0.55, 0.41, 0.74, "moderate"),
)
PREVENTION_SOURCE = "steffens2016"


def share_better_off(smd: float) -> float:
    """Return how many of 100 who exercised end with less pain than the middle person who did not.

    `smd` is the difference in standard deviations, below zero for less pain; 50 means no effect.
    The formula is 100 * Phi(-smd). It takes both groups to be bell curves of one width, which is
    our assumption: the review does not say so.
    """
    return 50.0 * (1.0 + math.erf(-smd / math.sqrt(2.0)))


def people_with_pain(baseline: float, ratio: float) -> float:
    """Return how many of 100 have back pain with a programme of that risk ratio.

    `baseline` is how many of 100 have it without, 1 to 95; raises OutOfRange outside. That the
    ratio is the same at every baseline is the usual assumption, not a finding.
    """
    BASELINES.check(baseline)
    return baseline * ratio
