"""Distances as people and watches write them: "8.5", "8,5 km", "5 miles", "8500 m"."""

import re
from typing import NamedTuple

from widgets.science.evidence.ranges import Range
from widgets.science.measuring.units import METRES_PER_KM, METRES_PER_MILE

# What one run may be. The ends are ours: nobody measured them, they catch slips of the keys.
DISTANCES = Range("distance of a run", 100.0, 300_000.0, "m", "our own limits")

UNITS = {
    "km": METRES_PER_KM, "kms": METRES_PER_KM, "k": METRES_PER_KM,
    "kilometre": METRES_PER_KM, "kilometres": METRES_PER_KM,
    "kilometer": METRES_PER_KM, "kilometers": METRES_PER_KM,
    "mi": METRES_PER_MILE, "mile": METRES_PER_MILE, "miles": METRES_PER_MILE,
    "metre": 1.0, "metres": 1.0, "meter": 1.0, "meters": 1.0, "m": 1.0,
}  # fmt: skip
# No run is 400 miles long, so from there on "m" can only be metres.
FEWEST_METRES = 400.0

# Numbers before these are no distance: time, heart, steps, energy, height.
_OTHER = (
    "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours", "s", "sec", "secs",
    "bpm", "spm", "kcal", "cal", "w", "steps", "ft", "st", "nd", "rd", "th",
)  # fmt: skip
_TIME = re.compile("[0-9]+:[0-9][0-9](?::[0-9][0-9])?(?:[.,][0-9]+)?")
_AMOUNT = re.compile("([0-9]+(?:[.,][0-9]+)?)[ ]?([a-z]*)")


class Amount(NamedTuple):
    """A number as it was written, and the word of its unit, "" where there is none."""

    number: str
    unit: str


def find_amount(text: str) -> Amount:
    """Return the one distance in a text of lower-case letters; clock times are not taken for one.

    A number with a unit of distance goes before numbers without. Raises ValueError, with a sentence
    for the reader, where there is none or more than one. Keep the text short: 200 letters.
    """
    rest = _TIME.sub(" ", text)
    named, plain = [], []
    found = _AMOUNT.search(rest)
    while found:
        amount = Amount(found.group(1), found.group(2))
        rest = rest.partition(found.group(0))[2]
        is_speed = rest[:1] == "/"
        if amount.unit in UNITS and not is_speed:
            named.append(amount)
        elif amount.unit not in _OTHER and not is_speed:
            plain.append(Amount(amount.number, ""))
        found = _AMOUNT.search(rest)
    amounts = named or plain
    if not amounts:
        raise ValueError("There is no distance on this line.")
    if amounts[1:]:
        numbers = " and ".join([amount.number for amount in amounts[:3]])
        raise ValueError(f"Which number is the distance, {numbers}? Keep one, or write its unit.")
    return amounts[0]


def metres(amount: Amount, unit: str) -> float:
    """Return a distance in metres; `unit` ("km" or "mi") holds where the amount names none.

    Raises ValueError, with a sentence for the reader, where it cannot be the distance of a run.
    """
    named = amount.unit or unit
    number = float(amount.number.replace(",", "."))
    if named == "m" and number < FEWEST_METRES:
        raise ValueError(f"{amount.number} m: metres or miles? Write km or mi.")
    distance = number * UNITS[named]
    if not DISTANCES.holds(distance):
        raise ValueError("A run here is from 0.1 to 300 km long.")
    return distance


def unit_in(heading: str) -> str:
    """Return the unit named in the heading of a column, such as "distance (km)", or ""."""
    for word in _words(heading):
        if word in UNITS:
            return word
    return ""


def is_unit(heading: str) -> bool:
    """Return whether the heading of a column is nothing but a unit, such as "km"."""
    words = _words(heading)
    return bool(words) and all([word in UNITS for word in words])


def _words(heading: str) -> list[str]:
    letters = "".join([letter if "a" <= letter <= "z" else " " for letter in heading])
    return letters.split()
