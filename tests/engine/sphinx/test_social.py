"""The preview that another site shows of a page."""

import re
from pathlib import Path

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from tests.built_book.pages import PAGES, SEARCH, source_of
from widgets.engine.sphinx.social import HEIGHT, TEXT_WIDTH, WIDTH, picture

COURSE = "Running and your back"
TITLES = [source_of(page).split("\n# ", 1)[1].split("\n")[0] for page in PAGES if page != SEARCH]
TAG = re.compile(r'<meta property="(og:[\w:]+)" content="([^"]*)">')


@pytest.mark.parametrize("title", TITLES)
def test_a_title_fits_beside_the_mark(title: str) -> None:
    figure = picture(title, COURSE)
    renderer = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]
    assert tuple(figure.bbox.size) == (WIDTH, HEIGHT)
    for text in figure.axes[0].texts:
        drawn = text.get_window_extent(renderer)
        assert drawn.x1 < TEXT_WIDTH, text.get_text()
        assert 0 < drawn.y0 < drawn.y1 < HEIGHT, text.get_text()


@pytest.mark.parametrize("page", [page for page in PAGES if page != SEARCH])
def test_a_page_names_itself_and_a_picture_that_is_there(book: Path, page: str) -> None:
    path = book / f"{page}.html"
    tags = dict(TAG.findall(path.read_text(encoding="utf-8")))
    assert tags["og:site_name"] == COURSE
    assert len(tags["og:description"]) > 50
    assert (path.parent / tags["og:image"]).resolve().is_file()
