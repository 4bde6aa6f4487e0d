"""The runner from the side: feet and hip are where the kinematics puts them."""

import math

import pytest

from tests.figures.drawn import at, placed, tree
from tests.figures.runner.runners import MID_STANCE, STRIDE, WORDS
from widgets.engine.core.elements import Html
from widgets.figures.runner.parts import GROUND
from widgets.figures.runner.pose import SOLE, Pose, hip_height, leg_points
from widgets.figures.runner.side_view import HIP_X, side_view


def soles(drawing: Html) -> list[list[tuple[float, float]]]:
    return [
        [at(m, point) for point in SOLE]
        for node, m in placed(tree(drawing))
        if node.get("class") == "rb-sole"
    ]


@pytest.mark.parametrize("body", [STRIDE[0], STRIDE[4], STRIDE[9], MID_STANCE])
def test_drawn_feet_are_where_the_kinematics_puts_them(body: Pose) -> None:
    left, right = soles(side_view(body, **WORDS))
    for drawn, leg in ((left, body.left), (right, body.right)):
        points = leg_points(leg, body.pelvic_tilt)
        heel_x = (
            points.ankle[0]
            + SOLE[0][0] * math.cos(points.foot)
            - SOLE[0][1] * math.sin(points.foot)
        )
        assert drawn[0][0] == pytest.approx(HIP_X + heel_x, abs=0.5)


def test_still_pose_stands_on_the_ground() -> None:
    lowest = max([y for sole in soles(side_view(MID_STANCE, **WORDS)) for _, y in sole])
    assert lowest == pytest.approx(GROUND, abs=0.5)


def test_hip_height_of_a_posed_flight_is_kept() -> None:
    body = MID_STANCE._replace(hip_height=0.6)
    drawing = str(side_view(body, **WORDS))
    assert hip_height(body) == pytest.approx(144.0)
    assert 'transform="translate(0 -144.0)"' in drawing
