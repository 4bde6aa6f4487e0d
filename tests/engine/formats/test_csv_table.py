from tests.expect import raises
from widgets.engine.formats.csv_table import read, write

ROWS = [
    ("day", "note"),
    ("2026-11-23", "good, easy"),
    ("2026-11-24", 'a "sharp" turn'),
    ("2026-11-25", "two\nlines"),
    ("2026-11-26", " spaces "),
    ("2026-11-27", ""),
]


def test_what_was_written_is_read() -> None:
    assert read(write(ROWS)) == ROWS


def test_every_short_cell_comes_back() -> None:
    cells = [a + b + c for a in 'x",\n ' for b in 'x",\n ' for c in 'x",\n ']
    for cell in cells:
        rows = [(cell, "x", cell), (cell, cell)]
        assert read(write(rows)) == rows


def test_it_is_written_as_spreadsheets_expect() -> None:
    assert write(ROWS[:3]) == (
        'day,note\r\n2026-11-23,"good, easy"\r\n2026-11-24,"a ""sharp"" turn"\r\n'
    )


def test_files_of_other_programs_are_read() -> None:
    assert read("\ufeffa,b\n\n1,2") == [("a", "b"), ("1", "2")]
    assert read("a,b\r1,2\r") == [("a", "b"), ("1", "2")]
    assert read("") == []


def reason(text: str) -> str:
    try:
        read(text)
    except ValueError as error:
        return str(error)
    return ""


def test_a_broken_file_names_the_line() -> None:
    assert raises(ValueError, read, '"open')
    assert reason('a,b\nc,"d\ne') == "line 2: a quote that is never closed"
    assert reason('a,b\nc,"d"e\n') == "line 2: text after a closed quote"
