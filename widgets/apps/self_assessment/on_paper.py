"""The self-assessment on paper, and on a page without JavaScript, where nothing can be weighed."""

from widgets.apps.self_assessment.memory import State
from widgets.engine.core.elements import Html, el
from widgets.science.back.what_to_read import CHAPTERS
from widgets.science.evidence.grades import GRADES


def on_paper(_state: State) -> Html:
    """Return the order of the chapters."""
    return el(
        "section",
        el("h3", "The self-assessment on paper"),
        el("p", "Do the check first, on the page before. Go on only if it found no sign."),
        el("p", "Then read what fits you, in this order:"),
        el(
            "ol",
            [
                el(
                    "li",
                    chapter.title,
                    f" (grade {chapter.grade}, {GRADES[chapter.grade]})" if chapter.grade else None,
                )
                for chapter in CHAPTERS
            ],
        ),
    )
