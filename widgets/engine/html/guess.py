"""Guess first: a question with a slider, whose answer shows once the reader has asked for it."""

from widgets.engine.core.elements import Html, el
from widgets.engine.core.fields import Number
from widgets.engine.core.state import Values
from widgets.engine.html import controls, devices


def guess_first(
    state: Values, field: Number, title: str, *question: object, reveal: str = "Show the answer"
) -> Html:
    """Return the question, the slider for `field`, and the button that shows the answer.

    The button sends `show`, as Enter in the slider's box does. It goes once the state is `shown`.
    """
    is_shown = state.get("shown", False)
    return el(
        "section",
        el("h3", title),
        *question,
        controls.slider(field, state),
        None if is_shown else controls.button("show", reveal, primary=True),
        class_="rb-part",
        **devices.enter("show"),
    )
