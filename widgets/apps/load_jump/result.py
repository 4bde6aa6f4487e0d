"""The next run against the longest of the 30 days before it."""

import datetime as dt

from widgets.apps.load_jump.chosen import PART_READ
from widgets.apps.load_jump.measured import band_words, bands_table, limits
from widgets.apps.load_jump.picture import picture
from widgets.apps.load_jump.reading import distance_words, in_unit, log_of, next_day
from widgets.apps.load_jump.state import AHEAD, PLANNED, State, text_read
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.fields import Number, number
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed, quantity
from widgets.engine.html import controls
from widgets.engine.html.dates import short_day
from widgets.science.training.load_jump import (
    WINDOW_DAYS,
    jump,
    longest,
    percent_longer,
    runs_before,
)
from widgets.science.training.log import Log, Run

# A list that begins later than this many days ago may lack the longest run. Our choice.
FEW_DAYS = 25
STEP = 0.5


@memo_section("log", "typing", "unit", "order", "today", "planned", "ahead", "drafts")
def result(state: State) -> Html:
    """Return the part with the next run, and how it compares."""
    log = log_of(state)
    day = next_day(state, log.runs)
    before = [] if day is None else runs_before(log.runs, day)
    top = longest(before)
    return el(
        "section",
        el("h3", "2. Your next run"),
        _asking(state, top),
        el("h3", "3. How much longer that is"),
        _nothing(log, day)
        if top is None or day is None
        else _comparison(state, log, before, top, day),
        class_="rb-part",
    )


def _asking(state: State, top: Run | None) -> Html:
    unit, planned = state["unit"], state["planned"]
    text = PLANNED.text(planned)
    box = controls.text_box(
        PLANNED.name, PLANNED.label, text, state, unit=unit, keyboard=controls.keyboard_for(PLANNED)
    )
    if top is not None:
        bar = _reach(in_unit(top.distance, unit))
        shown = in_unit(top.distance, unit) if planned is None else planned
        seen: State = {**state, "planned": min(max(shown, bar.low), bar.high)}
        spoken = f"{fixed(shown, 1)} {unit}"
        box = controls.slider(bar, seen, step=STEP, spoken=spoken, box=box)
    return fragment(box, controls.slider(AHEAD, state))


def _reach(top: float) -> Number:
    """Return the slider's field: from a short run to more than double the longest one."""
    return number(PLANNED.name, PLANNED.label, "", STEP, 5 * int(top / 2 + 2), places=1)


def _nothing(log: Log, day: dt.date | None) -> Html:
    if not log.runs or day is None:
        return el("p", "Put in your runs first.")
    return el(
        "p",
        f"None of the runs listed lies in the {WINDOW_DAYS} days before {short_day(day)}. The "
        "study has no answer for a first run after a break.",
    )


def _comparison(state: State, log: Log, before: list[Run], top: Run, day: dt.date) -> Html:
    unit, planned = state["unit"], state["planned"]
    limit = in_unit(top.distance, unit)
    band = None if planned is None else jump(planned, limit)
    return fragment(
        controls.live(
            el("p", _longer(planned, limit, top, unit), class_="rb-load-reading"),
            band_words(band) if planned is not None else None,
        ),
        _gaps(log, day, is_part=PART_READ in text_read(state)),
        picture(before, top, day, planned, unit),
        bands_table(limit, unit, planned, band),
        limits(),
    )


def _longer(planned: float | None, limit: float, top: Run, unit: str) -> Html:
    found = f"your longest run of the 30 days before: {distance_words(top.distance, unit)} on "
    found += short_day(top.day)
    if planned is None:
        asked = controls.answer("Type or slide the distance of your next run")
        return fragment(asked, ", to compare it with ", found)
    percent = percent_longer(planned, limit)
    size = fixed(abs(percent), 1 if abs(percent) < 200 else 0) + " %"
    if size == "0.0 %":
        words = "as long as"
    else:
        words = size + (" longer than" if percent > 0 else " shorter than")
    return fragment(quantity(planned, 1, unit), " is ", el("strong", words), " ", found, ".")


def _gaps(log: Log, day: dt.date, *, is_part: bool) -> Html | None:
    """Say what may be missing from the list: the longest run decides."""
    unread = len(log.problems) + len(log.undecided)
    first = min([run.day for run in log.runs])
    gaps = ["Only a part of the file was read."] if is_part else []
    if unread:
        gaps.append(
            "1 line is not read yet." if unread == 1 else f"{unread} lines are not read yet."
        )
    if (day - first).days < FEW_DAYS:
        gaps.append(f"Your list begins on {short_day(first)}.")
    if not gaps:
        return None
    return el(
        "p",
        el("strong", "May something be missing? "),
        " ".join(gaps) + " A longer run that is not counted here would change the answer.",
        class_="rb-doubt",
    )
