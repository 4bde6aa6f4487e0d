"""What the self-assessment remembers."""

from widgets.components.self_assessment.answers import Answers, no_answers
from widgets.components.triage.standing import NONE, Standing
from widgets.engine.core.state import Draft


class State(Answers):
    """The answers, and what else is known. MicroPython takes no second base for the drafts.

    standing: what the check came to, as it is kept on this device or in this tab.
    declared_on: the day on which the reader said that a check elsewhere found no sign, or "".
    today: such as "2026-11-22", or "" while unknown.
    carried: whether the step rate came from the Cadence lab.
    said, problem: what came of loading a file.
    """

    standing: Standing
    declared_on: str
    today: str
    carried: bool
    keep: bool
    said: str
    problem: str
    drafts: dict[str, Draft]


def initial() -> State:
    """Return the state of a self-assessment that nobody has begun."""
    return {
        **no_answers(),
        "standing": NONE,
        "declared_on": "",
        "today": "",
        "carried": False,
        "keep": False,
        "said": "",
        "problem": "",
        "drafts": {},
    }
