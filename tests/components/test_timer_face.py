"""The face of a timer: the time left, the tones of its changes, and where its hand stands."""

import re

import pytest

from widgets.components.timer_face import face, length, press, still_face, strip, up
from widgets.science.training.interval_timer import Interval, Place, Timer

BEGAN = 1_795_348_800_000
INTERVALS = (Interval("Walk", 60), Interval("Run", 30), Interval("Walk", 30))
GOING = Timer(INTERVALS, BEGAN, None)
AT_ONCE = Place(0, INTERVALS[0], 60_000, BEGAN + 60_000)
OVER = Place(3, None, 0, BEGAN + 120_000)


def shown(place: Place, timer: Timer = GOING, *, sound: bool = True, vibrate: bool = True) -> str:
    return str(face(timer, place, sound=sound, vibrate=vibrate))


def test_it_counts_down_to_the_end_of_the_interval_and_keeps_the_screen_on() -> None:
    html = shown(AT_ONCE)
    assert ">1:00<" in html
    assert 'role="timer"' in html
    assert f'data-until="{BEGAN + 60_000}"' in html
    assert "data-awake" in html


def test_each_change_sounds_twice_an_effort_high_and_the_end_highest() -> None:
    sounds = re.search(r'data-sounds="([^"]*)"', shown(AT_ONCE))
    assert sounds
    heard = [tuple(map(int, one.split(":"))) for one in sounds[1].split()]
    assert [moment - BEGAN for moment, _ in heard] == [
        60_000,
        60_180,
        90_000,
        90_180,
        120_000,
        120_180,
    ]
    to_run, to_walk, over = (tone for _, tone in heard[::2])
    assert [tone for _, tone in heard[1::2]] == [to_run, to_walk, over]
    assert to_walk < to_run < over


@pytest.mark.parametrize(
    ("place", "timer"),
    [(OVER, GOING), (AT_ONCE, Timer(INTERVALS, BEGAN, BEGAN + 5000))],
    ids=["over", "paused"],
)
def test_what_does_not_run_is_silent_still_and_lets_the_screen_go_dark(
    place: Place, timer: Timer
) -> None:
    html = shown(place, timer)
    for device in ("data-until", "data-sounds", "data-vibrate", "data-awake"):
        assert device not in html


def test_sound_and_vibration_are_the_readers_choice() -> None:
    assert "data-sounds" not in shown(AT_ONCE, sound=False)
    assert "data-vibrate" not in shown(AT_ONCE, vibrate=False)
    assert "data-vibrate" in shown(AT_ONCE, sound=False)


def test_a_face_that_does_not_run_shows_its_time() -> None:
    html = str(still_face(95))
    assert ">1:35<" in html
    assert "data-until" not in html


@pytest.mark.parametrize(
    ("place", "at"),
    [
        (AT_ONCE, "0.0"),
        (Place(1, INTERVALS[1], 15_000, BEGAN + 90_000), "625.0"),
        (OVER, "1000.0"),
    ],
)
def test_the_hand_stands_at_the_share_that_has_passed(place: Place, at: str) -> None:
    html = str(strip(GOING, place, "walk and run"))
    assert f'transform="translate({at} 0)"' in html
    assert "The intervals one after another: walk and run" in html


def test_the_strip_has_a_block_an_interval_as_wide_as_it_is_long_and_efforts_taller() -> None:
    html = str(strip(GOING, AT_ONCE, ""))
    drawn = [
        dict(re.findall(r'([\w-]+)="([^"]*)"', one)) for one in re.findall("<rect([^>]*)>", html)
    ]
    walk, run, again = [one for one in drawn if one["class"] != "rb-timing-hand"]
    assert [float(one["x"]) for one in (walk, run, again)] == [0, 500, 750]
    assert [float(one["width"]) for one in (walk, run, again)] == [498, 248, 248]
    assert [one["class"] for one in (walk, run)] == ["rb-timing-ease", "rb-timing-effort"]
    assert int(run["height"]) > int(walk["height"]) == int(again["height"])
    assert all(int(one["y"]) + int(one["height"]) == 60 for one in (walk, run, again))


def test_a_press_sends_its_moment() -> None:
    assert 'data-moment="pause"' in str(press("pause", "Pause"))
    assert "rb-button-primary" in str(press("pause", "Pause"))
    assert "rb-button-primary" not in str(press("stop", "Stop", primary=False))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 seconds"), (1, "1 second"), (59, "59 seconds"), (60, "1 minute"),
     (61, "1 minute 1 second"), (150, "2 minutes 30 seconds")],
)  # fmt: skip
def test_a_length_in_words(seconds: int, words: str) -> None:
    assert length(seconds) == words


def test_a_begun_second_counts() -> None:
    assert [up(ms) for ms in (0, 1, 999, 1000, 1001)] == [0, 1, 1, 1, 2]
