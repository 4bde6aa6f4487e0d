"""The steps of the check: one list to tick on a screen."""

from widgets.components.triage.lines_view import ANSWERS, line
from widgets.components.triage.ringing import crisis_lines, need_help_now
from widgets.components.triage.state import STEPS, State
from widgets.components.triage.steps import asking, carried_by_press, open_questions, step_questions
from widgets.engine.core.days import date_of
from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls, devices
from widgets.engine.html.dates import plain_day
from widgets.science.triage.advice import ADVICE
from widgets.science.triage.questions import STEPS as ASKING
from widgets.science.triage.records import AGE, TICK, Question

_SHOWN = ("step", "answers", "reminders", "years", "birth_year", "age_unknown", "drafts")


@memo_section(*_SHOWN, "country", "expired")
def questions_view(state: State) -> Html:
    """Return the present step with its list. Nothing is ticked before the reader ticks it."""
    place = STEPS.index(state["step"])
    step = ASKING[place]
    questions = step_questions(state, step.id)
    steps = asking(state)
    number = steps.index(step.id) + 1
    return el(
        "section",
        _expired(state),
        _progress(number, len(steps)),
        el("h3", step.title),
        el("p", step.introduction),
        crisis_lines(state["country"]) if "no_point" in _ticked(state, questions) else None,
        el("ul", _lines(state, questions), class_="rb-ticks", aria_label=step.title),
        _buttons(state, questions, is_last=number == len(steps)),
        need_help_now(),
        **devices.focus(step.id),
    )


def answer_label(question: Question, value: str) -> str:
    """Return an answer in words."""
    if question.kind == AGE and value != "unsure":
        return value + " years"
    return next(label for option, label in ANSWERS if option == value)


def _progress(number: int, total: int) -> Html:
    return el(
        "p",
        f"Step {number} of {total}",
        el("progress", value=number, max=total, aria_hidden="true"),
        class_="rb-check-progress",
    )


def _expired(state: State) -> Html | None:
    """Return the notice that an older check no longer counts."""
    old = state["expired"]
    if not old["day"]:
        return None
    said = ""
    if old["level"] and old["level"] != "emergency":
        said = f" It said: {ADVICE[old['level']].title.lower()}."
    elif old["level"]:
        said = " It said that you needed help at once. If nobody has seen you since, get help now."
    day = plain_day(date_of(old["day"]))
    return el(
        "p",
        f"You last did this check on {day}.{said} It counts for 7 days, so please answer again: "
        "things change.",
        class_="rb-notice",
    )


def _lines(state: State, questions: list[Question]) -> list[Html]:
    missing = [question.id for question in open_questions(state) if question.kind != TICK]
    if not state["reminders"]:
        missing = []
    return [
        line(
            question,
            state,
            missing=question.id in missing,
            focus=f"{question.id}-{state['reminders']}" if missing[:1] == [question.id] else None,
        )
        for question in questions
    ]


def _ticked(state: State, questions: list[Question]) -> list[str]:
    return [q.id for q in questions if state["answers"].get(q.id, "no") != "no" and q.kind != AGE]


def _buttons(state: State, questions: list[Question], *, is_last: bool) -> Html:
    step = state["step"]
    has_lines = bool([question for question in questions if question.kind == TICK])
    label = "None of these" if has_lines and not _ticked(state, questions) else "Go on"
    return el(
        "div",
        controls.button(
            "next",
            label + ": see what to do" if is_last else label,
            value=carried_by_press(state),
            primary=True,
        ),
        None if step == STEPS[0] else controls.button("back", "Back"),
        # A button in use is not redrawn, so those of another step are other buttons.
        id=local_id("buttons-" + step),
        class_="rb-check-buttons",
    )
