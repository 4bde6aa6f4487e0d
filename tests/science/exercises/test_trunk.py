"""The exercises of the trunk: the hard ones carry their caveat."""

from widgets.science.exercises.catalogue import exercise


def test_the_hard_ones_carry_their_caveat_and_less_of_it() -> None:
    for name in ("crunch", "leg_raise"):
        one = exercise(name)
        assert "never shown to be better" in one.evidence
        assert "Stop if your back arches or hurts" in one.evidence
        assert "arches or hurts" in one.stop
        assert one.sets[1] <= 2
        assert one.grade == "U"
