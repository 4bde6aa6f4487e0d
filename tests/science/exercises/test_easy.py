"""The easy exercises: the one dose that was studied, and no stretch beyond it."""

from widgets.science.exercises.catalogue import EXERCISES, exercise


def test_only_the_dose_that_was_studied_is_called_studied_and_none_goes_beyond_it() -> None:
    assert [one.name for one in EXERCISES if one.tested_dose] == ["hamstring_stretch"]
    studied = exercise("hamstring_stretch")
    assert studied.tested_dose in studied.sources
    # 30 seconds, once a day, 5 days a week (bandy1994, bandy1997).
    assert (studied.count.high, studied.sets[1], studied.days[1]) == (30, 1, 5)
    for one in EXERCISES:
        if one.area == "stretch":
            assert one.count.kind == "seconds"
            assert one.count.high <= studied.count.high
            assert one.sets[1] <= studied.sets[1]
            assert one.days[1] <= studied.days[1]
