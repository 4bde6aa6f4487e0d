"""The rules of the return to running: the numbers the plan goes by, and the same in words.

No rule for pain was tested in runners with back pain. People with a sore Achilles tendon who ran on
under one did as well as those who stopped for six weeks (silbernagel2007). We have not seen the
limits in that study. What clinics pass on as its limits differs from page to page, so it drives
nothing here. All numbers below are our own judgement, meant to be on the careful side.
"""

from typing import NamedTuple

from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SCALE_MAX, PAIN_SETTLED_MAX
from widgets.science.return_to_run.stages import LAST, WARM_UP_MINUTES
from widgets.science.training.load_jump import SMALLEST_JUMP, WINDOW_DAYS

SOURCES = ("silbernagel2007", "neason2024", "frandsen2025")
GOOD_RUNS = 2  # in a row at a stage, before the next one
REST_DAYS = 1  # between runs
REST_DAYS_AFTER_PAIN = 2
BREAK_DAYS = 14  # without a run, before the plan goes a stage back for each such time
BACK_TO_BACK_STOPS = 2  # times in a row that a run went badly, before somebody should look at it
MOST_LONGER = SMALLEST_JUMP  # percent


class Criterion(NamedTuple):
    """What is to be so before the first run. source: a citation key, None for our judgement."""

    id: str
    words: str
    source: str | None


CRITERIA = (
    Criterion("check", "I have done the check, and it found no sign.", "nhsbackpain"),
    Criterion(
        "walk",
        f"I can walk briskly for 30 minutes with pain of no more than {PAIN_SETTLED_MAX} of 10.",
        None,
    ),
    Criterion(
        "morning",
        f"The morning after such a walk, the pain is no more than {PAIN_SETTLED_MAX}.",
        None,
    ),
    Criterion(
        "rest",
        f"At rest my pain is no more than {PAIN_SETTLED_MAX}, without extra pills for it.",
        None,
    ),
    Criterion(
        "clinician",
        "I have had no stress fracture or back surgery, or a clinician has said that I may run.",
        None,
    ),
)


# A run that was planned is not run on a bad morning, whatever the log says.
ON_THE_DAY = (
    "On the day itself: run only if your pain that morning is no more than "
    f"{PAIN_SETTLED_MAX}. If it is more, "
    "wait a day and look again."
)


def rules() -> tuple[str, ...]:
    """Return the rules in words, made from the numbers that the plan goes by."""
    return (
        "A warning sign stops the plan. It opens again only when the check finds no sign.",
        (
            f"Give your pain a number from 0 to {PAIN_SCALE_MAX}: the worst during the "
            "run, the worst later "
            "that day, and the next morning. Without the morning's number, the plan waits."
        ),
        (
            f"Up to {PAIN_SETTLED_MAX} each time: a good run. {GOOD_RUNS} good runs in a row at a "
            "stage, and the next stage comes."
        ),
        (
            f"Over {PAIN_SETTLED_MAX}, up to {PAIN_LIMIT}, in the run or later that day, and "
            "settled by the next morning: the same stage again."
        ),
        (
            f"Over {PAIN_LIMIT}, or over {PAIN_SETTLED_MAX} the next morning: a stage back, and "
            f"{REST_DAYS_AFTER_PAIN} days without a run. {BACK_TO_BACK_STOPS} times in a row: let "
            "somebody look at it before you run again."
        ),
        ON_THE_DAY,
        "If the worst pain rises from run to run to run, the stage stays the same too.",
        f"No runs on two days in a row: at least {_days(REST_DAYS)} between them.",
        (
            "One change at a time. A run that was also faster, hillier or in new shoes counts for "
            f"the pain, but not for the next stage. Nor does one more than {MOST_LONGER} percent "
            "longer than the stage."
        ),
        (
            f"{BREAK_DAYS} days without a run: a stage back, and one more for each further "
            f"{BREAK_DAYS}. After {WINDOW_DAYS} days without one, stage 1."
        ),
        (
            f"No session is more than {MOST_LONGER} percent longer than the longest of the last "
            f"{WINDOW_DAYS} days. After stage {LAST} your run grows by that at most."
        ),
        f"Each session begins and ends with {WARM_UP_MINUTES} minutes of walking.",
    )


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"
