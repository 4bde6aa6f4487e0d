"""The browser's engine as a Python object: MicroPython, with the sources the book ships."""

import ast
import json
import subprocess
from pathlib import Path
from typing import Any

from widgets.engine.core.state import Values
from widgets.engine.hosts.bundle import build
from widgets.engine.hosts.lowering import lowered
from widgets.engine.hosts.nodejs import tool
from widgets.engine.hosts.project import ROOT, Project


class EngineError(AssertionError):
    """Something went wrong inside MicroPython; the message is its own."""


class Engine:
    """One MicroPython, as in one page of the book."""

    def __init__(self, project: Project) -> None:
        """Start it, with all apps of a project."""
        script = Path(__file__).with_name("micropython.mjs")
        self._written: set[Path] = set()
        self._process = subprocess.Popen(
            [tool("node"), str(script), str(build(project))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def start(self, widget_id: str, name: str, state: Values, saved: str = "") -> str:
        """Start an app and give its first view."""
        return str(self._call("start", widget_id, name, json.dumps(state), saved))

    def send(self, widget_id: str, event: Values) -> str:
        """Send an event and give the new view."""
        return str(self._call("send", widget_id, json.dumps(event)))

    def kept(self, widget_id: str) -> str:
        """Return what of a widget is to be saved, as JSON."""
        return str(self._call("kept", widget_id))

    def text(self, name: str) -> str:
        """Return the text that a name stands for after `run`."""
        return str(self._call("get", name))

    def seconds(self, code: str) -> float:
        """Run Python code and give how long it kept the processor busy."""
        before = self._call("spent")
        self.run(code)
        return float(self._call("spent") - before) / 1e6

    def seconds_to_send(self, widget_id: str, event: Values) -> float:
        """Send an event and give how long that kept the processor busy."""
        before = self._call("spent")
        self.send(widget_id, event)
        return float(self._call("spent") - before) / 1e6

    def write(self, path: str, source: str) -> None:
        """Put a file where the engine's `import` finds it, as "/course/tests/..."."""
        self._call("write", path, source)

    def write_all(self, folder: Path) -> None:
        """Put all modules of a folder there, also those no app brings."""
        for path in sorted(folder.rglob("*.py")):
            self.write_module(path)

    def write_module(self, path: Path) -> None:
        """Put one module there, without its types."""
        if path not in self._written:
            inside = path.relative_to(ROOT).as_posix()
            self.write(f"/course/{inside}", ast.unparse(lowered(path)))
            self._written.add(path)

    def run(self, code: str) -> None:
        """Run Python code. Raises EngineError with its traceback."""
        self._call("run", code)

    def state(self, widget_id: str) -> Any:
        """Return the state of a widget."""
        self.run(
            "import json; from widgets.engine.hosts import browser\n"
            f"state_text = json.dumps(browser._sessions[{widget_id!r}].state)"
        )
        return json.loads(self._call("get", "state_text"))

    def close(self) -> None:
        """Stop it."""
        self._process.kill()
        self._process.wait()

    def _call(self, name: str, *arguments: str) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps({"call": name, "arguments": arguments}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the engine died"
        answer = json.loads(line)
        if "fault" in answer:
            raise EngineError(answer["fault"])
        return answer["result"]
