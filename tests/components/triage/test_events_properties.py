"""Whatever comes, in whatever order: no question is passed by, and no state is out of joint."""

import random
from typing import Any

from tests.components.triage.checked import BY_ID, html
from widgets.apps import check_first
from widgets.components.triage.standing import NONE
from widgets.components.triage.state import RESULT, STEPS
from widgets.components.triage.steps import left_lines, step_questions
from widgets.engine.testing.play import random_event
from widgets.science.triage.assessment import asked, assess
from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.records import TICK

GARBAGE: tuple[Any, ...] = (
    None,
    5,
    -1.5,
    True,
    [],
    {},
    "",
    "perhaps",
    "YES",
    "True",
    "\x00",
    "35",
    "²",
)
NAMES = [question.id for question in QUESTIONS]
SEQUENCES, EVENTS = 50, 50
DAYS = ("2026-11-28", "2026-11-29", "2026-11-29", "2026-12-01", "2026-12-07")


def any_event(state: Any, chance: random.Random) -> tuple[str, Any]:
    """Return an event that a page may send, in its time or out of it."""
    kind = chance.random()
    shown = [question.id for question in step_questions(state, state["step"])] or NAMES
    name = chance.choice(shown if kind < 0.7 else NAMES)
    if kind < 0.25:
        return name, chance.choice(("true", "false", "yes", "no", "unsure"))
    if kind < 0.35:
        return "unsure_" + name, chance.choice(("true", "false"))
    if kind < 0.75:
        lines = left_lines(state)
        drawn = lines if chance.random() < 0.8 else chance.sample(lines, len(lines) // 2)
        step = state["step"] if chance.random() < 0.8 else chance.choice(STEPS)
        return "next", " ".join([step, *drawn])
    return chance.choice((
        ("back", ""), ("step", chance.choice(STEPS)), ("history", chance.choice(STEPS)),
        (name, "true"), (name, "no"), ("years", chance.choice(("17", "35", "68", "", "x"))),
        ("birth_year", chance.choice(("1984", "", "84"))), ("keep", "true"), ("copied", "done"),
        ("age_unknown", chance.choice(("true", "false"))), ("today", chance.choice(DAYS)),
    ))  # fmt: skip


def holds(state: Any) -> None:
    """Assert all that is true of a check, wherever its reader stands."""
    assert set(state) == set(check_first.initial())
    found, place = assess(state["answers"]), STEPS.index(state["step"])
    is_finished = not found.unanswered or found.level == "emergency"
    to_ask = asked(state["answers"])
    before = [question for question in to_ask if STEPS.index(question.step) < place]
    if state["step"] == RESULT:
        assert is_finished
    else:
        assert step_questions(state, state["step"])
        given = {one.id: state["answers"][one.id] for one in before if one.id in state["answers"]}
        assert len(given) == len(before), "a question was passed by"
        assert assess(given).level != "emergency", "an emergency was passed by"
    if state["standing"] != NONE:
        assert is_finished
        assert (state["standing"]["level"], state["standing"]["running"]) == (
            found.level, found.running,
        )  # fmt: skip


def test_no_order_of_events_passes_a_question_by() -> None:
    chance = random.Random(20261129)
    results = 0
    for _ in range(SEQUENCES):
        state: Any = check_first.initial()
        for _ in range(EVENTS):
            name, value = any_event(state, chance)
            after = check_first.update(state, {"name": name, "value": value, "committed": True})
            holds(after)
            if name == "next":
                given = {**after["answers"]}
                added = {key for key in given if given[key] != state["answers"].get(key)}
                assert {BY_ID[key].kind for key in added} <= {TICK}, "nobody answered these"
                assert added <= set(value.split(" "))
                assert [given[key] for key in added] == ["no"] * len(added)
            results += state["step"] != RESULT and after["step"] == RESULT
            state = after
        html(state)
    assert results > SEQUENCES / 4


def reader(chance: random.Random) -> Any:
    """Return where somebody ends who presses what is on the screen, and the steps they saw."""
    state, seen = check_first.initial(), []
    for _ in range(400):
        if state["step"] == RESULT:
            break
        seen.append(state["step"])
        events = [random_event(html(state), chance, 0) for _ in range(6)]
        # Most leave most lines.
        wanted = ("next", "years", "age_unknown") if chance.random() < 0.95 else ()
        event: Any = next((one for one in events if one["name"] in wanted), events[0])
        if event["name"] in {"start_again", "back"}:
            continue
        state = check_first.update(state, event)
    return state, seen


def test_whoever_presses_what_is_on_the_screen_sees_every_list_before_the_result() -> None:
    chance = random.Random(11)
    ends = [reader(chance) for _ in range(12)]
    assert [state["step"] for state, _ in ends] == [RESULT] * len(ends)
    for state, seen in ends:
        found = assess(state["answers"])
        if found.level != "emergency":
            assert set(seen) >= {question.step for question in asked(state["answers"])}
        else:
            decided = {BY_ID[name].step for one in found.reasons for name in one.signs}
            assert set(seen) & decided


def test_what_nobody_can_have_meant_is_ignored() -> None:
    starts = [check_first.EXAMPLES[key] for key in ("empty", "follow_ups_open", "urgent", "ring")]
    names = [*NAMES, *["unsure_" + name for name in NAMES], "next", "step", "history", "today"]
    for start in starts:
        for name in [*names, "nothing", "unsure_", "answers", "standing", "first_said", "day"]:
            for value in GARBAGE:
                event: Any = {"name": name, "value": value, "committed": True}
                assert check_first.update(start, event) == start, (name, value)
