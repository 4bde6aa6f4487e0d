"""A body seen from behind: an opened knee, a pelvis that hangs."""

import pytest

from tests.figures.posture.laid import placed
from widgets.figures.posture.rear_postures import REAR_POSTURES


def test_an_opened_knee_leaves_the_heel_where_it_is() -> None:
    legs = [
        REAR_POSTURES["side-lying"]._replace(left=(45.0, 90.0, -8.0, opening)).segments(90.0)
        for opening in (0.0, 40.0)
    ]
    assert legs[1]["left foot"][:2] == pytest.approx(legs[0]["left foot"][:2], abs=1.0)
    assert legs[1]["left shank"][1] < legs[0]["left shank"][1] - 20.0


def test_pelvis_hangs_on_the_left_on_one_leg() -> None:
    turn = placed("on one leg").segments["pelvis"][2]
    assert turn == -6.0
    assert placed("on one leg").segments["trunk"][2] == 0.0
