"""What comes next of each exercise, by the log, and why."""

from typing import cast

from widgets.apps.programme.checks import KNOWN
from widgets.apps.programme.records import Plan
from widgets.apps.programme.state import State
from widgets.apps.programme.week.plan import dose_of, entries_in
from widgets.apps.programme.words import dose_words
from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.memo import memo_section
from widgets.science.exercises.progression import Next, next_dose


@memo_section("log", "plan")
def next_doses(state: State) -> Html:
    """Return the next dose of each exercise that has an entry, and why."""
    plan = cast("Plan", state["plan"])
    groups: list[tuple[tuple[str, str, str], list[str]]] = []
    for name, _, _ in plan["doses"]:
        done = entries_in(state["log"], name)
        if done:
            told = _told(plan, name, next_dose(KNOWN[name], done))
            words = f"{KNOWN[name].title}: {dose_words(KNOWN[name], dose_of(plan, name))}"
            same = [doses for key, doses in groups if key == told]
            if same:
                same[0].append(words)
            else:
                groups.append((told, [words]))
    if not groups:
        return fragment()
    items = [_group(mark, kind, why, doses) for (mark, kind, why), doses in groups]
    return fragment(el("h4", "Next time"), el("ul", items, class_="rb-programme-next"))


def _group(mark: str, kind: str, why: str, doses: list[str]) -> Html:
    return el(
        "li",
        el("span", mark, class_=f"rb-programme-mark rb-programme-{kind}"),
        el("ul", [el("li", dose) for dose in doses]),
        el("p", why),
    )


def _told(plan: Plan, name: str, found: Next) -> tuple[str, str, str]:
    """Return the mark, the kind and the reason of the next dose of an exercise."""
    if name in plan["aside"]:
        return "Set aside", "aside", found.why
    if found.kind == "aside":
        return "Taken up again", "same", "You are trying it again."
    if dose_of(plan, name) != found.dose:
        return "Your own", "same", "You have set this dose yourself."
    return _MARKS[found.kind], found.kind, found.why


_MARKS = {"up": "A step up", "same": "The same", "back": "A step back"}
