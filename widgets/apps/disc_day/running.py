"""The day with a run dropped into it: what three studies say it takes."""

from widgets.apps.disc_day.losses import FASTEST, SLOWEST, Loss, NoNumber, is_a_run, losses, speed
from widgets.apps.disc_day.picture import picture
from widgets.apps.disc_day.state import KM, MEASURED_RUNS, MINUTES, PACE, START, State
from widgets.components.citation import cite
from widgets.components.looked_for import looked_for
from widgets.engine.core.elements import Html, el
from widgets.engine.core.memo import memo_section
from widgets.engine.core.numbers import fixed
from widgets.engine.html import controls


@memo_section("start", "minutes", "km", "pace", "drafts")
def running(state: State) -> Html:
    """Return the part with the run and the picture."""
    given = losses(state) if is_a_run(state) else []
    found = [loss for loss in given if isinstance(loss, Loss)]
    return el(
        "section",
        el("h3", "2. Drop a run into the day"),
        NOT_PAIN,
        controls.slider(START, state, step=0.5),
        controls.slider(MINUTES, state, step=0.5),
        controls.slider(KM, state, step=0.1),
        controls.radios(PACE, state),
        MEASURED,
        controls.live(_reading(state, found)),
        picture(state["start"], state["minutes"], found),
        el("ul", [_study(study) for study in given], class_="rb-disc-studies"),
        DETAILS,
        class_="rb-part",
    )


def _reading(state: State, found: list[Loss]) -> Html:
    if not is_a_run(state):
        return el(
            "p",
            f"That is {fixed(speed(state), 1)} km/h. Change the time or the distance: we take "
            f"{SLOWEST} to {FASTEST} km/h as running.",
        )
    if not found:
        return el(
            "p",
            el("strong", "None of these studies had a run like this, so we draw no number."),
            " For most runs we found no figure at all.",
            looked_for("search-height-of-other-runs"),
            " The longest run of the studies here was 25 km, by 7 trained men. At their rate it "
            "took about 10 mm, less than the 14.4 mm of a day in the same study (",
            cite("leatt1986"),
            ").",
        )
    mm = [loss.mm for loss in found]
    low, high = fixed(min(mm), 1), fixed(max(mm), 1)
    if len(found) == 1:
        said = f"About {low} mm, from the one study that fits this run."
    else:
        said = f"From {low} to {high} mm, depending on the study."
    return el("p", el("strong", said), " A whole day takes 14 to 19 mm.")


def _study(given: Loss | NoNumber) -> Html:
    if isinstance(given, NoNumber):
        kind, value, who, spread = "none", "no number", given.why, ""
    else:
        kind = "accent" if given.name == "chair first" else "ink"
        value, who, spread = fixed(given.mm, 1) + "\u202fmm", given.who, _spread(given)
    return el(
        "li",
        el("span", class_="rb-disc-dot rb-disc-dot-" + kind),
        el(
            "span",
            el("strong", value),
            f", {given.name}: {who} (",
            cite(given.source),
            "). ",
            spread,
        ),
    )


def _spread(loss: Loss) -> str:
    if loss.sd is None:
        return "How much they differed over this run, we have not seen."
    return f"They differed by {fixed(loss.sd, 1)} mm (SD), the thin line in the picture."


NOT_PAIN = el(
    "p",
    el("strong", "Shrinking is not pain. "),
    "Among 14 marathon runners, the 7 with long-lasting back pain lost no more height than the 7 "
    "without (",
    cite("garbutt1990"),
    "). Seven on each side is few, so a small difference could have been missed.",
    class_="rb-untested",
)
MEASURED = el(
    "p",
    el("span", "Runs that were measured: ", class_="rb-hint"),
    [controls.button("run", label, value=value) for value, label in MEASURED_RUNS],
    class_="rb-disc-measured",
)
DETAILS = controls.disclosure(
    "Why the numbers differ, and what the picture leaves out",
    el(
        "ul",
        el(
            "li",
            "The three studies had other people and other runs. One let men sit with support for "
            "20 minutes first (",
            cite("garbutt1990"),
            "). That may let the discs swell, so that more can be lost: a likely reason why they "
            "lost more than the men of another (",
            cite("leatt1986"),
            "). What we read of that one, and of the third (",
            cite("rodacki2024"),
            "), names no such rest and does not say how the run began. We show each number and "
            "never average them.",
        ),
        el(
            "li",
            "In the 15 runners at 10 km/h, those with quicker steps lost less (",
            cite("rodacki2024"),
            "). What we read of that study gives no figure of pain.",
        ),
        el(
            "li",
            "The shaded band holds three groups, who lost 14.4, 15.4 and 19.3 mm in a day (",
            cite("leatt1986"),
            "; ",
            cite("wilby1987"),
            "; ",
            cite("tyrrell1985"),
            "), and two curves that fit the same two points. The dashed line is one of them, for "
            "the 19.3 mm.",
        ),
        el("li", "Sixteen hours up, eight in bed and all of it back by morning: our assumptions."),
        el(
            "li",
            "The run hangs from the dashed line, as if it simply added to the day. It may not: "
            "lifting weights took 5.4 mm from ten women in the morning, and 4.3 mm in the evening "
            "(",
            cite("wilby1987"),
            "). So the picture stops after the run.",
        ),
        el(
            "li",
            "These are changes of the whole body's height. In scans of 8 young adults, the discs "
            "were 6.3 % thinner after 30 minutes of running (",
            cite("kingsley2012"),
            "). One cannot be turned into the other.",
        ),
        el(
            "li",
            "Most of a day's loss comes early. But in 30 elite men, an hour's run took more than "
            "the 7.5 quiet hours from waking (",
            cite("white1990"),
            "). We have not seen how much.",
        ),
        el("li", "Each study looked at single runs or days. None followed people for years."),
    ),
)
