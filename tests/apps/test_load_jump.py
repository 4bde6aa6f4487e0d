"""The load jump: every line counts or is named, nothing typed is lost, numbers have sources."""

import json
import random
import re
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.apps import load_jump as app
from widgets.apps.load_jump.reading import log_of
from widgets.apps.load_jump.state import MOST_LETTERS, State
from widgets.engine.core.session import Session
from widgets.engine.testing.play import LINES, random_event
from widgets.science.training.load_jump import JUMPS

TODAY = "2026-11-22"


def play(*events: tuple[Any, ...], state: State | None = None) -> State:
    """Return the state after events: a name, a value, and False for typing that goes on."""
    state = state or app.initial()
    for name, value, *rest in (("today", TODAY), *events):
        before = json.dumps(state)
        event: Any = {"name": name, "value": value, "committed": rest != [False]}
        after = app.update(state, event)
        assert json.dumps(state) == before, "update changed the state it was given"
        state = after
    return state


def words(state: State) -> str:
    text = re.sub(r"<[^>]+>", " ", str(app.view(state)))
    return re.sub(r"\s+", " ", text.replace("\u202f", " "))


def box(state: State) -> str:
    found = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", str(app.view(state)), re.DOTALL)
    assert found
    return found[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


@pytest.mark.parametrize(
    ("planned", "said"),
    [
        ("12", "as long as"),
        ("9", "25.0 % shorter than"),
        ("13.2", "10.0 % longer than"),
        ("15", "25.0 % longer than"),
        ("36", "200 % longer than"),
    ],
)
def test_it_says_how_much_longer_the_next_run_is(planned: str, said: str) -> None:
    shown = words(play(("log", "2026-11-08 12"), ("planned", planned)))
    assert said + " your longest run of the 30 days before: 12.0 km on Sun 8 Nov" in shown


@pytest.mark.parametrize(("planned", "place"), [("13.3", 0), ("15.7", 1), ("24.1", 2)])
def test_each_band_comes_with_its_ratio_its_interval_and_its_source(
    planned: str, place: int
) -> None:
    band = JUMPS[place]
    state = play(("log", "2026-11-08 12"), ("planned", planned))
    shown = words(state)
    assert f"{band.span} % longer went with {band.rate_ratio:.2f} times the rate of injury" in shown
    assert f"95 % interval {band.low:.2f} to {band.high:.2f}" in shown
    row = re.search(r'<tr class="rb-load-row">.*?</tr>', str(app.view(state)))
    assert row
    assert f"{band.rate_ratio:.2f}" in row[0]
    assert "your next run" in row[0]


def test_up_to_ten_percent_is_no_promise() -> None:
    shown = words(play(("log", "2026-11-08 12"), ("planned", "13.2")))
    assert "Runners were injured in that group too" in shown
    assert "times the rate of injury" not in shown


@pytest.mark.parametrize("example", ["jump", "typical", "more_than_double", "month_first"])
def test_the_honest_lines_stand_beside_every_answer(example: str) -> None:
    shown = words(app.EXAMPLES[example])
    for line in (
        "This is not a measure of your back.",
        "injuries of every part of the body were counted together",
        "5,205 runners",
        "Frandsen et al. 2025",
        "The intervals of the bands overlap.",
        "Left out here: speed",
    ):
        assert line in shown, line


def test_the_days_to_the_next_run_move_the_window() -> None:
    log = ("log", "2026-10-24 20\n2026-11-08 12")
    assert "20.0 km on Sat 24 Oct" in words(play(log, ("planned", "12"), ("ahead", "1")))
    assert "12.0 km on Sun 8 Nov" in words(play(log, ("planned", "12"), ("ahead", "2")))


def test_miles_stay_miles() -> None:
    shown = words(
        play(("log", "2026-11-08 10\n2026-11-09 10 km"), ("unit", "mi"), ("planned", "12"))
    )
    assert "12.0 mi is 20.0 % longer than your longest run of the 30 days before: 10.0 mi" in shown
    assert "6.2 mi" in shown


def test_without_a_run_in_the_window_it_gives_no_number() -> None:
    shown = words(play(("log", "1 Sep 2026 12"), ("planned", "5")))
    assert "no answer for a first run after a break" in shown
    assert "times the rate" not in shown


def test_what_may_be_missing_is_said() -> None:
    assert "Your list begins on Sun 8 Nov." in words(play(("log", "2026-11-08 12")))
    full = "2026-10-24 10\n2026-11-08 12"
    assert "May something be missing?" not in words(play(("log", full)))
    assert "1 line is not read yet." in words(play(("log", full + "\nlong run")))


def test_bad_lines_are_named_one_by_one_and_stay_in_the_box() -> None:
    text = "2026-11-08 12\nMonday 8\n\n2026-11-31 5 <b>"
    state = play(("log", text))
    shown = words(state)
    assert "2 lines could not be read and stay in the box" in shown
    assert "Line 2: There is no day on this line that we can read. Monday 8" in shown
    assert "Line 4: There is no 31 November 2026." in shown
    assert box(state) == text


def test_the_reader_chooses_what_a_day_means() -> None:
    text = ("log", "3/11/2026 8\n5/11/2026 10")
    state = play(text)
    assert "2 lines could mean two different days, the first of them line 1" in words(state)
    assert not log_of(state).runs
    state = play(("order", "day"), state=state)
    assert "2 runs read. Days in numbers are read with the day first." in words(state)
    shown = words(play(text, ("log", "3/11/2026 8\n13/11/2026 10")))
    assert "read with the day first, as line 2 shows" in shown
    assert "which number is the day?" not in shown


def test_half_a_line_is_not_called_wrong_while_somebody_types() -> None:
    state = play(("log", "2026-11-08 12\n"))
    for letters in range(1, 11):
        text = "2026-11-20"[:letters]
        state = play(("log", "2026-11-08 12\n" + text, False), state=state)
        assert "could not be read" not in words(state)
        assert box(state) == "2026-11-08 12\n" + text
    assert "1 run read." in words(state)
    done = play(("log", "2026-11-08 12\n2026-11-20 5\n", False), state=state)
    assert "2 runs read." in words(done)
    left = play(("log", "2026-11-08 12\n2026-11-20"), state=state)
    assert "Line 2: There is no distance on this line." in words(left)


def test_a_paste_is_read_at_once() -> None:
    assert "1 run read." in words(play(("log", "2026-11-08 12", False)))


def test_a_file_and_an_empty_box_can_be_undone() -> None:
    state = play(("log", "my notes"), ("load_file", "Date,Distance\n2026-11-08,12\n"))
    assert "The file is in the box." in words(state)
    assert "1 run read." in words(state)
    state = play(("bring_back", ""), state=state)
    assert box(state) == "my notes"
    state = play(("clear", ""), state=state)
    assert box(state) == ""
    assert box(play(("bring_back", ""), state=state)) == "my notes"


def test_a_file_that_cannot_be_used_changes_nothing() -> None:
    for value in ("", "  \n", "x" * (MOST_LETTERS + 1)):
        state = play(("log", "2026-11-08 12"), ("load_file", value))
        assert "Nothing here has changed." in words(state)
        assert box(state) == "2026-11-08 12"


def test_too_long_a_text_stays_in_the_box_with_the_reason() -> None:
    text = "x" * (MOST_LETTERS + 1)
    state = play(("log", "2026-11-08 12"), ("log", text))
    assert box(state) == text
    assert "Your runs: text of up to 40000 letters." in words(state)
    assert box(play(("clear", ""), ("bring_back", ""), state=state)) == text


def test_a_distance_out_of_range_is_explained_and_stays() -> None:
    state = play(("log", "2026-11-08 12"), ("planned", "15"), ("planned", "999"))
    assert "Your next run is a number from 0.1 to 300.0 km or miles." in words(state)
    assert 'value="999"' in str(app.view(state))
    assert "25.0 % longer" in words(state)


def test_what_was_typed_is_there_after_a_reload() -> None:
    state = play(("log", "2026-11-08 12\nMonday 8"), ("planned", "15"), ("clear", ""))
    kept = Session(app, state).to_storage()
    assert kept
    again = Session(app, app.initial(), json.loads(json.dumps(kept)))
    assert again.notice == ""
    assert again.state["planned"] == 15
    again.send({"name": "bring_back", "value": "", "committed": True})
    assert again.state["log"] == "2026-11-08 12\nMonday 8"


def test_without_todays_day_it_counts_back_from_the_last_run() -> None:
    state = app.initial()
    for name, value in (("log", "2020-01-05 10\n2020-01-20 8"), ("planned", "11")):
        state = app.update(state, {"name": name, "value": value, "committed": True})
    assert "10.0 % longer than your longest run of the 30 days before: 10.0 km" in words(state)


def test_days_that_are_none_are_not_taken() -> None:
    state = play()
    for value in ("", "tomorrow", "2026-02-30", 5, None):
        assert app.update(state, {"name": "today", "value": value, "committed": True}) == state


@given(longest=st.integers(10, 400), planned=st.integers(1, 3000), ago=st.integers(0, 30))
def test_the_band_is_that_of_the_two_distances(longest: int, planned: int, ago: int) -> None:
    day = date(2026, 11, 22) - timedelta(days=ago)
    shown = words(play(("log", f"{day} {longest / 10}"), ("planned", str(planned / 10))))
    percent = 100 * (planned - longest) / longest
    expected = [b for b in JUMPS if percent > b.over and percent <= (b.up_to or percent)]
    for band in JUMPS:
        assert (f"runs {band.span} % longer went with" in shown) is (band in expected)


def test_no_path_loses_a_letter_or_a_line() -> None:
    chance = random.Random(7)
    starts = list(app.EXAMPLES.values())
    for number in range(120):
        state = json.loads(json.dumps(starts[number % len(starts)]))
        for moment in range(8):
            event = random_event(str(app.view(state)), chance, moment)
            state = app.update(state, event)
            if event["name"] == "log":
                assert box(state) == event["value"]
            text = state["log"] if state["typing"] is None else state["typing"]
            log = log_of(state)
            seen = [run.line for run in log.runs]
            for group in (log.problems, log.undecided, log.others):
                seen += [line.number for line in group]
            assert len(seen) == len(set(seen))
            wanted = {
                at
                for at, line in enumerate(text.split("\n"), 1)
                if line.strip() and "distance" not in line.lower()
            }
            assert wanted <= set(seen)


def test_random_lines_reach_the_box_in_the_tests_of_both_interpreters() -> None:
    assert any("\t" in line for line in LINES)
    assert 'name="log"' in str(app.view(app.initial()))
