from tests.expect import all_raise, near, raises
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.gait import step_rate_response as response


def test_the_fit_matches_the_recorded_lines() -> None:
    # Slope, intercept and largest residual as recorded in the evidence, to their last digit.
    for joint, slope, intercept, residual, last_digit in (
        (response.KNEE_PEAK_FLEXION, -0.39, 46.36, 0.34, 0.005),
        (response.KNEE_FLEXION_AT_CONTACT, 0.142, 18.0, 0.32, 0.0005),
        (response.HIP_PEAK_FLEXION, -0.336, 26.84, 0.62, 0.0005),
        (response.HIP_PEAK_ADDUCTION, -0.13, 10.14, 0.26, 0.005),
        (response.KNEE_EXTENSION_MOMENT, -0.026, 2.5, 0.07, 0.0005),
    ):
        assert near(joint.slope, slope, last_digit), joint.name
        assert near(joint.intercept, intercept, 0.005), joint.name
        assert near(joint.largest_residual, residual, 0.005), joint.name


def test_a_response_says_how_sure_it_is() -> None:
    knee = response.KNEE_PEAK_FLEXION.at(10.0)
    assert near(knee.change, -3.9, 1e-9)
    assert (knee.name, knee.unit, knee.sd) == ("peak knee flexion", "degrees", 4.5)
    assert near(knee.largest_residual, 0.34, 1e-9)
    assert (knee.runners, knee.source) == (45, "heiderscheit2011")


def test_no_change_without_change_and_all_five_joints() -> None:
    assert len(response.JOINT_RESPONSES) == 5
    for joint in response.JOINT_RESPONSES:
        assert joint.at(0.0).change == 0.0, joint.name


def test_the_line_misses_no_mean_by_more_than_it_says() -> None:
    for joint in response.JOINT_RESPONSES:
        for percent, mean in zip(response.CONDITIONS, joint.means):
            fitted = joint.intercept + joint.at(percent).change
            assert abs(fitted - mean) <= joint.largest_residual + 1e-9, (joint.name, percent)


def test_a_review_found_the_same_to_fall() -> None:
    # anderson2022, pooled: less knee flexion (strong evidence), hip adduction and knee extension
    # moment (moderate evidence) at a higher step rate.
    for joint in (
        response.KNEE_PEAK_FLEXION,
        response.HIP_PEAK_ADDUCTION,
        response.KNEE_EXTENSION_MOMENT,
    ):
        assert joint.at(10.0).change < 0.0, joint.name


def test_knees_in_pain_changed_as_much() -> None:
    # bramah2019: 4.09 degrees less knee flexion (0.04 to 8.15) after a lesson with 10 percent more
    # steps, in 12 runners with kneecap pain.
    assert 0.04 < -response.KNEE_PEAK_FLEXION.at(10.0).change < 8.15


def test_foot_to_hip_matches_the_published_percentage() -> None:
    # lieberman2015: -5.9 percent for ten steps/min more, about the middle of the tested rates.
    assert near(response.foot_to_hip_change(160.0, 170.0), -5.9, 0.05)
    assert near(response.foot_to_hip_change(150.0, 190.0), 100.0 * (150.0 / 190.0 - 1.0), 1e-9)
    assert response.foot_to_hip_change(170.0, 160.0) > 0.0


def test_hip_flexor_moment_is_a_cost() -> None:
    assert near(response.hip_flexor_moment_change(160.0, 170.0), 5.8, 1e-9)
    there = response.hip_flexor_moment_change(160.0, 180.0) / 100.0 + 1.0
    back = response.hip_flexor_moment_change(180.0, 160.0) / 100.0 + 1.0
    assert near(there * back, 1.0, 1e-12)
    assert response.hip_flexor_moment_change(170.0, 170.0) == 0.0


def test_muscle_forces_at_the_three_measured_points() -> None:
    for muscle in response.MUSCLE_FORCES:
        for percent, mean in zip((-10.0, 0.0, 10.0), muscle.means):
            assert near(muscle.force(percent), mean, 1e-9), (muscle.name, percent)
        halfway = (muscle.means[1] + muscle.means[2]) / 2.0
        assert near(muscle.force(5.0), halfway, 1e-9), muscle.name


