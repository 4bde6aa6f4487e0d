"""What came of the answers: what to read and why, what they cannot tell, and the two weeks."""

from widgets.apps.self_assessment.memory import State
from widgets.components.citation import cite
from widgets.components.self_assessment.answers import Answers, activities
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


def findings(answers: Answers) -> tuple[str, ...]:
    """Return what the answers say that leads to a chapter, as `what_to_read` names it."""
    plank = (answers["plank_left"], answers["plank_right"])
    leg = (answers["where_buttock"], answers["where_leg_above"], answers["where_leg_below"])
    said = (
        ("changed_strength", answers["changed_strength"]),
        ("changed_surface", answers["changed_surface"]),
        ("changed_hills", answers["changed_hills"]),
        ("changed_shoes", answers["changed_shoes"]),
        ("tried_stance", answers["tried_stance"] != ""),
        ("tried_bridge", answers["tried_bridge"] != ""),
        # A side plank of 0 s is an answer.
        ("tried_plank", plank != (None, None)),
        ("tried_thomas", answers["tried_thomas"] != ""),
        ("tried_footprint", answers["tried_footprint"] != ""),
        ("leg_or_buttock", any(leg)),
        ("run_jump", _jump(answers) is not None),
        ("over_3_months", answers["how_long"] == "over_3_months"),
        ("step_rate", answers["step_rate"] is not None),
        ("limits", _is_limited(answers)),
    )
    return tuple([name for name, is_said in said if is_said])


def reading(state: State) -> Html:
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


def cannot_tell(state: State) -> Html:
    """Return the part with what the answers do not say."""
    changed = (("sleep", state["changed_sleep"]), ("stress", state["changed_stress"]))
    loose = [name for name, has_changed in changed if has_changed]
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


def two_weeks(state: State) -> Html:
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


def _runs(answers: Answers) -> tuple[float, float] | None:
    longest, before = answers["longest_run"], answers["longest_before"]
    return None if longest is None or before is None else (longest, before)


def _jump(answers: Answers) -> load_jump.Jump | None:
    runs = _runs(answers)
    return None if runs is None else load_jump.jump(*runs)


def _is_limited(answers: Answers) -> bool:
    if answers["limit_running"] or answers["limit_daily"]:
        return True
    return any([name.strip() for name in activities(answers)])


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


def _jump_in_words(state: State) -> Html | None:
    runs, band = _runs(state), _jump(state)
    if runs is None or band is None:
        return None
    longer = load_jump.percent_longer(*runs)
    return el(
        "p",
        f"Yours was {fixed(longer, 1 if longer < 11 else 0)} percent longer. Runs {band.span} "
        f"percent longer went with {fixed(band.rate_ratio, 2)} times the rate of injury (95 % "
        f"interval {fixed(band.low, 2)} to {fixed(band.high, 2)}) in 5,205 runners (",
        cite(load_jump.SOURCE),
        ").",
    )
