"""Records what this edition keeps and saves: `python -m tests.editions.record 0.2.0`, at a release.

A file is never recorded anew: what readers have on their devices does not change any more.
"""

import json
import sys
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType
from typing import Any

from widgets.book.course import COURSE
from widgets.engine.core.session import Session
from widgets.engine.hosts import quiz_file, registry

FOLDER = Path(__file__).parent
QUIZZES = FOLDER.parents[1] / "chapters" / "quizzes"


def main() -> None:
    """Write the files of the edition named on the command line."""
    folder = FOLDER / sys.argv[1]
    folder.mkdir()
    kept = {name: _examples(registry.load_app(COURSE, name)) for name in registry.app_names(COURSE)}
    quizzes = {path.stem: _answered(path) for path in sorted(QUIZZES.glob("*.json"))}
    _write(folder / "kept.json", {name: each for name, each in kept.items() if each})
    _write(folder / "quizzes.json", quizzes)
    files = {name: _files(registry.load_app(COURSE, name)) for name in registry.app_names(COURSE)}
    _write(folder / "files.json", {name: each for name, each in files.items() if each})


def _write(path: Path, content: dict[str, dict[str, Any]]) -> None:
    """Write one line for each entry of each app, so that a reader of the file finds the way."""
    parts = []
    for name, each in content.items():
        lines = [f"  {json.dumps(key)}: {json.dumps(value)}" for key, value in each.items()]
        parts.append(f" {json.dumps(name)}: {{\n" + ",\n".join(lines) + "\n }")
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")


def _examples(app: ModuleType) -> dict[str, Any]:
    """Return what is kept of each example, by its name."""
    texts = {name: Session(app, state).to_storage() for name, state in app.EXAMPLES.items()}
    return {name: kept for name, kept in texts.items() if kept}


def _answered(path: Path) -> Any:
    """Return what is kept of a quiz in which every question has been tried once."""
    app = registry.load_app(COURSE, "quiz")
    questions = quiz_file.load(path)
    session = Session(app, app.initial(questions))
    for number, question in enumerate(questions, 1):
        event = {
            "multiple_choice": (f"q{number}", "0"),
            "many_choice": (f"q{number}-0", "true"),
        }.get(question["type"], (f"q{number}", "1"))
        for name, value in (event, ("check", str(number))):
            session.send({"name": name, "value": value, "committed": True})
    return session.to_storage()


class _Downloads(HTMLParser):
    """Collects the files that a view offers."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: dict[str, str] = {}
        self.feed(html)

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if "data-download" in given:
            self.found[str(given["data-download"])] = str(given["data-content"])


def _files(app: ModuleType) -> dict[str, str]:
    """Return the files that an app's examples offer to be brought back, by example and name."""
    return {
        f"{example}/{name}": content
        for example, state in app.EXAMPLES.items()
        for name, content in _Downloads(str(app.view(state))).found.items()
        if name.endswith((".json", ".csv"))
    }


if __name__ == "__main__":
    main()
