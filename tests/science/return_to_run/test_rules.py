"""The rules of the return: their numbers, and the same in words."""

from widgets.science.evidence.sources import SOURCES as KNOWN
from widgets.science.return_to_run.rules import (
    BACK_TO_BACK_STOPS,
    BREAK_DAYS,
    CRITERIA,
    GOOD_RUNS,
    MOST_LONGER,
    ON_THE_DAY,
    REST_DAYS,
    REST_DAYS_AFTER_PAIN,
    SOURCES,
    rules,
)


def test_the_numbers_that_the_course_has_decided_on() -> None:
    assert (GOOD_RUNS, REST_DAYS, REST_DAYS_AFTER_PAIN, BREAK_DAYS) == (2, 1, 2, 14)
    assert (BACK_TO_BACK_STOPS, MOST_LONGER) == (2, 10)
    assert SOURCES == ("silbernagel2007", "neason2024", "frandsen2025")


def test_what_is_to_be_so_before_the_first_run() -> None:
    assert [(each.id, each.source) for each in CRITERIA] == [
        ("check", "nhsbackpain"),
        ("walk", None),
        ("morning", None),
        ("rest", None),
        ("clinician", None),
    ]
    words = [each.words for each in CRITERIA]
    assert words[0] == "I have done the check, and it found no sign."
    assert "30 minutes with pain of no more than 2 of 10" in words[1]
    assert words[2] == "The morning after such a walk, the pain is no more than 2."
    assert words[3] == "At rest my pain is no more than 2, without extra pills for it."
    assert "stress fracture or back surgery" in words[4]


def test_every_rule_in_words() -> None:
    wanted = (
        "A warning sign stops the plan. It opens again only when the check finds no sign.",
        (
            "Give your pain a number from 0 to 10: the worst during the run, the worst later that "
            "day, and the next morning. Without the morning's number, the plan waits."
        ),
        "Up to 2 each time: a good run. 2 good runs in a row at a stage, and the next stage comes.",
        (
            "Over 2, up to 4, in the run or later that day, and settled by the next morning: the "
            "same stage again."
        ),
        (
            "Over 4, or over 2 the next morning: a stage back, and 2 days without a run. 2 times "
            "in a row: let somebody look at it before you run again."
        ),
        ON_THE_DAY,
        "If the worst pain rises from run to run to run, the stage stays the same too.",
        "No runs on two days in a row: at least 1 day between them.",
        (
            "One change at a time. A run that was also faster, hillier or in new shoes counts for "
            "the pain, but not for the next stage. Nor does one more than 10 percent longer than "
            "the stage."
        ),
        (
            "14 days without a run: a stage back, and one more for each further 14. After 30 days "
            "without one, stage 1."
        ),
        (
            "No session is more than 10 percent longer than the longest of the last 30 days. After "
            "stage 12 your run grows by that at most."
        ),
        "Each session begins and ends with 5 minutes of walking.",
    )
    assert len(rules()) == 12
    for said, words in zip(rules(), wanted):
        assert said == words
    assert ON_THE_DAY == (
        "On the day itself: run only if your pain that morning is no more than 2. If it is more, "
        "wait a day and look again."
    )


def test_every_source_is_known() -> None:
    keys = list(SOURCES) + [each.source for each in CRITERIA if each.source]
    assert all(key in KNOWN for key in keys)
