"""Fields: only good values get in, nothing typed is lost, and states are never changed in place."""

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.engine.core import fields

RATE = fields.number("rate", "Step rate", "steps/min", 120, 240, optional=True, stored=True)
TILT = fields.number("tilt", "Tilt", "", -10, 10, places=1)
METHOD = fields.choice("method", "Method", (("tap", "Tap"), ("type", "Type it")))
AGREE = fields.flag("agree", "I agree")
TAPS = fields.data("taps", lambda value: isinstance(value, list))
NOTES = fields.text("notes", "Notes", 5)
FIELDS = (RATE, TILT, METHOD, AGREE, TAPS, NOTES)

ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text("0123456789 .,-+e\u2212\u0663x", max_size=6),
    st.lists(st.integers(), max_size=2),
)
EVENTS = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["rate", "tilt", "method", "agree", "taps", "notes", "nothing"]),
        "value": st.one_of(
            ANYTHING, st.sampled_from(["150", "tap", "true", "false", "7,5", "1e3"])
        ),
        "committed": st.booleans(),
    }
)


def state() -> dict[str, Any]:
    return {
        "rate": None,
        "tilt": 0,
        "method": "tap",
        "agree": False,
        "taps": [],
        "notes": "",
        "drafts": {},
    }


@given(st.lists(EVENTS, max_size=8))
def test_no_event_puts_a_bad_value_into_the_state(events: list[dict[str, Any]]) -> None:
    now = state()
    for event in events:
        before = copy.deepcopy(now)
        after = fields.apply_input(FIELDS, now, event)
        assert now == before
        assert all(field.problem(after[field.name]) == "" for field in FIELDS)
        now = after


@given(EVENTS)
def test_bad_input_is_kept_as_a_draft_and_good_input_takes_its_place(event: dict[str, Any]) -> None:
    after = fields.apply_input(FIELDS, state(), event)
    for draft in after["drafts"].values():
        assert draft["text"] == str(event["value"])
        assert after == dict(state(), drafts=after["drafts"])
        assert bool(draft["problem"]) == event["committed"]
    name = event["name"]
    good = {"rate": "150", "tilt": "1", "method": "type", "agree": "true"}
    if name in good:
        mended = fields.apply_input(FIELDS, after, {"name": name, "value": good[name]})
        assert mended["drafts"] == {}
        assert mended[name] == {"rate": 150, "tilt": 1, "method": "type", "agree": True}[name]


@pytest.mark.parametrize(
    ("text", "value"),
    [("150", 150), (" 150.5 ", 150.5), ("150,5", 150.5), ("120", 120), ("240", 240), ("", None)],
)
def test_numbers_as_people_type_them(text: str, value: float | None) -> None:
    assert RATE.parse(text) == value


def test_a_real_minus_sign_is_read() -> None:
    assert TILT.parse("\u22125") == TILT.parse("-5") == -5


@pytest.mark.parametrize("text", ["119.9", "240.1", "abc", "nan", "inf", "-inf", "1 5 0", "1e9"])
def test_numbers_out_of_reach_are_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"Step rate is a number from 120 to 240 steps/min\."):
        RATE.parse(text)


def test_an_empty_box_is_refused_unless_that_is_allowed() -> None:
    with pytest.raises(ValueError, match=r"from \u221210.0 to 10\.0\."):
        TILT.parse("")


@given(st.integers(-100, 100))
def test_the_text_of_a_number_reads_back(tenths: int) -> None:
    assert TILT.parse(TILT.text(tenths / 10)) == tenths / 10


@pytest.mark.parametrize("value", [True, "150", None, float("nan"), [150]])
def test_what_is_no_number_is_a_problem(value: object) -> None:
    assert TILT.problem(value)


def test_choices_and_flags_refuse_anything_else() -> None:
    assert METHOD.parse("type") == "type"
    assert (AGREE.parse("true"), AGREE.parse("false")) == (True, False)
    with pytest.raises(ValueError, match="Method is one of: tap, type"):
        METHOD.parse("Tap")
    with pytest.raises(ValueError, match="yes or no"):
        AGREE.parse("True")
    assert AGREE.problem(1)


def test_data_is_not_entered_by_hand() -> None:
    before = state()
    assert fields.apply_input(FIELDS, before, {"name": "taps", "value": [1]}) is before
    assert TAPS.problem("no list")


def test_find() -> None:
    assert fields.find(FIELDS, "method") is METHOD
    assert fields.find(FIELDS, "nothing") is None


def test_text_is_taken_as_it_is_up_to_its_length() -> None:
    after = fields.apply_input(
        FIELDS, state(), {"name": "notes", "value": " a\n", "committed": True}
    )
    assert after["notes"] == " a\n"
    event = {"name": "notes", "value": "longer", "committed": True}
    after = fields.apply_input(FIELDS, after, event)
    assert after["notes"] == " a\n"
    assert after["drafts"]["notes"]["text"] == "longer"
    assert "5 letters" in after["drafts"]["notes"]["problem"]
    assert NOTES.problem(None)
