"""Your next run against the longest of the last 30 days: how big a jump it is."""

from widgets.apps.load_jump.result import result
from widgets.apps.load_jump.runs import runs
from widgets.apps.load_jump.state import FIELDS, MIGRATIONS, State, initial, update
from widgets.engine.core.elements import Html, el
from widgets.engine.core.protocol import TODAY
from widgets.engine.core.replay import replay
from widgets.engine.html import devices

__all__ = ["EXAMPLES", "FIELDS", "MIGRATIONS", "TITLE", "initial", "update", "view"]

TITLE = "Load jump"


def view(state: State) -> Html:
    """Return the box for the runs, and the next run against the longest of them."""
    return el(
        "div", runs(state), result(state), class_="rb-load-jump", **devices.today(state["today"])
    )


_doing = replay(initial, update)


def _after(*events: tuple[str, str]) -> State:
    return _doing((TODAY, "2026-11-22"), *events)


_MONTH = (("example", ""),)
_FROM_A_WATCH = """Activity Type,Date,Favorite,Title,Distance,Calories,Time
Running,2026-11-20 07:12:33,false,"Easy, with <Sam> & dog","8.51","540","00:45:10"
Trail Running,2026-11-15 09:01:00,false,Hills,"14.02","910","01:31:40"
Cycling,2026-11-14 10:00:00,false,Ride,"61.30","1,210","02:20:11"
Running,2026-11-09 18:30:00,false,Intervals,--,"410","00:38:02"
Treadmill Running,2026-10-26 18:30:00,false,Indoors,"9.00","520","00:50:00"
"""
_BAD_LINES = """mon 8 km
2026-11-02 8.5
2026-11-05,8,5
31/11/2026 7
2026-11-09 0
2026-11-12 8.5 52
2026-12-24 10
<b>2026-11-14</b> & 9 km
12 miles
2026-11-18 85 m"""

EXAMPLES = {
    "empty": initial(),
    "typical": _after(*_MONTH, ("planned", "12.5")),
    "jump": _after(*_MONTH, ("ahead", "3")),
    "more_than_double": _after(*_MONTH, ("planned", "30")),
    "nothing_planned": _after(*_MONTH, ("planned", "")),
    "watch_file": _after(("log", "2 Nov 5"), ("load_file", _FROM_A_WATCH), ("planned", "16")),
    "not_a_file": _after(*_MONTH, ("load_file", "")),
    "two_days": _after(("log", "3/11/2026 8,5\n5/11/2026 10\n2026-11-10 6"), ("planned", "9")),
    "month_first": _after(
        ("log", "11/3/2026 5.5\n11/5/2026 6\n10/28/2026 9"), ("unit", "mi"), ("planned", "11")
    ),
    "order_chosen": _after(("log", "3/11/26 8\n5/11/26 10"), ("order", "day"), ("planned", "8")),
    "bad_lines": _after(("log", _BAD_LINES), ("planned", "9")),
    "long_ago": _after(("log", "1 Sep 2026 12\n2 Sep 2026 6"), ("planned", "5")),
    "out_of_range": _after(*_MONTH, ("planned", "999"), ("ahead", "60")),
    "typing": update(
        _after(("log", "2026-11-08 12\n2026-11-20 7.5\n")),
        {"name": "log", "value": "2026-11-08 12\n2026-11-20 7.5\n20", "committed": False},
    ),
}
