from tests.expect import all_raise, near
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.gait import pelvic_drop
from widgets.science.gait.pelvic_drop import (
    INJURED,
    UNINJURED,
    density,
    share_at_least,
    sort_by_line,
)


def test_the_published_numbers_are_copied_exactly() -> None:
    # A second copy, so that no digit can change unnoticed: bramah2018, Table 4.
    assert tuple(UNINJURED) == (36, 3.7, 1.9)
    assert tuple(INJURED) == (72, 6.4, 2.1)
    # dingenen2018 gives 2.7 to 2.8, and the larger is shown.
    assert pelvic_drop.VIDEO_DIFFERENCE == 2.8
    # bramah2019: reductions, so negative changes.
    assert tuple([change[1:] for change in pelvic_drop.AFTER_CUE]) == (
        (-3.12, -4.37, -1.88),
        (-3.99, -5.96, -2.01),
        (-4.09, -8.15, -0.04),
    )


def test_half_a_group_is_above_its_mean_and_16_in_100_above_one_sd() -> None:
    for group in (UNINJURED, INJURED):
        assert near(share_at_least(group, group.mean), 0.5, 1e-9)
        assert near(share_at_least(group, group.mean + group.sd), 0.1587, 1e-4)
        assert near(share_at_least(group, group.mean - group.sd), 0.8413, 1e-4)


def test_the_share_is_the_area_under_the_curve() -> None:
    for group in (UNINJURED, INJURED):
        steps = [2.0 + part / 100 for part in range(601)]
        total = 0.0
        for place in steps:
            total += density(group, place) / 100
        between = share_at_least(group, 2.0) - share_at_least(group, 8.0)
        assert near(total, between, 0.003), group


def test_the_best_line_is_wrong_about_one_in_four_on_either_side() -> None:
    best = sort_by_line(5.0)
    assert near(best.false_alarms, 0.25, 0.01)
    assert near(best.missed, 0.25, 0.01)


def test_no_line_sorts_well() -> None:
    for tenth in range(121):
        wrong = sort_by_line(tenth / 10)
        assert wrong.false_alarms + wrong.missed > 0.49, tenth


def test_moving_the_line_up_swaps_one_mistake_for_the_other() -> None:
    for tenth in range(120):
        lower, higher = sort_by_line(tenth / 10), sort_by_line((tenth + 1) / 10)
        assert higher.false_alarms < lower.false_alarms, tenth
        assert higher.missed > lower.missed, tenth


def test_the_video_error_covers_the_gap_between_the_groups() -> None:
    low, high = pelvic_drop.filmed_again(UNINJURED.mean)
    assert near(low, 0.9, 1e-9)
    assert high >= INJURED.mean


def test_nothing_is_said_beyond_the_drops_of_the_study() -> None:
    for beyond in (-3.1, 15.1, float("nan")):
        all_raise(
            OutOfRange,
            (sort_by_line, (beyond,)),
            (share_at_least, (INJURED, beyond)),
            (density, (INJURED, beyond)),
        )
