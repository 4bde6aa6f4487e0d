"""Programs that some tests need and that pip does not bring: `tests/install.py` does."""

import os
import shutil

import pytest


def need(program: str) -> str:
    """Give the path of a program. Without it the test is skipped, but in CI it fails."""
    path = shutil.which(program)
    if path is None:
        why = f"{program} is not installed: tests/install.py says from what Debian package"
        if "CI" in os.environ:
            pytest.fail(why)
        pytest.skip(why)
    return path
