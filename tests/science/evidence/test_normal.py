import math

from tests.expect import near
from widgets.science.evidence.normal import NORMAL_95


def test_95_percent_of_a_normal_distribution_lie_within_it() -> None:
    assert near(math.erf(NORMAL_95 / math.sqrt(2.0)), 0.95, 0.0001)
