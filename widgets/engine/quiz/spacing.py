"""When a question is asked again: soon where it was missed, later and later while it is right.

Nothing is planned ahead and kept: it all follows from an attempt and from today.
"""

from widgets.engine.core.days import date_of
from widgets.engine.quiz.attempts import Attempt

# After how many days, by how many days in a row it was right. That the gaps grow has been tried
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


def latest(attempt: Attempt, elsewhere: Attempt) -> Attempt:
    """Return how a question stands that was tried in two places.

    What is to come goes by the later day, and where that is one, by the shorter row. Where it was
    first tried is not known, so `first` is that of `attempt`, if it was tried there at all.
    """
    if not attempt["tries"] or not elsewhere["tries"]:
        return attempt if attempt["tries"] else elsewhere
    here = (attempt["day"], -attempt["row"]) >= (elsewhere["day"], -elsewhere["row"])
    return {
        **(attempt if here else elsewhere),
        "first": attempt["first"],
        "solved": attempt["solved"] or elsewhere["solved"],
    }
