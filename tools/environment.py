"""Makes .venv and keeps it true to what is required: `tools/environment.py requirements.txt`.

What is in .venv is installed anew when a file it depends on has changed, and .venv itself is made
anew when it does not work: half made, its Python gone or too old, or moved from another folder.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  this is where an older Python is told so
    sys.exit(
        "This needs Python 3.11 or newer, this is {}.{}.{} ({}).\n"
        "Name a newer one, as in: make book PYTHON=python3.12".format(
            *sys.version_info[:3], sys.executable
        )
    )

import hashlib
import shutil
import subprocess
from argparse import ArgumentParser
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from widgets.engine.hosts.locks import exclusive, say  # noqa: E402  from this folder, nothing is installed

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
# Says for what folder the environment was made, and that it was made to the end.
MADE = VENV / ".made"
LAB_SETTINGS = VENV / "share" / "jupyter" / "lab" / "settings" / "overrides.json"

# What an installation depends on, besides the requirements it is asked for.
FOLLOWED = ("requirements.txt", "constraints.txt", "pyproject.toml", "lab-settings.json")


def main() -> None:
    """Make or mend .venv and install what is asked for."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("requirements")
    parser.add_argument("--any-python", action="store_true", help="keep a .venv of another Python")
    asked = parser.parse_args()
    lock = ROOT / "_build" / "environment.lock"
    with exclusive(lock, "Another program installs into .venv: waiting for it."):
        fault = _fault(is_any_python_right=asked.any_python)
        if fault:
            _make(fault)
        _install(asked.requirements)


def _fault(*, is_any_python_right: bool) -> str:
    """Return what is wrong with .venv, or an empty text."""
    if not VENV.exists():
        return "does not exist yet"
    if not MADE.exists():
        return "was not made to its end"
    if MADE.read_text(encoding="utf-8") != str(VENV.resolve()):
        return "was made in another folder"
    try:
        code = "import sys, pip; print(*sys.version_info[:2])"
        done = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "does not work any more"
    version = tuple(int(part) for part in done.stdout.split())
    if version < (3, 11) or (version != sys.version_info[:2] and not is_any_python_right):
        return f"is of Python {version[0]}.{version[1]}"
    return ""


def _make(fault: str) -> None:
    version = ".".join(str(part) for part in sys.version_info[:3])
    say(f".venv {fault}: making it with Python {version}.")
    if VENV.is_symlink():
        VENV.unlink()
    else:
        shutil.rmtree(VENV, ignore_errors=True)
    _run(sys.executable, "-m", "venv", str(VENV))
    MADE.write_text(str(VENV.resolve()), encoding="utf-8")


def _install(requirements: str) -> None:
    """Install requirements, unless the very same were installed."""
    stamp = VENV / f".{requirements}"
    wanted = _checksum({*FOLLOWED, requirements})
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    say(f"Installing {requirements} into .venv, which takes some minutes the first time.")
    # What stands here names the version it was made by.
    stamp.unlink(missing_ok=True)
    _run(str(PYTHON), "-m", "pip", "install", "--quiet", "-r", requirements)
    LAB_SETTINGS.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / "lab-settings.json", LAB_SETTINGS)
    stamp.write_text(wanted, encoding="utf-8")


def _checksum(names: set[str]) -> str:
    digest = hashlib.sha256()
    for name in sorted(names):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _run(*command: str) -> None:
    """Run a command. Where it fails its own words stand above, and ours say what to do."""
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit(
            f"This failed, and its reason stands above: {' '.join(command)}\n"
            "Mend it (is this computer online?) and run the same command again."
        )


if __name__ == "__main__":
    main()
