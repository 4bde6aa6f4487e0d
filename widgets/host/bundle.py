"""Builds what the browser loads: scripts, styles, the engine, and a script for each app.

Nothing built is committed. The build, a notebook and the tests all ask `build()`, which does
nothing while the assets are newer than their sources. Several may ask at once.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from widgets.host import browser_python, nodejs
from widgets.host.locks import exclusive

HOST = Path(__file__).parent
ROOT = HOST.parents[1]
ASSETS = HOST / "assets"
STAMP = ".built"


def build() -> Path:
    """Build the assets where they are missing or stale, and give their folder.

    Raises NodeError with the tool's own words when a step fails.
    """
    if _is_stale():
        with held():
            pass
    return ASSETS


def install_packages_for_tests() -> None:
    """Install the npm packages of the tests as well. Raises NodeError when npm fails."""
    with _alone():
        nodejs.install_packages(ROOT, with_tests=True)


@contextmanager
def held() -> Iterator[Path]:
    """Give the folder of the assets, built, and let nobody build them anew meanwhile.

    Raises NodeError as `build` does.
    """
    with _alone():
        if _is_stale():
            _rebuild()
        yield ASSETS


def _alone() -> AbstractContextManager[None]:
    """Keep other programs from the assets and from the packages they are built of."""
    lock = ROOT / "_build" / "assets.lock"
    return exclusive(lock, "Another program builds what the browser loads: waiting for it.")


def _rebuild() -> None:
    """Build beside the assets: what fails leaves the last good ones."""
    new = ASSETS.with_name(f"{ASSETS.name}.new")
    shutil.rmtree(new, ignore_errors=True)
    (new / "apps").mkdir(parents=True)
    # Older than all that is built: a source that changes meanwhile is seen the next time.
    (new / STAMP).touch()
    nodejs.install_packages(ROOT)
    _bundle(new)
    _put_in_place(new)


def _put_in_place(new: Path) -> None:
    """Replace the assets file by file: whoever reads one meanwhile finds the old or the new."""
    names = [path.relative_to(new) for path in new.rglob("*") if path.is_file()]
    for name in sorted(names, key=lambda name: name.name == STAMP):
        (ASSETS / name).parent.mkdir(parents=True, exist_ok=True)
        (new / name).replace(ASSETS / name)
    shutil.rmtree(new)
    # What an app of another name once left goes.
    for path in ASSETS.rglob("*"):
        if path.is_file() and path.relative_to(ASSETS) not in names:
            path.unlink()


def _is_stale() -> bool:
    built = ASSETS / STAMP
    if not built.exists():
        return True
    sources = [ROOT / "package-lock.json", *HOST.glob("*.py"), *browser_python.source_files()]
    sources += [*(HOST / "js").rglob("*"), *(HOST / "css").rglob("*")]
    return max(path.stat().st_mtime for path in sources) > built.stat().st_mtime


def _bundle(folder: Path) -> None:
    engine, apps = browser_python.engine_and_apps()
    script = str(HOST / "js" / "build.mjs")
    nodejs.run([nodejs.tool("node"), script, str(folder)], ROOT, feed=json.dumps(engine))
    for name, sources in apps.items():
        call = f"(globalThis.runningBackApps ??= {{}}).{name} = {json.dumps(sources)};\n"
        (folder / "apps" / f"{name}.js").write_text(call, encoding="utf-8")
