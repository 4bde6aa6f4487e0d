"""Whom to ring: every country with its own numbers, in the sentence, large, and in all tables."""

import re

import pytest

from tests.apps.shown import row, rows, words
from tests.components.triage.checked import html
from widgets.apps import check_first
from widgets.components.triage import ringing
from widgets.components.triage.lines_shown import MARK, MARK_ALL, MARK_IN_A_ROW
from widgets.engine.core.elements import Html
from widgets.science.triage.help_lines import (
    COUNTRIES,
    ELSEWHERE,
    PARTLY,
    URGENT_ELSEWHERE,
    Country,
    Line,
    all_lines,
    emergencies,
    shown,
)


def ring_now(country: str) -> Html:
    return ringing.ring_now(country, "Ring now: ")


VIEWS = (
    ring_now,
    ringing.today_when_nobody_sees_you,
    ringing.crisis_lines,
    ringing.deaf_lines,
)
HIDDEN = [
    number
    for one in COUNTRIES
    for line in all_lines(one)
    if line not in shown(all_lines(one))
    for number in line.numbers
]
each = pytest.mark.parametrize("country", COUNTRIES, ids=lambda country: country.code)


def told(lines: list[Line]) -> str:
    return " or ".join(number for line in lines for number in line.numbers)


def numbers(view: object) -> set[str]:
    """Return what a view offers to ring, to text or to type."""
    links = re.findall(r'href="(?:tel|sms):[^"]+">([^<]+)</a>', str(view))
    return {*links, *re.findall(r"<strong>([#\d][\d -]*)</strong>", str(view))}


def of(*parts: tuple[Line, ...]) -> set[str]:
    return {number for lines in parts for line in shown(lines) for number in line.numbers}


def test_the_sentence_names_each_country_with_its_numbers_and_marks_what_to_check() -> None:
    said = re.sub(r" +([;.])", r"\1", words(ringing.emergency_numbers_at_a_glance())).strip()
    listed = "; ".join(
        f"{place} {told(lines)}" + (f" ({MARK_IN_A_ROW})" if place == "India" else "")
        for place, lines in emergencies()
    )
    assert said == f"Whom to ring: {listed}. {ELSEWHERE}"


def test_each_table_has_its_heads_and_each_country_with_its_numbers() -> None:
    for table, places, elsewhere in (
        (ringing.emergency_numbers(), emergencies(), ELSEWHERE),
        (
            ringing.urgent_lines(),
            [(one.name, shown(one.urgent)) for one in COUNTRIES],
            URGENT_ELSEWHERE,
        ),
    ):
        heads, *countries = rows(table)
        assert heads == ("Where you are", "Number")
        assert [place for place, _ in countries] == [place for place, _ in places]
        for (_, cell), (_, lines) in zip(countries, places, strict=True):
            for line in lines:
                assert " or ".join(line.numbers) + line.note in cell
            assert (MARK in cell or MARK_ALL in cell) == any(
                line.verified == PARTLY for line in lines
            )
        assert f"<p>{elsewhere}</p>" in str(table)


def test_where_no_line_serves_the_table_says_what_to_do() -> None:
    for country in COUNTRIES:
        assert country.otherwise in row(ringing.urgent_lines(), country.name)[1]


def test_the_folded_numbers_are_those_of_emergencies() -> None:
    assert str(ringing.emergency_numbers()) in str(ringing.need_help_now())


def test_every_country_can_be_chosen() -> None:
    select = str(ringing.country_select("nz"))
    assert 'name="country"' in select
    assert re.findall(r'<option selected value="([^"]*)"', select) == ["nz"]
    assert re.findall(r'<option[^>]* value="([^"]*)"', select) == [
        "",
        *[country.code for country in COUNTRIES],
    ]
    assert "England (United Kingdom)" in select
    assert ">Ireland<" in select
    assert ringing.COUNTRY.stored
    assert ringing.COUNTRY.parse("sct") == "sct"


@each
def test_with_a_country_its_own_number_stands_first_and_large(country: Country) -> None:
    large, _, folded = str(ring_now(country.code)).partition("<details")
    assert f"{country.emergency_in}:" in large
    assert numbers(large) == of(country.emergency)
    assert (MARK in large) == any(line.verified == PARTLY for line in country.emergency)
    for place, lines in emergencies():
        assert place in folded
        assert numbers(folded) >= of(tuple(lines))


