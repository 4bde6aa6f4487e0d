"""The postures from the side: feet and palms that lie flat are not bent too far."""

import pytest

from tests.figures.posture.laid import placed
from tests.figures.posture.limits import ARM, LEG
from widgets.figures.posture.side_postures import POSTURES


@pytest.mark.parametrize("name", sorted(POSTURES))
def test_feet_and_palms_laid_flat_stay_within_limits(name: str) -> None:
    segments = placed(name).segments
    for side in ("right ", "left "):
        ankle = segments[side + "shank"][2] - segments[side + "foot"][2]
        assert LEG[2][0] <= ankle <= LEG[2][1]
        wrist = segments[side + "forearm"][2] - segments[side + "hand"][2]
        assert ARM[2][0] <= wrist <= ARM[2][1] + 8.0
