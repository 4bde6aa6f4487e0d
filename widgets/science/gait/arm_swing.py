"""What it costs to run without swinging the arms: means of one small study.

The study gives means of 13 runners (arellano2014); we have seen no spread. In another study of 10
adults, running without arm swing had no effect on cost (pontzer2009). Nobody measured pain.
"""

from typing import NamedTuple

from widgets.science.evidence.ranges import check_positive

SOURCE = "arellano2014"
OTHER_SOURCE = "pontzer2009"


class Position(NamedTuple):
    """A way to hold the arms, and the percent by which net power rose over a normal arm swing.

    Net power is the power a runner uses beyond what the body uses without running.
    """

    id: str
    name: str
    change: int


POSITIONS = (
    Position("swing", "Usual arm swing", 0),
    Position("behind", "Hands behind the back", 3),
    Position("chest", "Arms across the chest", 9),
    Position("head", "Hands on the head", 13),
)


def position(name: str) -> Position:
    """Return the position with that id. Raises ValueError for another id."""
    for item in POSITIONS:
        if item.id == name:
            return item
    raise ValueError(f"{name} is none of the positions")


def net_power(usual: float, name: str) -> float:
    """Return the mean net power with the arms held so, in the unit of `usual`.

    `usual` is the net power with a normal arm swing. Group means of 13 runners: a runner may differ
    (arellano2014). Raises OutOfRange unless `usual` is above zero, ValueError for another position.
    """
    check_positive("net power", usual, "W")
    return usual * (1.0 + position(name).change / 100.0)
