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
    "search-height-of-other-runs": search(
        "how much height a run of another length or speed takes",
        on="30 November 2026",
        words=(
            "spinal shrinkage stature loss after running 1 hour 10 km stadiometer runners",
            (
                "treadmill running shallow deep water running spinal shrinkage stature change 30 "
                "minutes runners"
            ),
        ),
        nearest="An hour's run by elite men, whose figure we have not seen {cite}`white1990`, "
        "and half an hour on a treadmill by 14 runners.",
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
    "search-imbalance-runners": search(
        "a trial of evening out strength between two sides against back pain in runners",
        on="30 November 2026",
        words=("hip muscle imbalance low back pain collegiate athletes prospective study Nadler",),
        nearest="College athletes before and after core training was brought in for all "
        "{cite}`nadler2002`.",
    ),
    "search-lean-load": search(
        "the load on the low back at one lean and at another, measured or worked out in running",
        on="30 November 2026",
        words=(
            "lumbar spine compression load running trunk lean flexion musculoskeletal model",
            "forward trunk lean running lumbar spine loading L5/S1 joint moment back extensor",
            (
                "runners spinal loads L4-L5 intervertebral force estimated running "
                "OpenSim full-body lumbar model"
            ),
            (
                "erector spinae EMG forward trunk lean running back muscle activity "
                "trunk inclination runners"
            ),
        ),
        nearest="A computer model of the low back in jogging, without a change of lean.",
    ),
    "search-lengths-of-runs": search(
        "a trial of one length of runs and walks against another, in people with back pain",
        on="30 November 2026",
        words=(
            (
                "run-walk interval lengths compared low back pain trial walk-run ratio beginner "
                "runners"
            ),
            (
                "graduated run walk programme interval duration comparison randomised novice "
                "runners injury back pain shorter longer running bouts"
            ),
        ),
        nearest="A trial of walking and running against waiting {cite}`neason2024`, and one of "
        "two plans for novices, which counted legs and backs together {cite}`buist2008`.",
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
    "search-one-exercise-alone": search(
        "a trial of one of these exercises alone against none, in people with back pain",
        on="30 November 2026",
        words=(
            "bird dog exercise alone randomised trial low back pain",
            (
                "plank exercise low back pain randomised controlled trial single exercise effect "
                "on pain"
            ),
            "pelvic tilt exercise alone low back pain randomised trial",
            (
                "curl-up crunch sit-up or straight leg raise exercise only low back pain "
                "randomised trial abdominal exercise"
            ),
        ),
        nearest="Thirty people who did planks, with no group to compare; pelvic tilts in "
        "pregnancy; and sit-ups with a device against core exercises.",
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
    "search-prevention-runners": search(
        "a trial of an exercise programme that counted back pain in runners",
        on="30 November 2026",
        words=(
            (
                "exercise programme prevention low back pain runners randomised controlled trial "
                "injury prevention runners back"
            ),
            (
                "core and hip strengthening programme marathon runners randomized trial overuse "
                "injury incidence low back"
            ),
        ),
        nearest="Two trials of strength programmes in runners, whose abstracts count injuries of "
        "the legs, and injuries that stopped a marathon.",
    ),
    "search-push-at-other-speeds": search(
        "a test of this sum for the push of the ground at easy speeds",
        on="30 November 2026",
        words=(
            (
                "sine wave half-sine model vertical ground reaction force peak contact time "
                "flight time validity slow running speed"
            ),
            (
                "estimate peak vertical force running from contact and flight time error "
                "treadmill 9 km/h recreational runners Morin method comparison"
            ),
        ),
        nearest="Another sum, from the share of a step that a foot is down, tested in 115 "
        "runners at 9 to 13 km/h.",
    ),
    "search-rest-from-running": search(
        "a trial of a break from running against running on, with back pain",
        on="30 November 2026",
        words=(
            "stop running versus continue running low back pain trial runners rest from running",
        ),
        nearest="A trial of starting to run with back pain {cite}`neason2024`.",
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
    "search-side-gap": search(
        "what a gap between two sides, in how long they hold, means for a runner's back",
        on="30 November 2026",
        words=(
            "side bridge endurance left right asymmetry low back pain athletes runners",
            (
                "trunk endurance side difference right left side bridge ratio predicts low back "
                "pain prospective or runners"
            ),
        ),
        nearest="A study of children who ride, and scans of runners without back pain.",
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
