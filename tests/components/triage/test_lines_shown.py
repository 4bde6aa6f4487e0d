"""A line for help as its reader sees it."""

from tests.apps.shown import rows, words
from widgets.components.triage.lines_shown import (
    MARK,
    MARK_ALL,
    MARK_IN_A_ROW,
    in_a_row,
    large,
    numbers,
    table,
)
from widgets.science.triage.help_lines import PARTLY, RING, TEXT, TRUE, TYPE, Line

CALL = Line(RING, ("0800 11-1", "#7119"), "a nurse", ("chch",), TRUE)
MESSAGE = Line(TEXT, ("85258",), "", ("shout", "chch"), PARTLY)
RELAY = Line(TYPE, ("18000",), "by Relay UK", ("relayuk",), TRUE)
VIDEO = Line(TYPE, (), "a video call", ("relayuk",), TRUE)


def test_a_telephone_is_given_what_it_can_dial() -> None:
    said = str(large("Here", [CALL]))
    assert '<a href="tel:0800111">0800 11-1</a> or <a href="tel:%237119">#7119</a>' in said
    assert '<span class="rb-hint">a nurse</span>' in said


def test_a_text_opens_a_message_and_a_relay_opens_nothing() -> None:
    said = str(large("Here", [MESSAGE, RELAY, VIDEO]))
    assert 'text <a href="sms:85258">85258</a>' in said
    assert "by textphone or relay <strong>18000</strong>" in said
    assert said.count("by textphone or relay") == 1
    assert "Here:" in said


def test_what_has_to_be_checked_says_so() -> None:
    assert MARK in str(large("Here", [MESSAGE]))
    assert MARK not in str(large("Here", [CALL]))
    assert MARK in str(large("Here", [CALL, MESSAGE]))


def test_a_mark_that_all_lines_share_is_said_once() -> None:
    said = str(large("Here", [MESSAGE, MESSAGE]))
    assert said.count(MARK_ALL) == 1
    assert MARK not in said
    assert MARK_ALL not in str(large("Here", [CALL, CALL]))


def test_many_countries_fit_in_a_row() -> None:
    said = "".join([str(part) for part in numbers(MESSAGE) if part])
    assert said == '<a href="sms:85258">85258</a>'
    row = in_a_row([("Here", [CALL]), ("There", [MESSAGE])])
    assert [part for part in row if isinstance(part, str)] == [
        "Here",
        " ",
        "; ",
        "There",
        " ",
        f" ({MARK_IN_A_ROW})",
    ]


def test_a_table_has_a_row_a_country() -> None:
    shown = table(
        "Lines",
        [("Here", [CALL, MESSAGE]), ("There", [])],
        "Elsewhere: ask.",
        {
            "Here": "",
            "There": "Go to a clinic.",
        },
    )
    heads, here, there = rows(shown)
    assert heads == ("Where you are", "Number")
    assert here == ("Here", f"0800 11-1 or #7119a nursetext 85258{MARK}")
    assert there == ("There", "Go to a clinic.")
    assert "<caption>Lines</caption>" in str(shown)
    assert "Elsewhere: ask." in words(shown)
