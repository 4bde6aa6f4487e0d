"""Tables as text that a spreadsheet opens (CSV, RFC 4180), written and read back."""

TYPE_CHECKING = False  # MicroPython has no typing module to take it from
if TYPE_CHECKING:
    from collections.abc import Iterable


def write(rows: "Iterable[tuple[str, ...]]") -> str:
    """Give the rows as the text of a CSV file."""
    return "".join([",".join([_cell(cell) for cell in row]) + "\r\n" for row in rows])


def _cell(text: str) -> str:
    # What begins or ends in a space loses it in some programs unless it stands in quotes.
    if text != text.strip() or any([c in text for c in ',"\r\n']):
        return '"' + text.replace('"', '""') + '"'
    return text


def read(text: str) -> list[tuple[str, ...]]:
    """Give the rows of a CSV file; lines with nothing in them are left out.

    Raises ValueError, naming the line, for a quote that is never closed or for text after a closed
    one.
    """
    # Some programs begin a file with a mark of its encoding, and some end lines in other ways.
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"
    rows, at = [], 0
    while at < len(text):
        cells: list[str] = []
        while not cells or text[at - 1] == ",":
            read_cell = _quoted if text[at] == '"' else _bare
            cell, at = read_cell(text, at)
            cells.append(cell)
        if cells != [""]:
            rows.append(tuple(cells))
    return rows


def _bare(text: str, at: int) -> tuple[str, int]:
    """Give the cell that begins at `at` and the place after the comma or line end behind it."""
    end = text.find("\n", at)
    comma = text.find(",", at, end)
    end = end if comma < 0 else comma
    return text[at:end], end + 1


def _quoted(text: str, at: int) -> tuple[str, int]:
    """Give the cell whose opening quote stands at `at`, and the place after what is behind it."""
    cell, end = "", at
    while end == at or text[end] == '"':
        begin = end + 1
        end = text.find('"', begin)
        if end < 0:
            raise ValueError(f"line {_line(text, at)}: a quote that is never closed")
        # Two quotes stand for one: the second begins what comes next.
        cell += ('"' if begin > at + 1 else "") + text[begin:end]
        end += 1
    if text[end] not in ",\n":
        raise ValueError(f"line {_line(text, end)}: text after a closed quote")
    return cell, end + 1


def _line(text: str, at: int) -> int:
    return text[:at].count("\n") + 1
