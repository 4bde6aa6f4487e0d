"""The session: large enough to follow from the floor."""

from widgets.apps.programme.checks import KNOWN
from widgets.apps.programme.records import Session
from widgets.apps.programme.safety import safety
from widgets.apps.programme.session.feedback import feedback_view, over
from widgets.apps.programme.session.guided import timer_of
from widgets.apps.programme.session.start import start_view
from widgets.apps.programme.state import State
from widgets.apps.programme.week.exercise import how
from widgets.components import timer_face
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import remembered
from widgets.engine.html import controls, devices, sounds
from widgets.figures.posture.exercise_figure import exercise_figure
from widgets.science.exercises.catalogue import Exercise
from widgets.science.exercises.dose import Dose
from widgets.science.training import interval_timer
from widgets.science.training.interval_timer import Place, Timer


def session_view(state: State) -> Html:
    """Return the present exercise, or the sessions to begin while there is none."""
    session = state["session"]
    return start_view(state) if session is None else _running(state, session)


def _running(state: State, session: Session) -> Html:
    if session["stage"] == "over":
        return over(state, session)
    name, sets, count = session["items"][session["at"]]
    exercise = KNOWN[name]
    return el(
        "section",
        el(
            "p",
            f"Exercise {session['at'] + 1} of {len(session['items'])}",
            class_="rb-programme-step",
        ),
        el("h3", exercise.title, class_="rb-programme-title"),
        feedback_view(state, session, exercise)
        if session["stage"] == "ask"
        else _doing(state, session, exercise, Dose(sets, count)),
        el(
            "p",
            controls.button("skip", "Skip this one"),
            controls.button("stop", "End the session"),
            class_="rb-programme-leave",
        ),
        safety(),
        class_="rb-part rb-programme-session",
        **devices.awake(session["timer"] is None or timer_of(session).paused is None),
        **devices.focus(f"{session['at']} {'ask' if session['stage'] == 'ask' else 'do'}"),
    )


def _doing(state: State, session: Session, exercise: Exercise, dose: Dose) -> Html:
    is_timed = session["timer"] is not None
    front = _timed(state, session, exercise) if is_timed else _ready(session, exercise, dose)
    return fragment(front, _shown(exercise.name))


@remembered(24)
def _shown(name: str) -> Html:
    return fragment(
        exercise_figure(name),
        controls.disclosure("How, and when to stop", how(name)),
    )


def _ready(session: Session, exercise: Exercise, dose: Dose) -> Html:
    side = " on each side" if exercise.sides else ""
    if session["stage"] == "ready":
        times = "once" if dose.sets == 1 else f"{dose.sets} times"
        words = f"Hold {times} for {dose.count} s{side}. It begins with 10 s to get into place."
        return fragment(
            el("p", f"{dose.count} s", class_="rb-timing-face"),
            controls.live(el("p", words)),
            el("p", timer_face.press("go", "Start"), class_="rb-programme-main"),
        )
    words = f"Set {session['set']} of {dose.sets}{side and ','}{side}. Slowly."
    return fragment(
        el("p", f"{dose.count} times", class_="rb-timing-face"),
        controls.live(el("p", words)),
        el("p", timer_face.press("done", "Done"), class_="rb-programme-main"),
    )


def _timed(state: State, session: Session, exercise: Exercise) -> Html:
    timer = timer_of(session)
    place = interval_timer.place(timer, state["now"])
    held = timer.paused is not None
    is_rest = session["stage"] == "rest"
    return fragment(
        el("p", _now(timer, place, exercise), class_="rb-timing-now"),
        timer_face.face(timer, place, sound=state["sound"], vibrate=state["vibrate"]),
        timer_face.strip(timer, place, _plan(timer)),
        controls.live(el("p", _said(session, timer, place, exercise), class_="rb-hint")),
        el(
            "p",
            timer_face.press("resume", "Go on") if held else timer_face.press("pause", "Pause"),
            timer_face.press("done", "Go on now" if is_rest else "I stopped here", primary=False),
            class_="rb-programme-main",
        ),
        sounds.interruption(),
    )


def _now(timer: Timer, place: Place, exercise: Exercise) -> str:
    words = _interval_words(timer, place.index, exercise)
    return words + (" (paused)" if timer.paused is not None else "")


def _interval_words(timer: Timer, index: int, exercise: Exercise) -> str:
    if index >= len(timer.intervals):
        return "Done"
    kind = timer.intervals[index].kind
    if kind == "Ready":
        return "Get into place" if index == 0 else "Change sides"
    if kind == "Rest" or not exercise.sides:
        return kind
    holds = [one.kind for one in timer.intervals[:index]].count("Hold")
    return "Hold, one side" if holds % 2 == 0 else "Hold, other side"


def _said(session: Session, timer: Timer, place: Place, exercise: Exercise) -> str:
    if timer.paused is not None:
        return "Paused. It waits for you, also after a reload."
    if place.index + 1 < len(timer.intervals):
        return f"Next: {_interval_words(timer, place.index + 1, exercise).lower()}."
    if session["stage"] == "rest":
        return f"Next: set {session['set']}."
    return "This is the last one. Then you say how it went."


def _plan(timer: Timer) -> str:
    return ", ".join([f"{one.kind.lower()} {one.seconds} s" for one in timer.intervals])
