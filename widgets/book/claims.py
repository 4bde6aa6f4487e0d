"""Reads the list of claims, and says exactly what is wrong with a bad one."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from pybtex.database import BibliographyData, Entry, parse_file

from widgets.science.evidence.grades import GRADES
from widgets.science.evidence.sources import SOURCES

KEYS = {"id", "claim", "grade", "verdict", "cite"}


class ClaimsFileError(ValueError):
    """The claims cannot be used; the message names the file, the claim and the reason."""


def load(path: str | Path) -> list[dict[str, Any]]:
    """Return the claims in `path`, a file two folders below the course's `references.bib`.

    Each has `id`, `claim`, `grade`, `verdict`, `page` and `title` of the chapter that treats it
    ("" while there is none), and `sources`: pairs of authors and link ("" where there is none).

    Raises ClaimsFileError with a line for each problem.
    """
    path = Path(path)
    chapters = path.parents[1]
    references = parse_file(chapters.parent / "references.bib")
    claims = yaml.safe_load(path.read_text(encoding="utf-8"))
    problems = [
        f"{path}, claim {number} ({claim.get('id', 'no id')}): {problem}."
        for number, claim in enumerate(claims, 1)
        for problem in _problems(claim, chapters, references)
    ]
    if problems:
        raise ClaimsFileError("\n".join(problems))
    return [_claim(claim, chapters, references) for claim in claims]


def _problems(claim: dict[str, Any], chapters: Path, references: BibliographyData) -> Iterator[str]:
    missing = KEYS - set(claim)
    if missing:
        yield f"{', '.join(sorted(missing))} is missing"
        return
    if claim["grade"] not in GRADES:
        yield f"{claim['grade']} is no grade"
    if "page" in claim and not (chapters / f"{claim['page']}.md").is_file():
        yield f"there is no chapter {claim['page']}"
    for key in claim["cite"]:
        if key not in references.entries:
            yield f"{key} is not in references.bib"


def _claim(claim: dict[str, Any], chapters: Path, references: BibliographyData) -> dict[str, Any]:
    page = claim.get("page", "")
    return {
        **{key: claim[key] for key in ("id", "claim", "grade", "verdict")},
        "page": page,
        "title": _title(chapters / f"{page}.md") if page else "",
        "sources": [_source(key, references.entries[key]) for key in claim["cite"]],
    }


def _title(chapter: Path) -> str:
    lines = chapter.read_text(encoding="utf-8").splitlines()
    return next(line[2:] for line in lines if line.startswith("# "))


def _source(key: str, entry: Entry) -> list[str]:
    if key in SOURCES:
        return [SOURCES[key].authors, SOURCES[key].link or ""]
    people = [" ".join(person.last_names).strip("{}") for person in entry.persons["author"]]
    others = people[1:] and (f" and {people[1]}" if len(people) == len("ab") else " et al.")
    year = entry.fields.get("year", "")
    doi = entry.fields.get("doi")
    link = f"https://doi.org/{doi}" if doi else entry.fields.get("url", "")
    return [f"{people[0]}{others or ''} {year}".strip(), link]
