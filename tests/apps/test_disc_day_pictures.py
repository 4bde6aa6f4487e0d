"""The day of a disc: its picture stands where its numbers say, and its words follow the run."""

import re
from itertools import combinations, pairwise

from tests.apps.pictured import is_to_a_tenth, numbers, paths, ruler, written
from tests.apps.shown import rows, words
from widgets.apps import disc_day as app
from widgets.apps.disc_day import picture
from widgets.apps.disc_day.losses import FASTEST, SLOWEST, Loss, NoNumber, is_a_run, losses, speed
from widgets.apps.disc_day.state import AFTER, GUESSES, MEASURED_RUNS, PACE, State
from widgets.engine.charts.labels import LINE
from widgets.engine.core.numbers import fixed
from widgets.engine.testing.play import play
from widgets.science.back import stature_day as day
from widgets.science.back.stature_run import PACE_LOSSES, STEADY_LOSSES

OPEN = app.EXAMPLES["guessed_run"]
# Three at once, which is the most that a run can have: see the test of it.
ALL_THREE: State = {**OPEN, "minutes": 29.5, "km": 6}


def found(state: State) -> list[Loss]:
    return [loss for loss in losses(state) if isinstance(loss, Loss)]


def drawn(state: State, start: float) -> str:
    return str(picture.picture(start, state["minutes"], found(state)))


def test_band_and_curve_stand_where_the_day_says() -> None:
    shown = drawn(OPEN, 10)
    across, upward = ruler(shown), ruler(shown, "end")
    (curve,) = paths(shown, "rb-chart-line")
    (band,) = paths(shown, "rb-chart-band")
    line = [numbers(point) for point in curve[1:].split("L")]
    ring = [numbers(point) for point in band[1:-1].split("L")]
    upper, lower = ring[: len(line)], list(reversed(ring[len(line) :]))
    hours = [0.0, *picture.UP_HOURS, *[day.WAKING + hour for hour in picture.BED_HOURS]]
    for at, (x, y), least, most in zip(hours, line, upper, lower, strict=True):
        assert abs(across(x) - at) < 0.02
        assert least[0] == most[0] == x
        assert least[1] <= y <= most[1]
        if 0 < at <= day.WAKING:
            low, high = day.day_band(at)
            lost = day.lost_by_day(at)
        else:
            share = 0.0 if at == 0 else 1 - day.regained_in_bed(at - day.WAKING)
            low, high, lost = (share * whole for whole in (day.SMALLEST, day.LARGEST, day.LARGEST))
        assert abs(upward(y) + lost) < 0.05
        assert abs(upward(least[1]) + low) < 0.05
        assert abs(upward(most[1]) + high) < 0.05


def test_the_axes_hold_a_day_and_its_deepest_loss() -> None:
    shown = drawn(OPEN, 10)
    across, upward = ruler(shown), ruler(shown, "end")
    left, foot, right = numbers(paths(shown, "rb-chart-axis")[0])[:3]
    assert abs(across(left)) < 0.02
    assert abs(across(right) - 24) < 0.02
    assert abs(upward(foot) - picture.DEEPEST) < 0.05
    # The hardest run at the end of the day, with one SD more, is still in the picture.
    assert day.LARGEST + PACE_LOSSES[-1].mean + PACE_LOSSES[-1].sd < -picture.DEEPEST
    assert min(numbers(paths(shown, "rb-chart-band")[0])[1::2]) == 38
    assert is_to_a_tenth(shown)


def test_each_loss_hangs_from_the_curve_by_its_millimetres() -> None:
    for start in (1.0, 13.0):
        shown = drawn(ALL_THREE, start)
        across, upward = ruler(shown), ruler(shown, "end")
        end = start + ALL_THREE["minutes"] / 60
        drops = [numbers(path) for path in paths(shown, "rb-disc-drop")]
        dots = re.findall(r'<circle[^>]* cx="([\d.]+)" cy="([\d.]+)"', shown)
        ordered = sorted(found(ALL_THREE), key=lambda loss: loss.mm)
        assert [loss.name for loss in ordered] == ["trained", "new runners", "chair first"]
        for loss, (x, top, foot), dot in zip(ordered, drops, dots, strict=True):
            assert abs(upward(top) + day.lost_by_day(end)) < 0.05
            assert abs(upward(top) - upward(foot) - loss.mm) < 0.06
            assert (float(dot[0]), float(dot[1])) == (x, foot)
        # Side by side about the end of the run.
        assert abs(across(drops[1][0]) - end) < 0.02
        assert {round(b[0] - a[0], 1) for a, b in pairwise(drops)} == {picture.APART}


def test_a_single_loss_hangs_just_where_the_run_ends() -> None:
    state: State = {**OPEN, "minutes": 36, "km": 6}
    shown = drawn(state, 10)
    ((x, _, _),) = [numbers(path) for path in paths(shown, "rb-disc-drop")]
    assert abs(ruler(shown)(x) - 10.6) < 0.02


