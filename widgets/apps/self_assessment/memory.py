"""What the self-assessment remembers."""

from widgets.components.self_assessment.answers import Answers, no_answers
from widgets.components.triage import state as check
from widgets.engine.core.state import Draft


class State(Answers):
    """The answers, and what else is known. MicroPython takes no second base for the drafts.

    signs: the state of the check.
    checked_on, today: days such as "2026-11-22", or "" while unknown.
    too_old: whether an earlier check no longer counts.
    carried: whether the step rate came from the Cadence lab.
    said, problem: what came of loading a file.
    """

    signs: check.State
    checked_on: str
    today: str
    too_old: bool
    carried: bool
    keep: bool
    said: str
    problem: str
    drafts: dict[str, Draft]


def initial() -> State:
    """Return the state of a self-assessment that nobody has begun."""
    return {
        **no_answers(),
        "signs": check.initial(),
        "checked_on": "",
        "today": "",
        "too_old": False,
        "carried": False,
        "keep": False,
        "said": "",
        "problem": "",
        "drafts": {},
    }
