"""What runners are told: every claim with its grade, our verdict and the studies behind it.

Its first state is made from the course's list of claims (`widgets.book.claims`).
"""

from typing import NamedTuple, TypedDict

from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.fields import apply_input, choice, data
from widgets.engine.core.memo import remembered
from widgets.engine.core.state import BaseState, Event
from widgets.engine.html import controls
from widgets.science.evidence.grades import GRADES

TITLE = "What runners are told"
LETTERS = ("A", "B", "C", "D", "U")
ALL = "all"

GRADE = choice(
    "grade",
    "Grade",
    ((ALL, "All"),) + tuple([(letter, f"{letter}, {GRADES[letter]}") for letter in LETTERS]),
)
FIELDS = (GRADE, data("chapter", lambda value: isinstance(value, str)))


class Claim(TypedDict):
    """What runners are told, our verdict, and the studies behind it.

    page, title: of the chapter that treats it, "" while there is none.
    sources: pairs of authors and link, "" where there is none.
    looked: where we looked for what was not found, "" where nothing is said to be missing.
    """

    id: str
    claim: str
    grade: str
    verdict: str
    page: str
    title: str
    sources: list[list[str]]
    looked: str


class State(BaseState):
    """The claims, and which of them are shown: `chapter` is the page of one, or "all"."""

    claims: list[Claim]
    grade: str
    chapter: str


def initial(claims: list[Claim]) -> State:
    """Return the state that shows every claim."""
    return {"claims": claims, "grade": ALL, "chapter": ALL, "drafts": {}}


def update(state: State, event: Event) -> State:
    """Return the state after what the reader did."""
    if event["name"] == "chapter":
        is_known = event["value"] in [page for page, _ in _chapters(state)]
        return {**state, "chapter": event["value"]} if is_known else state
    if event["name"] == "show_all":
        return {**state, "grade": ALL, "chapter": ALL}
    return apply_input(FIELDS, state, event)


def view(state: State) -> Html:
    """Return the ways to choose, how many claims are left, and these claims."""
    shown = [claim for claim in state["claims"] if _is_chosen(claim, state)]
    total = len(state["claims"])
    count = f"All {total}" if len(shown) == total else f"{len(shown)} of {total}"
    return fragment(
        el(
            "div",
            controls.radios(GRADE, state),
            controls.select("chapter", "Chapter", _chapters(state), state["chapter"]),
            class_="rb-claims-choice",
        ),
        controls.live(el("p", f"{count} claims.")),
        controls.button("show_all", "Show all claims") if not shown else None,
        el("ul", [_row(_frozen(claim)) for claim in shown], class_="rb-claims"),
    )


def _is_chosen(claim: Claim, state: State) -> bool:
    return state["grade"] in (ALL, claim["grade"]) and state["chapter"] in (ALL, claim["page"])


def _chapters(state: State) -> list[tuple[str, str]]:
    """Return the chapters that treat a claim, in the order in which the claims name them."""
    found = [(ALL, "All")]
    for claim in state["claims"]:
        chapter = (claim["page"], claim["title"])
        if claim["page"] and chapter not in found:
            found.append(chapter)
    return found


class _Frozen(NamedTuple):
    """What is shown of a claim, for a function that remembers what it was given."""

    text: str
    grade: str
    verdict: str
    page: str
    title: str
    sources: tuple[tuple[str, ...], ...]
    looked: str


def _frozen(claim: Claim) -> _Frozen:
    return _Frozen(
        claim["claim"], claim["grade"], claim["verdict"], claim["page"], claim["title"],
        tuple([tuple(source) for source in claim["sources"]]), claim["looked"],
    )  # fmt: skip


@remembered(200)
def _row(claim: _Frozen) -> Html:
    text, grade, verdict, page, title, sources, looked = claim
    return el(
        "li",
        el(
            "p",
            el("strong", text),
            " ",
            el("span", f"{grade}: {GRADES[grade]}", class_=f"rb-badge rb-badge-{grade.lower()}"),
        ),
        el("p", verdict, el("span", " " + looked, class_="rb-looked") if looked else None),
        el(
            "p",
            "Studies: " if sources else "We found no study.",
            [_source(source, is_first=not place) for place, source in enumerate(sources)],
            ". " if sources else " ",
            fragment("More in ", el("a", title, href=f"../{page}.html", class_="rb-page-link"), ".")
            if page
            else None,
            class_="rb-hint",
        ),
    )


def _source(source: tuple[str, ...], *, is_first: bool) -> Html:
    authors, link = source
    named = el("a", authors, href=link) if link else authors
    return fragment("" if is_first else "; ", named)


_CLAIMS: list[Claim] = [
    {
        "id": "quicker-steps",
        "claim": "Quicker steps keep a back from hurting.",
        "grade": "U",
        "verdict": "They lower some loads on the knee. We found no trial for backs.",
        "page": "causes/overstride",
        "title": "Overstride",
        "sources": [
            ["Heiderscheit et al. 2011", "https://doi.org/10.1249/MSS.0b013e3181ebedf4"],
            ["Anderson et al. 2022", "https://doi.org/10.1186/s40798-022-00504-0"],
        ],
        "looked": "We looked for a trial in a store of pages, on 30 November 2026.",
    },
    {
        "id": "imaging",
        "claim": "A scan should be done to find the cause.",
        "grade": "D",
        "verdict": "Routine scans are advised against.",
        "page": "",
        "title": "",
        "sources": [["NICE, 2016", ""]],
        "looked": "",
    },
    {
        "id": "warm-up-hands-feet",
        "claim": "Warm up your hands and feet.",
        "grade": "U",
        "verdict": "Nothing shows that warm hands and feet matter for backs.",
        "page": "",
        "title": "",
        "sources": [],
        "looked": "We looked for a study of warm hands in a store of pages, on 30 November 2026.",
    },
]
_EVERY = initial(_CLAIMS)
EXAMPLES: dict[str, State] = {
    "all": _EVERY,
    "untested": {**_EVERY, "grade": "U"},
    "one_chapter": {**_EVERY, "chapter": "causes/overstride"},
    "none_left": {**_EVERY, "grade": "A"},
}
