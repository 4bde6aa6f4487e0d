"""Appointment sheet: what to say and what to ask, on one page to take along."""

from widgets.apps.appointment_sheet.asking import asking
from widgets.apps.appointment_sheet.sheet import sheet
from widgets.apps.appointment_sheet.state import FIELDS, initial, is_persistent, reads, update
from widgets.engine.core.elements import Html, el
from widgets.engine.core.replay import replay

__all__ = ["EXAMPLES", "FIELDS", "TITLE", "initial", "is_persistent", "reads", "update", "view"]

TITLE = "Appointment sheet"


def view(state: dict) -> Html:
    """Return what to fill in, and the sheet."""
    return el("div", asking(state), sheet(state), class_="rb-appointment")


_after = replay(initial, update)


def _kept_example(name: str) -> dict:
    """Return what the self-assessment has kept, in one of its examples."""
    # Not at the top: the browser has no examples, and need not carry what only they use.
    import json  # noqa: PLC0415

    from widgets.apps import self_assessment  # noqa: PLC0415

    example = self_assessment.EXAMPLES[name]
    kept = [field.name for field in self_assessment.FIELDS if field.kept]
    return {"self_assessment": json.dumps({"values": {name: example[name] for name in kept}})}


_WRITTEN = (
    ("began", "After a long run with hills, three weeks ago.\nSince then each morning."),
    ("changes_it", "Worse: sitting, <stairs> & hills.\nBetter: walking"),
    ("taken", "Heat. Nothing else."),
    ("goal", "Run 5 km without thinking of it"),
    ("ask_scan", "true"),
)

EXAMPLES = {
    "empty": initial(),
    "carried": _after(("carried", _kept_example("load_jump"))),
    "carried_all_and_written": _after(("carried", _kept_example("everything")), *_WRITTEN),
    "carried_but_left_out": _after(
        ("carried", _kept_example("load_jump")), ("use_answers", "false")
    ),
    "nothing_carried": _after(("carried", {"self_assessment": "{}"}), *_WRITTEN),
    "too_long": _after(("goal", "run " * 200)),
}
