"""The Cadence lab: what stands in its pictures, and what its numbers say of a reader."""

import re
from typing import Any

import pytest

from tests.apps.pictured import Picture, numbers
from tests.apps.shown import number, row, rows, words
from widgets.apps import cadence_lab as app
from widgets.apps.cadence_lab.state import State
from widgets.engine.testing.play import play

# At 3 m/s the mean is 150.02 + 6.012 * 3 steps a minute.
MEAN = 168.056
# A place in a picture is given to a tenth of its units, and an axis has about 60 steps a minute.
ABOUT = 0.1


def lab(*events: tuple[str, Any]) -> State:
    three = (("pace_unit", "m/s"), ("pace", "3"))
    return play(app, app.initial(), *three, *events)


def typed(rate: str = "160", change: str = "10") -> State:
    return lab(("method", "type"), ("step_rate", rate), ("change", change))


def said(state: State) -> str:
    return words(app.view(state)).replace("\u202f", " ")


def boxes(view: object) -> dict[str, list[tuple[float, float]]]:
    """Return the corners of each box of other runners by its tone, the tallest of height 1."""
    picture = Picture(view, "others")
    drawn = {
        tone: picture.places("rb-chart-line", f"rb-tone-{tone}")[0] for tone in ("quiet", "ink")
    }
    foot = max(y for _, y in drawn["ink"])
    tall = foot - min(y for _, y in drawn["ink"])
    return {
        tone: [(picture.x(x), (foot - y) / tall) for x, y in corners]
        for tone, corners in drawn.items()
    }


@pytest.mark.parametrize(("tone", "reach", "height"), [("quiet", 14, 0.6), ("ink", 8, 1.0)])
def test_a_box_of_other_runners_stands_about_their_mean(
    tone: str, reach: float, height: float
) -> None:
    (left, up, across, right) = boxes(app.view(typed("180")))[tone]
    for (x, y), wanted in (
        (left, (MEAN - reach, 0)), (up, (MEAN - reach, height)),
        (across, (MEAN + reach, height)), (right, (MEAN + reach, 0)),
    ):  # fmt: skip
        assert abs(x - wanted[0]) < ABOUT
        assert abs(y - wanted[1]) < 0.01


def test_the_reader_stands_beside_the_mean() -> None:
    for rate in ("161", "180"):
        picture = Picture(app.view(typed(rate)), "others")
        (mean,), (you,) = picture.markers("rb-tone-ink"), picture.markers("rb-tone-accent")
        assert abs(mean - MEAN) < ABOUT
        assert abs(you - float(rate)) < ABOUT
        assert {"mean 168", f"you {rate}"} == set(picture.labels("name"))
        table = [cells for cells in rows(app.view(typed(rate))) if len(cells) == 2]
        assert table[:5] == [
            ("Runners", "Steps a minute"),
            ("Mean of other runners", "168"),
            ("You", rate),
            ("Two in three, if they differ little", "160 to 176"),
            ("Two in three, if they differ much", "154 to 182"),
        ]
    nobody = app.view(lab())
    assert Picture(nobody, "others").labels("name") == ["mean 168"]
    assert "You" not in [cells[0] for cells in rows(nobody)]


@pytest.mark.parametrize(
    ("rate", "ends"), [("121", (120, 190)), ("168", (145, 190)), ("239", (145, 240))]
)
def test_the_picture_reaches_as_far_as_the_boxes_and_the_reader(
    rate: str, ends: tuple[float, float]
) -> None:
    picture = Picture(app.view(typed(rate)), "others")
    (axis,) = picture.of_class("rb-chart-axis")
    left, _, right = numbers(axis.attrib["d"])[:3]
    assert abs(picture.x(left) - ends[0]) < ABOUT
    assert abs(picture.x(right) - ends[1]) < ABOUT


@pytest.mark.parametrize(
    ("rate", "told"),
    [
        # The middle third reaches 3.6 from the mean where runners differ little, and 6.2 where
        # they differ much.
        ("130", "in about the lower third"),
        ("161", "in about the lower third"),
        ("162", "between the middle and the lower third"),
        ("164", "between the middle and the lower third"),
        ("165", "in about the middle third"),
        ("171", "in about the middle third"),
        ("172", "between the middle and the upper third"),
        ("174", "between the middle and the upper third"),
        ("175", "in about the upper third"),
        ("210", "in about the upper third"),
    ],
)
def test_the_rank_is_a_third_or_between_two(rate: str, told: str) -> None:
    shown = said(typed(rate))
    assert f"You are {told} of runners at this speed" in shown
    assert ("studies differ too much to say which" in shown) is told.startswith("between")
    # Nothing finer is known.
    assert not re.search(r"in 100 runners|percentile", shown)


def test_the_facts_are_the_readers_or_an_average_runners() -> None:
    own = said(typed("180"))
    assert "Your step rate 180 steps/min Your step length 1.00 m" in own
    assert "Find your step rate above" not in own
    average = said(lab())
    assert "An average step rate 168 steps/min An average step length 1.07 m" in average
    assert "Find your step rate above to see where you stand." in average
    assert "At this speed the mean was 168" in average
    assert "About two in three fall between 160 and 176 (the tall box) if" in average
    assert "and between 154 and 182 (the low box) if they differ much." in average


def test_how_rough_a_place_is_stands_beside_it() -> None:
    shown = said(typed())
    for told in (
        "Older men differed most from one another ( Karamanidis and Arampatzis 2005 )",
        "by up to 12 steps a minute at one speed: older men took that many more than young men",
        "height explained less than half of how runners differed ( Ili\u0107 et al. 2023 )",
        "This shows what runners do. It is not a target",
    ):
        assert told in shown, told


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
