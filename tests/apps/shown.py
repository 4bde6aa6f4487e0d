"""Reads a view back as its reader does: its words, and the rows of its tables."""

import re
from typing import Any


def words(view: object) -> str:
    """Return the words of a view, one space between them."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", str(view)))


def rows(view: object) -> list[tuple[str, ...]]:
    """Return the cells of every row of every table."""
    found = []
    for row in re.findall(r"<tr[^>]*>(.*?)</tr>", str(view), re.DOTALL):
        cells = re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)
        found.append(tuple(re.sub(r"<[^>]+>", "", cell) for cell in cells))
    return found


def row(view: object, first: str) -> tuple[str, ...]:
    """Return the one row of a view whose first cell is `first`."""
    (found,) = [cells for cells in rows(view) if cells and cells[0] == first]
    return found


def number(text: str) -> float:
    """Return the number that a text begins with, with its typographic minus."""
    found: Any = re.match(r"[+\u2212-]?\d+(\.\d+)?", text)
    return float(found[0].replace("\u2212", "-"))
