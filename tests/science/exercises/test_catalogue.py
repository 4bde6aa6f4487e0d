"""The catalogue of exercises: complete, honest about its doses, and never a circle."""

from tests.expect import all_raise
from widgets.science.evidence.grades import GRADES
from widgets.science.evidence.searches import SEARCHES
from widgets.science.evidence.sources import SOURCES
from widgets.science.exercises.catalogue import EXERCISES, exercise
from widgets.science.exercises.easy import EASY
from widgets.science.exercises.legs import LEGS
from widgets.science.exercises.trunk import TRUNK

NAMES = [one.name for one in EXERCISES]
# A second copy, so that no dose changes by a slip: times or seconds in a set, sets, days a week,
# each from where it begins to the most; whether on each side; what it needs.
DOSES = (
    ("pelvic_tilt", "front", "times", (8, 15), (1, 3), (3, 6), False, "mat"),
    ("front_plank", "front", "seconds", (10, 60), (2, 3), (2, 3), False, "mat"),
    ("crunch", "front", "times", (6, 12), (1, 2), (2, 3), False, "mat"),
    ("leg_raise", "front", "times", (6, 12), (1, 2), (2, 3), True, "mat"),
    ("side_plank", "side", "seconds", (10, 45), (2, 3), (2, 3), True, "mat"),
    ("bird_dog", "back", "times", (6, 12), (2, 3), (2, 3), True, "mat"),
    ("bridge", "hips", "times", (8, 15), (2, 3), (2, 3), False, "mat"),
    ("single_leg_bridge", "hips", "times", (6, 12), (2, 3), (2, 3), True, "mat"),
    ("wall_squat", "hips", "seconds", (10, 45), (2, 3), (2, 3), False, "wall"),
    ("clamshell", "hips", "times", (8, 15), (2, 3), (2, 3), True, "mat"),
    ("band_walk", "hips", "times", (8, 15), (2, 3), (2, 3), True, "band"),
    ("step_down", "hips", "times", (6, 12), (2, 3), (2, 3), True, "step"),
    ("calf_raise", "calves", "times", (8, 15), (2, 3), (2, 3), False, "wall"),
    ("hip_flexor_stretch", "stretch", "seconds", (15, 30), (1, 1), (3, 5), True, "mat"),
    ("hamstring_stretch", "stretch", "seconds", (15, 30), (1, 1), (3, 5), True, "mat"),
    ("back_stretch", "stretch", "seconds", (15, 30), (1, 1), (3, 5), False, "mat"),
    ("march", "warm_up", "times", (20, 30), (1, 2), (3, 6), False, ""),
    ("leg_swing", "warm_up", "times", (8, 15), (1, 2), (3, 6), True, "chair"),
)
# Which is the easier one of which harder one, by their names.
EASIER = (
    ("crunch", "pelvic_tilt"),
    ("leg_raise", "pelvic_tilt"),
    ("single_leg_bridge", "bridge"),
    ("band_walk", "clamshell"),
)
HARDER = (
    ("pelvic_tilt", "front_plank"),
    ("bridge", "single_leg_bridge"),
    ("clamshell", "band_walk"),
)
# The grade of each, and what its evidence cites.
CITED = (
    (("pelvic_tilt", "bridge", "single_leg_bridge"), "U", ("steffens2016",)),
    (("front_plank", "side_plank", "bird_dog"), "C", ("cai2017",)),
    (("wall_squat", "step_down", "calf_raise"), "U", ("cai2017",)),
    (("clamshell", "band_walk"), "U", ("fukuda2021", "schmitz2014")),
    (("crunch", "leg_raise"), "U", ()),
    (("hip_flexor_stretch",), "D", ("owen2020", "mettler2019")),
    (("hamstring_stretch",), "D", ("owen2020", "bandy1994", "bandy1997")),
    (("back_stretch",), "D", ("owen2020",)),
    (("march", "leg_swing"), "C", ("vanmechelen1993", "wu2021")),
)


def test_each_is_found_by_its_name_and_no_other_is() -> None:
    assert len(set(NAMES)) == len(NAMES) == 18
    for one in EXERCISES:
        assert exercise(one.name) is one
    all_raise(KeyError, (exercise, ("",)), (exercise, ("Bridge",)))


def test_the_dose_of_each_from_where_it_begins_to_the_most() -> None:
    assert TRUNK + LEGS + EASY == EXERCISES
    assert [row[0] for row in DOSES] == NAMES
    for one, (_, area, kind, count, sets, days, sides, needs) in zip(EXERCISES, DOSES):
        found = (one.area, one.count.kind, (one.count.low, one.count.high), one.sets, one.days)
        assert found == (area, kind, count, sets, days), one.name
        assert (one.sides, one.needs) == (sides, (needs,) if needs else ()), one.name


def test_what_is_easier_or_harder_is_told_and_named() -> None:
    for one in EXERCISES:
        for words, name in (one.easier, one.harder):
            assert words.endswith("."), one.name
            assert name is None or name in NAMES, one.name
    assert tuple([(one.name, one.easier[1]) for one in EXERCISES if one.easier[1]]) == EASIER
    assert tuple([(one.name, one.harder[1]) for one in EXERCISES if one.harder[1]]) == HARDER


def test_what_each_cites_and_its_grade() -> None:
    assert sorted([name for names, _, _ in CITED for name in names]) == sorted(NAMES)
    for names, grade, sources in CITED:
        for name in names:
            assert (exercise(name).grade, exercise(name).sources) == (grade, sources), name


def test_each_is_told_in_whole_sentences() -> None:
    for one in EXERCISES:
        # One to get into place, one to move, one to come back or change sides.
        assert len(one.steps) == 3, one.name
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
        assert one.sources or one.searched, one.name
        assert ("found no " in one.evidence) == bool(one.searched), one.name
        assert one.searched is None or one.searched in SEARCHES, one.name


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
