"""A reader at the self-assessment: events, what a view says, and any answers there could be."""

import re
from typing import Any

from hypothesis import strategies as st

from tests.apps import shown
from tests.components.triage.kept_checks import TODAY, carried
from widgets.apps import self_assessment
from widgets.components.self_assessment.answers import ANSWERS
from widgets.components.triage.standing import Standing
from widgets.engine.core.fields import Choice, Flag, Number
from widgets.engine.testing.play import play as play_app

OPEN = self_assessment.EXAMPLES["open"]
FULL = self_assessment.EXAMPLES["everything"]
INSIDE = "rb-assess-summary"


def play(state: Any, *steps: tuple[str, object]) -> Any:
    return play_app(self_assessment, state, *steps)


def html(state: Any) -> str:
    return str(self_assessment.view(state))


def words(state: Any) -> str:
    return shown.words(self_assessment.view(state))


def checked(found: Standing) -> Any:
    """Return a self-assessment without an answer after a check of the same day or week."""
    return play(self_assessment.initial(), ("today", TODAY), carried(found))


def without_markup(state: Any) -> str:
    return re.sub(r"<[^>]+>", "", html(state))


def a_value(field: Any) -> st.SearchStrategy[Any]:
    if isinstance(field, Flag):
        return st.booleans()
    if isinstance(field, Choice):
        return st.sampled_from([value for value, _ in field.options])
    if isinstance(field, Number):
        scale = 10**field.places
        whole = st.integers(round(field.low * scale), round(field.high * scale))
        return st.one_of(st.none(), whole.map(lambda number: number / scale))
    return st.text(max_size=60)


EVERYTHING = st.fixed_dictionaries({field.name: a_value(field) for field in ANSWERS})
