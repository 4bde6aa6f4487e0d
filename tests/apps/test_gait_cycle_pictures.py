"""The gait cycle: where the marks of its pictures stand, still and while they play."""

import re
from itertools import pairwise
from typing import Any

import pytest

from tests.apps.pictured import Picture
from tests.apps.shown import number, rows
from widgets.apps import gait_cycle as app
from widgets.apps.gait_cycle.state import State
from widgets.engine.testing.play import play
from widgets.science.gait.stride import STRIDE
from widgets.science.gait.vertical_force import treadmill_peak, vertical_force

# A tenth of a unit of the drawing, in degrees, newtons and percent.
DEGREES, NEWTONS, PERCENT = 0.1, 4, 0.1
TOE_OFF = 37
MODEL = vertical_force(82.0, 4.0, 168.0, 0.24)


def gait(*events: tuple[str, Any]) -> State:
    return play(app, app.initial(), *events)


def pushed(*events: tuple[str, Any]) -> State:
    return gait(
        ("guess", "contact"), ("mass", "82"), ("pace_unit", "m/s"), ("pace", "4"),
        ("contact", "240"), ("step_rate", "168"), *events,
    )  # fmt: skip


def keys(picture: Picture) -> list[float]:
    """Return where the playhead runs, in the units of the axis."""
    (moving,) = [one for one in picture.svg.iter("g") if "data-keys" in one.attrib]
    return [float(key.partition(",")[0]) for key in moving.attrib["data-keys"].split()]


@pytest.mark.parametrize(
    ("seen_from", "tone", "place", "name"),
    [
        ("side", "accent", 1, "knee"), ("side", "ink", 0, "hip"), ("side", "quiet", 2, "ankle"),
        ("rear", "accent", 3, "thigh in"), ("rear", "ink", 4, "heel rolls in"),
    ],
)  # fmt: skip
def test_each_curve_is_the_measured_joint_under_its_own_name(
    seen_from: str, tone: str, place: int, name: str
) -> None:
    view = app.view(gait(("seen_from", seen_from)))
    picture = Picture(view, f"angles-{seen_from}")
    drawn = picture.points("rb-chart-line", f"rb-tone-{tone}")
    # It ends as it began: a stride is a circle.
    measured = [row[place] for row in STRIDE] + [STRIDE[0][place]]
    assert len(drawn) == len(measured) == 51
    for at, ((x, y), angle) in enumerate(zip(drawn, measured, strict=True)):
        assert abs(x - 2 * at) < PERCENT
        assert abs(y - angle) < 4 * DEGREES
    label = [one.text or "" for one in picture.of_class("rb-chart-name", f"rb-tone-{tone}")]
    assert " ".join(label[-len(name.split()) :]) == name or label[-1] == name
    values = [row[place] for row in STRIDE]
    assert f"{name} from " in str(view)
    low, high = [f"{value:.0f}".replace("-", "\u2212") for value in (min(values), max(values))]
    assert re.search(rf"{name} from {low} to {high}\b", str(view))


def test_the_foot_is_down_for_the_first_part() -> None:
    for seen_from, ends in (("side", (-20, 100)), ("rear", (-10, 10))):
        view = app.view(gait(("seen_from", seen_from)))
        picture = Picture(view, f"angles-{seen_from}")
        corners = picture.points("rb-chart-band", "rb-tone-quiet")
        assert sorted({round(x) for x, _ in corners}) == [0, TOE_OFF]
        assert sorted({round(y) for _, y in corners}) == list(ends)
        assert [round(at) for at in picture.markers("rb-tone-quiet")] == [TOE_OFF]
        assert "right foot leaves" in picture.labels("name")
        assert "The right foot is down for about the first 37 percent." in str(view)
        assert picture.ends() == (0, 100)


def test_the_numbers_behind_the_curves_are_each_tenth_percent() -> None:
    for seen_from, heads, places in (
        ("side", ("knee, degrees", "hip, degrees", "ankle, degrees"), (1, 0, 2)),
        ("rear", ("thigh in, degrees", "heel rolls in, degrees"), (3, 4)),
    ):
        shown = rows(app.view(gait(("seen_from", seen_from))))
        assert shown[0] == ("Stride, %", *heads)
        assert [cells[0] for cells in shown[1:]] == [str(at) for at in range(0, 100, 10)]
        for at, cells in enumerate(shown[1:]):
            for cell, place in zip(cells[1:], places, strict=True):
                assert abs(number(cell) - STRIDE[5 * at][place]) <= 0.5


def test_the_playhead_runs_once_through_the_stride() -> None:
    playing = gait(("turn_playing", ""))
    found = keys(Picture(app.view(playing), "angles-side"))
    assert found == [100 * key / 40 for key in range(40)]
    assert 'class="rb-chart-playhead"' in str(app.view(app.initial()))
    assert "data-keys" not in str(app.view(app.initial()))


