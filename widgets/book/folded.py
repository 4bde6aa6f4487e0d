"""A list that a reader unfolds at the end of a page: where what the page says comes from."""

from docutils import nodes


def folded(title: str, inside: list[nodes.Node]) -> list[nodes.Node]:
    """Return what is `inside`, folded under its title."""
    return [
        nodes.raw("", f'<details class="rb-sources"><summary>{title}</summary>', format="html"),
        *inside,
        nodes.raw("", "</details>", format="html"),
    ]
