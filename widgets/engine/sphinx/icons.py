"""The few icons the pages use, drawn into the HTML at build time.

The theme draws icons with 542 KB of script, gzipped. Their shapes are Font Awesome's, as in the
theme; a page carries only those it shows.
"""

import xml.etree.ElementTree as ET
from functools import cache

from markupsafe import Markup

from widgets.engine.hosts.project import ROOT

FOLDER = ROOT / "node_modules" / "@fortawesome" / "fontawesome-free" / "svgs" / "solid"
_SVG = "{http://www.w3.org/2000/svg}"


class UnknownIconError(LookupError):
    """Font Awesome has no solid icon of that name."""


@cache
def icon(name: str) -> Markup:
    """Return the solid Font Awesome icon `name` as decorative SVG, or raise UnknownIconError."""
    try:
        drawing = ET.parse(FOLDER / f"{name}.svg").getroot()  # noqa: S314  from a pinned package
    except FileNotFoundError as fault:
        raise UnknownIconError(f"There is no icon {name!r} in {FOLDER}.") from fault
    (shape,) = drawing.iterfind(f"{_SVG}path")
    return Markup(  # noqa: S704  the parts are digits and path data from a pinned package
        f'<svg class="rb-icon" viewBox="{drawing.get("viewBox")}" '
        f'aria-hidden="true" focusable="false"><path d="{shape.get("d")}"/></svg>'
    )
