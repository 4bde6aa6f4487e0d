"""Whom to ring: each country's own number and no other, and none that nobody could verify."""

from widgets.science.triage.help_lines import (
    COUNTRIES,
    FALSE,
    PARTLY,
    RING,
    TEXT,
    TRUE,
    TYPE,
    all_lines,
    dialled,
    emergencies,
    find,
    shown,
)


def with_number(number: str, lines: str) -> list[str]:
    """Return the names of the countries that have a number among their `lines`."""
    return [
        country.name
        for country in COUNTRIES
        if any([number in line.numbers for line in getattr(country, lines)])
    ]


def test_each_country_has_its_own_emergency_number() -> None:
    # As the page of each gives them.
    numbers = [(place, [line.numbers for line in lines]) for place, lines in emergencies()]
    assert numbers == [
        ("United Kingdom", [("999", "112")]),
        ("Ireland", [("112", "999")]),
        ("United States", [("911",)]),
        ("Canada", [("911",)]),
        ("Australia", [("000",)]),
        ("New Zealand", [("111",)]),
        ("European Union, every country", [("112",)]),
        ("Switzerland", [("144", "112")]),
        ("Norway", [("113",)]),
        ("India", [("112", "108")]),
        ("South Africa", [("112", "10177")]),
        ("Japan", [("119",)]),
        ("Singapore", [("995",)]),
    ]


def test_111_is_for_emergencies_in_new_zealand_and_for_advice_in_great_britain_alone() -> None:
    assert with_number("111", "emergency") == ["New Zealand"]
    assert with_number("111", "urgent") == ["England", "Scotland", "Wales"]
    assert with_number("111", "crisis") == ["England", "Scotland", "Wales"]
    assert with_number("111", "deaf") == ["New Zealand"]


def test_the_line_that_ends_is_left_out() -> None:
    assert not [one.name for one in COUNTRIES for line in all_lines(one) if "1777" in line.numbers]


def test_every_number_has_a_source_or_is_not_shown() -> None:
    hidden = []
    for country in COUNTRIES:
        lines = all_lines(country)
        for line in lines:
            assert line.verified in (TRUE, PARTLY, FALSE), line
            assert line.sources or line.verified == FALSE, line
            assert line.numbers or line.note, line
        hidden += [line.numbers[0] for line in lines if line not in shown(lines)]
    assert hidden == ["133 677", "0800-300-8355"]
    assert not [line for one in COUNTRIES for line in shown(all_lines(one)) if not line.sources]


def test_what_is_shown_keeps_its_order() -> None:
    japan = find("jp")
    assert japan is not None
    assert shown(japan.crisis) == [japan.crisis[0]]
    assert shown(japan.urgent) == list(japan.urgent)


def test_every_number_can_be_dialled() -> None:
    for country in COUNTRIES:
        for line in all_lines(country):
            assert line.way in (RING, TEXT, TYPE), line
            for number in line.numbers:
                digits = dialled(number).replace("#", "")
                assert digits.isdigit(), number
                assert 3 <= len(digits) <= 16, number
    assert dialled("0800-300 83") == "080030083"
    assert dialled("#7119") == "#7119"


def test_every_country_has_a_number_for_emergencies_and_something_to_do_today() -> None:
    for country in COUNTRIES:
        assert [line for line in shown(country.emergency) if line.numbers], country.name
        assert shown(country.crisis), country.name
        assert shown(country.urgent) or country.otherwise, country.name
        assert not country.otherwise or country.otherwise.endswith("."), country.name


def test_every_country_is_found_by_its_code_alone() -> None:
    for country in COUNTRIES:
        assert find(country.code) == country
    assert len({country.code for country in COUNTRIES}) == len(COUNTRIES)
    assert find("") is None
    assert find("England") is None


def test_no_american_is_sent_to_a_surgery() -> None:
    for country in COUNTRIES:
        said = country.otherwise + " ".join([line.note for line in all_lines(country)])
        assert "surgery" not in said, country.name
