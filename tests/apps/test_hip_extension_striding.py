"""The runner at push-off, what a study's size of r is told as, and two readings of a bench."""

import re
from typing import Any

from tests.apps.shown import words
from widgets.apps import hip_extension as app
from widgets.apps.hip_extension.in_people import QUESTIONS, _at_large, _guess, _in_study
from widgets.apps.hip_extension.pairs import pairs_picture
from widgets.apps.hip_extension.readings import _said as two_readings
from widgets.apps.hip_extension.striding import PUSH_OFF, SWING, _pose, _runner, _said
from widgets.engine.testing.play import play
from widgets.science.gait import stride
from widgets.science.gait.hip_extension import LINKS

SHOWN = app.EXAMPLES["typical"]


def test_the_leg_behind_extends_and_the_pelvis_tips_as_far_as_they_are_said_to() -> None:
    for extension, tilt in ((10, 15), (20, 0), (0, 35)):
        body = _pose(extension, tilt)
        behind, ahead = stride.joint_angles(PUSH_OFF), stride.joint_angles(SWING)
        assert body.right.hip_flexion == -extension
        assert body.pelvic_tilt == tilt
        # In space, the swinging thigh stays where it was.
        assert body.left.hip_flexion - tilt == ahead.hip_flexion
        assert tuple(body.right)[1:] == tuple(behind)[1:]
        assert tuple(body.left)[1:] == tuple(ahead)[1:]
    assert stride.joint_angles(PUSH_OFF).hip_flexion < 0 < stride.joint_angles(SWING).hip_flexion
    assert (PUSH_OFF, SWING) == (0.38, 0.72)


def test_the_pelvis_has_its_angle_written_on_it_only_when_it_tips() -> None:
    level, tipped = str(_runner(20, 0)), str(_runner(10, 15))
    assert re.findall(r">(\d+)°<", level) == ["20"]
    assert re.findall(r">(\d+)°<", tipped) == ["10", "15"]
    assert "The hip extends 10 degrees and the pelvis tips forward 15 degrees" in tipped


def test_the_sum_says_what_is_left_over_and_what_is_lacking() -> None:
    assert _said(20, 20, 0) == "Your hip gives all 20°. The pelvis can stay level."
    assert _said(20, 21, 0).startswith("Your hip gives all 20°, with 1° to spare.")
    assert _said(20, 19, 1).startswith("20° behind you is 19° from the hip and 1° from the pelvis.")


def test_the_facts_name_hip_then_pelvis_then_spine() -> None:
    shown = str(app.view({**app.initial(), "thigh": 30, "hip": 20}))
    facts = re.findall(r"<dt>([^<]*)</dt><dd>([^<]*)</dd>", shown)
    assert [(words(name)[:10], value) for name, value in facts] == [
        ("The hip gi", "20°"),
        ("The pelvis", "10°"),
        ("The spine ", "10°"),
    ]
    assert "30 degrees behind you" in shown
    assert "20 degrees of extension" in shown


def test_each_study_is_told_by_what_it_could_show() -> None:
    said = {link.id: _in_study(link) for link in LINKS}
    assert said == {
        "thomas": "Not told from a coin toss: 68 of 100 pairs, or fewer.",
        "elite": "In 73 of 100 pairs or more, in the study.",
        "tight": "In about 81 of 100 pairs, in the study (r = 0.83 in size).",
        "spine": "In about 63 of 100 pairs, in the study (r = 0.41 in size).",
    }


def test_the_size_of_each_r_that_was_read_is_told_below_the_pairs() -> None:
    said = words(app.view(SHOWN))
    for link, number in ((LINKS[1], LINKS[1].smallest), (LINKS[0], LINKS[0].largest)):
        assert f"{number:.2f} in size" in said, link.id
    assert "\u22120.41 for pelvis and low back" in said


def test_what_may_be_at_large_begins_with_how_few_were_measured() -> None:
    for link in LINKS:
        low, high = (int(pairs + 0.5) for pairs in link.at_large)
        said = _at_large(link, low, high)
        assert said.startswith(f"But {link.runners} people are few. In ")
        assert ("is not proof that it never can" in said) is (link.smallest == 0)
        assert ("In runners at large" in said) is (link.smallest == 0)
        assert ("a coin toss" in said) is (low == 50)
        assert (f"as low as {low} of 100" in said) is (high == 100)


def test_a_link_is_asked_and_answered_with_its_own_two_measures() -> None:
    assert set(QUESTIONS) == {link.id for link in LINKS}
    for link in LINKS:
        shown = str(app.view(play(app, SHOWN, ("link", link.id))))
        low, high = (int(pairs + 0.5) for pairs in link.at_large)
        wanted = (
            f"100 pairs: filled, {low} in which {QUESTIONS[link.id]}; dotted, up to {high} in "
            "which they may; hollow, the rest."
        )
        assert wanted in shown
        said = words(shown)
        assert said.index(_in_study(link)) < said.index(_at_large(link, low, high))
        # The guess was about the bench.
        assert ("You guessed" in shown) is (link.id == "thomas")


def test_a_guess_is_within_what_the_study_allows_up_to_its_end() -> None:
    most = LINKS[0].in_study[1]
    assert "could not have told" in _guess(most)
    assert "could not have told" in _guess(67)
    assert "more than the study could show" in _guess(68)


def test_two_readings_agree_below_one_degree() -> None:
    for first, second, said in (
        (4.0, 4.9, "agree to the degree"),
        (4.0, 5.0, "differ by 1°"),
        (-3.0, 4.0, "differ by 7°"),
        (4.0, -3.0, "differ by 7°"),
    ):
        assert said in two_readings(first, second)
    for first_only, second_only in ((4.0, None), (None, 4.0), (None, None)):
        assert "One shows nothing" in two_readings(first_only, second_only)


def test_sure_dots_come_first_then_those_that_may_be_then_the_rest() -> None:
    picture = str(pairs_picture(60, 80, "the words"))
    kinds = re.findall(r'class="rb-hip-(sure|maybe|rest|coin)"', picture)
    assert kinds == ["sure", "maybe", "sure", "rest", "coin"]
    assert "<desc" in picture
    assert ">the words</desc>" in picture
    (line,) = re.findall(r'rb-hip-coin" d="M0 (\d+)H', picture)
    (said,) = re.findall(r'text-anchor="middle" x="\d+" y="(\d+)"', picture)
    # The letters stand across the line.
    assert int(said) - int(line) == 4


def test_the_boxes_have_their_ends_and_the_readings_alone_are_kept() -> None:
    fields: dict[str, Any] = {field.name: field for field in app.FIELDS}
    ends = {
        "thigh": (5, 35),
        "hip": (0, 30),
        "guess": (50, 100),
        "first": (-40, 50),
        "second": (-40, 50),
    }
    for name, (low, high) in ends.items():
        assert (fields[name].low, fields[name].high) == (low, high)
        assert fields[name].stored is (name in ("first", "second"))
    state = app.initial()
    assert (state["thigh"], state["hip"], state["link"]) == (20, 15, "thomas")
    assert (state["first"], state["second"], state["shown"]) == (None, None, False)
    assert [value for value, _ in fields["link"].options] == ["thomas", "elite", "tight", "spine"]
    for name in ("first", "second"):
        assert dict(play(app, state, (name, "4"), (name, "")))[name] is None
    assert play(app, state, ("show", ""))["shown"] is True
    assert "Take 100 such pairs" in words(app.view(state))
    assert "Take 100 such pairs" not in words(app.view({**state, "shown": True}))
