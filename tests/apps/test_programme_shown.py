"""The words of the programme: which of them stands when, in which order, on which side."""

import re
from typing import Any

from tests.apps.programme_played import (
    ASKED,
    EXAMPLES,
    GOOD,
    MONDAY,
    NOON,
    TUESDAY,
    WEEK,
    html,
    names_on,
    play,
    session_on,
    words,
)
from widgets.apps.programme.words import about, day_before, dose_words, weekday_of
from widgets.science.exercises.catalogue import exercise
from widgets.science.exercises.dose import Dose, begin, most

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def buttons(state: Any, name: str) -> list[tuple[str, str]]:
    """Return the value and the words of each button of a name, in order."""
    pattern = rf'<button[^>]* name="{name}"[^>]* value="([^"]*)"[^>]*>(.*?)</button>'
    drawn = re.findall(pattern, html(state))
    return [(value, re.sub(r"<[^>]+>", "", inside)) for value, inside in drawn]


def pressed(state: Any, name: str) -> list[str]:
    return re.findall(rf'aria-pressed="true"[^>]* name="{name}"[^>]* value="([^"]*)"', html(state))


def chosen_in(state: Any, name: str) -> str:
    """Return what is chosen in a list of a name."""
    listed: Any = re.search(rf'<select[^>]* name="{name}".*?</select>', html(state))
    (found,) = re.findall(r'<option selected value="([^"]*)"', listed[0])
    return str(found)


def test_doses_times_and_days_are_told_in_their_units() -> None:
    assert dose_words(exercise("bridge"), Dose(2, 8)) == "2 \u00d7 8"
    assert dose_words(exercise("bird_dog"), Dose(2, 6)) == "2 \u00d7 6, each side"
    assert dose_words(exercise("front_plank"), Dose(3, 20)) == "3 \u00d7 20 s"
    assert dose_words(exercise("side_plank"), Dose(2, 10)) == "2 \u00d7 10 s, each side"
    assert [about(seconds) for seconds in (1, 89, 90, 149, 151, 600)] == [
        f"about {minutes} min" for minutes in (1, 1, 2, 2, 3, 10)
    ]
    assert (weekday_of(""), weekday_of(MONDAY), weekday_of("2026-11-29")) == (0, 0, 6)
    assert (day_before(""), day_before("2026-12-01")) == ("", "2026-11-30")


def test_what_needs_a_week_is_offered_once_there_is_one() -> None:
    assert [value for value, _ in buttons(EXAMPLES["asked"], "place")] == ["files", "ask"]
    parts = ["week", "session", "log", "files", "ask"]
    assert [value for value, _ in buttons(GOOD, "place")] == parts
    for part in parts:
        assert pressed(play(WEEK, ("place", part)), "place") == [part]
    # Without a week the part that asks stands in for those that need one.
    assert "What you have" in words({**EXAMPLES["asked"], "place": "log"})
    assert "Take it along" in words(play(EXAMPLES["asked"], ("place", "files")))
    assert play(WEEK, ("place", "bed")) == WEEK


def test_the_floor_shows_the_exercise_before_anything_else() -> None:
    assert html(EXAMPLES["holding"]).index("Front plank") < html(EXAMPLES["holding"]).index(
        '"sign"'
    )
    assert "rb-programme-ways" not in html(EXAMPLES["holding"])
    for state in (WEEK, EXAMPLES["to_begin"], play(EXAMPLES["holding"], ("place", "week"))):
        assert "rb-programme-ways" in html(state)


def test_the_week_begins_on_its_first_day() -> None:
    for ahead in range(7):
        state = play(WEEK, ("start", f"2026-11-{23 + ahead}"))
        assert re.findall(r"<h4>(\w+day)", html(state)) == DAYS[ahead:] + DAYS[:ahead]


def test_today_is_named_on_its_day_alone_and_its_button_stands_out() -> None:
    for today, day in ((MONDAY, "Monday"), ("2026-11-25", "Wednesday"), ("2026-11-27", "Friday")):
        state = play(WEEK, ("today", today))
        assert re.findall(r"<h4>(\w+) <span>today</span>", html(state)) == [day]
        (primary,) = re.findall(r'rb-button-primary" name="begin"[^>]*value="(\d)"', html(state))
        assert DAYS[int(primary)] == day
        begin_list = play(state, ("place", "session"))
        first, *rest = buttons(begin_list, "begin")
        assert first == (primary, "Today")
        assert [label for _, label in rest] == [DAYS[int(value)] for value, _ in rest]
    unknown = {**WEEK, "today": ""}
    assert "<span>today</span>" not in html(unknown)
    assert [label for _, label in buttons(play(unknown, ("place", "session")), "begin")] == [
        "Monday", "Wednesday", "Friday"
    ]  # fmt: skip


