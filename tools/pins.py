"""Writes constraints.txt: the version of every package that the requirements bring.

`python -m tools.pins` asks pip which versions it would take today, and installs none of them.
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "constraints.txt"
REQUIREMENTS = ("requirements.txt", "requirements-test.txt")
HEAD = """\
# Every package that requirements.txt and requirements-test.txt bring, in the version that was
# tested. Written by: make pins
"""


def main() -> None:
    """Write the file."""
    pins = sorted(f"{name}=={version}\n" for name, version in resolved().items())
    TARGET.write_text(HEAD + "".join(pins), encoding="utf-8")
    sys.stdout.write(f"{TARGET.name}: {len(pins)} packages. Now run make test.\n")


def named() -> list[str]:
    """Return the packages that the requirements name themselves, each with its version."""
    lines = [line for name in REQUIREMENTS for line in (ROOT / name).read_text("utf-8").split("\n")]
    return [line.partition("#")[0].strip() for line in lines if re.match(r"\w", line)]


def resolved() -> dict[str, str]:
    """Return the version that pip takes of each package, by the package's normalized name."""
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed"]
        subprocess.run([*pip, "--report", str(report), *named()], check=True)
        found = json.loads(report.read_text(encoding="utf-8"))["install"]
    packages = [package["metadata"] for package in found]
    return {normalized(package["name"]): package["version"] for package in packages}


def normalized(name: str) -> str:
    """Return a package's name as the packaging standard writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    main()
