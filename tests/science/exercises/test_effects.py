from tests.expect import all_raise, near
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.evidence.sources import SOURCES
from widgets.science.exercises import effects


def test_the_published_numbers_are_copied_exactly() -> None:
    # A second copy, so that no digit can change unnoticed.
    average, now = effects.RUN_WALK_PAIN
    assert (average.estimate, average.low, average.high) == (-15.3, -25.33, -5.27)
    assert (now.estimate, now.low, now.high) == (-19.35, -32.01, -6.69)
    pooled = effects.POOLED_PAIN
    assert (pooled.estimate, pooled.low, pooled.high) == (-0.33, -0.58, -0.08)
    assert tuple([programme[2:5] for programme in effects.PROGRAMMES]) == (
        (0.65, 0.50, 0.86),
        (0.55, 0.41, 0.74),
    )
    assert effects.IMPORTANT_PAIN == 15.0
    assert effects.PAIN_ALL_GROUPS == -0.746


def test_the_groups_differ_by_the_published_differences() -> None:
    legs, back, core = effects.GROUPS
    assert (legs.id, legs.function, legs.knee_strength) == ("legs", 0.949, 0.26)
    assert near(back.function, 0.751, 1e-9)
    assert near(core.function, 0.686, 1e-9)
    assert near(back.knee_strength, 0.04, 1e-9)
    assert near(core.knee_strength, 0.054, 1e-9)


def test_every_source_is_known() -> None:
    keys = [effects.IMPORTANT_SOURCE, effects.TRIAL_SOURCE, effects.PREVENTION_SOURCE]
    keys += [effects.POOLED_PAIN.source] + [effect.source for effect in effects.RUN_WALK_PAIN]
    for key in keys:
        assert key in SOURCES, key


def test_half_are_better_off_where_nothing_happened() -> None:
    assert near(effects.share_better_off(0.0), 50.0, 1e-9)
    # One standard deviation: the area under the bell curve in every table of it.
    assert near(effects.share_better_off(-1.0), 84.134, 0.001)
    assert near(effects.share_better_off(-0.33), 62.93, 0.01)
    assert near(effects.share_better_off(0.33) + effects.share_better_off(-0.33), 100.0, 1e-9)


def test_a_programme_takes_its_share_of_any_baseline() -> None:
    assert near(effects.people_with_pain(40.0, 0.65), 26.0, 1e-9)
    for baseline in (1.0, 40.0, 95.0):
        assert effects.people_with_pain(baseline, 1.0) == baseline
    for programme in effects.PROGRAMMES:
        with_it = effects.people_with_pain(95.0, programme.ratio)
        assert 0.0 < with_it < 95.0, programme.id
        assert programme.low < programme.ratio < programme.high < 1.0, programme.id


def test_no_baseline_without_people_who_could_be_spared() -> None:
    all_raise(
        OutOfRange,
        (effects.people_with_pain, (0.0, 0.65)),
        (effects.people_with_pain, (0.99, 0.65)),
        (effects.people_with_pain, (95.01, 0.65)),
        (effects.people_with_pain, (float("nan"), 0.65)),
    )
