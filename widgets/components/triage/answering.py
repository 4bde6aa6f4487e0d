"""How an answer changes the check: a tick, a doubt, a follow-up, the age."""

from widgets.components.triage.standing import NONE
from widgets.components.triage.state import BIRTH_YEAR, YEARS, State
from widgets.components.triage.steps import go, step_questions
from widgets.engine.core.days import date_of
from widgets.science.triage.assessment import is_answer
from widgets.science.triage.questions import OLDEST
from widgets.science.triage.records import AGE, TICK, Question


def answer(state: State, question: Question, value: object) -> State:
    """Return the state with an answer: yes, no or unsure, or a tick set or taken away."""
    is_tick = question.kind == TICK
    given = "yes" if is_tick and value == "true" else value
    answers = dict(state["answers"])
    if is_tick and value == "false":
        answers.pop(question.id, None)
    elif question.kind != AGE and is_answer(question, given):
        answers[question.id] = str(given)
    else:
        return state
    return with_answers(state, answers)


def doubt(state: State, question: Question, value: object) -> State:
    """Return the state with a ticked line made not sure, or sure again."""
    is_ticked = question.kind == TICK and state["answers"].get(question.id, "no") != "no"
    if not is_ticked or value not in ("true", "false"):
        return state
    answers = dict(state["answers"])
    answers[question.id] = "unsure" if value == "true" else "yes"
    return with_answers(state, answers)


def with_age(state: State) -> State:
    """Return the state with the age that follows from what was typed and ticked."""
    answers = dict(state["answers"])
    answers.pop("age", None)
    years, born = state["years"], state["birth_year"]
    if years is not None:
        answers["age"] = str(int(years))
    elif born is not None and state["today"]:
        age = date_of(state["today"]).year - int(born)
        if 0 <= age <= OLDEST:
            answers["age"] = str(age)
    if "age" not in answers and state["age_unknown"]:
        answers["age"] = "unsure"
    return with_answers(state, answers)


def has_wrong_age(state: State) -> bool:
    """Return whether a box in sight holds what is no age."""
    if "age" not in [question.id for question in step_questions(state, state["step"])]:
        return False
    drafts = state["drafts"]
    return YEARS.name in drafts or (state["age_unknown"] and BIRTH_YEAR.name in drafts)


def with_answers(state: State, answers: dict[str, str]) -> State:
    """Return the state with other answers, at a step that these lead to."""
    after: State = {
        **state,
        "answers": answers,
        "day": state["today"] or state["day"],
        "standing": NONE,
        "expired": NONE,
        "reminders": 0,
    }
    return go(after, after["step"])
