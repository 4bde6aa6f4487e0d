"""Whom to ring: a number stands beside its country, and nowhere else."""

import re

import pytest

from tests.components.triage.checked import html
from widgets.apps import check_first
from widgets.science.triage.emergency_numbers import EMERGENCY_NUMBERS, URGENT_LINES


@pytest.mark.parametrize("example", sorted(check_first.EXAMPLES))
def test_a_number_stands_only_in_the_row_of_its_country(example: str) -> None:
    shown = html(check_first.EXAMPLES[example])
    rows = {(line.country, line.numbers) for line in (*EMERGENCY_NUMBERS, *URGENT_LINES)}
    found = re.findall(r'<tr><th scope="row">(.*?)</th><td>(.*?)</td></tr>', shown)
    assert {(place, tuple(re.findall(r"tel:(\d+)", cell))) for place, cell in found} <= rows
    outside = re.sub(r"<tr>.*?</tr>", "", shown)
    assert "tel:" not in outside
    words = re.sub(r"<[^>]*>", " ", outside)
    assert not re.search(r"\b(999|112|911|000|111)\b(?! Wales)", words)
