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


def line(
    way: str, numbers: tuple[str, ...], note: str, *, sources: str = "", verified: str = TRUE
) -> Line:
    """Return a line. Its sources, parted by spaces, stand in the page alone, not in the browser."""
    return Line(way, numbers, note, tuple(sources.split()), verified)


ELSEWHERE = "Elsewhere: ring your local emergency number."
URGENT_ELSEWHERE = (
    "Elsewhere: ring your doctor's office or clinic. When it is closed, ring the out-of-hours "
    "service that it names."
)

_UK = "United Kingdom"
_UK_EMERGENCY = (line(RING, ("999", "112"), "", sources="govuk_999"),)
_SAMARITANS = line(RING, ("116 123",), "Samaritans, free", sources="samaritans")
_SHOUT = line(TEXT, ("85258",), "the word SHOUT; free, day and night", sources="shout")
_UK_DEAF = (
    line(TEXT, ("999",), "register first: text the word “register”", sources="eastamb_sms"),
    line(TYPE, ("18000",), "for emergencies, through Relay UK", sources="newham_deaf relayuk"),
    line(TYPE, (), "999 BSL: a video call in British Sign Language", sources="newham_deaf"),
)

COUNTRIES = (
    Country(
        "eng",
        "England",
        _UK,
        _UK_EMERGENCY,
        (line(RING, ("111",), "NHS 111", sources="nwas_111"),),
        (
            line(
                RING,
                ("111",),
                "NHS 111; choose the mental health option, 2",
                sources="shsc_111 norwood_111",
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
        (line(RING, ("111",), "NHS 24, when your GP is closed", sources="nhs24_111"),),
        (
            line(RING, ("111",), "NHS 24, for mental health distress too", sources="nhs24_111"),
            _SAMARITANS,
            line(
                RING,
                ("0800 83 85 87",),
                "Breathing Space, free; Monday to Thursday from 6 pm to 2 am, and from Friday 6 pm "
                "to Monday 6 am",
                sources="breathing_space",
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
        (line(RING, ("111",), "NHS 111 Wales", sources="wales_111"),),
        (
            _SAMARITANS,
            line(
                RING,
                ("111",),
                "NHS 111 Wales; press 2 for mental health; free, day and night",
                sources="walesgov_press2",
                verified=PARTLY,
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
            line(
                RING,
                ("028 9074 4447",),
                "GP out of hours, Belfast",
                sources="cause_ooh",
                verified=PARTLY,
            ),
            line(
                RING,
                ("028 2566 3500",),
                "GP out of hours, Northern",
                sources="cause_ooh",
                verified=PARTLY,
            ),
            line(
                RING,
                ("028 9260 2204",),
                "GP out of hours, South East",
                sources="cause_ooh",
                verified=PARTLY,
            ),
            line(
                RING,
                ("028 3839 9201",),
                "GP out of hours, Southern",
                sources="cause_ooh",
                verified=PARTLY,
            ),
            line(
                RING,
                ("028 7186 5195",),
                "GP out of hours, Western",
                sources="cause_ooh",
                verified=PARTLY,
            ),
        ),
        (
            line(
                RING,
                ("0808 808 8000",),
                "Lifeline, free, day and night",
                sources="pha_lifeline lifeline_ni",
            ),
            _SAMARITANS,
            _SHOUT,
        ),
        _UK_DEAF
        + (line(TYPE, ("18001 0808 808 8000",), "Lifeline", sources="contactni", verified=PARTLY),),
        "There is no NHS 111 here: ring the GP out-of-hours service of your trust.",
    ),
    Country(
        "ie",
        "Ireland",
        "Ireland",
        (line(RING, ("112", "999"), "", sources="hse_112"),),
        (),
        (
            line(RING, ("116 123",), "Samaritans, free", sources="oireachtas_116 samaritans"),
            line(
                TEXT, ("50808",), "free, day and night", sources="examiner_50808", verified=PARTLY
            ),
            line(
                RING,
                ("1800 111 888",),
                "Your Mental Health: what help there is, free, day and night",
                sources="ymh_ie",
                verified=PARTLY,
            ),
        ),
        (line(TEXT, ("112",), "register first, with an Irish mobile number", sources="ie_112sms"),),
        "Ring the GP out-of-hours service of your area.",
    ),
    Country(
        "us",
        "United States",
        "United States",
        (line(RING, ("911",), "", sources="fcc_text911"),),
        (),
        (line(RING, ("988",), "ring or text, day and night", sources="samhsa_988"),),
        (
            line(
                TEXT,
                ("911",),
                "only where it works; a message back tells you if it does not",
                sources="fcc_text911",
            ),
            line(TYPE, ("711",), "a relay, where 911 takes no text", sources="fcc_711"),
        ),
        "Ring the nurse line on your insurance card, if there is one, or go to urgent care.",
    ),
    Country(
        "ca",
        "Canada",
        "Canada",
        (
            line(
                RING,
                ("911",),
                "Not everywhere in Canada has 911. Where you have a local emergency number, ring "
                "that.",
                sources="crtc_911 crtc_2014",
            ),
        ),
        (
            line(
                RING,
                ("811",),
                "a nurse, in most provinces and territories",
                sources="pei_811 nwt_811",
                verified=PARTLY,
            ),
        ),
        (line(RING, ("988",), "ring or text, at any time", sources="mhcc_988"),),
        (
            line(
                RING,
                ("911",),
                "register first with your phone company; then ring, and the operator texts you",
                sources="textwith911 crtc_911",
            ),
            line(TYPE, ("711",), "for 811", sources="pei_811", verified=PARTLY),
        ),
        "",
    ),
    Country(
        "au",
        "Australia",
        "Australia",
        (line(RING, ("000",), "", sources="triplezero healthdirect_au"),),
        (
            line(
                RING,
                ("1800 022 222",),
                "healthdirect, to be called 1800 Medicare",
                sources="healthdirect_au",
            ),
        ),
        (line(RING, ("13 11 14",), "Lifeline", sources="nsw_lines"),),
        (
            line(
                TEXT,
                ("0423 677 767",),
                "a relay; write 000 in your first message",
                sources="nrs_emergency",
            ),
            line(TYPE, ("106",), "for emergencies, by TTY alone", sources="nrs_emergency"),
            line(TYPE, ("133 677",), "the relay service", verified=FALSE),
        ),
        "",
    ),
    Country(
        "nz",
        "New Zealand",
        "New Zealand",
        (line(RING, ("111",), "", sources="govtnz_111"),),
        (
            line(
                RING, ("0800 611 116",), "Healthline, free, day and night", sources="nz_healthline"
            ),
        ),
        (line(RING, ("1737",), "ring or text, free, day and night", sources="nz_1737"),),
        (line(TEXT, ("111",), "register first", sources="nzpolice_111txt"),),
        "",
    ),
    Country(
        "eu",
        "European Union, every country",
        "European Union, every country",
        (line(RING, ("112",), "", sources="ec_112day"),),
        (
            line(
                RING,
                ("116 117",),
                "where it exists, for example in Germany",
                sources="ec_116117",
                verified=PARTLY,
            ),
        ),
        (line(RING, ("116 123",), "where it exists", sources="oireachtas_116", verified=PARTLY),),
        (),
        "",
    ),
    Country(
        "ch",
        "Switzerland",
        "Switzerland",
        (line(RING, ("144", "112"), "", sources="chch"),),
        (
            line(
                RING,
                ("0800 33 66 55",),
                "Aerztefon, canton of Zurich only, free, day and night",
                sources="aerztefon",
            ),
        ),
        (
            line(RING, ("143",), "costs 0.20 francs", sources="chch"),
            line(RING, ("147",), "for children", sources="chch"),
        ),
        (),
        "In the other cantons, ring the medical emergency line of yours.",
    ),
    Country(
        "no",
        "Norway",
        "Norway",
        (line(RING, ("113",), "", sources="helsenorge113"),),
        (line(RING, ("116 117",), "day and night", sources="helsenorge_lv"),),
        (
            line(RING, ("116 123",), "Mental Helse", sources="helsenorge_suicide"),
            line(RING, ("116 117",), "a doctor, day and night", sources="helsenorge_lv"),
        ),
        (),
        "",
    ),
    Country(
        "in",
        "India",
        "India",
        (
            line(
                RING,
                ("112", "108"),
                "108 is for an ambulance, in many states.",
                sources="india_112 india_108",
                verified=PARTLY,
            ),
        ),
        (),
        (line(RING, ("14416",), "Tele-MANAS, day and night", sources="india_ps", verified=PARTLY),),
        (),
        "Go to the emergency or casualty department of the nearest hospital.",
    ),
    Country(
        "za",
        "South Africa",
        "South Africa",
        (line(RING, ("112", "10177"), "112 is for mobile phones.", sources="westerncape"),),
        (),
        (
            line(
                RING,
                ("0800 567 567",),
                "SADAG; in 2020 from 8 am to 8 pm",
                sources="star_sadag za_press",
                verified=PARTLY,
            ),
        ),
        (),
        "Go to the nearest clinic or hospital.",
    ),
    Country(
        "jp",
        "Japan",
        "Japan",
        (line(RING, ("119",), "", sources="kitakyushu_119"),),
        (
            line(RING, ("#7119",), "in certain areas", sources="japan_ems", verified=PARTLY),
            line(RING, ("#8000",), "for children", sources="japan_ems", verified=PARTLY),
        ),
        (
            line(
                RING,
                ("0120-783-556",),
                "Inochi no Denwa, in Japanese, free, from 4 pm to 9 pm",
                sources="akiruno",
            ),
            line(RING, ("0800-300-8355",), "TELL Lifeline, in English", verified=FALSE),
        ),
        (
            line(
                TYPE,
                (),
                "Net119, an app; register first with your fire department",
                sources="net119",
                verified=PARTLY,
            ),
        ),
        "",
    ),
    Country(
        "sg",
        "Singapore",
        "Singapore",
        (line(RING, ("995",), "", sources="scdf"),),
        (
            line(
                RING,
                ("6262 6262",),
                "NurseFirst, 8 am to 11 pm",
                sources="cna_1777",
                verified=PARTLY,
            ),
        ),
        (
            line(RING, ("1771",), "national mindline, day and night", sources="moh_1771"),
            line(RING, ("1767",), "Samaritans of Singapore", sources="cna_1767", verified=PARTLY),
        ),
        (line(TEXT, ("70995",), "register first", sources="tnp_70995", verified=PARTLY),),
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
