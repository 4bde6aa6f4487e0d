"""Searching, which works by double-click too, and loads nothing before somebody searches."""

import re
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from tests.built_book.pages import CHAPTER, CHECK, CONTENTS, GALLERY, PHONE, SEARCH, Visit
from tests.built_book.ways import by_double_click
from widgets.engine.sphinx.search_words import words
from widgets.science.triage.help_lines import COUNTRIES, all_lines, shown

# What a frightened reader may type.
WORRIES = """
emergency; urgent; warning signs; warning sign; red flags; danger; ambulance; hospital; doctor;
need help; numb; numbness; tingling; pins and needles; saddle; groin; genitals; private parts;
inner thigh; bladder; pee; peeing; cannot pee; wee; urine; urinate; urinating; incontinence;
incontinent; leaking; bowel; bowels; poo; faeces; feces; stool; constipated; erection; sex; sexual
function; weakness; weak leg; leg weakness; legs weak; both legs; foot drop; paralysed; paralyzed;
paralysis; cauda equina; chest pain; heart attack; accident; crash; fall; fell; fallen; trauma;
fracture; fractures; broken bone; fever; feverish; temperature; chills; shivering; infection;
immune system; injection drugs; drug use; weight loss; lost weight; losing weight; cancer; tumour;
tumor; tumors; lump; swelling; night pain; pain at night; night sweats; cough; coughing; sneeze;
sneezing; shoulder blades; osteoporosis; osteoporotic; brittle bones; steroid; steroids;
prednisolone; cortisone; stress fracture; pregnant; pregnancy; missed periods; severe pain;
suicide; suicidal; aneurysm; tearing pain; fainted; cold sweat; breathless; blood clot; swollen leg;
blood thinner; warfarin; vomiting; tummy pain; blood in pee; kidney stone; heat stroke; collapsed;
slurred speech; sepsis; shingles; diabetes; ectopic
"""
NUMBERS = {number for one in COUNTRIES for line in shown(all_lines(one)) for number in line.numbers}
TO_THE_CHECK = [*(typed.strip() for typed in WORRIES.split(";")), *sorted(NUMBERS)]

PAGE_FIRST = {
    "timer": "chapters/doing/the-first-days",
    "exercise": "chapters/doing/exercises",
    "exercises": "chapters/doing/exercises",
    "plank": "chapters/doing/exercises",
    "cadence": CHAPTER,
    "step rate": CHAPTER,
    "overstriding": CHAPTER,
    "metronome": CHAPTER,
    "ice": "chapters/doing/the-first-days",
    "scan": "chapters/causes/disc-issues",
    "MRI": "chapters/causes/disc-issues",
    "disc": "chapters/causes/disc-issues",
    "discs": "chapters/causes/disc-issues",
    "disk": "chapters/causes/disc-issues",
    "quiz": "chapters/reference/final-quiz",
    "privacy": "chapters/start/how-this-course-works",
    "return plan": "chapters/doing/return-to-running",
    "self-assessment": "chapters/start/self-assessment",
    "foot pronation": "chapters/causes/foot-pronation",
    "core": "chapters/causes/strength-and-core",
    "glossary": "chapters/reference/glossary",
}


def search(visit: Visit, page: Page, typed: str) -> None:
    page.goto(f"{visit.url(SEARCH)}?q={quote(typed)}")


def found(visit: Visit, page: Page) -> list[str]:
    """Return the pages found, best first."""
    hrefs = page.locator("#search-results .rb-found").evaluate_all(
        "links => links.map(({ href }) => href)"
    )
    return [href.removeprefix(f"{visit.address}/").removesuffix(".html") for href in hrefs]


def first_of_each(visit: Visit, questions: list[str]) -> dict[str, str]:
    page = visit.open(SEARCH)
    first = {}
    for typed in questions:
        search(visit, page, typed)
        first[typed] = (found(visit, page) or ["nothing"])[0]
    return first


# Both ways run the same index. Over a hundred words are enough once.


@by_double_click
def test_worrying_words_lead_to_the_check(visit: Visit) -> None:
    elsewhere = {
        typed: page for typed, page in first_of_each(visit, TO_THE_CHECK).items() if page != CHECK
    }
    assert elsewhere == {}


@by_double_click
def test_ordinary_words_lead_to_their_page(visit: Visit) -> None:
    assert first_of_each(visit, list(PAGE_FIRST)) == PAGE_FIRST


@pytest.mark.parametrize("typed", ["timer", "cadence", "warning signs", "gallery", "untouched"])
def test_the_gallery_is_not_found(visit: Visit, typed: str) -> None:
    page = visit.open(SEARCH)
    search(visit, page, typed)
    assert GALLERY not in found(visit, page)


def test_the_browser_and_the_build_make_the_same_stems(visit: Visit, book: Path) -> None:
    text = " ".join((book / f"{name}.html").read_text(encoding="utf-8") for name in CONTENTS)
    spoken = sorted(set(re.findall(r"[\w'\N{RIGHT SINGLE QUOTATION MARK}]+", text)))
    page = visit.open(SEARCH)
    stems = page.evaluate("words => words.map((word) => wordsOf(word))", spoken)
    assert len(spoken) > 3000
    assert dict(zip(spoken, stems, strict=True)) == {word: list(words(word)) for word in spoken}


def test_searching_finds_the_chapter(visit: Visit) -> None:
    page = visit.open("index")
    page.get_by_role("searchbox").fill("overstride")
    assert not [url for url in visit.requests if "searchindex" in url]
    page.get_by_role("searchbox").press("Enter")
    link = page.locator("#search-results").get_by_role("link", name="Overstride").first
    expect(link).to_be_visible()
    assert [url for url in visit.requests if "searchindex" in url]
    link.click()
    expect(page.locator("h1")).to_contain_text("Overstride")


def test_a_found_page_leads_to_its_part(visit: Visit) -> None:
    page = visit.open(SEARCH)
    search(visit, page, "stretches")
    part = page.locator("#search-results").get_by_role("list", name="In Exercises")
    part.get_by_role("link", name="Stretches").click()
    expect(page.locator("h1")).to_contain_text("Exercises")
    expect(page.locator("#stretches > h3")).to_be_in_viewport()


def test_a_word_found_nowhere_says_so_and_points_to_the_check(visit: Visit) -> None:
    page = visit.open(SEARCH)
    search(visit, page, "xylophone")
    results = page.locator("#search-results")
    expect(results).to_contain_text("No page has “xylophone”")
    results.get_by_role("link", name="Check first").click()
    expect(page.locator("h1")).to_contain_text("Check first")


def test_what_was_searched_for_is_kept_nowhere(visit: Visit) -> None:
    page = visit.open(SEARCH)
    search(visit, page, "bladder")
    expect(page.get_by_role("searchbox")).to_have_value("bladder")
    assert "bladder" not in page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage })")


def test_words_are_shown_as_words(visit: Visit) -> None:
    page = visit.open(SEARCH)
    search(visit, page, "<b>xylophone</b>")
    expect(page.locator("#search-results")).to_contain_text("<b>xylophone</b>")


def test_on_a_phone_the_menu_holds_the_search(visit: Visit) -> None:
    page = visit.open(CHAPTER, viewport=PHONE)
    expect(page.get_by_role("searchbox")).to_be_hidden()
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("searchbox").fill("braking")
    page.get_by_role("searchbox").press("Enter")
    expect(page.locator("#search-results").get_by_role("link").first).to_be_visible()
    # The words can be changed without opening the menu again.
    expect(page.get_by_role("searchbox")).to_be_visible()
