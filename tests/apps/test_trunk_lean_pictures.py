"""The lean widget's pictures and bounds: what is drawn stands where its number says."""

import re
from itertools import pairwise
from typing import Any

from tests.apps.pictured import is_to_a_tenth, numbers, paths, ruler, written
from tests.apps.shown import number, rows, words
from widgets.apps import trunk_lean as app
from widgets.apps.trunk_lean.knee import CHANGE, CLOSE, WORK, _answer, _at, _stress
from widgets.apps.trunk_lean.leaning import MOMENT, _pose, _runner, _said
from widgets.apps.trunk_lean.lever import HEIGHT, HIP, TOP, WIDTH, lever_picture
from widgets.engine.core.numbers import fixed, signed
from widgets.engine.testing.play import play
from widgets.science.gait import trunk_lean as model


def test_each_condition_stands_at_its_lean_and_its_stress_with_one_sd_to_each_side() -> None:
    picture = str(_stress(12))
    across, upward = ruler(picture), ruler(picture, "end")
    dots = re.findall(r'<circle[^>]* cx="([\d.]+)" cy="([\d.]+)"', picture)
    bars = [numbers(path)[:3] for path in paths(picture, "rb-chart-error")]
    joined = numbers(paths(picture, "rb-chart-line")[0])
    assert joined == [float(place) for dot in dots for place in dot]
    for case, (x, y), (at, low, high) in zip(model.CONDITIONS, dots, bars, strict=True):
        assert abs(across(float(x)) - case.lean) < 0.02
        assert abs(upward(float(y)) - case.kneecap_stress) < 0.02
        assert at == float(x)
        assert abs(upward(low) - case.kneecap_stress + case.kneecap_stress_sd) < 0.02
        assert abs(upward(high) - case.kneecap_stress - case.kneecap_stress_sd) < 0.02
    marked = numbers(paths(picture, "rb-chart-marker")[0])[0]
    assert abs(across(marked) - 12) < 0.02
    assert "your runner 12°" in picture
    assert "rb-chart-marker rb-tone-ink" in picture
    # The slider and the picture end at the same leans.
    left, _, right = numbers(paths(picture, "rb-chart-axis")[0])[:3]
    assert (round(across(left)), round(across(right))) == (-10, 25)


def test_the_table_has_every_condition_in_the_order_of_their_leans() -> None:
    heading, *found = rows(_stress(0))
    assert heading == ("Runners ran", "Lean (SD)", "Stress in MPa (SD)")
    assert found == [
        (
            case.name,
            f"{fixed(case.lean, 1)}° ({fixed(case.lean_sd, 1)}°)",
            f"{fixed(case.kneecap_stress, 1)} ({fixed(case.kneecap_stress_sd, 1)})",
        )
        for case in model.CONDITIONS
    ]
    assert [case.lean for case in model.CONDITIONS] == sorted(c.lean for c in model.CONDITIONS)


def test_the_work_of_each_joint_lies_on_its_side_of_zero() -> None:
    found = [cells for cells in rows(WORK) if len(cells) == 3][1:]
    assert [cells[0] for cells in found] == [work.name for work in model.JOINT_WORK]
    for work, (_, change, meaning) in zip(model.JOINT_WORK, found, strict=True):
        assert number(change) == round(work.leaning - work.upright, 2)
        side = "more at the hip" if number(change) > 0 else "less at the knee"
        assert meaning == side
        assert f"{fixed(abs(number(change)), 2)} " in str(WORK)
    assert "\u2190 less" in str(WORK)
    assert [word.text for word in written(WORK, "key")] == ["less at the knee", "more at the hip"]
    ends = [number(tick.text) for tick in written(WORK, "tick")]
    assert (ends[0], ends[-1]) == (-0.2, 0.2)


def test_a_guess_is_close_up_to_five_percent_to_both_sides() -> None:
    assert round(CHANGE) == -13
    for guess, said in (
        (CHANGE - CLOSE + 0.1, "close."),
        (CHANGE + CLOSE - 0.1, "close."),
        (CHANGE - 5.1, "it fell less than that."),
        (CHANGE + 5.1, "it fell more than that."),
        (0, "it fell more than that."),
        (1, "it went the other way."),
    ):
        answer = _answer(guess)
        assert answer.endswith(f"You guessed {signed(guess)} %: {said}")
        assert f": {signed(CHANGE)} %. " in answer


