"""When a question is asked again: soon where it was missed, later and later while it is right.

Nothing is planned ahead and kept: it all follows from an attempt and from today.
"""

from widgets.engine.core.days import date_of
from widgets.engine.quiz.attempts import Attempt, marking
from widgets.engine.quiz.questions import Question

# After how many days, by the row of an attempt. That the gaps grow has been tried
# (Kang et al. 2014, on foreign words); how long they are is our choice.
GAPS = (1, 3, 7, 21, 60)


def days_left(attempt: Attempt, today: str) -> int | None:
    """Return in how many days a question is to be asked again; it is due at 0 and below.

    None where nothing can be said: it was never tried, or was right on a day that nobody knows.
    """
    if not attempt["tries"]:
        return None
    if not attempt["day"]:
        return None if attempt["row"] else 0
    ago = (date_of(today) - date_of(attempt["day"])).days
    # A day still to come was told by a clock that has been set back since: better ask too soon.
    return GAPS[min(attempt["row"], len(GAPS) - 1)] - ago if ago >= 0 else 0


def is_due(attempt: Attempt, today: str) -> bool:
    """Whether a question is to be asked again by today."""
    left = days_left(attempt, today)
    return left is not None and left <= 0


def checked(question: Question, attempt: Attempt, today: str = "") -> Attempt:
    """Return the attempt once marked, on a day, "" while unknown.

    Only the first try counts as the first, for good, and only a try when it is due adds to the row:
    who practises early is not asked later for it.
    """
    right = marking(question, attempt).right
    return {
        **attempt,
        "marked": True,
        "tries": attempt["tries"] + 1,
        "first": attempt["first"] if attempt["tries"] else right,
        "solved": attempt["solved"] or right,
        "day": today or attempt["day"],
        "row": attempt["row"] + _adds(attempt, today) if right else 0,
    }


def latest(attempt: Attempt, elsewhere: Attempt, today: str) -> Attempt:
    """Return how a question stands on a day, "" while unknown, that was tried in two places.

    What is to come goes by the later day, and where that is one, by the shorter row. The row is
    that of one place: where a place does not read the other, what was right there does not lengthen
    its row, and what was missed there does not end it. Where the question was first tried is not
    known, so `first` is that of `attempt`, if it was tried there at all.
    """
    if not attempt["tries"] or not elsewhere["tries"]:
        return attempt if attempt["tries"] else elsewhere
    here = _lateness(attempt, today) >= _lateness(elsewhere, today)
    return {
        **(attempt if here else elsewhere),
        "first": attempt["first"],
        "solved": attempt["solved"] or elsewhere["solved"],
    }


def _adds(attempt: Attempt, today: str) -> bool:
    """Whether it adds to the row to be right on a day, "" while unknown."""
    if not attempt["tries"]:
        return True
    if not today or not is_due(attempt, today):
        return False
    # A row that was made on days still to come stays as it is, and goes on from today.
    return not attempt["row"] or attempt["day"] < today


def _lateness(attempt: Attempt, today: str) -> tuple[str, int]:
    """Return what is greater the later an attempt was, and on one day the shorter its row."""
    # A day still to come was told by a clock that has been set back since.
    known = not today or attempt["day"] <= today
    return (attempt["day"] if known else "", -attempt["row"])
