"""The timer's face: what it sounds and when, how its strip is drawn, and what its buttons send."""

import re

import pytest

from widgets.components.timer_face import face, length, press, still_face, strip, up
from widgets.science.training.interval_timer import Interval, Timer, pause, place, start, walk_run

BEGAN = 1_000_000
# A walk of 60 s, a run of 30, a walk of 30, a run of 30, a walk of 60.
TIMER = start(walk_run(60, 2, 30, 30), BEGAN)


def shown(timer: Timer, now: int, *, sound: bool = True, vibrate: bool = True) -> str:
    return str(face(timer, place(timer, now), sound=sound, vibrate=vibrate))


def test_each_change_sounds_twice_high_for_an_effort_low_for_rest_and_highest_at_the_end() -> None:
    (sounds,) = re.findall(r'data-sounds="([^"]*)"', shown(TIMER, BEGAN))
    heard = [tuple(map(int, one.split(":"))) for one in sounds.split(" ")]
    assert heard == [
        (BEGAN + seconds * 1000 + late, tone)
        for seconds, tone in ((60, 880), (90, 660), (120, 880), (150, 660), (210, 990))
        for late in (0, 180)
    ]


@pytest.mark.parametrize("sound", [True, False])
@pytest.mark.parametrize("vibrate", [True, False])
def test_only_a_timer_that_runs_counts_sounds_and_keeps_the_screen_on(
    *, sound: bool, vibrate: bool
) -> None:
    running = shown(TIMER, BEGAN + 61_500, sound=sound, vibrate=vibrate)
    assert f'data-until="{BEGAN + 90_000}"' in running
    assert "data-awake" in running
    assert ("data-sounds" in running) == sound
    assert ("data-vibrate" in running) == vibrate
    held = pause(TIMER, BEGAN + 61_500)
    for still in (
        shown(held, BEGAN + 70_000, sound=sound, vibrate=vibrate),
        shown(TIMER, BEGAN + 210_000, sound=sound, vibrate=vibrate),
        str(still_face(29)),
    ):
        assert not re.search("data-(until|awake|sounds|vibrate)", still)
    assert ">0:29<" in shown(held, BEGAN + 70_000)


def rectangles(drawing: str) -> list[tuple[str, float, float, float, float]]:
    return [
        (kind, float(x), float(y), float(width), float(height))
        for kind, height, width, x, y in re.findall(
            r'<rect class="rb-timing-(effort|ease)" height="([\d.]+)" width="([\d.]+)" '
            r'x="([\d.]+)" y="([\d.]+)"',
            drawing,
        )
    ]


def test_the_strip_shows_each_interval_as_wide_as_it_is_long_and_efforts_tall() -> None:
    drawing = str(strip(TIMER, place(TIMER, BEGAN), "plan"))
    found = rectangles(drawing)
    assert [kind for kind, *_ in found] == ["ease", "effort", "ease", "effort", "ease"]
    passed = 0.0
    for (kind, x, y, width, height), seconds in zip(found, (60, 30, 30, 30, 60), strict=True):
        assert x == pytest.approx(1000 * passed / 210, abs=0.06)
        # Two units are left free before the next.
        assert width == pytest.approx(1000 * seconds / 210 - 2, abs=0.06)
        assert y + height == 60
        assert height == (46 if kind == "effort" else 16)
        passed += seconds
    assert "one after another: plan" in drawing


def test_an_interval_too_short_for_its_place_can_still_be_seen() -> None:
    timer = start((Interval("Hold", 1), Interval("Rest", 3600)), BEGAN)
    assert rectangles(str(strip(timer, place(timer, BEGAN), "")))[0][3] == 1


@pytest.mark.parametrize(
    ("passed", "shift"), [(0, 0.0), (21_000, 100.0), (61_500, 292.9), (210_000, 1000.0)]
)
def test_the_hand_stands_where_the_time_is(passed: int, shift: float) -> None:
    drawing = str(strip(TIMER, place(TIMER, BEGAN + passed), "plan"))
    (hand,) = re.findall(r'<rect class="rb-timing-hand"[^>]*>', drawing)
    assert f'transform="translate({shift} 0)"' in hand
    assert f'data-from="{BEGAN}"' in hand
    assert f'data-to="{BEGAN + 210_000}"' in hand
    # As wide on either side of its moment.
    assert 'width="6"' in hand
    assert 'x="-3"' in hand


def test_a_button_sends_its_moment_and_stands_out_unless_told_otherwise() -> None:
    assert 'data-moment="start"' in str(press("start", "Go"))
    assert "rb-button-primary" in str(press("start", "Go"))
    assert "rb-button-primary" not in str(press("start", "Go", primary=False))


def test_lengths_in_words() -> None:
    for seconds, said in (
        (0, "0 seconds"), (1, "1 second"), (2, "2 seconds"), (60, "1 minute"),
        (61, "1 minute 1 second"), (120, "2 minutes"), (150, "2 minutes 30 seconds"),
    ):  # fmt: skip
        assert length(seconds) == said
    assert [up(ms) for ms in (0, 1, 999, 1000, 1001)] == [0, 1, 1, 1, 2]
