"""Keeping back pain away: people of 100, from a baseline that the reader sets."""

from widgets.apps.exercise_effects.people import people, sample
from widgets.apps.exercise_effects.state import BASELINE, PROGRAMME, State
from widgets.components.citation import cite
from widgets.components.looked_for import looked_for
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section, remembered
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls
from widgets.science.exercises import effects

# What studies counted: people of 100, and who they were.
KNOWN = (
    ("33", "got over a spell: 33"),
    ("69", "another such group: 69"),
    ("22", "runners: up to 22"),
)


@memo_section("programme", "baseline", "drafts")
def prevention(state: State) -> Html:
    """Return the programme, the baseline, and the people."""
    return el(
        "section",
        el("h3", "3. Can it keep back pain away?"),
        controls.radios(PROGRAMME, state),
        controls.slider(BASELINE, state),
        el(
            "p",
            el("span", "What studies counted: ", class_="rb-hint"),
            [controls.button("known_baseline", words, value=value) for value, words in KNOWN],
            class_="rb-effects-known",
        ),
        _people(state["programme"], state["baseline"]),
        ABOUT,
        class_="rb-part",
    )


@remembered(30)
def _people(chosen: str, baseline: float) -> Html:
    programme = next(item for item in effects.PROGRAMMES if item.id == chosen)
    without = int(fixed(baseline))
    best, low, high = [
        int(fixed(effects.people_with_pain(baseline, ratio)))
        for ratio in (programme.ratio, programme.low, programme.high)
    ]
    said = f"{without} of 100 people have back pain without a programme, and about {best} with it."
    fewer = (
        f"That is {_count(without - best)} fewer; the 95 % interval goes from "
        f"{_count(without - high)} to {_count(without - low)}."
    )
    key = (("pain", "back pain either way"), ("spared", "spared"), ("free", "no pain either way"))
    return el(
        "div",
        people(best, without - best, "100 people. " + said),
        el(
            "div",
            controls.live(el("p", el("strong", said), " " + fewer, class_="rb-effects-said")),
            el(
                "ul",
                [el("li", sample(kind), " " + words) for kind, words in key],
                class_="rb-effects-key",
            ),
            el("p", f"How sure the review is: {programme.certainty} quality of evidence."),
        ),
        class_="rb-effects-answer",
    )


def _count(people_fewer: int) -> str:
    return str(people_fewer) if people_fewer else "less than 1"


ABOUT = fragment(
    el(
        "p",
        el("strong", "Your own baseline may be any. "),
        "Of 469 people with a month free of pain after a spell, 33 of 100 had another within a "
        "year (",
        cite("machado2017"),
        "). Of 250 who had got better within a month, it was 69 of 100, interval 62 to 74 (",
        cite("dasilva2019"),
        "). Studies of runners found from 0.3 to 22 new cases in 100 (",
        cite("maselli2020"),
        "). They counted in different ways.",
    ),
    el(
        "p",
        "The programmes come from 21 trials with 30,850 adults (",
        cite(effects.PREVENTION_SOURCE),
        "). They were of many kinds, and core work was not set against others. The picture takes "
        "the programme to spare the same share at every baseline. That is our assumption.",
    ),
    el(
        "p",
        el("strong", "These were not runners. "),
        "We found no trial of a programme that counted back pain in runners.",
        looked_for("search-prevention-runners"),
        " Nor can the picture say who of the 100 you would be.",
        class_="rb-untested",
    ),
)
