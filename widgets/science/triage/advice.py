"""What to do at each level of the check, in plain words.

There is no telephone number here: those stand beside their country in `help_lines`.
"""

from typing import NamedTuple


class Advice(NamedTuple):
    """What to do now: a title, sentences in order, and what in them is the authors' judgement."""

    title: str
    now: tuple[str, ...]
    judgement: str


# The levels and what they mean are the evidence base's. Look up one level at a time: MicroPython
# does not keep the order of a dict.
ADVICE = {
    "emergency": Advice(
        "Get help now",
        (
            "Ring the emergency number of your country, or go to an emergency department now.",
            "Do not wait to see whether it passes, and do not drive yourself.",
            "Say what you answered here, in the same words. Take a list of your medicines.",
            "Do not run.",
        ),
        "The wording is ours. That it needs help now is the guidelines'.",
    ),
    "urgent": Advice(
        "Be seen today",
        (
            "Ask for an urgent appointment with a doctor today, whatever day it is.",
            "If your surgery or clinic is closed, ring the line for urgent medical help.",
            "Do not run until you have been seen.",
        ),
        "Not running until then is ours.",
    ),
    "soon": Advice(
        "See a clinician soon",
        (
            "Make an ordinary appointment with a doctor or a physiotherapist, within two weeks.",
            "Until then, keep moving as far as it feels all right. Rest in bed is not needed.",
            "Take your answers with you.",
        ),
        "The limit of two weeks is ours, and so is taking the answers along.",
    ),
    "self-manage": Advice(
        "Carry on, with care",
        (
            "Your answers show no sign for which we would send you to a clinician now.",
            "That does not rule everything out, and it is not a diagnosis.",
            "Stay active, and go on with the course.",
            "Do this check again every week while it hurts, and at once if something new comes.",
        ),
        "The weekly check is ours.",
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

_NOW = (
    "Get help now if you notice numbness between your legs, new trouble with peeing, pooing or "
    "sex, or trouble in both legs, or if you get chest pain."
)
_TODAY = (
    "Be seen today if you get a high temperature, feel very ill, lose weight without trying, or "
    "one leg turns weak."
)
_SOON = (
    "See a clinician soon if it gets worse, stops you from doing everyday things, worries you, or "
    "is no better after a few weeks."
)

WATCH_FOR = {
    "emergency": (),
    "urgent": (_NOW,),
    "soon": (_NOW, _TODAY),
    "self-manage": (_NOW, _TODAY, _SOON),
    "incomplete": ("Your answers to the open questions.",),
}

UNSURE_WHY = {
    "emergency": "On these questions “not sure” counts as yes.",
    "urgent": "You need not decide this alone. If it turns out to be so, be seen that day.",
}
UNSURE_JUDGEMENT = "That “not sure” here means seeing a clinician soon is ours."
