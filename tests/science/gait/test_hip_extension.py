from tests.expect import all_raise, near
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.evidence.sources import SOURCES
from widgets.science.gait import hip_extension as model
from widgets.science.gait.stride import STRIDE


def test_hip_and_pelvis_share_the_way_of_the_thigh() -> None:
    assert model.tilt_needed(20.0, 15.0) == 5.0
    assert model.tilt_needed(20.0, -5.0) == 25.0


def test_a_hip_that_suffices_needs_no_tilt() -> None:
    assert model.tilt_needed(10.0, 15.0) == 0.0
    assert model.tilt_needed(15.0, 15.0) == 0.0


def test_beyond_a_quarter_turn_it_says_nothing() -> None:
    all_raise(OutOfRange, (model.tilt_needed, (91.0, 0.0)), (model.tilt_needed, (0.0, -91.0)))


def test_the_usual_extension_is_that_of_the_stride() -> None:
    assert near(-min([row[0] for row in STRIDE]), model.USUAL_EXTENSION, 1e-9)


def _pairs(name: str) -> list[int]:
    link = next(link for link in model.LINKS if link.id == name)
    return [round(pairs) for pairs in link.in_study + link.at_large]


def test_the_links_as_pairs_of_runners() -> None:
    assert _pairs("thomas") == [50, 68, 50, 81]
    assert _pairs("elite") == [73, 100, 56, 100]
    assert _pairs("tight") == [81, 81, 71, 88]
    assert _pairs("spine") == [63, 63, 50, 76]


def test_people_at_large_are_less_sure_than_the_study() -> None:
    for link in model.LINKS:
        assert 50.0 <= link.at_large[0] <= link.in_study[0] <= link.in_study[1]
        assert link.in_study[1] <= link.at_large[1] <= 100.0
        assert link.source in SOURCES
