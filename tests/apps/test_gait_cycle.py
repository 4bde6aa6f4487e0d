"""The gait cycle: what is shown is what was measured, and no force where the model is untested."""

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.apps import gait_cycle
from widgets.apps.gait_cycle import curves, force, moments
from widgets.apps.gait_cycle.figure import poses, runner
from widgets.apps.gait_cycle.state import State
from widgets.science.gait.stride import joint_angles
from widgets.science.gait.stride_events import support
from widgets.science.gait.vertical_force import vertical_force

FORCE = gait_cycle.EXAMPLES["midstance"]


def play(state: State, *events: tuple[str, Any]) -> State:
    for name, value in events:
        before = json.dumps(state)
        after = gait_cycle.update(state, {"name": name, "value": value, "committed": True})
        assert json.dumps(state) == before, "update changed the state it was given"
        state = after
    return state


def html(state: State) -> str:
    return str(gait_cycle.view(state))


def words(state: State) -> str:
    text = re.sub(r"<[^>]+>", " ", html(state)).replace("\u202f", " ")
    return re.sub(r"\s+", " ", text)


def playheads(state: State) -> list[float]:
    found = re.findall(r'translate\(([\d.]+) 0\)"><path class="rb-chart-playhead"', html(state))
    return [float(at) for at in found]


@given(st.integers(0, 100))
def test_the_words_and_the_playhead_follow_the_slider(phase: int) -> None:
    state = play(gait_cycle.initial(), ("phase", str(phase)))
    assert playheads(state) == [phase]
    assert f"Knee {joint_angles(phase / 100).knee_flexion + 1e-9:.0f}°" in words(state)
    assert f"<h4>{moments.moment_at(phase).name}</h4>" in html(state)


def test_the_moments_agree_with_the_feet() -> None:
    for phase in range(100):
        in_the_air = support(phase / 100).foot == ""
        # Toe-off is named from a little before the foot leaves to a little after.
        if moments.moment_at(phase).name.startswith("Flight"):
            assert in_the_air
        elif not 36 <= phase <= 39:
            assert in_the_air == (phase > 86), phase


def test_each_button_goes_to_what_it_says() -> None:
    for name, at in moments.BUTTONS:
        state = play(gait_cycle.initial(), ("turn_playing", ""), ("go", str(at)))
        assert state["phase"] == at
        assert not state["playing"]
        assert moments.moment_at(at).name.startswith(name)


def test_a_hand_on_the_slider_stops_the_stride() -> None:
    playing = play(gait_cycle.initial(), ("turn_playing", ""))
    assert 'data-play="true"' in html(playing)
    assert 'data-play="true"' not in html(play(playing, ("phase", "30")))


@pytest.mark.parametrize("seen_from", ["side", "rear"])
def test_all_that_plays_keeps_one_time(seen_from: str) -> None:
    state = play(FORCE, ("seen_from", seen_from), ("turn_playing", ""))
    pictures = re.findall(r'<svg[^>]* data-period="([\d.]+)" data-play="true"', html(state))
    assert len(pictures) == 3  # the runner, the angles and the force
    assert len(set(pictures)) == 1
    real = play(state, ("tempo", "1"))
    assert float(re.findall(r'data-period="([\d.]+)"', html(real))[0]) == pytest.approx(
        float(pictures[0]) / 5, abs=1e-3
    )


def test_the_runner_is_drawn_from_the_measured_angles() -> None:
    for moments_drawn in (20, 100):
        for index, pose in enumerate(poses(moments_drawn)):
            assert tuple(pose.right) == tuple(joint_angles(index / moments_drawn))
    assert "knee 41°" in str(runner("side", 15))
    assert "heel 7°" in str(runner("rear", 15))


def test_moving_the_slider_does_not_draw_the_curves_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    html(play(FORCE, ("phase", "10")))
    monkeypatch.setattr(curves, "chart", None)
    monkeypatch.setattr(force, "chart", None)
    assert playheads(play(FORCE, ("phase", "11")))[0] == 11


