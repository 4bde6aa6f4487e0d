"""What the course knows of an exercise: the record, the areas and the equipment."""

from collections import namedtuple

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


class Count(namedtuple("Count", ("kind", "low", "high"))):
    """How much is in one set: "times" or "seconds", where to begin and the most."""


class Exercise(
    namedtuple(
        "Exercise",
        (
            "name", "title", "purpose", "area", "steps", "count", "sets", "days", "sides", "needs",
            "easier", "harder", "grade", "evidence", "sources", "stop", "tested_dose",
        ),
    )
):  # fmt: skip
    """An exercise, its dose, and what is known of it.

    name, title: as it is drawn. purpose: what it is for. area: a key of AREAS. steps: how, in two
    to four sentences. count: a `Count`. sets, days a week: where to begin and the most. sides:
    whether it is done on each side. needs: keys of EQUIPMENT. easier, harder: words, and the name
    of another exercise or None. grade: what is known of it against back pain in runners, as in
    `grades`. evidence: what was measured; sources: the citation keys of that. stop: when to stop.
    tested_dose: the citation key of the study whose dose is the most, or None where the dose is
    our suggestion, not tested.
    """
