"""The numbers of pain that a plan goes by, on a scale from 0.

They are our own judgement, meant to be on the careful side: `return_to_run/rules.py` says why.
"""

PAIN_SCALE_MAX = 10
PAIN_SETTLED_MAX = 2  # up to this, a plan goes on; the next morning, more has not settled
PAIN_LIMIT = 4  # above this, a plan goes back
