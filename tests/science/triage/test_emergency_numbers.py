"""Whom to ring: each country's own number, and no other."""

from widgets.science.triage.emergency_numbers import EMERGENCY_NUMBERS, URGENT_LINES


def test_each_country_has_its_own_numbers() -> None:
    # As the official page of each gives them.
    assert [(line.country, line.numbers) for line in EMERGENCY_NUMBERS] == [
        ("United Kingdom", ("999", "112")),
        ("Ireland", ("112", "999")),
        ("United States", ("911",)),
        ("Canada", ("911",)),
        ("Australia", ("000",)),
        ("New Zealand", ("111",)),
        ("European Union, every country", ("112",)),
    ]
    assert [(line.country, line.numbers) for line in URGENT_LINES] == [
        ("England", ("111",)),
        ("Scotland", ("111",)),
        ("Wales", ("111",)),
    ]


def test_every_number_comes_from_an_official_page() -> None:
    for line in EMERGENCY_NUMBERS + URGENT_LINES:
        assert line.link.startswith("https://"), line.country
        assert line.source, line.country
        for number in line.numbers:
            assert len(number) == 3, line
            assert number.isdigit(), line
