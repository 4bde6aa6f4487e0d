"""The way by which a test comes to the book, where one is enough.

Both ways bring the same pages and scripts. What hangs on the way is tried both ways: that every
widget comes alive, what is lost while loading, what is kept, files, searching, links.
"""

import pytest

over_http = pytest.mark.parametrize("visit", ["http"], indirect=True)
by_double_click = pytest.mark.parametrize("visit", ["file"], indirect=True)
