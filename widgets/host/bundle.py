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


def edition() -> str:
    """Give the edition of the assets: page, scripts and engine run only with those of their own."""
    return (build() / "edition").read_text(encoding="utf-8")


def _bundle(folder: Path) -> None:
    engine, apps = browser_python.engine_and_apps()
    edition = edition_of(engine, apps)
    script = str(HOST / "js" / "build.mjs")
    nodejs.run([nodejs.tool("node"), script, str(folder), edition], ROOT, feed=json.dumps(engine))
    for name, sources in apps.items():
        script = app_script(name, sources, edition)
        (folder / "apps" / f"{name}.js").write_text(script, encoding="utf-8")
    (folder / "edition").write_text(edition, encoding="utf-8")


def edition_of(engine: browser_python.Sources, apps: dict[str, browser_python.Sources]) -> str:
    """Give the check sum of all that a browser loads: Python, scripts, styles and npm packages."""
    digest = hashlib.sha256(json.dumps([engine, apps], sort_keys=True).encode())
    parts = (path for part in ("js", "css") for path in (HOST / part).rglob("*"))
    for path in sorted(path for path in parts if path.is_file()):
        digest.update(path.relative_to(HOST).as_posix().encode())
        digest.update(path.read_bytes())
    digest.update((ROOT / "package-lock.json").read_bytes())
    return digest.hexdigest()[:16]


def app_script(name: str, sources: browser_python.Sources, edition: str) -> str:
    """Give the script that brings an app's own Python to a page."""
    return (
        f'(globalThis.runningBackEditions ??= {{}})["apps/{name}.js"] = "{edition}";\n'
        f"(globalThis.runningBackApps ??= {{}}).{name} = {json.dumps(sources)};\n"
    )
