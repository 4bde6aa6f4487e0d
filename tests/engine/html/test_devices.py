"""What a view asks of devices: the attributes as the page reads them."""

import inspect
from typing import Any

import pytest

from widgets.engine.core import protocol
from widgets.engine.core.elements import el
from widgets.engine.html import devices

ASKED: dict[str, tuple[dict[str, Any], str]] = {
    "enter": (devices.enter("show"), ' data-enter="show"'),
    "focus": (devices.focus("week"), ' data-focus="week"'),
    "history": (devices.history("result"), ' data-history="result"'),
    "today": (devices.today(""), ' data-today=""'),
    "awake": (devices.awake(), " data-awake"),
    "live": (devices.live(whole=True), " data-answer data-live"),
    "answer": (devices.answer(), " data-answer"),
    "taps": (devices.taps("tap"), ' data-taps="tap"'),
    "moment": (devices.moment("go"), ' data-moment="go"'),
    "download": (devices.download("a.csv", "1;2"), ' data-content="1;2" data-download="a.csv"'),
    "copy": (devices.copy("copied", "text"), ' data-content="text" data-copy="copied"'),
    "upload": (devices.upload("log", (9, 2)), ' data-ends="9 2" data-upload="log"'),
    "print_alone": (devices.print_alone(), " data-print"),
    "backup": (devices.backup(), " data-backup"),
    "timer": (
        devices.timer("done", 30, running=True),
        ' data-running="true" data-seconds="30" data-timer="done"',
    ),
    "clock": (
        devices.clock("clock", 5000, sounds="1:880", vibrate=True),
        ' data-clock="clock" data-sounds="1:880" data-until="5000" data-vibrate',
    ),
    "clock_hand": (devices.clock_hand(1, 2), ' data-clock-hand data-from="1" data-to="2"'),
    "metronome": (
        devices.metronome("170", running=False, volume="60"),
        ' data-metronome="170" data-running="false" data-volume="60"',
    ),
    "pulse": (devices.pulse(), " data-pulse"),
    "sound_note": (devices.sound_note(), " data-sound-note"),
    "cycle": (devices.cycle("0.7", playing=True), ' data-period="0.7" data-play="true"'),
    "moves": (devices.moves("shift", "0,1 0,2"), ' data-keys="0,1 0,2" data-move="shift"'),
}


@pytest.mark.parametrize("name", ASKED)
def test_an_element_asks_in_the_words_of_the_page(name: str) -> None:
    attributes, written = ASKED[name]
    assert str(el("p", **attributes)) == f"<p{written}></p>"


def test_every_device_is_tried() -> None:
    offered = dict(inspect.getmembers(devices, inspect.isfunction))
    assert {name for name in offered if not name.startswith("_")} == set(ASKED)


def test_each_attribute_stands_in_the_protocol() -> None:
    names = {value for value in vars(protocol).values() if isinstance(value, str)}
    for attributes, _ in ASKED.values():
        assert set(attributes) <= names


@pytest.mark.parametrize(
    "attributes",
    [devices.focus(None), devices.awake(on=False), devices.upload("log") | {protocol.UPLOAD: None},
     devices.clock("c") | {protocol.CLOCK: None}, devices.cycle(None, playing=None)],
)  # fmt: skip
def test_what_is_not_wanted_is_not_written(attributes: dict[str, Any]) -> None:
    assert str(el("p", **attributes)) == "<p></p>"
