"""What the course knows of an exercise: the record, the areas and the equipment."""

from typing import NamedTuple

AREAS = (
    ("front", "Front of the trunk"),
    ("side", "Side of the trunk"),
    ("back", "Back"),
    ("hips", "Hips and thighs"),
    ("calves", "Calves"),
    ("stretch", "Stretches"),
    ("warm_up", "Before a run"),
)
EQUIPMENT = (
    ("mat", "A mat"),
    ("wall", "A wall"),
    ("step", "A step"),
    ("band", "A band"),
    ("chair", "A chair"),
)


class Count(NamedTuple):
    """How much is in one set: "times" or "seconds", where to begin and the most."""

    kind: str
    low: int
    high: int


class Exercise(NamedTuple):
    """An exercise, its dose, and what is known of it.

    name, title: as it is drawn. purpose: what it is for. area: a key of AREAS. steps: how, in two
    to four sentences. count: a `Count`. sets, days a week: where to begin and the most. sides:
    whether it is done on each side. needs: keys of EQUIPMENT. easier, harder: words, and the name
    of another exercise or None. grade: what is known of it against back pain in runners, as in
    `grades`. evidence: what was measured; sources: the citation keys of that. searched: a key of
    `searches.SEARCHES`, where `evidence` says that something was not found, or None. stop: when to
    stop. tested_dose: the citation key of the study whose dose is the most, or None where the dose
    is our suggestion, not tested.
    """

    name: str
    title: str
    purpose: str
    area: str
    steps: tuple[str, ...]
    count: Count  # type: ignore[assignment]  # a tuple's method of that name is not used
    sets: tuple[int, int]
    days: tuple[int, int]
    sides: bool
    needs: tuple[str, ...]
    easier: tuple[str, str | None]
    harder: tuple[str, str | None]
    grade: str
    evidence: str
    sources: tuple[str, ...]
    searched: str | None
    stop: str
    tested_dose: str | None
