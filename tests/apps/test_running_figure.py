"""The runner of the cover: runs, stands, and goes at the rate that is set."""

from widgets.apps import running_figure as app
from widgets.engine.testing.play import play


def test_it_runs_and_is_held_still() -> None:
    assert "Hold the runner still" in str(app.view(app.initial()))
    still = play(app, app.initial(), ("turn_playing", ""))
    assert "Let the runner run" in str(app.view(still))
    assert play(app, still, ("turn_playing", "")) == app.initial()


def test_another_step_rate_is_another_picture() -> None:
    faster = play(app, app.initial(), ("step_rate", "180"))
    assert faster["step_rate"] == 180
    assert str(app.view(faster)) != str(app.view(app.initial()))
