"""Tables as text that a spreadsheet opens (CSV, RFC 4180), written and read back."""

from collections.abc import Iterable


def write(rows: Iterable[tuple[str, ...]]) -> str:
    """Return the rows as the text of a CSV file."""
    return "".join([",".join([_cell(cell) for cell in row]) + "\r\n" for row in rows])


def _cell(text: str) -> str:
    # What begins or ends in a space loses it in some programs unless it stands in quotes.
    if text != text.strip() or "," in text or '"' in text or "\r" in text or "\n" in text:
        return '"' + text.replace('"', '""') + '"'
    return text


def read(text: str) -> list[tuple[str, ...]]:
    """Return the rows of a CSV file; lines with nothing in them are left out.

    Raises ValueError, naming the line, for a quote that is never closed or for text after a closed
    one.
    """
    # Some programs begin a file with a mark of its encoding, and some end lines in other ways.
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"
    table = _Table()
    # Piece by piece: to reach a place in a text, MicroPython counts up to it from the start.
    for at, piece in enumerate(text.split('"')):
        if at:
            table.take_quote()
        table.take(piece)
    if table.state == _QUOTED:
        raise ValueError(f"line {table.opened}: a quote that is never closed")
    return table.rows


# Where in a cell the reading stands: before it, in one without quotes, inside quotes, after them.
_FRESH, _BARE, _QUOTED, _CLOSED = range(4)


class _Table:
    """The rows read so far, and the cell that is being read."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, ...]] = []
        self.row: list[str] = []
        self.cell: list[str] = []
        self.state = _FRESH
        self.line = 1
        self.opened = 0

    def take_quote(self) -> None:
        if self.state == _QUOTED:
            self.state = _CLOSED
        elif self.state == _FRESH:
            self.state, self.opened = _QUOTED, self.line
        else:
            # Two quotes stand for one; a lone one inside a cell without quotes is a letter.
            self.cell.append('"')
            self.state = _QUOTED if self.state == _CLOSED else _BARE

    def take(self, piece: str) -> None:
        """Take in what stands up to the next quote."""
        if self.state == _QUOTED:
            self.cell.append(piece)
        elif piece:
            if self.state == _CLOSED and piece[0] not in ",\n":
                raise ValueError(f"line {self.line}: text after a closed quote")
            for number, line in enumerate(piece.split("\n")):
                if number:
                    self.end_row()
                self.take_cells(line.split(","))
        self.line += piece.count("\n")

    def take_cells(self, texts: list[str]) -> None:
        for number, text in enumerate(texts):
            if number:
                self.end_cell()
            if text:
                self.cell.append(text)
                self.state = _BARE

    def end_cell(self) -> None:
        self.row.append("".join(self.cell))
        self.cell = []
        self.state = _FRESH

    def end_row(self) -> None:
        self.end_cell()
        if self.row != [""]:
            self.rows.append(tuple(self.row))
        self.row = []
