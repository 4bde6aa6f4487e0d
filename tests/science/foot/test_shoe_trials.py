"""Trials of shoes: ratios and their intervals."""

import math

from tests.expect import near
from widgets.science.evidence.sources import SOURCES
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


def test_an_interval_that_ends_at_one_is_not_clear() -> None:
    for low, high, is_clear in (
        (0.5, 1.0, False),
        (1.0, 1.5, False),
        (0.5, 0.99, True),
        (1.01, 1.5, True),
    ):
        assert shoe_trials.Ratio("made up", 1.1, low, high, 10, "").is_clear == is_clear


def test_the_numbers_are_those_of_the_abstracts() -> None:
    # A second copy, so that no digit can change unnoticed.
    assert [(ratio.what, ratio.value, ratio.low, ratio.high) for ratio in RATIOS] == [
        ("all runners", 0.55, 0.36, 0.85),
        ("pronated feet", 0.34, 0.13, 0.84),
        ("neutral feet", 0.78, 0.44, 1.37),
        ("supinated feet", 0.59, 0.20, 1.73),
        ("injuries tied to pronation", 0.41, 0.17, 0.98),
        ("all other injuries", 0.68, 0.41, 1.10),
        ("men", 0.97, 0.88, 1.06),
        ("women", 0.97, 0.85, 1.08),
        ("new back pain", 0.78, 0.50, 1.23),
    ]


def test_each_ratio_tells_of_how_many_people_its_trial_was() -> None:
    for ratio in shoe_trials.MOTION_CONTROL + shoe_trials.BY_INJURY:
        assert ratio.people == SOURCES[ratio.source].runners, ratio
    assert [ratio.people for ratio in shoe_trials.MATCHED_TO_ARCH] == [4963, 2240]
    assert [ratio.people for ratio in shoe_trials.INSOLES] == [2379]
    recruits = sum([ratio.people for ratio in shoe_trials.MATCHED_TO_ARCH])
    # 7,203 recruits.
    assert f"{recruits // 1000},{recruits % 1000}" in SOURCES["knapik2014"].population
