from tests.expect import all_raise, raises
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
