"""The questions that are asked now, and how it went once they are all answered."""

from widgets.apps.review.invitation import offer
from widgets.apps.review.state import State
from widgets.components.chapter_quizzes import Entry, chapter_link
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.html import devices
from widgets.engine.html.controls import button, live, spoken
from widgets.engine.quiz import state as quiz_state
from widgets.engine.quiz.attempts import Attempt
from widgets.engine.quiz.view import question_view


def asking_view(state: State, quiz: quiz_state.State) -> Html:
    """Return the questions of a quiz, each with its chapter once it is marked, and the end."""
    tried = {key: quiz_state.attempt_at(quiz, key) for key in quiz_state.keys(quiz)}
    return fragment(
        el(
            "section",
            el("h3", "Questions from all chapters"),
            [
                fragment(
                    question_view(quiz, key),
                    _origin(_chapter(state, quiz, key)) if tried[key]["marked"] else None,
                )
                for key in quiz_state.keys(quiz)
            ],
            **devices.focus(" ".join(quiz["meanings"])),
        ),
        _end(state, quiz, tried),
    )


def _chapter(state: State, quiz: quiz_state.State, key: str) -> Entry:
    meaning = quiz_state.meaning_of(quiz, key)
    (chapter,) = [one for one in state["chapters"] if meaning in one["meanings"]][:1]
    return chapter


def _origin(chapter: Entry) -> Html:
    return el("p", "From ", chapter_link(chapter), ".", class_="rb-hint rb-review-origin")


def _end(state: State, quiz: quiz_state.State, tried: dict[str, Attempt]) -> Html:
    keys = quiz_state.keys(quiz)
    marked = [key for key in keys if tried[key]["marked"]]
    # A row stands where it was right at once, and on each later check of that day.
    missed = [key for key in marked if not tried[key]["row"]]
    right = len(marked) - len(missed)
    is_over = len(marked) == len(keys)
    if is_over:
        score = f"All answered: {right} of {len(keys)} right straight away."
    else:
        score = f"{len(marked)} of {len(keys)} answered, {right} right straight away."
    again = [_chapter(state, quiz, key) for key in missed]
    return el(
        "div",
        live(spoken(state["said"] + " "), el("p", score, class_="rb-quiz-score"), whole=True),
        _read_again(state, again) if is_over and again else None,
        offer(state, "Ask me another") if is_over and state["today"] else None,
        el("p", button("stop", "That is enough for now")),
        class_="rb-quiz-progress",
    )


def _read_again(state: State, again: list[Entry]) -> Html:
    chapters = [chapter for chapter in state["chapters"] if chapter in again]
    return fragment(
        el("p", "What you missed comes back the next day. Worth reading again:"),
        el("ul", [el("li", chapter_link(chapter)) for chapter in chapters]),
    )
