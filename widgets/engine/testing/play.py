"""A reader at an app: with a plan, or with none and whatever the view offers."""

import copy
import random
from functools import lru_cache
from html.parser import HTMLParser
from types import ModuleType
from typing import Any

from widgets.engine.core import protocol
from widgets.engine.core.state import AnyState, Event

# What people type: right, nearly right, wrong, empty, hostile.
TYPED = (
    "", "0", "1", "5:30", "6:61", "4.5", "4,5", "12", "35", "88", "110", "172", "172.25", "240",
    "999", "-5", "abc", "1e9", "nan", "inf", "½", "<b>&\"'", "1/2", "10%", " 168 ", "\ue000",
)  # fmt: skip
# What they type into a box of many lines.
LINES = (
    *TYPED,
    "2026-11-20 8.5", "20 Nov: 8,5 km", "3/11/2026 6", "11/13/2026\t6", "Date;Distance (km);Type",
    "19.11.2026;12,5;Run", "18.11.2026;40;Ride", "Nov 12, 2026 5 miles 52:10", "31/11 9", '"',
)  # fmt: skip


def play(app: ModuleType, state: AnyState, *events: tuple[str, Any]) -> AnyState:
    """Return the state of an app after events, each a name and a value."""
    for name, value in events:
        before = copy.deepcopy(state)
        after: AnyState = app.update(state, {"name": name, "value": value, "committed": True})
        assert state == before, "update changed the state it was given"
        state = after
    return state


class Offers(HTMLParser):
    """Collects what a reader can do in a view."""

    def __init__(self, html: str) -> None:
        """Read a view."""
        super().__init__()
        self.controls: list[dict[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note controls and what devices wait for."""
        found = {name: value or "" for name, value in attrs}
        device = (protocol.TAPS, protocol.TIMER, protocol.MOMENT, protocol.UNTIL)
        if any(name in found for name in device):
            self.controls.append(found)
        elif tag in ("input", "textarea", "button") and found.get("name"):
            self.controls.append({**found, "tag": tag})


@lru_cache(maxsize=200)
def offers_in(html: str) -> tuple[dict[str, str], ...]:
    """Return what a reader can do in a view, each as its attributes."""
    return tuple(Offers(html).controls)


def random_event(html: str, chance: random.Random, moment: int) -> Event:
    """Return one event a reader could cause in this view. `moment` is the time in ms."""
    offers = offers_in(html)
    if not offers:
        return {"name": "nothing", "value": "", "committed": True}
    control = chance.choice(offers)
    if protocol.TAPS in control:
        return {"name": control[protocol.TAPS], "value": moment, "committed": True}
    if protocol.MOMENT in control:
        return {"name": control[protocol.MOMENT], "value": moment, "committed": True}
    if protocol.UNTIL in control:
        # When it is up, or long after: the page may have slept.
        late = chance.choice((0, 40, 90_000, 5_000_000))
        up = int(control[protocol.UNTIL]) + late
        return {"name": control[protocol.CLOCK], "value": up, "committed": True}
    if protocol.TIMER in control:
        return {"name": control[protocol.TIMER], "value": "done", "committed": True}
    return {
        "name": control["name"],
        "value": _value(control, chance),
        "committed": chance.random() < 0.8,
    }


def _value(control: dict[str, str], chance: random.Random) -> str:
    kind = control.get("type")
    if control["tag"] == "textarea":
        return "\n".join(chance.choices(LINES, k=chance.randrange(6)))
    if control["tag"] == "button" or kind == "radio":
        return control.get("value", "")
    if kind == "checkbox":
        return chance.choice(("true", "false"))
    if kind == "range":
        low, high, step = (float(control[name]) for name in ("min", "max", "step"))
        steps = chance.randrange(int((high - low) / step) + 1)
        return f"{low + steps * step:.10g}"
    return chance.choice(TYPED)
