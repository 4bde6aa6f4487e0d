"""How a count is said: people of a hundred, and the range around them."""

from widgets.engine.core.numbers import fixed
from widgets.science.back.prevalence import Count, in_a_hundred

RANGES = {
    "studies": "The range runs from the lowest study to the highest.",
    "interval": "The range is the 95 percent interval of the study.",
    "chance": "The range is 95 percent for chance alone, worked out by us.",
    "none": "We have read no range for this number.",
}


def places(item: Count) -> int:
    """Return the decimals a count deserves: a tenth where whole percent would hide it."""
    return 1 if item.range_is in ("studies", "chance") else 0


def percent(item: Count) -> str:
    """Return the count in percent, with its range in brackets."""
    at = places(item)
    ends = None
    if item.low is not None and item.high is not None:
        ends = f"{fixed(item.low, at)} to {fixed(item.high, at)}"
    if item.percent is None:
        return f"{ends} %"
    middle = f"{fixed(item.percent, at)} %"
    return f"{middle} ({ends})" if ends else middle


def said(item: Count, of: str) -> str:
    """Return the count as a sentence about a hundred people."""
    if item.percent is None:
        low, high = drawn(item)
        first = "fewer than 1" if low == 0 else str(low)
        return f"Between {first} and about {high} of 100 {of}, by study."
    return f"About {in_a_hundred(item.percent)} of 100 {of}."


def drawn(item: Count) -> tuple[int, int]:
    """Return how many people are filled, and up to how many are striped."""
    if item.low is None or item.high is None:
        whole = in_a_hundred(item.percent or 0)
        return whole, whole
    return in_a_hundred(item.low), in_a_hundred(item.high)


def from_people(item: Count) -> str:
    """Return who was counted as "36 of 800 people", or as much of it as is known."""
    if item.cases is not None:
        return f"{item.cases} of {item.people} people."
    return f"{item.people} people." if item.people else ""
