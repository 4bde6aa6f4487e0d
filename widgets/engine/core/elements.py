"""HTML and SVG elements that escape what they are given.

Text is escaped, markup is not, and the two cannot be mixed up: markup is an `Html`, everything
else is text. Attributes are written in alphabetical order, because MicroPython's dicts keep none
and both interpreters must write the same bytes.
"""

# Stands for the id of the widget a view is shown in, so that one view can stand on a page twice.
# The host puts the real id in its place. A private-use character: nobody types it.
WIDGET_ID = "\ue000"

VOID_TAGS = ("br", "hr", "img", "input")


class Html:
    """Finished markup, which `el` inserts as it is."""

    def __init__(self, source: str) -> None:
        self.source = source

    def __str__(self) -> str:
        # A NUL would end the view where MicroPython gives it to the page: a file that a reader
        # loads may hold one in disguise.
        return self.source.replace("\0", "\ufffd") if "\0" in self.source else self.source

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Html) and self.source == other.source

    def __hash__(self) -> int:
        return hash(self.source)


def el(tag: str, *children: object, **attributes: object) -> Html:
    """Return one element.

    Children are text (escaped), whole numbers, `Html`, lists or tuples of these, or None (left
    out). In attribute names a trailing underscore falls away and the others become hyphens:
    `class_="card"`, `aria_label="Pace"`. None and False leave an attribute out, True writes its
    bare name.

    Raises ValueError for children of an element that holds none. Raises TypeError for a float:
    only `numbers` may turn one into text, so that every interpreter writes the same digits.
    """
    # Joined once: MicroPython goes through every letter of every string it makes.
    parts = ["<", tag]
    for name in sorted(attributes):
        value = attributes[name]
        if value is None or value is False:
            continue
        if name not in _attribute_names:
            _attribute_names[name] = " " + name.rstrip("_").replace("_", "-")
        parts.append(_attribute_names[name])
        if value is not True:
            text = _text(value)
            parts.append('="')
            parts.append(text.replace('"', "&quot;") if '"' in text else text)
            parts.append('"')
    parts.append(">")
    if tag in VOID_TAGS:
        if children:
            raise ValueError(f"<{tag}> holds nothing")
        return Html("".join(parts))
    _gather(children, parts)
    parts.append("</" + tag + ">")
    return Html("".join(parts))


def fragment(*children: object) -> Html:
    """Return children side by side, without an element around them."""
    parts: list[str] = []
    _gather(children, parts)
    return Html("".join(parts))


def escaped(text: str) -> str:
    """Return text as markup, for the few places that are drawn too often to go through `el`."""
    # Asking is cheaper than replacing, and most text has nothing to replace.
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text


def local_id(name: str) -> str:
    """Return an id that is unique on the page, however often the widget stands on it."""
    return WIDGET_ID + "-" + name


# `class_` to ` class`: a view asks for the same few names hundreds of times.
_attribute_names: dict[str, str] = {}


def _gather(children: list[object] | tuple[object, ...], parts: list[str]) -> None:
    for child in children:
        if isinstance(child, Html):
            parts.append(child.source)
        elif isinstance(child, (list, tuple)):
            _gather(child, parts)
        elif child is not None:
            parts.append(_text(child))


def _text(value: object) -> str:
    if not isinstance(value, str):
        if isinstance(value, Html):
            raise TypeError("markup cannot stand inside an attribute")
        if isinstance(value, float):
            raise TypeError(f"{value} is a float: write it with widgets.engine.core.numbers")
        return str(value)
    return escaped(value)
