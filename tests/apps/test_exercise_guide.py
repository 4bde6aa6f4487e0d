"""The exercise guide: every exercise, as it is drawn, with its dose and what is not known."""

import re
from typing import Any

import pytest

from widgets.apps import exercise_guide as app
from widgets.apps.exercise_guide.card import card
from widgets.engine.testing.play import Offers, play
from widgets.figures.posture import exercise_poses
from widgets.science.evidence.sources import SOURCES
from widgets.science.exercises.catalogue import AREAS, EQUIPMENT, EXERCISES, exercise

AREA_KEYS = [key for key, _ in AREAS]


def html(state: app.State) -> str:
    return str(app.view(state))


def words(drawn: object) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", str(drawn)))


def test_the_catalogue_has_what_is_drawn_by_the_same_titles() -> None:
    assert {one.name for one in EXERCISES} == set(exercise_poses.NAMES)
    for one in EXERCISES:
        assert one.title == exercise_poses.EXERCISES[one.name].title


def test_what_is_drawn_beside_a_body_is_what_the_exercise_needs() -> None:
    for one in EXERCISES:
        prop = exercise_poses.EXERCISES[one.name].prop[0]
        assert one.needs == ((prop,) if prop else ())


def test_the_areas_together_show_every_exercise_once() -> None:
    shown = [
        title
        for key in AREA_KEYS
        for title in re.findall(r"<h3>(.*?)</h3>", html(play(app, app.initial(), ("area", key))))
    ]
    assert shown == [one.title for one in EXERCISES]


@pytest.mark.parametrize("one", EXERCISES, ids=lambda one: one.name)
def test_a_card_says_how_and_how_much_and_when_to_stop(one: Any) -> None:
    drawn = str(card(one.name))
    said = words(drawn)
    for sentence in (*one.steps, one.stop, one.evidence, one.easier[0], one.harder[0]):
        assert sentence in said
    for count, sets, days in (
        (one.count.low, one.sets[0], one.days[0]),
        (one.count.high, one.sets[1], one.days[1]),
    ):
        of = "set" if sets == 1 else "sets"
        side = " on each side" if one.sides else ""
        assert f"{sets} {of} of {count} {one.count.kind}{side}, {days} days a week" in said
    for label in ("start", "end"):
        assert f"{one.title}: {label}" in drawn
    assert f"Grade {one.grade}: " in said
    for key in one.sources:
        assert f"({SOURCES[key].authors})" in said


@pytest.mark.parametrize("one", EXERCISES, ids=lambda one: one.name)
def test_only_a_studied_dose_is_called_studied(one: Any) -> None:
    dose = words(card(one.name)).split("You need")[1].split("Easier")[0]
    assert ("follows a dose that was studied" in dose) == (one.tested_dose is not None)
    assert ("our suggestion, not tested" in dose) == (one.tested_dose is None)


def test_what_needs_something_else_is_named_and_can_be_shown_all_the_same() -> None:
    state = play(app, app.initial(), ("area", "hips"), ("has_band", "false"))
    assert "5 of 6 exercises." in words(app.view(state))
    assert "Band walk needs a band." in words(app.view(state))
    assert exercise("band_walk").purpose not in words(app.view(state))
    shown = play(app, state, ("open", "band_walk"))
    assert exercise("band_walk").purpose in words(app.view(shown))
    assert "6 exercises." in words(app.view(shown))


def test_only_the_equipment_of_the_area_is_asked_for() -> None:
    def asked(area: str) -> set[str]:
        offers = Offers(html(play(app, app.initial(), ("area", area)))).controls
        return {one["name"] for one in offers if one.get("type") == "checkbox"}

    assert asked("calves") == {"has_wall"}
    assert asked("hips") == {"has_mat", "has_wall", "has_step", "has_band"}


