"""What stands around every picture: its title, its description, and its numbers as a table."""

from collections.abc import Sequence
from typing import NamedTuple

from widgets.engine.core.elements import Html, el, escaped, local_id
from widgets.engine.core.numbers import plain
from widgets.engine.html.controls import disclosure

# The narrowest screen shows the picture at about this many pixels.
WIDTH = 340.0


class Table(NamedTuple):
    """Numbers for those who cannot see the picture, or want them exactly."""

    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


def table(columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Table:
    """Return a table; the first column names its rows. Cells are text, written with ui.numbers.

    Raises ValueError for a row that is not as long as the heading.
    """
    for row in rows:
        if len(row) != len(columns):
            raise ValueError(f"{row} does not have {len(columns)} cells")
    return Table(columns, rows)


def frame(
    *,
    name: str,
    title: str,
    description: str,
    height: float,
    drawing: object,
    numbers: Table,
    **attributes: object,
) -> Html:
    """Return a finished picture. `name` is its own among the pictures of one widget.

    `attributes` are further ones of the picture, for devices.
    """
    title_id, description_id = local_id(name + "-title"), local_id(name + "-description")
    picture = el(
        "svg",
        el("desc", description, id=description_id),
        drawing,
        viewBox=f"0 0 {plain(WIDTH)} {plain(height)}",
        role="img",
        # The title is read from the caption: a <title> inside would also pop up over the picture.
        aria_labelledby=title_id + " " + description_id,
        class_="rb-chart-picture",
        **attributes,
    )
    return el(
        "figure",
        el("figcaption", title, id=title_id, class_="rb-chart-title"),
        picture,
        disclosure("The numbers behind this picture", _table(title, numbers)),
        class_="rb-chart",
    )


def _table(caption: str, numbers: Table) -> Html:
    heads = [el("th", column, scope="col") for column in numbers.columns]
    return el(
        "table",
        el("caption", caption),
        el("thead", el("tr", heads)),
        el("tbody", [_table_row(row) for row in numbers.rows]),
        class_="rb-chart-table",
    )


def _table_row(row: tuple[str, ...]) -> Html:
    cells = "".join(["<td>" + escaped(cell) + "</td>" for cell in row[1:]])
    return Html('<tr><th scope="row">' + escaped(row[0]) + "</th>" + cells + "</tr>")
