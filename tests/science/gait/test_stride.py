import math

from tests.expect import near
from widgets.science.gait import stride


def test_fifty_points_of_five_angles() -> None:
    assert len(stride.STRIDE) == 50
    for point in stride.STRIDE:
        assert len(point) == 5


def test_the_curve_passes_through_what_was_measured() -> None:
    for index, point in enumerate(stride.STRIDE):
        for found, measured in zip(stride.joint_angles(index / 50.0), point):
            assert near(found, measured, 1e-6), index


def test_landmarks_of_the_stride() -> None:
    # As read off the published figure: contact, deepest stance, push-off and swing.
    assert near(stride.joint_angles(0.0).knee_flexion, 10.8, 1e-9)
    assert near(stride.joint_angles(0.16).knee_flexion, 40.7, 1e-6)
    assert near(stride.joint_angles(0.44).hip_flexion, -14.9, 1e-6)
    assert near(stride.joint_angles(0.46).ankle_dorsiflexion, -15.4, 1e-6)
    assert near(stride.joint_angles(0.14).hip_adduction, 7.3, 1e-6)
    assert near(stride.joint_angles(0.14).ankle_eversion, 7.0, 1e-6)
    assert near(stride.joint_angles(0.70).knee_flexion, 90.9, 1e-6)


def test_it_wraps_around_in_both_directions() -> None:
    for phase in (-1.75, -0.75, 0.25, 1.25, 1000.25):
        assert stride.joint_angles(phase) == stride.joint_angles(0.25), phase
    # So small that adding one gives exactly one.
    assert stride.joint_angles(-1e-20) == stride.joint_angles(0.0)


def test_no_jumps_also_across_the_next_contact() -> None:
    steps = 1000
    for index in range(steps + 1):
        before = stride.joint_angles(index / steps)
        after = stride.joint_angles((index + 1) / steps)
        for one, other in zip(before, after):
            # The fastest joint, the knee in late swing, turns about 5 degrees a percent.
            assert near(one, other, 0.6), index


def test_no_corners() -> None:
    # The slopes on either side of every measured point agree.
    small = 1e-6
    for index in range(50):
        here = index / 50.0
        middle = stride.joint_angles(here)
        for left, centre, right in zip(
            stride.joint_angles(here - small), middle, stride.joint_angles(here + small)
        ):
            assert near((right - centre) / small, (centre - left) / small, 0.5), index


def test_the_curve_barely_leaves_the_measured_range() -> None:
    for joint in range(5):
        column = [point[joint] for point in stride.STRIDE]
        for index in range(500):
            angle = stride.joint_angles(index / 500.0)[joint]
            assert min(column) - 0.5 <= angle <= max(column) + 0.5, (joint, index)


def test_the_left_leg_is_half_a_cycle_later() -> None:
    for phase in (0.0, 0.3, 0.77):
        legs = stride.both_legs(phase)
        assert legs.right == stride.joint_angles(phase)
        assert legs.left == stride.joint_angles(phase + 0.5)
    assert stride.both_legs(0.5).left == stride.joint_angles(0.0)


def test_no_number_of_the_table_has_slipped() -> None:
    # The sum of each column in tenths of a degree, and the sum weighted by the place of each point.
    sums = ((5952, 189001), (21049, 603383), (1744, 29280), (386, -5135), (-168, -20254))
    for joint, wanted in enumerate(sums):
        tenths = [math.floor(point[joint] * 10 + 0.5) for point in stride.STRIDE]
        weighted = sum([(place + 1) * tenth for place, tenth in enumerate(tenths)])
        assert (sum(tenths), weighted) == wanted, joint
        # Each number is given to a tenth.
        for tenth, point in zip(tenths, stride.STRIDE):
            assert near(tenth / 10, point[joint], 1e-9)
    assert stride.SPEED == 2.5


def test_the_measured_curves_are_smooth() -> None:
    for joint in range(5):
        column = [point[joint] for point in stride.STRIDE]
        for index in range(50):
            middle = (column[index - 1] + column[(index + 1) % 50]) / 2
            # The knee turns round in mid-swing by about 1.2 degrees in 2 percent.
            assert near(column[index], middle, 1.25), (joint, index)
