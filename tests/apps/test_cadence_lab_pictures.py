"""The Cadence lab: what stands in its pictures, and what its numbers say of a reader."""

import re
from typing import Any

import pytest

from tests.apps.pictured import Picture
from tests.apps.shown import number, row, rows, words
from widgets.apps import cadence_lab as app
from widgets.apps.cadence_lab.state import State
from widgets.engine.testing.play import play

# At 3 m/s the mean is 150.02 + 6.012 * 3 steps a minute, the SD 9.
MEAN, SD = 168.056, 9
# A place in a picture is given to a tenth of its units, and an axis has about 60 steps a minute.
ABOUT = 0.1


def lab(*events: tuple[str, Any]) -> State:
    three = (("pace_unit", "m/s"), ("pace", "3"))
    return play(app, app.initial(), *three, *events)


def typed(rate: str = "160", change: str = "10") -> State:
    return lab(("method", "type"), ("step_rate", rate), ("change", change))


def said(state: State) -> str:
    return words(app.view(state)).replace("\u202f", " ")


def test_the_hill_of_other_runners_stands_on_their_mean() -> None:
    picture = Picture(app.view(typed("180")), "others")
    (hill,) = picture.places("rb-chart-line", "rb-tone-quiet")
    foot, top = max(y for _, y in hill), min(y for _, y in hill)
    heights = [(picture.x(x), (foot - y) / (foot - top)) for x, y in hill]
    assert abs(max(heights, key=lambda point: point[1])[0] - MEAN) < 1
    # A normal curve stands at 0.61 of its height one SD off, and at 0.14 two SD off.
    for x, height in heights:
        if abs(abs(x - MEAN) - SD) < 0.8:
            assert 0.53 < height < 0.69, x
        if abs(abs(x - MEAN) - 2 * SD) < 0.8:
            assert 0.1 < height < 0.18, x
    assert [x for x, _ in heights] == sorted(x for x, _ in heights)
    # Practically everyone is on it: three SD, and on to the next five.
    assert abs(heights[0][0] - 140) < ABOUT
    assert abs(heights[-1][0] - 200) < ABOUT
    assert len(heights) == 41


def test_the_reader_stands_beside_the_mean() -> None:
    for rate in ("161", "180"):
        picture = Picture(app.view(typed(rate)), "others")
        (mean,), (you,) = picture.markers("rb-tone-ink"), picture.markers("rb-tone-accent")
        assert abs(mean - MEAN) < ABOUT
        assert abs(you - float(rate)) < ABOUT
        assert {"mean 168", f"you {rate}"} == set(picture.labels("name"))
        table = [cells for cells in rows(app.view(typed(rate))) if len(cells) == 2]
        assert table[:4] == [
            ("Runners", "Steps a minute"),
            ("Mean of other runners", "168"),
            ("You", rate),
            ("Usual spread (SD)", "9"),
        ]
    nobody = app.view(lab())
    assert Picture(nobody, "others").labels("name") == ["mean 168"]
    assert "You" not in [cells[0] for cells in rows(nobody)]


@pytest.mark.parametrize("rate", ["121", "239"])
def test_the_picture_reaches_as_far_as_the_reader(rate: str) -> None:
    picture = Picture(app.view(typed(rate)), "others")
    (hill,) = picture.places("rb-chart-line", "rb-tone-quiet")
    low, high = picture.x(hill[0][0]), picture.x(hill[-1][0])
    ends = (120, 200) if rate == "121" else (140, 240)
    assert abs(low - ends[0]) < ABOUT
    assert abs(high - ends[1]) < ABOUT


@pytest.mark.parametrize(
    ("rate", "told"),
    [
        # 2.33 SD below the mean is 1 in 100.
        ("147", "Fewer than 1 in 100 runners"),
        ("148", "Roughly 1 in 100 runners"),
        ("159", "Roughly 16 in 100 runners"),
        ("177", "Roughly 84 in 100 runners"),
        ("188", "Roughly 99 in 100 runners"),
        ("190", "More than 99 in 100 runners"),
    ],
)
def test_the_rank_is_that_of_a_normal_curve_and_never_none_or_all(rate: str, told: str) -> None:
    assert told + " at this speed step more slowly than you." in said(typed(rate))


def test_the_facts_are_the_readers_or_an_average_runners() -> None:
    own = said(typed("180"))
    assert "Your step rate 180 steps/min Your step length 1.00 m" in own
    assert "Find your step rate above" not in own
    average = said(lab())
    assert "An average step rate 168 steps/min An average step length 1.07 m" in average
    assert "Find your step rate above to see where you stand." in average
    assert "At this speed the mean was 168" in average
    assert "About two in three fall between 159 and 177" in average


@pytest.mark.parametrize(
    ("speed", "is_measured"), [("1.64", True), ("1.63", False), ("4.68", True), ("4.69", False)]
)
def test_nobody_is_compared_where_nobody_was_measured(speed: str, *, is_measured: bool) -> None:
    shown = said(lab(("pace", speed)))
    assert ("At this speed the mean was" in shown) is is_measured
    away = "We cannot compare you at this speed: runners were measured from 1.64 to 4.68 m/s"
    assert (away in shown) is not is_measured
    assert ("step length" in shown) is is_measured


def test_the_speed_is_named_as_its_unit_is_read() -> None:
    for unit, name, text in (("m/s", "Speed", "3"), ("min/km", "Pace", "5:33")):
        view = str(app.view(lab(("pace_unit", unit))))
        assert f'for="\ue000-pace">{name}</label>' in view
        assert f'aria-valuetext="{text}' in view
    assert re.search(r'name="speed" step="0.01"', view)


