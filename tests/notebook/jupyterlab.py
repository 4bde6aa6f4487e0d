"""A JupyterLab, and a notebook open in it, as the tests speak of them."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from playwright.sync_api import ConsoleMessage, Locator, Page, expect

from widgets.host.bundle import ROOT

START_SECONDS = 60
RUN_MS = 60_000

# JupyterLab itself complains about these whatever is open in it.
NOT_OURS = re.compile(r"favicon")


class Lab:
    """A JupyterLab server on this machine, on a copy of the chapters."""

    def __init__(self, folder: Path) -> None:
        """Start it. Raises AssertionError with what it said when it does not come up."""
        self.root = folder / "course"
        shutil.copytree(ROOT / "chapters", self.root / "chapters")
        install_settings()
        self.url = f"http://127.0.0.1:{free_port()}/lab"
        self._log = folder / "lab.log"
        with self._log.open("w") as log:
            self._process = subprocess.Popen(
                [
                    sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root",
                    "--expose-app-in-browser", f"--port={self.url.split(':')[2].split('/')[0]}",
                    "--ip=127.0.0.1", "--IdentityProvider.token=", f"--ServerApp.root_dir={self.root}",
                    "--LabApp.news_url=None", "--LabApp.check_for_updates_class="
                    "jupyterlab.NeverCheckForUpdate",
                ],
                env=private_environment(folder), stdout=log, stderr=subprocess.STDOUT,
            )  # fmt: skip
        self._wait()

    def close(self) -> None:
        """Stop it, and its kernels with it."""
        self._process.terminate()
        self._process.wait()

    def _wait(self) -> None:
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end and self._process.poll() is None:
            try:
                with urllib.request.urlopen(self.url, timeout=5):
                    return
            except urllib.error.URLError:
                time.sleep(0.1)
        self.close()
        raise AssertionError(f"JupyterLab did not start:\n{self._log.read_text()}")


def install_settings() -> None:
    """Put the course's settings where `make lab` puts them."""
    target = Path(sys.prefix, "share/jupyter/lab/settings/overrides.json")
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / "lab-settings.json", target)


def private_environment(folder: Path) -> dict[str, str]:
    """Give an environment in which no setting of this machine's user counts."""
    own = {
        "JUPYTER_CONFIG_DIR": "config",
        "JUPYTER_DATA_DIR": "data",
        "JUPYTER_RUNTIME_DIR": "runtime",
        "JUPYTERLAB_SETTINGS_DIR": "settings",
        "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
    }
    # The widgets under test are those of this checkout, wherever else the package is installed.
    here = {"PYTHONPATH": str(ROOT)}
    return {**os.environ, **{name: str(folder / part) for name, part in own.items()}, **here}


def free_port() -> int:
    """Give a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
