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
    "search-contact-time-back-pain": search(
        "a time on the ground that goes with back pain in runners",
        on="30 November 2026",
        words=(
            (
                "ground contact time vertical oscillation runners with low back pain compared with "
                "healthy runners"
            ),
        ),
        nearest="Two comparisons of runners with and without back pain, whose abstracts name no "
        "contact time {cite}`drozda2024,lee2021`.",
    ),
    "search-ground-back-pain": search(
        "a study that links the ground underfoot with back pain in runners",
        on="30 November 2026",
        words=(
            "running surface hard ground asphalt and low back pain in runners association study",
            (
                "running surface grass concrete track injury risk runners prospective cohort all "
                "injuries surface"
            ),
        ),
        nearest="The shock over the sacrum on three kinds of ground, without pain as a result "
        "{cite}`ferrosanchez2023`.",
    ),
    "search-height-after-run": search(
        "how the height lost on a run comes back, hour by hour",
        on="30 November 2026",
        words=(
            (
                "recovery of stature spinal height disc height after running hours lying down "
                "following a run"
            ),
        ),
        nearest="Height before and after a run, and not later {cite}`white1990`; a university's "
        "news page says that after a marathon it is back in about a day, and we found no"
        " study behind it.",
    ),
    "search-home-check-cut-off": search(
        "a cut-off for back pain in runners, for any of the checks you can do at home",
        on="30 November 2026",
        words=(
            (
                "cut-off single-leg squat pelvic drop Thomas test foot posture sit-and-reach home "
                "test runners low back pain predictive threshold"
            ),
        ),
        nearest="Reviews of one of the checks for pain at the hip.",
    ),
    "search-less-bounce-back-pain": search(
        "a trial of running softer, or with less bounce, in people with back pain",
        on="30 November 2026",
        words=(
            (
                "soft landing gait retraining lower impact runners low back pain trial vertical "
                "oscillation reduce bounce"
            ),
        ),
        nearest="A trial of softer landings in novices without regard to the back "
        "{cite}`chan2018`.",
    ),
    "search-one-side": search(
        "a study of one side of the back working harder in runners with back pain",
        on="30 November 2026",
        words=(
            (
                "asymmetry left right runners low back pain one side paraspinal muscle activity "
                "leg dominance running"
            ),
        ),
        nearest="Scans of runners without back pain {cite}`mitchell2019`.",
    ),
    "search-runners-followed": search(
        "a study that followed people who run and people who do not in the same way, and counted"
        " new back pain",
        on="30 November 2026",
        words=(
            "cohort runners versus non-runners incidence of low back pain prospective comparison",
            (
                "jogging leisure-time physical activity and risk of low back pain population "
                "cohort running exercisers versus inactive"
            ),
        ),
        nearest="Studies that asked both at one time {cite}`alzahrani2019,videman1995`.",
    ),
    "search-scoliosis-running": search(
        "a trial of running with scoliosis and back pain",
        on="30 November 2026",
        words=(
            "scoliosis running back pain trial athletes adolescents idiopathic scoliosis running",
            (
                "Is physical activity contraindicated for individuals with scoliosis? systematic "
                "literature review Green Johnson Moreau"
            ),
        ),
        nearest="A review of sport with scoliosis, most of it expert opinion {cite}`green2009`.",
    ),
    "search-serious-causes-runners": search(
        "a count of serious causes among runners with back pain",
        on="30 November 2026",
        words=(
            (
                "serious spinal pathology in runners or athletes presenting with low back pain "
                "prevalence fracture infection cancer count"
            ),
        ),
        nearest="A count in people of all kinds {cite}`henschke2009`, and one of young athletes "
        "with a stress injury of a vertebra {cite}`selhorst2019`.",
    ),
    "search-shoe-back-pain": search(
        "a study that shows a shoe bringing on back pain in runners",
        on="30 November 2026",
        words=(
            "running shoes type and low back pain runners trial or cohort shoe cause back pain",
        ),
        nearest="Surveys that asked about shoes and pain at one time {cite}`wu2021,maselli2021`,"
        " and the shock at the low back with and without a shoe {cite}`ogon2001`.",
    ),
    "search-sleep-stress-pace": search(
        "a study of sleep, stress, pace, one-sided pain or stiff ankles in runners with back pain",
        on="30 November 2026",
        words=(
            (
                "sleep stress and low back pain in runners study psychological factors "
                "running-related back pain"
            ),
            (
                "ankle dorsiflexion knee to wall running pace unilateral pain low back pain in "
                "runners association"
            ),
        ),
        nearest=(
            "Stress in athletes with back pain {cite}`heidari2019`, and sleep in runners with "
            "injuries of the legs {cite}`mousavi2021`."
        ),
    ),
    "search-spine-force-running": search(
        "a number for the force inside the low spine in running, measured or from a model, that "
        "we could check",
        on="30 November 2026",
        words=(
            (
                "lumbosacral joint forces L5/S1 compression during running measured inverse "
                "dynamics stride length body weight"
            ),
            (
                "Cappozzo force actions in the human trunk during running lumbar compressive load "
                "body weight"
            ),
            (
                "musculoskeletal model lumbar spine compressive load walking and running increases "
                "with speed vertebral joint force multiples of body weight"
            ),
            (
                "lumbar load simulation running OpenSim lumbar joint contact force jogging "
                "full-body model"
            ),
            (
                "spine load during running in vivo telemetry instrumented vertebral implant "
                "walking running forces OrthoLoad"
            ),
            (
                "disc pressure measured during jogging one volunteer running spine load compared "
                "with sitting lifting"
            ),
            (
                "peak L5-S1 reaction force running increases with stride length, lumbosacral "
                "joint, runners, Journal of Sports Sciences 2008"
            ),
            (
                "spinal disc pressure activities list standing sitting jogging stairs Wilke "
                "percent relative to standing jogging"
            ),
            (
                "lumbar spine loads running thesis compressive shear L4-L5 running speed "
                "musculoskeletal simulation bodyweights"
            ),
        ),
        nearest=(
            "A dissertation that modelled the lowest disc in running, of which we read no result "
            "{cite}`mcclellan2018`; a model of walking {cite}`cheng1998`; and the pressure in one "
            "man's disc, of which we read no value for jogging {cite}`wilke1999`."
        ),
    ),
    "search-stair-or-slope": search(
        "a study that sets a stair machine against an inclined treadmill in people with back pain",
        on="30 November 2026",
        words=(
            (
                "stair climber elliptical inclined treadmill low back pain comparison study lumbar "
                "spine motion"
            ),
        ),
        nearest="A trial of pedalling on a seated elliptical machine, and reports of how the "
        "back moves on a standing one.",
    ),
    "search-step-rate-trial": search(
        "a trial that raised step rate to treat or prevent back pain in runners",
        on="30 November 2026",
        words=(
            "step rate cadence increase gait retraining low back pain runners randomised trial",
        ),
        nearest="A trial of one lesson with a metronome, which measured movement and not pain.",
    ),
    "search-stop-running": search(
        "a trial of resting from running, or of giving it up, in people with back pain",
        on="30 November 2026",
        words=("stopping running rest versus continuing running low back pain trial runners",),
        nearest="A trial of beginning to run {cite}`neason2024`, and trials of bed rest "
        "{cite}`dahm2010`.",
    ),
    "search-when-it-hurts": search(
        "a study of when back pain comes in runners: on the run, after it or days later",
        on="30 November 2026",
        words=(
            "onset of low back pain in runners during run after run next day timing survey",
            (
                "delayed onset muscle soreness low back lumbar extensor after exercise hours peak "
                "24 48 hours back pain runners"
            ),
            (
                'low back pain in runners "hurts during running" or "after running" worse with '
                "running distance survey marathon ultramarathon back pain location pain during race"
            ),
        ),
        nearest="Studies of sore muscles after races and after hard back exercise "
        "{cite}`vickers2001,pettitt2010`, and runners who said whether running made a "
        "sore back worse {cite}`raceday99`.",
    ),
}
