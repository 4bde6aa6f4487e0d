"""Whom to ring, by country.

Show a number only beside its country: 111 is the emergency number of New Zealand, and in Great
Britain the line for help that is not an emergency.
"""

from typing import NamedTuple


class Line(NamedTuple):
    """A telephone line: its country, the numbers as dialled, and the official page it comes from.

    The pages were read in stored copies, not on the day: check them live before a release.
    """

    country: str
    numbers: tuple[str, ...]
    note: str
    source: str
    link: str


EMERGENCY_NUMBERS = (
    Line(
        "United Kingdom",
        ("999", "112"),
        "",
        "GOV.UK",
        "https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers",
    ),
    Line(
        "Ireland",
        ("112", "999"),
        "",
        "HSE",
        "https://www2.hse.ie/emergencies/when-to-call-112-or-999/",
    ),
    Line(
        "United States",
        ("911",),
        "",
        "Federal Communications Commission",
        "https://www.fcc.gov/encyclopedia/9-1-1-and-e9-1-1-services",
    ),
    Line(
        "Canada",
        ("911",),
        "Not everywhere in Canada has 911. Where you have a local emergency number, ring that.",
        "Canadian Radio-television and Telecommunications Commission",
        "https://crtc.gc.ca/eng/archive/2014/2014-342.htm",
    ),
    Line(
        "Australia",
        ("000",),
        "",
        "Triple Zero, Australian Government",
        "https://www.triplezero.gov.au/triple-zero/about",
    ),
    Line(
        "New Zealand",
        ("111",),
        "",
        "New Zealand Government",
        "https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/",
    ),
    Line(
        "European Union, every country",
        ("112",),
        "",
        "European Commission",
        "https://ec.europa.eu/information_society/activities/112/actions/index_en.htm",
    ),
)
ELSEWHERE = "Elsewhere: ring your local emergency number."

URGENT_LINES = (
    Line("England", ("111",), "NHS 111", "NHS", "https://www.nwas.nhs.uk/our-services/nhs-111/"),
    Line(
        "Scotland",
        ("111",),
        "NHS 24, when your GP is closed",
        "NHS 24",
        "https://www.nhs24.scot/111/",
    ),
    Line(
        "Wales",
        ("111",),
        "NHS 111 Wales",
        "NHS 111 Wales",
        "https://111.wales.nhs.uk/localservices/informationinotherlanguages/"
        "LSInfoOtherLanguagePage18/",
    ),
)
URGENT_ELSEWHERE = (
    "Elsewhere: ring your doctor's surgery or clinic. When it is closed, ring the out-of-hours "
    "service that it names."
)
