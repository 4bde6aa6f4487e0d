import re
from pathlib import Path

from pybtex.database import parse_file

from widgets.science.evidence.sources import SOURCES
from widgets.science.gait import (
    preferred_step_rate,
    step_rate,
    step_rate_response,
    stride,
    stride_events,
    vertical_force,
)

REFERENCES = parse_file(Path(__file__).parents[3] / "references.bib").entries
# They go by what a reader knows of them.
BY_ANOTHER_NAME = {
    "ahcpr1994": "United States health agency",
    "ng65_scot": "NHS Lanarkshire",
    "nice2016": "NICE guideline NG59",
    "qaseem2017": "American College of Physicians",
}


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


def test_every_name_is_that_of_the_first_author_in_the_references() -> None:
    for key, source in SOURCES.items():
        people = REFERENCES[key].persons.get("author", [])
        # Where no record names anybody, a description stands for a name: "A study of ...".
        name = "A "
        if people:
            name = " ".join(map(str, [*people[0].rich_prelast_names, *people[0].rich_last_names]))
        assert source.authors.startswith(BY_ANOTHER_NAME.get(key, name)), key
        if "et al." in source.authors:
            assert len(people) > 2 or str(people[-1]) == "others", key


def test_every_year_and_address_is_that_of_the_references() -> None:
    for key, source in SOURCES.items():
        fields = REFERENCES[key].fields
        years = re.findall(r"\b(?:19|20)\d\d\b", source.authors)
        assert years in ([], [fields.get("year")]), key
        assert source.doi == fields.get("doi"), key
        assert source.pmc is None or source.pmc.startswith("PMC"), key
