"""How the arms are drawn and the guess is set against what was measured, from end to end."""

import re
from typing import Any

from tests.apps.pictured import written
from tests.apps.shown import number, rows, words
from widgets.apps import arm_swing as app
from widgets.apps.arm_swing import figure
from widgets.apps.arm_swing.measured import CHART, GUESSED, _judged
from widgets.engine.testing.play import play
from widgets.science.gait import preferred_step_rate, stride
from widgets.science.gait.arm_swing import OTHER_SOURCE, POSITIONS, SOURCE, position
from widgets.science.gait.step_rate import stride_time

TYPICAL = app.EXAMPLES["typical"]


def test_bars_show_each_way_in_its_order_and_all_to_the_right() -> None:
    heading, *found = rows(CHART)
    assert heading == ("Quantity", "Change of energy (net power)", "Meaning")
    assert found == [
        (item.name, f"+{item.change}\u202f%", "the cost: more energy") for item in POSITIONS[1:]
    ]
    ticks = [number(tick.text) for tick in written(CHART, "tick")]
    assert ticks[0] == -5
    assert ticks[-1] == 15
    assert max(item.change for item in POSITIONS) < 15
    less, more = (word for word in written(CHART, "axis-title") if word.y < 20)
    assert (less.text, more.text) == ("\u2190 less", "more \u2192")


def test_a_guess_within_two_percent_is_close() -> None:
    item = position(GUESSED)
    assert item.change == 13
    for guess, said in ((10, "More"), (11, "Close"), (13, "Close"), (15, "Close"), (16, "Less")):
        assert _judged(guess, item).startswith(f"You guessed {guess} %. {said}")


def test_only_the_way_that_was_guessed_is_set_against_the_guess() -> None:
    for item in POSITIONS:
        said = words(app.view(play(app, TYPICAL, ("arms", item.id))))
        assert ("You guessed 30 %" in said) is (item.id == GUESSED)
        assert ("right arm with left leg" in said) is (not item.change)


def test_the_button_says_what_it_will_do_and_the_runner_stops_again() -> None:
    running = play(app, TYPICAL, ("turn_playing", ""))
    assert running["playing"] is True
    assert "Hold the runner still" in words(app.view(running))
    assert "Let the runner run" in words(app.view(TYPICAL))
    assert play(app, running, ("turn_playing", ""))["playing"] is False


def test_a_stride_takes_its_time_and_its_moments() -> None:
    assert stride_time(preferred_step_rate.mean(stride.SPEED)) == figure.PERIOD
    drawn = str(figure.runner("swing", figure.PERIOD))
    keys = [keys.split() for keys in re.findall(r'data-keys="([^"]*)"', drawn)]
    assert {len(one) for one in keys} == {20}
    assert f'{figure.PERIOD:.3f}"' in drawn
    assert "data-keys" not in str(figure.runner("swing", None))


def test_the_picture_names_how_the_arms_are_held() -> None:
    for item in POSITIONS:
        drawn = str(figure.runner(item.id, None))
        assert f"A runner: {item.name.lower()}" in drawn
        assert f"as the foot lands. {item.name}. The legs follow" in drawn


def test_the_two_studies_head_their_own_columns_and_the_table_follows_the_picture() -> None:
    shown = str(app.view(TYPICAL))
    assert SOURCE != OTHER_SOURCE
    first, second = re.findall(r'<th scope="col">(?:<[^>]*>)*([^<]*\d{4})', shown)[-2:]
    assert (first[:7], second[:7]) == ("Arellan", "Pontzer")
    assert shown.index("2. Four ways") < shown.index("3. Two studies")
    assert shown.index("rb-arms-warning") < shown.index("1. First, a guess")


def test_guess_and_arms_have_their_ends_and_their_beginning() -> None:
    fields: dict[str, Any] = {field.name: field for field in app.FIELDS}
    assert (fields["guess"].low, fields["guess"].high) == (0, 50)
    assert [value for value, _ in fields["arms"].options] == [item.id for item in POSITIONS]
    first = {"guess": 25, "arms": "head", "playing": False, "shown": False, "drafts": {}}
    assert app.initial() == first
    assert play(app, app.initial(), ("show", "")) == {**first, "shown": True}
