"""Step rate from the moments a runner tapped, one tap for every footfall of either foot.

This is counting, so it needs no study. The rules below are ours. They are made to survive what
thumbs do: a slow start, a missed tap, a double tap, a pause.
"""

import math
from typing import NamedTuple

from widgets.science.evidence.averages import mean, median, standard_deviation
from widgets.science.evidence.normal import NORMAL_95

PAUSE_MS = 3000.0
SETTLING_TAPS = 4
LEAST_INTERVALS = 12
LEAST_FOR_A_GUESS = 4
# 150 ms is 400 steps/min, faster than anyone runs: the second of two such taps is a bounce.
BOUNCE_MS = 150.0
# Taps further apart than their median by three robust standard deviations are left out, but
# never for less than 10 percent of it and always beyond 25 percent.
MAD_TO_SD = 1.4826
OUTLIER_SDS = 3.0
LEAST_BAND = 0.10
WIDEST_BAND = 0.25
# With fewer good intervals for each one left out, no single steady rate describes the taps.
USED_FOR_EACH_LEFT_OUT = 2
# Steps/min either way: tight enough to see a change of 5 percent.
WIDEST_SPREAD = 5.0


class TapEstimate(NamedTuple):
    """A step rate from taps.

    step_rate: steps/min, or None before there is anything to go on.
    spread: half width of its 95 percent interval in steps/min, or None. It errs on the wide side,
        because a late tap makes one interval long and the next one short.
    used: intervals between taps that the rate rests on.
    left_out: double taps, and intervals that did not fit, such as after a missed tap.
    enough: whether to show the rate as a result.
    more_taps: about how many more steady taps it takes to be enough; 0 when enough.
    why: one plain sentence on where this stands.
    """

    step_rate: float | None
    spread: float | None
    used: int
    left_out: int
    enough: bool
    more_taps: int
    why: str


def estimate(times: list[float]) -> TapEstimate:
    """Estimate a steady step rate from tap times in ms, in the order they happened.

    Only the taps since the last pause of more than 3 s count, and the first four of those are left
    to settle. Raises ValueError if a time is earlier than the one before it, never otherwise.
    """
    latest = _since_last_pause(times)
    steady = latest[SETTLING_TAPS:]
    footfalls = _without_double_taps(steady)
    intervals = _gaps(footfalls)
    kept = _fitting(intervals)
    left_out = len(steady) - len(footfalls) + len(intervals) - len(kept)
    step_rate, spread = _rate_and_spread(kept)

    before_first_interval = max(SETTLING_TAPS + 1 - len(latest), 0)
    too_few = before_first_interval + max(LEAST_INTERVALS - len(kept), 0)
    too_uneven = USED_FOR_EACH_LEFT_OUT * left_out - len(kept)
    too_wide = 0
    if spread is not None and spread > WIDEST_SPREAD:
        too_wide = math.ceil(len(kept) * ((spread / WIDEST_SPREAD) ** 2 - 1.0))

    more_taps = max(too_few, too_uneven, too_wide, 0)
    if more_taps == 0:
        why = "Enough steady taps."
    elif more_taps == too_few:
        why = f"Too few taps so far: {_more(more_taps)} to go."
    elif more_taps == too_uneven:
        why = f"Too uneven for one step rate: {_more(more_taps)}, one for every footfall."
    else:
        why = f"The taps vary: about {_more(more_taps)} will narrow it down."
    return TapEstimate(step_rate, spread, len(kept), left_out, more_taps == 0, more_taps, why)


def _rate_and_spread(intervals: list[float]) -> tuple[float | None, float | None]:
    if len(intervals) < LEAST_FOR_A_GUESS:
        return None, None
    interval = mean(intervals)
    step_rate = 60000.0 / interval
    standard_error = standard_deviation(intervals) / math.sqrt(len(intervals))
    return step_rate, step_rate * _t_95(len(intervals) - 1) * standard_error / interval


def _gaps(times: list[float]) -> list[float]:
    return [after - before for before, after in zip(times, times[1:])]


def _since_last_pause(times: list[float]) -> list[float]:
    start = 0
    for index in range(1, len(times)):
        gap = times[index] - times[index - 1]
        if gap < 0.0:
            raise ValueError("tap times must not go backwards")
        if gap > PAUSE_MS:
            start = index
    return times[start:]


def _without_double_taps(times: list[float]) -> list[float]:
    apart = _at_least_apart(times, BOUNCE_MS)
    if len(apart) < 2:
        return apart
    return _at_least_apart(apart, median(_gaps(apart)) / 2.0)


def _at_least_apart(times: list[float], gap: float) -> list[float]:
    kept: list[float] = []
    for time in times:
        if not kept or time - kept[-1] >= gap:
            kept.append(time)
    return kept


def _fitting(intervals: list[float]) -> list[float]:
    if not intervals:
        return []
    centre = median(intervals)
    scatter = MAD_TO_SD * median([abs(interval - centre) for interval in intervals])
    band = min(max(OUTLIER_SDS * scatter, LEAST_BAND * centre), WIDEST_BAND * centre)
    return [interval for interval in intervals if abs(interval - centre) <= band]


def _t_95(freedom: int) -> float:
    """97.5 percent point of Student's t, within 1 percent from 3 degrees of freedom on."""
    return NORMAL_95 + 2.372 / freedom + 2.822 / (freedom * freedom) + 2.556 / freedom**3


def _more(taps: int) -> str:
    return "1 more tap" if taps == 1 else f"{taps} more taps"
