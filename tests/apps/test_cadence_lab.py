"""The Cadence lab: each bar says what its study found, under its own name."""

import re
from typing import Any

import pytest

from tests.apps.shown import number, row, rows, words
from tests.expect import known
from widgets.apps import cadence_lab as app
from widgets.apps.cadence_lab.state import State
from widgets.engine.testing.play import play
from widgets.science.gait import step_rate_response as response

FALLS = "lower at a higher step rate"
RISES = "the cost: higher at a higher step rate"
UNCLEAR = "no clear change, or not clearly a cost"
# What the studies found, and the change in percent at ten percent more steps, worked out by hand
# from their tables: heiderscheit2011 (fitted), lenhart2014hip. The last is how its bar is filled.
BARS = {
    "Deepest knee bend": (-8.4, FALLS, "good"),
    "Knee bend at landing": (7.9, UNCLEAR, "unclear"),
    "Thigh tipping in (hip adduction)": (-12.8, FALLS, "good"),
    "Knee effort (extension moment)": (-10.4, FALLS, "good"),
    "Side of the buttock (gluteus medius)": (-10.6, FALLS, "good"),
    "Buttock (gluteus maximus)": (-7.8, FALLS, "good"),
    "Front of the thigh, swinging (rectus femoris)": (13.9, RISES, "cost"),
    "Hip flexor (iliacus)": (5.9, RISES, "cost"),
    "Back of the thigh, swinging (hamstring)": (3.2, RISES, "cost"),
    "Hip flexor on the spine (psoas)": (1.3, UNCLEAR, "unclear"),
}
# Beside those, of lieberman2015, from 160 to 176 steps a minute.
TESTED = {
    "Foot ahead of the hip at landing": (-9.1, FALLS, "good"),
    "Effort of the hip flexors (moment)": (9.4, RISES, "cost"),
}


def lab(*events: tuple[str, Any]) -> State:
    return play(app, app.initial(), *events)


def typed(rate: str = "160", change: str = "10") -> State:
    return lab(("method", "type"), ("step_rate", rate), ("change", change))


def fillings(view: str) -> list[str]:
    """Return how the bars of the chart are filled, from the top; the samples of its key follow."""
    return re.findall(r'class="rb-chart-bar rb-chart-(\w+)"', view)


@pytest.mark.parametrize("label", sorted({**BARS, **TESTED}))
def test_each_bar_has_its_own_change_and_says_what_the_study_found(label: str) -> None:
    change, meaning, _ = {**BARS, **TESTED}[label]
    cells = row(app.view(typed()), label)
    assert abs(number(cells[1]) - change) <= 0.5, cells
    assert cells[2] == meaning


def test_no_bar_is_left_out_or_filled_as_another() -> None:
    view = str(app.view(typed()))
    shown = [cells[0] for cells in rows(view) if cells[0] in {**BARS, **TESTED}]
    assert sorted(shown) == sorted({**BARS, **TESTED})
    wanted = [{**BARS, **TESTED}[label][2] for label in shown]
    assert fillings(view) == [*wanted, "good", "cost", "unclear"]
    # The key, in the order of its samples.
    places = [words(view).index(meaning) for meaning in (FALLS, RISES, UNCLEAR)]
    assert places == sorted(places)


@pytest.mark.parametrize("change", ["-10", "-4", "3", "10"])
def test_what_a_bar_means_goes_with_the_side_it_is_on(change: str) -> None:
    more_steps = 1 if number(change) > 0 else -1
    checked = 0
    for cells in rows(app.view(typed("168", change))):
        if cells[-1] in {FALLS, RISES} and len(cells) == 3:
            side = number(cells[1]) * more_steps
            assert (side < 0) == (cells[2] == FALLS), cells
            checked += 1
    assert checked == 10


