"""Which questions to ask next, out of the whole course."""

from typing import NamedTuple

from widgets.components.chapter_quizzes import Entry
from widgets.engine.core.ordering import ordered
from widgets.engine.quiz.attempts import Attempt, is_missed
from widgets.engine.quiz.questions import Question
from widgets.engine.quiz.spacing import is_due

MOST = 10

# Why a question is asked: what is first comes first.
DUE, MISSED, SEEN, BEGUN, NEW = range(5)


class Asked(NamedTuple):
    """A question that can be asked today, so that the one to ask first is the least.

    why: one of the reasons above.
    turn: its place among those of its chapter asked for that reason: chapters take turns.
    chapter: the chapter's place in the course.
    """

    why: int
    turn: int
    chapter: int
    meaning: str


def choose(
    chapters: list[Entry],
    questions: list[list[Question]],
    attempts: list[list[Attempt]],
    today: str,
) -> list[Asked]:
    """Return the questions to ask on a day, at most ten, from how those of each chapter stand.

    First what is due, then what was missed once, then what was right and waited longest, then what
    is new in a quiz that is begun. Chapters of which nothing was tried have their turn only where
    all this is nothing. Questions about a person or a headline come before others. What was checked
    today is not asked again.
    """
    found: list[Asked] = []
    for place, chapter in enumerate(chapters):
        found += _of_chapter(place, chapter["meanings"], questions[place], attempts[place], today)
    known = [asked for asked in found if asked.why < NEW]
    chosen: list[Asked] = []
    # Two chapters may ask one question.
    for asked in ordered(known or found):
        if asked.meaning not in [other.meaning for other in chosen] and len(chosen) < MOST:
            chosen.append(asked)
    return chosen


def _of_chapter(
    place: int, meanings: list[str], questions: list[Question], attempts: list[Attempt], today: str
) -> list[Asked]:
    is_begun = any([attempt["tries"] for attempt in attempts])
    rows = []
    for at, attempt in enumerate(attempts):
        why = _why(attempt, today, is_begun=is_begun)
        if why is not None:
            rows.append((why, not questions[at].get("case"), attempt["day"], at))
    turns = [0] * (NEW + 1)
    found = []
    for why, _, _, at in ordered(rows):
        found.append(Asked(why, turns[why], place, meanings[at]))
        turns[why] += 1
    return found


def _why(attempt: Attempt, today: str, *, is_begun: bool) -> int | None:
    if not attempt["tries"]:
        return BEGUN if is_begun else NEW
    if is_due(attempt, today):
        return DUE
    if attempt["day"] == today:
        return None
    return MISSED if is_missed(attempt) else SEEN
