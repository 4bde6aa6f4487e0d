"""The exercises of an area: how each is done, how much, what is known of it, when to stop."""

from typing import cast

from widgets.apps.exercise_guide.card import card
from widgets.engine.core import fields
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay
from widgets.engine.core.state import BaseState, Event, Values
from widgets.engine.html import controls, devices
from widgets.science.exercises.catalogue import (
    AREAS,
    EQUIPMENT,
    EXERCISES,
    Exercise,
    exercise,
)

TITLE = "Exercise guide"
AREA = fields.choice("area", "Area", AREAS)
HAS = tuple([(key, fields.flag("has_" + key, label)) for key, label in EQUIPMENT])
FIELDS = (AREA,) + tuple([flag for _, flag in HAS])
_NAMES = [one.name for one in EXERCISES]


class State(BaseState):
    """The area, the exercise asked for by its name, "" for none, and what the reader has."""

    area: str
    opened: str
    has_mat: bool
    has_wall: bool
    has_step: bool
    has_band: bool
    has_chair: bool


def initial() -> State:
    """Return the first area, for a reader who has everything."""
    return {
        "area": AREAS[0][0],
        "opened": "",
        "drafts": {},
        "has_mat": True,
        "has_wall": True,
        "has_step": True,
        "has_band": True,
        "has_chair": True,
    }


def update(state: State, event: Event) -> State:
    """Return the state after what the reader did."""
    if event["name"] == "open":
        return _opened(state, event["value"])
    return {**fields.apply_input(FIELDS, state, event), "opened": ""}


def _opened(state: State, name: object) -> State:
    """Return the area of an exercise with that exercise in it, whatever it needs."""
    if not isinstance(name, str) or name not in _NAMES:
        return state
    found = exercise(name)
    there = {"has_" + need: True for need in found.needs}
    return cast("State", dict(state, area=found.area, opened=name, **there))


def view(state: State) -> Html:
    """Return the exercises of the area that the reader has what it takes for."""
    there = [one for one in EXERCISES if one.area == state["area"]]
    missing = _missing(state)
    shown = [one for one in there if not [need for need in one.needs if need in missing]]
    return el(
        "div",
        _choosing(state, there),
        controls.live(el("p", _count(state, len(shown), len(there)), class_="rb-hint")),
        [
            el(
                "div",
                card(one.name),
                **devices.focus(one.name if state["opened"] == one.name else None),
            )
            for one in shown
        ],
        [_left_out(one, missing) for one in there if one not in shown],
        class_="rb-guide",
    )


def _missing(state: Values) -> list[str]:
    return [key for key, flag in HAS if not state[flag.name]]


def _choosing(state: State, there: list[Exercise]) -> Html:
    needed = [need for one in there for need in one.needs]
    boxes = [controls.checkbox(flag, state) for key, flag in HAS if key in needed]
    return controls.disclosure(
        "Choose your equipment or another area",
        el("fieldset", el("legend", "I have"), boxes, class_="rb-guide-has") if boxes else None,
        controls.select("area", AREA.label, list(AREAS), state["area"]),
    )


def _count(state: State, shown: int, there: int) -> str:
    label = next(label for key, label in AREAS if key == state["area"])
    what = "exercise" if there == 1 else "exercises"
    return f"{label}: {there} {what}." if shown == there else f"{label}: {shown} of {there} {what}."


def _left_out(one: Exercise, missing: list[str]) -> Html:
    needs = [label.lower() for key, label in EQUIPMENT if key in one.needs and key in missing]
    return el(
        "p",
        f"{one.title} needs {' and '.join(needs)}. ",
        controls.button("open", f"Show {one.title.lower()}", value=one.name),
        class_="rb-guide-left-out",
    )


_after = replay(initial, update)

EXAMPLES = {
    "front": initial(),
    "hips": _after(("area", "hips")),
    "no_band": _after(("area", "hips"), ("has_band", "false")),
    "harder": _after(("area", "hips"), ("has_band", "false"), ("open", "band_walk")),
    "nothing_at_hand": _after(("area", "calves"), ("has_wall", "false")),
    "stretches": _after(("area", "stretch")),
    "before_a_run": _after(("area", "warm_up")),
}
