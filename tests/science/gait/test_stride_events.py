from tests.expect import near
from widgets.science.gait import stride_events as events
from widgets.science.gait.stride import joint_angles


def test_one_foot_then_none_then_the_other_then_none() -> None:
    feet: list[str] = []
    for percent in range(100):
        foot = events.support(percent / 100).foot
        if not feet or feet[-1] != foot:
            feet.append(foot)
    assert feet == ["right", "", "left", ""]


def test_never_both_feet_at_once_and_as_long_left_as_right() -> None:
    for percent in range(50):
        right, left = events.support(percent / 100), events.support(percent / 100 + 0.5)
        assert (right.foot == "") == (left.foot == "")
        assert near(right.passed, left.passed, 1e-9)
        assert 0.0 <= right.passed < 1.0


def test_events_stand_where_they_are_named() -> None:
    assert events.support(0.0) == ("right", 0.0)
    assert near(events.support(events.MIDSTANCE).passed, 0.5, 1e-12)
    assert events.support(events.TOE_OFF) == ("", 0.0)
    assert events.support(1.0) == ("right", 0.0)
    assert events.TOE_OFFS.holds(events.TOE_OFF)


def test_the_knee_bends_deepest_near_midstance() -> None:
    contact = [percent for percent in range(100) if percent / 100 < events.TOE_OFF]
    deepest = max(contact, key=lambda percent: joint_angles(percent / 100).knee_flexion)
    assert near(deepest / 100, events.MIDSTANCE, 0.04)


def test_contact_is_matched_with_contact_and_flight_with_flight() -> None:
    assert events.time_in_step(0.0, 0.25, 0.1) == 0.0
    assert near(events.time_in_step(events.MIDSTANCE, 0.25, 0.1), 0.125, 1e-9)
    assert near(events.time_in_step(events.TOE_OFF, 0.25, 0.1), 0.25, 1e-9)
    assert near(events.time_in_step(0.5 + events.MIDSTANCE, 0.25, 0.1), 0.125, 1e-9)
    assert near(events.time_in_step(0.4999999, 0.25, 0.1), 0.35, 1e-4)
