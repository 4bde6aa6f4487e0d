"""Controls: each has its name, its words and its problem where assistive technology finds them."""

import re
import xml.etree.ElementTree as ET
from typing import Any

import pytest

from widgets.engine.core import fields
from widgets.engine.core.elements import Html, el, local_id
from widgets.engine.html import controls

RATE = fields.number("rate", "Step rate", "steps/min", 120, 240, places=1, optional=True)
METHOD = fields.choice("method", "Method", (("tap", "Tap along"), ("type", "Type it")))
AGREE = fields.flag("agree", "I agree")
LOG = fields.text("log", "Runs", 5)


def state(**changes: object) -> dict[str, Any]:
    return {"rate": 168.25, "method": "type", "agree": True, "drafts": {}, **changes}


def tree(html: Html) -> ET.Element:
    """Read HTML as XML: its void elements are closed and its bare attributes are given a value."""
    source = re.sub(r" (checked|hidden|selected)(?=[ >])", r' \1=""', str(html))
    return ET.fromstring(re.sub(r"<(input|br|hr|img)([^>]*)>", r"<\1\2/>", source))  # noqa: S314


def only(html: Html, tag: str) -> ET.Element:
    (found,) = tree(html).iter(tag)
    return found


def test_a_button_sends_its_name_and_value_and_never_the_form() -> None:
    attributes = tree(controls.button("again", "Start again", value="2")).attrib
    assert attributes == {"class": "rb-button", "name": "again", "type": "button", "value": "2"}
    assert "rb-button-primary" in str(controls.button("go", "Go", primary=True))


def test_a_list_to_choose_from_has_its_label_and_its_choice() -> None:
    box = controls.select("page", "Chapter", [("all", "All"), ("a", "Feet & shoes")], "a")
    assert only(box, "label").attrib["for"] == only(box, "select").attrib["id"]
    assert only(box, "select").attrib["name"] == "page"
    options = [(option.get("value"), option.text) for option in tree(box).iter("option")]
    assert options == [("all", "All"), ("a", "Feet & shoes")]
    assert '<option selected value="a">' in str(box)


def test_a_checkbox_is_inside_its_label() -> None:
    box = controls.checkbox(AGREE, state())
    assert "".join(tree(box).itertext()).strip() == "I agree"
    assert "checked" in only(box, "input").attrib
    assert "checked" not in only(controls.checkbox(AGREE, state(agree=False)), "input").attrib


def test_radios_have_a_legend_and_one_choice() -> None:
    group = tree(controls.radios(METHOD, state(), hint="One of two."))
    assert group.tag == "fieldset"
    assert group.findtext("legend") == "Method"
    assert group.findtext("p") == "One of two."
    radios = list(group.iter("input"))
    assert [radio.attrib["value"] for radio in radios] == ["tap", "type"]
    assert {radio.attrib["name"] for radio in radios} == {"method"}
    assert ["checked" in radio.attrib for radio in radios] == [False, True]


def test_a_number_box_has_a_label_a_value_and_a_unit() -> None:
    html = controls.number_box(RATE, state())
    box = only(html, "input").attrib
    assert only(html, "label").attrib["for"] == box["id"] == local_id("rate")
    assert box["value"] == "168.3"
    assert "steps/min" in str(html)
    assert "aria-invalid" not in box
    assert "aria-describedby" not in box
    assert only(controls.number_box(RATE, state(rate=None)), "input").attrib["value"] == ""


def test_a_number_box_shows_what_was_typed_and_what_is_wrong_with_it() -> None:
    draft = {"rate": {"text": '99"', "problem": "Too few."}}
    html = controls.number_box(RATE, state(drafts=draft), hint="From a watch.")
    box = only(html, "input").attrib
    ids = {part.attrib["id"]: part.text for part in tree(html).iter() if "id" in part.attrib}
    assert box["value"] == '99"'
    assert box["aria-invalid"] == "true"
    assert [ids[one] for one in box["aria-describedby"].split()] == ["Too few.", "From a watch."]


def test_while_somebody_types_nothing_is_called_wrong() -> None:
    draft = {"rate": {"text": "9", "problem": ""}}
    html = controls.number_box(RATE, state(drafts=draft))
    assert only(html, "input").attrib["value"] == "9"
    assert "aria-invalid" not in str(html)
    assert "rb-problem" not in str(html)


def test_a_slider_has_its_range_its_words_and_a_box_to_type_in() -> None:
    html = controls.slider(RATE, state(), step=0.5)
    inputs = {one.attrib["type"]: one.attrib for one in tree(html).iter("input")}
    bar = inputs["range"]
    assert (bar["min"], bar["max"], bar["step"], bar["value"]) == ("120.0", "240.0", "0.5", "168.3")
    assert bar["aria-label"] == "Step rate"
    assert bar["aria-valuetext"] == "168.3 steps/min"
    assert bar["name"] == inputs["text"]["name"] == "rate"
    spoken = controls.slider(RATE, state(), spoken="a lot", box=el("b", "5:30"))
    assert only(spoken, "input").attrib["aria-valuetext"] == "a lot"
    assert only(spoken, "b").text == "5:30"


@pytest.mark.parametrize(
    ("level", "said"),
    [
        ("emergency", "Emergency advice: "),
        ("urgent", "Urgent advice: "),
        ("non-urgent", "Non-urgent advice: "),
    ],
)
def test_a_result_card_says_its_level_before_its_title(level: str, said: str) -> None:
    card = tree(controls.result_card(level, "Ring for help", el("p", "Now.")))
    assert "".join(card[0].itertext()) == said + "Ring for help"
    assert f"rb-card-{level}" in card.attrib["class"].split()
    assert card.findtext("p") == "Now."


def test_there_is_no_other_level() -> None:
    with pytest.raises(KeyError):
        controls.result_card("mild", "No")


def test_the_small_parts() -> None:
    assert "data-live" in str(controls.live("Done"))
    assert tree(controls.spoken("Only heard")).attrib["class"] == "rb-spoken"
    fold = tree(controls.disclosure("More", "Here", el("b", "it is")))
    assert (fold.tag, fold[0].tag, fold[0].text) == ("details", "summary", "More")
    assert "".join(fold[1].itertext()) == "Hereit is"
    pairs = tree(controls.facts([("Mean", 166), ("Spread", "9")]))
    assert [part.text for part in pairs.iter("dt")] == ["Mean", "Spread"]
    assert [part.text for part in pairs.iter("dd")] == ["166", "9"]


def test_a_text_area_keeps_every_line_and_says_what_is_wrong() -> None:
    html = controls.text_area(LOG, state(log="\n1 < 2\n"), rows=5, hint="One a line.")
    box = only(html, "textarea")
    # A browser drops the first line break, as this does; the second is the reader's.
    assert (box.text or "")[1:] == "\n1 < 2\n"
    assert only(html, "label").attrib["for"] == box.attrib["id"] == local_id("log")
    assert (box.attrib["name"], box.attrib["rows"]) == ("log", "5")
    assert "aria-invalid" not in box.attrib
    html = controls.text_area(
        LOG, state(log="", drafts={"log": {"text": "longer", "problem": "Too long."}}), rows=5
    )
    box = only(html, "textarea")
    problem = only(html, "p")
    assert (box.text, problem.text) == ("\nlonger", "Too long.")
    assert box.attrib["aria-describedby"] == problem.attrib["id"]
    assert box.attrib["aria-invalid"] == "true"
