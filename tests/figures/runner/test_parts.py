"""What both views of the runner share: one named image, its joints, and when they move."""

import re
from typing import Any

import pytest

from tests.figures.drawn import tree
from tests.figures.runner.runners import MID_STANCE, STRIDE, WORDS
from widgets.figures.runner.parts import PLACED
from widgets.figures.runner.rear_view import rear_view
from widgets.figures.runner.side_view import side_view


# From the side: six joints of the legs, four of the arms, and the height of the hip. From behind:
# that height, for each leg the hip, the heel, the heights of knee and ankle and four lengths, and
# for each arm the heights of elbow and fist and two lengths.
@pytest.mark.parametrize(("view", "count"), [(side_view, 11), (rear_view, 25)])
def test_every_moving_joint_has_one_key_a_pose(view: Any, count: int) -> None:
    drawing = tree(view(STRIDE[0], stride=STRIDE, period=0.706, playing=True, **WORDS))
    moving = [node for node in drawing.iter() if "data-keys" in node.attrib]
    assert len(moving) == count
    for node in moving:
        keys = node.attrib["data-keys"].split(" ")
        assert len(keys) == len(STRIDE)
        values = [[float(part) for part in key.split(",")] for key in keys]
        move = node.attrib["data-move"]
        still = [float(part) for part in re.findall(r"-?[\d.]+", node.attrib["transform"])]
        assert values[0] == (still[1:] if move == "stretch" else still)
        assert len(values[0]) == (2 if move == "shift" else 1)


@pytest.mark.parametrize("view", [side_view, rear_view])
def test_root_tells_the_device_whether_and_how_fast_to_play(view: Any) -> None:
    svg = tree(view(STRIDE[0], stride=STRIDE, period=0.706, **WORDS))[0]
    assert (svg.get("data-play"), svg.get("data-period")) == ("false", "0.706")
    svg = tree(view(STRIDE[0], stride=STRIDE, period=0.7, playing=True, **WORDS))[0]
    assert (svg.get("data-play"), svg.get("data-period")) == ("true", "0.700")


@pytest.mark.parametrize("view", [side_view, rear_view])
def test_still_figure_and_ghost_do_not_move(view: Any) -> None:
    assert "data-" not in str(view(STRIDE[0], ghost=STRIDE[1], **WORDS))


@pytest.mark.parametrize("view", [side_view, rear_view])
def test_stride_needs_its_period(view: Any) -> None:
    with pytest.raises(ValueError, match="period"):
        view(STRIDE[0], stride=STRIDE, **WORDS)


@pytest.mark.parametrize("view", [side_view, rear_view])
def test_figure_is_a_named_and_described_image(view: type) -> None:
    svg = tree(view(MID_STANCE, title="<Runner>", description="One & all", name="a"))[0]
    assert svg.get("role") == "img"
    named = {node.get("id"): node.text for node in svg if node.get("id")}
    assert [named[key] for key in svg.attrib["aria-labelledby"].split()] == [
        "<Runner>",
        "One & all " + PLACED,
    ]


@pytest.mark.parametrize("view", [side_view, rear_view])
def test_figures_of_different_names_share_no_id(view: type) -> None:
    ids = [
        {node.get("id") for node in tree(view(MID_STANCE, name=name, **WORDS)).iter()} - {None}
        for name in ("yours", "changed")
    ]
    assert not ids[0] & ids[1]
