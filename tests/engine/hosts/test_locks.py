"""One program at a time."""

import subprocess
import sys
from pathlib import Path

import pytest

from widgets.engine.hosts.locks import exclusive

HOLD = """
import sys
from pathlib import Path
from widgets.engine.hosts.locks import exclusive
with exclusive(Path(sys.argv[1]), "waiting"):
    print("held", flush=True)
    sys.stdin.read()
"""


def _holder(lock: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLD, str(lock)]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )


def _line(program: subprocess.Popen[str]) -> str:
    assert program.stdout
    return program.stdout.readline().strip()


def test_the_second_says_that_it_waits_and_goes_on_when_the_first_ends(tmp_path: Path) -> None:
    first = _holder(tmp_path / "new folder" / "lock")
    assert _line(first) == "held"
    second = _holder(tmp_path / "new folder" / "lock")
    assert _line(second) == "waiting"
    assert first.poll() is None
    first.communicate()
    assert _line(second) == "held"
    second.communicate()


def test_a_holder_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    first = _holder(tmp_path / "lock")
    assert _line(first) == "held"
    first.kill()
    first.communicate()
    second = _holder(tmp_path / "lock")
    assert _line(second) == "held"
    second.communicate()


def test_nothing_is_said_where_nobody_else_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        with exclusive(tmp_path / "lock", "waiting"):
            pass
    assert not capsys.readouterr().out