@pytest.mark.parametrize(
    ("height", "told"),
    [
        # -123.1 steps/min for a metre more than 1.814 m.
        ("165", "a difference of +20, to about 188"),
        ("180", "a difference of +2, to about 170"),
        ("198", "a difference of \u221220, to about 148"),
        ("164", "nothing to say about height outside 165 to 198 cm"),
        ("199", "nothing to say about height outside 165 to 198 cm"),
    ],
)
def test_a_height_shifts_the_mean_or_is_not_spoken_of(height: str, told: str) -> None:
    assert told in said(lab(("height", height)))
    assert "height" not in said(lab()).partition("right for everyone.")[2][:200]


def test_the_bars_have_zero_in_the_middle_and_room_for_the_longest() -> None:
    picture = Picture(app.view(typed()), "changes")
    assert picture.ends() == (-20, 20)
    told = [number(one[1]) for one in rows(app.view(typed())) if one[1].endswith("\u202f%")]
    assert len(told) == 12
    for bar, value in zip(picture.of_class("rb-chart-bar")[:12], told, strict=True):
        ends = [float(bar.attrib["x"]), float(bar.attrib["x"]) + float(bar.attrib["width"])]
        low, high = [picture.x(at) for at in ends]
        assert abs((high if value > 0 else low) - value) <= 0.6, value
        assert abs(low if value > 0 else high) <= 0.1


def test_what_a_muscle_does_stands_in_the_order_of_the_stride() -> None:
    labels = [cells[0] for cells in rows(app.view(typed())) if cells[1].endswith("\u202f%")]
    assert labels[:5] == [
        "Foot ahead of the hip at landing", "Deepest knee bend", "Knee bend at landing",
        "Thigh tipping in (hip adduction)", "Knee effort (extension moment)",
    ]  # fmt: skip
    assert labels[5:] == [
        "Side of the buttock (gluteus medius)", "Buttock (gluteus maximus)",
        "Effort of the hip flexors (moment)", "Front of the thigh, swinging (rectus femoris)",
        "Hip flexor (iliacus)", "Back of the thigh, swinging (hamstring)",
        "Hip flexor on the spine (psoas)",
    ]  # fmt: skip


@pytest.mark.parametrize(("change", "told"), [("10", "\u22129 %"), ("-10", "+11 %")])
def test_the_runner_stands_beside_how_they_stood_and_runs_alone(change: str, told: str) -> None:
    still = str(app.view(typed("160", change)))
    assert 'class="rb-ghost"' in still
    assert f">{told}</text>" in still
    assert "data-play" not in still
    running = str(app.view(play(app, typed("160", change), ("turn_playing", ""))))
    assert 'class="rb-ghost"' not in running
    assert f">{told}</text>" not in running
    assert 'data-play="true"' in running
    # Two steps of a stride, at 176 and 144 steps a minute.
    period = {"10": 120 / 176, "-10": 120 / 144}[change]
    assert f'data-period="{period:.3f}"' in running
    assert "Hold the runner still" in running
    assert "Let the runner run" in still


def test_the_one_behind_is_the_runner_without_a_change() -> None:
    drawn = []
    for change in ("10", "0"):
        figure = str(app.view(typed("160", change))).partition('class="rb-runner"')[2]
        bodies = figure.partition("</svg>")[0].split('<g transform="translate(150.0 256.0)">')[1:]
        drawn.append([re.findall(r"rotate\([\d.-]+\)", body) for body in bodies])
    (behind, quicker), (usual,) = drawn
    assert behind == usual
    assert behind != quicker


def test_without_a_change_nothing_is_compared() -> None:
    view = str(app.view(typed("160", "0")))
    assert 'class="rb-ghost"' not in view
    assert "to the hip than before" not in view
    assert row(view, "Foot ahead of the hip at landing")[1] == "0\u202f%"


def test_the_beat_is_the_chosen_one_and_the_plan_can_be_saved() -> None:
    for target, beat in (("0", "160.00"), ("5", "168.00"), ("10", "176.00")):
        state = lab(("step_rate", "160"), ("target", target), ("volume", "35"))
        view = str(app.view(state))
        assert f'data-metronome="{beat}" data-running="false" data-volume="35"' in view
        assert f"{float(beat):.0f} beats a minute" in said(state)
    assert "Start the metronome" in view
    assert 'name="volume" step="5"' in view
    on = str(app.view(play(app, state, ("turn_metronome", ""))))
    assert "Stop the metronome" in on
    assert 'data-awake data-metronome="176.00" data-running="true"' in on
    assert "from an average runner" not in view
    assert "from an average runner: find yours first" in said(lab())


def test_the_saved_plan_says_what_the_page_says() -> None:
    view = str(app.view(typed()))
    shown = re.findall(r"<li>([^<]+)</li>", view.partition("A plan: our")[2])
    (saved,) = re.findall(r'data-content="([^"]*)"', view) or [""]
    lines = saved.split("\n")
    assert lines[:3] == [
        "A plan: our suggestion, not tested",
        "",
        "Your usual 160; 5 % more is 168, 10 % more is 176 steps a minute.",
    ]
    assert [line[2:] for line in lines if line.startswith("- ")] == shown
    assert len(shown) == 10
    at = lines.index("When to stop")
    assert [line for line in lines[:at] if line.startswith("- ")][-1].startswith("- Change one")
    assert (lines[3], lines[at - 1], lines[at + 1], lines[-1]) == ("", "", "", "")
