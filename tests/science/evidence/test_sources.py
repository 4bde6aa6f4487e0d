from widgets.science.evidence.sources import SOURCES
from widgets.science.gait import (
    preferred_step_rate,
    step_rate,
    step_rate_response,
    stride,
    stride_events,
    vertical_force,
)


def test_every_source_of_a_range_is_known() -> None:
    for module in (
        preferred_step_rate,
        step_rate,
        step_rate_response,
        stride_events,
        vertical_force,
    ):
        found = 0
        for name in dir(module):
            source = getattr(getattr(module, name), "source", None)
            if isinstance(source, str):
                assert source in SOURCES, (module, name, source)
                found += 1
        assert found > 0, module
    assert stride.SOURCE in SOURCES
    for joint in step_rate_response.JOINT_RESPONSES:
        response = joint.at(5.0)
        assert response.runners == SOURCES[response.source].runners


def test_a_link_goes_to_the_doi_or_else_the_archive() -> None:
    assert SOURCES["lieberman2015"].link == "https://doi.org/10.1242/jeb.125500"
    assert SOURCES["lenhart2014hip"].link == "https://pmc.ncbi.nlm.nih.gov/articles/PMC4296582/"
    assert SOURCES["fukuchi-ensemble"].link is None


def test_every_record_is_filled_in() -> None:
    for source in SOURCES.values():
        assert source.authors, source
        assert source.population.endswith("."), source
        assert source.runners is None or source.runners > 1, source
        assert source.doi is None or source.doi.startswith("10."), source
