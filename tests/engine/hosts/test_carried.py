"""Every character goes into a widget and comes out of it, in the engine that the book ships."""

import json
import re

import pytest

from widgets.apps import load_jump as app
from widgets.engine.testing.micropython import Engine

END = 0x110000
AT_ONCE = 20_000
SURROGATES = range(0xD800, 0xE000)
# What JavaScript and MicroPython do not both know, and what a view has for its own use.
NOT_CARRIED = {0, 0xE000, *SURROGATES}
BLOCKS = [range(at, min(at + AT_ONCE, END)) for at in range(0, END, AT_ONCE)]
SPECIAL = [range(0x100), range(0xD700, 0xE100), range(0xFF00, 0x10100), range(0x1F300, 0x1F700)]


def shown(view: str) -> str:
    found = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", view, re.DOTALL)
    assert found, view[-200:]
    # `html.unescape` reads more than a view writes.
    return found[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def typed_in(block: range) -> str:
    # Downwards, or two halves would stand side by side as a whole.
    return "".join(chr(code) for code in reversed(block))


def expected(block: range) -> str:
    return "".join("\ufffd" if code in NOT_CARRIED else chr(code) for code in reversed(block))


def test_what_is_typed_comes_out_whole_whatever_it_holds(engine: Engine) -> None:
    engine.start("carried", "load_jump", app.initial())
    for block in BLOCKS:
        typed = typed_in(block)
        view = engine.send("carried", {"name": "log", "value": typed, "committed": True})
        assert engine.state("carried")["log"] == expected(block)
        assert shown(view) == expected(block)
        assert view.endswith("</div>")


def test_what_was_saved_comes_back_whole_whatever_it_holds(engine: Engine) -> None:
    engine.start("carried", "load_jump", app.initial())
    for block in SPECIAL:
        typed = typed_in(block)
        engine.send("carried", {"name": "log", "value": typed, "committed": True})
        kept = engine.kept("carried")
        view = engine.start("again", "load_jump", app.initial(), kept)
        assert shown(view) == expected(block)
        # An older edition saved what it was given.
        old = json.loads(kept)
        old["values"]["log"] = typed
        view = engine.start("again", "load_jump", app.initial(), json.dumps(old))
        assert shown(view) == expected(block)
        assert view.endswith("</div>")


@pytest.mark.parametrize("saved", ["\0", '{"version": "\0', "\ud800", "x\0y", '"\\ud83d\\ude00"'])
def test_what_is_no_json_cuts_nothing(engine: Engine, saved: str) -> None:
    assert engine.start("carried", "load_jump", app.initial(), saved).endswith("</div>")


def test_a_nul_in_disguise_in_a_file_cuts_no_view(engine: Engine) -> None:
    state = dict(app.initial(), said="before\0after")
    engine.run("import json; from widgets.apps import load_jump")
    engine.run(f"view = str(load_jump.view(json.loads({json.dumps(json.dumps(state))})))")
    assert "before\ufffdafter" in engine.text("view")
