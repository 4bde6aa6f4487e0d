"""The load jump: the picture of the runs, the table of bands, and what may be missing."""

import re
from datetime import date, timedelta
from typing import Any

import pytest

from tests.apps.pictured import Picture
from tests.apps.shown import rows, words
from widgets.apps import load_jump as app
from widgets.apps.load_jump.state import State
from widgets.engine.testing.play import play

TODAY = date(2026, 11, 22)
# The picture gives a kilometre nine units, a place to a tenth of one.
KM, DAY = 0.05, 0.05
LOG = "2026-11-02 6\n2026-11-08 12\n2026-11-20 7.5"


def jumped(*events: tuple[str, Any], log: str = LOG) -> State:
    return play(app, app.initial(), ("today", str(TODAY)), ("log", log), *events)


def said(*events: tuple[str, Any], log: str = LOG) -> str:
    return words(app.view(jumped(*events, log=log))).replace("\u202f", " ")


def days_ago(*runs: tuple[int, float]) -> str:
    return "\n".join([f"{TODAY - timedelta(days=ago)} {km}" for ago, km in runs])


def test_each_run_stands_on_its_day_as_high_as_it_was_long() -> None:
    picture = Picture(app.view(jumped(("planned", "15"), ("ahead", "3"))), "runs")
    (stems,) = picture.of_class("rb-load-stems")
    found = re.findall(r"M([\d.]+) ([\d.]+)V([\d.]+)", stems.attrib["d"])
    for (x, foot, top), (day, km) in zip(found, ((-23, 6), (-17, 12), (-5, 7.5)), strict=True):
        assert abs(picture.x(float(x)) - day) < DAY
        assert abs(picture.y(float(foot))) < KM
        assert abs(picture.y(float(top)) - km) < KM
    assert picture.ends() == (-30, 0)


def test_the_longest_the_edge_and_the_next_run_stand_where_they_belong() -> None:
    for planned in ("15", "40"):
        picture = Picture(app.view(jumped(("planned", planned), ("ahead", "3"))), "runs")
        edge = picture.points("rb-chart-line", "rb-tone-ink")
        assert [round(x) for x, _ in edge] == [-30, 0]
        assert all(abs(y - 13.2) < 0.1 for _, y in edge)
        for tone, day, km in (("accent", -17, 12), ("ink", 0, float(planned))):
            (dot,) = picture.of_class("rb-chart-dot", f"rb-tone-{tone}")
            assert abs(picture.x(float(dot.attrib["cx"])) - day) < DAY
            assert abs(picture.y(float(dot.attrib["cy"])) - km) < 0.1
        assert "longest 12.0\u202fkm" in picture.labels("name")
        assert "next" in picture.labels("name")
        # A little room above the highest mark.
        highest = min(float(one.attrib["cy"]) for one in picture.of_class("rb-chart-dot"))
        assert highest > 30
    nothing = Picture(app.view(jumped(("planned", ""))), "runs")
    assert len(nothing.of_class("rb-chart-dot")) == 1
    assert "next" not in nothing.labels("name")


def test_the_numbers_behind_the_picture_name_the_line() -> None:
    view = app.view(jumped(("planned", "15")))
    table = [cells for cells in rows(view) if len(cells) == 3]
    assert table == [
        ("Day", "Distance", "Line"),
        ("Mon 2 Nov", "6.0\u202fkm", "1"),
        ("Sun 8 Nov", "12.0\u202fkm", "2"),
        ("Fri 20 Nov", "7.5\u202fkm", "3"),
    ]
    assert "3 runs as upright lines." in str(view)
    assert "The dashed line is 10 % above the longest." in str(view)


