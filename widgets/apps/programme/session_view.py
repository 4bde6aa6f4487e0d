"""The session: large enough to follow from the floor."""

from widgets.apps import _time
from widgets.apps.programme.checks import KNOWN
from widgets.apps.programme.guided import done_field, timer_of
from widgets.apps.programme.open_exercise import how
from widgets.apps.programme.state import SOUND, VIBRATE
from widgets.apps.programme.week_view import told
from widgets.apps.programme.words import about, day_before, dose_words, weekday_of
from widgets.science import interval_timer
from widgets.science.exercises import Exercise
from widgets.science.interval_timer import Place, Timer
from widgets.science.programme_dose import Dose
from widgets.science.programme_progress import MOST_PAIN, MOST_RESERVE
from widgets.science.programme_week import WEEKDAYS, day_seconds, hard_areas
from widgets.ui import controls
from widgets.ui.elements import Html, el, fragment
from widgets.ui.exercise_figure import exercise_figure
from widgets.ui.remember import remembered, section


def session(state: dict) -> Html:
    """Give the present exercise, or the sessions to begin while there is none."""
    return choosing(state) if state["session"] is None else _running(state)


@section("plan", "log", "today", "sound", "vibrate")
def choosing(state: dict) -> Html:
    """Give the sessions of the week to begin one of."""
    plan = state["plan"]
    today = weekday_of(state["today"])
    rows = []
    for ahead in range(7):
        day = (today + ahead) % 7
        names = tuple([name for name in plan["week"][day] if name not in plan["aside"]])
        if names:
            rows.append(_to_begin(state, day, names))
    return el(
        "section",
        el("h3", "Begin a session"),
        el("ul", rows, class_="rb-programme-begin") if rows else el("p", "Nothing is planned."),
        el(
            "div",
            controls.checkbox(SOUND, state),
            " ",
            controls.checkbox(VIBRATE, state),
            class_="rb-programme-signals",
        ),
        class_="rb-part",
        data_focus="choosing",
    )


def _to_begin(state: dict, day: int, names: tuple[str, ...]) -> Html:
    doses = {name: Dose(sets, count) for name, sets, count in state["plan"]["doses"]}
    is_today = state["today"] != "" and weekday_of(state["today"]) == day
    again = [area for area in hard_areas(names) if area in _worked_lately(state)]
    return el(
        "li",
        controls.button(
            "begin", "Today" if is_today else WEEKDAYS[day], value=str(day), primary=is_today
        ),
        el("span", f"{len(names)} exercises, {about(day_seconds(names, doses))}"),
        el(
            "p",
            "Some of it worked the same area in the last day. We would leave a day between.",
            class_="rb-hint",
        )
        if again
        else None,
    )


def _worked_lately(state: dict) -> list[str]:
    """Give the areas that the log says were worked hard today or yesterday."""
    from_day = day_before(state["today"])
    names = [row[1] for row in state["log"] if from_day and row[0] >= from_day]
    return hard_areas(tuple(names))


def _running(state: dict) -> Html:
    session = state["session"]
    if session["stage"] == "over":
        return _over(state)
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
        _asking(state, exercise)
        if session["stage"] == "ask"
        else _doing(state, exercise, Dose(sets, count)),
        el(
            "p",
            controls.button("skip", "Skip this one"),
            controls.button("stop", "End the session"),
            class_="rb-programme-leave",
        ),
        class_="rb-part rb-programme-session",
        data_focus=f"{session['at']} {'ask' if session['stage'] == 'ask' else 'do'}",
    )


def _doing(state: dict, exercise: Exercise, dose: Dose) -> Html:
    session = state["session"]
    if session["timer"] is None:
        front = _ready(session, exercise, dose)
    else:
        front = _timed(state, exercise)
    return fragment(front, _shown(exercise.name))


@remembered(24)
def _shown(name: str) -> Html:
    return fragment(
        exercise_figure(name),
        controls.disclosure("How, and when to stop", how(name)),
    )


def _ready(session: dict, exercise: Exercise, dose: Dose) -> Html:
    side = " on each side" if exercise.sides else ""
    if session["stage"] == "ready":
        times = "once" if dose.sets == 1 else f"{dose.sets} times"
        words = f"Hold {times} for {dose.count} s{side}. It begins with 10 s to get into place."
        return fragment(
            el("p", f"{dose.count} s", class_="rb-timing-face"),
            controls.live(el("p", words)),
            el("p", _time.press("go", "Start"), class_="rb-programme-main"),
        )
    words = f"Set {session['set']} of {dose.sets}{side and ','}{side}. Slowly."
    return fragment(
        el("p", f"{dose.count} times", class_="rb-timing-face"),
        controls.live(el("p", words)),
        el("p", _time.press("done", "Done"), class_="rb-programme-main"),
    )


