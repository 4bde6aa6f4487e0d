"""The red box of every chapter and the short warnings of the widgets name what the rules count."""

import re
import shutil
from pathlib import Path

import pytest
from pybtex.database import parse_file

from tests import small_book
from tests.book.boxed import HEADS, NAMED, missing
from widgets.book.safety import RISKS, box
from widgets.science.triage.advice import ADVICE, WATCH_FOR
from widgets.science.triage.assessment import assess, no_to_all
from widgets.science.triage.records import ACTS, Rule
from widgets.science.triage.rules import RULES

ROOT = Path(__file__).parents[2]
RULE = {rule.id: rule for rule in RULES}
# The rules without words of their own, and whose words in the box say them as soon or sooner.
SAID_BY = {
    "no_pee": ("bladder", "trouble with peeing"),
    "thinner_plus_nerve": ("fall_plus_nerve", "on a blood thinner"),
    "colic_plus_60": ("back_and_belly_60", "in waves"),
    "fever_plus_colic": ("fever_plus_weakness", "waves of pain"),
    "cough_streaks": ("cough_blood", "blood"),
    "both_legs_old": ("both_legs_new", "both legs"),
    "weight_plus_night": ("weight_loss", "weight loss"),
}
# The rules that count only together with what the box names as a reason to do the check.
SAID_BY_RISKS = {
    "small_child": "under 20",
    "child_signs": "under 20",
    "teen_plus_night": "under 20",
    "throbbing_belly": "over 54",
    "infection_host": "weak immunity or diabetes",
    "night_sweats": "weak immunity or diabetes",  # fever, weight loss and illness have their words
    "cancer_pain": "have or had cancer",
    "fall_and_bones": "weak bones",
    "crack_no_fall": "weak bones",
    "sudden_new": "weak bones",  # over 70 counts as such, and over 54 is named
    "thinner_knock": "a blood thinner",
    "pregnant_pee": "are or may be pregnant",
    "pregnant_fever_or_clot": "are or may be pregnant",
    "pregnant_belly": "are or may be pregnant",
    "pregnant_cramps": "are or may be pregnant",
    "pregnant_fluid": "are or may be pregnant",
    "pregnant_pressure": "are or may be pregnant",
}
# How the widgets' warnings say it, beside an answer and in a plan that is paused.
WATCHED_NOW = {
    "sudden_tearing": "a pain comes out of nowhere",
    "faint_grey_sweat": "you faint",
    "breathless": "cannot get your breath",
    "heart_like": "pain or pressure in the chest, jaw or arm",
    "belly_severe": "bad belly pain",
    "saddle_numbness": "numbness between your legs",
    "no_pee": "new trouble with peeing",
    "bladder": "new trouble with peeing",
    "bowel": "pooing",
    "sexual_function": "or sex",
    "both_legs_new": "trouble in both legs",
    "weak_progress": "a leg that grows weaker",
    "sepsis": "feel very ill",
    "exercise_collapse": "you faint",
}
WATCHED_TODAY = {
    "fever": "a high temperature",
    "weight_loss": "lose weight without trying",
    "blood_in_pee": "blood in your pee",
    "swollen_leg": "one swollen leg",
    "foot_drop": "one leg turns weak",
}


def test_every_emergency_and_urgent_sign_has_its_words_or_a_reason_for_none() -> None:
    silent = {rule.id for rule in RULES if rule.act in HEADS and not rule.short}
    assert silent == {*SAID_BY, *SAID_BY_RISKS}
    assert not set(SAID_BY) & set(SAID_BY_RISKS)
    assert {rule.act for rule in NAMED} == set(HEADS)


def test_the_reasons_hold() -> None:
    for rule, (other, words) in SAID_BY.items():
        assert words in RULE[other].short, rule
        assert ACTS.index(RULE[other].act) <= ACTS.index(RULE[rule].act), rule
    for rule, words in SAID_BY_RISKS.items():
        assert RULE[rule].act == "today", rule
        assert words in RISKS, rule
    assert RISKS in box()


