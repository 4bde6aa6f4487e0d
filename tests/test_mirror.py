"""Every module has a test module of its name, in the same room of `tests`."""

from pathlib import Path

import pytest

TESTS = Path(__file__).parent
WIDGETS = TESTS.parent / "widgets"
MODULES = sorted(
    path.relative_to(WIDGETS).as_posix()
    for room in ("science", "engine", "figures", "book", "components")
    for path in (WIDGETS / room).rglob("*.py")
    if path.name != "__init__.py"
)
APPS = sorted(path.stem for path in (WIDGETS / "apps").iterdir() if (path / "__init__.py").exists())
# Parts that are seen only in a whole: the test module that holds each.
HELD_BY = {
    "engine/charts/test_chart.py": ("bars", "frame", "labels", "marks", "rows", "scales"),
    "engine/quiz/test_app.py": ("parts",),
    "engine/sphinx/test_pages_parts.py": (
        "corrections", "icons", "leftovers", "maths", "notebooks", "security",
    ),
    "engine/sphinx/test_search_index.py": ("search", "search_words"),
    "figures/posture/test_figure.py": (
        "rear_posture", "rear_postures", "scenery", "side_postures", "skeleton", "view",
    ),
    "figures/posture/test_exercise_figure.py": ("exercise_poses",),
    "figures/runner/test_side_view.py": (
        "notes", "parts", "rear_body", "rear_view", "side_body", "strides",
    ),
    # Tables of words and doses, and the record they are made of.
    "science/exercises/test_catalogue.py": ("easy", "legs", "record", "trunk"),
    "science/triage/test_assessment.py": ("questions",),
}  # fmt: skip
# What an app, the built book or the toolchain shows, and where that is tried.
ELSEWHERE = {
    **{
        f"{Path(test).parent.as_posix()}/{name}.py": test
        for test, names in HELD_BY.items()
        for name in names
    },
    "book/course.py": "book/test_directives.py",  # names alone
    **{
        f"components/triage/{name}.py": "apps/test_check_first.py"
        for name in ("result_view", "state", "taking_along")
    },
    **{
        f"components/self_assessment/{name}.py": "apps/test_self_assessment.py"
        for name in ("answers", "rows")
    },
    "engine/core/ordering.py": "engine/core/test_ordering_properties.py",
    "engine/core/state.py": "apps/test_state_keys.py",  # types alone
    "engine/hosts/browser.py": "test_under_micropython.py",  # runs there and nowhere else
    "engine/hosts/browser_python.py": "engine/hosts/test_bundle.py",
    "engine/hosts/project.py": "engine/sphinx/test_new_widget.py",
    "engine/html/files.py": "built_book/test_saved.py",
    "engine/html/keep_choice.py": "built_book/test_nothing_is_lost.py",
    "engine/html/sounds.py": "built_book/test_metronome.py",
    "engine/sphinx/directives.py": "book/test_directives.py",
    "engine/sphinx/extension.py": "built_book/test_every_page.py",
    "engine/testing/micropython.py": "test_under_micropython.py",
    "engine/testing/play.py": "apps/test_parity.py",
    "figures/runner/measures.py": "figures/runner/test_pose.py",
    "science/training/calendar.py": "engine/formats/test_ics.py",
    "science/triage/words.py": "engine/sphinx/test_search_index.py",
}


def mirror(module: str) -> Path:
    path = Path(module)
    return TESTS / path.parent / f"test_{path.stem}.py"


@pytest.mark.parametrize("module", [one for one in MODULES if one not in ELSEWHERE])
def test_a_module_has_its_test_module(module: str) -> None:
    found = mirror(module)
    assert found.exists(), f"widgets/{module} has no {found.relative_to(TESTS.parent)}"


@pytest.mark.parametrize("app", APPS)
def test_an_app_has_its_test_module(app: str) -> None:
    assert (TESTS / "apps" / f"test_{app}.py").exists()


@pytest.mark.parametrize("module", sorted(ELSEWHERE))
def test_an_exception_is_one(module: str) -> None:
    assert module in MODULES
    assert not mirror(module).exists(), "it has a test module now"
    assert (TESTS / ELSEWHERE[module]).exists(), ELSEWHERE[module]
