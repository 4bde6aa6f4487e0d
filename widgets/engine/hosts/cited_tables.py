"""Long tables, such as that of a book's studies, of which a page gets only what it cites.

In the browser the module of such a table holds an empty dict. What an app cites comes with the app,
and goes in before anything else of the app runs. Several apps on a page add to the same dict.
"""

import ast
from typing import NamedTuple


class CitedTable(NamedTuple):
    """A dict at the top of a module, taken out of it.

    module, name: where it stood.
    entries: its values as code, by key.
    """

    module: str
    name: str
    entries: dict[str, ast.expr]

    def filling(self, words: set[str]) -> list[ast.stmt]:
        """Return the code that puts in the entries whose keys are among `words`."""
        cited = {key: value for key, value in self.entries.items() if key in words}
        if not cited:
            return []
        parts = [part for value in cited.values() for part in ast.walk(value)]
        used = {part.id for part in parts if isinstance(part, ast.Name)}
        rows = ast.Dict([ast.Constant(key) for key in cited], list(cited.values()))
        return ast.parse(
            f"from {self.module} import {', '.join([self.name, *sorted(used)])}\n"
            f"{self.name}.update({ast.unparse(rows)})"
        ).body


def taken_out(dotted: str, tree: ast.Module) -> CitedTable:
    """Empty a table in the code of its module, and return it. `dotted` names both.

    Raises ValueError where it is no dict with texts for keys, written out at the module's top.
    """
    module, _, name = dotted.rpartition(".")
    for part in tree.body:
        if isinstance(part, ast.Assign) and ast.unparse(part.targets[0]) == name:
            table = CitedTable(module, name, _entries(part.value, dotted))
            part.value = ast.Dict([], [])
            return table
    raise ValueError(f"{dotted} is not set at the top of its module")


def _entries(value: ast.expr, dotted: str) -> dict[str, ast.expr]:
    entries = {}
    if isinstance(value, ast.Dict):
        for key, entry in zip(value.keys, value.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                entries[key.value] = entry
        if len(entries) == len(value.keys):
            return entries
    raise ValueError(f"{dotted} is no dict with a text of its own for each key")


def words_in(tree: ast.Module) -> set[str]:
    """Return every text that stands in code."""
    constants = [part.value for part in ast.walk(tree) if isinstance(part, ast.Constant)]
    return {value for value in constants if isinstance(value, str)}
