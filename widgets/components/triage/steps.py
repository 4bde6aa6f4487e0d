"""Which step follows: what each one asks, and how far the answers lead.

The steps are lists to tick and then the result. A step is only reached when every question before
it is answered and none of the answers is an emergency.
"""

from widgets.components.triage.standing import NONE, Standing
from widgets.components.triage.state import RESULT, STEPS, State
from widgets.science.triage.assessment import asked, assess
from widgets.science.triage.questions import BY_ID
from widgets.science.triage.questions import STEPS as ASKING
from widgets.science.triage.records import TICK, Question


def asking(state: State) -> list[str]:
    """Return the steps that ask anything in view of the answers so far, in order."""
    steps: list[str] = []
    for question in asked(state["answers"]):
        if question.step not in steps:
            steps.append(question.step)
    return steps


def step_questions(state: State, step: str) -> list[Question]:
    """Return the questions that a step asks in view of the answers so far."""
    return [question for question in asked(state["answers"]) if question.step == step]


def open_questions(state: State) -> list[Question]:
    """Return the questions of the present step that have no answer yet."""
    return [q for q in step_questions(state, state["step"]) if q.id not in state["answers"]]


def left_lines(state: State) -> list[str]:
    """Return the lines of the present list that are neither ticked nor answered yet."""
    return [question.id for question in open_questions(state) if question.kind == TICK]


def carried_by_press(state: State) -> str:
    """Return what the button of a step tells: the step, and the lines that are left as drawn.

    The press counts for these alone: others may have come since.
    """
    return " ".join([state["step"]] + left_lines(state))


def taken_back(state: State) -> list[Question]:
    """Return the signs that once led to a card for today or sooner and are now answered no."""
    answers = state["answers"]
    return [BY_ID[name] for name in state["first_said"] if answers.get(name) == "no"]


def go(state: State, wanted: object) -> State:
    """Go to the step wanted, or as near to it as the answers allow."""
    if wanted not in STEPS:
        return state
    step, end = str(wanted), end_of(state["answers"])
    if end is not None and STEPS.index(step) > STEPS.index(end):
        step = RESULT if assess(state["answers"]).level == "emergency" else end
    if step != RESULT and not step_questions(state, step):
        step = step_before({**state, "step": step})
    there: State = {**state, "step": step, "reminders": 0, "said": ""}
    return arrived(there) if step == RESULT else there


def step_after(state: State) -> str:
    """Return the next step that asks anything."""
    place = STEPS.index(state["step"])
    return next((step for step in asking(state) if STEPS.index(step) > place), RESULT)


def step_before(state: State) -> str:
    """Return the step before that asks anything, or the first."""
    place = STEPS.index(state["step"])
    earlier = [step for step in asking(state) if STEPS.index(step) < place]
    return earlier[-1] if earlier else STEPS[0]


def end_of(answers: dict[str, str]) -> str | None:
    """Return the first step that leads no further: it has an emergency sign or an open question."""
    to_ask = asked(answers)
    is_emergency = assess(answers).level == "emergency"
    given: dict[str, str] = {}
    for step in ASKING:
        questions = [question for question in to_ask if question.step == step.id]
        if any([question.id not in answers for question in questions]):
            return step.id
        if is_emergency:
            for question in questions:
                given[question.id] = answers[question.id]
            if assess(given).level == "emergency":
                return step.id
    return None


def arrived(state: State) -> State:
    """Return the state at the result, with what the check came to and what led to it."""
    found = assess(state["answers"])
    first_said = list(state["first_said"])
    for reason in found.reasons:
        if reason.level in ("emergency", "urgent"):
            first_said += [name for name in reason.signs if name not in first_said]
    first_said = [name for name in first_said if not BY_ID[name].is_fact]
    day = state["day"] or state["today"]
    standing = state["standing"] if state["standing"]["day"] else standing_of(state, day)
    return {**state, "first_said": first_said, "standing": standing, "day": day}


def standing_of(state: State, day: str) -> Standing:
    """Return what the answers of a day come to, or NONE while the check is not finished."""
    found = assess(state["answers"])
    is_finished = not found.unanswered or found.level == "emergency"
    if not is_finished or not day:
        return NONE
    return {"level": found.level, "running": found.running, "day": day}
