"""The gait cycle: what is said at a moment of the stride, and of a runner's own numbers."""

import re
from typing import Any

import pytest

from tests.apps.shown import words
from widgets.apps import gait_cycle as app
from widgets.apps.gait_cycle.state import State
from widgets.engine.testing.play import play
from widgets.science.gait.step_rate_response import muscle_force

WEIGHT = 70 * 9.81


def gait(*events: tuple[str, Any]) -> State:
    return play(app, app.initial(), *events)


def said(*events: tuple[str, Any]) -> str:
    return words(app.view(gait(*events))).replace("\u202f", " ")


@pytest.mark.parametrize(
    ("name", "first", "last", "told"),
    [
        ("Contact", 0, 3, "Your right foot lands"),
        ("The leg takes the load", 4, 13, "give a little, like a spring"),
        ("Midstance", 14, 23, "Your body passes over the foot"),
        ("Push-off", 24, 35, "The leg straightens behind you"),
        ("Toe-off", 36, 39, "Your right foot leaves the ground"),
        ("Flight", 40, 49, "No foot is down"),
        ("Swing, left foot down", 50, 86, "Now the left foot carries you"),
        ("Flight, before landing", 87, 100, "Both feet are in the air again"),
    ],
)
def test_each_moment_has_its_span_and_its_words(
    name: str, first: int, last: int, told: str
) -> None:
    for phase in (first, last):
        shown = str(app.view(gait(("phase", str(phase)))))
        assert f"<h4>{name}</h4><p>" in shown
        assert told in shown
        assert f'aria-valuetext="{phase} percent, {name}"' in shown


def test_the_buttons_go_through_the_stride_in_its_order() -> None:
    pressed = re.findall(r'name="go" type="button" value="(\d+)">([^<]+)<', str(app.view(gait())))
    assert [name for _, name in pressed] == ["Contact", "Midstance", "Toe-off", "Flight", "Swing"]
    assert [int(at) for at, _ in pressed] == [0, 18, 37, 43, 68]


@pytest.mark.parametrize(
    ("first", "last", "name", "phase_name"),
    [
        (0, 36, "gluteus medius", "stance"),
        (37, 60, "psoas", "early swing"),
        (80, 100, "semimembranosus", "late swing"),
    ],
)
def test_a_muscle_is_named_in_its_own_part_of_the_stride(
    first: int, last: int, name: str, phase_name: str
) -> None:
    mean, sd = muscle_force(name).at_preferred
    for phase in (first, last):
        shown = said(("phase", str(phase)))
        told = re.search(
            r"In ([\w ]+), [^.]*? pulls with ([\d.]+) times body weight \(SD ([\d.]+)\)", shown
        )
        assert told, phase
        assert told[1] == phase_name
        # In newtons for a kilogram, so in weights by gravity.
        assert abs(float(told[2]) - mean / 9.81) <= 0.0501
        assert abs(float(told[3]) - sd / 9.81) <= 0.0501
        assert name in told[0]


def test_no_muscle_is_named_where_the_model_names_none() -> None:
    for phase in (61, 79):
        assert "pulls with" not in said(("phase", str(phase)))


@pytest.mark.parametrize(
    ("seen_from", "phase", "angles"),
    [
        ("side", "0", "Hip 22° forward Knee 11° bent Ankle 7° toes up"),
        ("side", "40", "Hip 14° back Knee 15° bent Ankle 11° toes down"),
        ("rear", "42", "Thigh (adduction) 1° out Heel (eversion) 5° rolled out"),
        # Less than half a degree either way has no side.
        ("side", "28", "Hip 0° Knee 25° bent"),
        ("side", "68", "Knee 91° bent Ankle 0°"),
        ("rear", "33", "Thigh (adduction) 0° Heel (eversion) 0°"),
        ("rear", "16", "Thigh (adduction) 7° in Heel (eversion) 7° rolled in"),
    ],
)
def test_angles_are_told_as_a_reader_says_them(seen_from: str, phase: str, angles: str) -> None:
    assert angles in said(("seen_from", seen_from), ("phase", phase))


def test_the_slider_stops_at_whole_percents() -> None:
    assert gait(("phase", "17.5"))["phase"] == 18
    assert gait(("phase", "17.4"))["phase"] == 17
    assert type(gait(("phase", "17"))["phase"]) is int
    assert gait(("turn_playing", ""))["playing"]
    assert not gait(("turn_playing", ""), ("turn_playing", ""))["playing"]
    assert gait(("turn_playing", ""), ("mass", "80"))["playing"]


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [("phase", 0, 100), ("mass", 30, 150), ("contact", 100, 400), ("step_rate", 120, 240)],
)
def test_a_box_takes_both_ends_of_its_range_and_nothing_beyond(
    name: str, low: int, high: int
) -> None:
    for value in (low, high):
        taken: Any = gait((name, str(value)))
        assert taken[name] == value
    for value in (low - 1, high + 1):
        refused: Any = gait((name, str(value)))
        assert refused[name] == dict(app.initial())[name]
        assert name in refused["drafts"]


