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
    "search-film-back": search(
        "a study that treated or foretold a runner's back pain by a film of the run",
        on="30 November 2026",
        words=(
            "video gait analysis running retraining low back pain case series lumbar pain runner",
        ),
        nearest="A comparison, in a laboratory, of runners who had back pain already with "
        "others {cite}`drozda2024`.",
    ),
    "search-overstride-back": search(
        "a study that links overstriding or braking with back pain in runners",
        on="30 November 2026",
        words=(
            "overstriding step length foot landing distance low back pain runners study",
            (
                "braking force running low back pain anterior-posterior ground "
                "reaction force runners lumbar pain prospective"
            ),
        ),
        nearest="The jolt at the shin in runners with back pain and without {cite}`leeys2021`.",
    ),
    "search-overstride-line": search(
        "a tested limit for how far ahead the foot may land",
        on="30 November 2026",
        words=(
            (
                "threshold normal value overstride foot to centre of mass distance "
                "tibia angle at initial contact running injury cut-off"
            ),
        ),
        nearest="A guide for clinicians, which gives none for the angle of the foot "
        "{cite}`souza2016`.",
    ),
    "search-step-rate-trial": search(
        "a trial that raised step rate to treat or prevent back pain in runners",
        on="30 November 2026",
        words=(
            "step rate cadence increase gait retraining low back pain runners randomised trial",
            (
                "increase step rate cadence gait retraining chronic low back pain runners "
                "randomised trial"
            ),
        ),
        nearest="A trial of one lesson with a metronome, which measured movement and not pain.",
    ),
}
