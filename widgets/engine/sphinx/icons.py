"""The few icons the pages use, drawn into the HTML at build time.

The theme draws icons with 542 KB of script, gzipped. Their shapes come from the same file, so
that they stay the theme's; a page carries only those it shows.
"""

import re
from functools import cache
from importlib.resources import files
from pathlib import Path

from markupsafe import Markup

_SHAPE = r'[,{{]"?{name}"?:\[(?P<width>\d+),(?P<height>\d+),\[[^]]*\],"[0-9a-f]+","(?P<path>[^"]+)"'


class UnknownIconError(LookupError):
    """No solid icon of that name is in the theme's Font Awesome."""


@cache
def icon(name: str) -> Markup:
    """Return the solid Font Awesome icon `name` as decorative SVG, or raise UnknownIconError."""
    shapes = re.finditer(_SHAPE.format(name=re.escape(name)), _font_awesome())
    # The file holds the brands, then the regular shapes, then the solid ones.
    solid = max(shapes, key=lambda shape: shape.start(), default=None)
    if solid is None:
        raise UnknownIconError(f"There is no icon {name!r} in the theme's Font Awesome.")
    return Markup(  # noqa: S704  the parts are digits and path data from a pinned package
        f'<svg class="rb-icon" viewBox="0 0 {solid["width"]} {solid["height"]}" '
        f'aria-hidden="true" focusable="false"><path d="{solid["path"]}"/></svg>'
    )


@cache
def _font_awesome() -> str:
    theme = Path(str(files("pydata_sphinx_theme"))) / "theme" / "pydata_sphinx_theme"
    (script,) = theme.glob("static/vendor/fontawesome/*/js/all.min.js")
    return script.read_text(encoding="utf-8")
