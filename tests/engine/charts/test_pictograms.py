"""A hundred people: as many are filled, striped and hollow as was said."""

from tests.engine.charts.drawn_people import counts
from widgets.engine.charts.pictograms import people


def test_every_hundred_is_a_hundred_people() -> None:
    for low in range(101):
        for high in range(low, 101, 7):
            drawn = counts(str(people(low, high, "")))
            assert drawn == {"with": low, "maybe": high - low, "without": 100 - high}


def test_the_kinds_differ_in_more_than_colour() -> None:
    picture = str(people(3, 6, "Three to six of 100 people."))
    assert picture.count("rb-people-stripe") == 1
    assert "Three to six of 100 people." in picture
