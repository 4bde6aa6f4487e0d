"""A course of three chapters, two of them with a quiz, and how far a reader has come in it."""

import json

from widgets.apps.progress.state import State, initial
from widgets.components.chapter_quizzes import MIXED, Entry
from widgets.engine.quiz.attempts import NOTHING


def _chapter(title: str, page: str, minutes: int | None, total: int) -> Entry:
    name = page.split("/")[1]
    return {
        "title": title, "page": page, "minutes": minutes,
        "quiz": name + "-quiz" if total else "",
        "meanings": [f"{name} {place}" for place in range(total)], "first_edition": None,
    }  # fmt: skip


def _kept(name: str, firsts: tuple[bool, ...], day: str) -> str:
    """Return what a quiz keeps whose questions were right at first, or not, on a day."""
    answers = {
        f"{name} {place}": dict(
            NOTHING,
            typed="1",
            marked=True,
            tries=1,
            first=right,
            solved=right,
            day=day,
            row=int(right),
        )
        for place, right in enumerate(firsts)
    }
    return json.dumps({"schema": 2, "values": {"answers": answers}})


STARTED: State = {
    **initial(
        [
            _chapter("Check first", "start/check-first", 10, 2),
            _chapter("How this course works", "start/how-this-course-works", None, 0),
            _chapter("Overstride", "causes/overstride", 30, 1),
        ]
    ),
    "today": "2026-11-22",
}


def examples() -> dict[str, State]:
    """Return the examples by name."""
    all_read = [chapter["page"] for chapter in STARTED["chapters"]]
    checked = _kept("check-first", (True, True), "2026-11-20")
    begun = _kept("check-first", (True,), "2026-11-20")
    right = _kept("overstride", (True,), "2026-11-22")
    missed = _kept("overstride", (False,), "2026-11-21")
    return {
        "nothing_yet": STARTED,
        "day_unknown": {**STARTED, "today": ""},
        "half_way": {**STARTED, "read": all_read[:1], "kept": {"check-first-quiz": begun}},
        "something_missed": {
            **STARTED,
            "read": all_read,
            "kept": {"check-first-quiz": checked, "overstride-quiz": missed},
        },
        "missed_and_right_since": {
            **STARTED,
            "read": all_read,
            "kept": {"check-first-quiz": checked, "overstride-quiz": missed, MIXED: right},
        },
        "all_done": {
            **STARTED,
            "read": all_read,
            "kept": {"check-first-quiz": checked, "overstride-quiz": right},
        },
    }
