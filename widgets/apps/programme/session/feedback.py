"""How it went: what a reader says after each exercise, and the end of the session."""

from widgets.apps.programme.checks import KNOWN
from widgets.apps.programme.records import Session
from widgets.apps.programme.safety import safety
from widgets.apps.programme.session.noting import done_field
from widgets.apps.programme.state import State
from widgets.apps.programme.week.plan import entries_in
from widgets.apps.programme.week.view import told
from widgets.apps.programme.words import dose_words
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.html import controls, devices
from widgets.science.back.pain_scale import PAIN_LIMIT
from widgets.science.exercises.catalogue import Exercise
from widgets.science.exercises.dose import STEPS, Dose
from widgets.science.exercises.progression import MOST_RESERVE, Entry


def feedback_view(state: State, session: Session, exercise: Exercise) -> Html:
    """Return the questions after an exercise."""
    done = session["done"]
    shown = dict(state, done_sets=done["sets"], done_count=done["count"])
    boxes = [
        controls.number_box(done_field(session, name), shown)
        for name in ("done_sets", "done_count")
    ]
    is_held = exercise.count.kind == "seconds"
    return fragment(
        el("p", "How did it go?", class_="rb-timing-now"),
        el("div", boxes, class_="rb-programme-doses"),
        _scale(
            "reserve",
            "How much longer would have gone well? " + _A_STEP
            if is_held
            else f"How many more would have gone well? {MOST_RESERVE}+ is {MOST_RESERVE} or more",
            MOST_RESERVE,
            done["reserve"],
            f"{MOST_RESERVE}+",
        ),
        _scale(
            "pain", "Pain in your back during it: 0 is none, 10 the worst", 10, done["pain"], "10"
        ),
        controls.live(el("p", state["problem"], class_="rb-problem") if state["problem"] else None),
        el(
            "p",
            controls.button("save", "Save, and go on", primary=True),
            class_="rb-programme-main",
        ),
    )


_A_STEP = f"1 is about {STEPS['seconds']} seconds, 2 twice that"


def _scale(name: str, legend: str, most: int, chosen: int | None, last: str) -> Html:
    options = [(str(n), str(n)) for n in range(most)] + [(str(most), last)]
    return el(
        "fieldset",
        el("legend", legend),
        el(
            "div",
            controls.choice_buttons(name, tuple(options), "" if chosen is None else str(chosen)),
            class_=f"rb-programme-scale rb-programme-{name}",
        ),
    )


def over(state: State, session: Session) -> Html:
    """Return what stands at the end of a session."""
    today = [entry for entry in entries_in(state["log"]) if entry.day == session["day"]]
    too_much = any([entry.pain > PAIN_LIMIT for entry in today])
    return el(
        "section",
        el("h3", "That is enough for today" if too_much else "Done for today"),
        el(
            "p",
            f"A pain above {PAIN_LIMIT} ends the session. That exercise gets smaller next "
            "time, or is "
            "left out. If it has not settled by tomorrow, leave tomorrow out too.",
            class_="rb-doubt",
        )
        if too_much
        else None,
        el(
            "ul",
            [
                el("li", f"{KNOWN[one.exercise].title}: {_done_words(one)}, pain {one.pain} of 10")
                for one in today
            ],
        ),
        el(
            "p",
            "Tomorrow morning the log asks how your back is. A dose only grows after that.",
        ),
        told(state),
        el(
            "p",
            controls.button("stop", "Back to my week", primary=True),
            class_="rb-programme-main",
        ),
        safety(),
        class_="rb-part rb-programme-session",
        **devices.focus("over"),
    )


def _done_words(entry: Entry) -> str:
    return dose_words(KNOWN[entry.exercise], Dose(entry.sets, entry.count))
