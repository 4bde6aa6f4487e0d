"""Belly, pee, hard exercise and pregnancy: what can be felt in the back."""

from widgets.science.triage.records import FOLLOW_UP, Step, ask, rule

STEP = Step(
    "belly",
    "Belly, pee and muscles",
    "These can be felt in the back.",
)
_BELLY, _PREGNANCY = "belly", "pregnancy"
_STEP = STEP.id

QUESTIONS = (
    ask(
        _STEP, "heart and breath", "back_and_belly",
        "Back and belly, side or groin: sudden, together",
        "Press the belly gently with a flat hand. New pain there, or a throbbing lump: it counts.",
        only_if=("age", 60, 130),
    ),
    ask(
        _STEP, "heart and breath", "throbbing_belly",
        "A pulse in the belly, with an ache that stays",
        "Lie down with a hand above the navel. A thin person may feel a soft beat without pain: "
        "then untick it.",
        only_if=("age", 55, 130),
    ),
    ask(
        _STEP, _BELLY, "vomiting",
        "No drink stays down",
        "For half a day or more. Sip a teaspoon of water every 5 minutes for an hour. All back "
        "up: it counts.",
    ),
    ask(
        _STEP, _BELLY, "vomiting_diabetes",
        "Do you have diabetes?",
        "Look at your list of medicines.",
        kind=FOLLOW_UP, only_if="vomiting", is_fact=True,
    ),
    ask(
        _STEP, _BELLY, "burning_pee",
        "Burning or cloudy pee",
        "Or very often, a little at a time. Drink, and wait a day. A test strip from a pharmacy "
        "can help.",
    ),
    ask(
        _STEP, _BELLY, "burning_side",
        "With it, are you hot and shivery, or sore in the side under the ribs?",
        "Take your temperature. Tap the back under the ribs with a fist: a jump on one side "
        "counts.",
        kind=FOLLOW_UP, only_if="burning_pee",
    ),
    ask(
        _STEP, _BELLY, "blood_in_pee",
        "Pink, red or brown pee, even once",
        "Beetroot yesterday, a new medicine or your period? Look again at the next two. Pink once "
        "more, or you cannot tell: it counts.",
    ),
    ask(
        _STEP, _BELLY, "colic",
        "Waves of pain from side to groin",
        "Lie flat and still for 5 minutes. A strained back is better so; a stone is not.",
    ),
    ask(
        _STEP, _BELLY, "colic_known",
        "Have you had kidney stones before, and is it just like that?",
        "If you cannot say, choose no.",
        kind=FOLLOW_UP, only_if=("all", "colic", ("age", 60, 130)), lowers=True,
    ),
    ask(
        _STEP, _BELLY, "muscles_swollen",
        "After hard exercise: muscles swollen, hard as wood or very weak",
        "Ordinary soreness peaks on day two, eases by day four, and you can use the muscle. Not "
        "so, or hardly any pee: it counts.",
    ),
    ask(
        _STEP, _PREGNANCY, "pregnant_belly",
        "Pregnant or perhaps: pain low in the belly, any bleeding, or pain at the shoulder tip?",
        "Do a home test now. It is negative three weeks after the last sex: no.",
        kind=FOLLOW_UP, only_if="pregnant",
    ),
    ask(
        _STEP, _PREGNANCY, "pregnant_faint",
        "With that, are you dizzy, faint or very pale, or is the pain sharp and sudden?",
        "Do not wait for a test when you are dizzy: yes.",
        kind=FOLLOW_UP, only_if=("all", "pregnant", "pregnant_belly"), alone=True,
    ),
    ask(
        _STEP, _PREGNANCY, "pregnant_cramps",
        "Does your belly tighten, or your back cramp, again and again?",
        "Lie on your side, drink a glass of water and time it for an hour. Four or more, or any "
        "doubt: yes.",
        kind=FOLLOW_UP, only_if="pregnant",
    ),
    ask(
        _STEP, _PREGNANCY, "pregnant_fluid",
        "Are you bleeding or losing fluid, or does the baby move less?",
        "Put in a pad for 30 minutes. Lie on your left side for an hour and feel. Any doubt: yes.",
        kind=FOLLOW_UP, only_if="pregnant",
    ),
    ask(
        _STEP, _PREGNANCY, "pregnant_pressure",
        "A bad headache, flashes, pain under the ribs, or a swollen face or hands?",
        "Have your blood pressure measured at a pharmacy: 140 over 90 or more is a yes. No cuff: "
        "ring.",
        "From 20 weeks until 4 weeks after the birth.",
        kind=FOLLOW_UP, only_if="pregnant",
    ),
)  # fmt: skip

_MIDWIFE = "Ring your midwife or the maternity unit now, at any hour."
_STONE = "A stone may block a kidney."

