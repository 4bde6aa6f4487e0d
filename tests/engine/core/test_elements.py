"""Elements: text is always escaped, markup never, and floats do not pass."""

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.engine.core.elements import WIDGET_ID, Html, el, fragment, local_id

TEXT = st.text("ab <>&;\"'=/#\u202f\u2212\u00e9\U0001f3c3", max_size=12)


@given(TEXT, TEXT)
def test_text_and_attributes_read_back_as_what_they_were(text: str, value: str) -> None:
    read = ET.fromstring(str(el("p", text, title=value)))  # noqa: S314  our own markup
    assert (read.text or "") == text
    assert read.attrib == {"title": value}


@given(TEXT)
def test_text_never_makes_a_tag(text: str) -> None:
    assert str(el("p", text)).count("<") == 2


def test_markup_stays_markup_and_nests() -> None:
    inner = el("b", "1 < 2")
    assert str(el("p", inner, [" & ", (inner, None)])) == (
        "<p><b>1 &lt; 2</b> &amp; <b>1 &lt; 2</b></p>"
    )
    assert str(fragment(inner, 7, None)) == "<b>1 &lt; 2</b>7"


def test_attributes_are_named_as_in_html_and_stand_in_order() -> None:
    html = el("label", for_="a", class_="b", aria_label="c", hidden=True, lang=None, open=False)
    assert str(html) == '<label aria-label="c" class="b" for="a" hidden></label>'
    given_otherwise = el("label", hidden=True, aria_label="c", class_="b", for_="a")
    assert html == given_otherwise


@pytest.mark.parametrize("tag", ["br", "hr", "img", "input"])
def test_void_elements_have_no_end(tag: str) -> None:
    assert str(el(tag)) == f"<{tag}>"


def test_a_float_is_refused_wherever_it_stands() -> None:
    with pytest.raises(TypeError, match="float"):
        el("p", 0.1)
    with pytest.raises(TypeError, match="float"):
        el("p", ["a", (0.1,)])
    with pytest.raises(TypeError, match="float"):
        el("p", width=1.0)


def test_markup_in_an_attribute_is_refused() -> None:
    with pytest.raises(TypeError, match="attribute"):
        el("p", title=el("b"))


def test_equal_markup_is_equal_and_no_string() -> None:
    assert el("p", "a") == Html("<p>a</p>")
    assert hash(el("p", "a")) == hash(Html("<p>a</p>"))
    assert el("p", "a") != el("p", "b")
    assert el("p", "a") != "<p>a</p>"


def test_a_local_id_waits_for_the_widgets_own() -> None:
    assert local_id("pace").replace(WIDGET_ID, "lab-1") == "lab-1-pace"
