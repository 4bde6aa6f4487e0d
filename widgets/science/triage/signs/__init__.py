"""The signs, a module a step of the check: what is asked there, and what it leads to."""

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

# As they are asked: what cannot wait comes first.
IN_ORDER = (
    sudden, nerves, mind, about_you, illness, pain, injury, belly, energy, time, pattern,
)  # fmt: skip
