"""The questions of the self-assessment: where and when it hurts, what it limits, what changed."""

from widgets.apps.self_assessment.memory import State
from widgets.components.pace import PACE_UNIT, STEP_RATE, keyboard, pace_text
from widgets.components.self_assessment.answers import (
    ACTIVITIES,
    CHANGED,
    HARDNESS,
    HOW_LONG,
    LIMIT_DAILY,
    LIMIT_RUNNING,
    LONGEST_BEFORE,
    LONGEST_RUN,
    MOST_LETTERS,
    NO_PAIN,
    WHEN,
    WHERE,
    activities,
)
from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.fields import Flag
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls


@memo_section("no_pain", "how_long", *[field.name for field in WHERE + WHEN])
def pain(state: State) -> Html:
    """Return the questions about the pain itself."""
    return el(
        "section",
        el("h3", "1. Where and when it hurts"),
        el("p", controls.checkbox(NO_PAIN, state)),
        _checkboxes("Where does it hurt?", WHERE, state),
        _checkboxes("When does it hurt?", WHEN, state),
        controls.radios(HOW_LONG, state),
        class_="rb-part",
    )


@memo_section(
    "limit_running", "limit_daily", "drafts", *[field.name for field in ACTIVITIES + HARDNESS]
)
def limits(state: State) -> Html:
    """Return the questions about what the pain limits."""
    named = [
        el(
            "div",
            _name_box(activity.name, f"Activity {number + 1}", text),
            controls.number_box(hardness, state),
            class_="rb-assess-pair",
        )
        for number, (activity, text, hardness) in enumerate(
            zip(ACTIVITIES, activities(state), HARDNESS)
        )
    ]
    return el(
        "section",
        el("h3", "2. What it limits"),
        el("p", "0: not at all. 10: it stops me.", class_="rb-hint"),
        el(
            "div",
            controls.number_box(LIMIT_RUNNING, state),
            controls.number_box(LIMIT_DAILY, state),
            class_="rb-assess-pair",
        ),
        el(
            "p",
            "Name up to three things that your back makes harder, such as sitting through a film "
            "or running downhill. How hard is each: 0 as before, 10 not possible?",
        ),
        named,
        class_="rb-part",
    )


@memo_section("longest_run", "longest_before", "drafts", *[field.name for field in CHANGED])
def changes(state: State) -> Html:
    """Return the questions about what changed before it began."""
    return el(
        "section",
        el("h3", "3. What changed lately"),
        el(
            "p",
            "Take the longest run you did shortly before the pain came or got worse. Kilometres or "
            "miles, but the same in both boxes. A break from running is a 0 in the second.",
        ),
        el(
            "div",
            controls.number_box(LONGEST_RUN, state),
            controls.number_box(LONGEST_BEFORE, state),
            class_="rb-assess-pair",
        ),
        _checkboxes("What else changed in those weeks?", CHANGED, state),
        class_="rb-part",
    )


@memo_section("step_rate", "speed", "pace_unit", "carried", "drafts")
def step_rate(state: State) -> Html:
    """Return the questions about step rate and pace."""
    unit, speed = state["pace_unit"], state["speed"]
    carried = "These come from your Cadence lab on this device. Do they still fit?"
    return el(
        "section",
        el("h3", "4. Step rate and pace"),
        el(
            "p",
            carried
            if state["carried"]
            else "Only if you know them. The Cadence lab measures them.",
        ),
        el(
            "div",
            controls.number_box(STEP_RATE, state),
            controls.text_box(
                "pace",
                "Easy pace" if unit.startswith("min") else "Easy speed",
                "" if speed is None else pace_text(speed, unit),
                state,
                unit=unit,
                keyboard=keyboard(unit),
            ),
            class_="rb-assess-pair",
        ),
        controls.radios(PACE_UNIT, state),
        class_="rb-part",
    )


def _checkboxes(legend: str, flags: tuple[Flag, ...], state: State) -> Html:
    return el(
        "fieldset",
        el("legend", legend),
        el("div", [controls.checkbox(flag, state) for flag in flags], class_="rb-options"),
    )


def _name_box(name: str, label: str, text: str) -> Html:
    return el(
        "div",
        el("label", label, for_=local_id(name), class_="rb-label"),
        el(
            "input",
            id=local_id(name),
            type="text",
            name=name,
            value=text,
            maxlength=MOST_LETTERS,
            autocomplete="off",
            class_="rb-input rb-assess-name",
        ),
        class_="rb-field",
    )
