"""A widget as it stands in a page before anything runs: its first view, and what wakes it."""

import json
from collections import Counter
from itertools import count
from pathlib import Path
from types import ModuleType

from widgets.engine.core import protocol
from widgets.engine.core.app import may
from widgets.engine.core.elements import WIDGET_ID, Html, el
from widgets.engine.core.state import Values

_numbers = count(1)
_shown: Counter[str] = Counter()

NO_SCRIPT = "This widget needs JavaScript to answer you. The rest of the page does not."


def page_html(  # noqa: PLR0913  # each is named where it is given
    name: str,
    app: ModuleType,
    state: Values,
    *,
    storage_key: str,
    label: str = "",
    has_paper: bool = True,
) -> str:
    """Return the HTML of a widget for a page of the book.

    `storage_key` names what is kept of it on the reader's device, "" for nothing; widgets of one
    key share what is kept. One that keeps nothing reads nothing of others either. `label` is what a
    screen reader calls it; without one that is its title, with a number from the second of its kind
    on, as two landmarks of one name cannot be told apart. Without its paper it prints as it looks.
    """
    widget_id = f"{name.replace('_', '-')}-{next(_numbers)}"
    reads = may(app, "reads")(state)
    form = el(
        "form",
        el("div", class_="rb-notice", role="status"),
        el("div", app.view(state), class_="rb-view"),
        el("noscript", el("p", NO_SCRIPT, class_="rb-hint")),
        paper(app, state) if has_paper else None,
        id=widget_id,
        class_="rb-widget",
        aria_label=label or _numbered(name, app.TITLE),
        novalidate=True,
        autocomplete="off",
        **{
            protocol.APP: name,
            protocol.STATE: json.dumps(state),
            protocol.STORAGE_KEY: storage_key,
            protocol.READS: json.dumps(reads) if storage_key and reads else None,
        },
    )
    return str(form).replace(WIDGET_ID, widget_id)


def storage_name(name: str, source: str | Path | None, quizzes: Path) -> str:
    """Return the name under which an app made of the file `source` keeps what a reader enters.

    Two files of one name in two folders are two quizzes. Those in the book's own folder `quizzes`
    keep the short names that they have had from the first edition on.
    """
    if source is None:
        return name
    path = Path(source).resolve()
    course = [folder for folder in path.parents if (folder / "_toc.yml").exists()]
    place = path.relative_to(course[0]) if course else Path(path.name)
    stem = place.with_suffix("")
    own = stem.name if stem.parent == quizzes else f"{stem.parent.as_posix()}/{stem.name}"
    return f"{own}-{name}"


def _numbered(name: str, title: str) -> str:
    _shown[name] += 1
    return title if _shown[name] == 1 else f"{title} {_shown[name]}"


def paper(app: ModuleType, state: Values) -> Html | None:
    """Return what stands under the view on paper, and where the widget cannot come alive."""
    on_paper = may(app, "on_paper")(state)
    return None if on_paper is None else el("div", on_paper, class_="rb-paper")
