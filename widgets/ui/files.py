"""Ways to take something along, on paper or as a file, and to bring a file back."""

from widgets.ui.elements import Html, el, fragment, local_id


def print_button(label: str) -> Html:
    """Give a button that prints its widget alone."""
    return el("button", label, type="button", class_="rb-button", data_print=True)


def save_button(label: str, name: str, content: str) -> Html:
    """Give a button that gives `content` to the reader as a file of that name."""
    return el(
        "button",
        label,
        type="button",
        class_="rb-button",
        data_download=name,
        data_content=content,
    )


def save_all_button(label: str) -> Html:
    """Give a button that saves all that the course holds of the reader, as a file."""
    return el("button", label, type="button", class_="rb-button", data_backup=True)


def file_box(name: str, label: str, accept: str) -> Html:
    """Give a box to choose a file with: its text comes as the event `name`.

    `accept` lists the endings and types of files that fit, as HTML has it.
    """
    box_id = local_id(name.replace("_", "-"))
    return fragment(
        el("label", label, for_=box_id, class_="rb-label"),
        el("input", id=box_id, type="file", accept=accept, data_upload=name, class_="rb-file"),
    )
