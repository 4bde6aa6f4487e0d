"""The pictures about the foot: what is drawn stands where its number says, and on its side."""

import re
from itertools import pairwise
from typing import Any

from tests.apps.pictured import is_to_a_tenth, numbers, paths, ruler, written
from tests.apps.shown import rows, words
from widgets.apps import foot_pronation as app
from widgets.apps.foot_pronation.drop_picture import drop_picture
from widgets.apps.foot_pronation.novices import COLUMN, FEWEST, MOST, RADIUS, _picture
from widgets.apps.foot_pronation.state import GUESSES
from widgets.apps.foot_pronation.watching import EVENTS, _curve, _event, _foot, rolled
from widgets.engine.charts.frame import WIDTH
from widgets.engine.core.numbers import fixed, signed
from widgets.engine.testing.play import play
from widgets.science.evidence.normal import NORMAL_95
from widgets.science.foot.eversion import TOE_OFF, eversion
from widgets.science.foot.foot_posture import POSTURES
from widgets.science.foot.navicular_drop import MEANS, TESTER_ERRORS, UPPER_LIMITS, likely_range

DROPS = (-60.0, -3.0, 0.0, 7.0, 15.0, 20.0, 70.0)


def height(picture: object) -> float:
    (found,) = re.findall(r'viewBox="0 0 340 (\d+)"', str(picture))
    return float(found)


def test_a_drop_its_error_and_what_it_is_held_against_stand_on_one_scale() -> None:
    for drop in DROPS:
        picture: Any = str(drop_picture(drop))
        at = ruler(picture)
        slack = abs(at(0.1) - at(0.0))
        low, high = likely_range(drop)
        (dot,) = re.findall(r'<circle[^>]* cx="([\d.]+)" cy="([\d.]+)"', picture)
        assert abs(at(float(dot[0])) - drop) <= slack
        start, middle, end = numbers(paths(picture, "rb-chart-error")[0])[:3]
        assert abs(at(start) - low) <= slack
        assert abs(at(end) - high) <= slack
        assert middle == float(dot[1])
        box = dict(
            re.findall(r' (width|x|y|height)="([\d.]+)"', picture.partition("<rect")[2][:80])
        )
        assert abs(at(float(box["x"])) - MEANS.low) <= slack
        assert abs(at(float(box["x"]) + float(box["width"])) - MEANS.high) <= 2 * slack
        lines = [numbers(line) for line in paths(picture, "rb-chart-marker")]
        for line, limit in zip(lines, UPPER_LIMITS, strict=True):
            assert abs(at(line[0]) - limit) <= slack


def test_places_are_given_to_a_tenth() -> None:
    for picture in (drop_picture(7.0), drop_picture(-3.0), _picture(), _curve(12), _foot(12)):
        assert is_to_a_tenth(picture)


def test_the_rows_of_a_drop_stand_under_each_other_each_below_its_name() -> None:
    picture = str(drop_picture(7.0))
    drawn = written(picture)
    you, others = (word for word in drawn if word.x == 0)
    assert (you.text[:3], others.text[:7]) == ("You", "Healthy")
    top = float(re.findall(r"<rect[^>]* y=\"([\d.]+)\"", picture)[0])
    tall = float(re.findall(r"<rect[^>]* height=\"([\d.]+)\"", picture)[0])
    dot = float(re.findall(r'cy="([\d.]+)"', picture)[0])
    (foot,) = {line[2] for line in map(numbers, paths(picture, "rb-chart-marker"))}
    (start, level, end) = numbers(paths(picture, "rb-chart-axis")[0])
    assert (start, level, end) == (0, foot, WIDTH)
    assert you.y + 10 < dot < dot + 10 < others.y - 10 < others.y < top < top + tall < foot
    ticks = written(picture, "tick")
    (title,) = written(picture, "axis-title")
    assert foot + 10 < ticks[0].y < title.y - 10 < height(picture) - 10
    assert title.x == WIDTH / 2
    (key,) = written(picture, "key")
    assert (key.x, key.anchor) == (WIDTH, "end")
    labels = [word for word in written(picture, "name") if word.anchor == "middle"]
    assert 0 < key.y < labels[0].y - 10
    assert labels[0].y < numbers(paths(picture, "rb-chart-marker")[0])[1] < you.y - 10


def test_the_scale_of_a_drop_holds_twenty_and_grows_no_further_than_it_must() -> None:
    for drop, first, last in ((7.0, "0", "20"), (15.0, "0", "20"), (70.0, "0", "60")):
        ticks = written(drop_picture(drop), "tick")
        assert (ticks[0].text, ticks[-1].text) == (first, last)
        assert 4 <= len(ticks) <= 7
        assert [tick.x for tick in ticks] == sorted(tick.x for tick in ticks)
    ends = written(drop_picture(7.0), "tick")
    assert ends[0].x > 7
    assert ends[0].x == WIDTH - ends[-1].x
    assert written(drop_picture(-60.0), "tick")[-1].text == "20"


