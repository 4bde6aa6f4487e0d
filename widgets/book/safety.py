"""The warning signs on top of the chapters, made from the rules of the check."""

from widgets.science.triage.records import CLUSTERS, Rule
from widgets.science.triage.rules import RULES

# What makes other signs count, or count sooner: a pair with one of these has no line of its own.
RISKS = (
    "**More counts** if you have or had cancer, have weak bones, weak immunity or diabetes, take a "
    "blood thinner, are or may be pregnant, or are under 20 or over 54: do the check now."
)
_MOST_ON_A_LINE = 4


def box(rules: tuple[Rule, ...] = RULES) -> str:
    """Return the text of the box, in MyST as in a chapter."""
    parts = (
        (
            "**Get help first if you have any of these with your back pain.** They are rare, but "
            "they come before any advice here."
        ),
        "*Ring for an ambulance now:*",
        _lines("ring", rules),
        "*Go to an emergency department now:*",
        _lines("go", rules),
        # Folded, as the list is long; what cannot wait stands open above it.
        "<details><summary>More signs, for which to be seen today</summary>",
        "*See a doctor today:* " + "; ".join(_shorts("today", rules)) + ".",
        RISKS,
        "</details>",
        (
            "Sources: {cite}`nhsbackpain,girft_ces,lothian_red,nhs_breath` and others: the check "
            "names each. This is not the whole list. If you are unsure, ask a doctor."
        ),
        "{doc}`Not sure? Check first: it takes a few minutes. </chapters/start/check-first>`",
    )
    return "\n\n".join(parts) + "\n"


def _lines(act: str, rules: tuple[Rule, ...]) -> str:
    """Return a list, in which a few signs of one part share a line."""
    lines = []
    for cluster in CLUSTERS:
        signs = _shorts(act, rules, cluster)
        places = range(0, len(signs), _MOST_ON_A_LINE)
        lines += ["; ".join(signs[place : place + _MOST_ON_A_LINE]) for place in places]
    return "\n".join(f"- {line}" for line in lines)


def _shorts(act: str, rules: tuple[Rule, ...], cluster: str = "") -> list[str]:
    return [
        rule.short
        for rule in rules
        if rule.short and rule.act == act and cluster in {"", rule.cluster}
    ]