def test_each_muscle_has_its_own_forces_in_the_details() -> None:
    told = words(app.view(typed()))
    for name, label in (
        ("gluteus medius", "Side of the buttock (gluteus medius), in stance"),
        ("gluteus maximus", "Buttock (gluteus maximus), in stance"),
        ("rectus femoris", "Front of the thigh, swinging (rectus femoris), in early swing"),
        ("psoas", "Hip flexor on the spine (psoas), in early swing"),
        ("iliacus", "Hip flexor (iliacus), in early swing"),
        ("semimembranosus", "Back of the thigh, swinging (hamstring), in late swing"),
    ):
        (muscle,) = [one for one in response.MUSCLE_FORCES if one.name == name]
        before, after = f"{muscle.means[1]:.1f}", f"{muscle.means[2]:.1f}"
        if name == "gluteus medius":
            before, after = "32.1", "28.7"  # of 32.05 and 28.65, by halves up
        said = f"{label}: from {before} to {after} N per kg of body mass (runners differ by "
        assert said + f"{muscle.sds[1]:.1f}, SD)." in told, label
        nothing_clear = told.partition(said)[2][:60].find("found no clear difference") > 0
        assert nothing_clear == (name == "psoas"), label


def test_each_joint_has_its_own_line_in_the_details() -> None:
    told = words(app.view(typed()))
    for said in (
        "Deepest knee bend: \u22123.9°. Runners differ by 4.5° (SD)",
        "Knee bend at landing: +1.4°. Runners differ by 4.0° (SD)",
        "Thigh tipping in (hip adduction): \u22121.3°. Runners differ by 3.3° (SD)",
        "Knee effort (extension moment): \u22120.26 N m/kg. Runners differ by 0.6 N m/kg (SD)",
    ):
        assert said in told


@pytest.mark.parametrize(
    ("rate", "change", "is_measured"),
    [("150", "0", True), ("149", "0", False), ("190", "0", True), ("191", "0", False),
     ("160", "-6", True), ("160", "-7", False), ("172", "10", True), ("173", "10", False)],
)  # fmt: skip
def test_nothing_is_said_beyond_the_rates_that_were_measured(
    rate: str, change: str, *, is_measured: bool
) -> None:
    view = app.view(typed(rate, change))
    for label in TESTED:
        assert (row(view, label)[1] == "measured from 150 to 190 steps/min") != is_measured


def test_the_steps_and_their_lengths_are_said() -> None:
    state = lab(
        ("method", "type"), ("step_rate", "180"), ("pace_unit", "m/s"), ("pace", "3"),
        ("change", "5"),
    )  # fmt: skip
    said = "180 steps/min becomes 189 steps/min , and each step 1.00 m becomes 0.95 m"
    assert said in words(app.view(state)).replace("\u202f", " ")


def test_the_foot_lands_closer_with_more_steps_and_further_with_fewer() -> None:
    # The distance goes as one over the step rate: 1 / 1.1 and 1 / 0.9.
    assert "The foot lands closer to the hip than before: \u22129 %" in str(app.view(typed()))
    fewer = str(app.view(typed("168", "-10")))
    assert "The foot lands further ahead of the hip than before: +11 %" in fewer


def test_a_count_of_one_foot_is_asked_about_and_doubled_on_a_yes() -> None:
    state = lab(("method", "type"), ("step_rate", "88"))
    assert "88 a minute: strides or steps?" in words(app.view(state))
    assert "Strides: use 176 steps a minute" in words(app.view(state))
    strides = play(app, state, ("doubt_strides", ""))
    assert strides["step_rate"] == 176
    every_step = play(app, state, ("doubt_steps", ""))
    assert every_step["step_rate"] is None
    assert "That is a walking rate." in words(app.view(every_step))


def test_a_count_of_thirty_seconds_is_doubled() -> None:
    state = lab(("method", "count"), ("count_start", ""))
    assert 'data-seconds="30"' in str(app.view(state))
    state = play(app, state, ("count_done", ""), ("counted", "84"))
    assert state["step_rate"] == 168


def test_taps_give_their_rate() -> None:
    state = lab(*[("tap", 1000 + 350 * tap) for tap in range(24)])
    assert abs(known(state["step_rate"]) - 60_000 / 350) < 0.5


def test_the_metronome_beats_at_the_rate_that_was_chosen() -> None:
    state = lab(("method", "type"), ("step_rate", "160"), ("target", "5"))
    assert 'data-metronome="168.00"' in str(app.view(state))
    assert "5 % more is 168, 10 % more is 176 steps a minute" in words(app.view(state))


def test_nothing_is_claimed_for_backs() -> None:
    for state in app.EXAMPLES.values():
        told = words(app.view(state))
        assert "change of step rate" in told
        if "Change from usual" in told:
            assert "We found no trial of a change of step rate against back pain." in told
            assert told.count("In you the change may be much larger") == 1
