"""What a correlation means in people: first a guess, then pairs of runners."""

from widgets.apps.hip_extension.pairs import pairs_picture
from widgets.apps.hip_extension.state import GUESS, LINK, State
from widgets.components.citation import cite
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls
from widgets.engine.html.guess import guess_first
from widgets.science.gait.hip_extension import LINKS, Link

# What each link compares, in a sentence about two runners.
QUESTIONS = {
    "thomas": "the hip that extends further on the bench also does so in the run",
    "elite": "the hip and the pelvis go together in the run",
    "tight": "the hip and the pelvis go together in the run",
    "spine": "the pelvis and the low back go together in the run",
}


@memo_section("guess", "drafts")
def guessing(state: State) -> Html:
    """Return the question."""
    return guess_first(
        state,
        GUESS,
        "2. From the bench to the run: first, a guess",
        el(
            "p",
            "Two runners lie on a bench, and somebody measures how far each hip extends (the "
            "Thomas test). Then both run. Take 100 such pairs. In how many is the one who extends "
            "further on the bench also the one who extends further in the run?",
        ),
        el("p", "A coin toss is right in 50.", class_="rb-hint"),
        reveal="Show what was measured",
    )


@memo_section("link", "guess")
def shown(state: State) -> Html:
    """Return the pairs for the link chosen."""
    link = next(one for one in LINKS if one.id == state["link"])
    return el(
        "section",
        el("h3", "2. What went with what, as pairs of runners"),
        controls.radios(LINK, state),
        _answer(link),
        el("p", _guess(state["guess"])) if link.id == LINKS[0].id else None,
        el("p", el("strong", "None of this is back pain. "), "None of these studies measured it."),
        ABOUT,
        class_="rb-part",
    )


def _answer(link: Link) -> Html:
    low, high = [int(pairs + 0.5) for pairs in link.at_large]
    words = (
        f"100 pairs: filled, {low} in which {QUESTIONS[link.id]}; dotted, up to {high} in which "
        "they may; hollow, the rest."
    )
    return el(
        "div",
        pairs_picture(low, high, words),
        controls.live(
            el("p", el("strong", _in_study(link)), class_="rb-hip-said"),
            el("p", _at_large(link, low, high)),
            el("p", f"{link.runners} people, ", cite(link.source), ".", class_="rb-hint"),
        ),
        class_="rb-hip-answer",
    )


def _in_study(link: Link) -> str:
    low, high = [fixed(pairs) for pairs in link.in_study]
    if link.smallest == 0:
        return f"Not told from a coin toss: {high} of 100 pairs, or fewer."
    if link.largest == 1:
        return f"In {low} of 100 pairs or more, in the study."
    return f"In about {low} of 100 pairs, in the study (r = {fixed(link.largest, 2)} in size)."


def _at_large(link: Link, low: int, high: int) -> str:
    few = f"But {link.runners} people are few. "
    if link.smallest == 0:
        return few + (
            f"In runners at large it may be anything from a coin toss to {high} of 100. So the "
            "test did not tell, which is not proof that it never can."
        )
    if low <= 50:
        return few + f"In others it may be anything from a coin toss to {high} of 100."
    if high == 100:
        return few + f"In others it may be as low as {low} of 100."
    return few + f"In others it may be anything from {low} to {high} of 100."


def _guess(guess: float) -> str:
    most = LINKS[0].in_study[1]
    if guess <= most:
        return f"You guessed {fixed(guess)}: the study could not have told that from a coin toss."
    return f"You guessed {fixed(guess)}: more than the study could show."


ABOUT = controls.disclosure(
    "How a correlation becomes pairs",
    el(
        "ul",
        el(
            "li",
            "A correlation, r, says how closely two measures go together: 0 not at all, 1 "
            "always. We turn it into pairs with 100 (1/2 + arcsin(r) / π), which takes both "
            "measures to spread like a bell. That step is ours.",
        ),
        el(
            "li",
            "Elite runners at 20 km/h (",
            cite("schache2000"),
            "): we read p values, not r. For the run, p was below 0.01, so r was at least "
            f"{fixed(LINKS[1].smallest, 2)} in size. For the bench it was not significant, so "
            f"r was below {fixed(LINKS[0].largest, 2)} in size. Runners with more tilt tended "
            "to extend the hip less.",
        ),
        el(
            "li",
            "Healthy people whose hips extend little (",
            cite("mettler2019"),
            "; the r is from the thesis behind it): 0.83 for hip and pelvis, and "
            f"{fixed(-0.41, 2)} for pelvis and low back, p = 0.08. The summary does not say which "
            "way each angle counts, so we show how strong, not which way.",
        ),
        el("li", "Ranges for runners at large: 95 percent intervals (Fisher), worked out here."),
    ),
)
