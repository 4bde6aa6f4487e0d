"""The end of a build's output: what was wrong, where, and why, in a few lines.

Sphinx says a warning in the midst of its progress, and after an error a hundred lines of traceback
follow. All that stays as it is; this comes after it.
"""

import atexit
import logging
import re
import sys

from nbclient.exceptions import CellExecutionError
from sphinx.application import Sphinx
from sphinx.util.logging import NAMESPACE, WarningStreamHandler

_LONGEST = 4
_MOST_LINES = 9
_CELL = re.compile(r"^-{18}\n(.*?)\n-{18}$", re.MULTILINE | re.DOTALL)
_COLOUR = re.compile(r"\x1b\[[\d;]*m")


def setup(app: Sphinx) -> None:
    """Note each warning that Sphinx shows, and report when the program ends."""
    shown: dict[str, None] = {}

    def note(record: logging.LogRecord) -> bool:
        # Sphinx has put the place before it, where it knows one.
        shown[_COLOUR.sub("", record.getMessage()).replace("WARNING: ", "")] = None
        return True

    for handler in logging.getLogger(NAMESPACE).handlers:
        if isinstance(handler, WarningStreamHandler):
            # The last filter: it sees what passed all others.
            handler.addFilter(note)
    # Python shows the traceback of an error before it calls what is registered here.
    atexit.register(_report, app, shown)


def _report(app: Sphinx, shown: dict[str, None]) -> None:
    fault = getattr(sys, "last_value", None)
    reasons = _reasons(fault) if fault else []
    if reasons:
        # Of a cell that failed, Sphinx warns without the reason.
        shown = {text: None for text in shown if not text.endswith("[mystnb.exec]")}
    problems = [text.replace(f"{app.srcdir}/", "") for text in (*reasons, *shown)]
    has_failed = bool(fault) or getattr(app, "statuscode", 0) != 0
    if problems:
        sys.stderr.write(summary(problems, has_failed=has_failed))


def summary(problems: list[str], *, has_failed: bool) -> str:
    """Return the last lines of a build: what was wrong, at most ten lines with the heading."""
    count = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
    what = "The book was NOT built" if has_failed else "The book was built, but look at this"
    lines = [line for text in problems for line in text.split("\n")]
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], "… and more, all of it above."]
    said = [f"{what}: {count}. All that was said stands above.", *[f"  {line}" for line in lines]]
    return "\n".join(["", *said, ""])


def _reasons(fault: BaseException) -> list[str]:
    """Return what the first of the errors that led to a fault says."""
    chain = [fault]
    while cause := chain[-1].__cause__ or chain[-1].__context__:
        chain.append(cause)
    for error, around in zip(chain[1:], chain, strict=False):
        if isinstance(error, CellExecutionError):
            # What is raised around it names the chapter.
            return [f"{around}: {_cell_reason(error)}"]
    # Jupyter Book's own error, which is around each other, says only to look above.
    return [_in_short(str(chain[-1]) or type(chain[-1]).__name__)] if len(chain) > 1 else []


def _cell_reason(error: CellExecutionError) -> str:
    found = _CELL.search(str(error))
    cell = found[1].strip().split("\n")[0] if found else "?"
    return _in_short(f"the cell that begins with `{cell}` fails: {error.ename}: {error.evalue}")


def _in_short(text: str) -> str:
    lines = _COLOUR.sub("", text).strip().split("\n")
    return "\n".join([*lines[:_LONGEST], *(["…"] if len(lines) > _LONGEST else [])])
