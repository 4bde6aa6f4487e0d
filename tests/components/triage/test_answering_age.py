"""The age: typed, as a year of birth, or not known; nothing else answers it."""

import pytest

from tests.components.triage.checked import DAY, GO_ON, finished, html, on_a_day, play
from widgets.apps import check_first
from widgets.components.triage.state import STEPS

ASKED = check_first.EXAMPLES["about_you"]
MISSING = "Please give your age"


def test_going_on_never_answers_the_age() -> None:
    state = play(GO_ON, state=ASKED)
    assert state["step"] == "about_you"
    assert state["answers"]["pregnant"] == "no"
    assert "age" not in state["answers"]
    assert MISSING in html(state)
    assert MISSING not in html(ASKED)
    assert "age" not in play(("next", "about_you age"), state=ASKED)["answers"]


@pytest.mark.parametrize("value", ["yes", "no", "35", "true", "unsure"])
def test_an_age_is_only_what_its_boxes_say(value: str) -> None:
    for name in ("age", "unsure_age"):
        assert play((name, value), state=ASKED) == ASKED
        known = play(("years", "40"), state=ASKED)
        assert play((name, value), state=known) == known


def test_years_come_before_a_year_of_birth_and_that_before_not_known() -> None:
    unknown = play(("age_unknown", "true"), state=ASKED)
    assert unknown["answers"]["age"] == "unsure"
    born = play(("birth_year", "1984"), state=unknown)
    assert born["answers"]["age"] == "42"
    typed = play(("years", "41"), state=born)
    assert typed["answers"]["age"] == "41"
    assert play(("years", ""), state=typed)["answers"]["age"] == "42"
    empty = play(("years", ""), ("birth_year", ""), state=typed)
    assert empty["answers"]["age"] == "unsure"
    assert "age" not in play(("age_unknown", "false"), state=empty)["answers"]


def test_a_year_of_birth_is_no_age_without_a_day_or_before_its_time() -> None:
    for day, year, age in ((DAY, "2026", "0"), (DAY, "2027", None), (DAY, "1905", None)):
        state = play(("today", day), ("birth_year", year))
        assert state["answers"].get("age") == age
    assert "age" not in play(("birth_year", "1984"))["answers"]


def test_what_is_no_age_holds_the_reader_where_it_can_be_seen_and_nowhere_else() -> None:
    wrong = play(("years", "35"), ("years", "350"), GO_ON, state=ASKED)
    assert (wrong["step"], wrong["reminders"]) == ("about_you", 1)
    assert "is a number from 1 to 120" in html(wrong)
    # One step back nobody sees it.
    back = play(("back", ""), GO_ON, state=wrong)
    assert back["step"] == "about_you"
    assert play(GO_ON, state=back)["step"] == "about_you"
    year = play(("age_unknown", "true"), ("birth_year", "84"), GO_ON, state=ASKED)
    assert year["step"] == "about_you"
    hidden = play(("age_unknown", "false"), ("years", "42"), GO_ON, state=year)
    assert hidden["step"] == "illness"


@pytest.mark.parametrize(("name", "value"), [("country", "nowhere"), ("keep", "perhaps")])
def test_a_wrong_choice_beside_the_list_does_not_hold_the_reader(name: str, value: str) -> None:
    assert on_a_day((name, value), GO_ON)["step"] == STEPS[1]


def test_an_age_may_bring_lines_that_want_their_own_press() -> None:
    over = finished()
    older = play(("years", "68"), state=over)
    assert older["step"] == "belly"
    assert play(GO_ON, state=older)["step"] == "energy"
