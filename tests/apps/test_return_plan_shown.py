"""What the plan of the way back shows: which words stand when, and each run where its pain says."""

import datetime as dt
import re
from itertools import pairwise
from typing import Any

from tests.apps import shown
from tests.apps.return_plan_played import READINESS, TODAY, ready, run, text
from widgets.apps import return_plan as app
from widgets.apps.return_plan.happened import IN_SIGHT, MOST_IN_PICTURE
from widgets.apps.return_plan.standing import missing
from widgets.engine.testing.play import play

EXAMPLES: dict[str, Any] = {**app.EXAMPLES}
GOOD, WAITING = EXAMPLES["good_runs"], EXAMPLES["waiting_for_the_morning"]


def words(state: Any) -> str:
    return shown.words(app.view(state))


def heads(state: Any) -> list[str]:
    return re.findall(r"<h3>(.*?)</h3>", text(state))


def with_pains(*pains: int) -> Any:
    """Return a plan with a run on every other day, each with its worst pain on the way."""
    state = ready()
    for number, pain in enumerate(pains):
        state = run(state, TODAY + dt.timedelta(days=2 * number), (pain, 0, 0))
    return state


def test_the_parts_stand_in_order_and_only_where_they_help() -> None:
    closed = ["1. Are you ready?", "The rules of this plan", "Take it along"]
    assert heads(app.initial()) == heads(EXAMPLES["nearly_ready"]) == closed
    rest = ["3. After a run", "4. What has happened", *closed[1:]]
    assert heads(ready()) == [closed[0], "2. What comes next", *rest]
    assert heads(WAITING) == [closed[0], "2. What comes next", "The morning after", *rest]
    assert heads(EXAMPLES["paused_by_a_sign"]) == ["Paused", *rest]
    # A log that is there stays in sight, whatever is ticked.
    unready = play(app, GOOD, ("ready_rest", "false"))
    assert heads(unready) == [closed[0], "2. What comes next", *rest]
    assert missing(unready) == ("ready_rest",)


def test_how_many_ticks_are_missing_is_counted() -> None:
    for ticked in range(len(READINESS)):
        state = play(app, app.initial(), *READINESS[:ticked])
        assert f"Still missing: {5 - ticked} of 5." in words(state)
        assert "You are ready" not in words(state)
    assert "Still missing" not in words(ready())
    assert "You are ready." in words(ready())


def test_the_next_run_names_its_day_its_minutes_and_its_stage() -> None:
    state = with_pains(0)
    said = words(state)
    assert "Stage 1 of 12 Run 1 minute, walk 2: 6 times." in said
    # A day between: the run of Monday leads to Wednesday, and on Wednesday to today.
    assert "Day From Wed 25 Nov on Running 6 min With the walks 26 min" in said
    assert "Day From today on" in words(play(app, state, ("today", "2026-11-25")))
    assert "Day From today on" in words(play(app, state, ("today", "2026-11-26")))
    assert "Walk 5 minutes before and 5 after." in said
    assert "From today on" in words({**ready(), "today": ""})
    assert "Stage 12 of 12" in words(EXAMPLES["running_on"])


def test_who_had_two_bad_runs_is_sent_to_be_seen_and_gets_no_calendar() -> None:
    for state, is_to_be_seen in (
        (EXAMPLES["to_be_seen"], True), (EXAMPLES["painful_run"], False), (GOOD, False),
    ):  # fmt: skip
        assert ("Let somebody look at your back first" in words(state)) is is_to_be_seen
        assert ("Next run for my calendar" in words(state)) is not is_to_be_seen
    card = words(EXAMPLES["to_be_seen"])
    assert card.index("Let somebody") < card.index("When they say that you may run")
    assert card.index("When they say") < card.index("Stage 2 of 12")
    for state in (WAITING, app.initial(), EXAMPLES["paused_by_a_sign"]):
        assert "Next run for my calendar" not in words(state)
    assert "Next run for my calendar" not in words(play(app, GOOD, ("ready_rest", "false")))


def test_stopping_is_offered_until_it_is_paused() -> None:
    for state in (GOOD, WAITING, ready()):
        assert 'name="stop"' in text(state)
        assert 'name="open"' not in text(state)
    paused = EXAMPLES["paused_by_a_sign"]
    assert 'name="stop"' not in text(paused)
    assert 'name="open"' in text(paused)
    assert "You are at stage 4 of 12." in words(WAITING)


