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
    "search-arm-swing-pain": search(
        "a study of arm swing or tense shoulders and pain in a runner's upper back or neck",
        on="30 November 2026",
        words=(
            "arm swing upper back pain runners thoracic shoulder tension study",
            (
                "thoracic spine pain prevalence runners neck pain interscapular "
                "distance running injuries survey"
            ),
            (
                "thoracic kyphosis upper back posture runners trapezius muscle "
                "activity running arm carriage EMG pain"
            ),
        ),
        nearest="A survey that counted neck and shoulder pain in runners, and did not look at "
        "their arms {cite}`neckrunners`.",
    ),
    "search-burning-spot": search(
        "a study of a burning spot between a runner's shoulder blades",
        on="30 November 2026",
        words=(
            (
                "burning pain between shoulder blades while running cause dorsal "
                "scapular rhomboid runners study"
            ),
            (
                "thoracic spine pain prevalence runners neck pain interscapular "
                "distance running injuries survey"
            ),
        ),
        nearest="Pages of clinics and forums, without a study.",
    ),
    "search-core-cue": search(
        "a test of tightening the belly while running, with back pain or the load on "
        "the back as its result",
        on="30 November 2026",
        words=(
            (
                "abdominal bracing core engagement while running cue EMG low back pain "
                "runners transversus abdominis drawing-in running"
            ),
            (
                "runners instructed brace abdominal muscles voluntary core contraction "
                "during running effect low back pain lumbopelvic"
            ),
        ),
        nearest="A pilot trial of bracing while *walking*, in healthy people, which tested how "
        "long the belly muscles could hold.",
    ),
    "search-film-back": search(
        "a study that treated or foretold a runner's back pain by a film of the run",
        on="30 November 2026",
        words=(
            "video gait analysis running retraining low back pain case series lumbar pain runner",
        ),
        nearest="A comparison, in a laboratory, of runners who had back pain already with "
        "others {cite}`drozda2024`.",
    ),
    "search-heel-to-spine": search(
        "a measurement, in running, of how far the roll of the heel carries up to the "
        "pelvis and the spine",
        on="30 November 2026",
        words=(
            (
                "induced foot hyperpronation wedges rearfoot eversion effect on pelvis "
                "lumbar spine thorax kinematics running"
            ),
            (
                "coupling rearfoot eversion pelvis rotation tilt running foot orthoses "
                "erector spinae lumbar motion runners"
            ),
        ),
        nearest="The same in walking {cite}`hornestam2021` and in standing "
        "{cite}`rearfootback2010`, and the height of the arch in running "
        "{cite}`ogon1999`.",
    ),
    "search-insoles-runners": search(
        "a trial of insoles against back pain in runners",
        on="30 November 2026",
        words=(
            (
                "custom foot orthoses chronic low back pain runners athletes "
                "randomised controlled trial pronated feet"
            ),
        ),
        nearest="A trial in patients with pronated feet {cite}`castro2021`.",
    ),
    "search-knock-knees": search(
        "a study of knock knees and back pain in runners",
        on="30 November 2026",
        words=("knee valgus genu valgum low back pain association pelvis spine alignment study",),
        nearest="Studies of children's posture, and of knees with arthritis.",
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
    "search-lean-pain": search(
        "a study that followed the lean of runners to back pain, or a trial of a "
        "posture cue against it",
        on="30 November 2026",
        words=(
            (
                "posture cue forward lean training runners low back pain outcome trial "
                "running technique coaching"
            ),
            (
                "trunk flexion runners low back pain versus healthy trunk lean angle "
                "running lumbar lordosis running kinematics"
            ),
        ),
        nearest="Four weeks of practice that changed how runners leaned; pain was not its "
        "result {cite}`shih2019`.",
    ),
    "search-overpronation-hip": search(
        "a test of whether runners who pronate much have hips that need to be held, "
        "with back pain as its result",
        on="30 November 2026",
        words=(
            (
                "hip abductor strength overpronation runners stabilise hip rearfoot "
                "eversion relationship back pain"
            ),
        ),
        nearest="Reviews of leg injuries.",
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
    "search-phone-lean": search(
        "how well a phone measures forward lean in running",
        on="30 November 2026",
        words=(
            (
                "smartphone app trunk forward lean angle running 2D video validity 3D "
                "motion capture trunk inclination"
            ),
        ),
        nearest="Programs that follow the body in films of sprinters {cite}`gomez2025`.",
    ),
    "search-pronation-back": search(
        "a study of pronation and back pain in runners",
        on="30 November 2026",
        words=(
            "foot pronation low back pain runners study navicular drop",
            (
                "custom foot orthoses chronic low back pain runners athletes "
                "randomised controlled trial pronated feet"
            ),
        ),
        nearest="Older adults who walked {cite}`menz2013`, and patients who got insoles "
        "{cite}`castro2021`.",
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
    "search-treadmill-rails": search(
        "a measurement of the back, or of back pain, in people who hold the rails of a "
        "treadmill as they run",
        on="30 November 2026",
        words=(
            "holding treadmill handrails running posture spine back load study",
            (
                "treadmill handrail support running biomechanics gait kinematics trunk "
                "flexion muscle activity"
            ),
            (
                "front or side handrail holding treadmill running metabolic cost "
                "oxygen uptake ground reaction force handrail runners"
            ),
        ),
        nearest="Energy in uphill walking {cite}`hofmann2014`.",
    ),
}