def test_the_line_is_read_up_to_the_ends_of_what_was_measured() -> None:
    for case in model.CONDITIONS:
        assert f"reads {fixed(case.kneecap_stress, 1)}\u202fMPa" in _at(case.lean)
    assert "3.3\u202fMPa (SD)" in _at(7)
    for beyond in (model.LEANS.low - 0.1, model.LEANS.high + 0.1):
        assert "between 4.0° and 14.1°" in _at(beyond)


def test_how_far_it_leans_is_said_in_words() -> None:
    said = [_said(lean) for lean in (-10, -1, 0, 1, 25)]
    assert said == [
        "10 degrees backward",
        "1 degrees backward",
        "straight up",
        "1 degrees forward",
        "25 degrees forward",
    ]


def test_the_runner_leans_as_far_as_the_slider_over_legs_that_stay() -> None:
    for lean in (-10, 0, 25):
        changed, usual = _pose(lean), _pose(7)
        assert changed.trunk_lean == lean
        assert (changed.right, changed.left) == (usual.right, usual.left)
        picture = str(_runner(lean))
        assert f"The trunk leans: {_said(lean)}. In dashes behind: 7 degrees forward." in picture
        assert f">{lean}°<".replace("-", "\u2212") in picture
        assert "rb-ghost" in picture
    assert "In dashes" not in str(_runner(7))
    assert "rb-ghost" not in str(_runner(7))
    # One foot on the ground: the other knee is bent more, in the swing.
    assert _pose(0).right.knee_flexion < 60 < _pose(0).left.knee_flexion
    assert 0 < MOMENT < 0.35


def test_the_parts_of_the_lever_stand_clear_of_each_other() -> None:
    for lean in (-10, 7, 25):
        picture = str(lever_picture(lean))
        assert is_to_a_tenth(picture)
        weight, hip, lever = written(picture)
        level, start, end = (numbers(p) for p in paths(picture, "rb-lean-reach")[0].split("M")[1:])
        # The lever is drawn below the hip, with a small stroke at each of its ends.
        assert HIP[1] + 6 < level[1] < lever.y - 10
        assert start == [level[0], level[1] - 4, 8]
        assert end == [level[2], level[1] - 4, 8]
        upright, hanging = (numbers(p) for p in paths(picture, "rb-lean-guide")[0].split("M")[1:])
        assert upright == [*HIP, HIP[1] - TOP]
        assert hanging[0] == level[2]
        assert hanging[2] == level[1] + 5
        assert paths(picture, "rb-lean-weight")[0].endswith("m-5 -8l5 8l5 -8")
        tip = numbers(paths(picture, "rb-lean-weight")[0])[2]
        assert hanging[1] < weight.y < tip < HIP[1]
        assert 6 < abs(weight.x - hanging[0]) < 12
        assert 12 < abs(hip.x - HIP[0]) < 24
        assert HIP[1] < hip.y < level[1] - 8
        assert level[1] + 12 < lever.y < HEIGHT - 4
        sizes = [int(size) for size in re.findall(r' r="(\d)"', picture)]
        assert sizes == [6, 4]
        assert f'viewBox="0 0 {WIDTH} {HEIGHT}"' in picture
    assert "Dotted: the usual 7.3°." in words(lever_picture(0))


def test_the_lever_is_told_as_a_part_of_the_way_to_the_middle() -> None:
    for lean, percent in ((-10, 17), (0, 0), (7, 12), (25, 42)):
        assert f"lever: {percent} %" in str(lever_picture(lean))
        assert f"passes {percent} percent" in str(lever_picture(lean))


def test_the_reading_sets_the_lever_against_the_usual_one() -> None:
    for lean, times in ((-10, "1.4"), (1, "0.1"), (7, "1.0"), (25, "3.3")):
        said = words(app.view({**app.initial(), "lean": lean}))
        assert f"Its lever is {times} times the one at 7.3°" in said


def test_slider_and_guess_have_their_ends_and_the_answer_stays_shown() -> None:
    fields: dict[str, Any] = {field.name: field for field in app.FIELDS}
    assert (fields["lean"].low, fields["lean"].high) == (-10, 25)
    assert (fields["guess"].low, fields["guess"].high) == (-60, 60)
    state = app.initial()
    assert (state["lean"], state["guess"], state["shown"]) == (7, 0, False)
    shown = play(app, state, ("show", ""))
    assert shown == {**state, "shown": True}
    assert play(app, shown, ("show", ""))["shown"]
    for before, after in pairwise((state, shown)):
        assert ("MPa" in words(app.view(after))) > ("MPa" in words(app.view(before)))
