"""make says which Python it needs before it makes anything, and mends an environment that broke."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools import environment

# An older Python, as far as the program can tell.
AS_3_10 = """
import runpy, sys
sys.version_info = (3, 10, 12, "final", 0)
runpy.run_path("tools/environment.py", run_name="__main__")
"""


def test_an_older_python_is_told_so_before_anything_is_made(tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    source = Path(environment.__file__).read_text(encoding="utf-8")
    (tools / "environment.py").write_text(source, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", AS_3_10], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("This needs Python 3.11 or newer, this is 3.10.12 (")
    assert "make book PYTHON=python3.12" in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["tools"]


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an environment that works, as far as the program looks at it."""
    folder = tmp_path / "mein lauf #1" / ".venv"
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").symlink_to(sys.executable)
    (folder / ".made").write_text(str(folder.resolve()), encoding="utf-8")
    for name, path in (
        ("ROOT", folder.parent),
        ("VENV", folder),
        ("PYTHON", folder / "bin" / "python"),
        ("MADE", folder / ".made"),
        ("LAB_SETTINGS", folder / "overrides.json"),
    ):
        monkeypatch.setattr(environment, name, path)
    return folder


def fault(*, is_any_python_right: bool = False) -> str:
    return environment._fault(is_any_python_right=is_any_python_right)  # noqa: SLF001


def program(path: Path, says: str) -> None:
    path.unlink()
    path.write_text(f"#!/bin/sh\n{says}\n", encoding="utf-8")
    path.chmod(0o755)


def test_what_works_is_kept(venv: Path) -> None:
    assert venv.exists()
    assert fault() == ""


def test_what_does_not_work_is_made_anew(venv: Path) -> None:
    python = venv / "bin" / "python"
    program(python, "echo 3 10")
    assert fault() == "is of Python 3.10"
    assert fault(is_any_python_right=True) == "is of Python 3.10"
    program(python, "exit 1")
    assert fault() == "does not work any more"
    python.unlink()
    assert fault() == "does not work any more"
    (venv / ".made").write_text("/another/folder/.venv", encoding="utf-8")
    assert fault() == "was made in another folder"
    (venv / ".made").unlink()
    assert fault() == "was not made to its end"


def test_another_python_is_right_where_none_was_named(venv: Path) -> None:
    program(venv / "bin" / "python", "echo 3 99")
    assert fault() == "is of Python 3.99"
    assert fault(is_any_python_right=True) == ""


def test_it_is_installed_anew_only_when_something_it_depends_on_has_changed(
    venv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in environment.FOLLOWED:
        (venv.parent / name).write_text("a==1\n", encoding="utf-8")
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(environment, "_run", lambda *command: ran.append(command))
    install = environment._install  # noqa: SLF001
    install("requirements.txt")
    install("requirements.txt")
    assert len(ran) == 1
    (venv.parent / "constraints.txt").write_text("a==2\n", encoding="utf-8")
    install("requirements.txt")
    assert len(ran) == 2
