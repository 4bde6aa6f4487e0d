"""How soon a chapter sends a reader for help with a sign is what the check says."""

import pytest

from tests.chapters.chapter import ROOT
from widgets.science.triage.assessment import assess, no_to_all

_HOSPITAL = (
    "ew trouble with bladder or bowel, numbness between the legs, or trouble in both legs needs "
    "hospital within hours"
)
_PRESSED = (("bladder",), ("bowel",), ("saddle_numbness",), ("both_legs",))
SPOT = ("builds_with_impact", "one_sore_spot")
# By chapter: its words, the answers of the check that they speak of, one at a time, and the level.
SAYS: list[tuple[str, str, tuple[tuple[str, ...], ...], str]] = [
    ("start/can-running-hurt-your-back", "top of your back: be seen today", (("upper_back",),),
     "urgent"),
    ("causes/upper-back", "at the top of your back, is on the NHS list for an **urgent** appointm",
     (("upper_back",),), "urgent"),
    ("causes/upper-back", "or a fall from a height, it is an **emergency**",
     (("heart_like",), ("serious_accident",)), "emergency"),
    ("causes/upper-back", "emergency too if the pain **comes when you run or hurry and goes when",
     (("upper_back", "upper_effort"), ("upper_back", "heart_like")), "emergency"),
    ("causes/upper-back", "In both legs, it is an emergency", (("both_legs",),), "emergency"),
    ("causes/disc-issues", "in **both** legs", (("both_legs",),), "emergency"),
    ("causes/disc-issues", "numbness **between your legs**", (("saddle_numbness",),), "emergency"),
    ("causes/disc-issues", "new trouble with **peeing or pooing**, or with **sex** and leg pain",
     (("bladder",), ("bowel",), ("sexual_function", "leg_pain")), "emergency"),
    ("causes/disc-issues", "such as a foot that catches: see a doctor today", (("foot_drop",),),
     "urgent"),
    ("causes/disc-issues", "or new trouble with peeing or pooing: get emergency help now",
     _PRESSED, "emergency"),
    ("causes/foot-pronation", "that is not pronation. See a doctor today", (("foot_drop",),),
     "urgent"),
    ("doing/return-to-running", _HOSPITAL, _PRESSED, "emergency"),
    ("doing/the-first-days", _HOSPITAL, _PRESSED, "emergency"),
]  # fmt: skip
BUILDS = "builds with each landing"


def text_of(page: str) -> str:
    return " ".join((ROOT / "chapters" / f"{page}.md").read_text(encoding="utf-8").split())


def level(signs: tuple[str, ...]) -> str:
    found: str = assess({**no_to_all(), **dict.fromkeys(signs, "yes")}).level
    return found


@pytest.mark.parametrize(("page", "words", "signs", "expected"), SAYS)
def test_a_chapter_says_what_the_check_says(
    page: str, words: str, signs: tuple[tuple[str, ...], ...], expected: str
) -> None:
    assert words in text_of(page)
    assert [level(one) for one in signs] == [expected] * len(signs)


def test_pain_that_builds_with_each_landing_is_for_soon_wherever_it_stands() -> None:
    assert level(SPOT) == "soon"
    lists = [path for path in (ROOT / "chapters").rglob("*.md") if f"{BUILDS}:" in path.read_text()]
    assert len(lists) >= 8
    for path in lists:
        for after in path.read_text(encoding="utf-8").split(f"{BUILDS}:")[1:]:
            assert " ".join(after.split()).startswith(
                ("stop running and see a clinician soon", "stop running and have it looked at")
            ), path.stem
