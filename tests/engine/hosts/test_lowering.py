"""Typed Python runs under CPython as it stands, and under MicroPython without its types."""

import ast
from pathlib import Path

import pytest

from widgets.engine.hosts.lowering import LoweringError, lowered
from widgets.engine.testing.micropython import Engine

# Each ends in asserts, which hold in both.
RUNS = {
    "a_named_tuple": """
from typing import NamedTuple

class Run(NamedTuple):
    \"\"\"One run.\"\"\"

    day: int
    km: float

    @property
    def metres(self) -> float:
        return 1000 * self.km

    def later(self, days: int) -> "Run":
        return Run(self.day + days, self.km)

run = Run(3, km=5)
assert run == (3, 5) and run.metres == 5000 and run.later(2).day == 5
assert isinstance(run, Run) and isinstance(run, tuple)
day, km = run
assert day == 3
""",
    "a_typed_dict": """
from typing import NotRequired, TypedDict

class Draft(TypedDict):
    text: str

class State(TypedDict):
    drafts: dict[str, Draft]

class Lab(State):
    speed: float
    doubt: NotRequired[float]

class Part(TypedDict, total=False):
    speed: float

def initial() -> Lab:
    return {"speed": 2.8, "drafts": {}}

state: Lab = initial()
part = Part(speed=1)
assert state["speed"] == 2.8 and part == {"speed": 1}
""",
    "a_changed_dict": """
def changed(state: dict[str, int], more: dict[str, int]) -> dict[str, int]:
    return {**state, "one": more["one"], "two": {**more}["two"]}

state = {"one": 1, "two": 2, "three": 3}
assert changed(state, {"one": 10, "two": 20}) == {"one": 10, "two": 20, "three": 3}
assert state["one"] == 1
""",
    "types_of_functions": """
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Concatenate, Final, Literal, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    import dataclasses

T = TypeVar("T")
P = ParamSpec("P")
LIMIT: Final = 3

def first(values: Sequence[T], *_more: T, _kind: Literal["a"] = "a", **_rest: T) -> T:
    return values[0]

def decorated(build: Callable[Concatenate[int, P], T]) -> Callable[Concatenate[int, P], T]:
    def called(*given: "P.args", **named: "P.kwargs") -> T:
        only: T
        return build(*given, **named)
    return cast("Callable[Concatenate[int, P], T]", called)

@decorated
def doubled(value: int) -> int:
    return 2 * value

assert first([LIMIT, 4]) == 3 and doubled(4) == 8
""",
    "names_of_types": """
from typing import Protocol, TypeAlias

class App(Protocol):
    def view(self) -> str: ...

Number: TypeAlias = "int | float"
assert Number or App or True
""",
    "blocks_of_types_alone": """
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    Number = int | float
else:
    number = 4

@overload
def same(value: int) -> int: ...
@overload
def same(value: str) -> str: ...
def same(value: "int | str") -> "int | str":
    return value

class Empty:
    value: int

def nothing() -> None:
    value: int

if number:
    value: int
assert same(number) == 4 and nothing() is None and Empty()
""",
}

REFUSED = {
    "x = (1, 2)\ny = x._replace(a=1)": (3, "have no _replace"),
    "class Run(NamedTuple):\n    day: int\n    km: float = 0": (4, "no defaults"),
    "class State(Other, total=False):\n    day: int": (2, "keyword arguments"),
    "state = {'day': 1, **other}": (2, "first, before names"),
    "state = {**other, **more}": (2, "first, before names"),
    "state = {**other, 'a day': 1}": (2, "first, before names"),
    "state = {**other, day: 1}": (2, "first, before names"),
    "\nis_any = value is Any": (3, "Any cannot be used"),
    "class Box(Generic[T]):\n    value: T": (2, "Generic cannot be used"),
}


def written(folder: Path, source: str) -> Path:
    path = folder / "typed.py"
    path.write_text(source, encoding="utf-8")
    return path


@pytest.mark.parametrize("case", RUNS)
def test_it_runs_in_both(engine: Engine, tmp_path: Path, case: str) -> None:
    path = written(tmp_path, RUNS[case])
    exec(compile(RUNS[case], str(path), "exec"), {"__name__": case})  # noqa: S102  # what is tested
    engine.run(ast.unparse(lowered(path)))


@pytest.mark.parametrize("rest", REFUSED)
def test_what_cannot_run_is_refused_with_file_and_line(tmp_path: Path, rest: str) -> None:
    path = written(tmp_path, f"from typing import Any, Generic, NamedTuple, TypedDict\n{rest}\n")
    line, reason = REFUSED[rest]
    with pytest.raises(LoweringError, match=f"typed.py:{line}: .*{reason}"):
        lowered(path)


def test_a_type_that_another_module_imports_is_there(engine: Engine, tmp_path: Path) -> None:
    types = "from typing import TypeAlias, TypedDict\nclass State(TypedDict):\n    day: int\n"
    path = written(tmp_path, types + "Day: TypeAlias = int\n")
    engine.write("/course/types_there.py", ast.unparse(lowered(path)))
    engine.run("from types_there import Day, State\nassert State(day=1) == {'day': 1}")


UNTYPED = '''
"""Words in order."""
import math
FEW = 8
class Words(list):
    def __lt__(self, other, /):
        return len(self) < len(other)
def ordered(values, *more, key=None, **rest):
    while len(values) > 1 and not values[0] < values[-1]:
        values, at = values[1:] + list(more), dict(rest)
        at["size"] = math.floor(len(values) / FEW)
    return [f"{value}" for value in values if key or value]
'''


def test_what_has_no_types_stays_as_it_is(tmp_path: Path) -> None:
    as_written = ast.unparse(ast.parse(UNTYPED))
    assert ast.unparse(lowered(written(tmp_path, UNTYPED))) == as_written
