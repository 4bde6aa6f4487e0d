"""Draws an exercise: the start beside the end, and on the end the way a joint took to it."""

from typing import cast

from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import remembered
from widgets.figures.posture.exercise_poses import EXERCISES, Exercise
from widgets.figures.posture.figure import draw, scene, way
from widgets.figures.posture.rear_postures import REAR_POSTURES
from widgets.figures.posture.side_postures import POSTURES
from widgets.figures.posture.skeleton import Placed, between, place

STEPS = 8  # of the way


@remembered(24)
def exercise_figure(name: str) -> Html:
    """Return the start and the end of the exercise `name`, each an image with its words.

    Behind the end is the shadow of the start. Raises KeyError for a name not in `EXERCISES`.
    """
    exercise = EXERCISES[name]
    bodies = moments(exercise)
    start, end = draw(bodies[0]), draw(bodies[-1])
    trace = f'<g class="rb-trace">{start}</g>'
    moved = way([body.support(exercise.moves)[:2] for body in bodies])
    stands = bodies[0].segments["head"][1] < bodies[0].segments["pelvis"][1] - 50.0
    return el(
        "div",
        [
            el(
                "figure",
                scene(
                    inside,
                    shown,
                    exercise.prop,
                    title=f"{exercise.title}: {label.lower()}",
                    description=words,
                    name=f"{name}-{label.lower()}",
                ),
                el("figcaption", label),
            )
            for label, words, shown, inside in (
                ("Start", exercise.start_words, [bodies[0], bodies[-1]], [start]),
                ("End", exercise.end_words, [bodies[-1], bodies[0]], [trace, end, moved]),
            )
        ],
        class_="rb-poses rb-poses-upright" if stands else "rb-poses",
    )


def moments(exercise: Exercise) -> list[Placed]:
    """Return the bodies from the start of an exercise to its end, evenly spaced."""
    known = POSTURES if exercise.start in POSTURES else REAR_POSTURES
    start, end = known[exercise.start], known[exercise.end]
    level = cast("float", exercise.prop[3]) if exercise.prop[0] == "step" else 0.0
    parts = [step / STEPS for step in range(STEPS + 1)]
    return [place(between(start, end, part), level=level) for part in parts]
