"""Every package that the requirements bring is pinned, in the version that is installed here."""

import re
from importlib.metadata import PackageNotFoundError, distribution

from packaging.requirements import Requirement

from tools.pins import TARGET, named, normalized


def pinned() -> dict[str, str]:
    lines = TARGET.read_text(encoding="utf-8").split("\n")
    return dict(line.split("==") for line in lines if line and not line.startswith("#"))


def brought() -> dict[str, str]:
    """Return the packages that the requirements bring to this Python, with their versions."""
    waiting = [Requirement(line) for line in named()]
    found: dict[str, str] = {}
    while waiting:
        requirement = waiting.pop()
        name = normalized(requirement.name)
        extras = requirement.extras or {""}
        if name in found and extras == {""}:
            continue
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        found[name] = package.version
        for line in package.requires or ():
            needed = Requirement(line)
            marker = needed.marker
            if not marker or any(marker.evaluate({"extra": extra}) for extra in extras):
                waiting.append(needed)
    return found


def test_all_that_is_brought_is_pinned_as_it_was_tested() -> None:
    pins = pinned()
    found = brought()
    assert len(found) > 100
    assert {name: version for name, version in found.items() if pins.get(name) != version} == {}


def test_what_the_course_is_named_for_is_asked_for_by_name() -> None:
    asked = {re.split(r"[=<>]", line)[0] for line in named()}
    assert {"jupyter-book", "ipywidgets", "matplotlib"} <= asked
