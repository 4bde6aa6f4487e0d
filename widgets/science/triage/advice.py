"""What to do at each level of the check, in plain words.

There is no telephone number here: those stand beside their country in `help_lines`.
"""

from typing import NamedTuple


class Advice(NamedTuple):
    """What to do now: a title, sentences in order, and what in them is the authors' judgement."""

    title: str
    now: tuple[str, ...]
    judgement: str


# By what to do: an emergency is "ring" or "go", every other level is itself. Look up one at a time:
# MicroPython does not keep the order of a dict.
ADVICE = {
    "ring": Advice(
        "Ring for an ambulance now",
        (
            (
                "Ring the emergency number now. Do not wait to see whether it passes, and do not "
                "travel on your own."
            ),
            "Say what you ticked here, in the same words.",
            "Sit or lie as it hurts least until help is there.",
        ),
        "The wording is ours, and for some signs so is ringing rather than going.",
    ),
    "go": Advice(
        "Go to an emergency department now",
        (
            (
                "Go to an emergency department now. Let somebody drive you: do not drive yourself. "
                "Nobody can? Then ring the emergency number."
            ),
            "Say what you ticked here, in the same words. Take a list of your medicines.",
        ),
        "The wording is ours, and for some signs so is going rather than ringing.",
    ),
    "urgent": Advice(
        "Be seen today",
        (
            "Ask for an urgent appointment today, whatever day it is. Begin by telephone.",
            "If you get worse while you wait, go to an emergency department.",
        ),
        "Whom to ask first, and how long to wait, are ours.",
    ),
    "soon": Advice(
        "See a clinician soon",
        (
            "Make an ordinary appointment with a doctor or a physiotherapist, within two weeks.",
            "Rest in bed is not needed. Take your answers with you.",
        ),
        "The limit of two weeks is ours, and so is taking the answers along.",
    ),
    "self-manage": Advice(
        "Carry on, with care",
        (
            "Today your answers show no sign for which we would send you to a clinician now.",
            "That does not rule everything out, and it is not a diagnosis.",
            "Stay active, and go on with the course.",
            (
                "This counts for 7 days. Do the check again then while it hurts, and at once if "
                "something new comes."
            ),
        ),
        "The 7 days are ours.",
    ),
    "incomplete": Advice(
        "Please finish the check",
        (
            "Some questions are still open. Please answer them: they may change what to do.",
            "If you feel very unwell, or something is clearly wrong, do not finish: get help now.",
        ),
        "",
    ),
}

RUN = {
    "stop": "No running, no test run and no hopping until you have been seen.",
    "ease": "Running: half your usual distance, flat, no hard sessions. Stop if the pain rises "
    "above 3 of 10 or is worse the next morning.",
    "may": "Running: you may run if it does not get worse while you run or by the next morning.",
}
RUN_JUDGEMENT = "What it says about running is ours."

WITHIN_HOURS = (
    "Two different things are for today. Be seen within 4 hours: if nobody can see you by then, go "
    "to an emergency department."
)

_NOW = (
    "Get help now if a pain comes out of nowhere, if you faint or cannot get your breath, if you "
    "get pain or pressure in the chest, jaw or arm, bad belly pain, numbness between your legs, "
    "new trouble with peeing, pooing or sex, trouble in both legs or a leg that grows weaker, or "
    "feel very ill."
)
_TODAY = (
    "Be seen today if you get a high temperature, lose weight without trying, see blood in your "
    "pee, have one swollen leg, or one leg turns weak."
)
_SOON = (
    "See a clinician soon if it gets worse, stops you from doing everyday things, worries you, or "
    "is no better after a few weeks."
)
_MISTAKE = (
    "Ticked by mistake? Go back and change it. What you said first stays on the card, for whoever "
    "sees you."
)

WATCH_FOR = {
    "emergency": (_MISTAKE,),
    "urgent": (_NOW, _MISTAKE),
    "soon": (_NOW, _TODAY),
    "self-manage": (_NOW, _TODAY, _SOON),
    "incomplete": ("Your answers to the open questions.",),
}

UNSURE_WHY = {
    "emergency": "Here “not sure” counts as yes: it cannot wait.",
    "urgent": "You need not decide this alone. Ring now; if nobody answers within an hour, go.",
    "soon": "If it turns out to be so, be seen that day.",
}
UNSURE_JUDGEMENT = "What “not sure” leads to is ours."
