"""A reference names real people, or nobody, and says where to find what it is of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pybtex.database import Entry, Person, parse_file, parse_string
from pybtex.richtext import Text

REFERENCES = parse_file(Path(__file__).parents[2] / "references.bib").entries

# Bodies that sign their pages as a whole. One comes in here only after a look at its page, so that
# no words of a title stand where a reader expects who wrote it.
ORGANISATIONS = frozenset({
    "Agency for Health Care Policy and Research",
    "Australian New Zealand Clinical Trials Registry",
    "BMJ Best Practice",
    "BT",
    "Breathing Space, NHS 24",
    "Business Standard",
    "CAUSE",
    "CNA",
    "Canadian Radio-television and Telecommunications Commission",
    "Canadian Wireless Telecommunications Association",
    "Central Coast Local Health District, NSW Health",
    "City of Akiruno",
    "City of Kitakyushu",
    "Contact NI",
    "Department of Infrastructure, Australian Government",
    "East of England Ambulance Service NHS Trust",
    "Emergency Call Answering Service, Ireland",
    "Emergency Japan (students of emergency medicine)",
    "European Commission",
    "Federal Communications Commission",
    "Getting It Right First Time, NHS England",
    "Government of Ireland",
    "Health PEI, Prince Edward Island",
    "Health Service Executive, Ireland",
    "Health and Social Services, Northwest Territories",
    "Helsenorge",
    "Houses of the Oireachtas",
    "Ippohs",
    "Irish Examiner",
    "Lifeline, Northern Ireland",
    "Mental Health Commission of Canada",
    "Ministry of Health, New Zealand",
    "Ministry of Health, Singapore",
    "Ministry of Home Affairs, India",
    "NHS 111 Wales",
    "NHS 24, Scotland",
    "NHS Fife",
    "NHS Lanarkshire, Right Decisions",
    "NHS Lothian RefHelp",
    "National Health Service",
    "National Institute for Health and Care Excellence",
    "New Zealand Government",
    "New Zealand Police",
    "Norfolk and Waveney community health services",
    "North West Ambulance Service NHS Trust",
    "Northern Health and Social Care Trust",
    "Norwood Medical Centre (NHS)",
    "Patient.info with the UK Sepsis Trust",
    "Public Health Agency, Northern Ireland",
    "Samaritans",
    "Sheffield Health and Social Care NHS Foundation Trust",
    "Shout 85258",
    "Singapore Civil Defence Force",
    "Statuscheck",
    "Substance Abuse and Mental Health Services Administration",
    "The New Paper",
    "The Shillong Times",
    "The Star",
    "Triple Zero, Australian Government",
    "UK Government",
    "Well Newham (London Borough of Newham)",
    "Welsh Government",
    "Western Cape Department of Health and Wellness",
    "ch.ch, Swiss authorities",
    "healthdirect Australia",
    "Ärztegesellschaft des Kantons Zürich",
})  # fmt: skip
# What was read of these names their authors without first names.
SURNAMES_ALONE = ("fukuchi-ensemble", "mueller-lbp", "videoreview2019")


def faults(entry: Entry) -> Iterator[str]:
    """Yield what is wrong with a reference."""
    fields = entry.fields
    if not fields.get("title"):
        yield "no title"
    # Sphinx warns of each that an article lacks; where no record shows one, it is a "misc".
    if entry.type == "article" and not {"journal", "year"} <= set(fields):
        yield "an article without its journal or year"
    if entry.type == "article" and not entry.persons.get("author"):
        yield "an article without authors"
    if not (fields.get("doi") or fields.get("url") or "no DOI" in fields.get("note", "")):
        yield "neither DOI nor address, and no word that there is none"
    if not fields.get("doi", "10.").startswith("10."):
        yield "a DOI begins with 10."
    if "We read" not in fields.get("note", ""):
        yield "no word on how much was read"
    for person in entry.persons.get("author", []):
        yield from _faults_of(person, entry)


def _faults_of(person: Person, entry: Entry) -> Iterator[str]:
    name = " ".join(map(str, [*person.rich_prelast_names, *person.rich_last_names]))
    if name in ORGANISATIONS or name == "others":
        pass
    elif not (person.first_names or entry.key in SURNAMES_ALONE):
        yield f"{name} is neither a person with a first name nor a known organisation"
    for field in ("title", "journal", "howpublished"):
        if _plain(entry.fields.get(field, "")).startswith(name.casefold()):
            yield f"{name} is how the {field} begins"


def _plain(latex: str) -> str:
    return str(Text.from_latex(latex)).casefold()


@pytest.mark.parametrize("key", REFERENCES)
def test_a_reference_is_whole(key: str) -> None:
    assert list(faults(REFERENCES[key])) == []


GOOD = {
    "author": "Quill, Ann and {Samaritans} and others",
    "title": "On ink",
    "journal": "Pens",
    "year": "1901",
    "doi": "10.1/x",
    "note": "We read the abstract",
}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({}, None),
        ({"author": "{A study of ink}"}, "neither a person"),
        ({"author": "Quill"}, "neither a person"),
        ({"author": "{On ink}"}, "how the title begins"),
        ({"author": "{On}", "title": "{On} ink"}, "how the title begins"),
        ({"author": "{Pens}"}, "how the journal begins"),
        ({"author": "{Pens}", "journal": "", "howpublished": "Pens 3"}, "how the howpublished"),
        ({"author": ""}, "without authors"),
        ({"title": ""}, "no title"),
        ({"year": ""}, "journal or year"),
        ({"journal": ""}, "journal or year"),
        ({"doi": ""}, "neither DOI nor address"),
        ({"doi": "", "url": "https://example.org"}, None),
        ({"doi": "", "note": "We found no DOI. We read the abstract"}, None),
        ({"doi": "https://doi.org/10.1/x"}, "begins with 10"),
        ({"note": "The abstract"}, "how much was read"),
    ],
)
def test_what_is_wrong_is_found(change: dict[str, str], fault: str | None) -> None:
    fields = ", ".join(f"{name} = {{{text}}}" for name, text in {**GOOD, **change}.items() if text)
    (entry,) = parse_string(f"@article{{quill1901, {fields}}}", "bibtex").entries.values()
    found = "; ".join(faults(entry))
    assert fault in found if fault else found == ""


def test_no_two_references_are_of_the_same_paper() -> None:
    dois = [
        entry.fields["doi"].casefold() for entry in REFERENCES.values() if "doi" in entry.fields
    ]
    assert len(dois) > 100
    assert sorted(set(dois)) == sorted(dois)
    assert list(REFERENCES) == sorted(REFERENCES)


def test_each_organisation_signs_something() -> None:
    signed = {
        str(name)
        for entry in REFERENCES.values()
        for person in entry.persons.get("author", [])
        for name in person.rich_last_names
    }
    assert signed >= ORGANISATIONS
