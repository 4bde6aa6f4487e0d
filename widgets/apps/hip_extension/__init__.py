"""Hip extension: where a stride behind you comes from, and what in runners went with what."""

from widgets.apps.hip_extension.in_people import guessing, shown
from widgets.apps.hip_extension.readings import readings
from widgets.apps.hip_extension.state import FIELDS, State, initial, update
from widgets.apps.hip_extension.striding import striding
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "update", "view"]

TITLE = "Hip extension"


def view(state: State) -> Html:
    """Return the stride, the guess or the pairs, and the reader's own two readings."""
    people = shown(state) if state["shown"] else guessing(state)
    return el("div", striding(state), people, readings(state), class_="rb-hip")


_after = replay(initial, update)

EXAMPLES = {
    "empty": initial(),
    "typical": _after(
        ("thigh", "25"), ("hip", "10"), ("guess", "80"), ("show", ""), ("first", "4"),
        ("second", "9"),
    ),
    "hip_suffices": _after(("thigh", "12"), ("hip", "25"), ("show", ""), ("link", "elite")),
    "stiff": _after(("thigh", "35"), ("hip", "0"), ("show", ""), ("link", "tight")),
    "unsure": _after(("show", ""), ("link", "spine"), ("first", "-3"), ("second", "-3")),
    "out_of_range": _after(
        ("thigh", "90"), ("hip", "a lot"), ("guess", "20"), ("first", "200"),
    ),
}  # fmt: skip
