"""The words that lead a search to the check."""

from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.words import SIGN_WORDS


def test_every_sign_that_needs_help_today_has_words_of_its_own() -> None:
    signs = {one.id for one in QUESTIONS if one.level in {"emergency", "urgent"}} - {"age"}
    assert signs - set(SIGN_WORDS) == set()
    assert set(SIGN_WORDS) <= {one.id for one in QUESTIONS}