def test_a_day_tells_its_length_and_one_without_exercises_says_so() -> None:
    days = html(WEEK).split('class="rb-programme-day-head"')[1:]
    for day, drawn in enumerate(days):
        names = names_on(WEEK, day)
        assert ("about" in drawn) is bool(names)
        assert ("no exercises" in drawn) is (names == [])
        assert re.findall(r'name="open"[^>]*value="(\d) (\w+)"', drawn) == [
            (str(day), name) for name in names
        ]
    assert html(WEEK).count("rb-programme-day rb-programme-free") == 4
    # What is set aside is named as such and takes no time.
    state = {**WEEK, "plan": {**WEEK["plan"], "aside": names_on(WEEK, 0)}}
    monday = html(state).split('class="rb-programme-day-head"')[1]
    assert "no exercises" in monday
    assert 'name="begin"' not in monday
    assert monday.count("set aside") == len(names_on(WEEK, 0))


def test_one_exercise_is_open_at_a_time_and_closes_on_the_second_press() -> None:
    state = play(WEEK, ("open", "0 bridge"))
    assert html(state).count('aria-expanded="true"') == 1
    assert re.findall(r'aria-expanded="true"[^>]*value="([^"]*)"', html(state)) == ["0 bridge"]
    assert play(state, ("open", "2 bridge"))["chosen"] == [2, "bridge"]
    assert play(state, ("open", "0 bridge"))["chosen"] is None
    for value in ("1 bridge", "7 bridge", "0 wall_squat", "bridge", ""):
        assert play(WEEK, ("open", value)) == WEEK
    assert play(state, ("place", "week"))["chosen"] is None


def test_an_open_exercise_gives_the_bounds_of_its_dose_and_who_measured_it() -> None:
    for day in (0, 2, 4):
        for name in names_on(WEEK, day):
            one = exercise(name)
            shown = words(play(WEEK, ("open", f"{day} {name}")))
            low, high = begin(one), most(one)
            assert f"{low.count} to {high.count}" in shown
            assert ("The most follows a dose that was studied" in shown) is bool(one.tested_dose)
            assert ("The limits are our suggestion" in shown) is (one.tested_dose is None)
            assert f"Grade {one.grade}: " in shown
            assert shown.index(one.steps[0]) < shown.index(one.steps[-1]) < shown.index("Why it is")


def test_an_easier_and_a_harder_one_are_offered_where_they_can_be_done() -> None:
    state = play(WEEK, ("open", "0 bridge"))
    assert ("single_leg_bridge", "Harder: Single-leg bridge") in buttons(state, "swap")
    assert "Easier: Lift only half as high." in words(state)
    clams = play(WEEK, ("open", "2 clamshell"))
    assert buttons(clams, "swap") == []
    banded = play(clams, ("has_band", "true"))
    assert buttons(banded, "swap") == [("band_walk", "Harder: Band walk")]
    swapped = play(state, ("swap", "single_leg_bridge"))
    assert swapped["chosen"] == [0, "single_leg_bridge"]
    assert swapped["past"][-1]["words"] == "swapping Bridge for Single-leg bridge"
    assert buttons(swapped, "swap") == [("bridge", "Easier: Bridge")]
    for day in (0, 2):
        assert "single_leg_bridge" in names_on(swapped, day)
        assert "bridge" not in names_on(swapped, day)
    assert play(WEEK, ("swap", "single_leg_bridge")) == WEEK
    assert play(state, ("swap", "swim")) == state


def test_what_is_added_comes_to_its_day_and_is_said() -> None:
    state = play(WEEK, ("add_day", "1"), ("add_name", "hamstring_stretch"))
    assert (chosen_in(state, "add_day"), chosen_in(state, "add_name")) == ("1", "hamstring_stretch")
    added = play(state, ("add", ""))
    assert names_on(added, 1) == ["hamstring_stretch"]
    assert added["add_name"] == ""
    assert "Hamstring stretch is added to Tuesday." in words(added)
    assert added["past"][-1]["words"] == "adding Hamstring stretch"
    assert play(added, ("undo", ""))["said"] == "Undone: adding Hamstring stretch."
    for name, value in (("add_day", "7"), ("add_day", 1), ("add_name", "swim")):
        assert play(WEEK, (name, value)) == WEEK
    assert play(WEEK, ("add_day", "6"))["add_day"] == 6
    assert play(state, ("add_name", ""))["add_name"] == ""


def test_fewer_days_and_shorter_ones_than_asked_for_are_explained() -> None:
    assert "You asked for" not in words(WEEK)
    assert "This takes less time" not in words(WEEK)
    assert "You asked for 5 days. There is enough for 3," in words(play(WEEK, ("days", "5")))
    assert "You asked for" not in words(play(WEEK, ("days", "2")))
    # About a quarter of an hour: seven tenths of 20 minutes, not of 25.
    assert "This takes less time" not in words(play(WEEK, ("minutes", "20")))
    assert "This takes less time than you have." in words(play(WEEK, ("minutes", "25")))


