"""What to read and try first: chapters in one fixed order, of which the answers choose some.

The order: what has a grade from A to D comes before what is untested; then where to begin, recent
change of load, what you can do, form (how you run and are built, shoes, ground) and what is good to
know; then the better grade. Only load has been followed in thousands of runners (frandsen2025), and
what people can do has been changed in trials (cai2017, neason2024). That the first days of pain
come before all is our judgement. No answer can change the order. It can only put a chapter on the
list, by a row of `reading_rules`, so nothing climbs because a number was large.
"""

from typing import NamedTuple

from widgets.science.back.reading_rules import FINDINGS, Rule, rules_of

KINDS = ("begin", "load", "function", "form", "know")


class Chapter(NamedTuple):
    """A chapter to read.

    page: where it stands beside the other chapters, without its ending.
    kind: one of KINDS.
    grade: a key of `grades.GRADES`, for what runners are told about it; "" for a page that is a
        way around the course.
    tested: what has been tested of it, in a sentence or two.
    sources: keys of `sources.SOURCES`.
    searched: a key of `searches.SEARCHES`, where `tested` says that something was not found, or "".
    """

    id: str
    title: str
    page: str
    kind: str
    grade: str
    tested: str
    sources: tuple[str, ...]
    searched: str


CHAPTERS = (
    Chapter(
        "teachers",
        "How this course works",
        "start/how-this-course-works",
        "begin",
        "",
        "It is a way around the course: there is nothing to test.",
        (),
        "",
    ),
    Chapter(
        "claims",
        "What runners are told",
        "reference/what-runners-are-told",
        "begin",
        "",
        "It is a list, with our verdict on each claim and the studies behind it.",
        (),
        "",
    ),
    Chapter(
        "first-days",
        "The first days",
        "doing/the-first-days",
        "begin",
        "C",
        "In a review, staying active was slightly better than bed rest for new back pain. We found "
        "no trial of a break from running.",
        ("dahm2010",),
        "search-running-break",
    ),
    Chapter(
        "load",
        "Load, rest and the rest of life",
        "causes/load-and-rest",
        "load",
        "C",
        "A run more than 10 percent longer than the longest of the last 30 days went with more "
        "running injuries of all kinds. Back pain was not counted apart.",
        ("frandsen2025",),
        "",
    ),
    Chapter(
        "return-to-run",
        "Return to running",
        "doing/return-to-running",
        "function",
        "C",
        "In one small trial, adults with long-lasting back pain who began to walk and run had less "
        "pain than those who waited. Who ran already was left out. In a review, staying active was "
        "slightly better than bed rest for new back pain.",
        ("neason2024", "dahm2010"),
        "",
    ),
    Chapter(
        "strength",
        "Strength and core",
        "causes/strength-and-core",
        "function",
        "C",
        "Runners with lasting back pain gained more in running from leg exercises than from back "
        "exercises. Pain fell alike in all groups, and there was no group without exercise.",
        ("cai2017",),
        "",
    ),
    Chapter(
        "exercises",
        "Exercises",
        "doing/exercises",
        "function",
        "C",
        "In a review of 13 trials, planned exercise lowered lasting pain by a small to medium "
        "amount. The review does not say which exercise is best, and its people were not chosen as "
        "runners.",
        ("whoexercise2023",),
        "",
    ),
    Chapter(
        "hips",
        "Limited hip extension",
        "causes/hip-extension",
        "form",
        "C",
        "In 14 elite athletes the Thomas test said nothing about how the pelvis tilts in running. "
        "Tight hamstrings came before back pain only very slightly more often, in people who were "
        "not picked as runners.",
        ("schache2000", "sadler2017"),
        "",
    ),
    Chapter(
        "feet",
        "Foot pronation",
        "causes/foot-pronation",
        "form",
        "C",
        "In older adults, flat feet did not go with back pain. A way of walking did, weakly, in "
        "women only. Runners were not measured.",
        ("menz2013",),
        "",
    ),
    Chapter(
        "legs",
        "Disc issues",
        "causes/disc-issues",
        "form",
        "C",
        "In a year, workers who jogged got leg pain from the back less often than others, but "
        "those who had it badly kept it more often.",
        ("sciatic2002",),
        "",
    ),
    Chapter(
        "overstride",
        "Overstride",
        "causes/overstride",
        "form",
        "C",
        "In one study, women with pain where the spine meets the pelvis reached further ahead "
        "with the shin than women without. In another, runners with back pain took 5 steps a "
        "minute fewer, a weak link, and pain may slow the steps. We found no study that links long "
        "steps with low back pain.",
        ("whitney2022", "drozda2024"),
        "search-overstride-back",
    ),
    Chapter(
        "pelvic-drop",
        "Pelvic drop",
        "causes/pelvic-drop",
        "form",
        "C",
        "Pelvic drop was seen with leg injuries, and in women with pain where the spine meets the "
        "pelvis. In one study, runners with back pain moved the pelvis as far as others. In "
        "another, pelvis and trunk turned together in another way.",
        ("bramah2018", "whitney2022", "drozda2024", "seay2011spine"),
        "",
    ),
    Chapter(
        "can-running",
        "Can running hurt your back?",
        "start/can-running-hurt-your-back",
        "know",
        "C",
        "In 19 studies, 0.7 to 20.2 percent of runners had low back pain. That running was the "
        "reason was never shown.",
        ("maselli2020",),
        "",
    ),
    Chapter(
        "surfaces",
        "Ground and hills",
        "causes/load-and-rest",
        "load",
        "U",
        "In a survey of racers, whether the place suited them made no clear difference. We found "
        "no other study of the ground and back pain in runners.",
        ("wu2021",),
        "search-ground-backs",
    ),
    Chapter(
        "shoes",
        "Shoes",
        "causes/load-and-rest",
        "form",
        "U",
        "In one survey after races, the kind of shoe did not differ with back pain. In another, "
        "runners whose heels wore evenly had less often had it.",
        ("wu2021", "woolf2002"),
        "",
    ),
)


class Advice(NamedTuple):
    """A chapter, and the rows of the table that say why it is on the list."""

    chapter: Chapter
    because: tuple[Rule, ...]


def what_to_read(findings: tuple[str, ...]) -> tuple[Advice, ...]:
    """Return the chapters to read, the first one first.

    `findings` are names out of `reading_rules.FINDINGS`; how often they come and in what order is
    all the same. Raises ValueError for another name.
    """
    for name in findings:
        if name not in FINDINGS:
            raise ValueError(f"{name} is no finding; there are {', '.join(FINDINGS)}")
    chosen = []
    for chapter in CHAPTERS:
        because = rules_of(findings, chapter.id)
        if because:
            chosen.append(Advice(chapter, because))
    return tuple(chosen)
