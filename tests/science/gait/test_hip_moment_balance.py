from tests.expect import all_raise, near
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.gait.hip_moment_balance import abductor_force, joint_force


def test_the_moments_about_the_hip_cancel() -> None:
    for carried in (1.0, 400.0, 650.0):
        for ratio in (0.5, 1.0, 1.7, 3.0):
            muscle_arm = 0.05  # any length: only the ratio counts
            turning = carried * ratio * muscle_arm - abductor_force(carried, ratio) * muscle_arm
            assert near(turning, 0.0, 1e-9), (carried, ratio)


def test_the_muscles_pull_more_the_further_out_the_weight_is() -> None:
    assert near(abductor_force(400.0, 1.5), 600.0, 1e-9)
    assert abductor_force(400.0, 1.6) > abductor_force(400.0, 1.5)


def test_the_joint_bears_the_weight_and_the_pull() -> None:
    assert near(joint_force(400.0, 1.5), 1000.0, 1e-9)
    assert near(joint_force(400.0, 1.0), 800.0, 1e-9)


def test_a_lever_or_a_weight_of_nothing_has_no_answer() -> None:
    for function in (abductor_force, joint_force):
        for bad in (0.0, -1.0, float("nan"), float("inf")):
            all_raise(OutOfRange, (function, (400.0, bad)), (function, (bad, 2.0)))
