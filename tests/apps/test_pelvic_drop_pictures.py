"""Pelvic drop: where the groups, the bars, the seesaw and the runner stand in their pictures."""

import importlib
import re
from typing import Any

import pytest

from tests.apps.pictured import Picture
from tests.apps.shown import number, row, rows, words
from widgets.apps import pelvic_drop as app
from widgets.apps.pelvic_drop.revealing import in_100
from widgets.apps.pelvic_drop.state import State
from widgets.engine.core.elements import Html, el
from widgets.engine.testing.play import play
from widgets.science.gait.pelvic_drop import AFTER_CUE, INJURED, UNINJURED
from widgets.science.gait.step_rate_response import HIP_PEAK_ADDUCTION
from widgets.science.gait.stride import joint_angles

# The package has a function of that name.
RUNNER = importlib.import_module("widgets.apps.pelvic_drop.runner")
# The picture gives a degree 17 units, a place to a tenth of one.
ABOUT = 0.02


def pelvis(*events: tuple[str, Any]) -> State:
    return play(app, app.initial(), *events)


def said(*events: tuple[str, Any]) -> str:
    return words(app.view(pelvis(*events))).replace("\u202f", " ")


def test_each_hill_stands_on_its_groups_mean_as_wide_as_its_spread() -> None:
    picture = Picture(app.view(pelvis(("show", ""))), "groups")
    tops = []
    foot = max(y for _, y in picture.places("rb-chart-band", "rb-tone-accent")[0])
    for tone, group in (("ink", UNINJURED), ("quiet", INJURED)):
        (hill,) = picture.places("rb-chart-line", f"rb-tone-{tone}")
        places = [picture.x(x) for x, _ in hill]
        heights = [foot - y for _, y in hill]
        assert abs(places[0] - (group.mean - 3 * group.sd)) < ABOUT
        assert abs(places[-1] - (group.mean + 3 * group.sd)) < ABOUT
        assert len(hill) == 25
        top = heights.index(max(heights))
        assert abs(places[top] - group.mean) < ABOUT
        tops.append(max(heights) * group.sd)
        assert [abs(at - group.mean) < ABOUT for at in picture.markers(f"rb-tone-{tone}")] == [True]
    # Both hold the same share of runners, so the wider is the lower.
    assert abs(tops[0] / tops[1] - 1) < 0.01
    assert picture.ends() == (0, 15)
    assert abs(picture.x(13) + 3) < ABOUT


@pytest.mark.parametrize("drop", ["0", "5", "12"])
def test_the_reading_stands_in_the_middle_of_its_error(drop: str) -> None:
    view = app.view(pelvis(("show", ""), ("drop", drop)))
    picture = Picture(view, "groups")
    (strip,) = picture.places("rb-chart-band", "rb-tone-accent")
    ends = sorted({round(picture.x(x), 2) for x, _ in strip})
    # 2.8 degrees either way, in dingenen2018; the picture ends at 15.
    assert abs(ends[0] - max(float(drop) - 2.8, -3)) < ABOUT
    assert abs(ends[-1] - min(float(drop) + 2.8, 15)) < ABOUT
    # From the foot to as high as the higher hill.
    heights = [y for _, y in picture.places("rb-chart-line", "rb-tone-ink")[0]]
    assert min(y for _, y in strip) == min(heights)
    assert max(heights) < max(y for _, y in strip) < max(heights) + 3
    (reading,) = picture.markers("rb-tone-accent")
    assert abs(reading - float(drop)) < ABOUT
    assert f"video {float(drop):.1f}°" in " ".join(picture.labels("name"))
    assert f"The video reads {float(drop):.1f}°" in str(view)


def test_the_groups_are_named_and_numbered() -> None:
    view = app.view(pelvis(("show", "")))
    assert row(view, "No injury, laboratory")[1:] == ("36", "3.7°", "1.9°")
    assert row(view, "Leg injury, laboratory")[1:] == ("72", "6.4°", "2.1°")
    assert row(view, "This runner, one video")[1:] == ("1", "5.0°", "not known")
    assert "Runners without an injury centre on 3.7°, runners with a leg injury on 6.4°" in str(
        view
    )
    names = " ".join(Picture(view, "groups").labels("name"))
    assert "no injury, mean 3.7°" in names
    assert "leg injury, mean 6.4°" in names
    assert "72 runners with an injury of the knee" in words(view)
    assert "6.4°, SD 2.1°. 36 without: 3.7°, SD 1.9°." in words(view)


