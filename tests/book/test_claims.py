"""The list of claims is checked before a reader sees it."""

import re
from pathlib import Path

import pytest

from widgets.book import claims as claims_file
from widgets.science.evidence.looked import search_sentence

ROOT = Path(__file__).parents[2]
CLAIMS = ROOT / "chapters" / "reference" / "claims.yml"
GOOD = {
    "id": "one",
    "claim": "A claim.",
    "grade": "C",
    "verdict": "A verdict.",
    "page": "one",
    "cite": "[smith2020]",
}
BIB = "@article{smith2020, author={Smith, A. and Jones, B.}, year={2020}, doi={10.1/x}}\n"


def course(folder: Path, **changes: str | None) -> Path:
    """Return a list of one claim, with some of its lines changed, or left out for None."""
    lines = {key: value for key, value in {**GOOD, **changes}.items() if value is not None}
    path = folder / "chapters" / "reference" / "claims.yml"
    path.parent.mkdir(parents=True)
    text = "\n  ".join(f"{key}: {value}" for key, value in lines.items())
    path.write_text(f"- {text}\n", encoding="utf-8")
    (folder / "chapters" / "one.md").write_text("# One\n", encoding="utf-8")
    (folder / "references.bib").write_text(BIB, encoding="utf-8")
    return path


def test_the_course_has_its_claims() -> None:
    claims = claims_file.load(CLAIMS)
    names = [claim["id"] for claim in claims]
    assert len(set(names)) == len(names) > 80
    assert {claim["grade"] for claim in claims} == set("ABCDU")


def test_every_claim_has_a_chapter_and_rests_on_a_study_or_a_search() -> None:
    claims = claims_file.load(CLAIMS)
    assert not [claim["id"] for claim in claims if not claim["page"]]
    assert not [claim["id"] for claim in claims if not claim["sources"] and not claim["looked"]]


def test_a_verdict_is_one_to_three_whole_sentences() -> None:
    verdicts = [claim["verdict"] for claim in claims_file.load(CLAIMS)]
    told = [re.split(r"(?<=\.) (?=[A-Z])", verdict) for verdict in verdicts]
    assert not [found for found in told if not 1 <= len(found) <= 3]
    assert not [one for found in told for one in found if not re.fullmatch(r"[A-Z].+ .+\.", one)]


def test_a_claim_gets_its_chapters_title_and_its_studies_names(tmp_path: Path) -> None:
    (claim,) = claims_file.load(course(tmp_path))
    assert (claim["page"], claim["title"]) == ("one", "One")
    assert claim["sources"] == [["Smith and Jones 2020", "https://doi.org/10.1/x"]]


def test_a_claim_says_where_it_was_looked_for(tmp_path: Path) -> None:
    (claim,) = claims_file.load(course(tmp_path, cite="[smith2020, search-step-rate-trial]"))
    assert claim["sources"] == [["Smith and Jones 2020", "https://doi.org/10.1/x"]]
    assert claim["looked"] == search_sentence("search-step-rate-trial")


@pytest.mark.parametrize(
    ("record", "name"),
    [
        ("author={dos Santos, A.}, year={2019}", "dos Santos 2019"),
        ("author={Smith, A. and others}, year={2020}", "Smith et al. 2020"),
        ("author={Smith, A. and Jones, B. and Lee, C.}", "Smith et al."),
        (
            r"author={Thome{\'e}, R. and {World Health Organization}}",
            "Thomeé and World Health Organization",
        ),
        ("title={Shrinking in {London}}, year={1987}", "Shrinking in London 1987"),
        ("title={Shrinking: a long story}, shorttitle={Shrinking}", "Shrinking"),
    ],
)
def test_a_study_goes_by_its_authors_or_else_by_its_title(
    tmp_path: Path, record: str, name: str
) -> None:
    path = course(tmp_path)
    (tmp_path / "references.bib").write_text(f"@misc{{smith2020, {record}}}\n", encoding="utf-8")
    (claim,) = claims_file.load(path)
    assert claim["sources"] == [[name, ""]]


def test_a_claim_without_a_chapter_is_no_fault(tmp_path: Path) -> None:
    (claim,) = claims_file.load(course(tmp_path, page=None))
    assert (claim["page"], claim["title"]) == ("", "")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"grade": "E"}, 'grade must be one of A, B, C, D, U, not "E"'),
        ({"page": "two"}, "there is no chapter two"),
        ({"cite": "[jones1999]"}, r"jones1999 is not in references\.bib"),
        ({"cite": "jones1999"}, 'cite must be a list, not "jones1999"'),
        ({"claim": "7"}, "claim must be text in quotes, not 7"),
        ({"verdict": None}, "'verdict' is missing"),
        ({"autor": "Smith"}, "'autor' is none of id, claim, grade, page, verdict, cite"),
    ],
)
def test_a_bad_claim_is_named_with_the_reason(
    tmp_path: Path, change: dict[str, str | None], reason: str
) -> None:
    path = course(tmp_path, **change)
    with pytest.raises(
        claims_file.ClaimsFileError, match=rf"claims\.yml, claim 1 \(one\): {reason}"
    ):
        claims_file.load(path)


def test_a_claim_without_a_name_and_what_is_no_list_are_named_too(tmp_path: Path) -> None:
    path = course(tmp_path, id=None)
    with pytest.raises(claims_file.ClaimsFileError, match=r"claim 1 \(no id\): 'id' is missing"):
        claims_file.load(path)
    path.write_text("id: one\n", encoding="utf-8")
    with pytest.raises(claims_file.ClaimsFileError, match=r"claims\.yml: the file must be a list"):
        claims_file.load(path)
    path.write_text("- [\n", encoding="utf-8")
    with pytest.raises(claims_file.ClaimsFileError, match=r"claims\.yml: (?s:.*)line 2"):
        claims_file.load(path)
