"""The bars of a change of step rate: each muscle under its own name, each bar in words."""

from tests.apps.shown import words
from widgets.components.step_rate_bars import MUSCLE_NAMES, ONE_RUNNER, in_words
from widgets.engine.charts.rows import row
from widgets.science.gait.step_rate_response import MUSCLE_FORCES

# A reader knows these better than the name in the study.
KNOWN_AS = {"semimembranosus": "hamstring"}


def test_each_muscle_stands_under_its_own_name() -> None:
    assert set(MUSCLE_NAMES) == {muscle.name for muscle in MUSCLE_FORCES}
    for name, shown in MUSCLE_NAMES.items():
        assert f"({KNOWN_AS.get(name, name)})" in shown


def test_the_bars_are_told_in_words() -> None:
    rows = [row("Knee", -12.4, tone="good"), row("Pelvis", None, tone="unclear", note="unknown")]
    said = in_words(rows)
    assert said.endswith("Knee \u221212 percent; Pelvis unknown")


def test_a_mean_is_not_taken_for_the_reader() -> None:
    told = words(ONE_RUNNER)
    assert "means of groups" in told
    assert "may be much larger, smaller, or go the other way" in told
