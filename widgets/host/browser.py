"""The Python side of a widget in the reader's browser: strings of JSON in, strings of JSON out."""

import json

from widgets.host.session import Session

_sessions: dict[str, Session] = {}


def start(widget_id: str, name: str, state: str, saved: str) -> str:
    """Start the app `name` in `state` as widget `widget_id` and give its first view.

    `state` and `saved` are JSON; `saved` is "" where nothing was saved, and may hold anything.
    """
    app = getattr(__import__("widgets.apps." + name).apps, name)
    try:
        stored = json.loads(saved) if saved else None
    except ValueError:
        stored = {}
    _sessions[widget_id] = Session(app, json.loads(state), stored)
    return _answer(_sessions[widget_id])


def send(widget_id: str, event: str) -> str:
    """Take one event, as JSON, to its widget and give the new view."""
    session = _sessions[widget_id]
    session.notice = ""
    session.send(json.loads(event))
    return _answer(session)


def _answer(session: Session) -> str:
    kept = session.kept()
    return json.dumps(
        {
            "html": session.view(),
            "kept": None if kept is None else json.dumps(kept),
            "notice": session.notice,
        }
    )
