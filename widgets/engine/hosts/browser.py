"""The Python side of a widget in the reader's browser. Only strings go in and come out."""

import json
import sys

from widgets.engine.core.session import Session

_sessions: dict[str, Session] = {}


def start(widget_id: str, module: str, state: str, saved: str) -> str:
    """Start the app of a module in `state` as widget `widget_id` and give its first view.

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
    return _sessions[widget_id].view()


def send(widget_id: str, event: str) -> str:
    """Take one event, as JSON, to its widget and give the new view."""
    session = _sessions[widget_id]
    session.send(json.loads(event))
    return session.view()


def kept(widget_id: str) -> str:
    """Return, as JSON, what of a widget is to be saved; "" for nothing."""
    kept = _sessions[widget_id].to_storage()
    return "" if kept is None else json.dumps(kept)


def lasts(widget_id: str) -> bool:
    """Return whether that stays on the reader's device, or goes when the tab is closed."""
    return _sessions[widget_id].is_persistent()


def notice(widget_id: str) -> str:
    """Return what the reader must know of how the widget started; "" for nothing."""
    return _sessions[widget_id].notice