def test_the_force_waits_for_a_guess() -> None:
    assert "Largest push" not in html(gait_cycle.initial())
    for guess in ("contact", "midstance", "toe_off"):
        text = words(play(gait_cycle.initial(), ("guess", guess)))
        assert "Largest push" in text
        assert ("Yes." in text) is (guess == "midstance")


def test_the_force_is_the_models() -> None:
    model = vertical_force(82.0, 4.0, 168.0, 0.24)
    state = play(
        FORCE, ("mass", "82"), ("pace_unit", "m/s"), ("pace", "4"), ("contact", "240"),
        ("step_rate", "168"),
    )  # fmt: skip
    text = words(state)
    assert f"Largest push, in the model {model.peak_force:.0f} N" in text
    assert f"Time in the air {1000 * model.flight_time:.0f} ms" in text
    # 6.9 percent low, in the paper: the treadmill reads more.
    assert f"about {model.peak_force / 0.9307:.0f} N" in text


def test_the_push_now_follows_the_slider() -> None:
    assert "0 ms after landing, the model gives 0 N" in words(play(FORCE, ("phase", "0")))
    top = words(play(FORCE, ("phase", "18")))
    assert "2.2 times body weight." in top
    assert "the model gives 0 N" in words(play(FORCE, ("phase", "43")))
    # The left foot lands half a stride later, and pushes as the right one did.
    assert playheads(play(FORCE, ("phase", "68")))[1] == playheads(play(FORCE, ("phase", "18")))[1]


@given(st.floats(1.0, 7.0), st.integers(100, 400), st.one_of(st.none(), st.integers(120, 240)))
def test_no_curve_where_the_model_is_untested(
    speed: float, contact: int, step_rate: int | None
) -> None:
    state: State = {**FORCE, "speed": speed, "contact": contact, "step_rate": step_rate}
    shown = 'id="\ue000-force-title"' in html(state)
    known = step_rate is not None or 1.64 <= speed <= 4.68
    rate = step_rate or 150.02 + 6.012 * speed
    assert shown is (3.33 <= speed <= 6.67 and known and contact / 1000 < 60 / rate)


def test_outside_the_range_it_says_why_and_what_still_holds() -> None:
    slow = words(gait_cycle.EXAMPLES["too_slow"])
    assert "No curve at this speed." in slow
    assert "tested from 5:00 to 2:30 min/km" in slow
    assert "Average while a foot is down" in slow
    assert "Type your own step rate" in words(gait_cycle.EXAMPLES["no_step_rate"])
    assert "leaves no time in the air" in words(gait_cycle.EXAMPLES["no_flight"])


def test_the_way_back_into_the_range_leads_there() -> None:
    state = play(gait_cycle.EXAMPLES["too_slow"], ("pace", "9:99"), ("speed", "3.34"))
    assert "pace" not in state["drafts"]
    assert "Largest push" in html(state)


def test_what_was_typed_stays_beside_its_problem() -> None:
    state = gait_cycle.EXAMPLES["out_of_range"]
    assert state["mass"] == gait_cycle.initial()["mass"]
    for text in ('value="140"', 'value="12"', 'value="5:99"', 'value="20"', 'value="90"'):
        assert text in html(state)
    assert html(state).count('class="rb-problem"') == 5


@pytest.mark.parametrize("example", sorted(gait_cycle.EXAMPLES))
def test_it_says_who_was_measured_and_that_it_is_not_the_back(example: str) -> None:
    text = words(gait_cycle.EXAMPLES[example])
    assert "46 recreational runners" in text
    assert "about 1 or 2 degrees" in text
    assert "Nothing here measures the back." in text
    if "Largest push" in text:
        assert "6.9 % low (SD 2.5)" in text
        assert "worst at the slow end" in text
        assert "It is not a measure of the load on your back." in text