def test_muscle_changes_match_the_published_percentages() -> None:
    published = {
        "gluteus medius": (8.0, -10.6),
        "gluteus maximus": (14.0, -7.8),
        "iliacus": (-8.6, 5.9),
    }
    found = 0
    for muscle in response.MUSCLE_FORCES:
        if muscle.name in published:
            slower, faster = published[muscle.name]
            assert near(muscle.change(-10.0), slower, 0.05), muscle.name
            assert near(muscle.change(10.0), faster, 0.05), muscle.name
            found += 1
    assert found == 3


def test_the_cost_side_is_marked() -> None:
    directions = tuple([(muscle.name, muscle.direction) for muscle in response.MUSCLE_FORCES])
    assert directions == (
        ("gluteus medius", "falls"),
        ("gluteus maximus", "falls"),
        ("rectus femoris", "rises"),
        ("psoas", "no clear change"),
        ("iliacus", "rises"),
        ("semimembranosus", "rises"),
    )


def test_the_published_tables_are_copied_exactly() -> None:
    # A second copy, so that no digit can change unnoticed: heiderscheit2011, Table 3.
    assert response.KNEE_PEAK_FLEXION[2:4] == (
        (50.6, 48.0, 46.3, 44.1, 42.8),
        (4.8, 4.7, 4.5, 4.7, 4.4),
    )
    assert response.KNEE_FLEXION_AT_CONTACT[2:4] == (
        (16.9, 17.0, 17.8, 18.7, 19.6),
        (4.2, 4.1, 4.0, 3.9, 4.2),
    )
    assert response.HIP_PEAK_FLEXION[2:4] == (
        (30.7, 27.9, 26.7, 25.3, 23.6),
        (5.7, 5.8, 5.5, 5.5, 6.0),
    )
    assert response.HIP_PEAK_ADDUCTION[2:4] == (
        (11.3, 10.8, 10.4, 9.5, 8.7),
        (3.6, 3.3, 3.3, 3.1, 3.1),
    )
    assert response.KNEE_EXTENSION_MOMENT[2:4] == (
        (2.7, 2.7, 2.5, 2.4, 2.2),
        (0.6, 0.6, 0.6, 0.6, 0.4),
    )
    # lenhart2014hip, Table 1.
    assert tuple([muscle[2:4] for muscle in response.MUSCLE_FORCES]) == (
        ((34.6, 32.05, 28.65), (5.23, 4.03, 3.63)),
        ((18.01, 15.8, 14.57), (3.22, 2.89, 2.86)),
        ((7.28, 8.0, 9.11), (1.59, 1.43, 1.79)),
        ((12.78, 13.19, 13.36), (3.63, 2.94, 3.17)),
        ((17.63, 19.29, 20.43), (3.96, 3.53, 4.16)),
        ((12.12, 13.54, 13.98), (2.33, 2.35, 2.23)),
    )


def test_nothing_outside_what_was_measured() -> None:
    muscle = response.MUSCLE_FORCES[0]
    all_raise(
        OutOfRange,
        (response.KNEE_PEAK_FLEXION.at, (10.1,)),
        (response.KNEE_PEAK_FLEXION.at, (-11.0,)),
        (response.foot_to_hip_change, (149.0, 160.0)),
        (response.foot_to_hip_change, (160.0, 191.0)),
        (response.hip_flexor_moment_change, (160.0, 191.0)),
        (response.hip_flexor_moment_change, (149.0, 160.0)),
        (muscle.force, (11.0,)),
        (muscle.change, (-11.0,)),
    )


def test_a_muscle_is_found_by_its_name() -> None:
    for muscle in response.MUSCLE_FORCES:
        assert response.muscle_force(muscle.name) is muscle
    assert raises(ValueError, response.muscle_force, "soleus")
    assert response.muscle_force("psoas").at_preferred == (13.19, 2.94)
