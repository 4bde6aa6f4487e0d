"""Small faults in a module of Python, one at a time, as a slip of the hand would leave them.

Each is a `Mutation`: where it is, what stood there, what stands there now, and the whole module
with it. Names, prose and docstrings stay as they are: what is tried is what a number, a limit, a
condition, an order or an item of a table does.
"""

import ast
import copy
from collections.abc import Iterator
from typing import NamedTuple

COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
SUMS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
}
DISPLAYS = (ast.Tuple, ast.List, ast.Set)


Path = tuple[tuple[str, int | None], ...]


class Mutation(NamedTuple):
    """One fault. `before` and `after` are what stands there; `nth` tells its twins in a function.

    `where` is the function it is in, "" outside of all.
    """

    where: str
    before: str
    after: str
    nth: int
    path: "Path"
    changed: ast.AST

    @property
    def key(self) -> str:
        """Return a name that stays the same while other parts of the module change."""
        place = f"{self.where or 'module'}: {self.before} => {self.after}"
        return place if self.nth == 0 else f"{place} #{self.nth + 1}"


def mutations(source: str) -> Iterator[Mutation]:
    """Yield every mutation of a module, from its first line to its last."""
    tree = ast.parse(source)
    examples = _examples(tree)
    seen: dict[str, int] = {}
    for path, where in _places(tree, (), ""):
        if path[:1] in examples:
            continue
        node = _at(tree, path)
        for shown, changed in _changes(node):
            before, after = _text(node), _text(shown)
            name = f"{where}\n{before}\n{after}"
            nth = seen.get(name, 0)
            seen[name] = nth + 1
            yield Mutation(where, before, after, nth, path, changed)


def with_it(source: str, mutation: Mutation) -> ast.Module:
    """Return the module with the fault in it."""
    whole = ast.parse(source)
    above = _at(whole, mutation.path[:-1])
    name, at = mutation.path[-1]
    if at is None:
        setattr(above, name, mutation.changed)
    else:
        getattr(above, name)[at] = mutation.changed
    return ast.fix_missing_locations(whole)


def _places(node: ast.AST, path: Path, where: str) -> Iterator[tuple[Path, str]]:
    """Yield the way to each node that may change, and the function it is in."""
    yield path, where
    if _says_types(node):
        return
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        where = f"{where}.{node.name}" if where else node.name
    for name, value in ast.iter_fields(node):
        # What says what a type is, or is inherited, does nothing when it runs.
        if name in {"annotation", "returns", "decorator_list", "bases"}:
            continue
        if isinstance(value, list):
            for at, part in enumerate(value):
                if isinstance(part, ast.AST):
                    yield from _places(part, (*path, (name, at)), where)
        elif isinstance(value, ast.AST) and not isinstance(node, ast.JoinedStr):
            yield from _places(value, (*path, (name, None)), where)


def _examples(tree: ast.Module) -> set[Path]:
    """Return the ways to EXAMPLES and to what only they use: none of it comes to a reader."""
    left = list(enumerate(tree.body))
    while True:
        names = [node for _, part in left for node in ast.walk(part) if isinstance(node, ast.Name)]
        read = {node.id for node in names if isinstance(node.ctx, ast.Load)}
        kept = [(at, part) for at, part in left if not _is_unread(part, read)]
        if len(kept) == len(left):
            break
        left = kept
    stay = {at for at, _ in left}
    return {(("body", at),) for at in range(len(tree.body)) if at not in stay}


def _is_unread(part: ast.stmt, read: set[str]) -> bool:
    if isinstance(part, ast.FunctionDef):
        name = part.name
    elif isinstance(part, (ast.Assign, ast.AnnAssign)):
        name = ast.unparse(part.targets[0] if isinstance(part, ast.Assign) else part.target)
    else:
        return False
    is_private = name.startswith("_") and not name.endswith("__")
    return (is_private or name == "EXAMPLES") and name not in read


def _says_types(node: ast.AST) -> bool:
    if isinstance(node, ast.If):
        return _is_for_types(node.test)
    if isinstance(node, ast.Assign):
        return _is_for_types(node.targets[0])
    return isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias"


