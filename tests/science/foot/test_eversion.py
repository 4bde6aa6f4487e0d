import math

from tests.expect import all_raise, near
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.foot import eversion


def test_landmarks_of_the_measured_curve() -> None:
    # As read off the published figure: rolled out at landing, the most at 14 to 16 percent.
    assert near(eversion.eversion(0.0), -3.0, 1e-9)
    assert near(eversion.eversion(0.14), 7.0, 1e-9)
    assert near(eversion.eversion(0.16), 7.0, 1e-9)
    assert near(eversion.eversion(0.40), -4.1, 1e-6)


def test_it_rolls_in_once_and_back_out_once() -> None:
    angles = [eversion.eversion(percent / 100) for percent in range(41)]
    most = angles.index(max(angles))
    assert 13 <= most <= 17
    assert angles[: most + 1] == sorted(angles[: most + 1])
    assert angles[most:] == sorted(angles[most:], reverse=True)


def test_nothing_is_said_of_the_foot_in_the_air() -> None:
    all_raise(
        OutOfRange,
        (eversion.eversion, (-0.01,)),
        (eversion.eversion, (0.41,)),
        (eversion.eversion, (math.nan,)),
    )
