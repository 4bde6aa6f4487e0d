"""The packages that npm brings: when they are fetched, and what is said when that fails."""

import json
import os
import socket
import sys
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from widgets.engine.hosts import nodejs
from widgets.engine.hosts.project import ROOT

OLD = "the last good package"


def _lock(version: str) -> str:
    tests_only = {"version": "2.0", "dev": True}
    packages = {"": {}, "node_modules/a": {"version": version}, "node_modules/b": tests_only}
    return json.dumps({"packages": packages})


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project whose packages are of another version than its lock file says."""
    packages = tmp_path / "node_modules"
    packages.mkdir()
    (packages / "old.js").write_text(OLD, encoding="utf-8")
    for name in nodejs.FILES:
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    return tmp_path


@pytest.mark.parametrize(
    ("installed", "with_tests", "runs"),
    [("1.0", False, 0), ("0.9", False, 1), (None, False, 1), ("1.0", True, 1)],
)
def test_packages_are_installed_only_where_they_are_missing_or_old(
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    installed: str | None,
    with_tests: bool,  # noqa: FBT001
    runs: int,
) -> None:
    if installed:
        ours = json.loads(_lock(installed))
        del ours["packages"]["node_modules/b"]
        inside = project / "node_modules" / ".package-lock.json"
        inside.write_text(json.dumps(ours), encoding="utf-8")
    # Newer than what is installed, as after a checkout.
    (project / "package-lock.json").write_text(_lock("1.0"), encoding="utf-8")
    commands: list[list[str]] = []

    def run(command: list[str], folder: Path) -> None:
        commands.append(command)
        (folder / "node_modules").mkdir()

    monkeypatch.setattr(nodejs, "run", run)
    nodejs.install_packages(project, with_tests=with_tests)
    assert len(commands) == runs


def _fails(project: Path, capsys: pytest.CaptureFixture[str]) -> tuple[str, float]:
    """Return what is said when the packages cannot be fetched, and after how many seconds."""
    start = time.monotonic()
    with pytest.raises(nodejs.NodeError) as caught:
        nodejs.install_packages(project)
    said = capsys.readouterr().out
    assert said.startswith("Fetching with npm, which can take a minute: @fortawesome/")
    assert "esbuild 0." in said
    assert (project / "node_modules" / "old.js").read_text(encoding="utf-8") == OLD
    return str(caught.value), time.monotonic() - start


def _unused_port() -> int:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port: int = unused.getsockname()[1]
        return port


def _use_registry(monkeypatch: pytest.MonkeyPatch, cache: Path, port: int) -> None:
    monkeypatch.setenv("npm_config_registry", f"http://127.0.0.1:{port}/")
    monkeypatch.setenv("npm_config_cache", str(cache))
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


def test_without_a_network_it_fails_soon_says_so_and_keeps_the_old_packages(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _use_registry(monkeypatch, project / "cache", _unused_port())
    fault, seconds = _fails(project, capsys)
    assert "ECONNREFUSED" in fault
    assert fault.endswith(nodejs.OFFLINE)
    assert seconds < 30


def test_a_registry_that_never_answers_is_given_up(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with (project / ".npmrc").open("a", encoding="utf-8") as settings:
        settings.write("fetch-timeout=2000\n")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        _use_registry(monkeypatch, project / "cache", silent.getsockname()[1])
        fault, _ = _fails(project, capsys)
    assert "timeout" in fault
    assert fault.endswith(nodejs.OFFLINE)


def test_npm_gives_up_within_a_minute() -> None:
    lines = (ROOT / ".npmrc").read_text(encoding="utf-8").splitlines()
    settings: dict[str, Any] = dict(line.split("=", 1) for line in lines)
    tries = 1 + int(settings["fetch-retries"])
    assert tries * int(settings["fetch-timeout"]) <= 60_000


def test_another_failure_of_npm_is_not_taken_for_a_missing_network(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = partial(SimpleHTTPRequestHandler, directory=str(project / "node_modules"))
    with ThreadingHTTPServer(("127.0.0.1", 0), empty) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        _use_registry(monkeypatch, project / "cache", server.server_port)
        fault, _ = _fails(project, capsys)
        server.shutdown()
    assert "npm error code E404" in fault
    assert fault.endswith("its reason stands above.")


def test_a_missing_tool_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    with pytest.raises(nodejs.NodeError, match=r"node was not found.*requirements\.txt"):
        nodejs.tool("node")