def test_losses_are_named_in_their_order_beside_the_run_and_clear_of_the_curve() -> None:
    for start, anchor in ((1.0, "start"), (11.5, "start"), (11.6, "end"), (13.0, "end")):
        shown = drawn(ALL_THREE, start)
        upward = ruler(shown, "end")
        names = [word for word in written(shown, "name") if "\u2212" in word.text]
        wanted = sorted(found(ALL_THREE), key=lambda loss: loss.mm)
        assert [word.text for word in names] == [
            f"{loss.name} {fixed(-loss.mm, 1)}" for loss in wanted
        ]
        assert {word.anchor for word in names} == {anchor}
        drops = [numbers(path)[0] for path in paths(shown, "rb-disc-drop")]
        run = numbers(paths(shown, "rb-chart-marker")[0])[0]
        beside = {word.x for word in names}
        edge = drops[-1] if anchor == "start" else min(run, drops[0])
        (x,) = beside
        assert round(abs(x - edge), 1) == picture.APART
        assert (x > edge) == (anchor == "start")
        for above, below in pairwise(names):
            assert below.y - above.y >= LINE
        assert upward(names[0].y - 0.3 * LINE - LINE / 2) < picture.NAMES_FROM + 0.1
        assert names[-1].y < 198


def test_the_chair_alone_is_in_the_accent() -> None:
    for minutes, several in ((30, 3), (29.5, 2)):
        shown = drawn({**OPEN, "minutes": minutes}, 10)
        assert len(paths(shown, "rb-disc-drop")) == several
        assert shown.count("rb-disc-drop rb-tone-accent") == 1
        assert len(re.findall(r'rb-chart-dot rb-tone-accent" cx', shown)) == 1
        assert shown.count("rb-chart-name rb-tone-accent") == 1


def test_a_spread_is_drawn_where_it_was_measured_in_the_tone_of_its_drop() -> None:
    chair = ("accent", PACE_LOSSES[1].mean, PACE_LOSSES[1].sd)
    half_hour, hour = (("ink", loss.mean, loss.sd) for loss in STEADY_LOSSES)
    for minutes, km, measured in (
        (30, 5, [chair, half_hour]),
        (60, 10, [hour]),
        (29.5, 5, []),
    ):
        shown = drawn({**OPEN, "minutes": minutes, "km": km}, 10)
        upward = ruler(shown, "end")
        drops = {numbers(path)[0]: numbers(path) for path in paths(shown, "rb-disc-drop")}
        whiskers = paths(shown, "rb-chart-error")
        for path, (tone, mean, sd) in zip(whiskers, measured, strict=True):
            x, top, foot = numbers(path)[:3]
            middle = -day.lost_by_day(10 + minutes / 60) - mean
            assert abs(upward(top) - middle - sd) < 0.06
            assert abs(upward(foot) - middle + sd) < 0.06
            assert top < drops[x][2] < foot
            assert path.count("m-4 0h8") == 2
            (element,) = re.findall(rf'<path[^>]*d="{re.escape(path)}[^>]*>', shown)
            assert f"rb-chart-error rb-tone-{tone}" in element


def test_no_run_has_more_losses_than_there_is_room_for_and_none_touches_another() -> None:
    most = 0
    for halves in range(10, 241):
        for tenths in range(10, 301):
            run: State = {**OPEN, "minutes": halves / 2, "km": tenths / 10}
            if is_a_run(run):
                most = max(most, len(found(run)))
    assert most == 3
    for start in (0.5, 10.0, 12.0, 14.0):
        for minutes, km, pace in ((30, 5, "70"), (30, 5, "85"), (30, 5, "100"), (29.5, 6, "85")):
            shown = drawn({**OPEN, "minutes": minutes, "km": km, "pace": pace}, start)
            dots = re.findall(r'<circle[^>]* cx="([\d.]+)" cy="([\d.]+)"', shown)
            assert len(dots) == 3
            for one, other in combinations(dots, 2):
                # A dot and the ends of a spread reach 4 to each side, and their line a little more.
                assert abs(float(one[0]) - float(other[0])) > 9
            names = [word for word in written(shown, "name") if "\u2212" in word.text]
            for word in names:
                for x, _ in dots:
                    away = word.x - float(x) if word.anchor == "start" else float(x) - word.x
                    assert away > 5


