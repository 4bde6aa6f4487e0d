"""The list for a clinical reviewer says all that a reader meets, as it is now."""

import re

from tests.science.triage.answers import level
from tools.clinical_review import TARGET, review
from tools.review_words import LOWERED, UNSURE
from widgets.science.exercises.catalogue import EXERCISES
from widgets.science.exercises.progression import rules as programme_rules
from widgets.science.return_to_run.rules import CRITERIA
from widgets.science.return_to_run.rules import rules as return_rules
from widgets.science.return_to_run.stages import STAGES
from widgets.science.triage.advice import ADVICE, RUN, UNSURE_WHY
from widgets.science.triage.guidelines import GUIDELINES
from widgets.science.triage.help_lines import COUNTRIES, all_lines
from widgets.science.triage.help_sources import PAGES
from widgets.science.triage.questions import QUESTIONS, STEPS
from widgets.science.triage.records import LEVELS
from widgets.science.triage.rules import RULES

LINES = TARGET.read_text(encoding="utf-8").split("\n")


def count(start: str) -> int:
    return len([line for line in LINES if line.startswith(start)])


def test_it_is_up_to_date() -> None:
    assert "\n".join(LINES) == review(), "run: python -m tools.clinical_review"


def row_of(name: str, start: str) -> list[str]:
    """Return the cells of the one row of a question or a rule."""
    (row,) = [line for line in LINES if line.startswith(f"| `{name}` | {start} |")]
    return row.strip("| ").split(" | ")


def test_every_question_has_its_line() -> None:
    for step in STEPS:
        assert count(f"### {step.title}") == 1, step
        assert step.introduction in LINES
    for question in QUESTIONS:
        cells = row_of(question.id, question.text)
        for cell in (question.help, question.settle, question.cluster):
            assert cell in cells, question
        for mark, is_so in (("lowers", question.lowers), ("alone", question.alone)):
            assert (mark in cells[-2]) == is_so, question
        assert cells[-2].startswith(question.kind)


def test_every_rule_has_its_line() -> None:
    for rule in RULES:
        cells = row_of(rule.id, rule.act)
        assert cells[2] == rule.running
        assert cells[-2] == rule.verified
        assert (", ".join(rule.sources) or "none") in cells
        for words in (rule.sign, rule.short, rule.why, rule.advice, rule.judgement):
            assert words in " | ".join(cells), rule


def test_all_advice_has_its_line() -> None:
    for act, advice in ADVICE.items():
        assert count(f"| {act} | {advice.title} | {' '.join(advice.now)} |") == 1, act
    for word, words in RUN.items():
        assert count(f"- `{word}`: {words}") == 1
    for urgency, why in UNSURE_WHY.items():
        assert count(f"- `{urgency}`: {why}") == 1


def test_every_line_of_help_and_source_has_its_line() -> None:
    for country in COUNTRIES:
        for line in all_lines(country):
            how = f"{line.way} | {' or '.join(line.numbers)} | {line.note} | {line.verified} |"
            assert count(f"| {country.name} | {how}") == 1, line
    keys = [*PAGES, *[source.key for source in GUIDELINES]]
    for key in keys:
        assert count(f"| {key} | ") == keys.count(key), key


def test_a_rule_stands_under_its_level() -> None:
    text = "\n".join(LINES)
    for one in LEVELS[:-1]:
        (part,) = re.findall(rf"\n### {one}\n(.*?)\n#", text, re.DOTALL)
        rules = [rule.id for rule in RULES if rule.level == one]
        assert re.findall(r"^\| `(\w+)`", part, re.MULTILINE) == rules


def test_what_no_source_carries_stands_first() -> None:
    places = [LINES.index(f"## {title}") for title in ("To look at first", "What is lowered")]
    named = re.findall(r"^- `(\w+)`", "\n".join(LINES[slice(*places)]), re.MULTILINE)
    false, partly = (
        [rule.id for rule in RULES if rule.verified == verified] for verified in ("false", "partly")
    )
    assert named == false + partly
    assert places[1] < LINES.index("## Levels and advice")


def test_what_is_lowered_is_said_of_rules_and_questions_there_are() -> None:
    assert set(LOWERED) <= {one.id for one in RULES} | {one.id for one in QUESTIONS}
    for name, how in LOWERED.items():
        assert count(f"- `{name}`: {how}") == 1
    for question in QUESTIONS:
        assert count(f"- `{question.id}`: {question.text}") == question.lowers


def test_the_ages_and_risks_of_not_sure_are_those_of_the_check() -> None:
    (under, over) = re.findall(r"under (\d+), over (\d+)", UNSURE)[0]
    for age, expected in ((int(under) - 1, "urgent"), (int(under), "soon"), (int(over), "soon"),
                          (int(over) + 1, "urgent")):  # fmt: skip
        assert level(lump_or_shape="unsure", age=str(age)) == expected
    risks = ("past_cancer", "infection_host", "blood_thinner", "pregnant")
    words = ("cancer at any time", "infections that come\n  easily", "a blood thinner", "pregnancy")
    for risk, said in zip(risks, words, strict=True):
        assert said in UNSURE
        assert level(lump_or_shape="unsure", **{risk: "yes"}) == "urgent"


def test_the_shares_of_not_sure_are_counted_right() -> None:
    said = (
        ("31 of 100\nhealthy", 12, 3), ("with 25 questions 53;", 25, 3), ("it would be 46", 12, 5),
        ("and\n72.", 25, 5), ("in 24 of 100 checks", 9, 3),
    )  # fmt: skip
    for words, questions, chance in said:
        share = 100 * (1 - (1 - chance / 100) ** questions)
        assert words in UNSURE
        assert f"{share:.0f}" in words


def test_everything_of_the_plans_has_its_line() -> None:
    for words in (
        *[each.words for each in CRITERIA],
        *return_rules(),
        *[each.words for each in STAGES],
        *programme_rules(),
    ):
        assert count(f"- {words}") == 1, words
    for one in EXERCISES:
        assert count(f"| {one.title} | {one.stop} |") == 1, one.name