def test_the_form_shows_the_boxes_that_are_asked_for() -> None:
    def boxes(state: Any) -> list[str]:
        asked = "days_ago|minutes|session|during|after|morning|also|sign"
        return list(dict.fromkeys(re.findall(rf'<input[^>]* name="({asked})"', text(state))))

    plain = ["days_ago", "during", "after", "also", "sign"]
    assert boxes(ready()) == plain
    assert boxes(play(app, ready(), ("days_ago", "1"))) == [*plain[:3], "morning", *plain[3:]]
    other = play(app, ready(), ("as_planned", "no"))
    assert boxes(other) == ["days_ago", "minutes", "session", *plain[1:]]
    assert "That is Monday 23 November 2026." in words(ready())
    assert "That is Friday 20 November 2026." in words(play(app, ready(), ("days_ago", "3")))
    assert "That is" not in words({**ready(), "today": ""})
    assert "Up to 2 lets the plan go on. Over 4 takes it back." in words(ready())


def test_the_boxes_take_what_can_be_at_both_ends() -> None:
    for name, low, high in (
        ("days_ago", 0, 30), ("minutes", 1, 600), ("session", 1, 600), ("during", 0, 10),
        ("after", 0, 10), ("morning", 0, 10), ("this_morning", 0, 10),
    ):  # fmt: skip
        for value in (low, high):
            state = play(app, ready(), (name, str(value)))
            assert (state[name], state["drafts"]) == (value, {})
        for value in (low - 1, high + 1):
            assert name in play(app, ready(), (name, str(value)))["drafts"]
        if name != "days_ago":
            emptied = play(app, ready(), (name, str(high)), (name, ""))
            assert (emptied[name], emptied["drafts"]) == (None, {})


def test_nothing_is_filled_in_before_the_reader_does() -> None:
    state: Any = app.initial()
    assert [name for name in state if name.startswith("ready_") and state[name]] == []
    assert (state["days_ago"], state["as_planned"], state["also"]) == (0, "yes", "nothing")
    assert (state["sign"], state["keep"], state["log"], state["earlier"]) == (False, False, [], [])
    typed = [("days_ago", "2"), ("as_planned", "no"), ("minutes", "5"), ("session", "9")]
    typed += [("during", "1"), ("after", "2"), ("morning", "1"), ("also", "hills")]
    written = play(app, ready(), *typed, ("write_down", ""))
    for name, _ in typed:
        assert written[name] == state[name], name
    assert written["log"][0]["also"] == "hills"


def test_the_morning_is_asked_for_from_the_next_day_on() -> None:
    for today, is_asked in (("2026-11-21", False), ("2026-11-22", False), ("2026-11-23", True)):
        state = {**WAITING, "today": today}
        assert ('name="write_morning"' in text(state)) is is_asked, today
        assert ("Come back on Monday 23 November 2026" in words(state)) is not is_asked, today
    assert "You ran on Sunday 22 November 2026." in words(WAITING)
    told = play(app, WAITING, ("this_morning", "0"), ("write_morning", ""))
    assert told["log"][:-1] == WAITING["log"][:-1]
    assert (told["log"][-1]["morning"], told["this_morning"]) == (0, None)
    assert "The morning after" not in heads(told)
    assert play(app, told, ("write_morning", ""))["log"] == told["log"]


def test_the_last_run_counts_also_where_a_sign_came_after_it() -> None:
    state = play(app, WAITING, ("stop", ""), ("open", ""))
    assert [entry["kind"] for entry in state["log"]][-2:] == ["sign", "clear"]
    told = play(app, state, ("this_morning", "3"), ("write_morning", ""))
    assert told["log"][-3]["morning"] == 3


def test_each_run_is_a_dot_at_the_height_of_its_worst_pain_in_order() -> None:
    state = with_pains(0, 2, 4, 6, 10)
    html = text(state)
    dots = [(float(x), float(y)) for x, y in re.findall(r'cx="([\d.]+)" cy="([\d.]+)"', html)]
    across = [x for x, _ in dots]
    assert across == sorted(across)
    steps = [after - before for before, after in pairwise(across)]
    assert max(steps) - min(steps) < 0.2
    top = [y for _, y in dots]
    easy, most = [float(y) for y in re.findall(r'rb-tone-quiet" d="M[\d.]+ ([\d.]+)L', html)]
    # The limits are drawn at two and four of ten, as two of the runs are.
    assert (top[1], top[2]) == (easy, most)
    point = (top[0] - top[4]) / 10
    for pain, height in zip((0, 2, 4, 6, 10), top, strict=True):
        assert abs(top[0] - pain * point - height) < 0.2
    (frame_left, frame_right), *_ = re.findall(
        r'rb-chart-zero" d="M([\d.]+) [\d.]+H([\d.]+)"', html
    )
    assert abs(across[0] - float(frame_left) - steps[0]) < 0.2
    assert abs(float(frame_right) - across[-1] - steps[0]) < 0.2
    ends = re.findall(r'rb-tone-quiet" d="M([\d.]+) [\d.]+L([\d.]+) ', html)
    for left, right in ends:
        assert abs(across[0] - float(left) - steps[0] / 2) < 0.2
        assert abs(float(right) - across[-1] - steps[0] / 2) < 0.2
    assert "The last 5 runs from left to right: 0, 2, 4, 6, 10. Lines at 2 and at 4." in words(
        state
    )
    assert f'rb-chart-name rb-tone-quiet" x="286.6" y="{easy + 4.5}">easy: 2' in html
    assert f'rb-chart-name rb-tone-quiet" x="286.6" y="{most + 4.5}">most: 4' in html


