import math

from tests.expect import all_raise, near, raises
from widgets.science.back import scan_findings as scans
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.evidence.sources import SOURCES


def test_a_row_is_given_as_it_was_read() -> None:
    worn = scans.finding("disc_degeneration")
    assert worn.at(20) == [(20, 37)]
    assert worn.at(50) == [(50, 80)]
    assert worn.at(80) == [(80, 96)]
    assert scans.finding("disc_signal_loss").at(60) == [(60, 86)]


def test_between_two_rows_both_are_given_and_nothing_is_made_up() -> None:
    assert scans.finding("disc_bulge").at(35) == [(30, 40), (40, 50)]
    assert scans.finding("disc_bulge").at(39.5) == [(30, 40), (40, 50)]
    assert scans.finding("spondylolisthesis").at(55) == [(50, 14), (60, 23)]


def test_no_other_age() -> None:
    worn = scans.finding("disc_degeneration")
    all_raise(OutOfRange, *[(worn.at, (age,)) for age in (19, 51, 55, 60, 70, 75, 81, 90)])
    facets = scans.finding("facet_degeneration")
    all_raise(OutOfRange, *[(facets.at, (age,)) for age in (19, 55, 60, 80)])


def test_every_finding_grows_commoner_with_age() -> None:
    for item in scans.FINDINGS:
        percents = [percent for _, percent in item.rows]
        assert percents == sorted(percents), item
        assert percents[0] > 0, item
        assert percents[-1] < 100, item
        assert len(item.percents) == len(scans.AGES), item


def test_odds_lie_in_their_intervals_above_one() -> None:
    # brinjikji2015b: each interval leaves out 1, so each finding is clearly commoner with pain.
    for odds in scans.ODDS:
        assert 1.0 < odds.low < odds.estimate < odds.high, odds
    assert scans.odds_with_pain("disc_degeneration") == scans.ODDS[0]
    assert scans.odds_with_pain("annular_fissure") is None


def test_names_and_sources_are_known() -> None:
    assert raises(ValueError, scans.finding, "nothing")
    for key in (scans.SOURCE, scans.ODDS_SOURCE):
        assert key in SOURCES


def test_the_rows_are_those_of_the_table() -> None:
    # A second copy, so that no digit can change unnoticed: brinjikji2015a.
    assert {item.id: item.rows for item in scans.FINDINGS} == {
        "disc_degeneration": [(20, 37), (30, 52), (40, 68), (50, 80), (80, 96)],
        "disc_bulge": [(20, 30), (30, 40), (40, 50), (50, 60), (80, 84)],
        "disc_protrusion": [(20, 29), (30, 31), (40, 33), (50, 36), (80, 43)],
        "disc_height_loss": [(20, 24), (30, 34), (40, 45), (50, 56)],
        "disc_signal_loss": [(20, 17), (30, 33), (40, 54), (50, 73), (60, 86)],
        "annular_fissure": [(20, 19), (30, 20), (40, 22), (50, 23), (80, 29)],
        "facet_degeneration": [(20, 4), (30, 9), (40, 18), (50, 32)],
        "spondylolisthesis": [(20, 3), (30, 5), (40, 8), (50, 14), (60, 23)],
    }
    assert (scans.EVERY_FINDING.low, scans.EVERY_FINDING.high) == (20, 50)
    assert scans.OLDEST_WITH_ODDS == 50


def test_the_odds_stand_evenly_in_their_intervals_on_a_log_scale() -> None:
    # A slip of a digit in a ratio or its interval would show here.
    for odds in scans.ODDS:
        assert near(math.sqrt(odds.low * odds.high) / odds.estimate, 1.0, 0.01), odds
    estimates = [odds.estimate for odds in scans.ODDS]
    assert estimates == sorted(estimates)
