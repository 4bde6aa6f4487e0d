"""The recovery curve as it is drawn: dots, intervals and lines where the review has them."""

import re
from typing import Any

from tests.apps.pictured import is_to_a_tenth, numbers, paths, ruler, written
from tests.apps.shown import rows, words
from widgets.apps import recovery_curve as app
from widgets.apps.recovery_curve.finding import NEAR, _guess, _picture
from widgets.engine.testing.play import play
from widgets.science.back.recovery import ACUTE, PERSISTENT

SHOWN = play(app, app.initial(), ("show", ""))
KINDS = (("acute", ACUTE, PERSISTENT), ("persistent", PERSISTENT, ACUTE))


def test_dots_and_intervals_stand_at_their_week_and_their_pain() -> None:
    for kind, means, _ in KINDS:
        picture = str(_picture(kind, 12))
        across, upward = ruler(picture), ruler(picture, "end")
        dots = re.findall(r'<circle[^>]* cx="([\d.]+)" cy="([\d.]+)"', picture)
        bars = [numbers(path)[:3] for path in paths(picture, "rb-chart-error")]
        for mean, (x, y), (at, foot, top) in zip(means, dots, bars, strict=True):
            assert abs(across(float(x)) - mean.week) < 0.05
            assert abs(upward(float(y)) - mean.pain) < 0.05
            assert at == float(x)
            assert abs(upward(foot) - mean.low) < 0.05
            assert abs(upward(top) - mean.high) < 0.05
        assert is_to_a_tenth(picture)


def test_the_pain_asked_for_is_drawn_over_the_other_one_which_is_quiet() -> None:
    for kind, means, others in KINDS:
        picture = str(_picture(kind, 12))
        across, upward = ruler(picture), ruler(picture, "end")
        quiet, shown = paths(picture, "rb-chart-line")
        for path, wanted in ((quiet, others), (shown, means)):
            points = [numbers(point) for point in path[1:].split("L")]
            for (x, y), mean in zip(points, wanted, strict=True):
                assert abs(across(x) - mean.week) < 0.05
                assert abs(upward(y) - mean.pain) < 0.05
        assert re.findall(r'rb-chart-line rb-tone-(\w+)"', picture) == ["quiet", "accent"]
        assert "12 weeks" in [word.text for word in written(picture, "name")]
        # A name may be written in two lines.
        named = re.findall(r'rb-chart-name rb-tone-(\w+)"[^>]*>(New|Lasting)\b', picture)
        asked = "New" if kind == "acute" else "Lasting"
        assert {word: tone for tone, word in named} == {
            word: "accent" if word == asked else "quiet" for word in ("New", "Lasting")
        }


def test_the_week_asked_for_is_marked_and_every_week_fits() -> None:
    for week in (2, 6, 12, 26, 52):
        picture = str(_picture("acute", week))
        marked = numbers(paths(picture, "rb-chart-marker")[0])[0]
        assert abs(ruler(picture)(marked) - week) < 0.05
        assert f">{week} weeks</text>" in picture
        assert "rb-chart-marker rb-tone-ink" in picture


def test_the_axes_begin_at_zero_and_end_a_little_beyond_the_year_and_the_worst_mean() -> None:
    picture = str(_picture("acute", 6))
    left, foot, right = numbers(paths(picture, "rb-chart-axis")[0])[:3]
    across, upward = ruler(picture), ruler(picture, "end")
    assert abs(across(left)) < 0.05
    assert abs(upward(foot)) < 0.05
    assert abs(across(right) - 54) < 0.05
    assert max(mean.high for mean in (*ACUTE, *PERSISTENT)) <= 60
    assert abs(upward(38) - 60) < 0.05
    assert "Mean pain (0 to 100)" in picture


def test_the_table_has_new_and_lasting_pain_of_each_week_side_by_side() -> None:
    heading, *found = rows(_picture("persistent", 6))
    assert heading == ("Weeks", "New pain", "Lasting pain")
    assert found == [
        (
            str(new.week),
            f"{new.pain} ({new.low} to {new.high})",
            f"{old.pain} ({old.low} to {old.high})",
        )
        for new, old in zip(ACUTE, PERSISTENT, strict=True)
    ]


def test_the_picture_is_described_by_the_pain_it_shows() -> None:
    for kind, means, _ in KINDS:
        name = "New pain" if kind == "acute" else "Lasting pain"
        told = "; ".join(f"{mean.pain} at {mean.week} weeks" for mean in means)
        assert f"{name} falls fast at first and then slowly: {told}." in str(_picture(kind, 6))


def test_a_guess_is_close_up_to_five_to_both_sides() -> None:
    mean = ACUTE[1].pain
    assert NEAR == 5
    for guess, said in (
        (mean - 6, ", so more than that."),
        (mean - 5, ": close."),
        (mean, ": close."),
        (mean + 5, ": close."),
        (mean + 6, ", so less pain than that."),
    ):
        assert _guess(guess).endswith(f"The mean at 6 weeks was {mean}{said}")


def test_between_two_weeks_both_neighbours_are_told_the_earlier_one_first() -> None:
    for kind, means, _ in KINDS:
        name = "New pain" if kind == "acute" else "Lasting pain"
        for week, before, after, start in (("2", 0, 1, "the start"), ("12", 1, 2, "6 weeks")):
            said = words(app.view(play(app, SHOWN, ("kind", kind), ("week", week))))
            assert f"{name}, {week} weeks: the review gives no number." in said
            assert (
                f"Its nearest ones are {means[before].pain} at {start} and {means[after].pain} "
                f"at {means[after].week} weeks (" in said
            )


def test_a_measured_week_is_set_against_the_start_of_the_same_pain() -> None:
    for kind, means, _ in KINDS:
        said = words(app.view(play(app, SHOWN, ("kind", kind), ("week", "26"))))
        assert f"At the start it was {means[0].pain}." in said


def test_the_choices_stand_in_order_and_new_pain_at_six_weeks_comes_first() -> None:
    fields: dict[str, Any] = {field.name: field for field in app.FIELDS}
    assert (fields["guess"].low, fields["guess"].high) == (0, 100)
    assert [value for value, _ in fields["kind"].options] == ["acute", "persistent"]
    weeks = fields["week"].options
    assert weeks == tuple((str(week), f"{week} weeks") for week in (2, 6, 12, 26, 52))
    state = app.initial()
    assert (state["guess"], state["kind"], state["week"]) == (50, "acute", "6")
    assert state["shown"] is False
    assert {**state, "shown": True} == SHOWN
    assert "Menezes" in words(app.view(state))
