"""What some tests need and pip does not bring: `tests/install.py` does."""

import os
import shutil
from typing import NoReturn

import pytest


def need(program: str) -> str:
    """Return the path of a program. Without it the test is left out."""
    path = shutil.which(program)
    if path is None:
        leave_out(f"{program} is not installed: tests/install.py says from what Debian package")
    return path


def leave_out(why: str) -> NoReturn:
    """Skip the test, but in CI fail it."""
    if "CI" in os.environ:
        pytest.fail(why)
    pytest.skip(why)
