"""Whom to ring, by country: in an emergency, today, in despair, and without hearing or speech.

Show a number only beside its country: 111 is the emergency number of New Zealand, in Great
Britain the line for help that is not an emergency, and in Northern Ireland neither.

The pages were read in stored copies, not on the day: check them live before a release.
"""

from typing import NamedTuple

RING, TEXT, TYPE = "ring", "text", "type"
TRUE, PARTLY, FALSE = "true", "partly", "false"


class Line(NamedTuple):
    """A line for help, and how far we could verify it.

    way: RING, TEXT for a text message, TYPE for a textphone, a relay or a video call.
    numbers: as dialled, each as good as the others; none where the note says it all.
    sources: keys of `help_sources.PAGES` and of references.bib.
    verified: TRUE if read on a page of its owner or of an authority, PARTLY if read only in a copy
        or elsewhere, FALSE if read nowhere that counts. The last are never shown; they stand here
        so that nobody adds them unread.
    """

    way: str
    numbers: tuple[str, ...]
    note: str
    sources: tuple[str, ...]
    verified: str


class Country(NamedTuple):
    """The lines of one country.

    emergency_in: whose emergency number it is. The parts of the United Kingdom share theirs.
    otherwise: what to do today where no urgent line serves, in our own words.
    """

    code: str
    name: str
    emergency_in: str
    emergency: tuple[Line, ...]
    urgent: tuple[Line, ...]
    crisis: tuple[Line, ...]
    deaf: tuple[Line, ...]
    otherwise: str


ELSEWHERE = "Elsewhere: ring your local emergency number."
URGENT_ELSEWHERE = (
    "Elsewhere: ring your doctor's office or clinic. When it is closed, ring the out-of-hours "
    "service that it names."
)

_UK = "United Kingdom"
_UK_EMERGENCY = (Line(RING, ("999", "112"), "", ("govuk_999",), TRUE),)
_SAMARITANS = Line(RING, ("116 123",), "Samaritans, free", ("samaritans",), TRUE)
_SHOUT = Line(TEXT, ("85258",), "the word SHOUT; free, day and night", ("shout",), TRUE)
_UK_DEAF = (
    Line(TEXT, ("999",), "register first: text the word “register”", ("eastamb_sms",), TRUE),
    Line(TYPE, ("18000",), "for emergencies, through Relay UK", ("newham_deaf", "relayuk"), TRUE),
    Line(TYPE, (), "999 BSL: a video call in British Sign Language", ("newham_deaf",), TRUE),
)

