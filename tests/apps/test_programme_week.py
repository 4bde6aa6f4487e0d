"""The week of the programme: it says why, and each change keeps to its bounds and is undone."""

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.apps.programme_played import EXAMPLES, NOON, WEEK, html, names_on, play, words
from widgets.apps import programme
from widgets.apps.programme.checks import is_plan
from widgets.apps.programme.week.plan import dose_of
from widgets.engine.testing.play import random_event
from widgets.science.exercises.catalogue import EXERCISES, exercise
from widgets.science.exercises.choice import EASY_AREAS, FINDINGS
from widgets.science.exercises.dose import begin, most
from widgets.science.exercises.week import hard_areas


def test_every_exercise_of_the_week_says_why_it_is_there() -> None:
    for finding in FINDINGS:
        flag = "raised_" + finding.name
        state = play(EXAMPLES["asked"], (flag, "true"), ("minutes", "60"), ("make", ""))
        said = ""
        for day in range(7):
            for name in names_on(state, day):
                opened = words(play(state, ("open", f"{day} {name}")))
                assert "Why it is here: " in opened
                said += opened
        if finding.leads_to:
            assert finding.because in said


@given(st.lists(st.integers(0, 2**30), min_size=1, max_size=25))
@settings(max_examples=120, deadline=None)
def test_no_order_of_events_breaks_the_week(seeds: list[int]) -> None:
    state: Any = EXAMPLES["everything"]
    for seed in seeds:
        chance = random.Random(seed)
        event: Any = random_event(html(state), chance, NOON + seed)
        if chance.random() < 0.4:
            names = [one.name for one in EXERCISES]
            event = chance.choice([
                {"name": "swap", "value": chance.choice(names)},
                {"name": "add_name", "value": chance.choice(names)},
                {"name": "add", "value": ""},
                {"name": "add_day", "value": str(chance.randrange(7))},
                {"name": "begin", "value": str(chance.randrange(7))},
                {"name": "carried", "value": {"self_assessment": chance.choice(names)}},
                {"name": "undo", "value": ""},
            ])  # fmt: skip
            event["committed"] = True
        state = programme.update(state, event)
        for field in programme.FIELDS:
            assert not field.problem(state[field.name]), (field.name, event)
        if state["plan"] is None:
            continue
        week = state["plan"]["week"]
        for day in range(7):
            after = hard_areas(tuple(week[(day + 1) % 7]))
            assert not set(hard_areas(tuple(week[day]))) & set(after)
        for name, sets, count in state["plan"]["doses"]:
            assert sets <= most(exercise(name)).sets
            assert count <= most(exercise(name)).count


def test_a_dose_out_of_range_is_explained_beside_its_box_and_stays_there() -> None:
    name = names_on(WEEK, 0)[1]
    state = play(WEEK, ("open", f"0 {name}"), ("dose_sets", "12"), ("dose_count", "900"))
    low, high = begin(exercise(name)), most(exercise(name))
    assert f"Sets is a number from {low.sets} to {high.sets}." in words(state)
    assert 'value="12"' in html(state)
    assert dose_of(state["plan"], name) == low
    state = play(state, ("dose_count", str(high.count)))
    assert dose_of(state["plan"], name).count == high.count
    assert play(state, ("undo", ""))["plan"] == WEEK["plan"]


def test_a_swap_takes_the_harder_one_and_undo_brings_back_the_easier() -> None:
    state = EXAMPLES["everything"]
    pairs = [(day, name) for day in range(7) for name in names_on(state, day)]
    swapped = 0
    for day, name in pairs:
        harder = exercise(name).harder[1]
        if harder is None:
            continue
        after = play(state, ("open", f"{day} {name}"), ("swap", harder))
        if after["plan"] == state["plan"]:
            assert after["problem"]
            continue
        swapped += 1
        assert harder in names_on(after, day)
        assert name not in names_on(after, day)
        assert is_plan(after["plan"])
        assert play(after, ("undo", ""))["plan"] == state["plan"]
    assert swapped


def test_what_may_not_be_added_is_refused_with_its_reason() -> None:
    hard = next(n for n in names_on(WEEK, 0) if exercise(n).area not in EASY_AREAS)
    state = play(WEEK, ("add_day", "1"), ("add_name", hard), ("add", ""))
    assert state["plan"] == WEEK["plan"]
    assert "Between two hard days of an area we leave a day." in words(state)
    assert "Choose the exercise to add first." in words(play(WEEK, ("add", "")))


def test_removing_and_undoing_many_times_ends_where_it_began() -> None:
    state = WEEK
    for name in names_on(WEEK, 0):
        state = play(state, ("open", f"0 {name}"), ("remove", ""))
    assert names_on(state, 0) == []
    for _ in names_on(WEEK, 0):
        state = play(state, ("undo", ""))
    assert state["plan"] == WEEK["plan"]
    assert play(state, ("undo", ""))["plan"] == WEEK["plan"]
