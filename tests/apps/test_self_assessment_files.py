"""What the self-assessment takes from a file and from the Cadence lab: all of it, or nothing."""

from typing import Any

import pytest
from hypothesis import given, settings

from tests.apps.self_assessment_played import (
    EVERYTHING,
    FULL,
    INSIDE,
    OPEN,
    html,
    play,
    without_markup,
)
from tests.components.triage.kept_checks import kept
from widgets.apps import self_assessment
from widgets.apps.self_assessment.files import as_file, read_file


@given(EVERYTHING)
@settings(max_examples=60, deadline=None)
def test_a_file_brings_back_what_was_saved(answers: Any) -> None:
    assert read_file(as_file(answers)) == answers


def test_a_file_of_an_edition_that_asked_less_is_loaded_with_what_it_has() -> None:
    later = ("no_pain", "where_groin", "where_ribs", "where_neck")
    lines = [line for line in as_file(FULL).split("\n") if not line.strip(' "').startswith(later)]
    earlier = "\n".join(lines)
    assert earlier.count(": ") == as_file(FULL).count(": ") - len(later)
    state = play(FULL, ("load_file", earlier))
    assert (state["problem"], state["said"]) == ("", "The answers in the file are loaded.")
    whole: Any = play(FULL, ("load_file", as_file(FULL)))
    assert whole["where_groin"]
    assert state == {**whole, "where_groin": False, "where_ribs": False, "where_neck": False}
    short = earlier.replace('    "where_low": true,\n', "")
    assert "not a file" in play(FULL, ("load_file", short))["problem"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "This file is empty. Choose one that you have saved here."),
        ("<html>", "not a file"),
        ("[]", "not a file"),
        ("null", "not a file"),
        ('{"file": "other", "version": 1, "answers": {}}', "not a file"),
        ("[" * 90_000, "not a file"),
        (as_file(FULL).replace('"version": 1', '"version": 2'), "another edition"),
        (as_file(FULL).replace('"limit_running": 6', '"limit_running": 60'), "from 0 to 10"),
        (as_file(FULL).replace('"where_low": true', '"where_low": "yes"'), "yes or no"),
        (as_file(FULL).replace('"tried_stance": "left"', '"tried_stance": "up"'), "one of"),
        (as_file(FULL).replace('"activity_3": "', f'"activity_3": "{"x" * 61}'), "cannot be"),
        (as_file(FULL)[:-40], "not a file"),
    ],
)
def test_a_bad_file_is_explained_and_nothing_is_lost(text: str, reason: str) -> None:
    state = play(FULL, ("load_file", text))
    assert reason in state["problem"]
    assert state["problem"] in without_markup(state).replace("&quot;", '"')
    assert dict(state, problem="", said="") == dict(FULL, problem="", said="")


def test_a_file_does_not_open_what_the_check_has_closed() -> None:
    closed = self_assessment.EXAMPLES["closed_emergency"]
    assert INSIDE not in html(play(closed, ("load_file", as_file(FULL))))


def test_a_step_rate_is_carried_over_and_said_so() -> None:
    state = self_assessment.EXAMPLES["step_rate_carried"]
    assert (state["step_rate"], state["speed"], state["carried"]) == (168, 2.9, True)
    assert "These come from your Cadence lab" in html(state)
    assert play(state, ("step_rate", "172"))["carried"] is False


@pytest.mark.parametrize(
    "of_the_lab",
    [
        "", "{", "[]", "{}", '{"values": []}', '{"values": {"step_rate": 168}}',
        '{"values": {"step_rate": 999, "speed": 2.9, "pace_unit": "min/km"}}',
        '{"values": {"step_rate": "168", "speed": 2.9, "pace_unit": "min/km"}}',
        '{"values": {"step_rate": 168, "speed": 99, "pace_unit": "min/km"}}',
        '{"values": {"step_rate": 168, "speed": 2.9, "pace_unit": "knots"}}',
        '{"values": {"step_rate": null, "speed": 2.9, "pace_unit": "min/km"}}',
        pytest.param("[" * 100_000, id="nested too deep"),
    ],
)  # fmt: skip
def test_what_the_lab_kept_is_only_taken_where_it_can_be(of_the_lab: str) -> None:
    assert play(OPEN, ("carried", {**kept(OPEN["standing"]), "cadence_lab": of_the_lab})) == OPEN


def test_what_the_reader_typed_is_not_overwritten() -> None:
    typed = play(OPEN, ("step_rate", "180"))
    of_the_lab = '{"values": {"step_rate": 168, "speed": 2.9, "pace_unit": "min/km"}}'
    both = {**kept(OPEN["standing"]), "cadence_lab": of_the_lab}
    assert play(typed, ("carried", both)) == typed