def test_a_pace_is_read_in_its_unit_from_one_to_seven_metres_a_second() -> None:
    in_metres = ("pace_unit", "m/s")
    for text in ("1", "7"):
        assert gait(in_metres, ("pace", text))["speed"] == float(text)
    for text in ("0.9", "7.1"):
        assert "pace" in gait(in_metres, ("pace", text))["drafts"]
    wrong = ("pace", "abc")
    for name, value in (("pace_unit", "km/h"), ("speed", "4"), ("pace", "5:00")):
        assert gait(wrong, (name, value))["drafts"] == {}
    assert "pace" in gait(wrong, ("mass", "80"))["drafts"]


def test_the_runner_begins_where_the_model_was_tested() -> None:
    begun = app.initial()
    assert (begun["mass"], begun["speed"], begun["contact"]) == (70, 3.5, 250)
    assert (begun["phase"], begun["tempo"], begun["playing"]) == (0, "5", False)
    # At 3.5 m/s the mean is 171.06, in vanoeveren2019: a step of 350.8 ms.
    shown = said(("guess", "midstance"))
    assert "Left empty, we take 171, the mean at your speed." in shown
    mean = WEIGHT * (60 / 171.062) / 0.25
    assert f"Average while a foot is down {mean:.0f} N {mean / WEIGHT:.1f} times weight" in shown
    assert f"Average over the whole step {WEIGHT:.0f} N 1.0 times weight" in shown
    peak = mean * 3.14159265 / 2
    assert f"the model {peak:.0f} N {peak / WEIGHT:.1f} times weight" in shown
    assert "Time in the air 101 ms" in shown
    assert "Left empty" not in said(("guess", "midstance"), ("step_rate", "180"))


def test_a_speed_that_was_not_tested_is_told_with_what_holds_all_the_same() -> None:
    metres = (("guess", "contact"), ("pace_unit", "m/s"))
    slow = said(*metres, ("pace", "2.5"))
    assert "The model was tested from 3.33 to 6.67 m/s" in slow
    assert "We found no test of it at 2.50 m/s" in slow
    assert "Go to the slowest speed tested, 3.33 m/s" in slow
    mean = WEIGHT * (60 / 165.05) / 0.25
    assert f"Average while a foot is down {mean:.0f} N {mean / WEIGHT:.1f} times weight" in slow
    assert f"Average over the whole step {WEIGHT:.0f} N 1.0 times weight" in slow
    nobody = said(*metres, ("pace", "5.5"))
    assert "runners were measured from 1.64 to 4.68 m/s" in nobody
    air = said(*metres, ("contact", "400"), ("step_rate", "180"))
    assert "At 180 steps a minute, one step takes 333 ms." in air
    assert "down for 400 ms leaves no time in the air" in air


def test_the_boxes_for_the_push_say_their_unit() -> None:
    for unit, label, text in (("m/s", "Speed", "3.50 m/s"), ("min/km", "Pace", "4:46 min/km")):
        view = str(app.view(gait(("guess", "contact"), ("pace_unit", unit))))
        assert f'for="\ue000-pace">{label}</label>' in view
        assert f'aria-valuetext="{text}"' in view
        assert 'name="speed" step="0.01"' in view
        assert 'name="contact" step="5"' in view


def test_the_words_after_a_guess_are_of_that_guess() -> None:
    for guess, told in (("midstance", "Yes."), ("contact", "Not in"), ("toe_off", "Not in")):
        view = str(app.view(gait(("guess", guess))))
        assert f"<strong>{told}" in view
    assert "Guess first. Then the force is shown." in said()


def test_every_guess_can_be_made_and_taken_back() -> None:
    view = str(app.view(gait()))
    offered = re.findall(r'name="guess" type="radio" value="(\w+)"', view)
    assert offered == ["none", "contact", "midstance", "toe_off"]
    assert "Largest push" not in said(("guess", "contact"), ("guess", "none"))
    for name, options in (("seen_from", ["side", "rear"]), ("tempo", ["5", "1"])):
        assert re.findall(rf'name="{name}" type="radio" value="(\w+)"', view) == options
