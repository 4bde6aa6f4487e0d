"""The pain scale of all plans, in its order."""

from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SCALE_MAX, PAIN_SETTLED_MAX


def test_its_numbers() -> None:
    # A plan that goes by other numbers is another plan, so they are said twice.
    assert (PAIN_SETTLED_MAX, PAIN_LIMIT, PAIN_SCALE_MAX) == (2, 4, 10)
