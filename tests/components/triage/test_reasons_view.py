"""Why a card says what it says: the reasons, their sources, and what is judgement."""

import re

from tests.components.triage.checked import ALONE, BY_ID, with_answers
from widgets.components.triage.reasons_view import judgement, reasons
from widgets.science.triage.assessment import assess
from widgets.science.triage.guidelines import GUIDELINES
from widgets.science.triage.rules import RULES

OTHER = "Your other answers that are worth telling"
KNOWN = {one.key: one for one in GUIDELINES}
BY_RULE = {rule.id: rule for rule in RULES}


def shown(**answers: str) -> str:
    return str(reasons(assess(with_answers(**answers)))).replace("&#x27;", "'")


def test_what_decided_comes_before_what_is_worth_telling_too() -> None:
    deciding, _, folded = shown(fever="yes", worried="yes").partition(OTHER)
    found = assess(with_answers(fever="yes", worried="yes")).reasons
    assert len(found) == 2
    for reason in found:
        assert (reason.because in deciding) is (reason.level == "urgent"), reason
        assert (reason.because in folded) is (reason.level != "urgent"), reason
    assert OTHER not in shown(fever="yes")
    assert reasons(assess(with_answers())) is None


def test_each_reason_names_its_sources_in_order() -> None:
    for sign in ALONE:
        answers = {sign: "yes"} | ({"age": "20"} if sign == "never_periods" else {})
        told = re.findall(r"Source: (.*?)\.</p>", shown(**answers))
        found = assess(with_answers(**answers))
        deciding = [one for one in found.reasons if one.level == found.level]
        rest = [one for one in found.reasons if one.level != found.level]
        sourced = [one for one in deciding + rest if one.sources]
        for reason, drawn in zip(sourced, told, strict=True):
            # Each owner once, in a few letters: what was read of it stands at the chapter's end.
            owners = dict.fromkeys(KNOWN[key].owner for key in reason.sources)
            assert drawn.replace("&amp;", "&") == "; ".join(owners), sign


def test_a_rule_that_its_sources_do_not_carry_says_so() -> None:
    part, none = "The source carries only a part of this.", "No source was read for this."
    said = {"true": (False, False), "partly": (True, False), "false": (False, True)}
    seen = set()
    for sign in ALONE:
        answers = {sign: "yes"} | ({"age": "20"} if sign == "never_periods" else {})
        deciding = shown(**answers).partition(OTHER)[0]
        found = assess(with_answers(**answers))
        carried = {one.verified for one in found.reasons if one.level == found.level}
        if len(carried) == 1:
            (verified,) = carried
            assert (part in deciding, none in deciding) == said[verified], sign
            seen.add(verified)
    assert seen == set(said)


def test_judgement_is_marked_and_none_where_there_is_none() -> None:
    assert "<strong>Our judgement: </strong>The limit is ours.</p>" in str(
        judgement("The limit is ours.")
    )
    assert judgement("") is None
    carried = [rule.id for rule in RULES if rule.verified == "true" and not rule.judgement]
    assert carried
    assert "lump_or_shape" in carried
    assert "Our judgement" not in shown(lump_or_shape="yes").partition(OTHER)[0]


def test_a_reason_joins_what_the_reader_said_with_why_it_counts() -> None:
    view = shown(fever="yes")
    start = f"<strong>Because you answered yes to “{BY_ID['fever'].text}”.</strong> "
    assert start + BY_RULE["fever"].why in view
