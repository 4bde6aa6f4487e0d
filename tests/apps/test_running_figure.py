"""The runner of the cover: runs, stands, and goes at the rate that is set."""

import re

from widgets.apps import running_figure as app
from widgets.engine.testing.play import play
from widgets.figures.runner.strides import strides
from widgets.science.gait.step_rate import stride_time


def test_it_runs_and_is_held_still() -> None:
    assert "Hold the runner still" in str(app.view(app.initial()))
    still = play(app, app.initial(), ("turn_playing", ""))
    assert "Let the runner run" in str(app.view(still))
    assert play(app, still, ("turn_playing", "")) == app.initial()


def test_another_step_rate_is_another_picture() -> None:
    faster = play(app, app.initial(), ("step_rate", "180"))
    assert faster["step_rate"] == 180
    assert str(app.view(faster)) != str(app.view(app.initial()))


def test_the_stride_takes_two_steps_of_the_rate() -> None:
    for rate, seconds in (("140", "0.857"), ("200", "0.600")):
        state = play(app, app.initial(), ("step_rate", rate))
        assert f'data-period="{seconds}" data-play="true"' in str(app.view(state))
        still = play(app, state, ("turn_playing", ""))
        assert 'data-play="true"' not in str(app.view(still))


def test_the_slider_takes_both_ends_and_nothing_beyond() -> None:
    assert app.initial()["step_rate"] == 165
    for value, taken in (("139", 165), ("140", 140), ("200", 200), ("201", 165)):
        assert play(app, app.initial(), ("step_rate", value))["step_rate"] == taken


def test_the_runner_runs_as_they_usually_do() -> None:
    view = str(app.view(app.initial()))
    turns = re.findall(
        r'data-keys="([^"]*)" data-move="rotate" transform="rotate\(([^)]*)\)"', view
    )
    period = stride_time(165)
    knee = f"{strides(0, period)[0].right.knee_flexion:.1f}"
    assert knee in [keys.split()[0] for keys, _ in turns]
    assert all(keys.split()[0] == start for keys, start in turns)
