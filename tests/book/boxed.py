"""Which signs a text says under what to do about them."""

import re

from widgets.science.triage.rules import RULES

NAMED = [rule for rule in RULES if rule.short]
HEADS = {
    "ring": "Ring for an ambulance now:",
    "go": "Go to an emergency department now:",
    "today": "See a doctor today:",
}


def parts(text: str) -> dict[str, str]:
    """Return what the box says under each of its heads."""
    found = re.split("|".join(HEADS.values()), " ".join(text.split()))
    return dict(zip(("", *HEADS), found, strict=True))


def missing(text: str) -> list[str]:
    """Return the rules whose words do not stand where the text says how soon to be seen."""
    return [one.id for one in NAMED if not stands(one.short, parts(text).get(one.act, ""))]


def stands(short: str, part: str) -> bool:
    return bool(re.search(rf"(?:^|[;*>-]) *{re.escape(short)} *(?:[;.<*-]|$)", part))
