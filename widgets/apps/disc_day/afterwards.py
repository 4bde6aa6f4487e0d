"""After the run: findings about getting height back, which do not agree."""

from widgets.apps.disc_day.state import AFTER, State
from widgets.components.citation import cite
from widgets.components.looked_for import looked_for
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.html import controls

FOUND = {
    "rest": fragment(
        el("strong", "No clear return in 20 minutes, or some. "),
        "Men who rested for 20 minutes after their run got back no height that the study could "
        "tell from chance (",
        cite("leatt1986"),
        "). Ten people who ran for 15 minutes on a treadmill did get some back in 20 minutes of "
        "standing (",
        cite("demura2010"),
        ").",
    ),
    "legs": fragment(
        el("strong", "About four fifths back in 20 minutes, but not after a run. "),
        "Ten women lay with their legs raised after lifting weights. They got back 4.5 of 5.4 mm "
        "in the morning and 3.4 of 4.3 mm in the evening, and lost height again once they stood (",
        cite("wilby1987"),
        ").",
    ),
    "flat": fragment(
        el("strong", "A steady disc height after 45 minutes, with no run before. "),
        "In 9 adults without pain, scans after 45 minutes of lying gave the same disc height at 7 "
        "in the morning and at midday, to within about 0.1 mm (",
        cite("supine45"),
        ").",
    ),
    "night": fragment(
        el("strong", "About 70 % of the day's loss back in the first half of the night. "),
        "That was in 8 young adults on an ordinary day (",
        cite("tyrrell1985"),
        "). By morning the day begins again.",
    ),
}


@memo_section("after")
def afterwards(state: State) -> Html:
    """Return the part about getting height back."""
    return el(
        "section",
        el("h3", "3. Getting it back"),
        controls.radios(AFTER, state),
        controls.live(el("p", FOUND[state["after"]])),
        el(
            "p",
            "These findings do not fit on one curve, so we draw none. Posture seems to matter. We "
            "found no study that followed runners from hour to hour.",
            looked_for("search-height-after-run"),
        ),
        class_="rb-part",
    )
