from tests.expect import all_raise, near
from widgets.science.back import stature_day
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.evidence.sources import SOURCES


def test_both_curves_meet_the_two_measured_points() -> None:
    # tyrrell1985: 19.3 mm in the day, 54 percent of it in the first hour.
    for curve in (stature_day.lost_by_day, stature_day.lost_by_day_flattening):
        assert near(curve(16.0), 19.3, 0.01), curve
        assert near(curve(1.0), 0.54 * 19.3, 0.02), curve


def test_the_power_curve_at_the_hours_of_the_evidence() -> None:
    for hours, lost in ((1.0, 10.4), (4.0, 14.2), (8.0, 16.5)):
        assert near(stature_day.lost_by_day(hours), lost, 0.06), hours


def test_between_the_points_the_curves_part() -> None:
    assert stature_day.lost_by_day_flattening(4.0) - stature_day.lost_by_day(4.0) > 4.0


def test_the_band_holds_every_group_and_both_curves() -> None:
    for hours in (0.1, 0.5, 1.0, 4.0, 8.0, 16.0):
        low, high = stature_day.day_band(hours)
        for group in stature_day.DAILY_LOSSES:
            for curve in (stature_day.lost_by_day, stature_day.lost_by_day_flattening):
                assert low - 1e-9 <= curve(hours, group.loss) <= high + 1e-9, (hours, group)
    assert near(stature_day.day_band(16.0)[0], 14.4, 0.001)


def test_height_only_falls_while_up() -> None:
    hours = [0.1 + 0.3 * step for step in range(54)]
    for curve in (stature_day.lost_by_day, stature_day.lost_by_day_flattening):
        lost = [curve(time) for time in hours if time <= 16.0]
        assert lost == sorted(lost), curve
        assert len(set(lost)) == len(lost), curve


def test_the_night_gives_it_back_quickly_at_first() -> None:
    # tyrrell1985: about 70 percent in the first half.
    assert stature_day.regained_in_bed(0.0) == 0.0
    assert near(stature_day.regained_in_bed(4.0), 0.7, 0.005)
    assert near(stature_day.regained_in_bed(8.0), 1.0, 1e-12)


def test_every_group_has_a_source() -> None:
    for group in stature_day.DAILY_LOSSES:
        assert group.source in SOURCES, group


def test_no_other_hours() -> None:
    all_raise(
        OutOfRange,
        (stature_day.lost_by_day, (0.05,)),
        (stature_day.lost_by_day, (16.1,)),
        (stature_day.lost_by_day, (8.0, 0.0)),
        (stature_day.lost_by_day_flattening, (17.0,)),
        (stature_day.day_band, (0.0,)),
        (stature_day.regained_in_bed, (-0.1,)),
        (stature_day.regained_in_bed, (8.1,)),
    )


def test_the_groups_lost_what_their_studies_say() -> None:
    assert [(group.source, group.loss) for group in stature_day.DAILY_LOSSES] == [
        ("leatt1986", 14.4),
        ("wilby1987", 15.4),
        ("tyrrell1985", 19.3),
    ]
