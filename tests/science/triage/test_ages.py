"""What the age alone leads to, and what it changes, on each side of every boundary."""

from tests.science.triage.answers import level, with_
from widgets.science.triage.assessment import asked, assess, no_to_all


def test_without_a_sign_only_a_childs_age_leads_to_anything() -> None:
    for age in range(1, 111):
        found = assess(no_to_all(str(age)))
        rules = [reason.rule for reason in found.reasons]
        if age <= 5:
            assert (found.level, rules) == ("urgent", ["small_child", "child"]), age
        elif age <= 15:
            assert (found.level, rules) == ("soon", ["child"]), age
        else:
            assert (found.level, rules) == ("self-manage", []), age
        assert not found.unanswered, age


# The signs; the age on each side of a boundary; the level on each side.
BOUNDARIES = (
    ("worse_at_night rest_or_night_checked", 19, 20, "urgent", "self-manage"),
    ("getting_worse", 19, 20, "urgent", "soon"),
    ("getting_worse", 15, 16, "urgent", "urgent"),
    ("child_signs", 15, 16, "urgent", "self-manage"),
    ("leg_tingling leg_settling", 15, 16, "emergency", "self-manage"),
    ("foot_drop", 15, 16, "emergency", "urgent"),
    ("teen_extension", 20, 21, "soon", "self-manage"),
    ("first_episode", 19, 20, "soon", "self-manage"),
    ("first_episode first_lasting", 49, 50, "self-manage", "soon"),
    ("fall", 55, 56, "self-manage", "urgent"),
    ("fall fall_severe", 55, 56, "urgent", "emergency"),
    ("crack", 64, 65, "self-manage", "urgent"),
    ("crack after_menopause", 49, 50, "self-manage", "urgent"),
    ("sudden_new", 70, 71, "self-manage", "urgent"),
    ("throbbing_belly", 54, 55, "self-manage", "urgent"),
    ("back_and_belly", 59, 60, "self-manage", "emergency"),
    ("colic", 59, 60, "urgent", "emergency"),
    ("colic colic_known", 59, 60, "urgent", "urgent"),
    ("four_weeks", 59, 60, "self-manage", "soon"),
    ("missed_periods", 55, 56, "soon", "self-manage"),
    ("never_periods", 25, 26, "soon", "self-manage"),
    ("cyclic", 60, 61, "soon", "self-manage"),
)


def test_a_sign_has_its_level_on_each_side_of_its_age() -> None:
    for signs, before, after, lower, higher in BOUNDARIES:
        given = dict.fromkeys(signs.split(), "yes")
        assert level(age=str(before), **given) == lower, (signs, before)
        assert level(age=str(after), **given) == higher, (signs, after)


def test_a_childs_periods_are_asked_from_ten_and_of_a_first_one_from_fifteen() -> None:
    for name, age, wanted in (
        ("missed_periods", "9", False),
        ("missed_periods", "10", True),
        ("cyclic", "9", False),
        ("cyclic", "10", True),
        ("never_periods", "14", False),
        ("never_periods", "15", True),
        ("teen_extension", "9", False),
        ("teen_extension", "10", True),
    ):
        assert (name in [q.id for q in asked(no_to_all(age))]) is wanted, (name, age)


def test_an_age_that_nobody_knows_counts_as_the_one_that_matters() -> None:
    assert level(age="unsure") == "self-manage"
    assert level(age="unsure", fall="yes") == "urgent"
    assert level(age="unsure", fall="yes", fall_severe="yes") == "emergency"
    assert level(age="unsure", back_and_belly="yes") == "emergency"
    assert level(age="unsure", first_episode="yes") == "soon"
    # With nothing sure it changes nothing.
    assert level(age="unsure", fall="unsure") == "self-manage"
    assert level(age="unsure", fever="unsure") == "soon"
    assert level(age="unsure", fever="unsure", worried="yes") == "urgent"


def test_an_age_that_nobody_knows_is_told_as_not_sure() -> None:
    (reason,) = assess(with_(age="unsure", back_and_belly="yes")).reasons
    assert "You were not sure about how old you are." in reason.because
    assert reason.signs == ("age", "back_and_belly")