def test_a_picture_needs_two_runs_and_shows_the_last_ones() -> None:
    assert "rb-chart" not in text(with_pains(0))
    assert "rb-chart" in text(with_pains(0, 0))
    assert "No run yet." in words(ready())
    assert "No run yet." not in words(with_pains(0))
    long = EXAMPLES["running_on"]
    assert len(re.findall("<circle", text(long))) == MOST_IN_PICTURE
    days = [cells[0] for cells in shown.rows(app.view(long))[1:]]
    assert (days[0], days[-1]) == ("Sun 25 Oct", "Fri 20 Nov")


def test_the_table_and_the_list_tell_each_run_the_list_the_newest_first() -> None:
    table = shown.rows(app.view(EXAMPLES["middling_run"]))
    assert table[0] == ("Day", "Running", "In the run", "Later", "Next morning")
    assert table[-1] == ("Sun 22 Nov", "15 min", "3", "2", "2")
    assert shown.rows(app.view(WAITING))[-1] == ("Sun 22 Nov", "15 min", "1", "2", "not known")
    listed = re.findall(r"<li><span><strong>(.*?)</strong>", text(GOOD))
    days = ["Thu 19", "Tue 17", "Sun 15", "Fri 13", "Wed 11", "Mon 9"]
    assert listed == [f"{day} Nov" for day in days]
    for example, how in (
        ("good_runs", "a good run."), ("middling_run", "the same again."),
        ("painful_run", "a stage back."), ("waiting_for_the_morning", "morning after is missing."),
        ("two_changes", "a good run. Also new: hills, or new ground."),
    ):  # fmt: skip
        first = re.findall(r"</strong>: (.*?)</span>", text(EXAMPLES[example]))[0]
        assert first.endswith(how), example
    assert "Pain 1 in the run, 2 later, not known the next morning" in words(WAITING)
    assert "Also new" not in words(GOOD)


def test_six_runs_are_in_sight_and_a_seventh_is_folded() -> None:
    assert len(GOOD["log"]) == IN_SIGHT
    assert "What came before" not in words(GOOD)
    assert "What came before" in words(WAITING)


def test_each_remove_takes_out_its_own_run_and_a_sign_has_none() -> None:
    for place in re.findall(r'name="remove"[^>]*value="(\d+)"', text(GOOD)):
        after = play(app, GOOD, ("remove", place))
        assert after["log"] == GOOD["log"][: int(place)] + GOOD["log"][int(place) + 1 :]
        assert after["said"] == "Removed."
    for value in ("6", "-1", "x", 0, ""):
        assert play(app, GOOD, ("remove", value))["log"] == GOOD["log"]
    signed = play(app, ready(), ("stop", ""))
    assert 'name="remove"' not in text(signed)
    assert play(app, signed, ("remove", "0"))["log"] == signed["log"]


def test_taking_back_is_offered_where_there_is_something_to_take_back() -> None:
    assert "Take the last change back" not in words(GOOD)
    removed = play(app, GOOD, ("remove", "0"))
    assert "Take the last change back" in words(removed)
    back = play(app, removed, ("undo", ""))
    assert (back["log"], back["earlier"]) == (GOOD["log"], [])
    assert back["said"] == "The last change is taken back."
    # Past a sign no change is taken back.
    assert play(app, removed, ("stop", ""))["earlier"] == []
    assert play(app, removed, ("stop", ""), ("open", ""))["earlier"] == []
    many = removed
    for _ in range(5):
        many = play(app, many, ("remove", "0"))
    assert [len(log) for log in many["earlier"]] == [5, 4, 3, 2, 1]
