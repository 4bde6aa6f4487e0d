"""What was measured, and how it is printed."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

OURS, PYODIDE, IPYWIDGETS = "ours", "Pyodide", "ipywidgets"
CONTENDERS = (OURS, PYODIDE, IPYWIDGETS)

_HEAD = ("figure", *CONTENDERS, "Pyodide/ours", "ipywidgets/ours", "limit", "")


class Row(NamedTuple):
    """One figure: whom it can be measured of, and the limit that ours must keep."""

    name: str
    unit: str
    contenders: tuple[str, ...]
    limit: float | None = None


class Results:
    """The values measured so far, and what went wrong on the way."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.faults: list[str] = []
        self._values: dict[tuple[str, str], float] = {}

    def add(self, row: str, contender: str, value: float) -> None:
        """Take in one value."""
        self._values[row, contender] = value

    @contextmanager
    def attempt(self, what: str) -> Iterator[None]:
        """Note a fault in the block, so that the other figures are still measured."""
        try:
            yield
        except Exception as fault:  # noqa: BLE001  whatever fails is said under the table
            self.faults.append(f"{what}: {type(fault).__name__}: {fault}")

    def table(self, rows: tuple[Row, ...]) -> str:
        """Return the rows as a table of plain text."""
        lines = [_HEAD, *(self._line(row) for row in rows)]
        widths = [max(len(cell) for cell in column) for column in zip(*lines, strict=True)]
        return "\n".join(
            "  ".join([line[0].ljust(widths[0]), *map(str.rjust, line[1:], widths[1:])]).rstrip()
            for line in lines
        )

    def _line(self, row: Row) -> tuple[str, ...]:
        return (
            f"{row.name}, {row.unit}",
            *(self._cell(row, contender) for contender in CONTENDERS),
            self._ratio(row, PYODIDE),
            self._ratio(row, IPYWIDGETS),
            "" if row.limit is None else _number(row.limit),
            self._verdict(row),
        )

    def _cell(self, row: Row, contender: str) -> str:
        if contender not in row.contenders:
            return "n/a"
        value = self._values.get((row.name, contender))
        return "failed" if value is None else _number(value)

    def _ratio(self, row: Row, contender: str) -> str:
        ours = self._values.get((row.name, OURS))
        theirs = self._values.get((row.name, contender))
        return "" if not ours or theirs is None else f"{theirs / ours:.2f}"

    def _verdict(self, row: Row) -> str:
        if row.limit is None:
            return ""
        ours = self._values.get((row.name, OURS))
        if ours is None:
            return "failed"
        return "inside" if ours <= row.limit else "OUTSIDE"


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.1f}"
