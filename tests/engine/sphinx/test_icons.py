"""Icons: the solid shape, and nothing for a screen reader."""

import pytest

from widgets.engine.sphinx.icons import UnknownIconError, icon


def test_an_icon_is_the_solid_shape() -> None:
    assert '<path d="M256 512A256' in icon("circle")  # the outlined one begins elsewhere
    assert 'viewBox="0 0 512 512"' in icon("circle")


def test_an_icon_is_hidden_from_screen_readers() -> None:
    assert 'aria-hidden="true"' in icon("bars")


def test_an_unknown_icon_is_named() -> None:
    with pytest.raises(UnknownIconError, match="running-shoe"):
        icon("running-shoe")