def test_the_push_is_a_hill_over_contact_and_nothing_in_the_air() -> None:
    view = app.view(pushed())
    picture = Picture(view, "force")
    hill = picture.points("rb-chart-line", "rb-tone-accent")
    assert len(hill) == 32
    for at, (time, push) in enumerate(hill[:-1]):
        assert abs(time - 8 * at) < 0.3  # 240 ms in 30 parts
        assert abs(push - MODEL.at(0.008 * at - 1e-9 if at else 0)) < NEWTONS
    # 60 / 168 of a second is a step.
    assert abs(hill[-1][0] - 357.1) < 0.3
    assert abs(hill[-1][1]) < NEWTONS
    assert f"contact at {MODEL.peak_force:.0f} newtons" in str(view)
    assert "Body weight is 804 newtons." in str(view)
    table = rows(view)[-8:]
    assert table[0] == ("Time, ms", "Force, N")
    assert [cells[0] for cells in table[1:]] == ["0", "40", "80", "120", "160", "200", "240"]
    assert table[4][1] == f"{MODEL.peak_force:.0f}"
    for name in ("in the air", "your weight", "treadmill"):
        assert name in picture.labels("name")


def test_weight_and_treadmill_stand_at_their_forces() -> None:
    picture = Picture(app.view(pushed()), "force")
    weight = picture.points("rb-chart-line", "rb-tone-ink")
    assert [round(x) for x, _ in weight] == [0, 357]
    for _, y in weight:
        assert abs(y - 82 * 9.81) < NEWTONS
    real = treadmill_peak(MODEL.peak_force)
    (dot,) = picture.of_class("rb-chart-dot")
    assert abs(picture.x(float(dot.attrib["cx"])) - 120) < 0.5
    assert abs(picture.y(float(dot.attrib["cy"])) - real.mean) < NEWTONS
    (bar,) = picture.of_class("rb-chart-error")
    ends = re.findall(r"(?:M[\d.]+ |V)([\d.]+)", bar.attrib["d"])
    forces = sorted({round(picture.y(float(end)), 6) for end in ends})
    assert abs(forces[0] - real.low) < NEWTONS
    assert abs(forces[-1] - real.high) < NEWTONS
    # The picture ends a little above the highest mark, the axis at the end of the step.
    top = min(float(one.attrib["d"].partition("V")[0].split()[-1]) for one in _heads(picture))
    assert abs(picture.y(top) / real.high - 1.15) < 0.01


def _heads(picture: Picture) -> list[Any]:
    return picture.of_class("rb-chart-playhead")


def test_the_playhead_of_the_push_lands_twice_a_stride() -> None:
    playing = app.view(pushed(("turn_playing", "")))
    found = keys(Picture(playing, "force"))
    assert len(found) == 40
    assert found[:20] == found[20:]
    assert found[0] == 0
    assert all(before < after for before, after in pairwise(found[:20]))
    # At 25 percent of the stride 25 of 37 parts of contact are over, at 45 eight of 13 of flight.
    assert abs(found[10] - 240 * 25 / 37) < 0.1
    assert abs(found[18] - (240 + (357.14 - 240) * 8 / 13)) < 0.1
    still = str(app.view(pushed()))
    assert "data-keys" not in still


def test_the_words_below_the_push_follow_the_slider_and_stop_when_it_plays() -> None:
    def below(*events: tuple[str, Any]) -> str:
        found = re.search(r'<p class="rb-gait-now">(.*?)</p>', str(app.view(pushed(*events))))
        return found[1] if found else ""

    # Midstance, a quarter of the way through contact, and two thirds into the air.
    assert below(("phase", "18")).startswith("117 ms after landing, the model gives ")
    push = MODEL.at(0.24 * 9 / 37)
    assert below(("phase", "9")) == (
        f"58 ms after landing, the model gives {push:.0f} N, "
        f"{push / (82 * 9.81):.1f} times body weight."
    )
    assert below(("phase", "45")).startswith("312 ms after landing, the model gives 0 N, 0.0 times")
    assert below(("turn_playing", "")) == ""


def test_the_runner_is_drawn_at_the_percent_and_from_the_side_that_was_chosen() -> None:
    for phase, seen_from, notes in (
        ("15", "side", ("hip 20°", "knee 41°")),
        ("70", "side", ("hip 23°", "knee 91°")),
        ("15", "rear", ("thigh 7°", "heel 7°")),
    ):
        view = str(app.view(gait(("phase", phase), ("seen_from", seen_from))))
        side = {"side": "the right side", "rear": "behind"}[seen_from]
        assert f"The stride at {phase} percent, seen from {side}." in view
        labels = re.findall(r'<text class="rb-label"[^>]*>([^<]+)</text>', view)
        assert tuple(labels) == notes
    # A whole stride on, the runner stands as at its beginning.
    first, last = [
        str(app.view(gait(("phase", phase)))).partition("</desc>")[2].partition("</svg>")[0]
        for phase in ("0", "100")
    ]
    assert first == last


def test_the_runner_runs_in_the_time_of_the_tempo() -> None:
    # 165 steps a minute at 2.5 m/s, and two of them a stride.
    stride_time = 120 / (150.02 + 6.012 * 2.5)
    for tempo, said in (("5", "five times slower than in life"), ("1", "in real time")):
        view = str(app.view(gait(("tempo", tempo), ("turn_playing", ""))))
        assert f'data-period="{stride_time * int(tempo):.3f}"' in view
        assert f"It plays {said}." in view
        assert "seen from the right side." in view
        moves = re.findall(r'data-keys="([^"]*)" data-move="rotate"', view)
        assert {len(one.split()) for one in moves} == {20}
