"""Standing still on one leg: how hard the muscles beside the hip must pull, as plain geometry.

The hip is the pivot of a seesaw. The weight it carries hangs on the inner side, the abductor
muscles pull on the outer side. We have no measured lever arms, so the caller sets their ratio. The
muscles are drawn pulling straight down and nothing moves: running, where the body also speeds up
and slows down, is another matter. None of it is a measurement, and none of it is about the back.
"""

from widgets.science.evidence.ranges import check_positive


def abductor_force(carried: float, ratio: float) -> float:
    """Pull of the hip abductors in N that keeps the pelvis level: carried * ratio.

    carried: the weight on the hip in N, the body without the standing leg. ratio: how many times as
    far from the hip joint the weight acts as the muscles do. Both above zero; raises OutOfRange.
    A balance of moments, exact for this drawing of the hip and for no more.
    """
    check_positive("weight carried", carried, "N")
    check_positive("lever ratio", ratio, "times")
    return carried * ratio


def joint_force(carried: float, ratio: float) -> float:
    """Load on the hip joint in N: the weight it carries and the pull of the muscles together.

    Arguments as for `abductor_force`; raises OutOfRange.
    """
    return carried + abductor_force(carried, ratio)
