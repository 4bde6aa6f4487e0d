"""Every row that was read, for those who want them all, and for paper."""

from widgets.apps.scan_without_pain.state import State
from widgets.engine.core.elements import Html, el
from widgets.engine.core.numbers import fixed
from widgets.science.back import scan_findings as scans

AGES = scans.AGES + (60, 80)
NOT_READ = "\u2013"


def rows_table() -> Html:
    """Return people of 100 without pain: a finding a line, an age a column."""
    heads = [el("th", str(age), scope="col") for age in AGES]
    return el(
        "table",
        el(
            "caption",
            "People of 100 without pain, by age in years. A dash: a row we have not read.",
        ),
        el("thead", el("tr", el("th", "On the scan", scope="col"), heads)),
        el("tbody", [_row(item) for item in scans.FINDINGS]),
        class_="rb-chart-table rb-scan-rows",
    )


def _row(item: scans.Finding) -> Html:
    percents = dict(item.rows)
    cells = [el("td", str(percents.get(age, NOT_READ))) for age in AGES]
    return el("tr", el("th", item.name, scope="row"), cells)


def odds_table() -> Html:
    """Return every odds ratio that was read, with its interval."""
    return el(
        "ul",
        [
            el(
                "li",
                f"{odds.name}: {fixed(odds.estimate, 2)} times the odds "
                f"({fixed(odds.low, 2)} to {fixed(odds.high, 2)})",
            )
            for odds in scans.ODDS
        ],
    )


def on_paper(_state: State) -> Html:
    """Return the numbers."""
    return el(
        "section",
        el("h3", "Scans of people without pain, and with it"),
        rows_table(),
        el("p", "With back pain, up to the age of 50 (95 percent intervals):"),
        odds_table(),
    )
