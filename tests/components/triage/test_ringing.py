"""Whom to ring: every country with its own numbers, in the sentence and in both tables."""

import re

import pytest

from tests.apps.shown import rows, words
from tests.components.triage.checked import html
from widgets.apps import check_first
from widgets.components.triage import ringing
from widgets.science.triage.emergency_numbers import (
    ELSEWHERE,
    EMERGENCY_NUMBERS,
    URGENT_ELSEWHERE,
    URGENT_LINES,
)


def test_the_sentence_names_each_country_with_its_numbers_and_ends_with_elsewhere() -> None:
    said = words(ringing.emergency_numbers_at_a_glance())
    said = re.sub(r" +([;.])", r"\1", said).strip()
    told = "; ".join(f"{line.country} {' or '.join(line.numbers)}" for line in EMERGENCY_NUMBERS)
    assert said == f"Whom to ring: {told}. {ELSEWHERE}"


def test_each_table_has_its_heads_and_each_country_with_its_numbers_and_its_note() -> None:
    for table, lines, elsewhere in (
        (ringing.emergency_numbers(), EMERGENCY_NUMBERS, ELSEWHERE),
        (ringing.urgent_lines(), URGENT_LINES, URGENT_ELSEWHERE),
    ):
        heads, *countries = rows(table)
        assert heads == ("Where you are", "Ring")
        assert countries == [
            (line.country, " or ".join(line.numbers) + line.note) for line in lines
        ]
        for line in lines:
            for number in line.numbers:
                assert f'<a href="tel:{number}">{number}</a>' in str(table)
            assert line.note in str(table)
            assert f"<li>{line.country}: <a " in str(table)
        assert f"<p>{elsewhere}</p>" in str(table)


def test_the_folded_numbers_are_those_of_emergencies() -> None:
    assert str(ringing.emergency_numbers()) in str(ringing.need_help_now())


@pytest.mark.parametrize("example", sorted(check_first.EXAMPLES))
def test_a_number_stands_only_in_the_row_of_its_country(example: str) -> None:
    shown = html(check_first.EXAMPLES[example])
    known = {(line.country, line.numbers) for line in (*EMERGENCY_NUMBERS, *URGENT_LINES)}
    found = re.findall(r'<tr><th scope="row">(.*?)</th><td>(.*?)</td></tr>', shown)
    assert {(place, tuple(re.findall(r"tel:(\d+)", cell))) for place, cell in found} <= known
    outside = re.sub(r"<tr>.*?</tr>", "", shown)
    assert "tel:" not in outside
    said = re.sub(r"<[^>]*>", " ", outside)
    assert not re.search(r"\b(999|112|911|000|111)\b(?! Wales)", said)
