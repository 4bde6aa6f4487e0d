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
# What cannot be tried apart: the test that holds it, and why.
ELSEWHERE = {
    # Types alone: what they say of states and events is seen in every app.
    "engine/core/state.py": "apps/test_state_keys.py",
    # It fastens the parts to Sphinx: whether they hold is seen in a book that is built.
    "engine/sphinx/extension.py": "engine/test_toy_book.py",
    # The quiz that all tests of the quiz play.
    "engine/quiz/examples.py": "engine/quiz/test_app.py",
    # Records alone: what they may hold is tried over every row of the tables made of them.
    "science/triage/records.py": "science/triage/test_rules.py",
    # The tables of signs, one a step: one rule needs the answers of another's step.
    **{
        module: "science/triage/test_rules.py"
        for module in MODULES
        if module.startswith("science/triage/signs/")
    },
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
