"""The hip widget: a sum that always adds up, links as sure as the studies, never a verdict."""

import re
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from widgets.apps import hip_extension as app
from widgets.apps.hip_extension.pairs import pairs_picture
from widgets.engine.testing.play import play as play_app
from widgets.science.evidence.sources import SOURCES
from widgets.science.gait.hip_extension import LINKS

if TYPE_CHECKING:
    from widgets.apps.hip_extension.state import State

play = partial(play_app, app)
SHOWN = app.EXAMPLES["typical"]
DOTS = re.compile(r'class="rb-hip-(sure|maybe|rest)" d="([^"]*)"')


def text(state: Any) -> str:
    return re.sub(r"<[^>]+>", "", str(app.view(state)))


def dots(picture: str) -> dict[str, int]:
    """Return how many dots of each kind are drawn; the points inside the rings do not count."""
    found = {"sure": 0, "maybe": 0, "rest": 0}
    for kind, path in DOTS.findall(picture):
        found[kind] += path.count("a7 7 0 1 0 14")
    return found


@pytest.mark.parametrize("thigh", range(5, 36, 5))
@pytest.mark.parametrize("hip", range(0, 31, 5))
def test_hip_and_pelvis_add_up_to_the_thigh(thigh: int, hip: int) -> None:
    html = str(app.view({**app.initial(), "thigh": thigh, "hip": hip}))
    given, tilt, bent = [int(value) for value in re.findall(r"<dd>(\d+)°</dd>", html)]
    assert given + tilt == thigh
    assert bent == tilt
    assert given <= hip


def test_a_hip_that_suffices_leaves_the_pelvis_level() -> None:
    said = text(app.EXAMPLES["hip_suffices"])
    assert "Your hip gives all 12°, with 13° to spare. The pelvis can stay level." in said


def test_the_sum_is_not_called_a_load() -> None:
    assert "not a load, and not a measure of your back" in text(app.EXAMPLES["typical"])


def test_the_pairs_wait_for_a_guess() -> None:
    assert "Not told from a coin toss" not in text(app.initial())
    assert "Not told from a coin toss: 68 of 100" in text(play(app.initial(), ("show", "")))


@pytest.mark.parametrize(
    ("guess", "said"), [(55, "could not have told that"), (80, "more than the study could show")]
)
def test_a_guess_is_answered(guess: int, said: str) -> None:
    assert said in text({**SHOWN, "guess": guess})


@pytest.mark.parametrize("link", LINKS, ids=lambda link: link.id)
def test_the_dots_are_the_numbers_said(link: Any) -> None:
    state: State = {**SHOWN, "link": link.id}
    low, high = [int(pairs + 0.5) for pairs in link.at_large]
    assert dots(str(app.view(state))) == {"sure": low, "maybe": high - low, "rest": 100 - high}
    said = text(state)
    assert f"{link.runners} people are few" in said
    assert SOURCES[link.source].authors in said
    assert "None of this is back pain." in said
    if high < 100:
        assert f"to {high} of 100" in said


def test_every_hundred_is_a_hundred_pairs() -> None:
    for low in range(50, 101, 7):
        for high in range(low, 101, 5):
            drawn = dots(str(pairs_picture(low, high, "")))
            assert drawn == {"sure": low, "maybe": high - low, "rest": 100 - high}


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (None, 4, "One shows nothing"),
        (4, 9, "differ by 5°"),
        (9, 4, "differ by 5°"),
        (-3, -3, "agree to the degree"),
    ],
)
def test_two_readings_give_the_readers_own_error(
    first: float | None, second: float | None, said: str
) -> None:
    shown = text({**app.initial(), "first": first, "second": second})
    assert said in shown
    assert first is None or "does not say how you run, or why a back hurts" in shown


def test_what_cannot_be_used_stays_in_its_box() -> None:
    state = app.EXAMPLES["out_of_range"]
    html = str(app.view(state))
    assert 'value="90"' in html
    assert 'value="a lot"' in html
    assert "Thigh behind you at push-off is a number from 5 to 35 degrees." in text(state)
    assert state["thigh"] == 20
