"""What the quiz over the whole course remembers, and how it changes.

The questions that are asked are a quiz of their own (`quiz_of`), which the quiz's functions play.
"""

from widgets.apps.review.choosing import MOST, choose
from widgets.components.chapter_quizzes import Entry, answered, names, together
from widgets.engine.core.days import is_day
from widgets.engine.core.fields import data
from widgets.engine.core.protocol import CARRIED, TODAY
from widgets.engine.core.state import BaseState, Event
from widgets.engine.quiz import state as quiz
from widgets.engine.quiz.attempts import NOTHING, Attempt, opened_again
from widgets.engine.quiz.questions import Question
from widgets.engine.quiz.spacing import latest


class State(BaseState):
    """The course, and what was answered.

    chapters, questions: those of the course; for each chapter its questions.
    answers: the attempts made here, by the meaning of the question. Until it is marked, each stands
        as the question was tried last, wherever that was.
    asked: the meanings of the questions that are asked now, at most ten, none while nothing is.
    kept: what each chapter's quiz has kept on the device, by its name.
    said: what a screen reader is told of the last step.
    today: a day such as "2026-11-22", or "" while unknown.
    """

    chapters: list[Entry]
    questions: list[list[Question]]
    answers: dict[str, Attempt]
    asked: list[str]
    kept: dict[str, object]
    said: str
    today: str


def _meanings_in(value: object) -> list[str]:
    found: list[str] = []
    for one in value if isinstance(value, list) else ():
        if isinstance(one, str) and one not in found and len(found) < MOST:
            found.append(one)
    return found


def _is_meanings(value: object) -> bool:
    return _meanings_in(value) == value


FIELDS = (
    quiz.ANSWERS,
    data(
        "asked",
        _is_meanings,
        label="the questions you were being asked",
        stored=True,
        usable=_meanings_in,
    ),
)


def initial(chapters: list[Entry], questions: list[list[Question]]) -> State:
    """Return the state of a reader who has begun nothing."""
    return {
        "chapters": chapters, "questions": questions, "answers": {}, "asked": [], "kept": {},
        "said": "", "today": "", "drafts": {},
    }  # fmt: skip


def reads(state: State) -> tuple[str, ...]:
    """Return the names under which the quizzes keep what this widget reads."""
    return tuple(names(state["chapters"]))


def update(state: State, event: Event) -> State:
    """Return the state after what the reader, or the page, did."""
    name, value = event["name"], event["value"]
    if name == CARRIED and isinstance(value, dict):
        return _caught_up({**state, "kept": value})
    if name == TODAY and is_day(value):
        return _caught_up({**state, "today": value})
    if name == "begin" and state["today"]:
        return _begin(state)
    if name == "stop":
        return {**state, "asked": [], "drafts": {}, "said": ""}
    if name in ("check", "again") or name[:1] == "q":
        after = quiz.update(quiz_of(state), event)
        answers, drafts, said = after["answers"], after["drafts"], after["said"]
        played: State = {**state, "answers": answers, "drafts": drafts, "said": said}
        return _caught_up(played) if name == "again" else played
    return state


def attempts_of(state: State) -> list[list[Attempt]]:
    """Return how the questions of each chapter stand, wherever they were tried."""
    return [
        together(
            chapter,
            answered(state["kept"].get(chapter["quiz"]), chapter),
            state["answers"],
            state["today"],
        )
        for chapter in state["chapters"]
    ]


def quiz_of(state: State) -> quiz.State:
    """Return the quiz that the questions asked now are, without those that have gone since."""
    places = {
        meaning: (at, number)
        for at, chapter in enumerate(state["chapters"])
        for number, meaning in enumerate(chapter["meanings"])
    }
    meanings = [meaning for meaning in state["asked"] if meaning in places]
    questions = [state["questions"][places[one][0]][places[one][1]] for one in meanings]
    return {
        "questions": questions, "meanings": meanings, "first_edition": None,
        "answers": state["answers"], "shown": quiz.ALL, "said": state["said"],
        "today": state["today"], "drafts": state["drafts"],
    }  # fmt: skip


def _begin(state: State) -> State:
    attempts = attempts_of(state)
    chosen = choose(state["chapters"], state["questions"], attempts, state["today"])
    answers = dict(state["answers"])
    for asked in chosen:
        at = state["chapters"][asked.chapter]["meanings"].index(asked.meaning)
        answers[asked.meaning] = opened_again(attempts[asked.chapter][at])
    meanings = [asked.meaning for asked in chosen]
    return {**state, "answers": answers, "asked": meanings, "drafts": {}, "said": ""}


def _caught_up(state: State) -> State:
    """Return the state once what is asked goes on from what was answered elsewhere meanwhile."""
    if not state["asked"] or not state["today"]:
        return state
    answers = dict(state["answers"])
    for chapter, attempts in zip(state["chapters"], attempts_of(state)):
        for meaning, attempt in zip(chapter["meanings"], attempts):
            here = answers.get(meaning, NOTHING)
            if meaning in state["asked"] and not here["marked"]:
                # Two chapters may ask one question.
                last = latest(attempt, here, state["today"])
                answers[meaning] = {
                    **last, "chosen": here["chosen"], "typed": here["typed"], "marked": False,
                }  # fmt: skip
    return {**state, "answers": answers}