def test_the_run_and_bedtime_are_marked_and_in_the_words_and_the_table() -> None:
    shown = drawn(ALL_THREE, 13.0)
    across = ruler(shown)
    begun, bed = (across(numbers(path)[0]) for path in paths(shown, "rb-chart-marker"))
    assert abs(begun - 13) < 0.02
    assert abs(bed - day.WAKING) < 0.02
    marked = [word.text for word in written(shown, "name") if word.y < 38]
    assert marked == ["run", "to bed"]
    assert "rb-chart-marker rb-tone-quiet" in shown
    assert "Hung from it 13.5 hours after getting up" in shown
    heading, *lines = rows(shown)
    assert heading == ("When", "Millimetres lost")
    for hours, cells in zip((1, 4, 8), lines, strict=False):
        low, high = day.day_band(hours)
        assert cells == (f"{hours} h after getting up", f"{fixed(low, 1)} to {fixed(high, 1)}")
    assert lines[3:] == [
        ("16 h, a whole day", "14.4 to 19.3"),
        *[(f"The run, {loss.name}", f"{fixed(loss.mm, 1)} more") for loss in found(ALL_THREE)],
    ]
    for loss in found(ALL_THREE):
        assert f"{loss.name} {fixed(loss.mm, 1)} mm" in shown
    nothing = str(picture.picture(10, 60, []))
    assert "No loss is drawn for this run." in nothing
    assert "Hung from it" not in nothing


def test_distance_and_time_fit_together_from_the_slowest_to_the_fastest_run() -> None:
    for km, minutes, fits in ((4, 60, True), (3.9, 60, False), (22, 60, True), (22.1, 60, False)):
        state: State = {**OPEN, "km": km, "minutes": minutes}
        assert abs(speed(state) - km) < 1e-9
        assert is_a_run(state) is fits
        said = words(app.view(state))
        assert (f"we take {SLOWEST} to {FASTEST} km/h as running" in said) is not fits
        assert ("rb-disc-dot-" in str(app.view(state))) is fits


def test_each_study_says_its_number_or_why_it_has_none() -> None:
    given = losses({**OPEN, "minutes": 60, "km": 11})
    assert [(one.name, one.source) for one in given] == [
        ("chair first", "garbutt1990"),
        ("new runners", "leatt1986"),
        ("trained", "leatt1986"),
        ("10 km/h", "rodacki2024"),
    ]
    whys = [one.why for one in given if isinstance(one, NoNumber)]
    assert "up to 30 minutes" in whys[0]
    assert "up to 6 km" in whys[1]
    assert "this run is at 11.0" in whys[2]
    assert whys[3] == "measured for 30 and 60 minutes at 10 km/h"
    (_, _, short, _) = losses({**OPEN, "km": 5})
    assert isinstance(short, NoNumber)
    assert "from 6 to 25 km" in short.why
    shown = str(app.view({**OPEN, "minutes": 60, "km": 11}))
    assert shown.count("rb-disc-dot-none") == 4
    assert shown.count("no number</strong>") == 4
    shown = str(app.view(ALL_THREE))
    assert (shown.count("rb-disc-dot-accent"), shown.count("rb-disc-dot-ink")) == (1, 2)
    assert "They differed by" not in shown
    assert str(app.view(OPEN)).count("They differed by 1.9 mm (SD)") == 2


def test_one_study_and_several_are_told_apart() -> None:
    assert "About 3.3 mm, from the one study" in words(app.view({**OPEN, "minutes": 36, "km": 6}))
    assert "From 2.4 to 5.0 mm, depending" in words(app.view(ALL_THREE))


def test_the_choices_stand_in_their_order_and_the_first_ones_are_taken() -> None:
    assert [value for value, _ in GUESSES] == ["hour", "run", "same", "show"]
    assert [value for value, _ in PACE.options] == ["70", "85", "100"]
    assert [value for value, _ in AFTER.options] == ["rest", "legs", "flat", "night"]
    assert [value for value, _ in MEASURED_RUNS] == ["half_hour", "hour", "novice", "trained"]
    for value, label in (*PACE.options, *MEASURED_RUNS):
        begins = {"half_hour": "30 min", "hour": "60 min", "novice": "6 km", "trained": "25 km"}
        assert begins.get(value, value) in label
    state = app.initial()
    assert (state["pace"], state["after"], state["guess"]) == ("85", "rest", "")
    assert play(app, OPEN, ("guess", ""))["guess"] == "run"
    assert play(app, OPEN, ("guess", "same"))["guess"] == "same"
    shown = str(app.view(OPEN))
    for name, step in (("start", "0.5"), ("minutes", "0.5"), ("km", "0.1")):
        (box,) = re.findall(rf'<input[^>]*name="{name}"[^>]*type="range"[^>]*>', shown)
        assert f'step="{step}"' in box


def test_paper_lists_days_and_paces_from_the_least_to_the_most() -> None:
    said = words(app.on_paper(OPEN))
    assert "14.4 mm in men, 15.4 mm in 10 women, 19.3 mm in 8 young adults." in said
    assert "3.4 mm (SD 2.4) at 70 %, 5.1 mm (SD 1.9) at 85 %, 7.7 mm (SD 3.7) at 100 %" in said
