"""What scans show at the reader's age, as people; or why there is no answer for that age."""

from widgets.apps.scan_without_pain.state import FINDING, State
from widgets.apps.scan_without_pain.tables import rows_table
from widgets.components.citation import cite
from widgets.engine.charts.pictograms import people
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls
from widgets.science.back import scan_findings as scans
from widgets.science.evidence.ranges import OutOfRange


@memo_section("age", "guess", "finding")
def found(state: State) -> Html:
    """Return the people without pain."""
    item = scans.finding(state["finding"])
    try:
        rows = item.at(state["age"])
    except OutOfRange:
        shown = _refused(item, state["age"])
    else:
        shown = _people(item, rows, state)
    return el(
        "section",
        el("h3", "2. People your age, without back pain"),
        controls.radios(FINDING, state),
        shown,
        ABOUT,
        class_="rb-part",
    )


def _people(item: scans.Finding, rows: list[tuple[int, int]], state: State) -> Html:
    low, high = rows[0][1], rows[-1][1]
    if len(rows) == 1:
        said = f"About {low} of 100 people of {rows[0][0]} without pain."
        why = ""
    else:
        said = f"Between {low} and {high} of 100 people without pain."
        why = (
            f"At {rows[0][0]} it is about {low}, and at {rows[1][0]} about {high}. There is no row "
            f"for {fixed(state['age'])}, and we make none up: striped people may have it."
        )
    is_guessed = item.id == scans.FINDINGS[0].id
    return el(
        "div",
        people(low, high, f"100 people. {said} Filled people have it, hollow ones do not."),
        controls.live(
            el("p", el("strong", item.name + ". "), said, class_="rb-scan-said"),
            el("p", why) if why else None,
            el("p", _guess(state["guess"], low, high)) if is_guessed else None,
        ),
        class_="rb-scan-answer",
    )


def _guess(guess: float, low: int, high: int) -> str:
    if low - 5 <= guess <= high + 5:
        return f"You guessed {fixed(guess)}: close."
    if guess < low:
        return f"You guessed {fixed(guess)}. It is commoner than that."
    return f"You guessed {fixed(guess)}. It is rarer than that."


def _refused(item: scans.Finding, age: float) -> Html:
    ages = [row[0] for row in item.rows]
    others = [other.name for other in scans.FINDINGS if _has(other, age)]
    also = f" For {fixed(age)} we have read: {'; '.join(others)}." if others else ""
    return fragment(
        controls.live(
            el(
                "p",
                el("strong", f"No answer for {fixed(age)}. "),
                "The review gives a number for each ten years, and we have read only some of them. "
                f"For this finding those are {_listed(ages)}. A number for you would be a guess, "
                "so we give none." + also,
            )
        ),
        el(
            "p",
            el("span", "See an age that has one: ", class_="rb-hint"),
            [controls.button("row_age", str(row), value=str(row)) for row in ages],
        ),
    )


def _has(item: scans.Finding, age: float) -> bool:
    try:
        item.at(age)
    except OutOfRange:
        return False
    return True


def _listed(ages: list[int]) -> str:
    words = [str(age) for age in ages]
    return ", ".join(words[:-1]) + " and " + words[-1]


ABOUT = fragment(
    el(
        "p",
        "A finding is not a disease, and it does not show where a pain comes from. These are "
        "estimates from 33 studies of 3,110 people without pain (",
        cite(scans.SOURCE),
        "). How far off they may be, we have not seen; at some ages few people were scanned. The "
        "people were not chosen as runners.",
    ),
    controls.disclosure("All findings at all ages that we have read", rows_table()),
)