def _timed(state: dict, exercise: Exercise) -> Html:
    session = state["session"]
    timer = timer_of(session)
    place = interval_timer.place(timer, state["now"])
    held = timer.paused is not None
    is_rest = session["stage"] == "rest"
    return fragment(
        el("p", _now(timer, place, exercise), class_="rb-timing-now"),
        _time.face(timer, place, sound=state["sound"], vibrate=state["vibrate"]),
        _time.strip(timer, place, _plan(timer)),
        controls.live(el("p", _said(session, timer, place, exercise), class_="rb-hint")),
        el(
            "p",
            _time.press("resume", "Go on") if held else _time.press("pause", "Pause"),
            _time.press("done", "Go on now" if is_rest else "I stopped here", primary=False),
            class_="rb-programme-main",
        ),
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


def _said(session: dict, timer: Timer, place: Place, exercise: Exercise) -> str:
    if timer.paused is not None:
        return "Paused. It waits for you, also after a reload."
    if place.index + 1 < len(timer.intervals):
        return f"Next: {_interval_words(timer, place.index + 1, exercise).lower()}."
    if session["stage"] == "rest":
        return f"Next: set {session['set']}."
    return "This is the last one. Then you say how it went."


def _plan(timer: Timer) -> str:
    return ", ".join([f"{one.kind.lower()} {one.seconds} s" for one in timer.intervals])


def _asking(state: dict, exercise: Exercise) -> Html:
    session, done = state["session"], state["session"]["done"]
    shown = dict(state, done_sets=done["sets"], done_count=done["count"])
    boxes = [
        controls.number_box(done_field(session, name), shown) for name in ("done_sets", "done_count")
    ]
    more = "seconds longer" if exercise.count.kind == "seconds" else "more"
    return fragment(
        el("p", "How did it go?", class_="rb-timing-now"),
        el("div", boxes, class_="rb-programme-doses"),
        _scale(
            "reserve",
            "How many more would have gone well?"
            if more == "more"
            else "How much was left? One step is about 5 seconds.",
            MOST_RESERVE,
            done["reserve"],
            f"{MOST_RESERVE} or more",
        ),
        _scale(
            "pain", "Pain in your back during it: 0 is none, 10 the worst", 10, done["pain"], "10"
        ),
        controls.live(
            el("p", state["problem"], class_="rb-problem") if state["problem"] else None
        ),
        el("p", controls.button("save", "Save, and go on", primary=True), class_="rb-programme-main"),
    )


def _scale(name: str, legend: str, most: int, chosen: int | None, last: str) -> Html:
    options = [(str(n), str(n)) for n in range(most)] + [(str(most), last)]
    return el(
        "fieldset",
        el("legend", legend),
        el(
            "div",
            controls.choice_buttons(name, tuple(options), "" if chosen is None else str(chosen)),
            class_="rb-programme-scale",
        ),
    )


def _over(state: dict) -> Html:
    session = state["session"]
    rows = [row for row in state["log"] if row[0] == session["day"]]
    too_much = any([row[7] > MOST_PAIN for row in rows])
    return el(
        "section",
        el("h3", "That is enough for today" if too_much else "Done for today"),
        el(
            "p",
            f"A pain above {MOST_PAIN} ends the session. The dose of that exercise is smaller next "
            "time. If it has not settled by tomorrow, leave tomorrow out too.",
            class_="rb-doubt",
        )
        if too_much
        else None,
        el(
            "ul",
            [
                el("li", f"{KNOWN[row[1]].title}: {_row_words(row)}, pain {row[7]} of 10")
                for row in rows
            ],
        ),
        el(
            "p",
            "Tomorrow morning the log asks how your back is. A dose only grows after that.",
        ),
        told(state),
        el("p", controls.button("stop", "Back to my week", primary=True), class_="rb-programme-main"),
        class_="rb-part",
        data_focus="over",
    )


def _row_words(row: list) -> str:
    return dose_words(KNOWN[row[1]], Dose(row[4], row[5]))
