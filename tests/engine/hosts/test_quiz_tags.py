"""Tags close as HTML closes them, and nothing stays open."""

import pytest

from widgets.engine.hosts.quiz_tags import Writer


@pytest.mark.parametrize(
    ("steps", "markup"),
    [
        ("b /b", "<b></b>"),
        ("b", "<b></b>"),
        ("b i /b", "<b><i></i></b>"),
        ("br", "<br>"),
        ("p p", "<p></p><p></p>"),
        ("p ul li li /ul", "<p></p><ul><li></li><li></li></ul>"),
        ("ul li ul li /ul li", "<ul><li><ul><li></li></ul></li><li></li></ul>"),
        ("table thead tr th tbody tr td td /table",
         "<table><thead><tr><th></th></tr></thead><tbody><tr><td></td><td></td></tr></tbody></table>"),
    ],
)  # fmt: skip
def test_tags_close_as_in_html(steps: str, markup: str) -> None:
    writer = Writer()
    for step in steps.split():
        if step.startswith("/"):
            assert writer.close(step[1:])
        else:
            assert writer.open(step)
    assert writer.finished()[0] == markup


@pytest.mark.parametrize(
    "steps",
    ["li", "p li", "table li", "ul /ul li", "td", "ul tr", "tbody", "thead", "col", "colgroup",
     "table /table th"],
)  # fmt: skip
def test_a_part_of_a_list_or_a_table_opens_in_one_alone(steps: str) -> None:
    writer = Writer()
    *before, last = steps.split()
    for step in before:
        assert writer.close(step[1:]) if step.startswith("/") else writer.open(step)
    assert not writer.open(last)
    assert f"<{last}>" not in writer.finished()[0]


def test_what_is_not_open_does_not_close() -> None:
    writer = Writer()
    assert not writer.close("b")
    assert writer.finished() == ("", "")


def test_code_is_code_until_it_ends() -> None:
    writer = Writer()
    writer.open("code")
    writer.open("b")
    assert writer.is_in_code()
    writer.close("code")
    assert not writer.is_in_code()


def test_words_stay_apart() -> None:
    writer = Writer()
    assert writer.open("ul")
    for part in ("one", "two"):
        assert writer.open("li")
        writer.text(part)
    writer.link('https://a.b/?x="&y')
    writer.text("th<ree")
    markup, words = writer.finished()
    assert words == "one twoth<ree"
    assert 'href="https://a.b/?x=&quot;&amp;y" rel="noopener noreferrer">th&lt;ree</a>' in markup
