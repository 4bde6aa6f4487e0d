"""The list for a clinical reviewer says all that a reader meets, as it is now."""

from tools.clinical_review import TARGET, review
from widgets.science.exercises.catalogue import EXERCISES
from widgets.science.exercises.progression import rules as programme_rules
from widgets.science.return_to_run.rules import CRITERIA
from widgets.science.return_to_run.rules import rules as return_rules
from widgets.science.return_to_run.stages import STAGES
from widgets.science.triage.advice import ADVICE
from widgets.science.triage.help_lines import COUNTRIES, all_lines
from widgets.science.triage.help_sources import PAGES
from widgets.science.triage.questions import GROUPS, QUESTIONS
from widgets.science.triage.rules import GUIDELINES, RULES

LINES = TARGET.read_text(encoding="utf-8").split("\n")


def count(start: str) -> int:
    return len([line for line in LINES if line.startswith(start)])


def test_it_is_up_to_date() -> None:
    assert "\n".join(LINES) == review(), "run: python -m tools.clinical_review"


def test_everything_of_the_check_has_its_line() -> None:
    for group in GROUPS:
        assert count(f"### {group.title}") == 1, group
    for question in QUESTIONS:
        row = count(f"| `{question.id}` | {question.text} |")
        assert row == 1, question
    for rule in RULES:
        assert count(f"| `{rule.id}` | ") == 1 + (rule.id in [one.id for one in QUESTIONS]), rule
    for level, advice in ADVICE.items():
        assert count(f"| {level} | {advice.title} | {' '.join(advice.now)} |") == 1, level
    for country in COUNTRIES:
        for line in all_lines(country):
            how = f"{line.way} | {' or '.join(line.numbers)} | {line.note} | {line.verified} |"
            assert count(f"| {country.name} | {how}") == 1, line
    for key in PAGES:
        assert count(f"| {key} | ") == 1, key
    for source in GUIDELINES:
        assert count(f"| {source.key} | ") == 1, source


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
