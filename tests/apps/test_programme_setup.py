"""What the programme asks before a week is made, and what other widgets have told it."""

import json
import re
from typing import Any

import pytest

from tests.apps.programme_played import EXAMPLES, MONDAY, TUESDAY, WEEK, html, play, words
from widgets.apps import programme
from widgets.science.exercises.choice import FINDINGS

FOUND = {"how_long": "over_3_months", "tried_thomas": "left", "where_buttock": True}


def carried(values: Any, app: str = "self_assessment") -> tuple[str, dict[str, str]]:
    return ("carried", {app: json.dumps({"values": values})})


def test_what_the_self_assessment_raised_is_ticked_once_and_can_be_unticked() -> None:
    state = play(EXAMPLES["asked"], carried(FOUND))
    ticked = [one.name for one in FINDINGS if state["raised_" + one.name]]
    assert ticked == ["lasting", "thomas", "leg"]
    assert "Some are ticked from your self-assessment" in words(state)
    state = play(state, ("raised_thomas", "false"), carried(FOUND))
    assert not state["raised_thomas"]
    assert state["raised_lasting"]
    new = play(state, carried({**FOUND, "tried_bridge": "right"}))
    assert new["raised_bridge"]
    assert not new["raised_thomas"]


@pytest.mark.parametrize(
    "value",
    ["", 5, None, [], {}, {"self_assessment": 7}, {"self_assessment": "["}, carried([])[1],
     carried({"how_long": 5})[1], carried({"tried_bridge": {"answers": ["left"]}})[1],
     carried({"answers": [1]}, "check_first")[1], {"self_assessment": "[" * 5000}],
)  # fmt: skip
def test_whatever_else_another_widget_has_kept_does_no_harm(value: Any) -> None:
    state = play(WEEK, ("carried", value))
    assert state == WEEK


def test_the_first_day_moves_on_with_today_until_a_week_is_made() -> None:
    state = play(programme.initial(), ("today", MONDAY))
    assert state["start"] == MONDAY
    assert play(state, ("today", TUESDAY))["start"] == TUESDAY
    chosen = play(state, ("start", "2026-11-30"), ("today", TUESDAY))
    assert chosen["start"] == "2026-11-30"
    made = play(state, ("make", ""), ("today", "2027-02-28"))
    assert made["start"] == MONDAY
    assert made["plan"]["week"] == WEEK["plan"]["week"]


def test_the_first_days_to_choose_from_are_two_weeks_and_the_one_set() -> None:
    def days(state: Any) -> list[str]:
        listed: Any = re.search(r'<select[^>]* name="start".*?</select>', html(state))
        return re.findall(r'value="([^"]*)"', listed[0])

    asked = days(EXAMPLES["asked"])
    assert (asked[0], asked[-1], len(asked)) == (MONDAY, "2026-12-06", 14)
    later = play(WEEK, ("place", "ask"), ("today", TUESDAY))
    # The day that is set stands there, also once it has gone by.
    assert days(later)[:2] == [MONDAY, TUESDAY]
    assert len(days(later)) == 15
    assert "Mon 23 Nov" in words(later)
    assert "Today is not known yet." in words(programme.initial())
    assert 'name="make"' not in html(programme.initial())
    assert 'name="make"' in html(EXAMPLES["asked"])


def test_a_second_week_takes_the_place_of_the_first_and_can_be_undone() -> None:
    asked = play(WEEK, ("place", "ask"), ("days", "2"))
    assert "A new week takes the place of yours." in words(asked)
    assert "A new week takes the place" not in words(EXAMPLES["asked"])
    made = play(asked, ("make", ""))
    assert made["place"] == "week"
    assert len([names for names in made["plan"]["week"] if names]) == 2
    assert "Undo making a new week" in words(made)
    assert play(made, ("undo", ""))["plan"] == WEEK["plan"]
    assert WEEK["past"] == []
    assert play(programme.initial(), ("make", "")) == programme.initial()


def test_what_is_asked_goes_into_the_week() -> None:
    minutes = play(EXAMPLES["asked"], ("minutes", "60"), ("make", ""))
    assert sum(map(len, minutes["plan"]["week"])) > sum(map(len, WEEK["plan"]["week"]))
    bare = play(EXAMPLES["asked"], ("has_mat", "false"), ("has_wall", "false"), ("make", ""))
    assert "wall_squat" in str(WEEK["plan"]["week"])
    assert "wall_squat" not in str(bare["plan"]["week"])
    leg = play(EXAMPLES["asked"], ("raised_leg", "true"), ("make", ""))
    assert "hamstring_stretch" in str(WEEK["plan"]["week"])
    assert "hamstring_stretch" not in str(leg["plan"]["week"])
    for name, value in (("minutes", "4"), ("minutes", "61"), ("days", "0"), ("days", "7")):
        assert name in play(EXAMPLES["asked"], (name, value))["drafts"]
    for name, value in (("minutes", "5"), ("minutes", "60"), ("days", "1"), ("days", "6")):
        assert not play(EXAMPLES["asked"], (name, value))["drafts"]


def test_each_answer_of_the_self_assessment_raises_its_own_finding() -> None:
    raising: tuple[tuple[dict[str, object], str], ...] = (
        ({"how_long": "over_3_months"}, "lasting"),
        ({"tried_bridge": "left"}, "bridge"), ({"tried_bridge": "right"}, "bridge"),
        ({"plank_left": 30}, "plank"), ({"plank_right": 0}, "plank"),
        ({"tried_stance": "left"}, "stance"), ({"tried_thomas": "right"}, "thomas"),
        ({"where_buttock": True}, "leg"), ({"where_leg_above": True}, "leg"),
        ({"where_leg_below": True}, "leg"),
    )  # fmt: skip
    for values, name in raising:
        assert play(EXAMPLES["asked"], carried(values))["carried"] == [name], values
    raising_none: tuple[dict[str, object], ...] = (
        {"how_long": "under_6_weeks"}, {"tried_bridge": "same"}, {"tried_stance": ""},
        {"plank_left": None, "plank_right": True}, {"where_low": True}, {"where_buttock": 1},
        {"how_long": "under_2_weeks"}, {"where_groin": True}, {"where_ribs": True},
        {"where_neck": True}, {"no_pain": True},
    )  # fmt: skip
    for values in raising_none:
        assert play(EXAMPLES["asked"], carried(values))["carried"] == [], values


def test_starting_again_keeps_the_day_and_what_was_carried_alone() -> None:
    empty = play(EXAMPLES["carried_week"], ("start_again", ""))
    initial: Any = programme.initial()
    carried_names = EXAMPLES["carried_week"]["carried"]
    assert carried_names
    assert empty == {**initial, "today": MONDAY, "start": MONDAY, "carried": carried_names}
    assert programme.reads(empty) == ("check_first", "self_assessment")
    assert "Only if you like." in words(EXAMPLES["asked"])


def test_after_a_sign_the_check_leads_back_to_the_week_or_to_the_questions() -> None:
    assert play(WEEK, ("place", "log"), ("sign", ""), ("checked", ""))["place"] == "week"
    assert play(EXAMPLES["asked"], ("sign", ""), ("checked", ""))["place"] == "ask"
    assert play(WEEK, ("today", "soon")) == WEEK
    assert play(WEEK, ("start", "soon")) == WEEK
