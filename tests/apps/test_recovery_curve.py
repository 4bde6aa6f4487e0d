"""The recovery curve: only what was measured, after a guess, and never as a forecast."""

import re
from typing import Any

import pytest

from widgets.apps import recovery_curve as app
from widgets.engine.testing.play import play
from widgets.science.back.recovery import ACUTE, PERSISTENT

SHOWN = play(app, app.initial(), ("show", ""))


def words(state: Any) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", str(app.view(state))))


def test_the_answer_waits_for_a_guess() -> None:
    assert "23" not in words(app.initial())
    assert "The mean at 6 weeks was 23" in words(SHOWN)


@pytest.mark.parametrize(("guess", "said"), [("23", "close"), ("18", "close"), ("40", "less pain"),
                                             ("10", "more than that")])  # fmt: skip
def test_the_guess_is_set_against_the_mean(guess: str, said: str) -> None:
    assert said in words(play(app, SHOWN, ("guess", guess))).split("Whose pain")[0]


@pytest.mark.parametrize("kind", ["acute", "persistent"])
def test_a_measured_week_gives_its_mean_with_its_interval_and_source(kind: str) -> None:
    for mean in (ACUTE if kind == "acute" else PERSISTENT)[1:]:
        said = words(play(app, SHOWN, ("kind", kind), ("week", str(mean.week))))
        assert f"{mean.week} weeks: mean {mean.pain} of 100" in said
        assert f"(95 % interval {mean.low} to {mean.high}; Menezes Costa et al. 2012)" in said


@pytest.mark.parametrize("week", ["2", "12"])
def test_a_week_that_was_not_measured_gets_no_number(week: str) -> None:
    said = words(play(app, SHOWN, ("week", week)))
    assert f"{week} weeks: the review gives no number." in said
    assert "drawn, not measured" in said


def test_it_says_that_it_is_no_forecast_and_about_whom_it_is() -> None:
    said = words(SHOWN)
    assert "This is no forecast for you." in said
    assert "not chosen as runners" in said
    assert "11,166" in said
    assert "69 in 100" in said


def test_a_guess_off_the_scale_stays_in_the_box_with_the_reason() -> None:
    state = play(app, app.initial(), ("guess", "120"))
    assert 'value="120"' in str(app.view(state))
    assert "Your guess is a number from 0 to 100" in words(state)
