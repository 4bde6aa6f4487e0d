"""What a runner writes down for the plan of the way back: runs, pains, mornings, and wrong ones."""

import datetime as dt
from typing import Any

from tests.apps.return_plan_played import TODAY, ready, run, text
from widgets.apps import return_plan as app
from widgets.apps.return_plan.standing import plan_of
from widgets.apps.return_plan.whole_numbers import WHOLE
from widgets.apps.return_plan.writing_down import FULL
from widgets.engine.testing.play import play
from widgets.science.back.pain_scale import PAIN_SETTLED_MAX
from widgets.science.return_to_run.stages import STAGES


def test_the_plan_waits_for_the_morning() -> None:
    state = play(
        app, ready(), ("during", "0"), ("after", "0"), ("write_down", ""),
    )  # fmt: skip
    assert "First the number of the morning after." in text(state)
    assert "Come back on Tuesday 24 November 2026" in text(state)
    state = play(app, state, ("today", "2026-11-24"), ("write_morning", ""))
    assert "Please give a whole number from 0 to 10." in text(state)
    state = play(app, state, ("this_morning", "1"), ("write_morning", ""))
    assert state["log"][0]["morning"] == 1
    assert "A good run." in text(state)


def test_a_run_of_an_earlier_day_asks_for_its_morning_at_once() -> None:
    state = play(app, ready(), ("days_ago", "2"))
    assert "That is Saturday 21 November 2026." in text(state)
    state = play(app, state, ("during", "1"), ("after", "1"), ("morning", "3"), ("write_down", ""))
    assert state["log"] == [
        {"kind": "run", "day": "2026-11-21", "minutes": STAGES[0].running,
         "session": STAGES[0].session, "during": 1, "after": 1, "morning": 3, "also": "nothing"}
    ]  # fmt: skip
    assert f"Your pain was still over {PAIN_SETTLED_MAX} of 10 the next morning." in text(state)


def test_what_is_wrong_is_said_beside_its_box_and_stays_there() -> None:
    state = play(app, ready(), ("during", "eleven"), ("write_down", ""))
    assert state["log"] == []
    assert 'value="eleven"' in text(state)
    assert "Worst pain in the run (0 to 10) is a number from 0 to 10." in text(state)
    assert "Please give a number: 0 for none, 10 for the worst." in text(state)
    state = play(app, state, ("during", "1"), ("after", "0"), ("write_down", ""))
    assert len(state["log"]) == 1
    assert state["during"] is None


def test_half_a_point_of_pain_is_not_rounded_away() -> None:
    state = play(app, ready(), ("during", "1"), ("after", "1"), ("during", "2.4"))
    assert 'value="2.4"' in text(state)
    assert "Please give a whole number." in text(state)
    state = play(app, state, ("write_down", ""))
    assert state["log"] == []
    assert 'value="2.4"' in text(state)
    state = play(app, state, ("during", "3"), ("write_down", ""), ("today", "2026-11-24"))
    assert state["log"][0]["during"] == 3
    state = play(app, state, ("this_morning", "5.4"), ("write_morning", ""))
    assert state["log"][0]["morning"] is None
    assert 'value="5.4"' in text(state)


def test_something_else_than_planned_needs_its_minutes() -> None:
    state = play(
        app, ready(), ("as_planned", "no"), ("during", "0"), ("after", "0"), ("write_down", "")
    )
    assert text(state).count("Please give the minutes.") == 2
    state = play(app, state, ("minutes", "20"), ("session", "10"), ("write_down", ""))
    assert "In all is at least as long as the running." in text(state)
    state = play(app, state, ("session", "30"), ("write_down", ""))
    assert (state["log"][0]["minutes"], state["log"][0]["session"]) == (20, 30)


def test_one_run_a_day() -> None:
    state = run(ready(), TODAY)
    state = play(app, state, ("days_ago", "1"), ("during", "0"), ("after", "0"), ("write_down", ""))
    assert "A run of that day is written down already." in text(state)
    assert len(state["log"]) == 1
    # Once that run is removed, the same press goes through.
    state = play(app, state, ("remove", "0"), ("write_down", ""))
    assert len(state["log"]) == 1


def test_a_full_log_says_so_and_still_takes_a_sign() -> None:
    days = [TODAY - dt.timedelta(days=2 * n + 1) for n in range(FULL, 0, -1)]
    entry = dict(run(ready(), TODAY)["log"][0])
    state: Any = dict(ready(), log=[dict(entry, day=str(day)) for day in days])
    state = play(app, state, ("during", "0"), ("after", "0"), ("write_down", ""))
    assert "The log is full." in text(state)
    assert plan_of(play(app, state, ("stop", ""))).status == "paused"