def test_the_limits_are_named_each_over_its_line_or_together_over_the_middle_one() -> None:
    for drop in DROPS:
        picture = drop_picture(drop)
        lines = [numbers(line)[0] for line in paths(picture, "rb-chart-marker")]
        named = [word for word in written(picture, "name") if word.anchor == "middle"]
        if len(named) == 1:
            assert (named[0].text, named[0].x) == ("10 to 15", lines[1])
            assert lines[2] - lines[1] < 18
        else:
            assert [(word.text, word.x) for word in named] == [
                (str(limit), x) for limit, x in zip(UPPER_LIMITS, lines, strict=True)
            ]
            # Two digits and a little room.
            assert lines[2] - lines[1] >= 18


def test_the_numbers_of_a_drop_are_in_its_table_and_in_its_words() -> None:
    picture = drop_picture(7.0)
    means = f"{fixed(MEANS.low, 1)} to {fixed(MEANS.high, 1)}"
    assert rows(picture) == [
        ("What", "mm"),
        ("Your drop", "7"),
        ("With the error of measuring", "2 to 12"),
        ("Means of healthy adults", means),
        ("Upper limits proposed", "10, 13, 15"),
    ]
    (described,) = re.findall(r"<desc[^>]*>([^<]*)", str(picture))
    assert numbers(described) == [7, 2, 12, MEANS.low, MEANS.high, *UPPER_LIMITS]


def test_limits_and_errors_are_told_below_the_picture_as_they_were_published() -> None:
    said = words(app.view(app.initial()))
    for number in (*(fixed(error, 2) for error in TESTER_ERRORS), fixed(NORMAL_95, 2)):
        assert f"{number} " in said
    assert f"ran from {fixed(MEANS.low, 1)} to {fixed(MEANS.high, 1)}" in said


def places(path: str) -> list[tuple[float, float]]:
    """Return the middles of the dots of a path."""
    return [(float(x) + RADIUS, float(y)) for x, y in re.findall(r"M([\d.]+) ([\d.]+)a", path)]


def test_the_dots_lie_in_two_rows_from_the_line_on_and_to_their_side() -> None:
    picture = str(_picture())
    lines = [numbers(line) for line in paths(picture, "rb-chart-axis")]
    best, may = paths(picture, "rb-foot-best"), paths(picture, "rb-foot-may")
    assert len(lines) == len(POSTURES)
    for at, (zero, top, tall) in enumerate(lines):
        side = 1 if POSTURES[at].difference > 0 else -1
        onward = places(best[at]) + places(may[2 * at])
        for dots, way in ((onward, side), (places(may[2 * at + 1]), -side)):
            for number, (x, y) in enumerate(dots):
                column, row = divmod(number, 2)
                assert abs(way * (x - zero) - (column + 0.5) * COLUMN) < 0.15
                # Inside the line, the second row below the first.
                assert abs(y - (top + 1 + (row + 0.5) * COLUMN)) < 0.15
                assert y + RADIUS < top + tall
                assert RADIUS < x < WIDTH - RADIUS
        assert abs(tall - 2 * COLUMN - 2) < 0.1


def test_dots_touch_neither_each_other_nor_the_edge_and_fill_the_picture() -> None:
    assert COLUMN > 2 * RADIUS + 1
    assert max(-posture.low for posture in POSTURES) < FEWEST
    assert max(posture.high for posture in POSTURES) < MOST
    assert COLUMN * (FEWEST + MOST) / 2 == WIDTH
    (zero,) = {numbers(line)[0] for line in paths(_picture(), "rb-chart-axis")}
    assert abs(zero - WIDTH * FEWEST / (FEWEST + MOST)) < 0.1
    # Each dot is a whole ring.
    assert set(re.findall(r"a[^M\"]*", "".join(paths(_picture(), "rb-foot-may")))) == {
        "a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0 -8.4 0"
    }


def test_each_row_of_feet_has_its_name_and_its_numbers_over_it() -> None:
    picture = _picture()
    names, values = written(picture, "name"), written(picture, "value")
    lines = [numbers(line) for line in paths(picture, "rb-chart-axis")]
    for posture, name, value, line in zip(POSTURES, names, values, lines, strict=True):
        assert name.text == f"{posture.name} ({posture.feet} feet)"
        ends = f"{signed(posture.low)} to {signed(posture.high)}"
        assert value.text == f"{signed(posture.difference)} ({ends})"
        assert (name.x, value.x, value.anchor) == (0, WIDTH, "end")
        assert name.y == value.y
        assert 0 < line[1] - name.y < 6
    for above, below in pairwise(lines):
        assert below[1] - above[1] - above[2] > 20
    fewer, more = written(picture, "axis-title")
    assert (fewer.anchor, more.anchor) == ("end", "start")
    assert fewer.x < lines[0][0] < more.x
    assert lines[0][0] - fewer.x == more.x - lines[0][0]
    assert 10 < fewer.y == more.y < names[0].y - 12


