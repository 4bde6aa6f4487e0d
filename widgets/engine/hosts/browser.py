"""The Python side of a widget in the reader's browser. Only strings go in and come out."""

import json
import sys

from widgets.engine.core.protocol import ANSWER
from widgets.engine.core.session import Session

_sessions: dict[str, Session] = {}


def start(widget_id: str, module: str, state: str, saved: str) -> str:
    """Start the app of a module in `state` as widget `widget_id`, and return its first answer.

    `state` and `saved` are JSON; `saved` is "" where nothing was saved, and may hold anything.
    """
    __import__(module)
    app = sys.modules[module]
    try:
        stored = json.loads(saved) if saved else None
    except (ValueError, RuntimeError):
        # Nested deeper than MicroPython follows is a RuntimeError.
        stored = {}
    _sessions[widget_id] = Session(app, json.loads(state), stored)
    return _answer(_sessions[widget_id])


def send(widget_id: str, event: str) -> str:
    """Take one event, as JSON, to its widget and return the answer."""
    session = _sessions[widget_id]
    session.send(json.loads(event))
    return _answer(session)


def _answer(session: Session) -> str:
    """Return all that the page needs at once: each call across the border takes its time.

    First a line of JSON: what is to be saved, as text, "" for nothing; whether it stays on the
    device; what the reader must know of how the widget started. Then the view, as it is: as JSON
    it would be gone through letter by letter twice more.
    """
    html = session.view()
    kept = session.to_storage()
    told = ("" if kept is None else json.dumps(kept), session.is_persistent(), session.notice)
    return json.dumps(dict(zip(ANSWER, told))) + "\n" + html
