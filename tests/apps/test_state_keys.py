"""No event adds a key to an app's state or takes one away: what is typed is all there is."""

import json
import random
from typing import Any

import pytest

from widgets.book.course import COURSE
from widgets.engine.hosts import registry
from widgets.engine.testing.play import random_event

APPS = registry.app_names(COURSE)
SEQUENCES = 40
EVENTS = 8


@pytest.mark.parametrize("name", APPS)
def test_all_examples_have_the_keys_of_the_first_state(name: str) -> None:
    app = registry.load_app(COURSE, name)
    expected = set(app.EXAMPLES[min(app.EXAMPLES)])
    for key, state in app.EXAMPLES.items():
        assert set(state) == expected, key


@pytest.mark.parametrize("name", APPS)
def test_no_event_changes_which_keys_a_state_has(name: str) -> None:
    app = registry.load_app(COURSE, name)
    starts = [app.EXAMPLES[key] for key in sorted(app.EXAMPLES)]
    chance = random.Random(7)
    for number in range(SEQUENCES):
        state: dict[str, Any] = json.loads(json.dumps(starts[number % len(starts)]))
        expected, moment = set(state), 0
        for _ in range(EVENTS):
            moment += chance.choice((90, 340, 350, 700, 4000))
            event = random_event(str(app.view(state)), chance, moment)
            state = app.update(state, event)
            assert set(state) == expected, (number, event)
