"""What an author wrote into a quiz, as markup that can do nothing but be read.

JupyterQuiz gives every text to the browser as HTML and its formulas to MathJax. Here, formulas
become MathML, a few tags and links stay, and everything else is shown as the text it is.
"""

import html
import re
from typing import NamedTuple

from widgets.engine.hosts.mathml import mathml
from widgets.engine.hosts.quiz_tags import TAGS, Writer

_TAG = r"<(?P<end>/?)(?P<tag>[A-Za-z][A-Za-z0-9]*)(?P<attributes>\s[^<>]*|/)?>"
_ENTITY = r"(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)"
_MATHS = (
    r"(?P<dollar>\\\$)"
    r"|\$\$(?P<block>.+?)\$\$"
    r"|\\\[(?P<bracket>.+?)\\\]"
    r"|\\begin\{(?P<name>equation|align|gather|multline)(?P<star>\*?)\}(?P<body>.+?)"
    r"\\end\{(?P=name)(?P=star)\}"
    r"|\\\((?P<paren>.+?)\\\)"
    r"|\$(?P<inline>(?:[^$\\]|\\.)+?)\$(?![0-9])"
)
_ADDRESS = r"https?://[^\s<>\"'()]+"
_LINK = rf"\[(?P<words>[^\[\]]+)\]\((?P<to>{_ADDRESS})\)|<(?P<bare>{_ADDRESS})>"
_ANY = re.compile(f"{_TAG}|{_ENTITY}|{_MATHS}|{_LINK}", re.DOTALL)
# Where code is shown, a dollar is a dollar.
_IN_CODE = re.compile(f"{_TAG}|{_ENTITY}")
_HREF = re.compile(rf"\shref\s*=\s*[\"']?({_ADDRESS})", re.IGNORECASE)

_ANGLED = re.compile(r"<[^>]*>?")
_MATHML_TAG = re.compile(r"<(/?\w+)((?: [\w:-]+=\"[^\"<>]*\")*)>")
_MATHML_ATTRIBUTE = re.compile(r" ([\w:-]+)=\"([^\"]*)\"")
_MATHML_ELEMENTS = frozenset((
    "math", "menclose", "merror", "mfrac", "mi", "mn", "mo", "mover", "mpadded", "mphantom",
    "mroot", "mrow", "mspace", "msqrt", "mstyle", "msub", "msubsup", "msup", "mtable", "mtd",
    "mtext", "mtr", "munder", "munderover",
))  # fmt: skip
# Those that change no more than how a formula looks; no class, no style, no id.
_MATHML_ALLOWED = frozenset((
    "xmlns", "display", "displaystyle", "scriptlevel", "mathvariant", "stretchy", "symmetric",
    "accent", "accentunder", "movablelimits", "largeop", "minsize", "maxsize", "lspace", "rspace",
    "width", "height", "depth", "linethickness", "notation", "columnalign", "columnspacing",
    "rowspacing",
))  # fmt: skip
_HARMLESS = re.compile(r"[\w .:/+-]*")


class Text(NamedTuple):
    """A text twice: as markup, and as the words of it for where no markup can be."""

    markup: str
    words: str


def read(text: str) -> Text:
    """Return what an author wrote as safe markup and as words."""
    writer, place = Writer(), 0
    while found := (_IN_CODE if writer.is_in_code() else _ANY).search(text, place):
        writer.text(text[place : found.start()])
        place = found.end()
        if not _write(writer, found):
            # One letter is enough to find what stands inside: a price before a formula.
            place = found.start() + 1
            writer.text(text[found.start() : place])
    writer.text(text[place:])
    return Text(*writer.finished())


def decoded(text: str) -> str:
    """Return code with its entities decoded: an author may write `<` as `&lt;` there."""
    return re.sub(_ENTITY, lambda found: html.unescape(found[0]), text)


def _write(writer: Writer, found: re.Match[str]) -> bool:
    """Write what was found in a text. Return False where it means nothing here."""
    if found["tag"]:
        return _write_tag(writer, found)
    if found["entity"]:
        writer.text(html.unescape(found["entity"]))
    elif found["dollar"]:
        writer.text("$")
    elif found["to"]:
        writer.link(found["to"])
        writer.text(found["words"])
        writer.close("a")
    elif found["bare"]:
        writer.link(found["bare"])
        writer.text(found["bare"])
        writer.close("a")
    else:
        return _write_maths(writer, found)
    return True


def _write_tag(writer: Writer, found: re.Match[str]) -> bool:
    tag = found["tag"].lower()
    if found["end"]:
        return writer.close(tag) or tag in TAGS
    if tag == "a":
        address = _HREF.search(found["attributes"] or "")
        if address:
            writer.link(html.unescape(address[1]))
        return bool(address)
    return tag in TAGS and writer.open(tag)


def _write_maths(writer: Writer, found: re.Match[str]) -> bool:
    inline = found["paren"] or found["inline"]
    if found["inline"] and "\\" not in inline and inline[0].isspace() != inline[-1].isspace():
        return False  # two prices and what stands between them
    tex = decoded(inline or found["block"] or found["bracket"] or found["body"])
    try:
        made = re.sub(r">\n\s*<", "><", mathml(tex, block=not inline))
        harmless = _ANGLED.sub(_harmless, made)
    except ValueError:
        writer.text(decoded(found[0]))
    else:
        writer.maths(harmless, tex.strip())
    return True


def _harmless(found: re.Match[str]) -> str:
    """Return a tag of MathML without attributes of others. Raises ValueError for anything else."""
    tag = _MATHML_TAG.fullmatch(found[0])
    if not tag or tag[1].removeprefix("/") not in _MATHML_ELEMENTS:
        raise ValueError(found[0])
    kept = [
        attribute[0]
        for attribute in _MATHML_ATTRIBUTE.finditer(tag[2])
        if attribute[1] in _MATHML_ALLOWED and _HARMLESS.fullmatch(attribute[2])
    ]
    return f"<{tag[1]}{''.join(kept)}>"
