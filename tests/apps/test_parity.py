"""CPython, which draws the book, and MicroPython, which answers in it, agree to the byte."""

import json
import os
import random
from collections.abc import Iterator

import pytest

from widgets.book.course import COURSE
from widgets.engine.core.elements import WIDGET_ID
from widgets.engine.core.session import Session
from widgets.engine.core.state import Event
from widgets.engine.hosts import registry
from widgets.engine.testing.micropython import Engine
from widgets.engine.testing.play import random_event

SEQUENCES = int(os.environ.get("PARITY_SEQUENCES", "150"))
# Some faults show at once, some need a state that is many steps away. Each start is a view that the
# examples have already tried, so it is the events that are to be many: over 450 an app.
EVENTS = (1, 1, 2, 3, 5, 8)

APPS = registry.app_names(COURSE)
EXAMPLES = [
    (name, key) for name in APPS for key in sorted(registry.load_app(COURSE, name).EXAMPLES)
]


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
def test_every_example_looks_the_same(engine: Engine, name: str, example: str) -> None:
    app = registry.load_app(COURSE, name)
    state = app.EXAMPLES[example]
    assert engine.start("w", name, state) == str(app.view(state))


@pytest.fixture
def own_engine() -> Iterator[Engine]:
    """Yield an engine with no other app in it, as most pages have it.

    After each event it cleans up, and what all apps brought is much to go through: the events took
    three times as long. It may also wait until more than 16 KB have gathered.
    """
    engine = Engine(COURSE)
    engine.run("import gc; gc.threshold(4_000_000)")
    yield engine
    engine.close()


def carried(event: Event) -> Event:
    """Return an event as it comes in from a page, where a view's own mark cannot be typed."""
    given: Event = json.loads(json.dumps(event, ensure_ascii=False).replace(WIDGET_ID, "\ufffd"))
    return given


@pytest.mark.parametrize("name", APPS)
def test_random_events_lead_to_the_same_place(own_engine: Engine, name: str) -> None:
    engine = own_engine
    app = registry.load_app(COURSE, name)
    starts = [app.EXAMPLES[key] for key in sorted(app.EXAMPLES)]
    first_views = [str(app.view(start)) for start in starts]
    chance = random.Random(20)  # the same events in every run, so that a failure can be met again
    for number in range(SEQUENCES):
        start = starts[number % len(starts)]
        session = Session(app, json.loads(json.dumps(start)))
        html = first_views[number % len(starts)]
        assert engine.start("w", name, start) == html, number
        moment = 0
        for _ in range(chance.choice(EVENTS)):
            moment += chance.choice((90, 340, 350, 360, 700, 4000))
            event = random_event(html, chance, moment)
            session.send(carried(event))
            html = session.view()
            assert engine.send("w", event) == html, (number, event)
        assert engine.state("w") == json.loads(json.dumps(session.state)), number
