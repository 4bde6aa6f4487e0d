"""All counts on one scale, with the reader's guess across them."""

from widgets.apps.prevalence.numbers import from_people, percent
from widgets.apps.prevalence.state import State
from widgets.apps.prevalence.words import FIRST_GENERAL, LEVELS, WORDS, Words
from widgets.engine.charts.frame import WIDTH, Table, frame, table
from widgets.engine.charts.labels import LINE, keep_inside, label, paragraph, wrap
from widgets.engine.charts.scales import Scale, axis
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed, plain
from widgets.science.back.prevalence import Count, count
from widgets.science.evidence.sources import SOURCES

NAME_ROOM = 128.0
ROW = 36.0
HEADING = LINE + 8.0
TOP = LINE + 8.0
SCALE = Scale(axis("Of 100 people", "", 0, 100), NAME_ROOM + 10.0, WIDTH - 14.0)
FOOT = TOP + ROW * len(WORDS) + 2 * HEADING
TONES = {False: "ink", True: "accent"}
TITLE = "Every count on one scale"


@memo_section("group", "guess")
def together(state: State) -> Html:
    """Return the picture of all counts."""
    return el(
        "section",
        el("h3", "3. All of them together"),
        frame(
            name="together",
            title=TITLE,
            description="A scale from 0 to 100 people. " + _DESCRIPTION,
            height=FOOT + 2 * LINE + 8,
            drawing=[_ground(), _rows(state["group"]), _guess(state["guess"])],
            numbers=numbers(),
        ),
        el(
            "p",
            "The lower three rows are people in general, who had just got better. The first two of "
            "those are the same people: what you count as pain moves the number a long way.",
        ),
        class_="rb-part",
    )


@remembered(1)
def numbers() -> Table:
    """Return every count as a row of text."""
    columns = ("Count", "Of 100 people (range)", "Counted", "How sure", "Study")
    return table(columns, [_numbers_row(count(words.id), words) for words in WORDS])


def _numbers_row(item: Count, words: Words) -> tuple[str, ...]:
    return (
        words.name,
        percent(item),
        from_people(item) or "19 studies.",
        LEVELS[words.sure],
        SOURCES[item.source].authors,
    )


@remembered(1)
def _ground() -> Html:
    drawn = []
    for tick in SCALE.axis.ticks(5):
        at = SCALE.at(tick.value)
        kind = "rb-chart-grid" if tick.value else "rb-chart-axis"
        drawn.append(el("path", d=f"M{plain(at, 1)} {plain(TOP)}V{plain(FOOT)}", class_=kind))
        drawn.append(label(tick.text, at, FOOT + LINE, "tick", "middle"))
    middle = (SCALE.start + SCALE.end) / 2
    drawn.append(label("of 100 people", middle, FOOT + 2 * LINE + 2, "axis-title", "middle"))
    return fragment(drawn)


@remembered(len(WORDS) + 2)
def _rows(chosen: str) -> Html:
    drawn = [label("Runners", 0.0, TOP + HEADING - 4, "axis-title")]
    foot = TOP + HEADING
    for words in WORDS:
        if words.id == FIRST_GENERAL:
            foot += HEADING
            drawn.append(label("People in general", 0.0, foot - 4, "axis-title"))
        drawn.append(_row(foot + ROW / 2, words, TONES[words.id == chosen]))
        foot += ROW
    return fragment(drawn)


def _row(middle: float, words: Words, tone: str) -> Html:
    item = count(words.id)
    is_chosen = tone == TONES[True]
    name = ("\u25b8 " if is_chosen else "") + words.name
    line = None
    if item.low is not None and item.high is not None:
        low, high = plain(SCALE.at(item.low), 1), plain(SCALE.at(item.high), 1)
        height = plain(middle, 1)
        d = f"M{low} {height}H{high}M{low} {height}m0-8v16M{high} {height}m0-8v16"
        line = el("path", d=d, class_="rb-chart-error rb-tone-" + tone)
    dot = None
    if item.percent is not None:
        across = plain(SCALE.at(item.percent), 1)
        kind = "rb-chart-dot rb-tone-" + tone
        dot = el("circle", cx=across, cy=plain(middle, 1), r=5 if is_chosen else 4, class_=kind)
    return fragment(
        paragraph(wrap(name, NAME_ROOM), 0.0, middle, "name rb-tone-" + tone), line, dot
    )


def _guess(guess: float) -> Html:
    at = SCALE.at(guess)
    text = f"your guess: {fixed(guess)}"
    return fragment(
        el(
            "path",
            d=f"M{plain(at, 1)} {plain(TOP - 3)}V{plain(FOOT)}",
            class_="rb-chart-marker rb-tone-quiet",
        ),
        label(text, keep_inside(at, text, 0.0, WIDTH), TOP - 8, "name rb-tone-quiet", "middle"),
    )


_DESCRIPTION = "; ".join([f"{words.name} {percent(count(words.id))}" for words in WORDS]) + "."
