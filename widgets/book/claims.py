"""Reads the list of claims, and says exactly what is wrong with a bad one."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from pybtex.database import BibliographyData, Entry, parse_file
from pybtex.richtext import Text

from widgets.apps.claims import Claim
from widgets.book import contents
from widgets.engine.hosts import schema
from widgets.science.evidence.grades import GRADES
from widgets.science.evidence.looked import search_sentence
from widgets.science.evidence.searches import SEARCHES
from widgets.science.evidence.sources import SOURCES

_TEXT = {"type": "string", "minLength": 1}
SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["id", "claim", "grade", "verdict", "cite"],
        "additionalProperties": False,
        "properties": {
            "id": _TEXT,
            "claim": _TEXT,
            "grade": {"enum": list(GRADES)},
            "page": _TEXT,
            "verdict": _TEXT,
            "cite": {"type": "array", "items": _TEXT},
        },
    },
}


class ClaimsFileError(ValueError):
    """The claims cannot be used; the message names the file, the claim and the reason."""


def load(path: str | Path) -> list[Claim]:
    """Return the claims in `path`, a file two folders below the course's `references.bib`.

    Raises ClaimsFileError with a line for each problem.
    """
    path = Path(path)
    chapters = path.parents[1]
    references = parse_file(chapters.parent / "references.bib")
    try:
        claims: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as fault:
        raise ClaimsFileError(f"{path}: {fault}") from fault
    # What the claims lead to is looked for once their form is right.
    problems = list(_form_problems(claims)) or list(_sense_problems(claims, chapters, references))
    if problems:
        raise ClaimsFileError("\n".join(f"{path}{problem}." for problem in problems))
    return [_claim(claim, chapters, references) for claim in claims]


def _form_problems(claims: Any) -> Iterator[str]:
    """Yield what breaks the schema, in the order of the file."""
    for place, reason in schema.faults(SCHEMA, claims):
        yield f"{_name(int(place[0]), claims[place[0]]) if place else ''}: {reason}"


def _sense_problems(
    claims: list[dict[str, Any]], chapters: Path, references: BibliographyData
) -> Iterator[str]:
    """Yield what a schema cannot see."""
    for index, claim in enumerate(claims):
        name = _name(index, claim)
        if "page" in claim and not (chapters / f"{claim['page']}.md").is_file():
            yield f"{name}: there is no chapter {claim['page']}"
        for key in claim["cite"]:
            if key not in references.entries and key not in SEARCHES:
                yield f"{name}: {key} is not in references.bib"


def _name(index: int, claim: Any) -> str:
    """Return how a message calls a claim: ", claim 3 (posture-strain)"."""
    known = claim.get("id") if isinstance(claim, dict) else None
    return f", claim {index + 1} ({known or 'no id'})"


def _claim(claim: dict[str, Any], chapters: Path, references: BibliographyData) -> Claim:
    page = claim.get("page", "")
    return {
        "id": claim["id"],
        "claim": claim["claim"],
        "grade": claim["grade"],
        "verdict": claim["verdict"],
        "page": page,
        "title": contents.read(chapters / f"{page}.md").title if page else "",
        "sources": [
            _source(key, references.entries[key]) for key in claim["cite"] if key not in SEARCHES
        ],
        "looked": " ".join(search_sentence(key) for key in claim["cite"] if key in SEARCHES),
    }


def _source(key: str, entry: Entry) -> list[str]:
    if key in SOURCES:
        return [SOURCES[key].authors, SOURCES[key].link or ""]
    year = entry.fields.get("year", "")
    doi = entry.fields.get("doi")
    link = f"https://doi.org/{doi}" if doi else entry.fields.get("url", "")
    return [f"{_authors(entry) or _short_title(entry)} {year}".strip(), link]


def _authors(entry: Entry) -> str:
    """Return who wrote it, "Jones et al.", or "" where no record names anybody."""
    people = entry.persons.get("author", [])
    names = [" ".join(map(str, [*one.rich_prelast_names, *one.rich_last_names])) for one in people]
    if len(names) > len("ab") or names[1:] == ["others"]:
        return f"{names[0]} et al."
    return " and ".join(names)


def _short_title(entry: Entry) -> str:
    field = "shorttitle" if "shorttitle" in entry.fields else "title"
    return str(Text.from_latex(entry.fields[field]))
