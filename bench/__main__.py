"""`python -m bench` measures everything, `python -m bench events` one part of it."""

import argparse
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import books, builds, engine, events
from bench.table import Results

PARTS = {"engine": engine.ROWS, "events": events.ROWS, "builds": builds.ROWS}

NOTES = """\
n/a      In a book stock ipywidgets are dead: there is no engine to start and no view to change.
         Their figures are a notebook's, in JupyterLab, with a kernel. Nothing else builds our book.
to view  From the event until the new view is patched in and laid out. The book gathers events until
         the browser's next frame: that wait, up to 17 ms, is counted only where it is named.
4x       Slows down the page, not a notebook's kernel.
network  None: everything comes from this machine.
loop     Always the same work. It and processor time, which leaves out waiting for others, tell how
         busy the machine was. Trust a ratio where both its loops took the same."""


def main() -> int:
    """Measure and print. Gives 1 where a figure could not be measured, otherwise 0."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("part", nargs="?", choices=PARTS, help="all of them where none is named")
    part = parser.parse_args().part
    parts = [part] if part else list(PARTS)
    rows = tuple(row for part in parts for row in PARTS[part])
    results = Results()
    start = time.monotonic()
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        shelf = [] if parts == ["builds"] else books.copies(folder, results)
        if "engine" in parts:
            engine.measure(shelf, results)
        if "events" in parts:
            events.measure(shelf, results)
        if "builds" in parts:
            builds.measure(folder, results)
    print(results.table(rows), NOTES, sep="\n\n")
    for fault in results.faults:
        print(f"\nFAILED {fault}")
    print(f"\nMeasured in {time.monotonic() - start:.0f} s.")
    return 1 if results.faults else 0


if __name__ == "__main__":
    sys.exit(main())
