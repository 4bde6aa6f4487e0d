"""The day of a disc: three studies side by side, never merged, and never read as pain."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from tests.apps.shown import rows
from widgets.apps import disc_day
from widgets.apps.disc_day import picture
from widgets.apps.disc_day.losses import Loss, NoNumber, losses
from widgets.apps.disc_day.picture import _curve, _edges
from widgets.science.back import stature_day as day

if TYPE_CHECKING:
    from widgets.apps.disc_day.state import State

OPEN = disc_day.EXAMPLES["guessed_run"]


def play(state: Any, *events: tuple[str, Any]) -> Any:
    for name, value in events:
        state = disc_day.update(state, {"name": name, "value": value, "committed": True})
    return state


def text(state: Any) -> str:
    return re.sub(r"<[^>]+>", "", str(disc_day.view(state))).replace("\u202f", " ")


def test_the_answer_waits_for_a_guess() -> None:
    assert "10 mm" not in text(disc_day.initial())
    assert "Drop a run into the day" not in text(disc_day.initial())
    assert "Drop a run into the day" in text(OPEN)
    for value in ("hour", "run", "same", "show"):
        assert "took about 10 mm from 8 young adults" in text(
            play(disc_day.initial(), ("guess", value))
        )
    assert play(disc_day.initial(), ("guess", "nonsense")) == disc_day.initial()


def test_three_studies_stand_side_by_side() -> None:
    said = text(OPEN)
    assert "From 2.7 to 5.3 mm, depending on the study." in said
    assert "5.3 mm, 10 km/h: 15 runners at 10 km/h (Rodacki et al. 2024)" in said
    # The means of two and of three of them: nobody measured these.
    assert not re.search(r"(?<![\d.])(3\.9|4\.0|4\.4|5\.2) mm", said)
    assert said.count("They differed by 1.9 mm (SD)") == 2


def test_an_hour_at_10_km_h_has_its_own_study_and_no_other() -> None:
    said = text(disc_day.EXAMPLES["an_hour"])
    assert "About 7.5 mm, from the one study that fits this run." in said
    assert "They differed by 2.5 mm (SD)" in said
    assert "None of these studies" not in said


def test_where_no_study_fits_no_number_of_a_study_is_told_that_would_fit_another_run() -> None:
    said = text(disc_day.EXAMPLES["nobody_measured"])
    assert "None of these studies had a run like this, so we draw no number." in said
    assert "For most runs we found no figure at all. We looked for it in" in said
    assert "7.5 mm" not in said
    assert "no number, 10 km/h: measured for 30 and 60 minutes at 10 km/h" in said


def test_only_the_study_that_told_of_it_began_in_a_chair() -> None:
    for key in ("guessed_run", "both_groups", "an_hour"):
        said = text(disc_day.EXAMPLES[key])
        assert "without the chair" not in said
        assert (
            "What we read of that one, and of the third (Rodacki et al. 2024), names no such rest "
            "and does not say how the run began."
        ) in said


def test_each_number_says_who_was_measured() -> None:
    for study in losses(OPEN):
        assert isinstance(study, NoNumber) or re.search(
            r"\d+ (male marathon runners|men|trained men|runners)", study.who
        )
        assert study.source in ("garbutt1990", "leatt1986", "rodacki2024")


def test_shrinking_is_never_shown_without_the_study_of_pain() -> None:
    for state in disc_day.EXAMPLES.values():
        assert ("Height since getting up" in str(disc_day.view(state))) is (
            "the 7 with long-lasting back pain lost no more height than the 7 without"
            in text(state)
        )


def test_harder_runs_take_more() -> None:
    after_sitting = [losses({**OPEN, "pace": pace})[0] for pace in ("70", "85", "100")]
    taken = [round(loss.mm, 1) for loss in after_sitting if isinstance(loss, Loss)]
    assert taken == [3.4, 5.1, 7.7]


@pytest.mark.parametrize(
    ("minutes", "km", "given"),
    [
        (30, 5, [True, True, False, True]),
        (30, 4.9, [True, True, False, False]),
        (30, 5.1, [True, True, False, False]),
        (30.5, 5, [False, True, False, False]),
        (36, 6, [False, True, False, False]),
        (29.5, 6, [True, True, True, False]),
        (60, 10, [False, False, False, True]),
        (60, 10.1, [False, False, False, False]),
        (45, 7.5, [False, False, False, False]),
        (45, 10, [False, False, True, False]),
        (110, 25, [False, False, True, False]),
        (110, 26, [False, False, False, False]),
    ],
)
def test_a_study_speaks_only_of_runs_like_its_own(
    minutes: float, km: float, given: list[bool]
) -> None:
    state: State = {**OPEN, "minutes": minutes, "km": km}
    assert [isinstance(study, Loss) for study in losses(state)] == given
    if not any(given):
        assert "None of these studies had a run like this" in text(state)
        assert "rb-disc-drop" not in str(disc_day.view(state))


def test_a_time_and_a_distance_that_do_not_fit_are_questioned() -> None:
    said = text(disc_day.EXAMPLES["not_a_run"])
    assert "That is 72.0 km/h." in said
    assert "no number" not in said


def test_every_run_fits_the_picture_and_ends_before_bed() -> None:
    for start in (0.5, 14):
        for minutes, km in ((5, 1), (30, 6), (29.5, 6), (120, 25)):
            for pace in ("70", "100"):
                state: State = {**OPEN, "start": start, "minutes": minutes, "km": km, "pace": pace}
                assert "rb-chart-picture" in str(disc_day.view(state))
                assert start + minutes / 60 <= 16


def test_a_measured_run_clears_what_was_typed_wrongly() -> None:
    state = play(OPEN, ("km", "abc"), ("minutes", "0"), ("run", "trained"))
    assert (state["minutes"], state["km"], state["drafts"]) == (110, 25, {})
    assert play(OPEN, ("run", "nonsense")) == OPEN


def test_what_was_typed_out_of_range_stays_and_is_explained() -> None:
    state = disc_day.EXAMPLES["out_of_range"]
    assert state["km"] == 5
    assert 'value="abc"' in str(disc_day.view(state))
    assert "Distance is a number from 1.0 to 30.0 km." in text(state)


@pytest.mark.parametrize(
    ("after", "found"),
    [
        ("rest", "No clear return in 20 minutes"),
        ("legs", "but not after a run"),
        ("flat", "with no run before"),
        ("night", "first half of the night"),
    ],
)
def test_getting_it_back_tells_what_was_found_and_that_it_does_not_agree(
    after: str, found: str
) -> None:
    said = text(play(OPEN, ("after", after)))
    assert found in said
    assert "These findings do not fit on one curve, so we draw none." in said


def test_paper_has_the_losses_and_the_pain_study() -> None:
    said = re.sub(r"<[^>]+>", "", str(disc_day.on_paper(OPEN)))
    for part in ("14.4 mm", "15.4 mm", "19.3 mm", "5.1 mm (SD 1.9)", "Shrinking is not pain"):
        assert part in said
    assert (
        "A run at 10 km/h, 15 runners: 5.3 mm (SD 1.9) in 30 minutes and 7.5 mm (SD 2.5) in 60 "
        "minutes."
    ) in said


def test_the_day_is_drawn_from_rising_to_rising_and_its_table_has_four_hours() -> None:
    assert picture.UP_HOURS[0] == day.DAY.low
    assert picture.UP_HOURS[-1] == day.WAKING
    assert picture.BED_HOURS[-1] == day.NIGHT
    steps = [later - earlier for earlier, later in pairwise(picture.UP_HOURS)]
    # A line between two points is no more than a little from the curve, steep or flat.
    for earlier, later in pairwise(picture.UP_HOURS):
        half = (day.lost_by_day(earlier) + day.lost_by_day(later)) / 2
        assert abs(day.lost_by_day((earlier + later) / 2) - half) < 0.5
    assert max(steps) == 2
    found = rows(picture.picture(10, 30, []))
    assert [cells[0] for cells in found if cells[0] != "When"] == [
        "1 h after getting up",
        "4 h after getting up",
        "8 h after getting up",
        "16 h, a whole day",
    ]


def test_the_curve_falls_while_up_and_rises_in_bed() -> None:
    points = _curve()
    assert [hours for hours, _ in points] == sorted(hours for hours, _ in points)
    assert points[0] == (0, 0)
    assert points[-1] == (24, 0)
    lowest = min(points, key=lambda point: point[1])
    assert lowest[0] == day.WAKING
    for (hours, _, _), (other, _) in zip(_edges(), points, strict=True):
        assert hours == other


def test_the_losses_hang_side_by_side_about_the_end_of_the_run_the_largest_first() -> None:
    for start in (8.0, 13.0):
        found = [loss for loss in losses({**OPEN, "start": start}) if isinstance(loss, Loss)]
        drawn = str(picture.picture(start, 30, found))
        across = [float(x) for x in re.findall(r'rb-disc-drop[^>]*d="M([\d.]+) ', drawn)] or [
            float(x) for x in re.findall(r'd="M([\d.]+) [^"]*"[^>]*rb-disc-drop', drawn)
        ]
        assert across == sorted(across)
        assert len(across) == len(found)
        # A late run has its names on the left.
        anchors = set(re.findall(r'rb-chart-name rb-tone-(?:ink|accent)" text-anchor="end"', drawn))
        assert bool(anchors) == (start + 0.5 > picture.MIDDAY)


def test_what_the_boxes_take_and_what_stands_in_them_at_first() -> None:
    fields: dict[str, Any] = {field.name: field for field in disc_day.FIELDS}
    assert {name: (fields[name].low, fields[name].high) for name in ("start", "minutes", "km")} == {
        "start": (0.5, 14),
        "minutes": (5, 120),
        "km": (1, 30),
    }
    first = disc_day.initial()
    assert (first["start"], first["minutes"], first["km"]) == (10, 30, 5)
    for run, minutes, km in (
        ("half_hour", 30, 5),
        ("hour", 60, 10),
        ("novice", 36, 6),
        ("trained", 110, 25),
    ):
        state = play(OPEN, ("run", run))
        assert (state["minutes"], state["km"]) == (minutes, km)
