"""What holds of every app: it offers what it has, shows what it tells, keeps what can be set."""

import pytest

from widgets.book.course import COURSE
from widgets.engine.core.app import OPTIONAL, REQUIRED
from widgets.engine.hosts import registry

APPS = registry.app_names(COURSE)
# Keys of a state that are no field: what was said last, what stands open, what the day is.
NO_FIELD = {
    "cadence_lab": ("counting", "doubt", "slow"),
    "check_first": ("reminders", "said"),
    "claims": ("claims",),
    "exercise_guide": ("opened",),
    "load_jump": ("problem", "said", "typing"),
    "programme": ("add_day", "add_name", "chosen", "now", "problem", "said", "shown"),
    "progress": ("chapters", "kept", "today"),
    "quiz": ("first_edition", "meanings", "questions", "said"),
    "return_plan": ("file_problem", "problem", "said"),
    "self_assessment": ("carried", "problem", "said", "too_old"),
    "timer": ("now", "said"),
}


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
