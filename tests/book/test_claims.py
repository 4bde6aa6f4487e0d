"""The list of claims is checked before a reader sees it."""

from pathlib import Path

import pytest

from widgets.book import claims as claims_file

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
    assert len(set(names)) == len(names) > 70
    assert {claim["grade"] for claim in claims} == set("ABCDU")


def test_a_claim_gets_its_chapters_title_and_its_studies_names(tmp_path: Path) -> None:
    (claim,) = claims_file.load(course(tmp_path))
    assert (claim["page"], claim["title"]) == ("one", "One")
    assert claim["sources"] == [["Smith and Jones 2020", "https://doi.org/10.1/x"]]


def test_a_claim_without_a_chapter_is_no_fault(tmp_path: Path) -> None:
    (claim,) = claims_file.load(course(tmp_path, page=None))
    assert (claim["page"], claim["title"]) == ("", "")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"grade": "E"}, "E is no grade"),
        ({"page": "two"}, "there is no chapter two"),
        ({"cite": "[jones1999]"}, r"jones1999 is not in references\.bib"),
        ({"verdict": None}, "verdict is missing"),
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
