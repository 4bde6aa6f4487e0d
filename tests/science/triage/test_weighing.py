"""How far each form of a condition holds, and which answers make it hold."""

from widgets.science.triage.weighing import named_in, weigh


def test_each_form_of_a_condition_with_every_answer() -> None:
    answers = ("no", "unsure", "yes")
    one, other = "bladder", "bowel"
    # By the first answer, then by the second: 0 for no, 1 for unsure, 2 for yes.
    for condition, wanted in (
        (one, (0, 0, 0, 1, 1, 1, 2, 2, 2)),
        (("all", one, other), (0, 0, 0, 0, 1, 1, 0, 1, 2)),
        (("any", one, other), (0, 1, 2, 1, 1, 2, 2, 2, 2)),
        (("boxes", 1, one, other), (0, 0, 2, 0, 2, 2, 2, 2, 2)),
        (("boxes", 2, one, other), (0, 0, 0, 0, 0, 0, 0, 0, 2)),
        (("maybe", one), (0, 0, 0, 2, 2, 2, 2, 2, 2)),
        (("not_yes", one), (2, 2, 2, 2, 2, 2, 0, 0, 0)),
        (("all", ("not_yes", one), other), (0, 1, 2, 0, 1, 2, 0, 0, 0)),
    ):
        found = [weigh(condition, {one: a, other: b}) for a in answers for b in answers]
        assert tuple(found) == wanted, condition
    assert [weigh(one, {}), weigh(("maybe", one), {}), weigh(("not_yes", one), {})] == [0, 0, 2]


def test_an_age_holds_from_its_first_to_its_last_year() -> None:
    named = ("age", 16, 19)
    found = [weigh(named, {"age": age}) for age in ("15", "16", "19", "20", "unsure")]
    assert found == [0, 2, 2, 0, 1]
    assert weigh(named, {}) == 0
    assert [weigh(named, {"age": "unsure"}, weight) for weight in (0, 1, 2)] == [0, 1, 2]


def test_only_what_makes_a_condition_hold_is_named() -> None:
    condition = ("all", ("any", "bladder", "bowel"), ("not_yes", "seen"), ("age", 60, 130))
    assert named_in(condition, {"bladder": "yes", "bowel": "no", "age": "60"}) == [
        "bladder",
        "age",
    ]
    assert named_in(condition, {"bladder": "yes", "age": "59"}) == []
    assert named_in(("maybe", "pregnant"), {"pregnant": "unsure"}) == ["pregnant"]
