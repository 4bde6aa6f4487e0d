"""The exercises as drawings: both ends told to those who cannot see them, nothing in the way."""

import gzip
import re
from typing import cast

import pytest

from tests.figures.drawn import body_points
from widgets.engine.hosts.project import ROOT
from widgets.engine.testing.micropython import Engine
from widgets.figures.posture.exercise_figure import exercise_figure, moments
from widgets.figures.posture.exercise_poses import EXERCISES, NAMES
from widgets.figures.posture.figure import DRAWN, draw, scene
from widgets.figures.runner.parts import GROUND


@pytest.mark.parametrize("name", NAMES)
def test_something_moves_from_start_to_end(name: str) -> None:
    bodies = moments(EXERCISES[name])
    start, end = (body.support(EXERCISES[name].moves) for body in (bodies[0], bodies[-1]))
    assert abs(end[0] - start[0]) + abs(end[1] - start[1]) > 6.0


@pytest.mark.parametrize("name", NAMES)
def test_start_and_end_are_two_named_and_described_images(name: str) -> None:
    html = str(exercise_figure(name))
    titles = re.findall(r"<title[^>]*>([^<]+)<", html)
    exercise = EXERCISES[name]
    assert titles == [f"{exercise.title}: start", f"{exercise.title}: end"]
    assert re.findall(r"<desc[^>]*>([^<]+)<", html) == [
        f"{exercise.start_words} {DRAWN}",
        f"{exercise.end_words} {DRAWN}",
    ]
    assert re.findall(r"<figcaption>(\w+)<", html) == ["Start", "End"]
    ids = re.findall(r'id="([^"]+)"', html)
    assert len(set(ids)) == len(ids) == 4
    assert len(gzip.compress(html.encode())) < 4_000


@pytest.mark.parametrize("name", NAMES)
def test_both_drawings_have_one_scale_and_hold_all_that_moves(name: str) -> None:
    html = str(exercise_figure(name))
    boxes = re.findall(r'viewBox="([^"]+)"', html)
    assert boxes[0] == boxes[1]
    left, top, width, height = (float(part) for part in boxes[0].split())
    dots = re.findall(r'class="rb-way" d="M([^"]+)"', html)[0].split("L")
    for dot in dots:
        x, y = (float(part) for part in dot.split())
        assert left < x < left + width
        assert top < y < min(GROUND, top + height)


@pytest.mark.parametrize("name", ["wall_squat", "calf_raise"])
def test_the_body_touches_the_wall_and_stays_before_it(name: str) -> None:
    exercise = EXERCISES[name]
    face, back = cast("tuple[float, float]", exercise.prop[1:])
    for body in (moments(exercise)[0], moments(exercise)[-1]):
        drawing = scene([draw(body)], [body], ("",), title="", description="", name="w")
        xs = [x for x, _ in body_points(drawing)]
        gap = face - max(xs) if back > face else min(xs) - face
        assert abs(gap) < 1.5, gap


def test_the_band_is_around_both_ankles() -> None:
    bodies = moments(EXERCISES["band_walk"])
    bands = re.findall(
        r'class="rb-band" d="M([-\d.]+) [-\d.]+L([-\d.]+)', str(exercise_figure("band_walk"))
    )
    assert len(bands) == 2
    for (left, right), body in zip(bands, (bodies[0], bodies[-1]), strict=True):
        assert float(left) == pytest.approx(body.support("left sole")[0], abs=6.0)
        assert float(right) == pytest.approx(body.support("right sole")[0], abs=6.0)


def test_the_browser_draws_the_same(engine: Engine) -> None:
    for part in ("engine/core", "engine/html", "figures"):
        engine.write_all(ROOT / "widgets" / part)
    for name in NAMES:
        engine.write("/course/expected.html", str(exercise_figure(name)))
        engine.run(
            "from widgets.figures.posture.exercise_figure import exercise_figure\n"
            "with open('/course/expected.html') as expected:\n"
            f"    assert str(exercise_figure({name!r})) == expected.read(), {name!r}"
        )


def test_an_unknown_exercise_is_refused() -> None:
    with pytest.raises(KeyError):
        exercise_figure("deadlift")