def _is_for_types(test: ast.expr) -> bool:
    return isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"


def _at(tree: ast.AST, path: Path) -> ast.AST:
    node = tree
    for name, at in path:
        value = getattr(node, name)
        node = value if at is None else value[at]
    return node


def _text(node: ast.AST) -> str:
    if isinstance(node, (ast.If, ast.While)):
        node = node.test
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 120 else f"{text[:60]} ... {text[-55:]}"


def _changes(node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Yield what is shown of each change of a node, and the node that takes its place."""
    for changed in _changed(node):
        yield changed, ast.copy_location(changed, node)


def _changed(node: ast.AST) -> Iterator[ast.AST]:  # noqa: C901, PLR0912  a table of kinds
    if isinstance(node, ast.Compare):
        for at, operator in enumerate(node.ops):
            for other in COMPARISONS[type(operator)]:
                changed = copy.deepcopy(node)
                changed.ops[at] = other()
                yield changed
    elif isinstance(node, ast.BinOp):
        # Text and lists are put together with + as well, and know no other sum.
        if type(node.op) in SUMS and not (_is_joined(node.left) or _is_joined(node.right)):
            yield ast.BinOp(node.left, SUMS[type(node.op)](), node.right)
    elif isinstance(node, ast.BoolOp):
        joined = ast.And() if isinstance(node.op, ast.Or) else ast.Or()
        yield ast.BoolOp(joined, node.values)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.USub)):
        yield node.operand
    elif isinstance(node, (ast.If, ast.IfExp, ast.While)):
        if not isinstance(node.test, ast.Compare) and not _is_for_types(node.test):
            yield _negated(node)
    elif isinstance(node, ast.Constant):
        yield from _constants(node)
    elif isinstance(node, DISPLAYS):
        yield from _displays(node)
    elif isinstance(node, ast.Call):
        yield from _calls(node)
    elif _does_something(node):
        yield ast.Pass()


def _negated(node: ast.If | ast.IfExp | ast.While) -> ast.AST:
    changed = copy.deepcopy(node)
    changed.test = ast.UnaryOp(ast.Not(), changed.test)
    return changed


def _does_something(node: ast.AST) -> bool:
    """Return whether a node is a statement that can be left out."""
    if isinstance(node, ast.Expr):
        return not isinstance(node.value, ast.Constant)
    return isinstance(node, (ast.AugAssign, ast.Raise, ast.Continue, ast.Break))


def _constants(node: ast.Constant) -> Iterator[ast.Constant]:
    if isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    elif isinstance(node.value, int):
        yield ast.Constant(node.value + 1)
        if node.value > 1:
            yield ast.Constant(node.value - 1)
    elif isinstance(node.value, float):
        yield ast.Constant(node.value * 1.1 if node.value else 1.0)


def _displays(node: ast.Tuple | ast.List | ast.Set) -> Iterator[ast.AST]:
    if not isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
        return
    if len(node.elts) == 2 and not isinstance(node, ast.Set):
        changed = copy.deepcopy(node)
        changed.elts.reverse()
        if ast.dump(changed) != ast.dump(node):
            yield changed
    for at in range(len(node.elts)):
        shorter = copy.deepcopy(node)
        del shorter.elts[at]
        yield shorter


def _calls(node: ast.Call) -> Iterator[ast.AST]:
    """Yield the call with its first two arguments in each other's place, where both are values."""
    # The larger of two is the larger, whichever comes first.
    if isinstance(node.func, ast.Name) and node.func.id in {"max", "min"}:
        return
    if len(node.args) > 1 and not any(_is_joined(one) for one in node.args[:2]):
        first, second = node.args[:2]
        if not isinstance(first, ast.Starred) and ast.dump(first) != ast.dump(second):
            yield ast.Call(node.func, [second, first, *node.args[2:]], node.keywords)


def _is_joined(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _is_joined(node.left) or _is_joined(node.right)
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str)
    return isinstance(node, (ast.JoinedStr, *DISPLAYS, ast.ListComp))
