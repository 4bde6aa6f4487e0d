"""Trials of shoes: ratios and their intervals."""

import math

from tests.expect import near
from widgets.science.foot import shoe_trials

RATIOS = (
    shoe_trials.MOTION_CONTROL
    + shoe_trials.BY_INJURY
    + shoe_trials.MATCHED_TO_ARCH
    + shoe_trials.INSOLES
)


def test_intervals_of_ratios_stand_evenly_on_a_log_scale() -> None:
    # A slip of a digit in a ratio or its interval would show here.
    for ratio in RATIOS:
        assert near(math.sqrt(ratio.low * ratio.high) / ratio.value, 1.0, 0.03), ratio


def test_which_trials_found_a_clear_difference() -> None:
    clear = [ratio.what for ratio in RATIOS if ratio.is_clear]
    assert clear == ["all runners", "pronated feet", "injuries tied to pronation"]