@pytest.mark.parametrize(
    ("share", "told"),
    [
        (0.009, "fewer than 1 in 100"), (0.01, "about 1 in 100"), (0.25, "about 25 in 100"),
        (0.99, "about 99 in 100"), (0.991, "more than 99 in 100"),
    ],
)  # fmt: skip
def test_a_share_is_told_as_people(share: float, told: str) -> None:
    assert in_100(share) == told


@pytest.mark.parametrize(
    ("drop", "told"),
    [
        # 5 in 100 of the injured have less than 6.4 - 1.645 * 2.1 = 2.95, the video 2.8 more.
        ("0.1", "So small a drop was rare"),
        ("0.2", "One video cannot sort this runner"),
        # 5 in 100 of the others have more than 3.7 + 1.645 * 1.9 = 6.83.
        ("9.6", "One video cannot sort this runner"),
        ("9.7", "So large a drop was rare"),
    ],
)
def test_a_reading_is_rare_only_with_its_whole_error(drop: str, told: str) -> None:
    assert told in said(("drop", drop), ("show", ""))


def test_bars_stand_on_their_side_and_are_filled_as_what_they_mean() -> None:
    for change in ("10", "-10"):
        view = app.view(pelvis(("change", change)))
        picture = Picture(view, "around-the-hip")
        assert picture.ends() == (-20, 20)
        labels = [cells for cells in rows(view) if len(cells) == 3 and cells[1].endswith("%")][:5]
        assert [cells[0] for cells in labels] == [
            "Thigh tipping in (hip adduction)", "Side of the buttock (gluteus medius)",
            "Buttock (gluteus maximus)", "Front of the thigh, swinging (rectus femoris)",
            "Hip flexor (iliacus)",
        ]  # fmt: skip
        tones = ["good", "good", "good", "cost", "cost"]
        for bar, cells, tone in zip(
            picture.of_class("rb-chart-bar")[:5], labels, tones, strict=True
        ):
            left, wide = float(bar.attrib["x"]), float(bar.attrib["width"])
            value = number(cells[1])
            assert ((value < 0) == (change == "10")) is (tone == "good")
            far = picture.x(left if value < 0 else left + wide)
            assert abs(far - value) <= 0.55
            assert f"rb-chart-{tone}" in bar.attrib["class"]
    # -1.3 of 10.2 degrees in heiderscheit2011, and lenhart2014hip.
    told = said(("change", "10"))
    assert "Thigh tipping in (hip adduction) \u221213 % lower at a higher" in told
    assert "needed 11 % less force" in told
    assert "% more force" in said(("change", "-10"))
    assert "Move the slider to see" in said(("change", "0"))


def test_the_lesson_stands_with_its_intervals() -> None:
    view = app.view(app.initial())
    names = ("Drop of the pelvis", "Thigh tipping in (hip adduction)", "Bend of the knee")
    picture = Picture(view, "after-cue")
    table = {cells[0]: cells for cells in rows(view) if len(cells) == 4}
    for at, (name, found) in enumerate(zip(names, AFTER_CUE, strict=True)):
        assert number(table[name][1]) == found.mean
        low, high = table[name][3].split(" to ")
        assert (number(low), number(high)) == (found.low, found.high)
        bar = picture.of_class("rb-chart-bar")[at]
        assert abs(picture.x(float(bar.attrib["x"])) - found.mean) < ABOUT
        line = picture.of_class("rb-chart-error")[at].attrib["d"]
        ends = [picture.x(float(end)) for end in re.findall(r"[MH]([\d.]+)", line)[:2]]
        assert abs(ends[0] - found.low) < ABOUT
        assert abs(ends[1] - found.high) < ABOUT
    assert "pelvic drop \u22123.12 degrees; hip adduction" in str(view)
    left, right = re.findall(r'text-anchor="end" x="(247.3)"[^>]*>← less.*?x="(259.3)"', str(view))[
        0
    ]
    assert float(left) < float(right)


def _seesaw(ratio: str) -> tuple[list[str], Any]:
    view = app.view(pelvis(("ratio", ratio)))
    picture = Picture(view, "seesaw")
    return [one.attrib["d"] for one in picture.svg.iter("path")], picture


