"""The whole course in one quiz: what is due, from all chapters, mixed.

Its first state is made from the course's list of contents (`widgets.book.contents`). Questions are
drawn and marked as in a chapter's quiz. A widget writes under its own name alone, so the attempts
made here are kept here, and go on from those made in the chapters.
"""

from widgets.apps.review.asking import asking_view
from widgets.apps.review.examples import examples
from widgets.apps.review.invitation import invitation
from widgets.apps.review.state import FIELDS, State, initial, quiz_of, reads, update
from widgets.components.chapter_quizzes import MIXED_TITLE
from widgets.engine.core.elements import Html, el
from widgets.engine.html import devices

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "on_paper", "reads", "update", "view"]

TITLE = MIXED_TITLE


def view(state: State) -> Html:
    """Return the questions that are asked now, or what there is to ask."""
    quiz = quiz_of(state)
    return el(
        "div",
        asking_view(state, quiz) if quiz["questions"] else invitation(state),
        **devices.today(state["today"]),
    )


def on_paper(_state: State) -> Html:
    """Return where the questions are found on paper."""
    return el("p", "The questions stand in the chapters too, each quiz with its answers.")


EXAMPLES = examples()
