"""Python with types made Python without: MicroPython has no typing module.

A type that others import stays as a name, so that the import still works.
"""

import ast
from pathlib import Path
from typing import NoReturn

_TYPING = ("typing", "collections.abc")
# What named tuples have in CPython alone.
_OF_RECORDS = ("_asdict", "_field_defaults", "_fields", "_make", "_replace")
_VARIABLES = ("TypeVar", "TypeVarTuple", "ParamSpec")


class LoweringError(ValueError):
    """Some Python cannot be said without types; the message names file and line."""


def lowered(path: Path) -> ast.Module:
    """Return the tree of a module as MicroPython understands it.

    Raises LoweringError for what it cannot be made to understand.
    """
    tree: ast.Module = _Lowering(path).visit(ast.parse(path.read_text(encoding="utf-8")))
    return ast.fix_missing_locations(tree)


class _Lowering(ast.NodeTransformer):
    def __init__(self, file: Path) -> None:
        self._file = file
        # What the module calls a thing of typing, and what typing calls it.
        self._typing: dict[str, str] = {}

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST | None:
        if node.module not in _TYPING:
            return node
        self._typing |= {alias.asname or alias.name: alias.name for alias in node.names}
        if any(alias.name == "NamedTuple" for alias in node.names):
            return ast.copy_location(
                ast.ImportFrom("collections", [ast.alias("namedtuple")], level=0), node
            )
        return None

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            return [part for part in map(self.visit, node.orelse) if part]
        self.generic_visit(node)
        node.body = node.body or [ast.Pass()]
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        bases = [self._name(base) for base in node.bases]
        if "TypedDict" in bases:
            return _assigned(node, node.name, ast.Name("dict", ast.Load()))
        if "Protocol" in bases:
            return _assigned(node, node.name, ast.Constant(None))
        if node.keywords:
            self._refuse(node, "a class takes no keyword arguments")
        if "NamedTuple" in bases:
            node.bases = [self._record(node)]
        self.generic_visit(node)
        node.body = node.body or [ast.Pass()]
        return node

    def _record(self, node: ast.ClassDef) -> ast.expr:
        fields: list[ast.expr] = []
        for part in node.body:
            if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
                if part.value:
                    self._refuse(part, "a named tuple has no defaults: write a function")
                fields.append(ast.Constant(part.target.id))
        made = ast.Name("namedtuple", ast.Load())
        return ast.Call(made, [ast.Constant(node.name), ast.Tuple(fields, ast.Load())], [])

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST | None:
        if any(self._name(decorator) == "overload" for decorator in node.decorator_list):
            return None
        node.returns = None
        given = node.args
        for argument in (*given.posonlyargs, *given.args, *given.kwonlyargs):
            argument.annotation = None
        for catch_all in (given.vararg, given.kwarg):
            if catch_all:
                catch_all.annotation = None
        self.generic_visit(node)
        # All of it may have been types.
        node.body = node.body or [ast.Pass()]
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        if node.value is None:
            return None
        is_alias = self._name(node.annotation) == "TypeAlias"
        value = ast.Constant(None) if is_alias else self.visit(node.value)
        return ast.copy_location(ast.Assign([node.target], value), node)

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        if isinstance(node.value, ast.Call) and self._name(node.value.func) in _VARIABLES:
            node.value = ast.Constant(None)
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if self._name(node.func) == "cast":
            value: ast.AST = self.visit(node.args[1])
            return value
        return self.generic_visit(node)

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        """Write `{**state, "shown": True}` as `dict(state, shown=True)`."""
        self.generic_visit(node)
        if None not in node.keys:
            return node
        names = [key.value for key in node.keys[1:] if isinstance(key, ast.Constant)]
        is_plain = all(isinstance(name, str) and name.isidentifier() for name in names)
        if len(names) < len(node.keys) - 1 or not is_plain:
            self._refuse(node, "a display unpacks one dict, and first, before names in quotes")
        changes = [
            ast.keyword(str(name), value)
            for name, value in zip(names, node.values[1:], strict=True)
        ]
        made = ast.Name("dict", ast.Load())
        return ast.copy_location(ast.Call(made, node.values[:1], changes), node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if node.attr in _OF_RECORDS:
            self._refuse(node, f"its named tuples have no {node.attr}")
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in self._typing:
            self._refuse(node, f"{self._typing[node.id]} cannot be used when the program runs")
        return node

    def _name(self, node: ast.AST) -> str:
        """Return what typing calls that which a node names; "" for all else."""
        return self._typing.get(node.id, "") if isinstance(node, ast.Name) else ""

    def _refuse(self, node: ast.stmt | ast.expr, reason: str) -> NoReturn:
        raise LoweringError(f"{self._file}:{node.lineno}: MicroPython cannot run this: {reason}")


def _assigned(node: ast.stmt, name: str, value: ast.expr) -> ast.AST:
    return ast.copy_location(ast.Assign([ast.Name(name, ast.Store())], value), node)
