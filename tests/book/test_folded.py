"""What is folded at the end of a page is inside its fold, and nothing else is."""

from docutils import nodes

from widgets.book.folded import folded


def test_what_is_inside_stands_between_the_title_and_the_end() -> None:
    inside = nodes.paragraph(text="A source.")
    opening, part, closing = folded("Sources", [inside])
    assert opening.astext() == '<details class="rb-sources"><summary>Sources</summary>'
    assert part is inside
    assert closing.astext() == "</details>"
