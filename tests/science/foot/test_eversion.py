import math

from tests.expect import all_raise, near
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.evidence.sources import SOURCES
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


def test_the_two_groups_are_as_the_study_gives_them() -> None:
    # A second copy, so that no digit can change unnoticed: bramah2018, table 2.
    assert eversion.UNINJURED == ("not injured", 2.6, 3.2, 36)
    assert eversion.INJURED == ("injured", 4.0, 3.5, 72)
    assert eversion.UNINJURED.runners + eversion.INJURED.runners == SOURCES["bramah2018"].runners


def test_the_gap_of_the_groups_is_as_clear_as_the_study_says() -> None:
    groups = (eversion.UNINJURED, eversion.INJURED)
    error = math.sqrt(sum([group.sd**2 / group.runners for group in groups]))
    # p = 0.047 of a t test with about 100 degrees of freedom.
    assert near((eversion.INJURED.mean - eversion.UNINJURED.mean) / error, 2.0, 0.1)


def test_the_foot_has_left_the_ground_at_the_end_of_the_curve() -> None:
    assert eversion.TOE_OFF == (0.35, 0.40)
    assert eversion.STANCE.high == eversion.TOE_OFF[1]
