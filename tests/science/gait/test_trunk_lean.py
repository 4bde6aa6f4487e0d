from tests.expect import all_raise, near
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.evidence.sources import SOURCES
from widgets.science.gait import trunk_lean as model


def test_the_line_goes_through_what_was_measured() -> None:
    for condition in model.CONDITIONS:
        assert near(model.kneecap_stress(condition.lean), condition.kneecap_stress, 1e-12)


def test_more_lean_went_with_less_stress_under_the_kneecap() -> None:
    leans = [4.0 + 0.1 * step for step in range(101)]
    found = [model.kneecap_stress(lean) for lean in leans]
    assert found == sorted(found, reverse=True)
    # Upright on purpose to leaning on purpose: about an eighth less.
    assert near(found[-1] / found[0], 0.8745, 0.001)


def test_beyond_the_means_nothing_is_said() -> None:
    all_raise(
        OutOfRange,
        (model.kneecap_stress, (3.9,)),
        (model.kneecap_stress, (14.2,)),
        (model.kneecap_stress, (float("nan"),)),
        (model.lever, (90.1,)),
    )


def test_gravity_pulls_to_the_side_of_the_lean() -> None:
    assert model.lever(0.0) == 0.0
    assert near(model.lever(30.0), 0.5, 1e-12)
    assert near(model.lever(-30.0), -0.5, 1e-12)
    assert near(model.lever(90.0), 1.0, 1e-12)


def test_comparing_two_leans_needs_neither_mass_nor_distance() -> None:
    assert near(model.lever(14.1) / model.lever(model.USUAL), 1.917, 0.001)


def test_every_group_has_a_known_source() -> None:
    for group in model.GROUPS:
        assert group.source in SOURCES
    assert model.LEANS.source in SOURCES


def test_the_groups_are_as_their_studies_give_them() -> None:
    # A second copy, so that no digit can change unnoticed.
    assert [(group.lean, group.sd, group.source) for group in model.GROUPS] == [
        (3.0, None, "vanoeveren2021"),
        (3.9, 2.9, "bramah2018"),
        (model.USUAL, 3.6, "tengpowers2014"),
        (9.5, 2.9, "bramah2018"),
        (12.0, 4.9, "bramah2018"),
    ]
