"""The hip widget: a sum that always adds up, links as sure as the studies, never a verdict."""

import re
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from widgets.apps import hip_extension as app
from widgets.apps.hip_extension.in_people import _at_large
from widgets.apps.hip_extension.pairs import EDGE, GAP, SIDE, pairs_picture
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


@pytest.mark.parametrize(("low", "high"), [(40, 60), (50, 50), (60, 77), (0, 100)])
def test_the_pairs_stand_in_ten_rows_that_the_coin_toss_parts(low: int, high: int) -> None:
    picture = str(pairs_picture(low, high, "words"))
    width, height = (int(end) for end in re.findall(r'viewBox="0 0 (\d+) (\d+)"', picture)[0])
    paths = DOTS.findall(picture)
    # A sure dot inside the ring of one that may be is its middle, and no dot of its own.
    places = [
        (int(x) + 7, int(y)) for _, path in paths for x, y in re.findall(r"M(\d+) (\d+)a7", path)
    ]
    assert len(set(places)) == len(places) == 100
    across, down = sorted({x for x, _ in places}), sorted({y for _, y in places})
    assert {b - a for a, b in pairwise(across)} == {SIDE}
    steps = [b - a for a, b in pairwise(down)]
    assert steps == [SIDE] * 4 + [SIDE + GAP] + [SIDE] * 4
    # The same room is left on all sides.
    assert across[0] == down[0] == width - across[-1] == height - down[-1]
    assert width == 10 * SIDE + 2 * EDGE
    (coin,) = re.findall(r'rb-hip-coin" d="M0 (\d+)H(\d+)"', picture)
    assert int(coin[0]) == (down[4] + down[5]) / 2
    assert int(coin[1]) == width
    (said,) = re.findall(r'<text text-anchor="middle" x="(\d+)"', picture)
    assert int(said) == width / 2


def test_the_dots_fill_the_rows_from_the_first_one_on() -> None:
    picture = str(pairs_picture(3, 5, "words"))
    rings = [
        [(int(x) + 7, int(y)) for x, y in re.findall(r"M(\d+) (\d+)a7", path)]
        for _, path in DOTS.findall(picture)
    ]
    rings = [ring for ring in rings if ring]
    assert [len(ring) for ring in rings] == [3, 2, 95]
    in_order = [place for ring in rings for place in ring]
    assert in_order == sorted(in_order, key=lambda place: (place[1], place[0]))
    inner = [(int(x) + 2, int(y)) for x, y in re.findall(r"M(\d+) (\d+)a2 2 0 1 0 4", picture)]
    assert inner == rings[1]
    assert "NaN" not in picture
    assert str(pairs_picture(0, 0, "none")).count('d="M0 0"') == 3


def test_what_a_study_says_of_others_follows_how_far_its_interval_reaches() -> None:
    for link in LINKS:
        for low, high, said in (
            (50, 70, "anything from a coin toss to 70 of 100."),
            (51, 70, "anything from 51 to 70 of 100."),
            (51, 100, "as low as 51 of 100."),
        ):
            if link.smallest != 0:
                assert _at_large(link, low, high).endswith(said)


def test_the_guess_begins_between_a_coin_toss_and_certainty() -> None:
    assert app.initial()["guess"] == 75
    fields: dict[str, Any] = {field.name: field for field in app.FIELDS}
    assert (fields["guess"].low, fields["guess"].high) == (50, 100)
