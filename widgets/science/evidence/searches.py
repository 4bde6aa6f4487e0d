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
    "search-build-up-runners": search(
        "a trial of a slow build-up that counted back pain in runners",
        on="30 November 2026",
        words=(
            (
                "graduated running programme prevention low back pain runners randomised trial "
                "education"
            ),
            (
                "weekly running distance training volume low back pain runners survey risk factors "
                "marathon"
            ),
        ),
        nearest="A trial of walking and running for people who already had back pain "
        "{cite}`neason2024`.",
    ),
    "search-core-first": search(
        "a study that measured the core or the strength of healthy runners and then waited for "
        "back pain",
        on="30 November 2026",
        words=(
            (
                "trunk muscle endurance core strength prospective cohort low back pain runners "
                "athletes risk factor"
            ),
            (
                "runners low back pain prospective cohort strength flexibility baseline incidence "
                "of back pain season"
            ),
        ),
        nearest="Athletes of other sports, measured once "
        "{cite}`coreendurance2016,kazemkhani2022`, and people who stood for two hours "
        "{cite}`marshall2011`.",
    ),
    "search-core-runners": search(
        "a trial of core work that counted back pain in runners, or of exercise against none in "
        "runners with back pain",
        on="30 November 2026",
        words=(
            "core stability training runners low back pain randomised controlled trial",
            (
                "hip and core exercise programme novice recreational runners randomised controlled "
                "trial overuse injuries"
            ),
        ),
        nearest="A trial of hip and core exercises in new runners, which counted injuries of the "
        "legs {cite}`leppanen2024`.",
    ),
    "search-glute-activation": search(
        "a trial of activation drills, or of their place before strength work, against back "
        "pain in runners, or a study of slow glutes in runners with back pain",
        on="30 November 2026",
        words=(
            (
                "gluteal activation exercises low back pain runners randomised trial hip abductor "
                "strengthening"
            ),
            "gluteus maximus activation timing delayed low back pain runners electromyography",
        ),
        nearest="A trial of hip strengthening in patients who were not chosen as runners "
        "{cite}`fukuda2021`.",
    ),
    "search-ground-backs": search(
        "a study of hard, soft or uneven ground and back pain in runners",
        on="30 November 2026",
        words=("running surface asphalt grass treadmill low back pain runners association",),
        nearest="A survey that asked racers whether the place suited them {cite}`wu2021`.",
    ),
    "search-hills-backs": search(
        "a study of hills, or of shorter steps on them, and back pain in runners",
        on="30 November 2026",
        words=(
            "uphill downhill running lumbar spine load low back pain runners hills",
            (
                "gradient running downhill uphill lumbar lordosis pelvis muscle activity erector "
                "spinae treadmill -15% +15% study"
            ),
            (
                "shorter steps uphill running hills low back pain runners step length gradient "
                "injury study"
            ),
        ),
        nearest="Studies of how healthy people move and land on a slope "
        "{cite}`levine2007,slopejoints,padulo2012`.",
    ),
    "search-hip-flexors-runners": search(
        "a study that measured how far runners' hips extend and then waited for back pain, or a "
        "trial that made runners' hips looser against back pain",
        on="30 November 2026",
        words=(
            (
                "iliopsoas hip flexor length low back pain athletes runners hip extension range "
                "prospective or case-control"
            ),
            (
                "hip flexor stretching low back pain randomised trial hip mobility exercise "
                "chronic low back pain"
            ),
        ),
        nearest="A comparison of active people {cite}`roach2015` and two small trials in patients "
        "{cite}`hatefi2021,leem2025`, none of them chosen as runners.",
    ),
    "search-imbalance-runners": search(
        "a trial of evening out strength between two sides against back pain in runners",
        on="30 November 2026",
        words=("hip muscle imbalance low back pain collegiate athletes prospective study Nadler",),
        nearest="College athletes before and after core training was brought in for all "
        "{cite}`nadler2002`.",
    ),
    "search-machine-form": search(
        "a study of how to sit at a weight machine, or of machines against free weights, and "
        "back pain in runners",
        on="30 November 2026",
        words=(
            (
                "resistance training machines versus free weights low back pain trial seated "
                "machine posture"
            ),
        ),
        nearest="Adults who were asked what they trained with and followed for years "
        "{cite}`sandler2014`.",
    ),
    "search-pelvic-drop-backs": search(
        "a study that measured pelvic drop in runners and then waited for back pain, or a trial "
        "that made it smaller against back pain",
        on="30 November 2026",
        words=("contralateral pelvic drop running prospective low back pain runners",),
        nearest="A comparison of women who run, with and without sacroiliac pain "
        "{cite}`whitney2022`.",
    ),
    "search-pelvic-drop-spine": search(
        "a measurement or a model of the load on the spine of a runner whose pelvis drops",
        on="30 November 2026",
        words=(
            (
                "pelvic drop lumbar spine load running musculoskeletal model lateral bending joint "
                "force hip abductor weakness"
            ),
        ),
        nearest="Models of the load on the hip itself.",
    ),
    "search-plank-time": search(
        "a time for a plank or another hold that was tested against back pain in runners",
        on="30 November 2026",
        words=(
            "plank side bridge hold time threshold predicts low back pain runners",
            (
                "plank endurance low back pain bridge-to-plank ratio cross-sectional study 117 "
                "adults Journal of Clinical Medicine 2025"
            ),
        ),
        nearest="Adults with back pain, not chosen as runners, who held a plank for longer than "
        "those without {cite}`eimiller2025`.",
    ),
    "search-rest-from-running": search(
        "a trial of a break from running against running on, with back pain",
        on="30 November 2026",
        words=(
            "stop running versus continue running low back pain trial runners rest from running",
        ),
        nearest="A trial of starting to run with back pain {cite}`neason2024`.",
    ),
    "search-running-with-load": search(
        "a study of running with a load and back pain in runners",
        on="30 November 2026",
        words=(
            (
                "running with backpack load carriage low back pain trail runners soldiers load "
                "carriage running lumbar"
            ),
        ),
        nearest="A review of soldiers who carry heavy loads, which names the low back among the "
        "places that are hurt.",
    ),
    "search-shoe-wear-fit": search(
        "a study of the age, the fit or the comfort of shoes and back pain in runners",
        on="30 November 2026",
        words=(
            (
                "shoe age worn running shoes low back pain runners study; shoe comfort insoles "
                "injury"
            ),
            "ill-fitting shoes shoe fit low back pain study; shoe size too small back pain",
            (
                "running shoe comfort choice injury prospective study runners comfort filter "
                "tested low back"
            ),
        ),
        nearest="A survey that asked how the heel wears {cite}`woolf2002`, and a study of comfort "
        "and all injuries {cite}`malisoux2025`.",
    ),
    "search-stair-machine": search(
        "a study of stair machines, or of stairs against a sloped treadmill, and back pain",
        on="30 November 2026",
        words=("stair climber stepper machine versus incline treadmill low back pain lumbar load",),
        nearest="How the low back curves on a slope {cite}`levine2007`.",
    ),
    "search-step-rate-trial": search(
        "a trial that raised step rate to treat or prevent back pain in runners",
        on="30 November 2026",
        words=(
            "step rate cadence increase gait retraining low back pain runners randomised trial",
        ),
        nearest="A trial of one lesson with a metronome, which measured movement and not pain.",
    ),
    "search-stretch-length-pain": search(
        "a trial of how long to hold a stretch that measured back pain",
        on="30 November 2026",
        words=(
            (
                "static stretching hold duration 30 seconds versus 120 seconds hip flexor range of "
                "motion trial"
            ),
        ),
        nearest="Trials that measured range alone {cite}`ayala2010,donti2020`.",
    ),
    "search-warm-hands": search(
        "a study of warming hands and feet and back pain",
        on="30 November 2026",
        words=("cold hands feet warming before exercise back pain running temperature",),
    ),
    "search-warm-up-backs": search(
        "a trial of a warm-up that counted back pain in runners",
        on="30 November 2026",
        words=(
            (
                "warm-up programme randomised trial low back pain athletes or conscripts "
                "neuromuscular warm-up back pain incidence"
            ),
        ),
        nearest="A trial of stretching and endurance exercises in office workers, at work and not "
        "before a run.",
    ),
    "search-water-backs": search(
        "a study that measured water loss and back pain in runners",
        on="30 November 2026",
        words=("dehydration hypohydration low back pain athletes runners study",),
        nearest="A survey that asked students and doctors for their opinion "
        "{cite}`haqdehydration2022`.",
    ),
}
