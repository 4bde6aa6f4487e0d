"""What other widgets know of the check: the last one kept, how old it is, and whether to run."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.components.triage.kept_checks import CORRUPT, TODAY, kept, standing, standings
from widgets.components.triage.standing import (
    GOOD_FOR_DAYS,
    LEVELS,
    NONE,
    RUNNING,
    carried_standing,
    counts,
    days_old,
    eases,
    is_clear,
    is_standing,
    lets_run,
    stops,
)

SOME_JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8)
    | st.sampled_from((*LEVELS, *RUNNING, TODAY)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(("level", "running", "day", "standing", "values", "signs")), inner,
    ),
)  # fmt: skip


@pytest.mark.parametrize("carried", CORRUPT)
def test_what_is_no_check_is_none(carried: Any) -> None:
    assert carried_standing(carried) == NONE


@given(SOME_JSON, SOME_JSON)
def test_whatever_is_kept_leads_to_the_form_of_a_standing(one: Any, other: Any) -> None:
    carried = {"check_first": json.dumps(one), "self_assessment": json.dumps({"values": other})}
    assert is_standing(carried_standing(carried))


@given(standings())
def test_a_check_is_found_in_whichever_app_keeps_it(found: Any) -> None:
    assert is_standing(found)
    for app in ("check_first", "self_assessment"):
        assert carried_standing(kept(found, app)) == found
        # What only the other one could have kept, or what cannot be read, hides nothing.
        beside = {"check_first": "[", "self_assessment": "[", **kept(found, app)}
        assert carried_standing(beside) == found


@given(standings(), standings())
def test_of_two_the_later_counts_and_of_one_day_the_stricter(one: Any, other: Any) -> None:
    found: Any
    both = {**kept(one), **kept(other, "self_assessment")}
    found = carried_standing(both)
    assert found == carried_standing({**kept(other), **kept(one, "self_assessment")})
    if one["day"] != other["day"]:
        assert found == max(one, other, key=lambda check: check["day"])
    if one["day"] == other["day"]:
        for name, order in (("level", LEVELS), ("running", RUNNING)):
            given_places = [order.index(one[name]), order.index(other[name])]
            assert order.index(found[name]) == min(given_places)


def test_a_check_counts_for_a_week() -> None:
    for day, age in (("2026-11-24", -1), (TODAY, 0), ("2026-11-16", 7), ("2026-11-15", 8)):
        assert days_old(standing(day=day), TODAY) == age
        assert counts(standing(day=day), TODAY) is (0 <= age <= GOOD_FOR_DAYS)
    for found, today in ((NONE, TODAY), (standing(), ""), (standing(), "soon"), (NONE, "")):
        assert days_old(found, today) is None
        assert not counts(found, today)


@given(standings())
def test_a_check_stops_eases_or_lets_run(found: Any) -> None:
    is_high = found["level"] in {"emergency", "urgent"}
    assert stops(found) is (is_high or found["running"] == "stop")
    assert eases(found) is (not is_high and found["running"] == "ease")
    assert lets_run(found, TODAY) is (not stops(found) and counts(found, TODAY))
    clear = ("self-manage", "may")
    is_quiet = (found["level"], found["running"]) == clear
    assert is_clear(found, TODAY) is (is_quiet and counts(found, TODAY))


def test_no_check_stops_nothing_and_lets_nothing_through() -> None:
    assert is_standing(NONE)
    assert not stops(NONE)
    assert not eases(NONE)
    assert not lets_run(NONE, TODAY)
    assert not is_clear(NONE, TODAY)
