"""A reader who plays: through a plan, or with whatever a view offers."""

import random
from types import ModuleType
from typing import Any

import pytest

from widgets.engine.core.state import Event
from widgets.engine.testing.play import TYPED, offers_in, play, random_event

NOON = 1_795_348_800_000


def counter(*, spoils: bool = False) -> Any:
    """Return an app that adds up the values it is sent."""
    app: Any = ModuleType("counter")

    def update(state: dict[str, int], event: dict[str, Any]) -> dict[str, int]:
        assert event["committed"]
        if spoils:
            state["sum"] += 1
        return {"sum": state["sum"] + event["value"]}

    app.update = update
    return app


def events_of(html: str, times: int = 200) -> list[Event]:
    chance = random.Random(5)
    return [random_event(html, chance, NOON) for _ in range(times)]


def test_events_follow_one_another() -> None:
    assert play(counter(), {"sum": 1}, ("add", 2), ("add", 3)) == {"sum": 6}
    assert play(counter(), {"sum": 1}) == {"sum": 1}


def test_an_update_that_changes_what_it_was_given_fails() -> None:
    with pytest.raises(AssertionError, match="changed the state it was given"):
        play(counter(spoils=True), {"sum": 1}, ("add", 2))


def test_a_view_that_offers_nothing_gets_an_event_that_nobody_knows() -> None:
    assert random_event("<p>Read</p>", random.Random(1), NOON)["name"] == "nothing"


def test_only_what_sends_something_is_offered() -> None:
    html = '<input name="pace"><button>no name</button><a href="#">b</a><div data-taps="tap"></div>'
    assert [offer.get("name") or offer.get("data-taps") for offer in offers_in(html)] == [
        "pace",
        "tap",
    ]


def test_a_slider_is_moved_to_its_steps_alone() -> None:
    html = '<input name="change" type="range" min="-1" max="1" step="0.5">'
    assert {event["value"] for event in events_of(html)} == {"-1", "-0.5", "0", "0.5", "1"}


def test_a_button_and_a_radio_send_their_value_and_a_box_what_people_type() -> None:
    assert {one["value"] for one in events_of('<button name="go" value="7">x</button>')} == {"7"}
    assert {one["value"] for one in events_of('<input name="a" type="radio" value="b">')} == {"b"}
    ticked = {one["value"] for one in events_of('<input name="a" type="checkbox">')}
    assert ticked == {"true", "false"}
    assert {one["value"] for one in events_of('<input name="a" type="text">', 2000)} == set(TYPED)


def test_devices_answer_with_their_moments() -> None:
    assert {e["value"] for e in events_of('<p data-taps="tap"></p>')} == {NOON}
    assert {e["value"] for e in events_of('<button data-moment="go"></button>')} == {NOON}
    assert {e["value"] for e in events_of('<p data-timer="up" data-seconds="3"></p>')} == {"done"}
    told = events_of('<p data-clock="clock" data-until="500"></p>')
    assert {e["name"] for e in told} == {"clock"}
    assert min(e["value"] for e in told) == 500
    assert max(e["value"] for e in told) > 5_000_000


def test_some_typing_goes_on_and_some_is_done() -> None:
    done = {event["committed"] for event in events_of('<input name="a">')}
    assert done == {True, False}
