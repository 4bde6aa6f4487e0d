"""What has happened: the runs as a picture and as a list from which each can be removed."""

from widgets.apps.return_plan.state import State
from widgets.engine.charts.chart import chart
from widgets.engine.charts.frame import table
from widgets.engine.charts.marks import Mark, line, point
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.html import controls
from widgets.engine.html.dates import short_day
from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SCALE_MAX, PAIN_SETTLED_MAX
from widgets.science.return_to_run.log import ALSO, entries
from widgets.science.return_to_run.plan import ALONE, Clear, Entry, Run, Sign, verdict

# More would not be told apart on a phone.
MOST_IN_PICTURE = 14
# The last runs are looked at again and again, those before hardly ever.
IN_SIGHT = 6

VERDICTS = {"good": "a good run", "again": "the same again", "back": "a stage back"}
_ALSO = dict(ALSO)


@memo_section("log", "earlier", "said")
def happened(state: State) -> Html:
    """Return the log, newest first, and the way back."""
    known = entries(state["log"])
    runs = [entry for entry in known if isinstance(entry, Run)]
    kinds = [entry["kind"] for entry in state["log"]]
    listed = [_row(place, kinds[place], entry) for place, entry in enumerate(known)]
    listed.reverse()
    return el(
        "section",
        el("h3", "4. What has happened"),
        _picture(runs[-MOST_IN_PICTURE:]) if len(runs) > 1 else None,
        _list(listed[:IN_SIGHT]) if listed else el("p", "No run yet."),
        controls.disclosure("What came before", _list(listed[IN_SIGHT:]))
        if listed[IN_SIGHT:]
        else None,
        el("p", controls.button("undo", "Take the last change back")) if state["earlier"] else None,
        controls.live(el("p", state["said"]) if state["said"] else None),
        class_="rb-part",
    )


def _list(rows: list[Html]) -> Html:
    return el("ul", rows, class_="rb-return-log")


@remembered(500)
def _row(place: int, kind: str, entry: Entry) -> Html:
    # By its kind it is remembered apart: a sign and a check of one day are equal as tuples.
    day = short_day(entry.day)
    words = el("span", el("strong", day), ": ", _words(entry))
    return el("li", words, _remove(place, day) if kind == "run" else None)


def _remove(place: int, day: str) -> Html:
    return el(
        "button",
        "Remove",
        controls.spoken(f" the run of {day}"),
        type="button",
        name="remove",
        value=str(place),
        class_="rb-button",
    )


def _words(run: Entry) -> str:
    if isinstance(run, Sign):
        return "a warning sign. The plan was paused."
    if isinstance(run, Clear):
        return "the check found no sign. The plan was opened again."
    also = "" if run.also == ALONE else f" Also new: {_ALSO[run.also].lower()}."
    how = "the morning after is missing" if run.morning is None else VERDICTS[verdict(run)]
    return (
        f"{run.minutes} minutes of running, {run.session} in all. Pain {run.during} in the run, "
        f"{run.after} later, {_known(run.morning)} the next morning: {how}.{also}"
    )


def _known(morning: float | None) -> str:
    return "not known" if morning is None else str(morning)


def _picture(runs: list[Run]) -> Html:
    count = len(runs)
    worst = [(number, run.worst) for number, run in enumerate(runs, 1)]
    marks: list[Mark] = [
        line(
            [(0.5, PAIN_SETTLED_MAX), (count + 0.5, PAIN_SETTLED_MAX)],
            f"easy: {PAIN_SETTLED_MAX}",
            tone="quiet",
        ),
        line([(0.5, PAIN_LIMIT), (count + 0.5, PAIN_LIMIT)], f"most: {PAIN_LIMIT}", tone="quiet"),
        line(worst, ""),
    ]
    marks += [point(number, pain) for number, pain in worst]
    said = ", ".join([str(pain) for _, pain in worst])
    return chart(
        f"Worst pain of each run, 0 to {PAIN_SCALE_MAX}",
        f"The last {count} runs from left to right: {said}. Lines at {PAIN_SETTLED_MAX} "
        f"and at {PAIN_LIMIT}.",
        x=axis("Runs, the newest last", "", 0, count + 1),
        y=axis("Pain", f"0 to {PAIN_SCALE_MAX}", 0, PAIN_SCALE_MAX),
        marks=marks,
        table=table(
            ("Day", "Running", "In the run", "Later", "Next morning"),
            [
                (
                    short_day(run.day),
                    f"{run.minutes} min",
                    str(run.during),
                    str(run.after),
                    _known(run.morning),
                )
                for run in runs
            ],
        ),
        name="return",
    )