def test_the_key_shows_a_dot_before_each_of_its_words() -> None:
    picture = _picture()
    best, may = written(picture, "key")
    assert (best.text, may.text) == ("best estimate", "how far it may reach")
    bottom = sum(numbers(paths(picture, "rb-chart-axis")[-1])[1:])
    for word, kind in ((best, "rb-foot-best"), (may, "rb-foot-may")):
        ((x, y),) = places(paths(picture, kind)[-1])
        assert x > RADIUS
        assert RADIUS < word.x - x < 2 * COLUMN
        assert bottom + 10 < y < word.y < y + 6
    assert best.y == may.y < height(picture) - 4
    assert may.x - best.x > 100


def test_the_table_of_feet_has_every_posture_with_its_interval() -> None:
    assert rows(_picture())[1:] == [
        (
            posture.name,
            str(posture.feet),
            signed(posture.difference, 1),
            f"{signed(posture.low, 1)} to {signed(posture.high, 1)}",
        )
        for posture in POSTURES
    ]
    assert rows(_picture())[0] == ("Foot", "Feet", "More hurt in 100", "95 % interval")


def test_the_curve_runs_through_what_was_measured() -> None:
    picture = _curve(12)
    across, upward = ruler(picture), ruler(picture, "end")
    (curve,) = paths(picture, "rb-chart-line")
    points = [numbers(point) for point in curve[1:].split("L")]
    assert [round(across(x)) for x, _ in points] == list(range(0, 41, 2))
    for x, y in points:
        assert abs(upward(y) - eversion(round(across(x)) / 100)) < 0.15
    ends = numbers(paths(picture, "rb-chart-axis")[0])
    for corner in (ends[0], ends[2]):
        assert abs(across(corner) % 40) < 0.1 or abs(across(corner) - 40) < 0.1
    band = numbers(paths(picture, "rb-chart-band")[0])
    assert [round(across(x)) for x in band[::2]] == [
        round(100 * TOE_OFF[at]) for at in (0, 1, 1, 0)
    ]
    assert band[1] < min(y for _, y in points)
    assert band[5] > max(y for _, y in points)
    marked = numbers(paths(picture, "rb-chart-marker")[0])
    assert round(across(marked[0])) == 12
    assert rolled(eversion(0.12)) in str(picture)
    assert [cells[0] for cells in rows(picture)[1:]] == [str(at) for at in range(0, 41, 4)]
    for at, said in rows(picture)[1:]:
        assert said == fixed(eversion(int(at) / 100), 1)
    assert "lands rolled out 3.0 degrees, is rolled in the most, 7.0 degrees" in str(picture)


def test_the_heel_is_described_as_it_is_drawn_at_each_moment() -> None:
    for moment in range(41):
        picture = str(_foot(moment))
        assert f"the heel is {rolled(eversion(moment / 100))}. {_event(moment)} Only" in picture
        shank, shoe = (float(turn) for turn in re.findall(r"rotate\(([-\d.]+)\)", picture))
        assert abs(shank - shoe - eversion(moment / 100)) < 0.11
    # Flat in the first half of stance; the heel has left the ground before the foot does.
    assert "rb-rear-underside" not in str(_foot(15))
    assert "rb-rear-underside" in str(_foot(38))


def test_what_happens_changes_just_at_its_percent() -> None:
    assert [start for start, _ in EVENTS] == [0, 3, 14, 18, 26, 35]
    for (start, said), (end, _) in pairwise(EVENTS):
        assert _event(start) == _event(end - 1) == said
    assert _event(40) == EVENTS[-1][1]
    assert EVENTS[0][1].startswith("Landing")


def test_a_heel_is_rolled_in_above_zero_and_out_below_it() -> None:
    assert [rolled(angle) for angle in (2.04, 0.1, 0.04, -0.04, -0.1, -3.0)] == [
        "rolled in 2.0°",
        "rolled in 0.1°",
        "straight 0.0°",
        "straight 0.0°",
        "rolled out 0.1°",
        "rolled out 3.0°",
    ]


def test_the_boxes_and_the_guesses_have_their_ends() -> None:
    fields: dict[str, Any] = {field.name: field for field in app.FIELDS}
    ends = {"moment": (0, 40), "sitting": (15, 90), "standing": (15, 90)}
    for name, (low, high) in ends.items():
        assert (fields[name].low, fields[name].high) == (low, high)
    state = app.initial()
    assert (state["moment"], state["guess"]) == (15, "")
    assert [value for value, _ in GUESSES] == ["more", "same", "fewer", "show"]
    assert [not fields["guess"].problem(value) for value in ("", "more", "none", None)] == [
        True,
        True,
        False,
        False,
    ]
    chosen = play(app, state, ("guess", "same"))
    assert chosen["guess"] == "same"
    assert play(app, chosen, ("guess", ""))["guess"] == "same"
    for name in ("sitting", "standing"):
        assert dict(play(app, state, (name, "45"), (name, "")))[name] is None