def test_only_the_work_of_today_and_yesterday_is_too_near() -> None:
    done = session_on(WEEK, MONDAY)
    near = "We would leave a day between."
    for today, count in ((MONDAY, 3), (TUESDAY, 3), ("2026-11-25", 0)):
        state = play(done, ("today", today), ("place", "session"))
        assert words(state).count(near) == count, today
    assert near not in words({**play(done, ("place", "session")), "today": ""})


def test_a_session_counts_its_exercises_and_sets_in_words() -> None:
    state = EXAMPLES["repetitions"]
    assert "Exercise 1 of 9 Marching on the spot 20 times Set 1 of 1. Slowly." in words(state)
    birds = play(EXAMPLES["resting"], ("done", NOON))
    assert "6 times Set 2 of 2, on each side. Slowly." in words(birds)
    assert "Hold 2 times for 10 s. It begins with 10 s" in words(EXAMPLES["ready_to_hold"])
    last = EXAMPLES["ready_to_hold"]
    for _ in range(5):
        last = play(last, ("skip", ""))
    assert "Exercise 8 of 9" in words(last)
    assert "Hold once for 15 s on each side." in words(last)


def test_each_interval_of_a_hold_is_named_with_its_side_and_what_comes_next() -> None:
    state = play(EXAMPLES["ready_to_hold"], ("skip", ""), ("go", NOON))
    intervals = state["session"]["timer"]["intervals"]
    # The other side follows the first with a moment to turn round.
    said, passed = [], 0
    for _, seconds in intervals:
        shown = words(play(state, ("clock", NOON + 1000 * passed + 500)))
        named: Any = re.search(
            r"Side plank (.*?) \d:\d\d.*? (Next: .*?\.|This is the last one\.)", shown
        )
        said.append((named[1], named[2]))
        passed += seconds
    side = ["Ready", "Hold"]
    assert [kind for kind, _ in intervals] == [*side, *side, "Rest", "Hold", *side]
    assert said == [
        ("Get into place", "Next: hold, one side."),
        ("Hold, one side", "Next: change sides."),
        ("Change sides", "Next: hold, other side."),
        ("Hold, other side", "Next: rest."),
        ("Rest", "Next: hold, one side."),
        ("Hold, one side", "Next: change sides."),
        ("Change sides", "Next: hold, other side."),
        ("Hold, other side", "This is the last one."),
    ]


def test_a_pause_says_so_and_offers_the_way_on() -> None:
    paused, going = EXAMPLES["paused"], EXAMPLES["holding"]
    assert "Hold (paused)" in words(paused)
    assert "It waits for you, also after a reload." in words(paused)
    assert "Go on" in words(paused)
    assert "Pause I stopped here" in words(going)
    assert "(paused)" not in words(going)
    assert "Pause Go on now" in words(EXAMPLES["resting"])
    assert "Next: set 2." in words(EXAMPLES["resting"])
    # One button stands out: the way on.
    for state, way in ((paused, "Go on"), (going, "Pause"), (EXAMPLES["resting"], "Pause"),
                       (EXAMPLES["ready_to_hold"], "Start"), (EXAMPLES["repetitions"], "Done"),
                       (ASKED, "Save, and go on"), (EXAMPLES["too_much_pain"], "Back to my week"),
                       ):  # fmt: skip
        assert re.findall(r'rb-button-primary"[^>]*>([^<\d]+)</button>', html(state)) == [way]


def test_the_questions_after_an_exercise_are_in_order_and_one_answer_is_pressed() -> None:
    answers = [str(n) for n in range(11)]
    assert [value for value, _ in buttons(ASKED, "reserve")] == answers[:5]
    assert [label for _, label in buttons(ASKED, "reserve")] == ["0", "1", "2", "3", "4+"]
    assert [label for _, label in buttons(ASKED, "pain")] == answers
    assert (pressed(ASKED, "reserve"), pressed(ASKED, "pain")) == ([], ["2"])
    assert pressed(play(ASKED, ("reserve", "0")), "reserve") == ["0"]
    assert "How many more would have gone well? 4+ is 4 or more" in words(ASKED)
    held = play(EXAMPLES["holding"], ("done", NOON + 61_000))
    assert "1 is about 5 seconds, 2 twice that" in words(held)
    assert re.search(r'value="1"[^>]*>|name="done_sets"', html(held))


def test_the_end_names_what_was_done_that_day() -> None:
    hurt = EXAMPLES["too_much_pain"]
    assert "That is enough for today" in words(hurt)
    assert "Marching on the spot: 1 \u00d7 20, pain 6 of 10" in words(hurt)
    fine = play(session_on(WEEK, MONDAY), ("today", "2026-11-25"), ("begin", "2"))
    while fine["session"]["stage"] != "over":
        fine = play(fine, ("skip", ""))
    assert "Done for today" in words(fine)
    assert ", pain" not in words(fine)
