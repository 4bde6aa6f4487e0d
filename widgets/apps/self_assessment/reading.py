"""What came of the answers: what to say in the check, what to read and why, and what they leave."""

from widgets.apps.self_assessment.findings import findings, is_without_pain, jump, runs
from widgets.apps.self_assessment.memory import State
from widgets.components.citation import cite
from widgets.components.looked_for import looked_for
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls
from widgets.engine.html.dates import long_day
from widgets.science.back.reading_rules import (
    CHECK,
    NO_CHAPTER,
    NO_STUDY,
    NOTE,
    Rule,
    rules_of,
)
from widgets.science.back.two_weeks import PAIN_RULE, recheck_date
from widgets.science.back.what_to_read import Advice, Chapter, what_to_read
from widgets.science.evidence.grades import GRADES
from widgets.science.training import load_jump

# A list that is read. What comes after it is folded.
SHORT = 5


def reading(state: State) -> Html:
    """Return the part of the summary with the chapters, the first one first."""
    found = findings(state)
    advice = what_to_read(found)
    return fragment(
        _sentences("Say this in the check, if it is so", rules_of(found, CHECK)),
        el("h4", "Read and try in this order"),
        _list(advice[:SHORT], 1, state),
        controls.disclosure("Later, if you like", _list(advice[SHORT:], SHORT + 1, state))
        if len(advice) > SHORT
        else None,
        el(
            "p",
            "The order is fixed: what was tested comes before what was not. The first days come "
            "before all else, and recent load and what you can do before form. Your answers only "
            "choose what is on the list.",
            class_="rb-hint",
        ),
        _sentences("Also from your answers", rules_of(found, NOTE)),
    )


def cannot_tell(state: State) -> Html:
    """Return the part with what the answers do not say."""
    found = findings(state)
    return fragment(
        el("h4", "What your answers cannot tell"),
        el(
            "ul",
            [el("li", sentence) for sentence in _unknown(state)],
            _listed(
                "In runners with back pain, we found no study of: ",
                rules_of(found, NO_STUDY),
                fragment(
                    ".",
                    looked_for("search-sleep-stress-pace"),
                    " So that leads to no chapter. Tell whoever you see.",
                ),
            ),
            _listed(
                "Some answers lead to no chapter, and that is our judgement: ",
                rules_of(found, NO_CHAPTER),
                fragment("."),
            ),
        ),
    )


def two_weeks(state: State) -> Html:
    """Return the part with the rule for pain and the day to look again."""
    if is_without_pain(state):
        return fragment(
            el("h4", "If your back begins to hurt"),
            el("p", "Do the check first, and then answer this again."),
        )
    day = words(state["today"])
    return fragment(
        el("h4", "The next two weeks"),
        el("p", el("strong", "Our suggestion, not tested for backs: ")),
        el("ol", [el("li", sentence) for sentence in PAIN_RULE]),
        el(
            "p",
            "The idea comes from 38 people with a sore Achilles tendon. Those who ran on under a "
            "pain rule did as well as those who rested for six weeks (",
            cite("silbernagel2007"),
            ").",
            class_="rb-hint",
        ),
        el("p", "Look again on ", el("strong", day), ": answer the same questions and compare."),
    )


def words(today: str) -> str:
    """Return the day two weeks after `today` in words."""
    return long_day(recheck_date(today))


def _unknown(state: State) -> tuple[str, ...]:
    if is_without_pain(state):
        return ("Whether your back will hurt one day.",)
    return (
        "What is wrong, or which part hurts. This list is not a diagnosis.",
        "Whether anything on the list caused your pain, or whether changing it helps.",
    )


def _sentences(title: str, rules: tuple[Rule, ...]) -> Html | None:
    if not rules:
        return None
    return fragment(el("h4", title), el("ul", [el("li", _reason(rule)) for rule in rules]))


def _listed(before: str, rules: tuple[Rule, ...], after: Html) -> Html | None:
    if not rules:
        return None
    return el("li", before + "; ".join([rule.words for rule in rules]), after)


def _reason(rule: Rule) -> Html:
    """Return the words of a row, and on what they stand."""
    source = cite(rule.source) if rule.source else "our judgement"
    return fragment(rule.words[:-1], " (", source, "). ")


def _list(advice: tuple[Advice, ...], start: int, state: State) -> Html:
    items = [_item(one, state) for one in advice]
    return el("ol", items, start=start, class_="rb-assess-list")


def _item(advice: Advice, state: State) -> Html:
    chapter = advice.chapter
    sources: list[object] = []
    for key in chapter.sources:
        sources += ["; " if sources else " Source: ", cite(key)]
    return el(
        "li",
        el(
            "strong",
            el("a", chapter.title, href="../" + chapter.page + ".html", class_="rb-assess-page"),
        ),
        " ",
        _badge(chapter),
        el("p", el("strong", "Why: "), [_reason(rule) for rule in advice.because]),
        _jump_in_words(state) if chapter.id == "load" else None,
        el(
            "p",
            chapter.tested,
            looked_for(chapter.searched) if chapter.searched else None,
            sources,
            "." if sources else None,
            class_="rb-hint",
        ),
    )


def _badge(chapter: Chapter) -> Html | None:
    if not chapter.grade:
        return None
    return el(
        "span",
        f"Grade {chapter.grade}: {GRADES[chapter.grade]}",
        class_=f"rb-badge rb-badge-{chapter.grade.lower()}",
    )


def _jump_in_words(state: State) -> Html | None:
    both, band = runs(state), jump(state)
    if both is None or band is None:
        return None
    longer = load_jump.percent_longer(*both)
    return el(
        "p",
        f"Yours was {fixed(longer, 1 if longer < 11 else 0)} percent longer. Runs {band.span} "
        f"percent longer went with {fixed(band.rate_ratio, 2)} times the rate of injury (95 % "
        f"interval {fixed(band.low, 2)} to {fixed(band.high, 2)}) in 5,205 runners (",
        cite(load_jump.SOURCE),
        ").",
    )
