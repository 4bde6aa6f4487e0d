"""How bars say what a change of step rate did: the muscles, the tones and the picture in words."""

from widgets.components.citation import cite
from widgets.engine.charts.rows import Row
from widgets.engine.core.elements import el
from widgets.engine.core.numbers import signed

FALLS = "lower at a higher step rate"
RISES = "the cost: higher at a higher step rate"

# Names a reader knows, for the muscles of lenhart2014hip.
MUSCLE_NAMES = {
    "gluteus medius": "Side of the buttock (gluteus medius)",
    "gluteus maximus": "Buttock (gluteus maximus)",
    "rectus femoris": "Front of the thigh, swinging (rectus femoris)",
    "psoas": "Hip flexor on the spine (psoas)",
    "iliacus": "Hip flexor (iliacus)",
    "semimembranosus": "Back of the thigh, swinging (hamstring)",
}

# Stands below the bars, since each of them is the mean of a group.
ONE_RUNNER = el(
    "p",
    "These are means of groups. In you the change may be much larger, smaller, or go the other "
    "way: in seven marathon runners, how the bend of the knee and the shock at the shin went with "
    "step rate differed strongly from one runner to the next (",
    cite("zandbergen2023"),
    ").",
)


def in_words(rows: list[Row]) -> str:
    """Return the bars in words, for who does not see them."""
    return "Bars left of zero are less than usual, bars right of it are more. " + "; ".join(
        [f"{item.label} {_percent(item)}" for item in rows]
    )


def _percent(item: Row) -> str:
    return item.note if item.value is None else f"{signed(item.value)} percent"
