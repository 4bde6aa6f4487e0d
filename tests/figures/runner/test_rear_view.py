"""The runner from behind: the pelvis drops, the foot stands, the stride is as high."""

import math

import pytest

from tests.figures.drawn import placed, tree
from tests.figures.runner.runners import MID_STANCE, STRIDE, WORDS
from widgets.engine.core.numbers import plain
from widgets.figures.runner.parts import GROUND
from widgets.figures.runner.pose import Pose, hip_height
from widgets.figures.runner.rear_view import rear_view
from widgets.figures.runner.side_view import side_view


def rear_hips(body: Pose) -> tuple[float, float]:
    """Heights of the left and right hip as drawn from behind."""
    hips = [
        m[5]
        for node, m in placed(tree(rear_view(body, **WORDS)))
        if node.get("transform") in ("translate(-13.0 0.0)", "translate(13.0 0.0)")
    ]
    return hips[0], hips[1]


def test_left_hip_hangs_lower_by_the_pelvic_drop() -> None:
    left, right = rear_hips(MID_STANCE)
    assert left - right == pytest.approx(26.0 * math.sin(math.radians(6.0)), abs=0.01)
    level = rear_hips(MID_STANCE._replace(pelvic_drop=0.0))
    assert level[0] == pytest.approx(level[1])


def test_stance_foot_stands_on_the_ground_from_behind() -> None:
    heels = [
        m[5] + 11.6 * m[3]
        for node, m in placed(tree(rear_view(MID_STANCE, **WORDS)))
        if node.get("class") == "rb-sole"
    ]
    assert max(heels) == pytest.approx(GROUND, abs=0.5)
    assert min(heels) < GROUND - 20.0


def test_a_stride_is_as_high_from_behind_as_from_the_side() -> None:
    for body in STRIDE:
        height = f'transform="translate(0 {plain(-hip_height(body), 1)})"'
        assert height in str(side_view(body, **WORDS))
        assert height in str(rear_view(body, **WORDS))
