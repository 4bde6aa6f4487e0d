"""What the movement checks ask: of each, how a reader's two sides compare."""

from widgets.engine.core import fields

_SIDES = (
    ("same", "About the same"),
    ("left", "Left is harder"),
    ("right", "Right is harder"),
    ("", "Not tried"),
)
_PRINTS = (
    ("same", "About the same"),
    ("left", "Left shows more of the sole"),
    ("right", "Right shows more of the sole"),
    ("", "Not tried"),
)
STANCE = fields.choice("tried_stance", "Your two sides", _SIDES, stored=True)
BRIDGE = fields.choice("tried_bridge", "Your two sides", _SIDES, stored=True)
THOMAS = fields.choice("tried_thomas", "Your two sides", _SIDES, stored=True)
FOOTPRINT = fields.choice("tried_footprint", "Your two prints", _PRINTS, stored=True)
PLANK_LEFT, PLANK_RIGHT, WALL_LEFT, WALL_RIGHT = [
    fields.number(name, label, unit, 0, high, places=places, optional=True, stored=True)
    for name, label, unit, high, places in (
        ("plank_left", "On your left side", "s", 600, 0),
        ("plank_right", "On your right side", "s", 600, 0),
        ("wall_left", "Left foot from the wall", "cm", 40, 1),
        ("wall_right", "Right foot from the wall", "cm", 40, 1),
    )
]

# In this order they stand in a saved file.
SIDES = (STANCE, BRIDGE, PLANK_LEFT, PLANK_RIGHT, THOMAS, WALL_LEFT, WALL_RIGHT, FOOTPRINT)
