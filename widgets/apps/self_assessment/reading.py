"""What came of the answers: what to read and why, what they cannot tell, and the two weeks."""

from widgets.components.citation import cite
from widgets.components.self_assessment.answers import ACTIVITIES
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls
from widgets.engine.html.dates import long_day
from widgets.science.back.two_weeks import PAIN_RULE, recheck_date
from widgets.science.back.what_to_read import Advice, Chapter, what_to_read
from widgets.science.evidence.grades import GRADES
from widgets.science.training import load_jump

# A list that is read. What comes after it is folded.
SHORT = 5

# Findings that are an answer given, whatever it says.
_GIVEN = (
    ("changed_strength", ("changed_strength",)),
    ("changed_surface", ("changed_surface",)),
    ("changed_hills", ("changed_hills",)),
    ("changed_shoes", ("changed_shoes",)),
    ("tried_stance", ("tried_stance",)),
    ("tried_bridge", ("tried_bridge",)),
    ("tried_plank", ("plank_left", "plank_right")),
    ("tried_thomas", ("tried_thomas",)),
    ("tried_footprint", ("tried_footprint",)),
    ("leg_or_buttock", ("where_buttock", "where_leg_above", "where_leg_below")),
)


def findings(state: dict) -> tuple[str, ...]:
    """Return what the answers say that leads to a chapter, as `what_to_read` names it."""
    found = [name for name, fields in _GIVEN if any([_is_given(state[field]) for field in fields])]
    if _jump(state) is not None:
        found.append("run_jump")
    if state["how_long"] == "over_3_months":
        found.append("over_3_months")
    if state["step_rate"] is not None:
        found.append("step_rate")
    if _is_limited(state):
        found.append("limits")
    return tuple(found)


def reading(state: dict) -> Html:
    """Return the part of the summary with the chapters, the first one first."""
    advice = what_to_read(findings(state))
    return fragment(
        el("h4", "Read and try in this order"),
        _list(advice[:SHORT], 1, state),
        controls.disclosure("Later, if you like", _list(advice[SHORT:], SHORT + 1, state))
        if len(advice) > SHORT
        else None,
        el(
            "p",
            "The order is fixed: what was tested comes before what was not, recent load and what "
            "you can do come before form. Your answers only choose what is on the list.",
            class_="rb-hint",
        ),
    )


def cannot_tell(state: dict) -> Html:
    """Return the part with what the answers do not say."""
    loose = [
        name
        for field, name in (("changed_sleep", "sleep"), ("changed_stress", "stress"))
        if state[field]
    ]
    return fragment(
        el("h4", "What your answers cannot tell"),
        el(
            "ul",
            el("li", "What is wrong, or which part hurts. This list is not a diagnosis."),
            el(
                "li", "Whether anything on the list caused your pain, or whether changing it helps."
            ),
            el(
                "li",
                f"You said that your {' and '.join(loose)} changed. We have no checked study of "
                "that in runners with back pain, so it leads to no chapter. Tell whoever you see.",
            )
            if loose
            else None,
            el(
                "li",
                "If pain or tingling below the knee is not settling, say so in the check: see a "
                "clinician soon.",
            )
            if state["where_leg_below"]
            else None,
        ),
    )


def two_weeks(state: dict) -> Html:
    """Return the part with the rule for pain and the day to look again."""
    day = words(state["today"]) if state["today"] else "two weeks from today"
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


def _is_given(value: object) -> bool:
    # A side plank of 0 s is an answer, and 0 == False.
    return value is not None and value is not False and value != ""


def _jump(state: dict) -> load_jump.Jump | None:
    if state["longest_run"] is None or state["longest_before"] is None:
        return None
    return load_jump.jump(state["longest_run"], state["longest_before"])


def _is_limited(state: dict) -> bool:
    if state["limit_running"] or state["limit_daily"]:
        return True
    return any([state[field.name].strip() for field in ACTIVITIES])


def _list(advice: tuple[Advice, ...], start: int, state: dict) -> Html:
    items = [_item(one, state) for one in advice]
    return el("ol", items, start=start, class_="rb-assess-list")


def _item(advice: Advice, state: dict) -> Html:
    chapter = advice.chapter
    sources: list[object] = []
    for key in chapter.sources:
        sources += ["; " if sources else " Source: ", cite(key)]
    return el(
        "li",
        el("strong", _title(chapter)),
        " ",
        el(
            "span",
            f"Grade {chapter.grade}: {GRADES[chapter.grade]}",
            class_=f"rb-badge rb-badge-{chapter.grade.lower()}",
        ),
        el("p", el("strong", "Why: "), " ".join(advice.because)),
        _jump_in_words(state) if chapter.id == "load" else None,
        el("p", chapter.tested, sources, "." if sources else None, class_="rb-hint"),
    )


def _title(chapter: Chapter) -> Html:
    if chapter.page is None:
        return fragment(chapter.title, " (planned)")
    return el("a", chapter.title, href="../" + chapter.page + ".html", class_="rb-assess-page")


def _jump_in_words(state: dict) -> Html | None:
    band = _jump(state)
    if band is None:
        return None
    longer = load_jump.percent_longer(state["longest_run"], state["longest_before"])
    return el(
        "p",
        f"Yours was {fixed(longer, 1 if longer < 11 else 0)} percent longer. Runs {band.span} "
        f"percent longer went with {fixed(band.rate_ratio, 2)} times the rate of injury (95 % "
        f"interval {fixed(band.low, 2)} to {fixed(band.high, 2)}) in 5,205 runners (",
        cite(load_jump.SOURCE),
        ").",
    )
