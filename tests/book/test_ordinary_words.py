"""Ordinary words of runners find their own pages: no word of a sign pulls them to the check."""

from widgets.engine.sphinx.search_words import words as stems
from widgets.science.triage.words import ALARM_WORDS, SIGN_WORDS

# Words of runners and of this course, which must lead to their own pages.
ORDINARY = (
    "back",
    "leg",
    "arm swing",
    "hip",
    "belly breathing",
    "heart rate",
    "heat",
    "ice",
    "cramp",
    "stitch",
    "hard run",
    "blood",
    "side plank",
    "calf raise",
    "foot strike",
    "cadence",
    "long run",
    "stretch",
    "shoes",
    "sleep",
    "stiff",
    "sciatica",
    "disc",
    "band walk",
    "weight training",
    "ibuprofen",
    "pain",
    "sudden",
    "growing",
    "period of rest",
    "hill",
    "knee",
    "air",
    "point",
)


def test_ordinary_words_lead_to_their_own_pages() -> None:
    typed_words = {word for words in SIGN_WORDS.values() for word in words}
    alarms = [set(stems(word)) for word in (*ALARM_WORDS, *typed_words)]
    assert all(alarms)
    pulled = [typed for typed in ORDINARY if any(one <= set(stems(typed)) for one in alarms)]
    assert pulled == []
