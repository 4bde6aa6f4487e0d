"""What the answers lead to: every rule of the check, the highest level first.

The rules are the course's evidence base (`triage_rules` and its additions). Where a rule, its level
or its reach is the authors' judgement and not a guideline's text, `judgement` says how.
"""

from widgets.science.triage.records import LEVELS, Rule
from widgets.science.triage.signs import IN_ORDER

RULES: tuple[Rule, ...] = tuple(
    [
        rule
        for level in LEVELS
        for module in IN_ORDER
        for rule in module.RULES
        if rule.level == level
    ]
)
