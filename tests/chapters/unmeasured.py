"""Sentences that say that something was not measured, not tested, not known or not found."""

import re

_LOOKED_AT = (
    "measured|tested|tried|looked|asked|knows|compared|followed|counted|studied|shown|showed|proved"
)
SAYS_SO = re.compile(
    rf"\b(?:nobody|no one) (?:has |have |had )?(?:\w+ )?(?:{_LOOKED_AT}|found)\b"
    r"|\bno (?:\w+ ){0,3}(?:study|studies|trial|trials|research|review|survey)\b"
    r"|\bnone (?:of \w+ |that )?(?:\w+ ){0,3}(?:tested|measured|studied)\b"
    r"|\b(?:not|never|n't) (?:yet )?(?:been )?(?:tested|measured|studied|compared|proven)\b"
    r"|\b(?:untested|unmeasured|unknown|unstudied)\b"
    r"|\b(?:found|know of|knows of|seen) (?:no|none|nothing)\b"
    r"|\b(?:is|are|was|were) not (?:yet )?(?:known|tested|measured|studied|shown)\b"
    r"|\b(?:do|does|did) not (?:yet )?(?:know|test|measure|show)\b",
    re.IGNORECASE,
)

# What these say is about the course itself or a word of its own, so there is nothing to look for.
OURS = re.compile(
    r"\b(?:our|this course's) (?:own )?(?:suggestion|judgement|choice|rule|idea|dose|step|plan)"
    r"|\b(?:is|are|were) ours\b"
    r"|\bUntested does not mean\b"
    r"|^What is unknown\.$",
    re.IGNORECASE,
)

# What a study in hand left out is that study's to show, not ours to look for.
OF_A_STUDY = re.compile(
    r"\b(?:this|that|the|these|those|neither|both|its|their|one|each)(?: \w+)? "
    r"(?:study|studies|trial|trials|survey|review|reviews|paper|abstract|authors|registry|model)\b",
    re.IGNORECASE,
)

# What a study looked for and did not find is its result.
RESULT = re.compile(
    r"(?<!\bno )\b(?:study|trial|review|model|other|one)\b[^.;]*? found (?:no|none|nothing)\b",
    re.IGNORECASE,
)


def needs_a_search(sentence: str, *, is_cited: bool) -> bool:
    """Whether a part of a sentence says so of all research, and not of a study in hand."""
    return any(
        says_so(RESULT.sub("", part) if is_cited else part) and not OF_A_STUDY.search(part)
        for part in sentence.split(";")
    )


def says_so(sentence: str) -> bool:
    """Whether a sentence says that something was not measured, tested, known or found."""
    return bool(SAYS_SO.search(sentence)) and not OURS.search(sentence)
