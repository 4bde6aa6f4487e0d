"""What the check should know of the reader: age, and what makes another sign count for more."""

from widgets.science.triage.records import AGE, FOLLOW_UP, Step, ask, rule

STEP = Step(
    "about_you",
    "About you",
    "Your age first. Then tick what is true.",
)
_BONE, _INFECTION, _PREGNANCY = "bone", "infection", "pregnancy"
_STEP = STEP.id

QUESTIONS = (
    ask(
        _STEP, "time", "age",
        "How old are you?",
        "Your year of birth is enough. If nobody knows it, ask who has known you longest.",
        kind=AGE, is_fact=True,
    ),
    ask(
        _STEP, "cancer", "past_cancer",
        "Cancer, now or ever",
        "A small skin cancer that was cut out does not count; a melanoma does. Ask your family "
        "or look at your doctor's record. “Cured” counts as cancer.",
        is_fact=True,
    ),
    ask(
        _STEP, _BONE, "weak_bones",
        "Weak bones: osteoporosis, an easy break, or months of steroid tablets",
        "Steroid tablets for 3 months in the last year (prednisolone, prednisone, dexamethasone): "
        "it counts. An asthma inhaler or a skin cream alone: untick it.",
        "Also menopause before 45, no periods for 6 months, or eating far too little.",
        is_fact=True,
    ),
    ask(
        _STEP, _BONE, "blood_thinner",
        "A blood thinner, such as warfarin or apixaban",
        "Also rivaroxaban, edoxaban, dabigatran and heparin jabs. Low-dose aspirin alone is not "
        "one. Read the box, or look for a yellow alert card with “anticoagulant” on it.",
        is_fact=True,
    ),
    ask(
        _STEP, _INFECTION, "infection_host",
        "Diabetes, weak immunity, dialysis, injected drugs or heavy drinking",
        "An open sore, or contact with tuberculosis, counts too. Nobody will judge you here. "
        "Look at your list of medicines, or ask a pharmacist whether one weakens immunity.",
        is_fact=True,
    ),
    ask(
        _STEP, "heart and breath", "clot_risk",
        "Lately a long journey, operation or bed rest; or the pill",
        "In the last weeks. Look at the calendar, and at the leaflet of your tablets for "
        "“oestrogen”.",
        is_fact=True,
    ),
    ask(
        _STEP, _PREGNANCY, "pregnant",
        "Pregnant, perhaps pregnant, or a baby in the last 4 weeks",
        "A late or odd period counts as perhaps. Do a home test: about 10 minutes, from any "
        "supermarket. With belly pain and dizziness do not wait for it.",
        is_fact=True,
    ),
    ask(
        _STEP, "belly", "sickle",
        "Sickle cell trait or disease",
        "Ask your family or your doctor. Many babies are tested at birth.",
        is_fact=True,
    ),
    ask(
        _STEP, "belly", "sickle_cramp",
        "Do you get cramp, pain, weakness or breathlessness while you exercise?",
        "Think of the last hard run or sprint, and ask who was with you.",
        kind=FOLLOW_UP, only_if="sickle",
    ),
)  # fmt: skip

RULES = (
    rule(
        "sickle_plus_cramp", "ring", "belly", "nata_sct sct2014",
        "With sickle cells, effort can starve the muscles. Stop at the first sign.",
        "Ringing is ours.",
        when=("all", "sickle", "sickle_cramp"), verified="partly",
        short="sickle cells, and cramp while you exercise",
        sign="You have sickle cell trait or disease, and cramp, pain, weakness or breathlessness "
        "while you exercise.",
    ),
    rule(
        "infection_host_mild", "soon", _INFECTION, "",
        "An infection in the spine is rare, and less rare when infections come easily.",
        "The whole rule is ours: no source was read.",
        when="infection_host", verified="false", running="ease",
        sign="Infections come easily to you, and the pain moves, eases and is going.",
        advice="Take your temperature every day for a week.",
    ),
    rule(
        "cancer_old_pain", "soon", "cancer", "gov_scot_mscc",
        "After cancer even an old back pain is worth telling.",
        "Two weeks is ours.",
        when="past_cancer", verified="partly", running="ease",
        sign="You have had cancer, and this is your old back pain, no different.",
    ),
    rule(
        "pregnant", "soon", _PREGNANCY, "northerntrust acog_copy",
        "This course was not written for pregnancy, and others know more about it.",
        "The sources say whom to ask. The level is ours.",
        verified="partly", running="ease",
        sign="You are pregnant, with a plain ache in the back or the pelvis.",
        advice="Ask your midwife too, and run only as they agree.",
    ),
    rule(
        "child", "soon", "time", "nice2016 ajnr_child",
        "The guidance behind this course is for people of 16 and over. A younger back needs its "
        "own advice.",
        "The source starts at 16. The level is ours.",
        when=("age", 0, 15), verified="partly",
        sign="You are under 16.",
        advice="Show this page to a parent or another adult you trust.",
    ),
    rule(
        "small_child", "today", "time", "nenc_child pmm_child pch_child",
        "Back pain is unusual so early.",
        "One hospital sends every child under 6 to the emergency department. Today is ours.",
        when=("age", 0, 5),
        sign="The child is under 6.",
    ),
)  # fmt: skip
