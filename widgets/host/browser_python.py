"""The Python that the browser gets: what the engine carries, and what comes with each app.

A page fetches the engine once, and of the apps only its own. So what most apps import travels in
the engine, and the rest with every app that imports it.
"""

import ast
from pathlib import Path
from typing import NamedTuple, TypeGuard

from widgets.host import catalogue

PACKAGE = Path(__file__).parents[1]
ROOT = PACKAGE.parent

# What runs an app, and where an app's imports may lead. The other hosts stay outside.
HOST = ("host/__init__.py", "host/browser.py", "host/session.py")
PLACES = ("__init__.py", "science/**/*.py", "ui/**/*.py", "apps/**/*.py", *HOST)

# Python in the browser: path there to source.
Sources = dict[str, str]


class _Module(NamedTuple):
    path: Path
    tree: ast.Module

    @property
    def name(self) -> str:
        """Its dotted name; that of a package for its `__init__`."""
        parts = self.path.relative_to(ROOT).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @property
    def imports(self) -> list[str]:
        """What it imports at its top: modules, or names in them that may be modules.

        An import inside a function is for Python outside the browser.
        """
        found = []
        here = self.path.relative_to(ROOT).parts
        for node in self.tree.body:
            if isinstance(node, ast.Import):
                found += [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                package = [*here[: -node.level], node.module] if node.level else [node.module]
                origin = ".".join(filter(None, package))
                found += [origin, *[f"{origin}.{alias.name}" for alias in node.names]]
        return found


def source_files() -> list[Path]:
    """Give the files of which the browser may get something."""
    return sorted(path for pattern in PLACES for path in PACKAGE.glob(pattern))


def engine_and_apps() -> tuple[Sources, dict[str, Sources]]:
    """Give the Python the engine carries, and by the name of an app what comes with that app."""
    read = [_Module(path, _stripped(path)) for path in source_files()]
    modules = {module.name: module for module in read}
    apps = {app: _closure([f"widgets.apps.{app}"], modules) for app in catalogue.app_names()}
    engine = _closure(["widgets.apps", "widgets.host.browser"], modules)
    engine |= {name for name in modules if _most_need(name, apps)}
    return (
        _sources(engine, modules),
        {app: _sources(needed - engine, modules) for app, needed in apps.items()},
    )


def _most_need(module: str, apps: dict[str, set[str]]) -> bool:
    is_of_an_app = module.startswith("widgets.apps.") and not module.startswith("widgets.apps._")
    return not is_of_an_app and 2 * sum(module in needed for needed in apps.values()) > len(apps)


def _closure(names: list[str], modules: dict[str, _Module]) -> set[str]:
    """Give the modules, all that importing them imports, and the packages they are in."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in modules and name not in found:
            found.add(name)
            waiting += [name.rpartition(".")[0], *modules[name].imports]
    return found


def _sources(names: set[str], modules: dict[str, _Module]) -> Sources:
    return {
        f"/course/{modules[name].path.relative_to(ROOT).as_posix()}": ast.unparse(
            modules[name].tree
        )
        for name in sorted(names)
    }


def _stripped(path: Path) -> ast.Module:
    tree: ast.Module = _Stripper().visit(ast.parse(path.read_text(encoding="utf-8")))
    _drop_examples(tree)
    return ast.fix_missing_locations(tree)


class _Stripper(ast.NodeTransformer):
    """Leaves out what only a reader of the code needs."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        node.returns = None
        arguments = node.args
        for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            argument.annotation = None
        for catch_all in (arguments.vararg, arguments.kwarg):
            if catch_all:
                catch_all.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        if node.value is None:
            return None
        return ast.copy_location(ast.Assign([node.target], node.value), node)

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        is_text = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        return ast.copy_location(ast.Pass(), node) if is_text else node


def _drop_examples(tree: ast.Module) -> None:
    """Drop EXAMPLES, which are for the tests and the gallery, and then all that only they used.

    A browser would make them at every start.
    """
    while True:
        used = {node.id for node in ast.walk(tree) if _is_read(node)}
        kept = [part for part in tree.body if not _is_unused(part, used)]
        if len(kept) == len(tree.body):
            return
        tree.body = kept


def _is_read(node: ast.AST) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)


def _is_unused(part: ast.stmt, used: set[str]) -> bool:
    if isinstance(part, ast.FunctionDef):
        name = part.name
    elif isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Name):
        name = part.targets[0].id
    else:
        return False
    return name.startswith(("_", "EXAMPLE")) and not name.endswith("__") and name not in used
