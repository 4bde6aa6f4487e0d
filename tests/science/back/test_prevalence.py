from tests.expect import all_raise, known, near, raises
from widgets.science.back import prevalence
from widgets.science.back.prevalence import COUNTS, chance_range, count, in_a_hundred
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.evidence.sources import SOURCES


def test_the_chance_range_is_where_the_share_is_as_likely_as_95_percent_allows() -> None:
    # By definition of the score interval: each end is 1.96 of its own standard errors away.
    for cases, people in ((36, 800), (1, 20), (1820, 5205), (5, 5)):
        share = cases / people
        for percent in chance_range(cases, people):
            end = percent / 100.0
            if 0.0 < end < 1.0:
                error = (end * (1.0 - end) / people) ** 0.5
                assert near(abs(share - end) / error, 1.96, 0.001), (cases, people)


def test_more_people_give_a_narrower_range() -> None:
    few, many = chance_range(1, 20), chance_range(100, 2000)
    assert few[0] < many[0] < 5.0 < many[1] < few[1]


def test_none_and_all_stay_between_0_and_100() -> None:
    low, high = chance_range(0, 30)
    assert low == 0.0
    assert 0.0 < high < 15.0
    low, high = chance_range(30, 30)
    assert 85.0 < low < 100.0
    assert high == 100.0


def test_no_range_for_what_cannot_be_a_share() -> None:
    all_raise(OutOfRange, (chance_range, (1, 0)), (chance_range, (-1, 9)), (chance_range, (10, 9)))
    all_raise(OutOfRange, (in_a_hundred, (-0.1,)), (in_a_hundred, (100.1,)))
    assert raises(ValueError, count, "nobody")


def test_whole_people() -> None:
    assert [in_a_hundred(p) for p in (0.0, 0.3, 0.7, 4.5, 20.2, 100.0)] == [0, 0, 1, 5, 20, 100]


def test_the_counts_are_those_of_the_papers() -> None:
    have, get, race = count("runners_have"), count("runners_get"), count("race")
    assert (have.low, have.high, get.low, get.high) == (0.7, 20.2, 0.3, 22.0)
    assert near(known(race.percent), 4.5, 1e-9)
    assert near(known(count("any_injury").percent), 35.0, 0.05)
    again = count("again")
    assert (again.low, again.percent, again.high) == (62.0, 69.0, 74.0)


def test_the_two_distances_give_the_shares_of_the_paper() -> None:
    # wu2021, table 2: the full marathon was run by 58.3 percent with pain and 41.1 without.
    race, half, full = count("race"), count("half"), count("full")
    assert known(half.cases) + known(full.cases) == known(race.cases)
    assert known(half.people) + known(full.people) == known(race.people)
    assert near(100.0 * known(full.cases) / known(race.cases), 58.3, 0.05)
    without = known(full.people) - known(full.cases)
    assert near(100.0 * without / (known(race.people) - known(race.cases)), 41.1, 0.05)


def test_every_range_holds_its_count_and_is_named() -> None:
    kinds = []
    for item in COUNTS:
        kinds.append(item.range_is)
        assert item.source in SOURCES, item
        if item.percent is not None and item.low is not None:
            assert 0.0 <= known(item.low) <= known(item.percent) <= known(item.high) <= 100.0, item
    assert set(kinds) == {"studies", "interval", "chance", "none"}
    assert prevalence.count("again_strict").range_is == "none"


def test_how_many_people_each_count_is_of() -> None:
    # A second copy, so that no digit can change unnoticed.
    assert [(item.id, item.cases, item.people) for item in COUNTS] == [
        ("runners_have", None, None),
        ("runners_get", None, None),
        ("race", 36, 800),
        ("half", 15, 465),
        ("full", 21, 335),
        ("run_walk", 1, 20),
        ("any_injury", 1820, 5205),
        ("again", None, 250),
        ("again_care", None, 250),
        ("again_strict", None, 469),
    ]
    care, strict = count("again_care"), count("again_strict")
    assert (care.low, care.percent, care.high, strict.percent) == (34.0, 41.0, 46.0, 33.0)