def test_the_box_says_every_sign_under_what_to_do() -> None:
    assert missing(box()) == []


def test_a_line_less_is_noticed() -> None:
    lines = box().split("\n")
    with_signs = [line for line in lines if line.startswith(("- ", "*See a doctor"))]
    assert len(with_signs) == 16
    for line in with_signs:
        less = "\n".join([one for one in lines if one != line])
        if not line.startswith("- "):
            less += HEADS["today"]
        assert missing(less), line


def test_a_rule_of_today_is_not_told_to_ring() -> None:
    rules = tuple([rule._replace(act="today") if rule.act == "ring" else rule for rule in RULES])
    assert missing(box(rules)) == [rule.id for rule in NAMED if rule.act == "ring"]


def test_it_can_be_read_while_it_hurts() -> None:
    assert len(box().split()) < 530
    for rule in NAMED:
        assert len(rule.short.split()) <= 14, rule.id
        assert ";" not in rule.short


def test_the_box_ends_in_the_check_and_cites_what_the_course_lists() -> None:
    text = box()
    assert text.rstrip().endswith("</chapters/start/check-first>`")
    assert "This is not the whole list." in text
    (keys,) = re.findall(r"\{cite\}`([^`]*)`", text)
    cited = keys.split(",")
    assert set(cited) <= set(parse_file(ROOT / "references.bib").entries)
    assert set(cited) <= {key for rule in NAMED for key in rule.sources}


def test_the_page_that_a_chapter_becomes_holds_all_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    conf = small_book.CONF + (
        'extensions.append("sphinxcontrib.bibtex")\nbibtex_bibfiles = ["references.bib"]\n'
    )
    monkeypatch.setattr(small_book, "CONF", conf)
    shutil.copy(ROOT / "references.bib", tmp_path)
    (tmp_path / "chapters" / "start").mkdir(parents=True)
    check = tmp_path / "chapters" / "start" / "check-first.md"
    check.write_text("---\norphan: true\n---\n# Check first\n", encoding="utf-8")
    html = small_book.page(tmp_path, "```{safety}\n```\n\n```{bibliography}\n```")
    (aside,) = re.findall(r'<aside aria-label="Warning signs">(.*?)</aside>', html, re.DOTALL)
    assert missing(re.sub(r"<[^>]*>", "*", aside)) == []
    assert 'href="chapters/start/check-first.html"' in aside


def test_the_short_warnings_name_these_signs() -> None:
    for level in ("urgent", "soon", "self-manage"):
        assert WATCH_FOR[level][0].startswith("Get help now if ")
        for rule, words in WATCHED_NOW.items():
            assert RULE[rule].level == "emergency", rule
            assert words in WATCH_FOR[level][0], (level, rule)
    for level in ("soon", "self-manage"):
        assert WATCH_FOR[level][1].startswith("Be seen today if ")
        for rule, words in WATCHED_TODAY.items():
            assert RULE[rule].level == "urgent", rule
            assert words in WATCH_FOR[level][1], (level, rule)


ALONE = [rule for rule in NAMED if isinstance(rule.when, str)]


@pytest.mark.parametrize("rule", ALONE, ids=lambda rule: rule.id)
def test_each_sign_that_counts_alone_reaches_its_level(rule: Rule) -> None:
    assert assess({**no_to_all(), str(rule.when): "yes"}).level == rule.level


def test_each_level_says_first_what_to_do_and_how_soon() -> None:
    for act, words in (
        ("ring", "Ring the emergency number now."),
        ("go", "Go to an emergency department now."),
        ("urgent", "Ask for an urgent appointment today"),
        ("soon", "Make an ordinary appointment with a doctor or a physiotherapist, within two w"),
    ):
        assert ADVICE[act].now[0].startswith(words)
