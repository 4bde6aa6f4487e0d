"""Installs what the tests need beyond Python packages: browsers, Java's HTML checker, axe-core.

On Debian, as root, everything comes from Debian. Elsewhere Playwright brings Chromium, and the
tests of the other browsers say that they were left out.
"""

import os
import shutil
import subprocess
import sys

from widgets.engine.hosts.bundle import install_packages

# Chromium without its own windows around the page, which take four times the work of the page.
# Playwright brings the same.
CHROMIUM = "chromium-headless-shell"

DEBIAN = {
    CHROMIUM: CHROMIUM,
    "firefox-esr": "firefox-esr",
    "WebKitWebDriver": "webkit2gtk-driver",
    "xvfb-run": "xvfb",
    "java": "default-jre-headless",
}


def main() -> None:
    """Install what is missing."""
    missing = [package for program, package in DEBIAN.items() if not shutil.which(program)]
    if missing and shutil.which("apt-get") and os.geteuid() == 0:
        run("apt-get", "update", "-qq")
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing)
    elif CHROMIUM in missing:
        run(sys.executable, "-m", "playwright", "install", "chromium")
    install_packages(with_tests=True)


def run(*command: str) -> None:
    """Run a command and stop where it fails."""
    subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
