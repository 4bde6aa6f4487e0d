"""The order in which a reader sees the options of a question.

It is another at each try, and the same for the same try: after a reload, in a second tab, and in
every interpreter. What is kept of an answer are the places in the file.
"""

import binascii

from widgets.engine.quiz.attempts import Attempt
from widgets.engine.quiz.questions import CHOICES, Question

# A linear congruential generator, with the constants that the standard of C shows.
_FACTOR, _STEP, _STATES = 1103515245, 12345, 2**31
_WEAK_BITS = 16  # the lower bits of such a generator repeat soon


def order(question: Question, meaning: str, attempt: Attempt) -> list[int]:
    """Return the places of a question's options in the order in which they are shown."""
    places = list(range(len(question["answers"])))
    if question["type"] not in CHOICES or not question.get("shuffle", True) or not places:
        return places
    # A try counts once it is marked, and its options stay where they are.
    tries = attempt["tries"] - attempt["marked"]
    seed = binascii.crc32(meaning.encode())
    # Another one is first at each try, so no order comes twice in a row.
    first = places.pop((seed + tries) % len(places))
    return [first] + _shuffled(places, seed + _FACTOR * tries)


def _shuffled(places: list[int], seed: int) -> list[int]:
    shuffled = list(places)
    for last in range(len(shuffled) - 1, 0, -1):
        seed = (seed * _FACTOR + _STEP) % _STATES
        other = (seed >> _WEAK_BITS) % (last + 1)
        shuffled[last], shuffled[other] = shuffled[other], shuffled[last]
    return shuffled
