"""What a reader pastes, loads or keeps takes no longer than it is long, in the book's own engine.

Twice as much may take three times as long, so that a busy machine does not make a test fail: where
each line, row or entry looked at all of the others it was four times, and minutes.
"""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.engine import Engine
from widgets.science import programme_dose, return_log, table_file
from widgets.science.exercises import EXERCISES

SCIENCE = Path(__file__).parents[2] / "widgets" / "science"
FIRST = dt.date(2020, 1, 1)
MOST_TIMES = 3.0
TRIES = 5


def days(count: int) -> list[str]:
    return [str(FIRST + dt.timedelta(days=at)) for at in range(count)]


def heart_rates(count: int) -> str:
    return "time,bpm\n" + "".join(
        f"0:{at // 60:02}:{at % 60:02},{at % 40}\n" for at in range(count)
    )


def typed(count: int) -> str:
    return "".join(f"{day} 8.5\n" for day in days(count))


def words_in_a_line(count: int) -> str:
    return "2026 " + "a b " * count


def different_letters(count: int) -> str:
    return "".join(chr(0x4E00 + at) for at in range(count * 10))


def runs(count: int) -> list[dict[str, Any]]:
    run = {"kind": "run", "minutes": 20, "session": 30, "during": 1, "after": 1, "morning": 1}
    return [dict(run, day=day, also=return_log.ALSO[0][0]) for day in days(count)]


def entries(count: int) -> list[list[Any]]:
    one = EXERCISES[0]
    dose = programme_dose.begin(one)
    done = [dose.sets, dose.count, dose.sets, dose.count, 2, 1, "same"]
    return [[day, one.name, *done] for day in days(count)]


READ_LOG = "read_log(given)"
CASES: dict[str, tuple[Callable[[int], Any], str, int]] = {
    "heart rates": (heart_rates, READ_LOG, 400),
    "typed runs": (typed, READ_LOG, 400),
    "a line of words": (words_in_a_line, "find_day(given)", 400),
    "a line of different letters": (different_letters, READ_LOG, 500),
    "a table": (lambda n: table_file.write([("a", "é,b")] * n), "table_file.read(given)", 400),
    "an open quote": (lambda n: '"' + "a,b\n" * n + '"', "table_file.read(given)", 2000),
    "a table of runs": (
        lambda n: return_log.as_table(runs(n)),
        "return_log.from_table(given)",
        200,
    ),
    "runs kept": (runs, "return_log.is_log(given)", 400),
    "runs planned by": (
        runs,
        "return_plan.plan(return_log.entries(given), datetime.date(2026, 1, 1))",
        200,
    ),
    "exercises done": (entries, "next_dose(EXERCISES[0], [Entry(*row) for row in given])", 300),
    "in order": (lambda n: list(range(n)), "ordered(given)", 2000),
    "in the other order": (lambda n: list(range(n))[::-1], "ordered(given)", 2000),
}


@pytest.fixture(scope="module")
def science(engine: Engine) -> Engine:
    engine.write_all(SCIENCE)
    engine.run(
        "import datetime, json\n"
        "from widgets.science import return_log, return_plan, table_file\n"
        "from widgets.science.exercises import EXERCISES\n"
        "from widgets.science.ordering import ordered\n"
        "from widgets.science.programme_progress import Entry, next_dose\n"
        "from widgets.science.training_dates import find_day\n"
        "from widgets.science.training_log import read_log\n"
    )
    return engine


def seconds(engine: Engine, given: Any, code: str) -> float:
    engine.write("/course/given.json", json.dumps(given, ensure_ascii=False))
    engine.run("given = json.loads(open('/course/given.json').read())")
    tries = []
    for _ in range(TRIES):
        engine.run("import gc; gc.collect()")
        tries.append(engine.seconds(code))
    return min(tries)


@pytest.mark.parametrize("case", CASES)
def test_twice_as_much_takes_no_more_than_its_time(case: str, science: Engine) -> None:
    make, code, count = CASES[case]
    once = seconds(science, make(count), code)
    twice = seconds(science, make(2 * count), code)
    assert twice < MOST_TIMES * max(once, 0.004), (once, twice)
