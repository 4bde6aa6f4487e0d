"""Your progress: what you have read, how the quizzes went, what to do next, and a record of it.

Its first state is made from the course's list of contents (`widgets.book.contents`).
"""

import json

from widgets.apps.progress.state import FIELDS, Entry, State, initial, reads, update
from widgets.apps.progress.steps import Step, is_finished, next_steps, quiz_score
from widgets.engine.core.days import date_of
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.html import controls, devices
from widgets.engine.html.dates import plain_day
from widgets.engine.html.files import print_button
from widgets.engine.quiz.attempts import NOTHING, Score

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "reads", "update", "view"]

TITLE = "Your progress"
COURSE = "Running and your back"


def view(state: State) -> Html:
    """Return the list of chapters, what to do next, and the record."""
    scores = [_score(chapter, state) for chapter in state["chapters"]]
    return fragment(
        el("div", _summary(state, scores), _next(state, scores), class_="rb-progress-now"),
        _table(state, scores),
        _record(state, scores),
    )


def _score(chapter: Entry, state: State) -> Score:
    kept = state["kept"].get(chapter["quiz"])
    return quiz_score(kept, chapter["meanings"], chapter["first_edition"])


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
    questions = "1 question" if step.count == 1 else f"{step.count} questions"
    if step.kind == "finish":
        return fragment("Finish the quiz of ", _link(chapter), f": {questions} left.")
    if step.kind == "review":
        return fragment("Try again what you missed in ", _link(chapter), f": {questions}.")
    return fragment("Read ", _link(chapter), ".")


def _link(chapter: Entry) -> Html:
    return el("a", chapter["title"], href="../" + chapter["page"] + ".html", class_="rb-page-link")


def _table(state: State, scores: list[Score]) -> Html:
    heads = [el("th", name, scope="col") for name in ("Read", "Chapter", "Time", "Quiz")]
    rows = [
        el(
            "tr",
            el("td", _tick(chapter, state)),
            el("th", _link(chapter), scope="row"),
            el("td", f"{chapter['minutes']} min" if chapter["minutes"] else ""),
            el("td", _result(score)),
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


def _result(score: Score) -> str:
    if not score.total:
        return "no quiz"
    if not score.answered:
        return "not begun"
    if not is_finished(score):
        return f"{score.answered} of {score.total} answered"
    later = score.solved - score.first
    more = f", {later} more later" if later else ""
    return f"{score.first} of {score.total} right on the first try{more}"


def _record(state: State, scores: list[Score]) -> Html:
    done: list[tuple[object, object]] = [
        (chapter["title"], _result(score))
        for chapter, score in zip(state["chapters"], scores)
        if is_finished(score)
    ]
    read = [chapter["title"] for chapter in state["chapters"] if chapter["page"] in state["read"]]
    return el(
        "section",
        el("h3", "Record of completion"),
        el(
            "p",
            el("strong", COURSE),
            el("span", _day(state["today"]), **devices.today(state["today"])),
        ),
        el("p", "Name: ", el("span", class_="rb-progress-name"), class_="rb-progress-signed"),
        el("p", "Chapters read: ", ", ".join(read) if read else "none yet", "."),
        controls.facts(done) if done else el("p", "No quiz is finished yet."),
        el(
            "p",
            "Printed from this device by the reader. Nobody has checked it.",
            class_="rb-hint",
        ),
        print_button("Print the record"),
        class_="rb-part rb-progress-record",
    )


def _day(day: str) -> str:
    try:
        date = date_of(day)
    except ValueError:
        return ""
    return f", {plain_day(date)}"


def _chapter(title: str, page: str, minutes: int | None, total: int) -> Entry:
    return {
        "title": title, "page": page, "minutes": minutes,
        "quiz": page.split("/")[1] + "-quiz" if total else "",
        "meanings": [str(place) for place in range(total)], "first_edition": None,
    }  # fmt: skip


def _kept(firsts: tuple[bool, ...]) -> str:
    """Return what a quiz keeps whose questions were right at first, or not."""
    answers = {
        str(place): dict(NOTHING, typed="1", marked=True, tries=1, first=right, solved=right)
        for place, right in enumerate(firsts)
    }
    return json.dumps({"schema": 1, "values": {"answers": answers}})


_STARTED: State = {
    **initial(
        [
            _chapter("Check first", "start/check-first", 10, 2),
            _chapter("How this course works", "start/how-this-course-works", None, 0),
            _chapter("Overstride", "causes/overstride", 30, 1),
        ]
    ),
    "today": "2026-11-22",
}
_ALL_READ = [chapter["page"] for chapter in _STARTED["chapters"]]
_CHECKED, _RIGHT, _WRONG = _kept((True, True)), _kept((True,)), _kept((False,))
EXAMPLES: dict[str, State] = {
    "nothing_yet": _STARTED,
    "half_way": {**_STARTED, "read": _ALL_READ[:1], "kept": {"check-first-quiz": _RIGHT}},
    "something_missed": {
        **_STARTED,
        "read": _ALL_READ,
        "kept": {"check-first-quiz": _CHECKED, "overstride-quiz": _WRONG},
    },
    "all_done": {
        **_STARTED,
        "read": _ALL_READ,
        "kept": {"check-first-quiz": _CHECKED, "overstride-quiz": _RIGHT},
    },
}
