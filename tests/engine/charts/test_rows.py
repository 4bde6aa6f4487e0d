"""Charts of rows: a value or the words that nobody measured it, and a table of all."""

import pytest

from tests.engine.charts.chart_examples import effects
from tests.engine.charts.drawn import texts, tree
from widgets.engine.charts.rows import row, rows_chart
from widgets.engine.charts.scales import axis
from widgets.engine.core.elements import Html


def test_what_nobody_measured_has_words_and_no_bar() -> None:
    html = effects()
    assert " ".join(note.text or "" for note in texts(html, "note")) == "nobody measured it"
    # Three bars, and a sample of each in the key.
    assert len(list(tree(html).iter("rect"))) == 6
    last = list(tree(html).iter("tr"))[-1]
    assert ["".join(cell.itertext()) for cell in last] == [
        "Load on the spine",
        "nobody measured it",
        "",
        "",
    ]


def test_the_table_of_effects_has_values_meanings_and_intervals() -> None:
    rows = [["".join(cell.itertext()) for cell in one] for one in tree(effects()).iter("tr")]
    assert rows[0] == ["Quantity", "Change", "Meaning", "1 SD"]
    assert rows[1] == ["Foot ahead of the hip", "\u22125.3\u202f%", "Falls", ""]
    assert rows[2] == ["Hip flexor", "+6\u202f%", "Rises", "+2\u202f% to +10\u202f%"]


def one_row(**changes: object) -> Html:
    arguments = {
        "x": axis("Change", "%", -10, 10),
        "rows": [row("A", 5, tone="good")],
        "sides": ("less", "more"),
        "tones": (("good", "Falls"),),
        "name": "n",
        **changes,
    }
    return rows_chart("T", "D", **arguments)  # type: ignore[arg-type]


def test_the_plot_does_not_jump_when_a_value_gains_a_digit() -> None:
    charts = [one_row(rows=[row("A", value, tone="good")]) for value in (9, 10)]
    ticks = [[tick.attrib["x"] for tick in texts(one, "tick")] for one in charts]
    assert ticks[0] == ticks[1]


def test_rows_that_make_no_sense_are_refused() -> None:
    assert "Falls" in str(one_row())
    with pytest.raises(ValueError, match="needs a row"):
        one_row(rows=[])
    with pytest.raises(ValueError, match="off the axis"):
        one_row(x=axis("Change", "%", 1, 10))
    with pytest.raises(ValueError, match="off the axis"):
        one_row(rows=[row("A", 11, tone="good")])
    with pytest.raises(ValueError, match="does not say"):
        one_row(rows=[row("A", 5, tone="cost")])
    with pytest.raises(ValueError, match="not a tone"):
        row("A", 5, tone="bad")
    with pytest.raises(ValueError, match="neither"):
        row("A", None, tone="good")
    with pytest.raises(ValueError, match="outside its interval"):
        row("A", 5, interval=(6, 7), tone="good")