RULES = (
    rule(
        "back_and_belly_60", "ring", "heart and breath", "nidirect_aaa nhs_aaa_copy",
        "From this age the main blood vessel can widen and leak.",
        "From 60 rather than 65, and “sudden” without “severe”, are ours.",
        when=("all", ("age", 60, 130), "back_and_belly"), verified="partly",
        short="from 60: sudden pain in back and belly, or in waves",
        sign="You are 60 or over, and pain in the back and in the belly, side or groin started "
        "suddenly, together.",
    ),
    rule(
        "colic_plus_60", "ring", "heart and breath", "nidirect_aaa",
        "From this age nobody should call it a stone without a scan.",
        "The whole rule is ours.",
        when=("all", "colic", ("age", 60, 130), ("not_yes", "colic_known")), verified="partly",
        sign="You are 60 or over, and have waves of pain from side to groin for the first time.",
    ),
    rule(
        "fever_plus_colic", "go", _BELLY, "nidirect_stones bsuh_stones",
        "An infection above a stone can harm the kidney within hours.",
        "The level is ours.",
        when=("all", "colic", ("any", "fever", "burning_side", "no_pee", "sepsis")),
        verified="partly",
        sign="Waves of pain from side to groin, with a fever, shivers or no pee.",
    ),
    rule(
        "vomiting_diabetes", "go", _BELLY, "portsmouth_tummy sepsis_net",
        "With diabetes the sugar can get out of hand.",
        "The level is ours.",
        when=("all", "vomiting", "vomiting_diabetes"), verified="partly",
        short="diabetes, and no drink stays down",
        sign="You have diabetes, and no drink stays down.",
    ),
    rule(
        "pregnant_faint", "ring", _PREGNANCY, "u5_ectopic",
        "A pregnancy outside the womb can bleed.",
        when=(
            "all",
            "pregnant",
            ("any", "pregnant_belly", "pregnant_fluid", "belly_severe"),
            ("any", "pregnant_faint", "faint_grey_sweat"),
        ),
        short="perhaps pregnant, faint, with belly pain or bleeding",
        sign="You are or may be pregnant, with belly pain or bleeding, and dizzy, faint or pale, "
        "or the pain is sharp and sudden.",
    ),
    rule(
        "throbbing_belly", "today", "heart and breath", "nidirect_aaa",
        "The main blood vessel may have widened.",
        "The source says as soon as possible. “Today” and the age are ours.",
        when=("all", ("age", 55, 130), "throbbing_belly"), verified="partly",
        sign="You are 55 or over, and feel a pulse in the belly with an ache that stays.",
    ),
    rule(
        "vomiting", "today", _BELLY, "portsmouth_tummy sepsis_net",
        "Without fluid the body runs dry.",
        "The half day is ours.",
        verified="partly", short="no drink stays down",
    ),
    rule(
        "kidney_infection", "today", _BELLY, "nhs_kidneyinf",
        "The kidneys may be infected.",
        "The tap with a fist is ours.",
        when=("all", "burning_pee", ("any", "burning_side", "fever", "blood_in_pee")),
        short="burning pee with fever or side pain",
        sign="Burning, cloudy or very frequent pee, with fever, shivers, blood, or pain in the "
        "side under the ribs.",
    ),
    rule(
        "pregnant_pee", "today", _PREGNANCY, "nhs_kidneyinf",
        "In pregnancy an infection of the bladder is treated the same day.",
        when=("all", "pregnant", "burning_pee"),
        sign="You are pregnant, and your pee burns.", advice=_MIDWIFE,
    ),
    rule(
        "pregnant_fever_or_clot", "today", _PREGNANCY, "nhs_kidneyinf nhs_dvt2018",
        "Each of these is for the same day, and more so in pregnancy.",
        "The two together are ours.",
        when=("all", "pregnant", ("any", "fever", "swollen_leg")), verified="partly",
        sign="You are pregnant, with a fever or a swollen leg.", advice=_MIDWIFE,
    ),
    rule(
        "blood_in_pee", "today", _BELLY, "nhs_haematuria",
        "Blood in the pee needs a check, even once and without pain.",
        short="pink, red or brown pee",
    ),
    rule(
        "colic", "today", _BELLY, "nidirect_stones bsuh_stones", _STONE,
        "The level is ours.",
        verified="partly", short="waves of pain from side to groin",
    ),
    rule(
        "muscles_swollen", "today", _BELLY, "cdc_rhabdo",
        "Muscle may be breaking down. Only a blood test tells.",
        "Today rather than at once without brown pee is ours.",
        verified="partly", short="hard, swollen muscles after exercise",
        advice="Ask for a blood test of CK. No more training until then.",
    ),
    rule(
        "pregnant_belly", "today", _PREGNANCY, "u5_ectopic",
        "Early in pregnancy this has to be looked at.",
        when=("all", ("maybe", "pregnant"), "pregnant_belly"),
        sign="You are or may be pregnant, and have pain low in the belly, bleeding or pain at the "
        "shoulder tip.",
    ),
    rule(
        "pregnant_cramps", "today", _PREGNANCY, "tommys_ptl snee_labour",
        "It may be early labour. In most it settles, and they want to hear from you.",
        "Four in an hour is ours.",
        when=("all", "pregnant", "pregnant_cramps"),
        sign="You are pregnant, and the belly tightens or the back cramps again and again.",
        advice=_MIDWIFE,
    ),
    rule(
        "pregnant_fluid", "today", _PREGNANCY, "tommys_ptl snee_labour",
        "The maternity unit wants to hear of this at any stage.",
        "An ambulance for heavy bleeding or bad pain is ours.",
        when=("all", ("maybe", "pregnant"), "pregnant_fluid"),
        sign="You are pregnant, and bleed, lose fluid, or the baby moves less.",
        advice=_MIDWIFE + " Heavy bleeding or bad pain: an ambulance.",
    ),
    rule(
        "pregnant_pressure", "today", _PREGNANCY, "nhs_preecl",
        "Blood pressure can rise in pregnancy and after it.",
        "140 over 90 is general knowledge, unverified here.",
        when=("all", "pregnant", "pregnant_pressure"),
        sign="From 20 weeks to 4 weeks after birth: a bad headache, flashes, pain under the ribs, "
        "or a swollen face or hands.",
        advice=_MIDWIFE + " A fit or drowsiness: an ambulance.",
    ),
    rule(
        "burning_pee", "soon", _BELLY, "nhs_kidneyinf",
        "It is mostly the bladder, and easy to treat.",
        running="may", sign="Burning or cloudy pee, and nothing else is wrong.",
    ),
)  # fmt: skip
