"""Your progress: what you have read, how the quizzes went, what to do next, and a record of it.

Its first state is made from the course's list of contents (`widgets.book.contents`).
"""

from widgets.apps.progress.asking import asking_part
from widgets.apps.progress.examples import examples
from widgets.apps.progress.record import record_part
from widgets.apps.progress.state import FIELDS, State, initial, reads, update
from widgets.apps.progress.steps import Step, is_finished, next_steps, quiz_score, result
from widgets.components.asking_again import questions
from widgets.components.chapter_quizzes import (
    MIXED,
    Entry,
    answered,
    answered_mixed,
    chapter_link,
    together,
)
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.html import controls
from widgets.engine.quiz.attempts import Score

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "reads", "update", "view"]

TITLE = "Your progress"


def view(state: State) -> Html:
    """Return the list of chapters, what to do next, and the record."""
    mixed = answered_mixed(state["kept"].get(MIXED))
    own = [answered(state["kept"].get(chapter["quiz"]), chapter) for chapter in state["chapters"]]
    scores = [
        quiz_score(len(chapter["meanings"]), tried, mixed, state["today"])
        for chapter, tried in zip(state["chapters"], own)
    ]
    chapters = [
        together(chapter, tried, mixed, state["today"])
        for chapter, tried in zip(state["chapters"], own)
    ]
    return fragment(
        el(
            "div",
            _summary(state, scores),
            _next(state, scores),
            asking_part(state, chapters),
            class_="rb-progress-now",
        ),
        _table(state, scores),
        record_part(state, scores),
    )


def _summary(state: State, scores: list[Score]) -> Html:
    read = len([chapter for chapter in state["chapters"] if chapter["page"] in state["read"]])
    finished = len([score for score in scores if is_finished(score)])
    quizzes = len([score for score in scores if score.total])
    return controls.live(
        el(
            "p",
            f"You have ticked {read} of {len(scores)} chapters as read, and answered "
            f"{finished} of {quizzes} quizzes to the end.",
        )
    )


def _next(state: State, scores: list[Score]) -> Html:
    read = [chapter["page"] in state["read"] for chapter in state["chapters"]]
    steps = next_steps(read, scores)
    if not steps:
        return el("p", "You have read every chapter, and no question is left open. Well done.")
    rows = [el("li", _step(step, state["chapters"][step.place])) for step in steps]
    return fragment(el("h3", "What to do next"), el("ol", rows))


def _step(step: Step, chapter: Entry) -> Html:
    if step.kind == "finish":
        return fragment(
            "Finish the quiz of ", chapter_link(chapter), f": {questions(step.count)} left."
        )
    if step.kind == "review":
        return fragment(
            "Try again what you missed in ", chapter_link(chapter), f": {questions(step.count)}."
        )
    return fragment("Read ", chapter_link(chapter), ".")


def _table(state: State, scores: list[Score]) -> Html:
    heads = [el("th", name, scope="col") for name in ("Read", "Chapter", "Time", "Quiz")]
    rows = [
        el(
            "tr",
            el("td", _tick(chapter, state)),
            el("th", chapter_link(chapter), scope="row"),
            el("td", f"{chapter['minutes']} min" if chapter["minutes"] else ""),
            el("td", result(score)),
        )
        for chapter, score in zip(state["chapters"], scores)
    ]
    return el(
        "table",
        el("caption", "Tick what you have read. The quizzes fill in by themselves."),
        el("thead", el("tr", heads)),
        el("tbody", rows),
        class_="rb-progress-table",
    )


def _tick(chapter: Entry, state: State) -> Html:
    return el(
        "input",
        type="checkbox",
        name="read-" + chapter["page"],
        checked=chapter["page"] in state["read"],
        aria_label=f"I have read {chapter['title']}",
    )


EXAMPLES = examples()
