from tests.expect import all_raise, near
from widgets.science.back import stature_run as run
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.evidence.sources import SOURCES


def test_the_curve_meets_the_three_measured_means() -> None:
    # garbutt1990: 3.37, 5.10 and 7.69 mm in 30 minutes.
    for measured in run.PACE_LOSSES:
        assert near(run.lost_after_sitting(measured.pace, 30.0), measured.mean, 0.011), measured


def test_the_second_quarter_of_an_hour_costs_less() -> None:
    first = run.lost_after_sitting(0.85, 15.0)
    second = run.lost_after_sitting(0.85, 30.0) - first
    # garbutt1990: 3.26 and then 2.12 in one condition, 2.78 and then 1.61 in another.
    assert 1.61 / 2.78 - 0.1 < second / first < 2.12 / 3.26 + 0.1
    assert run.lost_after_sitting(0.85, 0.0) == 0.0


def test_the_distances_give_the_published_losses() -> None:
    assert near(run.lost_by_novices(6.0), 3.25, 1e-9)
    assert near(run.lost_by_trained(6.0, 12.2), 2.35, 0.06)
    assert near(run.lost_by_trained(25.0, 14.7), 10.0, 1e-9)


def test_the_losses_at_10_km_h_are_the_published_ones() -> None:
    # rodacki2024: 5.27 (SD 1.92) mm after 30 minutes and 7.51 (2.51) after 60, at 10 km/h.
    assert run.STEADY_LOSSES == ((30.0, 5.27, 1.92), (60.0, 7.51, 2.51))
    assert [run.STEADY_SPEEDS.holds(kmh) for kmh in (9.9, 9.96, 10.0, 10.04, 10.1)] == [
        False,
        True,
        True,
        True,
        False,
    ]


def test_the_studies_disagree_by_about_half() -> None:
    # Half an hour at 12.2 km/h is about 6 km.
    of_trained = run.lost_by_trained(6.1, 12.2)
    assert 0.4 < of_trained / run.lost_after_sitting(0.85, 30.0) < 0.6


def test_every_limit_has_a_source() -> None:
    every = (run.PACES, run.MINUTES, run.NOVICE_DISTANCES, run.TRAINED_SPEEDS, run.STEADY_SPEEDS)
    for limits in every:
        assert limits.source in SOURCES, limits


def test_no_run_that_nobody_measured() -> None:
    all_raise(
        OutOfRange,
        (run.lost_after_sitting, (0.69, 30.0)),
        (run.lost_after_sitting, (1.01, 30.0)),
        (run.lost_after_sitting, (0.85, 30.5)),
        (run.lost_after_sitting, (0.85, -1.0)),
        (run.lost_by_novices, (6.1,)),
        (run.lost_by_trained, (5.9, 13.0)),
        (run.lost_by_trained, (25.1, 13.0)),
        (run.lost_by_trained, (10.0, 10.0)),
        (run.lost_by_trained, (10.0, 15.0)),
    )


def test_half_of_the_time_takes_three_fifths_of_the_height() -> None:
    # 7.69 mm in half an hour at marathon pace, and by the curve 4.66 in half of that.
    assert near(run.lost_after_sitting(1.0, 30.0), 7.69, 1e-9)
    assert near(run.lost_after_sitting(1.0, 15.0), 4.66, 0.01)
    assert near(run.lost_after_sitting(0.7, 15.0), 2.04, 0.01)
