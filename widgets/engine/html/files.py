"""Ways to take something along, on paper or as a file, and to bring a file back."""

from widgets.engine.core.elements import Html, el, fragment, local_id
from widgets.engine.core.state import Values
from widgets.engine.html import devices


def print_button(label: str) -> Html:
    """Return a button that prints its widget alone."""
    return el("button", label, type="button", class_="rb-button", **devices.print_alone())


def save_button(label: str, name: str, content: str) -> Html:
    """Return a button that gives `content` to the reader as a file of that name."""
    return el(
        "button",
        label,
        type="button",
        class_="rb-button",
        **devices.download(name, content),
    )


def save_all_button(label: str) -> Html:
    """Return a button that saves all that the course holds of the reader, as a file."""
    return el("button", label, type="button", class_="rb-button", **devices.backup())


def file_box(name: str, label: str, accept: str, *, ends: tuple[int, int] | None = None) -> Html:
    """Return a box to choose a file with: its text comes as the event `name`.

    `accept` lists the endings and types of files that fit, as HTML has it. Of a larger file,
    `ends` bytes or lines of its beginning and as many of its end are enough.
    """
    box_id = local_id(name.replace("_", "-"))
    return fragment(
        el("label", label, for_=box_id, class_="rb-label"),
        el(
            "input",
            id=box_id,
            type="file",
            accept=accept,
            **devices.upload(name, ends),
            class_="rb-file",
        ),
    )


_KINDS = {
    "binary": "This is no text file.",
    "empty": "This file is empty.",
    "film": "This is a film.",
    "fit": "This is a FIT file: a single activity, as a watch keeps it.",
    "gpx": "This is a GPX file: the track of a single activity.",
    "gzip": "This is a compressed file (gzip).",
    "html": "This is a web page.",
    "json": "This is a JSON file.",
    "large": "This file is too large.",
    "pdf": "This is a PDF.",
    "picture": "This is a picture.",
    "tcx": "This is a TCX file: a single activity.",
    "unreadable": "This file could not be opened.",
    "workbook": "This is a workbook of a spreadsheet program.",
    "xml": "This is an XML file.",
    "zip": "This is a ZIP archive.",
}


def kind_of(event: Values) -> str:
    """Return the kind of the file that came with an event, as the device saw it."""
    kind = event["file"]["kind"] if "file" in event else "text"
    return "empty" if kind == "text" and not str(event["value"]).strip() else str(kind)


def unfit(event: Values, *kinds: str) -> str:
    """Return the sentence that names a file of none of `kinds`, "" where it is of one of them."""
    kind = kind_of(event)
    return "" if kind in kinds else _KINDS.get(kind, _KINDS["binary"])


def unfit_for_saved(event: Values) -> str:
    """Return the sentence that names a file that nothing here can have saved, "" for another."""
    problem = unfit(event, "text", "json")
    return problem and problem + " Choose one that you have saved here. Nothing here has changed."
