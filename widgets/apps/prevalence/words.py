"""What each count is in words: who was counted, as what, over what time, and how sure we are."""

from typing import NamedTuple

# How sure we are, from the left of the dial to its right.
LEVELS = ("very low", "low", "fair", "high")


class Words(NamedTuple):
    """A count in words: `of` ends "of 100 ...", `sure` is a place in LEVELS, `not_` its limit."""

    id: str
    name: str
    of: str
    who: str
    what: str
    time: str
    sure: int
    why: str
    not_: str


_FINISHERS = "Finishers, 71.5 percent of them men, mean age 33.9 years (SD 9.0)."
_ASKED = "Low back pain, as people told it in a questionnaire of the authors' own."
_AFTER = "Asked once, after the race."
_SHARES = "People were worked out by us from shares in the paper's table."
_BETTER = "Adults who had got better within a month. They were not chosen as runners."
_RUNNERS = "Runners of every kind, in the studies that a review of 19 brought together."

WORDS = (
    Words(
        "runners_have",
        "Runners with pain",
        "runners",
        _RUNNERS,
        "Low back pain, each study by its own definition.",
        "Pain at the time of asking, or within some time before. Studies differ.",
        1,
        "The studies disagree almost as much as they can: the highest found nearly thirty times "
        "as much as the lowest.",
        "Whether runners have it more often than others.",
    ),
    Words(
        "runners_get",
        "Runners newly in pain",
        "runners",
        _RUNNERS,
        "New low back pain, each study by its own definition.",
        "Over a time. Studies differ in how long.",
        1,
        "The studies disagree widely, and we have read only the summary.",
        "Whether running brought it on.",
    ),
    Words(
        "race",
        "After a half or full marathon",
        "finishers",
        _FINISHERS,
        _ASKED,
        _AFTER,
        1,
        "One survey at one time, with 36 people who had pain.",
        "Whether the race brought it on. Those who did not finish are not in it.",
    ),
    Words(
        "half",
        "After a half marathon",
        "finishers",
        _FINISHERS,
        _ASKED,
        _AFTER,
        0,
        "Only 15 people with pain. " + _SHARES,
        "Whether distance made the difference: who runs which race is not chance.",
    ),
    Words(
        "full",
        "After a full marathon",
        "finishers",
        _FINISHERS,
        _ASKED,
        _AFTER,
        0,
        "Only 21 people with pain. " + _SHARES,
        "Whether distance made the difference: who runs which race is not chance.",
    ),
    Words(
        "run_walk",
        "Starting to run with a sore back",
        "people",
        "Adults of 18 to 45 with long-lasting back pain, in the running arm of a trial.",
        "Back pain that was noted as an unwanted event, likely due to the programme.",
        "12 weeks of running and walking.",
        0,
        "One event in a small group.",
        "How often a flare came that nobody noted. Of the 9 unwanted events, 7 were in the legs.",
    ),
    Words(
        "any_injury",
        "Any overuse injury",
        "runners",
        "Adult runners with a running watch, 78 percent of them men.",
        "Overuse injuries of any part of the body, as the runners reported them.",
        "18 months.",
        2,
        "Thousands of runners, followed as they ran. But injuries were self-reported.",
        "How many of these were backs: that was not counted apart.",
    ),
    Words(
        "again",
        "Back pain again in a year",
        "people",
        _BETTER,
        "Any new episode of low back pain.",
        "One year.",
        2,
        "People were followed for a year, by one definition. It is one study.",
        "Whether it is the same in runners.",
    ),
    Words(
        "again_care",
        "Again, and sought care",
        "people",
        _BETTER,
        "A new episode for which they sought care. The same people as in the count before.",
        "One year.",
        2,
        "People were followed for a year, by one definition. It is one study.",
        "Whether it is the same in runners.",
    ),
    Words(
        "again_strict",
        "Again, by a stricter count",
        "people",
        "People in primary care who had been free of pain for a month. Not chosen as runners.",
        "A new episode after that month.",
        "One year.",
        2,
        "People were followed for a year, by one definition. It is one study, and we have read no "
        "range for it.",
        "Whether it is the same in runners.",
    ),
)

# The counts of people in general, not of runners, start here.
FIRST_GENERAL = "again"


class Uncounted(NamedTuple):
    """A group that readers ask for, and that nothing we have read counts."""

    id: str
    name: str
    why: str


UNCOUNTED = (
    Uncounted(
        "others",
        "People who do not run",
        "Two studies asked runners and other people the same questions, and neither abstract gives "
        "the two shares, so we draw none. Adults in Britain who jogged a middling amount had "
        "long-lasting back trouble less often than those who did not (Alzahrani et al. 2019). Men "
        "who had been elite endurance athletes had less back pain later in life than other men "
        "(Videman et al. 1995). Both asked at one time, and people with sore backs may have "
        "stopped running.",
    ),
    Uncounted(
        "level",
        "Elite or recreational runners",
        "What we have read of the review gives one range for all runners, elite and recreational "
        "together. To split it would be a guess, so we do not.",
    ),
)

RULE = (
    "Very low: fewer than 30 people with pain. Low: asked once, or studies that disagree widely. "
    "Fair: hundreds of people or more, followed over time by one definition. High: several such "
    "studies that agree. No count here gets that far."
)
