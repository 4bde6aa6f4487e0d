"""What we looked for and did not find: no page says "nobody measured" without one of these.

Look up one key at a time, as in `sources`. A key begins with "search-", so that it can stand among
the citations of a quiz or a claim.
"""

from typing import NamedTuple

# What was searched, by meaning: no index of journals was open to us.
WEB = "stored copies of public web pages (journals, abstracts and health sites)"


class Search(NamedTuple):
    """A search that did not find what it was for.

    question: what was looked for, to follow "We looked for".
    where, on: what was searched, and the day in words.
    words: what was typed into the search.
    nearest: MyST text, what came nearest to it, "" where nothing did.
    """

    question: str
    where: str
    on: str
    words: tuple[str, ...]
    nearest: str


def search(
    question: str, *, on: str, words: tuple[str, ...] = (), nearest: str = "", where: str = WEB
) -> Search:
    """Return a search."""
    return Search(question, where, on, words, nearest)


SEARCHES = {
    "search-foot-strike-backs": search(
        "a study that measured how runners land and counted back pain",
        on="30 November 2026",
        words=(
            (
                "foot strike pattern rearfoot forefoot low back pain runners cohort or survey "
                "association"
            ),
            (
                "measured foot strike pattern running injury prospective low back pain rearfoot "
                "strikers lumbar injury rate"
            ),
        ),
        nearest="The low back of healthy runners, landing in two ways {cite}`delgado2013`, and a "
        "survey that asked racers how they land {cite}`wu2021`.",
    ),
    "search-step-rate-trial": search(
        "a trial that raised step rate to treat or prevent back pain in runners",
        on="30 November 2026",
        words=(
            "step rate cadence increase gait retraining low back pain runners randomised trial",
        ),
        nearest="A trial of one lesson with a metronome, which measured movement and not pain.",
    ),
    "search-strained-muscle": search(
        "a study that showed how often a strained muscle is the source of low back pain",
        on="30 November 2026",
        words=(
            (
                "muscle strain as source of acute low back pain how often muscle tear imaging "
                "diagnosis prevalence"
            ),
            (
                "muscle injury MRI acute nonspecific low back pain lumbar paraspinal muscle oedema "
                "strain proportion of patients"
            ),
            (
                "most acute low back pain muscle strain cannot be confirmed nonspecific source of "
                "pain Lancet Hartvigsen 2018 what low back pain is nociceptive cause cannot be "
                "identified"
            ),
        ),
        nearest="Clinics' pages that call it common without a count, and scans of how thin or fat "
        "the muscles are.",
    ),
}
