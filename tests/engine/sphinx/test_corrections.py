"""What the pages' theme writes is corrected, and other text left alone."""

from widgets.engine.sphinx.corrections import corrected


def test_corrections_keep_both_prompts_of_hidden_code() -> None:
    made = corrected(
        '<summary aria-label="Toggle hidden content">\n<p class="collapsed admonition-title">'
        'Show</p>\n<p class="expanded admonition-title">Hide</p>\n</summary>'
    )
    assert "<p" not in made
    assert "aria-label" not in made
    assert ">Show<" in made
    assert ">Hide<" in made


def test_corrections_turn_the_width_of_an_image_into_an_attribute() -> None:
    assert corrected('<img alt="a" style="width: 660px;" />') == '<img alt="a" width="660" />'


def test_corrections_leave_other_text_alone() -> None:
    text = '<p role="heading" aria-level="2">style="width: 660px;"</p>'
    assert corrected(text) == text