@pytest.mark.parametrize("ratio", ["0.5", "1", "2", "3"])
def test_the_seesaws_arms_and_arrows_are_as_long_as_they_say(ratio: str) -> None:
    (beam, down, up), picture = _seesaw(ratio)
    (hip,) = picture.svg.iter("circle")
    x, y = float(hip.attrib["cx"]), float(hip.attrib["cy"])
    outer, at, inner = [float(one) for one in re.findall(r"[\d.]+", beam)]
    assert at == y
    assert abs((inner - x) - float(ratio) * (x - outer)) < 0.06
    (m_x, m_y, m_end), (w_x, w_y, w_end) = [
        [float(one) for one in found] for found in re.findall(r"M([\d.]+) ([\d.]+)V([\d.]+)", down)
    ]
    assert (m_x, w_x, m_y, w_y) == (outer, inner, y, y)
    # Moments are in balance: force by arm is the same on both sides.
    assert abs((m_end - y) * (x - outer) - (w_end - y) * (inner - x)) < 6
    j_x, j_start, j_end = [float(one) for one in re.findall(r"M([\d.]+) ([\d.]+)V([\d.]+)", up)[0]]
    assert j_x == x
    assert abs((j_start - y) - (m_end - y) - (w_end - y)) < 0.11
    assert y < j_end < w_end
    # Heads: the muscles' and the weight's point down, the joint's up.
    assert down.count("m-5 -7l5 7l5 -7") == 2
    assert up.endswith("m-5 7l5 -7l5 7")
    assert all(0 <= end <= 152 for end in (m_end, w_end, j_start))


def test_the_seesaws_words_stand_by_what_they_name() -> None:
    (_, down, _), picture = _seesaw("2")
    ends = [float(x) for x in re.findall(r"M([\d.]+)", down)]
    texts = {one.text: one for one in picture.svg.iter("text")}
    assert list(texts) == ["hip joint", "bears 3.0", "muscles", "pull 2.0", "weight", "1"]
    for names, end in ((("muscles", "pull 2.0"), ends[0]), (("weight", "1"), ends[1])):
        heights = [float(texts[name].attrib["y"]) for name in names]
        assert heights[0] < heights[1] < 44
        assert [float(texts[name].attrib["x"]) for name in names] == [end, end]
        assert {texts[name].get("text-anchor") for name in names} == {"middle"}
    beside = [texts[name] for name in ("hip joint", "bears 3.0")]
    assert [float(one.attrib["x"]) for one in beside] == [120, 120]
    assert [float(one.attrib["y"]) for one in beside] == [64, 80]
    view = app.view(pelvis(("ratio", "2")))
    for first, value in (
        ("Weight", "1"),
        ("Pull of the muscles", "2.0"),
        ("Load on the joint", "3.0"),
    ):
        assert row(view, first)[1] == value
    assert "the muscles pull down with 2.0" in str(view)
    assert "2.0 times as far out. The joint pushes up with 3.0." in str(view)


def test_the_thigh_keeps_its_direction_while_the_pelvis_drops(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[Any] = []

    def drawn(pose: object, **_: object) -> Html:
        seen.append(pose)
        return el("p")

    monkeypatch.setattr(RUNNER, "rear_view", drawn)
    stance, swing = joint_angles(0.14), joint_angles(0.64)
    for drop, change in ((3.73, 0.0), (9.73, 0.0), (9.73, 7.3)):
        str(app.view({**pelvis(), "drop": drop, "change": change}))
        beyond = drop - 3.7 + HIP_PEAK_ADDUCTION.at(change).change
        right = list(stance)
        right[3] += beyond
        assert [round(one, 6) for one in seen[-1].right] == [round(one, 6) for one in right]
        assert tuple(seen[-1].left) == tuple(swing)
    assert len(seen) == 3


@pytest.mark.parametrize(
    ("name", "low", "high"), [("drop", 0, 12), ("change", -10, 10), ("ratio", 0.5, 3)]
)
def test_a_slider_takes_both_ends_of_its_range_and_nothing_beyond(
    name: str, low: float, high: float
) -> None:
    for value in (low, high):
        assert dict(pelvis((name, str(value))))[name] == value
    for value in (low - 0.1, high + 0.1):
        assert dict(pelvis((name, f"{value:.1f}")))[name] == dict(app.initial())[name]
    begun = app.initial()
    assert (begun["drop"], begun["change"], begun["ratio"]) == (5, 5, 2)
    view = str(app.view(begun))
    for slider in ('name="drop" step="0.1"', 'name="ratio" step="0.1"', 'name="change" step="1"'):
        assert slider in view
    for spoken in ("5.0 degrees", "+5 percent", "2.0 times"):
        assert f'aria-valuetext="{spoken}"' in view


def test_what_can_be_guessed_stands_beside_its_words() -> None:
    view = str(app.view(app.initial()))
    found = re.findall(r'value="(\w+)"> ([^<]+)</label>', view)
    assert found == [
        ("open", "Still looking"), ("injured", "Injured"), ("uninjured", "Not injured"),
        ("unsure", "Nobody can tell"),
    ]  # fmt: skip
