"""What scans show in people without back pain, by age, and how the odds differ with pain.

Only rows that this course has read in the sources stand here. Ages between two rows get both of
them, never a number in between. A finding does not say where a pain comes from.
"""

from typing import NamedTuple

from widgets.science.evidence.ranges import OutOfRange, Range

SOURCE = "brinjikji2015a"
ODDS_SOURCE = "brinjikji2015b"
AGES = (20, 30, 40, 50)
# Single rows for 60 and 80 stand with the findings they were read for.
EVERY_FINDING = Range("age", 20, 50, "years", SOURCE)
OLDEST_WITH_ODDS = 50


class Finding(NamedTuple):
    """Something seen on a scan. Percent of people without pain at AGES, and (age, percent) later.

    Estimates of a statistical model over 33 studies of 3,110 people (brinjikji2015a); small samples
    at some ages. We have seen no intervals.
    """

    id: str
    name: str
    percents: tuple[int, ...]
    later: tuple[tuple[int, int], ...]

    @property
    def rows(self) -> list[tuple[int, int]]:
        """Every row read: pairs of age and percent, youngest first."""
        return list(zip(AGES, self.percents)) + list(self.later)

    def at(self, age: float) -> list[tuple[int, int]]:
        """Return the row (age, percent) for an age in years, or the two rows around it.

        Raises OutOfRange where the row, or one of the two, has not been read.
        """
        around = [row for row in self.rows if -10 < row[0] - age < 10]
        if len(around) < 2 and [row[0] for row in around] != [age]:
            raise OutOfRange(age, EVERY_FINDING)
        return around


FINDINGS = (
    Finding("disc_degeneration", "Worn disc (degeneration)", (37, 52, 68, 80), ((80, 96),)),
    Finding("disc_bulge", "Bulging disc", (30, 40, 50, 60), ((80, 84),)),
    Finding("disc_protrusion", "Disc that sticks out (protrusion)", (29, 31, 33, 36), ((80, 43),)),
    Finding("disc_height_loss", "Thinner disc (height loss)", (24, 34, 45, 56), ()),
    Finding("disc_signal_loss", "Dark disc (signal loss)", (17, 33, 54, 73), ((60, 86),)),
    Finding("annular_fissure", "Split in a disc's ring (fissure)", (19, 20, 22, 23), ((80, 29),)),
    Finding("facet_degeneration", "Worn small joints (facets)", (4, 9, 18, 32), ()),
    Finding(
        "spondylolisthesis", "Slipped vertebra (spondylolisthesis)", (3, 5, 8, 14), ((60, 23),)
    ),
)


class Odds(NamedTuple):
    """How many times the odds of a finding with back pain are those without; 95 percent interval.

    Adults of 50 or younger, 14 studies of 3,097 people (brinjikji2015b). A ratio of odds is not a
    ratio of people: where a finding is common, it is the larger of the two.
    """

    id: str
    name: str
    estimate: float
    low: float
    high: float


ODDS = (
    Odds("disc_degeneration", "Worn disc", 2.24, 1.21, 4.15),
    Odds("disc_protrusion", "Protrusion", 2.65, 1.52, 4.62),
    Odds("modic_1", "Change in the bone beside a disc (Modic 1)", 4.01, 1.1, 14.55),
    Odds("disc_extrusion", "Disc that has spilled out (extrusion)", 4.38, 1.98, 9.68),
    Odds("spondylolysis", "Gap in the arch of a vertebra (spondylolysis)", 5.06, 1.65, 15.53),
    Odds("disc_bulge", "Bulging disc", 7.54, 1.28, 44.56),
)


def finding(name: str) -> Finding:
    """Return the finding with that id. Raises ValueError for another id."""
    for item in FINDINGS:
        if item.id == name:
            return item
    raise ValueError(f"{name} is none of the findings")


def odds_with_pain(name: str) -> Odds | None:
    """Return the odds ratio for a finding's id, or None where we have read none."""
    for item in ODDS:
        if item.id == name:
            return item
    return None
