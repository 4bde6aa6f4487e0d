"""Speed is step length times step rate: exact for steady running (vanoeveren2021, appendix).

Step rate is in steps per minute, both feet counted: the field's own unit, and the one exception
to SI here. One stride is two steps.
"""

from widgets.science.evidence.ranges import Range, check_positive

# Every rate reported by vanoeveren2017, vanoeveren2019 and burns2019 lies well inside these.
STRIDES_PER_MINUTE = Range("strides a minute", 70.0, 110.0, "strides/min", "vanoeveren2017")
STEPS_PER_MINUTE = Range("steps a minute", 140.0, 220.0, "steps/min", "vanoeveren2017")


def step_length(speed: float, step_rate: float) -> float:
    """Step length in m from speed (m/s) and step rate (steps/min), each above zero.

    Raises OutOfRange. Source: vanoeveren2021.
    """
    check_positive("speed", speed, "m/s")
    check_positive("step rate", step_rate, "steps/min")
    return 60.0 * speed / step_rate


def step_time(step_rate: float) -> float:
    """Time of one step in s, one foot's contact to the other's, from steps/min above zero.

    Raises OutOfRange. Source: vanoeveren2021.
    """
    check_positive("step rate", step_rate, "steps/min")
    return 60.0 / step_rate


def stride_time(step_rate: float) -> float:
    """Time of one stride in s, contact to next contact of the same foot, from steps/min above zero.

    Raises OutOfRange. Source: vanoeveren2021.
    """
    return 2.0 * step_time(step_rate)


def strides_or_steps(value: float) -> str:
    """Tell what a count a minute most likely was: "strides" (one foot), "steps" or "unclear".

    Some watches count one foot only. 70 to 110 looks like strides and its double, 140 to 220, like
    steps. Anything else is "unclear". The bounds are wide margins around the rates measured in
    runners (vanoeveren2017, vanoeveren2019, burns2019), so ask the reader rather than double it.
    """
    if STRIDES_PER_MINUTE.holds(value):
        return "strides"
    if STEPS_PER_MINUTE.holds(value):
        return "steps"
    return "unclear"
