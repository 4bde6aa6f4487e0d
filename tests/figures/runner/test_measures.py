"""The segments of the drawn body are as long as was published."""

import pytest

from tests.figures.runner.runners import STANDING
from widgets.figures.runner.measures import HEIGHT
from widgets.figures.runner.pose import leg_points, sole_depth


def test_standing_legs_are_as_long_as_published() -> None:
    points = leg_points(STANDING, 0.0)
    assert points.ankle[1] == pytest.approx((0.245 + 0.246) * HEIGHT)
    # The shoe's sole adds a little to the published height of the hip.
    assert 0.53 * HEIGHT <= sole_depth(STANDING, 0.0) <= 0.545 * HEIGHT
