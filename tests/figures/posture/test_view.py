"""A body drawn from the side: every segment at its joint, the far side behind the near one."""

import re

from tests.figures.posture.laid import placed
from widgets.figures.posture.view import figure, layered

AT = {"right hand": (1.0, 2.0, 30.0), "left hand": (5.0, 6.0, 0.0, 0.5), "head": (0.0, 0.0, 0.0)}


def test_a_shape_is_put_at_its_joint_and_turned_with_it() -> None:
    drawn = layered((("", "right ", (("hand", "<b>"),)),), AT)
    assert drawn == '<g transform="translate(1.0 2.0) rotate(30.0)"><b></g>'


def test_a_foreshortened_shape_is_as_tall_as_is_seen_and_a_left_one_mirrored() -> None:
    drawn = layered((("", "left ", (("hand", "<b>"),)),), AT)
    assert 'rotate(0.0) scale(-1 0.500)"' in drawn
    assert "scale(1 0.500)" in layered(
        (("", "right ", (("hand", ""),)),), {"right hand": AT["left hand"]}
    )


def test_a_layer_with_a_name_is_a_group_of_its_own() -> None:
    drawn = layered((("rb-far", "left ", (("hand", "a"),)), ("", "", (("head", "b"),))), AT)
    assert drawn.startswith('<g class="rb-far"><g transform=')
    assert drawn.count("class=") == 1


def test_every_segment_is_drawn_once_and_the_far_side_first() -> None:
    body = placed("standing")
    drawn = figure(body)
    assert len(re.findall("<g transform=", drawn)) == len(body.segments)
    assert drawn.index("rb-far") < drawn.index("rb-torso") < drawn.index("rb-near")
