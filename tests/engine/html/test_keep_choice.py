"""The choice to keep what was entered: it says how it stands, and deleting takes two presses."""

from widgets.engine.core.fields import flag
from widgets.engine.html.keep_choice import KEPT, NOT_KEPT, SAFARI, keep_choice

KEEP = flag("keep", "Keep my plan on this device", stored=True)


def choice(*, keep: bool) -> str:
    state = {"keep": keep, "drafts": {}}
    return str(keep_choice(KEEP, state, delete="Delete it all", deletes="Your plan goes."))


def test_it_says_whether_it_is_kept() -> None:
    assert KEPT in choice(keep=True)
    assert NOT_KEPT not in choice(keep=True)
    assert NOT_KEPT in choice(keep=False)
    assert KEPT not in choice(keep=False)


def test_the_box_is_ticked_where_the_reader_said_so() -> None:
    assert " checked" in choice(keep=True)
    assert " checked" not in choice(keep=False)


def test_the_button_that_deletes_is_folded_beside_what_it_takes_away() -> None:
    html = choice(keep=False)
    folded = html[html.index("<details") : html.index("</details>")]
    assert html.count('name="start_again"') == folded.count('name="start_again"') == 1
    assert "Delete it all" in folded
    assert "Your plan goes. It cannot be undone." in folded


def test_what_safari_deletes_stands_with_the_way_to_save_it_in_the_book_alone() -> None:
    _, _, in_book = choice(keep=True).partition('<div class="rb-only-in-book">')
    in_book, _, after = in_book.partition("</div>")
    assert SAFARI in in_book
    assert " data-backup" in in_book
    assert " data-backup" not in after
