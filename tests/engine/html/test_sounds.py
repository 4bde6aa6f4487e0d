"""What a widget that sounds says: why nothing is heard, and where an interruption is told."""

from widgets.engine.html.sounds import HINT, interruption


def test_the_hint_names_the_volume_and_the_silent_mode() -> None:
    for cause in ("volume", "iPhone in silent mode"):
        assert cause in str(HINT)


def test_the_place_of_an_interruption_is_empty_heard_and_found_by_the_device() -> None:
    html = str(interruption())
    assert html.endswith("></div>")
    assert 'role="status"' in html
    assert " data-sound-note" in html
