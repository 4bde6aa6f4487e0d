"""What holds of every app: it offers what it has, shows what it tells, keeps what can be set."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from widgets.book.course import COURSE
from widgets.engine.core.app import OPTIONAL, REQUIRED
from widgets.engine.hosts import registry

SIDE = re.compile(r">(\u2190 )?(\w+)[^<>]*?( \u2192)?</text>")
PLAY = re.compile(r'<button[^>]*name="turn_playing"[^>]*>([^<]*)')
# Names of values by app and example, as the last edition that was released saved them.
SAVED = json.loads(max(Path(__file__).parents[1].glob("editions/*/kept.json")).read_text("utf-8"))
APPS = registry.app_names(COURSE)
# Keys of a state that are no field: what was said last, what stands open, what the day is.
NO_FIELD = {
    "cadence_lab": ("counting", "doubt", "slow"),
    "check_first": ("expired", "reminders", "said"),
    "claims": ("claims",),
    "exercise_guide": ("opened",),
    "load_jump": ("problem", "said", "typing"),
    "programme": ("add_day", "add_name", "chosen", "now", "problem", "said", "shown"),
    "progress": ("chapters", "kept", "today"),
    "quiz": ("first_edition", "meanings", "questions", "said"),
    "return_plan": ("file_problem", "problem", "said"),
    "self_assessment": ("carried", "problem", "said", "standing"),
    "timer": ("now", "said"),
}
# The self-assessment held a check of its own, which counts no more. The Cadence lab asked for a
# height, which places nobody.
GONE = {"cadence_lab": {"height"}, "self_assessment": {"signs", "checked_on"}}


@pytest.mark.parametrize("name", APPS)
def test_an_app_names_all_that_it_offers(name: str) -> None:
    app = registry.load_app(COURSE, name)
    named = getattr(app, "__all__", None)
    if named is not None:
        assert named == sorted([one for one in (*REQUIRED, *OPTIONAL) if hasattr(app, one)])


@pytest.mark.parametrize("name", APPS)
def test_no_two_examples_look_the_same(name: str) -> None:
    app = registry.load_app(COURSE, name)
    seen: dict[str, str] = {}
    for key, state in app.EXAMPLES.items():
        assert seen.setdefault(str(app.view(state)), key) == key


@pytest.mark.parametrize("name", APPS)
def test_all_of_a_state_that_a_reader_can_set_is_a_field(name: str) -> None:
    app = registry.load_app(COURSE, name)
    fields = [field.name for field in app.FIELDS]
    assert len(set(fields)) == len(fields)
    no_field = {"drafts", *NO_FIELD.get(name, ())}
    for state in app.EXAMPLES.values():
        assert set(state) == set(fields) | no_field


def views(name: str) -> list[tuple[str, str]]:
    app = registry.load_app(COURSE, name)
    return [(key, str(app.view(state))) for key, state in app.EXAMPLES.items()]


@pytest.mark.parametrize("name", APPS)
def test_less_is_said_to_be_on_the_left_and_more_on_the_right(name: str) -> None:
    for key, view in views(name):
        for left, word, right in SIDE.findall(view):
            assert not (left and word == "more"), key
            assert not (right and word in {"less", "fewer"}), key


@pytest.mark.parametrize("name", APPS)
def test_what_moves_can_be_stopped_and_what_stands_can_be_started(name: str) -> None:
    for key, view in views(name):
        for label in PLAY.findall(view):
            word: Any = re.match(r"Stop|Hold|Play|Let", label)
            assert (word[0] in {"Stop", "Hold"}) == ('data-play="true"' in view), (key, label)


@pytest.mark.parametrize("name", APPS)
def test_numbered_parts_follow_one_another(name: str) -> None:
    for key, view in views(name):
        numbers = [int(number) for number in re.findall(r"<h[2-4][^>]*>(\d+)\. ", view)]
        assert numbers == [numbers[0] + at for at in range(len(numbers))], key


@pytest.mark.parametrize("name", APPS)
def test_every_control_has_a_name_for_the_app_and_another_for_the_reader(name: str) -> None:
    for key, view in views(name):
        names = set(re.findall(r'<(?:input|select|button|textarea)[^>]* name="([^"]*)"', view))
        assert not [one for one in names if not re.fullmatch(r"[a-z][a-z0-9_/-]*", one)], key
        labels = re.findall(r"<(?:label|legend)[^>]*>\s*([^<]+?)\s*<", view)
        assert not names & {label for label in labels if label[:1].islower()}, key


@pytest.mark.parametrize("name", APPS)
def test_all_that_the_last_edition_kept_is_kept(name: str) -> None:
    app = registry.load_app(COURSE, name)
    stored = {field.name for field in app.FIELDS if field.stored}
    saved = {key for example in SAVED.get(name, {}).values() for key in example["values"]}
    assert saved <= stored | GONE.get(name, set())
