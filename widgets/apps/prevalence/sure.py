"""The dial that says how sure we are of a count: four fields and a needle."""

from widgets.apps.prevalence.words import LEVELS
from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.core.memo import remembered

# A half circle of radius 40 around (50, 50) in four parts, a little apart. The last ones are given
# more room than the first, so that the order shows in shape too.
_PARTS = (
    "M10 49A40 40 0 0 1 20.9 22.5",
    "M22.5 20.9A40 40 0 0 1 49 10",
    "M51 10A40 40 0 0 1 77.5 20.9",
    "M79.1 22.5A40 40 0 0 1 90 49",
)
# The needle's end for each level: 25 long, at 22.5, 67.5, 112.5 and 157.5 degrees from the left.
_ENDS = ((26.9, 40.4), (40.4, 26.9), (59.6, 26.9), (73.1, 40.4))


@remembered(4)
def sure_dial(level: int) -> Html:
    """Return the dial with its needle on a place in LEVELS."""
    across, down = _ENDS[level]
    return el(
        "svg",
        el(
            "desc",
            f"A dial from very low to high. It points to {LEVELS[level]}.",
            id=local_id("dial"),
        ),
        [
            el("path", d=part, class_="rb-dial-part rb-dial-on" if at <= level else "rb-dial-part")
            for at, part in enumerate(_PARTS)
        ],
        Html(f'<path class="rb-dial-needle" d="M50 50L{across} {down}"></path>'),
        el("circle", cx=50, cy=50, r=4, class_="rb-dial-hub"),
        viewBox="0 0 100 56",
        role="img",
        aria_labelledby=local_id("dial"),
        class_="rb-dial",
    )