def test_the_morning_of_an_earlier_run_is_kept_from_the_form() -> None:
    state = play(
        app, ready(), ("days_ago", "1"), ("during", "1"), ("after", "0"), ("morning", "2"),
        ("write_down", ""),
    )  # fmt: skip
    assert [(one["day"], one["morning"]) for one in state["log"]] == [("2026-11-22", 2)]
    # Today's own is still to come, whatever was typed for another day.
    state = play(
        app, ready(), ("days_ago", "1"), ("morning", "2"), ("days_ago", "0"), ("during", "1"),
        ("after", "0"), ("write_down", ""),
    )  # fmt: skip
    assert state["log"][0]["morning"] is None


def problems(state: Any) -> dict[str, str]:
    """Return what is said beside each box, by its name."""
    return {name: draft["problem"] for name, draft in state["drafts"].items()}


def test_no_number_takes_a_part_of_one() -> None:
    for name in ("days_ago", "minutes", "session", "during", "after", "morning", "this_morning"):
        state = play(app, ready(), (name, "3"), (name, "3.5"))
        assert (state[name], problems(state)) == (3, {name: WHOLE}), name
        assert play(app, state, (name, "4"))["drafts"] == {}


def test_each_box_that_is_wrong_has_its_own_sentence() -> None:
    pain, minutes = (
        "Please give a number: 0 for none, 10 for the worst.",
        "Please give the minutes.",
    )
    state = play(app, ready(), ("write_down", ""))
    assert problems(state) == {"during": pain, "after": pain}
    assert state["problem"] == "Not written down yet: see the boxes above."
    state = play(app, ready(), ("as_planned", "no"), ("after", "1"), ("write_down", ""))
    assert problems(state) == {"during": pain, "minutes": minutes, "session": minutes}
    # The morning of a day that has gone by may be left out, but may not be wrong.
    told = [("days_ago", "1"), ("during", "1"), ("after", "1")]
    wrong = play(app, ready(), *told, ("morning", "11"), ("write_down", ""))
    assert list(problems(wrong)) == ["morning"]
    assert (wrong["log"], len(play(app, ready(), *told, ("write_down", ""))["log"])) == ([], 1)
    # Of a box that is not shown nothing counts.
    hidden = play(app, wrong, ("days_ago", "0"), ("write_down", ""))
    assert len(hidden["log"]) == 1
    far = play(app, ready(), *told, ("days_ago", "31"), ("write_down", ""))
    assert (far["log"], list(problems(far))) == ([], ["days_ago"])


def test_in_all_is_as_long_as_the_running_and_may_be_just_that() -> None:
    typed = [("as_planned", "no"), ("during", "0"), ("after", "0"), ("minutes", "20")]
    short = play(app, ready(), *typed, ("session", "19"), ("write_down", ""))
    assert problems(short) == {"session": "In all is at least as long as the running."}
    assert len(play(app, ready(), *typed, ("session", "20"), ("write_down", ""))["log"]) == 1


def test_of_a_day_on_which_the_plan_was_paused_the_reader_says_what_they_ran() -> None:
    state = play(app, ready(), ("stop", ""), ("today", "2026-11-24"))
    told = play(app, state, ("during", "0"), ("after", "0"), ("write_down", ""))
    assert problems(told) == {
        "days_ago": "The plan was paused that day. Say above what else you ran."
    }
    # The day of the sign itself had its plan still.
    before = play(app, told, ("days_ago", "1"), ("write_down", ""))
    assert [entry["kind"] for entry in before["log"]] == ["sign", "run"]
    other = play(app, told, ("as_planned", "no"), ("minutes", "5"), ("session", "9"))
    assert len(play(app, other, ("write_down", ""))["log"]) == 2


def test_four_hundred_entries_fill_the_log() -> None:
    entry = dict(run(ready(), TODAY)["log"][0])
    for count, fits in ((399, True), (400, False)):
        days = [TODAY - dt.timedelta(days=2 * n + 1) for n in range(count, 0, -1)]
        state: Any = dict(ready(), log=[dict(entry, day=str(day)) for day in days])
        state = play(app, state, ("during", "0"), ("after", "0"), ("write_down", ""))
        assert ("The log is full." in text(state)) is not fits
        assert len(state["log"]) == count + fits