def test_an_easier_or_harder_one_opens_its_area_and_takes_the_focus() -> None:
    linked = [way[1] for one in EXERCISES for way in (one.easier, one.harder) if way[1]]
    for name in linked:
        state = play(app, app.initial(), ("area", "calves"), ("open", name))
        assert state["area"] == exercise(name).area
        assert f'data-focus="{name}"' in html(state)
        moved = play(app, state, ("area", "calves"))
        assert "data-focus" not in html(moved)


def test_every_easier_and_harder_one_has_its_button() -> None:
    for one in EXERCISES:
        offers = Offers(html(play(app, app.initial(), ("area", one.area)))).controls
        opened = [offer["value"] for offer in offers if offer["name"] == "open"]
        assert all(way[1] in opened for way in (one.easier, one.harder) if way[1])


@pytest.mark.parametrize("value", ["", "deadlift", 5, None, []])
def test_what_is_no_exercise_opens_nothing(value: object) -> None:
    state = app.initial()
    assert play(app, state, ("open", value)) == state


def test_one_exercise_is_one_and_more_are_exercises() -> None:
    for key, label in AREAS:
        there = len([one for one in EXERCISES if one.area == key])
        what = "exercise" if there == 1 else "exercises"
        assert f"{label}: {there} {what}." in words(
            app.view(play(app, app.initial(), ("area", key)))
        )


def test_at_first_nothing_is_missing_and_each_thing_missing_hides_what_needs_it() -> None:
    first = app.initial()
    for key, flag in app.HAS:
        assert dict(first)[flag.name] is True
        for area in AREA_KEYS:
            shown = html(play(app, first, ("area", area), (flag.name, "false")))
            for one in [one for one in EXERCISES if one.area == area]:
                assert (f"<h3>{one.title}</h3>" in shown) == (key not in one.needs), one
                assert (f"{one.title} needs " in words(shown)) == (key in one.needs), one


@pytest.mark.parametrize("one", EXERCISES, ids=lambda one: one.name)
def test_a_card_names_what_it_needs_and_what_is_harder(one: Any) -> None:
    said = words(card(one.name))
    labels = [label.lower() for key, label in EQUIPMENT if key in one.needs]
    assert re.search(rf"You need:? ?{' and '.join(labels) or 'nothing'}", said)
    for label, (told, name) in (("Easier", one.easier), ("Harder", one.harder)):
        after = f" {exercise(name).title}" if name else ""
        assert f"{label}. {told}{after}" in said


def test_what_is_left_out_names_what_it_lacks_and_nothing_else_that_is_missing() -> None:
    state = play(app, app.initial(), ("area", "hips"), ("has_band", "false"), ("has_step", "false"))
    said = words(app.view(state))
    lacking = [one for one in EXERCISES if one.area == "hips" and set(one.needs) & {"band", "step"}]
    assert len(lacking) > 1
    for one in lacking:
        labels = [label.lower() for key, label in EQUIPMENT if key in one.needs]
        assert f"{one.title} needs {' and '.join(labels)}. Show {one.title.lower()}" in said


def test_the_guide_opens_at_its_first_area_and_lists_all_in_order() -> None:
    state = app.initial()
    assert (state["area"], state["opened"]) == (AREA_KEYS[0], "")
    listed = re.findall(r'<option[^>]*value="(\w+)"', html(state))
    assert listed == AREA_KEYS
    (chosen,) = re.findall(r'<option[^>]*selected[^>]*value="(\w+)"', html(state))
    assert chosen == AREA_KEYS[0]


def test_a_dose_begins_low_and_ends_high_each_under_its_name() -> None:
    for one in EXERCISES:
        facts = re.findall(r"<dt>([^<]*)</dt><dd>([^<]*)</dd>", str(card(one.name)))
        assert [name for name, _ in facts] == ["Begin with", "At most", "You need"]
        for (_, told), end in zip(facts, (0, 1), strict=False):
            count = one.count.high if end else one.count.low
            assert f" of {count} " in told
            assert told.endswith(f"{one.days[end]} days a week")
