"""A reader who does one thing after another."""

from typing import Any

from widgets.engine.core.replay import replay


def test_events_come_in_their_order_and_are_committed() -> None:
    def update(state: dict[str, Any], event: dict[str, Any]) -> dict[str, Any]:
        return {"seen": [*state["seen"], event]}

    after = replay(lambda: {"seen": []}, update)
    assert after() == {"seen": []}
    assert after(("one", 1), ("two", "2"))["seen"] == [
        {"name": "one", "value": 1, "committed": True},
        {"name": "two", "value": "2", "committed": True},
    ]
