"""What is written on the runner: an arc spans its angle, a distance is as long as it says."""

import math
import re

import pytest

from tests.figures.runner.runners import MID_STANCE, STRIDE, WORDS
from widgets.engine.core.elements import Html
from widgets.figures.runner.notes import Angle, Distance
from widgets.figures.runner.pose import leg_points
from widgets.figures.runner.rear_view import rear_view
from widgets.figures.runner.side_view import HIP_X, side_view


def test_distance_is_drawn_from_hip_to_ankle() -> None:
    body = STRIDE[0]
    ankle = leg_points(body.right, 0.0).ankle[0]
    drawing = str(side_view(body, notes=(Distance("20 cm"),), **WORDS))
    found = re.search(r'class="rb-arc" d="M([\d.]+) [\d.]+H([\d.]+)M', drawing)
    assert found
    assert float(found[1]) == HIP_X
    assert float(found[2]) == pytest.approx(HIP_X + ankle, abs=0.1)
    assert "20 cm" in drawing


@pytest.mark.parametrize("joint", ["knee", "hip", "ankle", "trunk", "pelvis"])
def test_angle_arc_spans_the_angle(joint: str) -> None:
    body = MID_STANCE
    spans = {
        "knee": body.right.knee_flexion,
        "hip": body.right.hip_flexion,
        "ankle": body.right.ankle_dorsiflexion,
        "trunk": body.trunk_lean,
        "pelvis": body.pelvic_tilt,
    }
    assert arc_span(side_view(body, notes=(Angle(joint, "x°"),), **WORDS)) == pytest.approx(
        spans[joint], abs=0.4
    )


@pytest.mark.parametrize("joint", ["pelvis", "hip", "rearfoot", "trunk"])
def test_rear_angle_arc_spans_the_angle(joint: str) -> None:
    body = MID_STANCE._replace(side_lean=5.0)
    spans = {
        "pelvis": body.pelvic_drop,
        "hip": body.right.hip_adduction,
        "rearfoot": body.right.ankle_eversion,
        "trunk": body.side_lean,
    }
    assert arc_span(rear_view(body, notes=(Angle(joint, "x°"),), **WORDS)) == pytest.approx(
        spans[joint], abs=0.4
    )


def arc_span(drawing: Html) -> float:
    """Return the degrees an arc spans, having seen that it bends around its corner."""
    number = r"(-?[\d.]+)"
    line = (
        f'd="M{number} {number}L[\\d. -]+M{number} {number}'
        f'A{number} [\\d.]+ 0 0 ([01]) {number} {number}"'
    )
    found = re.search(line, str(drawing))
    assert found
    x, y, x0, y0, radius, sweep, x1, y1 = [float(part) for part in found.groups()]
    clockwise = (x0 - x) * (y1 - y) > (y0 - y) * (x1 - x)
    assert sweep == clockwise
    assert math.hypot(x0 - x, y0 - y) == pytest.approx(radius, abs=0.2)
    return math.degrees(2.0 * math.asin(math.hypot(x1 - x0, y1 - y0) / 2.0 / radius))


def test_labels_are_text() -> None:
    assert "<b>" not in str(side_view(MID_STANCE, notes=(Angle("knee", "<b>"),), **WORDS))


@pytest.mark.parametrize(("view", "joint"), [(side_view, "rearfoot"), (rear_view, "knee")])
def test_unknown_joint_is_refused(view: type, joint: str) -> None:
    with pytest.raises(ValueError, match=joint):
        view(MID_STANCE, notes=(Angle(joint, "1°"),), **WORDS)
