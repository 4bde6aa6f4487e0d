"""One count: as people, in words, with who was counted, how, and how sure we are."""

from widgets.apps.prevalence.numbers import RANGES, drawn, from_people, percent, said
from widgets.apps.prevalence.state import GROUP, State
from widgets.apps.prevalence.sure import sure_dial
from widgets.apps.prevalence.words import LEVELS, RULE, UNCOUNTED, WORDS, Words
from widgets.components.citation import cite
from widgets.engine.charts.pictograms import people
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls
from widgets.science.back.prevalence import Count, count


@memo_section("group", "guess")
def counted(state: State) -> Html:
    """Return the choice of a count, and the one chosen."""
    return el(
        "section",
        el("h3", "2. Who was counted, and how"),
        controls.select(GROUP.name, GROUP.label, list(GROUP.options), state["group"]),
        _shown(state["group"], state["guess"]),
        el(
            "p",
            el("strong", "No count here says that running is the reason. "),
            "For that, people who run and people who do not would have to be followed alike.",
            class_="rb-untested",
        ),
        class_="rb-part",
    )


def _shown(group: str, guess: float) -> Html:
    for words in WORDS:
        if words.id == group:
            return _count(count(group), words, guess)
    for missing in UNCOUNTED:
        if missing.id == group:
            return controls.live(el("p", el("strong", f"{missing.name}: no answer. "), missing.why))
    raise ValueError(f"{group} is none of the groups")


def _count(item: Count, words: Words, guess: float) -> Html:
    sentence = said(item, words.of)
    low, high = drawn(item)
    legend = "Filled people are counted, hollow ones are not."
    if low != high:
        legend = "Filled: the low end of the range. Striped: up to its high end."
    return fragment(
        el(
            "div",
            people(low, high, f"100 people. {sentence} {legend}"),
            el(
                "div",
                controls.live(
                    el("p", el("strong", words.name + ". "), sentence, class_="rb-prevalence-said"),
                    el("p", percent(item) + ". ", RANGES[item.range_is]),
                    el("p", _judged(guess, item)) if item.id == WORDS[0].id else None,
                ),
                el("p", legend, class_="rb-hint"),
                _how_sure(words),
            ),
            class_="rb-prevalence-answer",
        ),
        _facts(item, words),
    )


def _judged(guess: float, item: Count) -> str:
    start = f"You guessed {fixed(guess)}. "
    if item.high is not None and guess > item.high:
        return start + "That is more than any of the studies found."
    if item.low is not None and guess < item.low:
        return start + "That is less than any of the studies found."
    return start + "Some study found about that many, and others far from it."


def _how_sure(words: Words) -> Html:
    return el(
        "div",
        sure_dial(words.sure),
        el("p", el("strong", f"How sure we are: {LEVELS[words.sure]}. "), words.why),
        class_="rb-prevalence-sure",
    )


def _facts(item: Count, words: Words) -> Html:
    rows = [
        ("Who", fragment(words.who, " ", from_people(item), " (", cite(item.source), ")")),
        ("What counted", words.what),
        ("Over what time", words.time),
        ("What it cannot say", words.not_),
    ]
    return fragment(
        el(
            "dl",
            [el("div", el("dt", name), el("dd", value)) for name, value in rows],
            class_="rb-prevalence-facts",
        ),
        controls.disclosure("How we set the dial", el("p", RULE + " The rule is ours.")),
    )
