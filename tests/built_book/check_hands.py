"""A reader's hands at the check for warning signs."""

from playwright.sync_api import Locator, expect

from tests.built_book.pages import look_at, pause
from widgets.components.triage.state import STEPS, UNSURE
from widgets.science.triage.advice import ADVICE
from widgets.science.triage.assessment import asked, assess
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.questions import STEPS as ASKING
from widgets.science.triage.records import AGE, TICK, Question

TITLES = {step.id: step.title for step in ASKING}
BY_ID = {question.id: question for question in QUESTIONS}
RING, GO = ["Emergency advice: " + ADVICE[act].title for act in ("ring", "go")]


def box(check: Locator, name: str) -> Locator:
    """Return the box of a line."""
    return check.locator(f'input[type="checkbox"][name="{name}"]')


def tick(check: Locator, *lines: str) -> None:
    for name in lines:
        look_at(box(check, name))
        box(check, name).click()
        expect(box(check, name)).to_be_checked()


def ticked(check: Locator) -> Locator:
    """Return the lines of the present list that are ticked."""
    return check.locator(".rb-ticks").get_by_role("checkbox", checked=True)


def answer(check: Locator, value: str, *questions: str) -> None:
    """Answer follow-ups."""
    for question in questions:
        choice = check.locator(f'input[name="{question}"][value="{value}"]')
        look_at(choice)
        choice.click()
        expect(choice).to_be_checked()


def press(check: Locator, name: str) -> None:
    button = check.get_by_role("button", name=name, exact=True)
    look_at(button)
    button.click()


def onward(check: Locator) -> Locator:
    """Return the button that leads on from a step, whatever it says."""
    return check.locator('button[name="next"]')


def go_on(check: Locator) -> None:
    """Leave a step by its button, once its reader has seen it."""
    look_at(onward(check))
    pause(check.page)
    onward(check).click()


def heading(check: Locator, title: str) -> Locator:
    return check.get_by_role("heading", name=title, exact=True)


def expect_step(check: Locator, step: str) -> None:
    """Expect a step, and the focus on its heading."""
    expect(heading(check, TITLES[step])).to_be_focused()


def go_to(check: Locator, step: str) -> None:
    """Go on without a tick, at the age of 35, up to a step."""
    for left in STEPS[: STEPS.index(step)]:
        expect(heading(check, TITLES[left])).to_be_visible()
        if left == "about_you":
            give(check, BY_ID["age"], "35")
        go_on(check)
    expect_step(check, step)


def give(check: Locator, question: Question, value: str) -> None:
    """Give an answer. A line that is a no is left as it is."""
    if question.kind == AGE and value != "unsure":
        years = check.locator('input[name="years"]')
        years.fill(value)
        years.press("Tab")
    elif question.kind == AGE:
        tick(check, "age_unknown")
    elif question.kind != TICK:
        answer(check, value, question.id)
    elif value != "no":
        tick(check, question.id, *[UNSURE + question.id] * (value == "unsure"))


def steps_taken(check: Locator, answers: dict[str, str]) -> list[str]:
    """Go through the check with these answers, and give the titles of the steps that it showed."""
    given: dict[str, str] = {}
    shown: list[str] = []
    for step in ASKING:
        if not [question for question in asked(given) if question.step == step.id]:
            continue
        expect(heading(check, step.title)).to_be_visible()
        shown += [title for title in TITLES.values() if heading(check, title).count()]
        # A tick may open a question below it.
        while left := [one for one in asked(given) if one.step == step.id and one.id not in given]:
            given[left[0].id] = answers[left[0].id]
            give(check, left[0], given[left[0].id])
        go_on(check)
        if assess(given).level == "emergency":
            break
    return shown
