"""The log of the programme: mornings, and what it makes of the doses."""

from tests.apps.programme_played import GOOD, MONDAY, TUESDAY, WEEK, play, session_on, words
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
