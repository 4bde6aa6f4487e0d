"""A JupyterLab, and a notebook open in it."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from widgets.engine.hosts.project import ROOT

START_SECONDS = 120


class Lab:
    """A JupyterLab server on this machine, on a copy of the chapters."""

    def __init__(self, folder: Path) -> None:
        """Start it. Raises AssertionError with what it said when it does not come up."""
        self.root = folder / "course"
        shutil.copytree(ROOT / "chapters", self.root / "chapters")
        _install_settings()
        port = _free_port()
        self.url = f"http://127.0.0.1:{port}/lab"
        command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"]
        command += ["--ip=127.0.0.1", f"--port={port}", "--IdentityProvider.token="]
        command += [f"--ServerApp.root_dir={self.root}", "--expose-app-in-browser"]
        self._log = folder / "lab.log"
        with self._log.open("w") as log:
            self._process = subprocess.Popen(
                command, env=_environment(folder), stdout=log, stderr=subprocess.STDOUT
            )
        self._wait()

    def close(self) -> None:
        """Stop it, and its kernels with it."""
        self._process.terminate()
        self._process.wait()

    def _wait(self) -> None:
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end and self._process.poll() is None:
            try:
                with urllib.request.urlopen(self.url, timeout=5):  # noqa: S310  our own address
                    return
            except urllib.error.URLError:
                time.sleep(0.1)
        self.close()
        raise AssertionError(f"JupyterLab did not start:\n{self._log.read_text()}")


class Notebook:
    """The notebook that is open in a page."""

    def __init__(self, page: Page) -> None:
        """Wait until its kernel is there."""
        self.page = page
        self.panel = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")
        self.wait()

    def wait(self) -> None:
        """Wait until the kernel has nothing to do."""
        self.page.wait_for_function(
            "jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'"
        )

    def run(self, code: str) -> Locator:
        """Run code in a new cell at the end, and give the cell's output once it is done."""
        return self._add("code", code).locator(".jp-OutputArea")

    def add_heading(self, text: str) -> None:
        """Add a heading at the end."""
        self._add("markdown", f"# {text}")

    def widget(self, code: str) -> Locator:
        """Run code that ends in a widget, and give its view."""
        view = self.run(code).locator(".rb-widget")
        expect(view.locator(".rb-view > *").first).to_be_visible()
        return view

    def value(self, code: str) -> str:
        """Return what an expression shows."""
        return self.run(code).locator(".jp-OutputArea-output").inner_text().strip()

    def close(self) -> None:
        """Stop the kernel and close the notebook, which nobody wants saved."""
        self.page.evaluate(
            """async () => {
              const panel = jupyterapp.shell.currentWidget;
              await panel.sessionContext.shutdown();
              panel.dispose();
            }"""
        )

    @property
    def active_cell(self) -> int:
        """The number of the selected cell."""
        return int(self.page.evaluate("jupyterapp.shell.currentWidget.content.activeCellIndex"))

    @property
    def cells(self) -> list[str]:
        """Kind and text of each cell that is not folded away."""
        found: list[str] = self.page.evaluate(
            """jupyterapp.shell.currentWidget.content.widgets
              .filter((cell) => !cell.isHidden)
              .map((cell) => `${cell.model.type}: ${cell.model.sharedModel.getSource()}`)"""
        )
        return found

    def _add(self, kind: str, source: str) -> Locator:
        position = self.page.evaluate(
            """async ([kind, source]) => {
              const notebook = jupyterapp.shell.currentWidget.content;
              const position = notebook.widgets.length;
              notebook.model.sharedModel.insertCell(position, { cell_type: kind, source });
              notebook.activeCellIndex = position;
              await jupyterapp.commands.execute("notebook:run-cell");
              return position;
            }""",
            [kind, source],
        )
        return self.panel.locator(".jp-Cell").nth(position)


def _install_settings() -> None:
    """Put the course's settings where `make lab` looks for them."""
    target = Path(sys.prefix, "share/jupyter/lab/settings/overrides.json")
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / "lab-settings.json", target)


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment in which no setting of this machine's user counts."""
    own = {
        "JUPYTER_CONFIG_DIR": "config",
        "JUPYTER_DATA_DIR": "data",
        "JUPYTER_RUNTIME_DIR": "runtime",
        "JUPYTERLAB_SETTINGS_DIR": "settings",
        "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
    }
    paths = {name: str(folder / part) for name, part in own.items()}
    # The widgets under test are those of this checkout, wherever else the package is installed.
    return {**os.environ, **paths, "PYTHONPATH": str(ROOT)}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