COUNTRIES = (
    Country(
        "eng",
        "England",
        _UK,
        _UK_EMERGENCY,
        (Line(RING, ("111",), "NHS 111", ("nwas_111",), TRUE),),
        (
            Line(
                RING,
                ("111",),
                "NHS 111; choose the mental health option, 2",
                ("shsc_111", "norwood_111"),
                TRUE,
            ),
            _SAMARITANS,
            _SHOUT,
        ),
        _UK_DEAF,
        "",
    ),
    Country(
        "sct",
        "Scotland",
        _UK,
        _UK_EMERGENCY,
        (Line(RING, ("111",), "NHS 24, when your GP is closed", ("nhs24_111",), TRUE),),
        (
            Line(RING, ("111",), "NHS 24, for mental health distress too", ("nhs24_111",), TRUE),
            _SAMARITANS,
            Line(
                RING,
                ("0800 83 85 87",),
                "Breathing Space, free; Monday to Thursday from 6 pm to 2 am, and from Friday 6 pm "
                "to Monday 6 am",
                ("breathing_space",),
                TRUE,
            ),
            _SHOUT,
        ),
        _UK_DEAF,
        "",
    ),
    Country(
        "wls",
        "Wales",
        _UK,
        _UK_EMERGENCY,
        (Line(RING, ("111",), "NHS 111 Wales", ("wales_111",), TRUE),),
        (
            _SAMARITANS,
            Line(
                RING,
                ("111",),
                "NHS 111 Wales; press 2 for mental health; free, day and night",
                ("walesgov_press2",),
                PARTLY,
            ),
            _SHOUT,
        ),
        _UK_DEAF,
        "",
    ),
    Country(
        "nir",
        "Northern Ireland",
        _UK,
        _UK_EMERGENCY,
        (
            Line(RING, ("028 9074 4447",), "GP out of hours, Belfast", ("cause_ooh",), PARTLY),
            Line(RING, ("028 2566 3500",), "GP out of hours, Northern", ("cause_ooh",), PARTLY),
            Line(RING, ("028 9260 2204",), "GP out of hours, South East", ("cause_ooh",), PARTLY),
            Line(RING, ("028 3839 9201",), "GP out of hours, Southern", ("cause_ooh",), PARTLY),
            Line(RING, ("028 7186 5195",), "GP out of hours, Western", ("cause_ooh",), PARTLY),
        ),
        (
            Line(
                RING,
                ("0808 808 8000",),
                "Lifeline, free, day and night",
                ("pha_lifeline", "lifeline_ni"),
                TRUE,
            ),
            _SAMARITANS,
            _SHOUT,
        ),
        _UK_DEAF + (Line(TYPE, ("18001 0808 808 8000",), "Lifeline", ("contactni",), PARTLY),),
        "There is no NHS 111 here: ring the GP out-of-hours service of your trust.",
    ),
    Country(
        "ie",
        "Ireland",
        "Ireland",
        (Line(RING, ("112", "999"), "", ("hse_112",), TRUE),),
        (),
        (
            Line(RING, ("116 123",), "Samaritans, free", ("oireachtas_116", "samaritans"), TRUE),
            Line(TEXT, ("50808",), "free, day and night", ("examiner_50808",), PARTLY),
            Line(
                RING,
                ("1800 111 888",),
                "Your Mental Health: what help there is, free, day and night",
                ("ymh_ie",),
                PARTLY,
            ),
        ),
        (
            Line(
                TEXT, ("112",), "register first, with an Irish mobile number", ("ie_112sms",), TRUE
            ),
        ),
        "Ring the GP out-of-hours service of your area.",
    ),
    Country(
        "us",
        "United States",
        "United States",
        (Line(RING, ("911",), "", ("fcc_text911",), TRUE),),
        (),
        (Line(RING, ("988",), "ring or text, day and night", ("samhsa_988",), TRUE),),
        (
            Line(
                TEXT,
                ("911",),
                "only where it works; a message back tells you if it does not",
                ("fcc_text911",),
                TRUE,
            ),
            Line(TYPE, ("711",), "a relay, where 911 takes no text", ("fcc_711",), TRUE),
        ),
        "Ring the nurse line on your insurance card, if there is one, or go to urgent care.",
    ),
    Country(
        "ca",
        "Canada",
        "Canada",
        (
            Line(
                RING,
                ("911",),
                "Not everywhere in Canada has 911. Where you have a local emergency number, ring "
                "that.",
                ("crtc_911", "crtc_2014"),
                TRUE,
            ),
        ),
        (
            Line(
                RING,
                ("811",),
                "a nurse, in most provinces and territories",
                ("pei_811", "nwt_811"),
                PARTLY,
            ),
        ),
        (Line(RING, ("988",), "ring or text, at any time", ("mhcc_988",), TRUE),),
        (
            Line(
                RING,
                ("911",),
                "register first with your phone company; then ring, and the operator texts you",
                ("textwith911", "crtc_911"),
                TRUE,
            ),
            Line(TYPE, ("711",), "for 811", ("pei_811",), PARTLY),
        ),
        "",
    ),
    Country(
        "au",
        "Australia",
        "Australia",
        (Line(RING, ("000",), "", ("triplezero", "healthdirect_au"), TRUE),),
        (
            Line(
                RING,
                ("1800 022 222",),
                "healthdirect, to be called 1800 Medicare",
                ("healthdirect_au",),
                TRUE,
            ),
        ),
        (Line(RING, ("13 11 14",), "Lifeline", ("nsw_lines",), TRUE),),
        (
            Line(
                TEXT,
                ("0423 677 767",),
                "a relay; write 000 in your first message",
                ("nrs_emergency",),
                TRUE,
            ),
            Line(TYPE, ("106",), "for emergencies, by TTY alone", ("nrs_emergency",), TRUE),
            Line(TYPE, ("133 677",), "the relay service", (), FALSE),
        ),
        "",
    ),
    Country(
        "nz",
        "New Zealand",
        "New Zealand",
        (Line(RING, ("111",), "", ("govtnz_111",), TRUE),),
        (
            Line(
                RING,
                ("0800 611 116",),
                "Healthline, free, day and night",
                ("nz_healthline",),
                TRUE,
            ),
        ),
        (Line(RING, ("1737",), "ring or text, free, day and night", ("nz_1737",), TRUE),),
        (Line(TEXT, ("111",), "register first", ("nzpolice_111txt",), TRUE),),
        "",
    ),
    Country(
        "eu",
        "European Union, every country",
        "European Union, every country",
        (Line(RING, ("112",), "", ("ec_112day",), TRUE),),
        (
            Line(
                RING,
                ("116 117",),
                "where it exists, for example in Germany",
                ("ec_116117",),
                PARTLY,
            ),
        ),
        (Line(RING, ("116 123",), "where it exists", ("oireachtas_116",), PARTLY),),
        (),
        "",
    ),
    Country(
        "ch",
        "Switzerland",
        "Switzerland",
        (Line(RING, ("144", "112"), "", ("chch",), TRUE),),
        (
            Line(
                RING,
                ("0800 33 66 55",),
                "Aerztefon, canton of Zurich only, free, day and night",
                ("aerztefon",),
                TRUE,
            ),
        ),
        (
            Line(RING, ("143",), "costs 0.20 francs", ("chch",), TRUE),
            Line(RING, ("147",), "for children", ("chch",), TRUE),
        ),
        (),
        "In the other cantons, ring the medical emergency line of yours.",
    ),
    Country(
        "no",
        "Norway",
        "Norway",
        (Line(RING, ("113",), "", ("helsenorge113",), TRUE),),
        (Line(RING, ("116 117",), "day and night", ("helsenorge_lv",), TRUE),),
        (
            Line(RING, ("116 123",), "Mental Helse", ("helsenorge_suicide",), TRUE),
            Line(RING, ("116 117",), "a doctor, day and night", ("helsenorge_lv",), TRUE),
        ),
        (),
        "",
    ),
    Country(
        "in",
        "India",
        "India",
        (
            Line(
                RING,
                ("112", "108"),
                "108 is for an ambulance, in many states.",
                ("india_112", "india_108"),
                PARTLY,
            ),
        ),
        (),
        (Line(RING, ("14416",), "Tele-MANAS, day and night", ("india_ps",), PARTLY),),
        (),
        "Go to the emergency or casualty department of the nearest hospital.",
    ),
    Country(
        "za",
        "South Africa",
        "South Africa",
        (Line(RING, ("112", "10177"), "112 is for mobile phones.", ("westerncape",), TRUE),),
        (),
        (
            Line(
                RING,
                ("0800 567 567",),
                "SADAG; in 2020 from 8 am to 8 pm",
                ("star_sadag", "za_press"),
                PARTLY,
            ),
        ),
        (),
        "Go to the nearest clinic or hospital.",
    ),
    Country(
        "jp",
        "Japan",
        "Japan",
        (Line(RING, ("119",), "", ("kitakyushu_119",), TRUE),),
        (
            Line(RING, ("#7119",), "in certain areas", ("japan_ems",), PARTLY),
            Line(RING, ("#8000",), "for children", ("japan_ems",), PARTLY),
        ),
        (
            Line(
                RING,
                ("0120-783-556",),
                "Inochi no Denwa, in Japanese, free, from 4 pm to 9 pm",
                ("akiruno",),
                TRUE,
            ),
            Line(RING, ("0800-300-8355",), "TELL Lifeline, in English", (), FALSE),
        ),
        (
            Line(
                TYPE,
                (),
                "Net119, an app; register first with your fire department",
                ("net119",),
                PARTLY,
            ),
        ),
        "",
    ),
    Country(
        "sg",
        "Singapore",
        "Singapore",
        (Line(RING, ("995",), "", ("scdf",), TRUE),),
        (Line(RING, ("6262 6262",), "NurseFirst, 8 am to 11 pm", ("cna_1777",), PARTLY),),
        (
            Line(RING, ("1771",), "national mindline, day and night", ("moh_1771",), TRUE),
            Line(RING, ("1767",), "Samaritans of Singapore", ("cna_1767",), PARTLY),
        ),
        (Line(TEXT, ("70995",), "register first", ("tnp_70995",), PARTLY),),
        "",
    ),
)


def find(code: str) -> Country | None:
    """Return the country of that code, or None."""
    for country in COUNTRIES:
        if country.code == code:
            return country
    return None


def shown(lines: tuple[Line, ...]) -> list[Line]:
    """Return the lines that a reader may see: those that were read somewhere."""
    return [line for line in lines if line.verified != FALSE]


def emergencies() -> list[tuple[str, list[Line]]]:
    """Return each country that has an emergency number of its own, with the lines to show."""
    found: list[tuple[str, list[Line]]] = []
    for country in COUNTRIES:
        if country.emergency_in not in [name for name, _ in found]:
            found.append((country.emergency_in, shown(country.emergency)))
    return found


def all_lines(country: Country) -> tuple[Line, ...]:
    """Return every line of a country, shown or not."""
    return country.emergency + country.urgent + country.crisis + country.deaf


def dialled(number: str) -> str:
    """Return a number without the gaps that make it readable."""
    return number.replace(" ", "").replace("-", "")
