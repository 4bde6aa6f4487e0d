"""The Python that the browser gets: what the engine carries, and what comes with each app.

A page fetches the engine once for all pages, and of the apps only its own. So what several apps
import travels in the engine, and the rest with every app that imports it. Of a long table comes
what an app cites.
"""

import ast
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, TypeGuard

from widgets.engine.hosts import cited_tables, registry
from widgets.engine.hosts.cited_tables import CitedTable
from widgets.engine.hosts.lowering import lowered
from widgets.engine.hosts.project import ROOT, Project

# What runs an app in the browser.
RUNNER = "widgets.engine.hosts.browser"
# What every book draws with is in the engine as soon as one app needs it.
LIBRARY = tuple(f"widgets.engine.{room}." for room in ("core", "html", "charts", "formats"))
# What fewer apps than this share costs who opens one of them less when it comes with each.
SHARED_BY = 3

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


def engine_and_apps(project: Project) -> tuple[Sources, dict[str, Sources]]:
    """Return the Python the engine carries, and by the name of an app what comes with that app."""
    modules = _Modules(project.page_only)
    tables = [_taken_out(dotted, modules) for dotted in project.tables]
    apps = {
        app: _closure([registry.module_name(project, app)], modules)
        for app in registry.app_names(project)
    }
    engine = _closure([project.apps, RUNNER], modules)
    engine |= {name for name in modules if _is_shared(name, project, apps)}
    words = {name: cited_tables.words_in(module.tree) for name, module in modules.items() if module}
    for app, needed in apps.items():
        cited = set().union(*[words[name] for name in needed])
        known = [table for table in tables if table.module in needed]
        if own := modules[registry.module_name(project, app)]:
            own.tree.body[:0] = [part for table in known for part in table.filling(cited)]
    return (
        _sources(engine, modules),
        {app: _sources(needed - engine, modules) for app, needed in apps.items()},
    )


class _Modules(dict[str, "_Module | None"]):
    """The modules of the checkout by their dotted names, read when first asked for."""

    def __init__(self, page_only: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__()
        self._page_only = page_only

    def __missing__(self, name: str) -> "_Module | None":
        path = ROOT.joinpath(*name.split("."))
        for file in (path.with_suffix(".py"), path / "__init__.py"):
            if file.is_file():
                self[name] = module = _Module(file, _stripped(file))
                _drop_page_only(module, self._page_only)
                return module
        return None


def _taken_out(dotted: str, modules: _Modules) -> CitedTable:
    module = modules[dotted.rpartition(".")[0]]
    if module is None:
        raise ValueError(f"{dotted} stands in no module")
    return cited_tables.taken_out(dotted, module.tree)


def _is_shared(module: str, project: Project, apps: dict[str, set[str]]) -> bool:
    if module.startswith(f"{project.apps}."):
        return False
    users = sum(module in needed for needed in apps.values())
    return users >= (1 if module.startswith(LIBRARY) else SHARED_BY)


def _closure(names: list[str], modules: _Modules) -> set[str]:
    """Return the modules, all that importing them imports, and the packages they are in."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        module = modules[name]
        if module and name not in found:
            found.add(name)
            waiting += [name.rpartition(".")[0], *module.imports]
    return found


def _sources(names: set[str], modules: _Modules) -> Sources:
    found = [module for name in sorted(names) if (module := modules[name])]
    return {
        f"/course/{module.path.relative_to(ROOT).as_posix()}": ast.unparse(module.tree)
        for module in found
    }


def _stripped(path: Path) -> ast.Module:
    typed = _names_read(ast.parse(path.read_text(encoding="utf-8")))
    tree: ast.Module = _Stripper().visit(lowered(path))
    # What types alone name is handed on by no module: mypy lets no other import it from here.
    _drop_imports(tree, typed - _names_read(tree))
    _drop_examples(tree)
    return ast.fix_missing_locations(tree)


class _Stripper(ast.NodeTransformer):
    """Leaves out what only a reader of the code needs."""

    def visit_Expr(self, node: ast.Expr) -> ast.AST | None:
        is_text = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        return ast.copy_location(ast.Pass(), node) if is_text else node


def _drop_examples(tree: ast.Module) -> None:
    """Drop EXAMPLES, which are for the tests and the gallery, and then all that only they used.

    A browser would make them at every start.
    """
    read_first = _names_read(tree)
    while True:
        used = _names_read(tree)
        kept = [part for part in tree.body if not _is_unused(part, used)]
        if len(kept) == len(tree.body):
            break
        tree.body = kept
    handed_on: list[ast.stmt] = [part for part in tree.body if _sets_all(part)]
    if handed_on:
        words = cited_tables.words_in(ast.Module(handed_on, []))
        _drop_imports(tree, read_first - used - words)


def _drop_page_only(module: _Module, page_only: Mapping[str, tuple[str, ...]]) -> None:
    """Drop from calls the arguments that only a page as it is built shows."""
    defined = {dotted for dotted in page_only if dotted.rpartition(".")[0] == module.name}
    for called in defined | (set(module.imports) & set(page_only)):
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == called.rpartition(".")[2]:
                node.keywords = [one for one in node.keywords if one.arg not in page_only[called]]


def _drop_imports(tree: ast.Module, unread: set[str]) -> None:
    for part in tree.body:
        if isinstance(part, ast.ImportFrom):
            part.names = [one for one in part.names if (one.asname or one.name) not in unread]
    tree.body = [part for part in tree.body if not isinstance(part, ast.ImportFrom) or part.names]


def _sets_all(part: ast.stmt) -> bool:
    return isinstance(part, ast.Assign) and ast.unparse(part.targets[0]) == "__all__"


def _names_read(tree: ast.Module) -> set[str]:
    return {node.id for node in ast.walk(tree) if _is_read(node)}


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
