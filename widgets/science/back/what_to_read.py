"""What to read and try first: chapters in one fixed order, of which the answers choose some.

The order: what has a grade from A to D comes before what is untested; then recent change of load,
then what you can do, then form (how you run and are built, shoes, ground); then the better grade.
Only load has been followed in thousands of runners (frandsen2025), and what people can do has been
changed in trials (cai2017, neason2024). No answer can change the order. It can only put a chapter
on the list, so nothing climbs because a number was large.
"""

from typing import NamedTuple

KINDS = ("load", "function", "form")


class Chapter(NamedTuple):
    """A chapter to read.

    page: where it stands beside the other chapters, without its ending; None while it is planned.
    kind: one of KINDS.
    grade: a key of `grades.GRADES`, for what runners are told about it.
    because: pairs of a finding and the sentence that says why it leads here. The finding "always"
        holds for everybody.
    tested: what has been tested of it, in a sentence or two.
    sources: keys of `sources.SOURCES`.
    """

    id: str
    title: str
    page: str
    kind: str
    grade: str
    because: tuple[tuple[str, str], ...]
    tested: str
    sources: tuple[str, ...]


CHAPTERS = (
    Chapter(
        "load",
        "Load, rest and the rest of life",
        "causes/load-and-rest",
        "load",
        "C",
        (("run_jump", "Your longest run was a jump from the weeks before."),),
        "A run more than 10 percent longer than the longest of the last 30 days went with more "
        "running injuries of all kinds. Back pain was not counted apart.",
        ("frandsen2025",),
    ),
    Chapter(
        "return-to-run",
        "Return to running",
        "doing/return-to-running",
        "function",
        "C",
        (
            ("over_3_months", "You have had it for more than 3 months."),
            ("limits", "It gets in the way of what you want to do."),
            ("always", "Everybody needs a plan for the coming weeks."),
        ),
        "In one small trial, adults with long-lasting back pain who walked and ran had less pain "
        "than those who waited. In a review, staying active was slightly better than bed "
        "rest for new back pain. Resting from running itself was not tested.",
        ("neason2024", "dahm2010"),
    ),
    Chapter(
        "strength",
        "Strength and core",
        "causes/strength-and-core",
        "function",
        "C",
        (
            ("over_3_months", "The trial in runners was of pain that lasts, as yours does."),
            ("changed_strength", "You changed your strength work."),
            ("tried_bridge", "You tried the single-leg bridge."),
            ("tried_plank", "You tried the side plank."),
        ),
        "Runners with lasting back pain gained more in running from leg exercises than from back "
        "exercises. Pain fell alike in all groups, and there was no group without exercise.",
        ("cai2017",),
    ),
    Chapter(
        "hips",
        "Limited hip extension",
        "causes/hip-extension",
        "form",
        "C",
        (("tried_thomas", "You tried the Thomas test."),),
        "In 14 elite athletes the Thomas test said nothing about how the pelvis tilts in running. "
        "Tight hamstrings came before back pain only very slightly more often, in people who were "
        "not picked as runners.",
        ("schache2000", "sadler2017"),
    ),
    Chapter(
        "feet",
        "Foot pronation",
        "causes/foot-pronation",
        "form",
        "C",
        (("tried_footprint", "You looked at your wet footprints."),),
        "In older adults, flat feet did not go with back pain. A way of walking did, weakly, in "
        "women only. Runners were not measured.",
        ("menz2013",),
    ),
    Chapter(
        "surfaces",
        "Ground and hills",
        "causes/load-and-rest",
        "load",
        "U",
        (
            ("changed_surface", "You changed the ground you run on."),
            ("changed_hills", "You changed how hilly your runs are."),
        ),
        "We found no study that links ground or hills with back pain in runners.",
        (),
    ),
    Chapter(
        "overstride",
        "Overstride",
        "causes/overstride",
        "form",
        "U",
        (("step_rate", "You gave your step rate."),),
        "No study links long steps with back pain. Runners with back pain took 5 steps a minute "
        "fewer in one study, a weak link, and pain may slow the steps.",
        ("drozda2024",),
    ),
    Chapter(
        "pelvic-drop",
        "Pelvic drop",
        "causes/pelvic-drop",
        "form",
        "U",
        (("tried_stance", "You tried standing on one leg."),),
        "Pelvic drop was seen with leg injuries. Runners with back pain moved the pelvis no "
        "differently.",
        ("bramah2018", "drozda2024"),
    ),
    Chapter(
        "shoes",
        "Shoes",
        "causes/load-and-rest",
        "form",
        "U",
        (("changed_shoes", "You changed your shoes."),),
        "In one survey after races, the kind of shoe did not differ with back pain. Worn shoes "
        "were not tested.",
        ("wu2021",),
    ),
    Chapter(
        "legs",
        "Disc issues",
        "causes/disc-issues",
        "form",
        "U",
        (("leg_or_buttock", "It hurts in your buttock or leg too."),),
        "We found no study of running and leg pain from the back.",
        (),
    ),
)

FINDINGS = (
    "run_jump", "over_3_months", "limits", "changed_strength", "changed_surface", "changed_hills",
    "changed_shoes", "tried_bridge", "tried_plank", "tried_thomas", "tried_footprint",
    "tried_stance", "step_rate", "leg_or_buttock",
)  # fmt: skip


class Advice(NamedTuple):
    """A chapter, and the sentences that say why it is on the list."""

    chapter: Chapter
    because: tuple[str, ...]


def what_to_read(findings: tuple[str, ...]) -> tuple[Advice, ...]:
    """Return the chapters to read, the first one first.

    `findings` are names out of FINDINGS; how often they come and in what order is all the same.
    Raises ValueError for another name.
    """
    for name in findings:
        if name not in FINDINGS:
            raise ValueError(f"{name} is no finding; there are {', '.join(FINDINGS)}")
    chosen = []
    for chapter in CHAPTERS:
        reasons = [words for name, words in chapter.because if name in findings]
        always = [words for name, words in chapter.because if name == "always"]
        if reasons or always:
            chosen.append(Advice(chapter, tuple(reasons or always)))
    return tuple(chosen)
