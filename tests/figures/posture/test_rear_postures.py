"""The postures from behind: who lies does so on the right side, who stands does so on a sole."""

import pytest

from tests.figures.posture.laid import placed
from widgets.figures.posture.rear_postures import REAR_POSTURES

LYING = [name for name, held in REAR_POSTURES.items() if not held.on[0].endswith("sole")]


@pytest.mark.parametrize("name", LYING)
def test_on_the_side_the_head_is_to_the_right_and_the_left_leg_on_top(name: str) -> None:
    body = placed(name).segments
    assert body["head"][0] > body["pelvis"][0] + 50.0
    assert body["left thigh"][1] < body["right thigh"][1]
    assert all(support.startswith("right ") for support in REAR_POSTURES[name].on)


@pytest.mark.parametrize("name", sorted(set(REAR_POSTURES) - set(LYING)))
def test_upright_the_head_is_above_the_pelvis_and_the_left_leg_to_the_left(name: str) -> None:
    body = placed(name).segments
    assert body["head"][1] < body["pelvis"][1] - 50.0
    assert body["left foot"][0] < body["right foot"][0]
    assert "right sole" in REAR_POSTURES[name].on
