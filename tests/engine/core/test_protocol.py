"""The scripts of the page know the names of the protocol, and no others."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from widgets.book.course import COURSE
from widgets.engine.core import protocol
from widgets.engine.core.elements import el
from widgets.engine.hosts import browser, bundle, registry
from widgets.engine.hosts.project import ROOT

SCRIPTS = sorted(bundle.SCRIPTS.rglob("*.js"))
PAGE = sorted((ROOT / "widgets" / "engine" / "sphinx" / "templates").glob("*"))
PYTHON = sorted((ROOT / "widgets").rglob("*.py"))
STYLES = sorted((ROOT / "widgets").rglob("*.css"))
ATTRIBUTES = {
    value
    for value in vars(protocol).values()
    if isinstance(value, str) and value.startswith("data-")
}
# Names that the page gives itself: no view asks for them, and Python writes none of them.
OF_THE_PAGE = {
    "data-alive", "data-book", "data-content", "data-content_root", "data-edition", "data-mode",
    "data-printing", "data-stuck", "data-theme", "data-waking",
}  # fmt: skip
# JupyterLab's own, and those of the box that `saved.js` fills (see sphinx/directives.py).
OF_OTHERS = re.compile(r"data-(jp|saved)\b.*")


def without_comments(script: str) -> str:
    return re.sub(r"^\s*//.*$", "", script, flags=re.MULTILINE)


def named_in(path: Path) -> set[str]:
    """Return the data attributes that a script or a page names, in either way of writing."""
    text = without_comments(path.read_text(encoding="utf-8"))
    found = set(re.findall(r"data-[a-z][a-z_-]*[a-z]", text))
    camel = re.findall(r"(?:dataset\.|\bin \w+\.dataset)([a-zA-Z_]+)", text)
    for taken in re.findall(r"\{([^{}]*)\} = (?:\w+\.)*dataset\b", text):
        camel += [re.split("[:=]", name)[0].strip() for name in taken.split(",")]
    camel += re.findall(r'"([a-zA-Z]+)" in \w+(?:\.\w+)*\.dataset', text)
    camel += re.findall(r'whenPressed\(root, "(\w+)"', text)
    found |= {"data-" + re.sub("[A-Z]", lambda up: "-" + up[0].lower(), name) for name in camel}
    return {name for name in found if not OF_OTHERS.fullmatch(name)}


@pytest.mark.parametrize("path", [*SCRIPTS, *PAGE], ids=lambda path: path.name)
def test_a_script_names_only_what_the_protocol_names(path: Path) -> None:
    assert named_in(path) <= ATTRIBUTES | OF_THE_PAGE


def test_every_name_of_the_protocol_is_heard_by_a_script_or_a_style() -> None:
    of_python = {protocol.EXAMPLE, protocol.LABEL}
    heard = set().union(*map(named_in, SCRIPTS))
    assert heard >= ATTRIBUTES - of_python
    styles = "".join(path.read_text(encoding="utf-8") for path in STYLES)
    assert f"attr({protocol.LABEL})" in styles


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_view_writes_a_data_attribute_by_hand(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.findall(r"\bdata_\w+=", text)
    if path.name != "protocol.py":
        quoted = re.findall(r"""["' ](data-[a-z-]+)[="']""", text)
        assert [name for name in quoted if not OF_OTHERS.fullmatch(name)] == []


def test_devices_send_the_events_of_the_protocol() -> None:
    sent = set()
    for path in SCRIPTS:
        sent |= set(re.findall(r'name: "(\w+)"', path.read_text(encoding="utf-8")))
    assert sent == set(protocol.DEVICE_EVENTS)


def test_an_event_has_the_parts_of_the_protocol_everywhere() -> None:
    for path in SCRIPTS:
        text = without_comments(path.read_text(encoding="utf-8"))
        for event in re.findall(r"\{ (name: [^{}]*committed[^{}]*) \}", text):
            parts = [part.split(":")[0].strip() for part in event.split(", ") if ":" in part]
            assert set(parts) | {"value"} == set(protocol.EVENT), (path, event)


def test_an_answer_has_the_parts_of_the_protocol() -> None:
    app = registry.load_app(COURSE, "timer")
    answer = browser.start("w", "widgets.apps.timer", json.dumps(app.initial()), "")
    told, _, html = answer.partition("\n")
    assert set(json.loads(told)) == set(protocol.ANSWER)
    assert html == str(app.view(app.initial()))
    saved: dict[str, Any] = json.loads(json.loads(told)["kept"])
    assert set(saved) == set(protocol.ENVELOPE)
    script = (bundle.SCRIPTS / "book.js").read_text(encoding="utf-8")
    assert all(re.search(rf"\b{name}\b", script) for name in protocol.ANSWER)


def test_an_attribute_of_the_protocol_goes_through_an_element_as_it_is() -> None:
    assert str(el("p", **{protocol.CLOCK_HAND: True})) == "<p data-clock-hand></p>"
