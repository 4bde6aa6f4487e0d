"""Builds what the browser loads: scripts, styles, the engine, and a script for each app.

Nothing built is committed. The build, a notebook and the tests all ask `build()`, which does
nothing while the assets are newer than their sources. Several may ask at once.
"""

import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from widgets.engine.hosts import browser_python, nodejs, registry
from widgets.engine.hosts.locks import exclusive
from widgets.engine.hosts.project import ROOT, Project

SCRIPTS = Path(__file__).parent / "js"
STAMP = ".built"


def build(project: Project) -> Path:
    """Build the assets where they are missing or stale, and return their folder.

    Raises NodeError with the tool's own words when a step fails.
    """
    if _is_stale(project):
        with held(project):
            pass
    return project.assets


def install_packages(*, with_tests: bool = False) -> None:
    """Install the npm packages that are missing. Raises NodeError when npm fails."""
    with _alone():
        nodejs.install_packages(ROOT, with_tests=with_tests)


@contextmanager
def held(project: Project) -> Iterator[Path]:
    """Yield the folder of the assets, built, and let nobody build them anew meanwhile.

    Raises NodeError as `build` does.
    """
    with _alone():
        if _is_stale(project):
            _rebuild(project)
        yield project.assets


def _alone() -> AbstractContextManager[None]:
    """Keep other programs from the assets and from the packages they are built of."""
    lock = ROOT / "_build" / "assets.lock"
    return exclusive(lock, "Another program builds what the browser loads: waiting for it.")


def _rebuild(project: Project) -> None:
    """Build beside the assets: what fails leaves the last good ones."""
    new = project.assets.with_name(f"{project.assets.name}.new")
    shutil.rmtree(new, ignore_errors=True)
    (new / "apps").mkdir(parents=True)
    # Older than all that is built: a source that changes meanwhile is seen the next time.
    (new / STAMP).touch()
    nodejs.install_packages(ROOT)
    _bundle(project, new)
    _put_in_place(new, project.assets)


def _put_in_place(new: Path, assets: Path) -> None:
    """Replace the assets file by file: whoever reads one meanwhile finds the old or the new."""
    names = [path.relative_to(new) for path in new.rglob("*") if path.is_file()]
    for name in sorted(names, key=lambda name: name.name == STAMP):
        (assets / name).parent.mkdir(parents=True, exist_ok=True)
        (new / name).replace(assets / name)
    shutil.rmtree(new)
    # What an app of another name once left goes.
    for path in assets.rglob("*"):
        if path.is_file() and path.relative_to(assets) not in names:
            path.unlink()


def _is_stale(project: Project) -> bool:
    built = project.assets / STAMP
    if not built.exists():
        return True
    return max(path.stat().st_mtime for path in _inputs(project)) > built.stat().st_mtime


def _inputs(project: Project) -> Iterator[Path]:
    """Yield each file that the assets may be made of."""
    yield ROOT / "package-lock.json"
    for package in {"widgets", project.package}:
        folder = ROOT.joinpath(*package.split("."))
        for pattern in ("**/*.py", "**/*.css"):
            yield from folder.glob(pattern)
    yield from SCRIPTS.rglob("*")


def edition(project: Project) -> str:
    """Return the edition of the assets: page, scripts and engine run only with their own."""
    return (build(project) / "edition").read_text(encoding="utf-8")


def _bundle(project: Project, folder: Path) -> None:
    engine, apps = browser_python.engine_and_apps(project)
    edition = edition_of(project, engine, apps)
    feed = json.dumps({"python": engine, "styles": _styles(project)})
    script = str(SCRIPTS / "build.mjs")
    nodejs.run([nodejs.tool("node"), script, str(folder), edition], ROOT, feed=feed)
    for name, sources in apps.items():
        script = app_script(name, registry.module_name(project, name), sources, edition)
        (folder / "apps" / f"{name}.js").write_text(script, encoding="utf-8")
    (folder / "edition").write_text(edition, encoding="utf-8")


def _styles(project: Project) -> dict[str, str]:
    """Return the stylesheets, each by the name it is built under."""
    styles = {name: str(project.styles / f"{name}.css") for name in ("widget", "book")}
    for name in registry.app_names(project):
        own = registry.style_file(project, name)
        if own:
            styles[f"apps/{name}"] = str(own)
    return styles


def edition_of(
    project: Project, engine: browser_python.Sources, apps: dict[str, browser_python.Sources]
) -> str:
    """Return the check sum of all that a browser loads: Python, scripts, styles, npm packages."""
    digest = hashlib.sha256(json.dumps([engine, apps], sort_keys=True).encode())
    parts = [path for path in _inputs(project) if path.suffix != ".py" and path.is_file()]
    for path in sorted(parts):
        folder = SCRIPTS if path.is_relative_to(SCRIPTS) else ROOT
        digest.update(path.relative_to(folder).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def app_script(name: str, module: str, sources: browser_python.Sources, edition: str) -> str:
    """Return the script that brings an app's own Python to a page."""
    brought = json.dumps({"module": module, "sources": sources})
    return (
        f'(globalThis.bookEditions ??= {{}})["apps/{name}.js"] = "{edition}";\n'
        f"(globalThis.bookApps ??= {{}}).{name} = {brought};\n"
    )
