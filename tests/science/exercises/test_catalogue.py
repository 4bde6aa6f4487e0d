"""The catalogue of exercises: complete, honest about its doses, and never a circle."""

from tests.expect import all_raise
from widgets.science.evidence.grades import GRADES
from widgets.science.evidence.sources import SOURCES
from widgets.science.exercises.catalogue import EXERCISES, exercise

NAMES = [one.name for one in EXERCISES]


def test_each_is_found_by_its_name_and_no_other_is() -> None:
    assert len(set(NAMES)) == len(NAMES) == 18
    for one in EXERCISES:
        assert exercise(one.name) is one
    all_raise(KeyError, (exercise, ("",)), (exercise, ("Bridge",)))


def test_each_is_told_in_whole_sentences() -> None:
    for one in EXERCISES:
        assert 2 <= len(one.steps) <= 4, one.name
        words = one.steps + (one.purpose, one.evidence, one.stop, one.easier[0], one.harder[0])
        for sentence in words:
            assert sentence.endswith("."), (one.name, sentence)
        assert one.stop.startswith("Stop "), one.name


def test_each_begins_no_higher_than_its_most() -> None:
    for one in EXERCISES:
        assert one.count.kind in ("times", "seconds")
        assert 0 < one.count.low <= one.count.high, one.name
        assert 0 < one.sets[0] <= one.sets[1] <= 3, one.name
        assert 0 < one.days[0] <= one.days[1] <= 6, one.name


def test_work_for_strength_leaves_days_between() -> None:
    for one in EXERCISES:
        if one.area not in ("stretch", "warm_up") and one.name != "pelvic_tilt":
            assert one.days[1] <= 3, one.name


def test_nothing_is_graded_higher_than_limited_and_every_source_is_known() -> None:
    for one in EXERCISES:
        assert one.grade in GRADES
        assert one.grade in ("C", "D", "U"), one.name
        assert all([key in SOURCES for key in one.sources]), one.name
        assert one.sources or "found no test" in one.evidence, one.name


def test_easier_and_harder_never_lead_in_a_circle() -> None:
    for one in EXERCISES:
        for way in ("easier", "harder"):
            seen: list[str] = []
            name: str | None = one.name
            while name:
                assert name not in seen, (way, seen)
                seen.append(name)
                name = getattr(exercise(name), way)[1]
        if one.harder[1]:
            assert exercise(one.harder[1]).easier[1] in (None, one.name)
