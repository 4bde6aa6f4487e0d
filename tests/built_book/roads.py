"""The way of a page's scripts to the reader: there they are lost, or of another edition."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Route

LOST = "Failed to load resource"
SCRIPTS = "**/_static/course/**/*.js*"


class Road:
    """What happens to the scripts whose address has one of `names`, until `mend()`."""

    def __init__(self, book: Path, *names: str) -> None:
        """Let them be lost; `older` lets them come as those of another edition."""
        self.book = book
        self.names = names
        self.older = False
        self.asked: list[str] = []

    def watch(self, context: BrowserContext) -> None:
        """Begin, before the first page."""
        context.route(SCRIPTS, self._take)

    def mend(self) -> None:
        """Let everything through from now on."""
        self.names = ()

    def _take(self, route: Route) -> None:
        address = route.request.url
        self.asked.append(address)
        path = address.partition("?")[0]
        if not path.endswith(self.names):
            route.continue_()
        elif self.older:
            script = self.book / path[path.index("_static/") :]
            body = other_edition(self.book, script.read_text(encoding="utf-8"))
            route.fulfill(body=body, content_type="text/javascript")
        else:
            route.abort()


def edition_of(book: Path) -> str:
    """Return the edition that the cover of the book was built with."""
    cover = (book / "index.html").read_text(encoding="utf-8")
    return cover.partition('data-edition="')[2].partition('"')[0]


def other_edition(book: Path, text: str) -> str:
    """Return a page or a script as that of another edition."""
    edition = edition_of(book)
    assert edition in text
    return text.replace(edition, "0123456789abcdef")


def older_page(book: Path) -> Callable[[BrowserContext], None]:
    """Let pages come as those of another edition."""

    def take(route: Route) -> None:
        address = route.request.url.partition("?")[0]
        page = book / address[address.index("chapters/") :]
        body = other_edition(book, page.read_text(encoding="utf-8"))
        route.fulfill(body=body, content_type="text/html")

    def watch(context: BrowserContext) -> None:
        context.route("**/chapters/**/*.html", take)

    return watch


def come_online(page: Page) -> None:
    """Let the browser tell the page that the network is back."""
    page.evaluate("dispatchEvent(new Event('online'))")
