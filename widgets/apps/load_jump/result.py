"""The next run against the longest of the 30 days before it, and what was measured of that."""

import datetime as dt

from widgets.apps.load_jump.chosen import PART_READ
from widgets.apps.load_jump.picture import picture
from widgets.apps.load_jump.reading import distance_words, in_unit, log_of, next_day
from widgets.apps.load_jump.state import AHEAD, PLANNED, State, text_read
from widgets.components.citation import cite
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.fields import Number, number
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed, quantity
from widgets.engine.html import controls
from widgets.engine.html.dates import short_day
from widgets.science.training.load_jump import (
    JUMPS,
    SMALLEST_JUMP,
    SOURCE,
    WINDOW_DAYS,
    Jump,
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
            _band_words(band) if planned is not None else None,
        ),
        _gaps(log, day, is_part=PART_READ in text_read(state)),
        picture(before, top, day, planned, unit),
        _bands(limit, unit, _place(planned, band)),
        _limits(),
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


def _band_words(band: Jump | None) -> Html:
    if band is None:
        return el(
            "p",
            "That is in the group that the longer runs were compared with: shorter, or at most "
            f"{SMALLEST_JUMP} % longer. Runners were injured in that group too (",
            cite(SOURCE),
            ").",
        )
    return el(
        "p",
        f"In 5,205 runners, runs {band.span} % longer went with ",
        el("strong", f"{fixed(band.rate_ratio, 2)} times the rate of injury"),
        f" (95 % interval {_interval(band)}) of runs that were shorter or at most {SMALLEST_JUMP} "
        "% longer (",
        cite(SOURCE),
        ").",
    )


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


def _place(planned: float | None, band: Jump | None) -> int:
    """Return the row of the table that the next run is in, -1 for none."""
    if planned is None:
        return -1
    return 0 if band is None else JUMPS.index(band) + 1


@remembered(12)
def _bands(limit: float, unit: str, here: int) -> Html:
    rows = [
        (
            f"Shorter, or up to {SMALLEST_JUMP} % longer: the others are compared with this",
            f"up to {_reached(limit, JUMPS[0], unit)}",
            "1",
            "none",
        )
    ]
    rows += [
        (
            f"{band.span[0].upper()}{band.span[1:]} % longer",
            f"over {_reached(limit, band, unit)}",
            fixed(band.rate_ratio, 2),
            _interval(band),
        )
        for band in JUMPS
    ]
    heads = ("The run is", "For you", "Rate of injury", "95 % interval")
    return el(
        "table",
        el("caption", "What was measured in 5,205 runners (", cite(SOURCE), ")"),
        el("thead", el("tr", [el("th", head, scope="col") for head in heads])),
        el("tbody", [_row(cells, at == here) for at, cells in enumerate(rows)]),
        class_="rb-load-bands",
    )


def _row(cells: tuple[str, ...], is_here: bool) -> Html:  # noqa: FBT001  the row's own state
    mark = el("span", "your next run", class_="rb-load-here") if is_here else None
    return el(
        "tr",
        el("th", cells[0], " " if mark else None, mark, scope="row"),
        [el("td", cell) for cell in cells[1:]],
        class_="rb-load-row" if is_here else None,
    )


def _reached(limit: float, band: Jump, unit: str) -> str:
    return quantity(limit * (1 + band.over / 100), 1, unit)


def _interval(band: Jump) -> str:
    return f"{fixed(band.low, 2)} to {fixed(band.high, 2)}"


@remembered(1)
def _limits() -> Html:
    return fragment(
        el(
            "p",
            el("strong", "This is not a measure of your back. "),
            "Overuse injuries of every part of the body were counted together, as the runners told "
            "of them. Nobody was told how far to run. So longer jumps went with more injuries; "
            "whether they brought them on is not shown.",
            class_="rb-untested",
        ),
        controls.disclosure(
            "Who was measured, and what this leaves out",
            el(
                "ul",
                el(
                    "li",
                    "5,205 adults with sports watches, followed for 18 months. 22 in 100 were "
                    "women. The mean age was 46 (SD 10). 35 in 100 told of an injury (",
                    cite(SOURCE),
                    ").",
                ),
                el(
                    "li",
                    "The intervals of the bands overlap. The study cannot say that a jump of "
                    "over 30 to 100 % is safer than one of over 10 to 30 % (",
                    cite(SOURCE),
                    ").",
                ),
                el(
                    "li",
                    "In the same study, growth from week to week went with injury neither more nor "
                    "less. So no weekly sum is shown here (",
                    cite(SOURCE),
                    ").",
                ),
                el(
                    "li",
                    "Left out here: speed, hills, ground, heat, shoes, sleep, other sports, "
                    "injuries before, and how you feel.",
                ),
            ),
        ),
    )
