"""What to do at each level."""

from widgets.science.triage.advice import ADVICE, WATCH_FOR
from widgets.science.triage.assessment import INCOMPLETE, LEVELS


def test_every_level_has_its_title() -> None:
    for level, title in (
        ("emergency", "Get help now"),
        ("urgent", "Be seen today"),
        ("soon", "See a clinician soon"),
        ("self-manage", "Carry on, with care"),
        ("incomplete", "Please finish the check"),
    ):
        assert ADVICE[level].title == title
    assert len(ADVICE) == len(LEVELS) + 1


def test_what_to_watch_for_is_all_that_is_worse() -> None:
    # Each level down warns of one level more.
    for place, level in enumerate(LEVELS):
        assert len(WATCH_FOR[level]) == place, level
    assert WATCH_FOR["self-manage"][:2] == WATCH_FOR["soon"]
    assert WATCH_FOR["soon"][:1] == WATCH_FOR["urgent"]
    assert len(WATCH_FOR[INCOMPLETE]) == 1
