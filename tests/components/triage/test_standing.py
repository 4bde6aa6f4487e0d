"""What other widgets know of the check: the last one kept, how old it is, and whether to run."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.components.triage.kept_checks import CORRUPT, TODAY, kept, standing, standings
from widgets.components.triage.standing import (
    GOOD_FOR_DAYS,
    NONE,
    READS,
    carried_standing,
    counts,
    days_old,
    eases,
    is_clear,
    is_standing,
    lets_run,
    stops,
)
from widgets.science.triage.records import LEVELS, RUNNING

SOME_JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8)
    | st.sampled_from((*LEVELS, *RUNNING, TODAY)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(("level", "running", "day", "standing", "values")), inner,
    ),
)  # fmt: skip


@pytest.mark.parametrize("carried", CORRUPT)
def test_what_is_no_check_is_none(carried: Any) -> None:
    assert carried_standing(carried) == NONE


@given(SOME_JSON)
def test_whatever_is_kept_leads_to_the_form_of_a_standing(some: Any) -> None:
    for kept_so in (some, {"values": some}, {"values": {"standing": some}}):
        assert is_standing(carried_standing({"check_first": json.dumps(kept_so)}))


@given(standings())
def test_the_check_is_read_where_it_keeps_itself_and_nowhere_else(found: Any) -> None:
    assert READS == ("check_first",)
    assert is_standing(found)
    assert carried_standing(kept(found)) == found
    # What else stands beside it, or cannot be read, hides nothing and adds nothing.
    other = {"self_assessment": "[", "cadence_lab": kept(standing("urgent"))["check_first"]}
    assert carried_standing({**other, **kept(found)}) == found
    assert carried_standing({"self_assessment": kept(found)["check_first"]}) == NONE


def test_a_check_counts_for_a_week() -> None:
    for day, age in (("2026-11-24", -1), (TODAY, 0), ("2026-11-16", 7), ("2026-11-15", 8)):
        assert days_old(standing(day=day), TODAY) == age
        assert counts(standing(day=day), TODAY) is (0 <= age <= GOOD_FOR_DAYS)
    for found, today in ((NONE, TODAY), (standing(), ""), (standing(), "soon"), (NONE, "")):
        assert days_old(found, today) is None
        assert not counts(found, today)


@given(standings())
def test_a_check_stops_eases_or_lets_run(found: Any) -> None:
    is_stopped = found["level"] == "emergency" or found["running"] == "stop"
    assert stops(found) is is_stopped
    assert eases(found) is (found["level"] != "emergency" and found["running"] == "ease")
    assert lets_run(found, TODAY) is (not is_stopped and counts(found, TODAY))
    clear = ("self-manage", "may")
    is_quiet = (found["level"], found["running"]) == clear
    assert is_clear(found, TODAY) is (is_quiet and counts(found, TODAY))


def test_no_check_stops_nothing_and_lets_nothing_through() -> None:
    assert is_standing(NONE)
    assert not stops(NONE)
    assert not eases(NONE)
    assert not lets_run(NONE, TODAY)
    assert not is_clear(NONE, TODAY)
