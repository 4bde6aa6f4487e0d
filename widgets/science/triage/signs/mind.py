"""How the reader is: asked kindly, and early."""

from widgets.science.triage.records import FOLLOW_UP, Step, ask, rule

STEP = Step(
    "mind",
    "How are you?",
    "Pain wears people down. You may say so here.",
)
_MIND = "mind"
_STEP = STEP.id

QUESTIONS = (
    ask(
        _STEP, _MIND, "no_point",
        "Thoughts that life is not worth it, or of hurting yourself",
        "Being not sure is enough. Ring or text a crisis line now, or tell one person.",
        "Many people have such thoughts when pain goes on. Talking helps.",
    ),
    ask(
        _STEP, _MIND, "no_point_plan",
        "Do you have a plan or the means, are you hurt already, or are you not safe alone?",
        "If you cannot say, do not stay alone now: ring.",
        kind=FOLLOW_UP, only_if="no_point", alone=True,
    ),
    ask(
        _STEP, _MIND, "worried",
        "Worried, low, sleeping badly or not coping",
        "Ask somebody who knows you.",
    ),
)  # fmt: skip

RULES = (
    rule(
        "no_point_plan", "ring", _MIND, "norwood_111",
        "Your life comes first. There is help at any hour.",
        when=("all", "no_point", "no_point_plan"),
        short="thoughts of ending your life, and not safe",
        sign="You have thought of ending your life, and have a plan, are hurt already, or are not "
        "safe alone.",
        advice="Stay with somebody, or on the line, until help is there.",
    ),
    rule(
        "no_point", "today", _MIND, "shsc_111 norwood_111 helsenorge113",
        "Such thoughts can pass, and they pass sooner with help.",
        when=("maybe", "no_point"), running="may",
        short="thoughts that life is not worth it",
        sign="You have thought that life is not worth it, or of hurting yourself.",
        advice="Ring or text a crisis line now, or tell one person. Company and movement are fine.",
    ),
    rule(
        "worried", "soon", _MIND, "nhsbackpain",
        "Worry is a good enough reason to ask. You need no other.",
        running="may",
    ),
)  # fmt: skip
