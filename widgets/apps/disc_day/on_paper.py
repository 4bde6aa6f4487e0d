"""The day of a disc on paper, and on a page without JavaScript: its numbers as a list."""

from widgets.apps.disc_day.state import State
from widgets.engine.core.elements import Html, el
from widgets.engine.core.numbers import fixed
from widgets.science.back.stature_day import DAILY_LOSSES
from widgets.science.back.stature_run import PACE_LOSSES, STEADY_LOSSES


def on_paper(_state: State) -> Html:
    """Return the measured losses."""
    days = ", ".join([f"{fixed(day.loss, 1)} mm in {day.people}" for day in DAILY_LOSSES])
    paces = ", ".join(
        [
            f"{fixed(run.mean, 1)} mm (SD {fixed(run.sd, 1)}) at {fixed(100 * run.pace)} %"
            for run in PACE_LOSSES
        ]
    )
    steady = " and ".join(
        [
            f"{fixed(run.mean, 1)} mm (SD {fixed(run.sd, 1)}) in {fixed(run.minutes)} minutes"
            for run in STEADY_LOSSES
        ]
    )
    return el(
        "section",
        el("h3", "The day of a disc in numbers"),
        el(
            "ul",
            el("li", f"Height lost in a whole day: {days}."),
            el("li", "Of the 19.3 mm, 54 % went in the first hour out of bed."),
            el(
                "li",
                f"A run of 30 minutes, after 20 minutes in a chair, 14 men: {paces} of marathon "
                "pace.",
            ),
            el("li", "A run of 6 km: 3.3 mm in 9 new runners, 2.4 in 7 trained."),
            el("li", f"A run at 10 km/h, 15 runners: {steady}."),
            el("li", "Shrinking is not pain: 7 runners with back pain lost no more than 7 others."),
        ),
    )
