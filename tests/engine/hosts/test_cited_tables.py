"""A long table goes out of its module, and what is cited of it comes back by itself."""

import ast

import pytest

from widgets.engine.hosts.cited_tables import taken_out, words_in

STUDIES = '''
"""Studies."""
YEAR = 2020
SOURCES = {
    "a2020": Source("A", YEAR),
    "b1999": Source("B", 1999),
    "c2001": Other("C"),
}
KEY = "a2020"
'''


def test_what_is_left_of_a_table_is_empty() -> None:
    tree = ast.parse(STUDIES)
    table = taken_out("studies.SOURCES", tree)
    assert sorted(table.entries) == ["a2020", "b1999", "c2001"]
    left = ast.unparse(tree)
    assert "SOURCES = {}" in left
    assert "b1999" not in left
    assert "KEY = 'a2020'" in left


def test_what_is_cited_brings_the_names_that_it_is_made_of() -> None:
    table = taken_out("studies.SOURCES", ast.parse(STUDIES))
    code = "\n".join([ast.unparse(part) for part in table.filling({"a2020", "no study"})])
    assert code == (
        "from studies import SOURCES, Source, YEAR\nSOURCES.update({'a2020': Source('A', YEAR)})"
    )
    assert table.filling({"no study"}) == []


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("OTHER = {}", "not set at the top"),
        ("def f():\n    SOURCES = {}", "not set at the top"),
        ("SOURCES = dict(a=1)", "no dict with a text of its own for each key"),
        ("SOURCES = {**more}", "no dict with a text of its own for each key"),
        ("SOURCES = {1: 2}", "no dict with a text of its own for each key"),
        ("SOURCES = {'a': 1, 'a': 2}", "no dict with a text of its own for each key"),
    ],
)
def test_a_table_that_cannot_be_read_is_told(code: str, said: str) -> None:
    with pytest.raises(ValueError, match=f"studies.SOURCES is {said}"):
        taken_out("studies.SOURCES", ast.parse(code))


def test_every_text_in_code_counts() -> None:
    tree = ast.parse("def f(x=('a', 2)):\n    return cite('b') + f'c{x}'")
    assert words_in(tree) == {"a", "b", "c"}
