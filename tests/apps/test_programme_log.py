"""The log of the programme: mornings, and what it makes of the doses."""

import re
from typing import Any

from tests.apps.programme_played import (
    GOOD,
    MONDAY,
    TUESDAY,
    WEEK,
    html,
    play,
    session_on,
    words,
)
from widgets.apps.programme.week.plan import dose_of
from widgets.science.exercises.catalogue import exercise
from widgets.science.exercises.dose import begin


def test_two_good_days_and_mornings_bring_a_step_up_and_a_bad_morning_takes_it_back() -> None:
    for name, sets, count in GOOD["plan"]["doses"]:
        assert (sets, count) > tuple(begin(exercise(name))), name
    assert "A step up" in words(GOOD)
    done = session_on(play(GOOD, ("place", "week")), "2026-12-07")
    assert done["plan"] == GOOD["plan"]
    asked_for = play(done, ("today", "2026-12-08"), ("place", "log"))
    assert "The morning after Mon 7 Dec: how was your back?" in words(asked_for)
    bad = play(asked_for, ("morning", "2026-12-07 worse"))
    for row in [row for row in bad["log"] if row[0] == "2026-12-07"]:
        before, after = dose_of(GOOD["plan"], row[1]), dose_of(bad["plan"], row[1])
        assert after < before or row[1] in bad["plan"]["aside"]
    assert "A step back" in words(bad)
    assert play(bad, ("undo", ""))["log"] == done["log"]
    assert "The morning after" not in words(play(bad, ("morning", "2026-12-07 same")))


def test_the_morning_is_not_asked_for_on_the_same_day() -> None:
    state = play(session_on(WEEK, MONDAY), ("place", "log"))
    assert "how was your back?" not in words(state)
    assert "how was your back?" in words(play(state, ("today", TUESDAY)))


def test_an_entry_taken_out_takes_its_step_with_it() -> None:
    last = GOOD["log"][-1]
    state = play(GOOD, ("forget", str(len(GOOD["log"]) - 1)))
    assert state["log"] == GOOD["log"][:-1]
    assert dose_of(state["plan"], last[1]) <= dose_of(GOOD["plan"], last[1])
    assert play(state, ("undo", ""))["log"] == GOOD["log"]


def test_pain_that_climbs_leads_to_a_clinician() -> None:
    state = WEEK
    for day, pain in ((MONDAY, 1), ("2026-11-25", 2), ("2026-11-27", 3)):
        state = session_on(state, day, pain=pain)
    assert "see a clinician" in words(play(state, ("place", "log")))


def days_shown(state: Any) -> list[str]:
    return re.findall(r'scope="rowgroup">(.*?)</th>', html(state))


def test_the_newest_days_come_first_and_three_more_at_each_press() -> None:
    days = ["Fri 4 Dec", "Wed 2 Dec", "Mon 30 Nov", "Fri 27 Nov", "Wed 25 Nov", "Mon 23 Nov"]
    told = [f"{day}. Next morning the same or better" for day in days]
    assert days_shown(GOOD) == told[:3]
    assert "Show earlier days" in words(GOOD)
    older = play(GOOD, ("older", ""))
    assert days_shown(older) == told
    assert "Show earlier days" not in words(older)
    assert "Nothing yet." in words(play(WEEK, ("place", "log")))


def test_a_row_tells_the_exercise_and_takes_out_its_own_entry() -> None:
    heads = re.findall(r'scope="col">(.*?)</th>', html(GOOD))
    assert heads == ["Exercise", "Done", "In reserve", "Pain"]
    row = re.compile(r'<tr><th scope="row">(.*?)</th>(.*?)</tr>')
    newest = row.findall(html(GOOD))
    assert newest[0][0] == "Pelvic tilt"
    assert re.findall(r">([^<]+)</td>", newest[0][1]) == ["1 \u00d7 12", "3", "1 of 10"]
    for at in re.findall(r'name="forget"[^>]*value="(\d+)"', html(GOOD)):
        after = play(GOOD, ("forget", at))
        assert after["log"] == GOOD["log"][: int(at)] + GOOD["log"][int(at) + 1 :]
    for value in ("54", "-1", "x", 0):
        assert play(GOOD, ("forget", value)) == GOOD
    most = [[*GOOD["log"][-1][:6], 4, *GOOD["log"][-1][7:]]]
    assert "4 or more" in words({**GOOD, "log": most})
    assert "4 or more" not in words(GOOD)


def test_a_morning_is_told_of_the_newest_day_and_of_all_its_exercises() -> None:
    done = session_on(session_on(WEEK, MONDAY), "2026-11-25")
    state = play(done, ("today", "2026-11-26"), ("place", "log"))
    assert "The morning after Wed 25 Nov:" in words(state)
    assert "The morning after Mon 23 Nov:" not in words(state)
    told = play(state, ("morning", "2026-11-25 same"))
    assert {(row[0], row[8]) for row in told["log"]} == {(MONDAY, ""), ("2026-11-25", "same")}
    assert "The morning after Mon 23 Nov:" in words(told)
    assert days_shown(told) == ["Wed 25 Nov. Next morning the same or better", "Mon 23 Nov"]
    worse = play(state, ("morning", "2026-11-25 worse"))
    assert days_shown(worse)[0] == "Wed 25 Nov. Next morning worse"
    for value in ("2026-11-25 fine", "2026-11-25", "2026-11-24 same"):
        assert play(state, ("morning", value))["log"] == state["log"]


def test_what_comes_next_is_told_with_its_mark_and_its_reason() -> None:
    def marks(state: Any) -> list[tuple[str, str]]:
        return re.findall(r'class="rb-programme-mark rb-programme-(\w+)">(.*?)</span>', html(state))

    assert marks(GOOD) == [("up", "A step up")]
    once = play(session_on(WEEK, MONDAY), ("place", "log"))
    assert marks(once) == [("same", "The same")]
    own = play(GOOD, ("place", "week"), ("open", "0 march"), ("dose_count", "20"), ("place", "log"))
    assert marks(own) == [("same", "Your own"), ("up", "A step up")]
    assert "You have set this dose yourself." in words(own)
    hurt = play(session_on(WEEK, MONDAY, pain=6), ("place", "log"))
    assert marks(hurt) == [("aside", "Set aside")]
    again = play(hurt, ("try_again", "march"))
    assert marks(again) == [("same", "Taken up again")]
    assert play(hurt, ("try_again", "bridge")) == hurt


def test_each_change_is_named_where_it_can_be_undone() -> None:
    last = len(GOOD["log"]) - 1
    for event, words_of_it in (
        (("forget", str(last)), "taking out Lower-back stretch"),
        (("morning", "2026-12-04 worse"), "what you said of a morning"),
    ):
        after = play(GOOD, event)
        assert after["past"][-1]["words"] == words_of_it
        assert f"Undo {words_of_it}" in words(after)
        back = play(after, ("undo", ""))
        assert (back["log"], back["plan"]) == (GOOD["log"], GOOD["plan"])
        assert back["said"] == f"Undone: {words_of_it}."
        assert len(back["past"]) == len(after["past"]) - 1
    # Of the log only what differs is kept, from the first entry that does.
    assert play(GOOD, ("forget", str(last)))["past"][-1]["keep"] == last
    assert play(GOOD, ("forget", "0"))["past"][-1]["keep"] == 0
