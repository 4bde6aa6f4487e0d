"""What an author wrote is shown as it was meant, and can do nothing but be read."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.engine.hosts import quiz_text
from widgets.engine.hosts.quiz_tags import TAGS, VOID_TAGS
from widgets.engine.hosts.quiz_text import decoded, read

MATHS = '<math xmlns="http://www.w3.org/1998/Math/MathML"'


@pytest.mark.parametrize(
    ("text", "markup", "words"),
    [
        ("x < 3 & y > 2", "x &lt; 3 &amp; y &gt; 2", "x < 3 & y > 2"),
        ("a <b>bold</B> word<BR/>next", "a <b>bold</b> word<br>next", "a bold word next"),
        ('<span style="x" onclick=\'y\'>a</span>', "<span>a</span>", "a"),
        ("&mdash; &#60;b&#62; &amp;lt; &nosuch;", "— &lt;b&gt; &amp;lt; &amp;nosuch;",
         "— <b> &lt; &nosuch;"),
        ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;", "<script>x</script>"),
        ("<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;", "<img src=x onerror=y>"),
        ("a</b>b", "ab", "ab"),
        ("<li>a</li>", "&lt;li&gt;a", "<li>a"),
        ("a<td>b<br>c", "a&lt;td&gt;b<br>c", "a<td>b c"),
        ("list[0](x) [1,2](3)", "list[0](x) [1,2](3)", "list[0](x) [1,2](3)"),
    ],
)  # fmt: skip
def test_a_few_tags_stay_and_the_rest_is_text(text: str, markup: str, words: str) -> None:
    assert read(text) == (markup, words)


@pytest.mark.parametrize(
    "text",
    ["$x^2$", "$ x^2 $", r"\(x^2\)", "$$x^2$$", r"\[x^2\]", r"\begin{equation*}x^2\end{equation*}"],
)
def test_formulas_are_set(text: str) -> None:
    markup, words = read(f"so {text} it is")
    assert markup.startswith(f"so {MATHS}")
    assert markup.endswith("<msup><mi>x</mi><mn>2</mn></msup></math> it is")
    assert ('display="block"' in markup) == (text[:2] in {"$$", r"\[", r"\b"})
    assert words == "so x^2 it is"


def test_a_blank_before_its_end_leaves_a_formula_one() -> None:
    assert "</math> holds" in read(r"$A \cap B $ holds").markup


def test_a_formula_brings_no_looks_of_its_own() -> None:
    markup, _ = read(r"$\boldsymbol{x}\boxed{y}\hspace{1em;color:red}$")
    assert "<menclose" in markup
    assert "class" not in markup
    assert "<mspace></mspace>" in markup


def test_a_less_than_in_a_formula_is_no_tag() -> None:
    markup, _ = read("$P(X <3)$ and <i>P</i>")
    assert "<mo>&lt;</mo>" in markup
    assert markup.endswith("</math> and <i>P</i>")


def test_an_entity_in_a_formula_is_what_it_stands_for() -> None:
    markup, words = read("$a &lt; b$ and $$c &amp;lt; d$$")
    assert markup.startswith(MATHS)
    assert "<mi>a</mi><mo>&lt;</mo><mi>b</mi>" in markup
    assert words == "a < b and $$c &lt; d$$"
    assert read(r"$\text{&lt;b&gt;}$").markup.count("&lt;b&gt;") == 1
    assert read(r"$\nosuch{a &lt; b}$").words == r"$\nosuch{a < b}$"


@pytest.mark.parametrize(
    "made",
    [
        "<math><mi>x</mi><script>y</script></math>",
        "<math><mi onclick='y'>x</mi></math>",
        '<math><mi x="a>b">x</mi></math>',
        "<math><mi/>x</math>",
        "<math><mi>x</mi",
        "<math><!-- x --></math>",
    ],
)
def test_a_formula_made_of_anything_else_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, made: str
) -> None:
    monkeypatch.setattr(quiz_text, "mathml", lambda _tex, **_block: made)
    assert read("so $x$ it is").markup == "so $x$ it is"


@pytest.mark.parametrize(
    "text", [r"$\nosuch{x}$", "$P(B|T}$", "$$^$$", "costs $5 and $6", "US$6", "only one $here"]
)
def test_what_is_no_formula_stays_to_read(text: str) -> None:
    assert read(text) == (text, text)


def test_a_dollar_can_be_said_to_be_one() -> None:
    assert read(r"\$5 or \$6").markup == "$5 or $6"
    assert read("<code>$a</code> and <code>$b</code>").markup == (
        "<code>$a</code> and <code>$b</code>"
    )


@pytest.mark.parametrize(
    "text",
    [
        "[here](https://a.b/c?d=1&e)",
        '<a class="x" HREF="https://a.b/c?d=1&amp;e" onclick="y">here</a>',
    ],
)
def test_a_link_leads_to_the_web_and_nowhere_else(text: str) -> None:
    address = 'href="https://a.b/c?d=1&amp;e"'
    assert read(text).markup == f'<a {address} rel="noopener noreferrer">here</a>'
    for bad in ("javascript:x", "data:text/html,x", "//a.b", " https://a.b", "c.html"):
        assert "<a" not in read(text.replace("https://a.b/c?d=1", bad)).markup


def test_an_address_in_brackets_is_a_link() -> None:
    assert ">https://a.b</a>" in read("see <https://a.b>").markup


def test_entities_in_code_are_decoded_and_nothing_else() -> None:
    assert decoded("if a &lt; b and c<d: # <b> $x$ &nosuch;") == (
        "if a < b and c<d: # <b> $x$ &nosuch;"
    )


class Seen(HTMLParser):
    """Notes the tags and attributes of markup, and that each tag is closed."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: dict[str, list[str | None]] = {}
        self.open: list[str] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag that opens."""
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.setdefault(f"{tag} {name}" if tag == "a" else name, []).append(value)
        if tag not in VOID_TAGS:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Hold a tag that closes against the last that opened."""
        assert self.open.pop() == tag


