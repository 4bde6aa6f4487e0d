"""The model of preferred step rates beside what other groups of runners were measured to do."""

from typing import NamedTuple

from tests.expect import near
from widgets.science.gait import preferred_step_rate as model

# Of a normal curve, so many standard deviations to either side hold two thirds.
TWO_THIRDS = 0.967


class Group(NamedTuple):
    """A published group: who, at which speed in m/s, mean and SD in steps/min. None: not given."""

    source: str
    who: str
    speed: float | None
    mean: float
    sd: float | None


# Strides/min and Hz of one leg are doubled, and times 120.
GROUPS = (
    Group("karamanidis2005, table 4", "older runners", 2.7, 120 * 1.41, 120 * 0.10),
    Group("karamanidis2005, table 4", "older men who do not run", 2.7, 120 * 1.38, 120 * 0.13),
    Group("karamanidis2005, table 4", "young runners", 2.7, 120 * 1.31, 120 * 0.08),
    Group("karamanidis2005, table 4", "young men who do not run", 2.7, 120 * 1.28, 120 * 0.07),
    Group("luedke2021, abstract", "college racers", 4.6, 177.1, 7.2),
    Group("luedke2021, abstract", "school racers", 3.8, 171.3, 8.3),
    Group("deruiter2020, abstract", "experienced runners", 3.04, 165.0, 8.0),
    Group("deruiter2020, abstract", "the same, 15 percent faster", 1.15 * 3.04, 168.0, None),
    Group("vanoeveren2017, abstract", "new runners", 2.4, 2 * 77.0, None),
    Group("vanoeveren2017, abstract", "the same, at their speed", 2.6, 2 * 79.0, None),
    Group("vanoeveren2017, abstract", "the same, faster", 2.9, 2 * 80.0, None),
    Group("drozda2024, abstract", "runners with back pain, own speed", None, 166.0, 10.0),
    Group("drozda2024, abstract", "runners without, own speed", None, 171.0, 9.0),
)


def group(who: str) -> Group:
    (found,) = [one for one in GROUPS if one.who == who]
    return found


def from_the_line(one: Group) -> float:
    assert one.speed is not None
    return one.mean - model.mean(one.speed)


def test_every_group_of_runners_lies_as_near_the_line_as_we_say() -> None:
    away = [
        one.who
        for one in GROUPS
        if one.speed is not None and abs(from_the_line(one)) > model.GROUPS_DIFFER
    ]
    # They are 12.7 below it, and no runners.
    assert away == ["young men who do not run"], away


def test_the_wide_band_holds_every_mean() -> None:
    for one in GROUPS:
        if one.speed is not None:
            assert abs(from_the_line(one)) <= model.WIDE, one


def test_the_published_spreads_are_those_of_the_band() -> None:
    outside = []
    for one in GROUPS:
        if one.sd is not None:
            half = round(TWO_THIRDS * one.sd)
            if not model.NARROW <= half <= model.WIDE:
                outside.append((one.who, half))
    # The two groups that the model leaves out, and says so.
    assert outside == [("older men who do not run", 15), ("college racers", 7)], outside


def test_both_ends_of_the_band_were_measured() -> None:
    halves = [TWO_THIRDS * one.sd for one in GROUPS if one.sd is not None]
    assert min(halves) < model.NARROW
    assert max(halves) > model.WIDE


def test_age_makes_the_difference_that_is_told() -> None:
    for older, young in (
        ("older runners", "young runners"),
        ("older men who do not run", "young men who do not run"),
    ):
        assert near(group(older).mean - group(young).mean, model.GROUPS_DIFFER, 1e-9), older


def test_the_rate_rises_with_speed_as_elsewhere() -> None:
    # deruiter2020: 3 steps/min more at a speed 15 percent higher, both as rounded there.
    rise = model.mean(1.15 * 3.04) - model.mean(3.04)
    assert near(rise, 3.0, 0.5), rise
    # burns2019: 5.6 steps/min for each m/s, in 20 elite ultramarathon runners.
    assert near(model.mean(4.0) - model.mean(3.0), 5.6, 0.5)


def test_the_line_stays_among_the_measured_rates() -> None:
    # vanoeveren2019: 72.82 to 94.73 strides/min over these speeds.
    assert model.mean(model.SPEEDS.low) > 2 * 72.82
    assert model.mean(model.SPEEDS.high) < 2 * 94.73
