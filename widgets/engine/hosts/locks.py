"""One program at a time: who comes second waits, and says for what."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def exclusive(path: Path, told: str) -> Iterator[None]:
    """Hold the lock file `path`. While another program holds it, say `told` once and wait.

    The system lets go of the lock when its holder ends, however it ends. The file stays: with
    a file that is deleted and made again, two programs could each hold their own.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        is_told = False
        while not _is_taken(file.fileno()):
            if not is_told:
                say(told)
                is_told = True
            time.sleep(0.1)
        yield


def say(line: str) -> None:
    """Say at once what is going on, on a terminal or in a notebook's cell."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _is_taken(file: int) -> bool:
    try:
        _take(file)
    # Windows says that permission is denied, the others that it would have to wait.
    except (BlockingIOError, PermissionError):
        return False
    return True
