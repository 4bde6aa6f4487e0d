"""The vignettes against the evidence base, where it is to be had."""

import pathlib
from typing import Any

import pytest
import yaml

from tests.science.triage.vignettes import GIVEN

CASES = pathlib.Path(__file__).parents[4] / "shared" / "evidence" / "triage_vignettes.yaml"
OURS = {"see-a-clinician-soon": "soon"}


@pytest.fixture
def cases() -> list[Any]:
    if not CASES.exists():
        pytest.skip(f"left out: that none of the given cases is missing, as {CASES} is not here")
    found: list[Any] = yaml.safe_load(CASES.read_text(encoding="utf-8"))["vignettes"]
    return found


def test_none_is_missing_and_each_has_the_level_asked_for(cases: list[Any]) -> None:
    assert [one.id for one in GIVEN] == [case["id"] for case in cases]
    for one, case in zip(GIVEN, cases, strict=True):
        wanted = [case["expected"], *case.get("also_acceptable", [])]
        levels = {one.level, one.also} - {""}
        assert levels == {OURS.get(level, level) for level in wanted}, one.id


def test_each_is_of_the_age_of_the_case_and_tells_it_in_our_words(cases: list[Any]) -> None:
    for one, case in zip(GIVEN, cases, strict=True):
        assert one.answers["age"] == str(case["facts"]["age"]), one.id
        assert one.story.startswith(str(case["facts"]["age"])), one.id
        assert case["vignette"] not in one.story, one.id