MATHML = set(
    re.split(
        r"\s+",
        """math mrow mi mn mo mtext mspace mfrac msqrt mroot msub msup msubsup
munder mover munderover mtable mtr mtd mstyle mphantom mpadded menclose merror""",
    )
)
LOOKS = set(
    re.split(
        r"\s+",
        """xmlns display displaystyle scriptlevel mathvariant stretchy symmetric
accent accentunder movablelimits largeop minsize maxsize lspace rspace width height depth
linethickness notation columnalign columnspacing rowspacing""",
    )
)
PIECES = st.sampled_from([
    "<", ">", "</", "/>", "<b>", "</b>", "<p>", "<ul>", "<li>", "</ul>", "<td>", "<table>",
    "<br/>", "<script>", "</script>", "<img src=x onerror=y>", '<a href="https://x.y">', "</a>",
    "<style>", '<a href="javascript:x">', "<svg/onload=x>", "<!--", "-->", "<![CDATA[", "<?x",
    "<math>", "&lt;", "&#60;", "&#x3c;", "&quot;", "&", ";", '"', "'", "`", "$", "$$", r"\(", r"\)",
    r"\[", r"\]", "\\", "{", "}", r"\text{", r"\frac{1}{2}", r"\hspace{", '" onclick="x', "style=x",
    "^", "_", "x", "[a](https://b.c", "[", "](", ")", "javascript:x", "<code>", "</code>",
    r"\begin{align}", r"\end{align}", r"\boxed{", r"\mathbb{R}", " ", "\n", "\0",
])  # fmt: skip


@given(st.one_of(st.lists(PIECES, max_size=14).map("".join), st.text(max_size=30)))
def test_nothing_but_a_few_tags_comes_of_any_text(text: str) -> None:
    markup, words = read(text)
    seen = Seen(markup)
    assert not re.search("<[^a-z/]", markup)
    assert seen.open == []
    assert seen.tags <= TAGS | MATHML | {"a"}
    addresses = seen.attributes.pop("a href", [])
    assert all(re.fullmatch(r"https?://[^\s\"<>]+", address or "") for address in addresses)
    assert set(seen.attributes.pop("a rel", [])) <= {"noopener noreferrer"}
    assert seen.attributes.keys() <= LOOKS
    for values in seen.attributes.values():
        assert all(re.fullmatch(r"[\w .:/+-]*", value or "") for value in values)
    if not re.search(r"[<&$\\\[]", text):
        assert words == " ".join(text.split())


@given(st.text(alphabet=st.characters(exclude_characters="<&$\\["), max_size=40))
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert read(text).markup == text.replace(">", "&gt;")
