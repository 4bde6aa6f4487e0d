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
    "search-drinking": search(
        "a trial of drinking more against back pain",
        on="30 November 2026",
        words=(
            "dehydration fluid intake low back pain study water drinking back pain association",
            (
                "Characteristics of back pain in young adults and their relationship with "
                "dehydration "
                "cross sectional study conclusions"
            ),
        ),
        nearest=(
            "A survey of students and young doctors, which compared no groups "
            "{cite}`haqdehydration2022`."
        ),
    ),
    "search-epsom": search(
        "a trial of Epsom salt against back pain or sciatica",
        on="30 November 2026",
        words=("Epsom salt bath magnesium sulfate sciatica back pain trial",),
        nearest="Pages that sell or praise it, and trials of plain heat {cite}`french2006`.",
    ),
    "search-exercise-lists": search(
        "a trial of one list of back exercises against another in runners",
        on="30 November 2026",
        words=(
            (
                "pelvic tilts crunches bridges Williams flexion exercises compared with other "
                "exercise low back pain randomised trial"
            ),
            (
                "exercise dose-response chronic low back pain duration frequency meta-regression "
                "stabilisation exercises"
            ),
        ),
        nearest="A review of kinds of exercise, in adults with lasting pain {cite}`owen2020`.",
    ),
    "search-food": search(
        "a trial of what people eat against back pain in runners",
        on="30 November 2026",
        words=(
            (
                "diet weight loss nutrition intervention chronic low back pain randomised trial "
                "systematic review"
            ),
        ),
        nearest=(
            "A review of losing weight, in people who were not chosen as runners {cite}`chen2022`."
        ),
    ),
    "search-glute-drills": search(
        "a trial of drills for the glutes before a run, with back pain as its result",
        on="30 November 2026",
        words=("glute activation exercises warm-up low back pain runners trial pain outcome",),
        nearest="Articles that advise them, and one runner's story.",
    ),
    "search-height-at-home": search(
        "a test of measuring your own shrinking at home, with a book and a door frame",
        on="30 November 2026",
        words=(
            (
                "self-measured standing height stadiometer spinal shrinkage repeatability diurnal "
                "height home measurement error"
            ),
        ),
        nearest="Tests of the height gauges of clinics, used by trained people.",
    ),
    "search-pain-limit": search(
        "a trial that sets a limit of pain against no pain at all, in runners with back pain",
        on="30 November 2026",
        words=(
            (
                "pain monitoring rule acceptable pain during running return to running low back "
                "pain "
                "trial"
            ),
        ),
        nearest=(
            "A trial that let adults with back pain walk and run {cite}`neason2024`, and advice "
            "from clinics."
        ),
    ),
    "search-passion-and-backs": search(
        "a study of passion for running and back pain",
        on="30 November 2026",
        words=(
            "obsessive passion harmonious passion runners running-related injury study",
            (
                "Mousavi passion running-related injury prediction model novice recreational "
                "runners "
                "psychological factors prospective"
            ),
        ),
        nearest=(
            "Studies of passion and injuries of every kind "
            "{cite}`dejonge2020,naderi2024,mousavi2021`."
        ),
    ),
    "search-running-and-discs": search(
        "a trial in which people ran, or did not, for years while their discs were scanned",
        on="30 November 2026",
        words=(
            (
                "randomised trial running training intervertebral disc MRI sedentary adults long "
                "term "
                "change"
            ),
        ),
        nearest="A trial of 12 weeks {cite}`issls2025disc`.",
    ),
    "search-running-break": search(
        "a trial of a break from running against running on, in people with back pain",
        on="30 November 2026",
        words=(
            (
                "stop running rest versus continue running low back pain runners randomised "
                "training "
                "break"
            ),
            (
                "runner with low back pain how many days rest from running trial absence training "
                "return time back injury"
            ),
        ),
        nearest=(
            "A trial of running on under a pain rule, in people with a sore Achilles tendon "
            "{cite}`silbernagel2007`."
        ),
    ),
    "search-running-in-steps": search(
        "a trial of running that grows step by step, to keep back pain from coming back",
        on="30 November 2026",
        words=(
            (
                "graded running programme prevent recurrence low back pain trial runners "
                "progression "
                "weekly"
            ),
        ),
        nearest="A trial of walking that grew step by step {cite}`pocovi2024`.",
    ),
    "search-running-with-sciatica": search(
        "a trial of running as a treatment for sciatica or a slipped disc",
        on="30 November 2026",
        words=(
            (
                "running or jogging programme treatment for sciatica lumbar radiculopathy disc "
                "herniation trial"
            ),
            "runners lumbar disc herniation sciatica incidence long-distance running cohort",
        ),
        nearest="A study that followed forest workers, some of whom jogged {cite}`sciatic2002`.",
    ),
    "search-spondylolysis-in-running": search(
        "how often running goes with a stress injury of the back arch of a vertebra",
        on="30 November 2026",
        words=(
            (
                "spondylolysis lumbar stress fracture runner distance running athletes sport "
                "distribution"
            ),
            (
                "pars interarticularis stress injury long-distance runner case report adolescent "
                "cross-country back pain"
            ),
        ),
        nearest=(
            "A count by sport in young athletes, with no figure for running in what we read "
            "{cite}`selhorst2019`."
        ),
    ),
    "search-step-rate-trial": search(
        "a trial that raised step rate to treat or prevent back pain in runners",
        on="30 November 2026",
        words=(
            "step rate cadence increase gait retraining low back pain runners randomised trial",
        ),
        nearest="A trial of one lesson with a metronome, which measured movement and not pain.",
    ),
}
