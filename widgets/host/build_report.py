"""The end of a build's output: what was wrong, where, and why, in a few lines.

Sphinx says a warning in the midst of its progress, and after an error a hundred lines of traceback
follow. All that stays as it is; this comes after it.
"""

import atexit
import logging
import re
import sys
from pathlib import Path

from nbclient.exceptions import CellExecutionError
from sphinx.application import Sphinx
from sphinx.util.logging import NAMESPACE, WarningStreamHandler

_LONGEST = 8
_CELL = re.compile(r"^-{18}\n(.*?)\n-{18}$", re.MULTILINE | re.DOTALL)
_COLOUR = re.compile(r"\x1b\[[\d;]*m")


def setup(app: Sphinx) -> None:
    """Note each warning that Sphinx shows, and report when the program ends."""
    shown: dict[str, None] = {}

    def note(record: logging.LogRecord) -> bool:
        place = getattr(record, "location", None)
        text = _COLOUR.sub("", record.getMessage())
        shown[f"{place}: {text}" if place else text] = None
        return True

    for handler in logging.getLogger(NAMESPACE).handlers:
        if isinstance(handler, WarningStreamHandler):
            # The last filter: it sees what passed all others.
            handler.addFilter(note)
    # Python shows the traceback of an error before it calls what is registered here.
    atexit.register(_report, app, shown)


def _report(app: Sphinx, shown: dict[str, None]) -> None:
    fault = getattr(sys, "last_value", None)
    has_failed = bool(fault) or getattr(app, "statuscode", 0) != 0
    problems = [*shown, *(_reasons(fault) if fault else ())]
    if problems:
        head = "The book was NOT built" if has_failed else "The book was built, but look at"
        folder = f"{app.srcdir}/"
        lines = [f"  {line}" for text in problems for line in text.replace(folder, "").split("\n")]
        count = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
        said = [f"{head}: {count}. All that was said stands above.", *lines]
        sys.stderr.write("\n".join(["", *said, ""]))


def _reasons(fault: BaseException) -> list[str]:
    """Give what the errors that led to a fault say, the first of them alone where it tells all."""
    chain = [fault]
    while cause := chain[-1].__cause__ or chain[-1].__context__:
        chain.append(cause)
    for error, around in zip(chain[1:], chain, strict=False):
        if isinstance(error, CellExecutionError):
            return [_cell_reason(error, Path(str(around)))]
    return []


def _cell_reason(error: CellExecutionError, chapter: Path) -> str:
    return ""