@pytest.mark.parametrize(
    ("planned", "here"), [("13.2", 0), ("13.3", 1), ("15.7", 2), ("24.1", 3), ("", None)]
)
def test_the_next_run_stands_in_one_row_of_the_bands(planned: str, here: int | None) -> None:
    view = str(app.view(jumped(("planned", planned))))
    table = [cells for cells in rows(view) if len(cells) == 4]
    assert table[0] == ("The run is", "For you", "Rate of injury", "95 % interval")
    assert [("your next run" in cells[0]) for cells in table[1:]] == [at == here for at in range(4)]
    assert view.count('class="rb-load-row"') == (here is not None)
    # Ten, thirty and a hundred percent above 12 km.
    assert [cells[1].replace("\u202f", " ") for cells in table[1:]] == [
        "up to 13.2 km", "over 13.2 km", "over 15.6 km", "over 24.0 km",
    ]  # fmt: skip
    assert [cells[2:] for cells in table[1:]] == [
        ("1", "none"), ("1.64", "1.31 to 2.05"), ("1.52", "1.16 to 2.00"), ("2.28", "1.50 to 3.48"),
    ]  # fmt: skip
    assert [cells[0][:14] for cells in table[1:]] == [
        "Shorter, or up", "Over 10 to 30 ", "Over 30 to 100", "Over 100 % lon",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("planned", "told"),
    [
        ("11.9", "11.9 km is 0.8 % shorter than"),
        ("12", "12.0 km is as long as"),
        ("12.1", "12.1 km is 0.8 % longer than"),
        ("35.9", "35.9 km is 199.2 % longer than"),
        ("36", "36.0 km is 200 % longer than"),
        ("", "Type or slide the distance of your next run , to compare it with"),
    ],
)
def test_the_difference_is_told_with_its_side(planned: str, told: str) -> None:
    shown = said(("planned", planned))
    assert told + " your longest run of the 30 days before: 12.0 km on Sun 8 Nov" in shown


def test_the_slider_reaches_from_a_short_run_to_more_than_double() -> None:
    for longest, reach in ((12, "40.0"), (9.9, "30.0"), (2, "15.0")):
        view = str(app.view(jumped(log=days_ago((5, longest)))))
        assert f'max="{reach}" min="0.5" name="planned" step="0.5" type="range"' in view
        # It waits at the longest run, and says so.
        assert f'aria-valuetext="{longest:.1f} km"' in view
    view = str(app.view(jumped(("planned", "90"))))
    assert 'type="range" value="40.0"' in view
    assert 'aria-valuetext="90.0 km"' in view
    below = str(app.view(jumped(("planned", "0.1"))))
    assert 'name="planned" step="0.5" type="range" value="0.5"' in below
    assert 'type="range"' in view
    assert 'name="planned" step' not in str(app.view(app.initial()))


@pytest.mark.parametrize(("ago", "is_told"), [(24, True), (25, False), (26, False)])
def test_a_list_that_begins_late_may_lack_the_longest(ago: int, *, is_told: bool) -> None:
    told = "Your list begins on" in said(log=days_ago((ago, 10), (2, 8)))
    assert told is is_told
    assert ("A longer run that is not counted here" in said(log=days_ago((ago, 10)))) is is_told


def test_lines_that_are_not_read_may_hold_the_longest() -> None:
    full = days_ago((28, 10), (2, 8))
    assert "1 line is not read yet." in said(log=full + "\nlong run")
    # One that cannot be read, and one that could be of two days.
    assert "2 lines are not read yet." in said(log=full + "\nlong run\n3/11/2026 7")
    part = "# Only the beginning and the end of the file were read.\n"
    assert "Only a part of the file was read." in said(log=part + full)
    assert "Only a part" not in said(log=full)


def test_only_the_thirty_days_before_the_next_run_count() -> None:
    log = days_ago((31, 30), (30, 20), (2, 8))
    assert "20.0 km on Fri 23 Oct" in said(("planned", "9"), log=log)
    assert "8.0 km on Fri 20 Nov" in said(("planned", "9"), ("ahead", "1"), log=log)
    none = said(("ahead", "14"), log=days_ago((20, 8)))
    assert "None of the runs listed lies in the 30 days before Sun 6 Dec." in none
    assert "Put in your runs first." in said(log="")
    assert "Put in your runs first." in words(app.view(app.initial()))


@pytest.mark.parametrize(("name", "low", "high"), [("planned", 0.1, 300), ("ahead", 0, 14)])
def test_a_box_takes_both_ends_of_its_range_and_nothing_beyond(
    name: str, low: float, high: float
) -> None:
    for value in (low, high):
        assert dict(jumped((name, str(value))))[name] == value
    for value in (low - 0.1, high + 1):
        assert dict(jumped((name, str(value))))[name] == dict(app.initial())[name]
