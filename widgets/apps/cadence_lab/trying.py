"""Trying a quicker step: a beat to run to, and a careful plan, as far as the check lets you run."""

from widgets.apps.cadence_lab.state import TARGET, VOLUME, State
from widgets.components.triage.check_notice import check_notice
from widgets.components.triage.standing import eases, stops
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed, plain, quantity
from widgets.engine.html import controls, devices, sounds
from widgets.engine.html.files import save_button

# The dose is the authors' judgement, as the plan says; the rest of the course cites what it can.
PLAN = (
    "Week 1: only count, on three easy runs. Take the middle value as your usual step rate.",
    (
        "Week 2: on two easy runs, five spells of one minute at about 5 % more, with two minutes "
        "as usual between them. Keep your speed the same."
    ),
    "Weeks 3 and 4: if all is calm, let the spells grow to two minutes, then to five.",
    "After week 4: decide. If it feels no better, go back to your usual step.",
    "Change one thing at a time: no new shoes, hills or longer runs in these weeks.",
)
STOP = (
    "Pain that grows in a spell: go back to your usual step. If it does not ease, walk home.",
    (
        "Your back is worse the next morning than before the run: leave the spells out until it "
        "settles, then go back one week."
    ),
    "A new pain, for example at the front of the hip: the same.",
    (
        "Pain in a buttock or the base of your spine that builds with each landing: stop running "
        "and see a clinician soon."
    ),
    "Any warning sign from the top of the chapter: stop, and get help as it says there.",
)

COUNT_ONLY = (
    "Count, do not change yet: on easy runs, count your steps as they are. The beat and the plan "
    "come back once a check no longer says to ease off."
)
HEADING = "A plan: our suggestion, not tested"
PLAN_LIST = el("ol", [el("li", line) for line in PLAN])
STOP_LIST = fragment(el("h4", "When to stop"), el("ul", [el("li", line) for line in STOP]))
PLAN_TEXT = "\n".join(
    ["- " + line for line in PLAN]
    + ["", "When to stop", ""]
    + ["- " + line for line in STOP]
    + [""]
)


@memo_section("check", "today", "target", "metronome", "volume", "step_rate", "drafts")
def trying(state: State, rate: float) -> Html:
    """Return the part with the metronome and the plan. `rate` is in steps a minute."""
    return el(
        "section",
        el("h3", "4. Try it, gently"),
        check_notice(state["check"], state["today"]),
        _as_the_check_lets(state, rate),
        class_="rb-part",
    )


def _as_the_check_lets(state: State, rate: float) -> list[Html]:
    if stops(state["check"]):
        return []
    if eases(state["check"]):
        return [el("p", el("strong", COUNT_ONLY)), STOP_LIST]
    beat = rate * (1 + int(state["target"]) / 100)
    return [controls.radios(TARGET, state), _metronome(state, beat), _plan(rate)]


def _metronome(state: State, beat: float) -> Html:
    on = state["metronome"]
    whose = "" if state["step_rate"] is not None else " (from an average runner: find yours first)"
    feet = el("span", el("span", class_="rb-foot"), el("span", class_="rb-foot"), **devices.pulse())
    return el(
        "div",
        el(
            "p",
            feet,
            el("strong", quantity(beat, 0, "beats a minute")),
            whose,
            class_="rb-beat-rate",
        ),
        controls.button(
            "turn_metronome", "Stop the metronome" if on else "Start the metronome", primary=True
        ),
        sounds.interruption(),
        controls.slider(VOLUME, state, step=5),
        sounds.HINT,
        class_="rb-metronome",
        **devices.metronome(plain(beat, 2), running=on, volume=plain(state["volume"])),
        **devices.awake(on),
    )


def _plan(rate: float) -> Html:
    five, ten = fixed(rate * 1.05), fixed(rate * 1.1)
    targets = f"Your usual {fixed(rate)}; 5 % more is {five}, 10 % more is {ten} steps a minute."
    content = f"{HEADING}\n\n{targets}\n\n{PLAN_TEXT}"
    save = save_button("Save the plan as a file", "step-rate-plan.txt", content)
    return el(
        "div", el("h4", HEADING), el("p", targets), PLAN_LIST, STOP_LIST, save, class_="rb-plan"
    )
