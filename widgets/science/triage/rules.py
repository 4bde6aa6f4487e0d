"""What the answers lead to: every rule of the check, the highest level first.

The rules are the course's evidence base (`triage_rules` and its additions). Where a rule, its level
or its reach is the authors' judgement and not a guideline's text, `judgement` says how.
"""

from widgets.science.triage.records import LEVELS
from widgets.science.triage.signs import (
    about_you,
    belly,
    energy,
    illness,
    injury,
    mind,
    nerves,
    pain,
    pattern,
    sudden,
    time,
)

_IN_ORDER_OF_STEPS = (
    sudden.RULES
    + nerves.RULES
    + mind.RULES
    + about_you.RULES
    + illness.RULES
    + pain.RULES
    + injury.RULES
    + belly.RULES
    + energy.RULES
    + time.RULES
    + pattern.RULES
)
RULES = tuple([rule for level in LEVELS for rule in _IN_ORDER_OF_STEPS if rule.level == level])
