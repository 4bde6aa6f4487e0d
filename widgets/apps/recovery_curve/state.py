"""What the recovery curve remembers, and how it changes."""

from widgets.engine.core import fields

GUESS = fields.number("guess", "Your guess", "of 100", 0, 100)
KIND = fields.choice(
    "kind", "Whose pain", (("acute", "New (acute)"), ("persistent", "Lasting (persistent)"))
)
WEEK = fields.choice(
    "week",
    "How long after the start",
    (
        ("2", "2 weeks"),
        ("6", "6 weeks"),
        ("12", "12 weeks"),
        ("26", "26 weeks"),
        ("52", "52 weeks"),
    ),
)
FIELDS = (GUESS, KIND, WEEK, fields.flag("shown", "The answer is shown"))


def initial() -> dict:
    """Return the state before a guess."""
    return {"guess": 50, "kind": "acute", "week": "6", "shown": False, "drafts": {}}


def update(state: dict, event: dict) -> dict:
    """Return the state after what the reader did."""
    if event["name"] == "show":
        return dict(state, shown=True)
    return fields.apply_input(FIELDS, state, event)
