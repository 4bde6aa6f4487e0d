"""What a bar means agrees with the side of zero it lies on, in every chart of changes."""

import re

import pytest

from tests.apps.shown import number, rows
from widgets.apps import pelvic_drop, trunk_lean
from widgets.apps.gait_cycle.moments import muscle
from widgets.book.course import COURSE
from widgets.engine.hosts import registry
from widgets.engine.testing.play import play

FALLS, RISES = "lower at a higher step rate", "the cost: higher at a higher step rate"


@pytest.mark.parametrize("change", ["-10", "-5", "5", "10"])
def test_pelvic_drop_says_of_each_muscle_what_its_study_found(change: str) -> None:
    # Means at 90 and 110 percent as parts of that at 100: lenhart2014hip, heiderscheit2011.
    wanted = {
        "Side of the buttock (gluteus medius)": (8.0, -10.6, FALLS),
        "Buttock (gluteus maximus)": (14.0, -7.8, FALLS),
        "Front of the thigh, swinging (rectus femoris)": (-9.0, 13.9, RISES),
        "Hip flexor (iliacus)": (-8.6, 5.9, RISES),
        "Thigh tipping in (hip adduction)": (12.8, -12.8, FALLS),
    }
    events = (("guess", "injured"), ("show", ""), ("change", change))
    view = pelvic_drop.view(play(pelvic_drop, pelvic_drop.initial(), *events))
    shown = {cells[0]: cells for cells in rows(view) if cells[0] in wanted and len(cells) == 3}
    assert set(shown) == set(wanted)
    percent = int(change)
    for label, (fewer, more, meaning) in wanted.items():
        change_wanted = (more if percent > 0 else fewer) * abs(percent) / 10
        assert abs(number(shown[label][1]) - change_wanted) <= 0.55, label
        assert shown[label][2] == meaning


def test_after_a_cue_each_angle_has_its_own_interval() -> None:
    view = pelvic_drop.view(play(pelvic_drop, pelvic_drop.initial(), ("guess", "x"), ("show", "")))
    found = {cells[0]: cells[1:] for cells in rows(view) if len(cells) == 4}
    for label, numbers in (
        ("Drop of the pelvis", (-3.12, -4.37, -1.88)),
        ("Thigh tipping in (hip adduction)", (-3.99, -5.96, -2.01)),
        ("Bend of the knee", (-4.09, -8.15, -0.04)),
    ):
        change, _, interval = found[label]
        low, high = interval.split(" to ")
        assert (number(change), number(low), number(high)) == numbers


def test_leaning_is_more_work_at_the_hip_and_less_at_the_knee() -> None:
    found = {}
    for state in trunk_lean.EXAMPLES.values():
        view = trunk_lean.view(state)
        found.update({cells[0]: cells[1:] for cells in rows(view) if len(cells) == 3})
    for label, change, meaning in (
        ("Hip extensors, produced", 0.07, "more at the hip"),
        ("Knee extensors, absorbed", -0.14, "less at the knee"),
        ("Knee extensors, produced", -0.04, "less at the knee"),
    ):
        assert number(found[label][0]) == change
        assert found[label][1] == meaning


@pytest.mark.parametrize("name", registry.app_names(COURSE))
def test_less_is_left_of_zero_and_more_is_right_of_it(name: str) -> None:
    app = registry.load_app(COURSE, name)
    for key, state in app.EXAMPLES.items():
        change = state.get("change") if "step rate" in str(app.view(state)) else None
        sign = -1 if change is not None and change < 0 else 1
        for cells in rows(app.view(state)):
            if len(cells) < 3 or not re.match(r"[+\u2212]?\d", cells[1]):
                continue
            value = number(cells[1]) * sign
            if re.search(r"\b(less|lower|fewer)\b", cells[2]):
                assert value <= 0, (key, cells)
            if re.search(r"\b(more|higher)\b", cells[2].replace(FALLS, "")):
                assert value >= 0, (key, cells)


def test_the_stride_names_each_muscle_with_its_own_pull() -> None:
    # Means at the usual step rate, lenhart2014hip, by 9.81 N: 32.05, 13.19 and 13.54 N/kg.
    for phase, phrase, times in (
        (0, "In stance, the muscle at the side of the buttock (gluteus medius)", "3.3"),
        (36, "In stance, the muscle at the side of the buttock (gluteus medius)", "3.3"),
        (37, "In early swing, the psoas, a hip flexor fixed to the low spine,", "1.3"),
        (60, "In early swing, the psoas, a hip flexor fixed to the low spine,", "1.3"),
        (80, "In late swing, one of the hamstrings (semimembranosus)", "1.4"),
        (100, "In late swing, one of the hamstrings (semimembranosus)", "1.4"),
    ):
        assert muscle(phase).startswith(f"{phrase} pulls with {times} times body weight")
    assert muscle(61) == muscle(79) == ""
