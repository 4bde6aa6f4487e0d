"""One widget alive: an app, its state, and what of it is kept.

Runs wherever the app runs: in the build, in a notebook's kernel, and in MicroPython in the
reader's browser.
"""

import binascii

TYPE_CHECKING = False  # MicroPython has no typing module to take it from
if TYPE_CHECKING:
    from types import ModuleType

STALE = "This page has changed since your last visit, so what you had entered here starts afresh."
CORRUPT = "What was kept here could not be read, so it starts afresh."


class Session:
    """The state of one widget and its way from event to view."""

    def __init__(self, app: "ModuleType", state: dict, saved: dict | None = None) -> None:
        """Start an app in `state`, with what was saved of it where that still fits."""
        self.app = app
        self.notice = ""
        self.state = state
        self.version = version_of(app, state)
        if saved is not None:
            self._restore(saved)

    def send(self, event: dict) -> None:
        """Take in what the reader did."""
        self.state = self.app.update(self.state, event)

    def view(self) -> str:
        """Give the HTML of the present state."""
        return str(self.app.view(self.state))

    def kept(self) -> dict | None:
        """Give what is to be saved, so that a reload loses nothing, or None where nothing is."""
        names = [field.name for field in self.app.FIELDS if field.kept]
        if not names:
            return None
        return {"version": self.version, "values": {name: self.state[name] for name in names}}

    def lasts(self) -> bool:
        """Give whether what is saved stays on the device, or goes when the tab is closed.

        An app whose reader decides that says so with `keeps(state)`.
        """
        return not hasattr(self.app, "keeps") or bool(self.app.keeps(self.state))

    def _restore(self, saved: dict) -> None:
        try:
            if saved["version"] != self.version:
                self.notice = STALE
                return
            values = {f.name: saved["values"][f.name] for f in self.app.FIELDS if f.kept}
            if any(f.problem(values[f.name]) for f in self.app.FIELDS if f.kept):
                self.notice = CORRUPT
                return
            state = dict(self.state, **values)
            self.app.view(state)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            # Anything may stand in a browser's storage: only a state the app can show is used.
            self.notice = CORRUPT
            return
        self.state = state


def version_of(app: "ModuleType", state: dict) -> str:
    """Give the check sum of what must be unchanged for kept values to mean the same."""
    schema = ";".join([field.schema() for field in app.FIELDS])
    # An app whose kept values mean something only beside its content, as a quiz's answers, says so.
    if hasattr(app, "fingerprint"):
        schema += ";" + app.fingerprint(state)
    return str(binascii.crc32(schema.encode()))
