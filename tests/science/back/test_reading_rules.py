"""The table behind the reading list: each row leads somewhere, and says on what it stands."""

from pathlib import Path

from widgets.science.back.reading_rules import (
    CHECK,
    ENDS,
    FINDINGS,
    MAY_HURT,
    NO_CHAPTER,
    NO_STUDY,
    NOTE,
    RULES,
    rules_of,
)
from widgets.science.back.what_to_read import CHAPTERS
from widgets.science.evidence.sources import SOURCES

BIBLIOGRAPHY = (Path(__file__).parents[3] / "references.bib").read_text(encoding="utf-8")
PLACES = {chapter.id for chapter in CHAPTERS}


def test_each_row_leads_to_a_chapter_or_an_end() -> None:
    assert PLACES.isdisjoint(ENDS)
    for rule in RULES:
        assert rule.leads_to in PLACES | set(ENDS), rule
        assert rule.answers, rule
    assert {rule.leads_to for rule in RULES} == PLACES | set(ENDS)


def test_no_row_stands_twice_and_each_finding_is_named_once() -> None:
    pairs = [(rule.finding, rule.leads_to) for rule in RULES]
    assert len(set(pairs)) == len(pairs)
    assert len(set(FINDINGS)) == len(FINDINGS)
    assert set(FINDINGS) == {rule.finding for rule in RULES}
    # All rows of a finding rest on the same answers.
    assert len({(rule.finding, rule.answers) for rule in RULES}) == len(FINDINGS)


def test_a_source_is_known_to_readers_and_in_the_list_of_references() -> None:
    for rule in RULES:
        if rule.source:
            assert rule.source in SOURCES, rule
            assert "{" + rule.source + "," in BIBLIOGRAPHY, rule


def test_what_leads_to_no_chapter_is_a_few_words_of_a_list_and_has_no_study() -> None:
    for rule in RULES:
        is_listed = rule.leads_to in (NO_CHAPTER, NO_STUDY)
        assert rule.words.endswith(".") is not is_listed, rule
        if is_listed:
            assert not rule.source, rule
            assert ";" not in rule.words, rule


def test_a_difference_between_sides_leads_on_with_no_cut_off_and_the_same_does_not() -> None:
    sides = [rule for rule in RULES if rule.finding.endswith(("_even", "_uneven"))]
    assert len(sides) == 10
    for rule in sides:
        if rule.finding.endswith("_uneven"):
            assert rule.leads_to in PLACES, rule
            assert "no fault found" in rule.words, rule
        else:
            assert rule.leads_to == NO_CHAPTER, rule
            assert "about the same on both sides" in rule.words, rule


def test_groin_ribs_and_buttock_lead_to_the_check_and_not_to_discs() -> None:
    for finding in ("where_groin", "where_ribs", "where_buttock"):
        ends = [rule.leads_to for rule in RULES if rule.finding == finding]
        assert CHECK in ends, finding
        assert not PLACES.intersection(ends), finding
    assert [rule.finding for rule in rules_of(FINDINGS, "legs")] == ["leg"]


def test_the_rows_of_one_place_come_in_the_order_of_the_table() -> None:
    backwards = tuple(reversed(FINDINGS))
    for place in sorted(PLACES) + list(ENDS):
        rows = rules_of(FINDINGS, place)
        assert rows == rules_of(backwards, place)
        assert list(rows) == [
            rule for rule in RULES if rule.leads_to == place and rule.finding != MAY_HURT
        ]


def test_a_reason_given_takes_the_place_of_the_general_one() -> None:
    (general,) = rules_of((MAY_HURT,), "return-to-run")
    assert general.words.startswith("If your back hurts")
    (own,) = rules_of((MAY_HURT, "running_limited"), "return-to-run")
    assert own.finding == "running_limited"
    assert rules_of((), "return-to-run") == rules_of((MAY_HURT,), NOTE) == ()
