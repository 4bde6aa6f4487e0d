"""The browser's engine in a test: what goes in comes out, and a fault in it is a fault here."""

from typing import Any

import pytest

from widgets.apps import timer
from widgets.engine.testing.micropython import Engine, EngineError


def test_python_runs_in_it_and_a_name_is_read_back(engine: Engine) -> None:
    engine.run("import sys\nwho = sys.implementation.name + str(6 * 7)")
    assert engine.text("who") == "micropython42"


def test_a_fault_comes_with_the_traceback_of_the_engine_which_goes_on(engine: Engine) -> None:
    with pytest.raises(EngineError, match=r"ValueError: no such stride"):
        engine.run("raise ValueError('no such stride')")
    engine.run("after = 'still here'")
    assert engine.text("after") == "still here"


def test_a_file_that_is_put_there_can_be_imported(engine: Engine) -> None:
    engine.write("/course/put_there.py", "NUMBER = 'one'\n")
    engine.run("from put_there import NUMBER")
    assert engine.text("NUMBER") == "one"


def test_a_widget_in_it_shows_and_remembers_what_it_does_here(engine: Engine) -> None:
    event: Any = {"name": "mode", "value": "holds", "committed": True}
    first: Any = timer.initial()
    here: Any = timer.update(first, event)
    assert engine.start("tried", "timer", first) == str(timer.view(first))
    assert engine.send("tried", event) == str(timer.view(here))
    assert engine.state("tried") == here
    assert '"holds"' in engine.kept("tried")


def test_a_second_of_work_is_a_second(engine: Engine) -> None:
    none = engine.seconds("pass")
    some = engine.seconds("for _ in range(200000): pass")
    assert 0 <= none < some < 5