@pytest.mark.parametrize("said", ["", "xx"])
def test_without_a_country_every_number_stands_first(said: str) -> None:
    assert ring_now(said) == ringing.emergency_numbers_at_a_glance("Ring now: ")


@each
def test_a_country_has_its_own_lines_and_no_other(country: Country) -> None:
    today = ringing.today_when_nobody_sees_you(country.code)
    assert numbers(today) == of(country.urgent)
    assert country.otherwise[1:] in str(today)
    crisis = str(ringing.crisis_lines(country.code))
    assert numbers(crisis) == of(country.crisis, country.emergency)
    assert numbers(crisis.partition("<p>You need not")[0]) == of(country.crisis)
    deaf = str(ringing.deaf_lines(country.code))
    assert numbers(deaf) == of(country.deaf)
    assert country.name in deaf
    assert deaf.startswith("<details")


@each
def test_what_was_read_only_in_part_is_marked_wherever_it_is_shown(country: Country) -> None:
    for view, lines in (
        (ringing.today_when_nobody_sees_you, country.urgent),
        (ringing.crisis_lines, country.crisis + country.emergency),
        (ringing.deaf_lines, country.deaf),
    ):
        said = str(view(country.code))
        marked = MARK in said or MARK_ALL in said or MARK_IN_A_ROW in said
        assert marked == any(line.verified == PARTLY for line in lines), view


@pytest.mark.parametrize("code", ["", *[country.code for country in COUNTRIES]])
def test_what_nobody_could_verify_is_never_shown(code: str) -> None:
    assert HIDDEN
    for view in VIEWS:
        assert not [number for number in HIDDEN if number in str(view(code))]


def test_without_a_country_the_lines_of_all_are_there() -> None:
    for view, part in zip(VIEWS[1:], ("urgent", "crisis", "deaf"), strict=True):
        for country in COUNTRIES:
            lines = getattr(country, part)
            assert numbers(view("")) >= of(lines), country.name
            assert country.name in str(view("")) or not shown(lines)


def test_who_has_no_line_without_a_voice_is_told_whom_to_ask() -> None:
    for code in ("", "ch"):
        assert "ask somebody near you to ring for you" in str(ringing.deaf_lines(code))


def test_today_goes_step_by_step_and_says_what_is_ours() -> None:
    said = str(ringing.today_when_nobody_sees_you("us"))
    assert said.count("<li>") == 4
    assert "It must be today" in said
    assert "2 to 4 hours" in said
    assert "until Monday" in said
    assert "Our judgement" in said
    assert "surgery" not in said


def test_despair_finds_the_line_first_and_the_emergency_number_after_it() -> None:
    said = words(ringing.crisis_lines("ie"))
    assert said.index("116 123") < said.index("You need not") < said.index("112 or 999")
    assert "ring at once: your local emergency number" in words(ringing.crisis_lines(""))


@pytest.mark.parametrize("example", sorted(check_first.EXAMPLES))
def test_a_number_stands_only_in_the_row_of_its_country(example: str) -> None:
    shown_page = html(check_first.EXAMPLES[example])
    known = {(place, frozenset(of(tuple(lines)))) for place, lines in emergencies()}
    for part in ("urgent", "crisis", "deaf"):
        known |= {(one.name, frozenset(of(getattr(one, part)))) for one in COUNTRIES}
    found = re.findall(r'<tr><th scope="row">(.*?)</th><td>(.*?)</td></tr>', shown_page)
    found += re.findall(r'class="rb-ring-where">(.*?):</p>(<div>.*?</div>)</div>', shown_page)
    for sentence in re.findall(
        r"<strong>(?:Ring now|Only if nobody)[^<]*</strong>(.*?)</p>", shown_page
    ):
        found += re.findall(r"(?:^|; )([^<;]*?) (<a .*?)(?=; |\. )", sentence)
    assert {(place, frozenset(numbers(cell))) for place, cell in found} <= known
    assert len(found) >= len(emergencies())
    outside = shown_page
    for _, cell in sorted(found, key=lambda one: -len(one[1])):
        outside = outside.replace(cell, "")
    # Beside a sentence on what to do when it is urgent stands the country's name.
    outside = re.sub(r"emergency number of [\w ,]+, <a.*?</p>", "", outside)
    assert "tel:" not in outside
    said = re.sub(r"<[^>]*>", " ", outside)
    assert not re.search(r"\b(999|112|911|000|111)\b(?! Wales)", said)
