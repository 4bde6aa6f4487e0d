"""Sudden, or with something else: what has to be asked before all else."""

from widgets.science.triage.records import FOLLOW_UP, Step, ask, rule

STEP = Step(
    "sudden",
    "Sudden, or with something else",
    "Tick what is so, or may be so.",
)
_HEART, _BELLY = "heart and breath", "belly"
_STEP = STEP.id

QUESTIONS = (
    ask(
        _STEP, _HEART, "sudden_tearing",
        "Pain out of nowhere, worst within a minute, or tearing",
        "In the upper back, chest or belly; also when it has eased since. Were you bending, "
        "lifting or twisting, is it low down, and does lying still ease it? Three times yes: "
        "untick this, and tick the line on lifting further on. Otherwise it counts, also when it "
        "is nearly gone.",
        alone=True,
    ),
    ask(
        _STEP, _HEART, "faint_grey_sweat",
        "With it: fainting, a cold sweat, or grey or very pale skin",
        "A heart that races while you sit counts too. Sit down. Ask someone to look at your lips "
        "and inside your lower eyelid, and to feel your forehead. Sweat after a run that dries "
        "within minutes does not count.",
        alone=True,
    ),
    ask(
        _STEP, _HEART, "heart_like",
        "A tight chest, or pain in the chest, jaw or arm",
        "Tight, heavy, like a belt or like indigestion; or feeling sick or sweaty with the back "
        "pain. Press with one finger. If one small spot on a rib or muscle gives just this pain, "
        "nothing else is there, and it began after lifting or coughing: untick this. Does it "
        "come when you hurry and go when you rest? Then it counts.",
        alone=True,
    ),
    ask(
        _STEP, _HEART, "breathless",
        "Short of breath while you sit still",
        "Or you cannot finish a sentence. Sit for 5 minutes, then count aloud to 20 in one "
        "breath. You cannot, or it is worse than a week ago: it counts. Out of breath only in "
        "hard running, gone in minutes: untick it.",
        alone=True,
    ),
    ask(
        _STEP, _HEART, "cough_blood",
        "Coughing up blood",
        "Spit into a white tissue. Blood from the nose or the gums does not count.",
    ),
    ask(
        _STEP, _HEART, "cough_streaks",
        "Only thin streaks of blood: no chest or upper back pain, and not short of breath?",
        "If you cannot tell, choose no.",
        kind=FOLLOW_UP, only_if="cough_blood", lowers=True,
    ),
    ask(
        _STEP, _HEART, "known_aneurysm",
        "A known aneurysm or weak aorta, and new pain",
        "A “triple A” watched with scans and Marfan syndrome count. Look at a hospital letter, "
        "or ask your family. If you know of it and the pain is unlike your old back pain, it "
        "counts. If it is your old, unchanged pain: untick it, and tell your clinic this week.",
        alone=True,
    ),
    ask(
        _STEP, _HEART, "cold_white_leg",
        "One leg suddenly cold, pale and very painful",
        "Feel both feet with the back of your hand. Press a toenail: the colour should be back in "
        "3 seconds.",
    ),
    ask(
        _STEP, "legs", "face_arm_speech",
        "A drooping face, a weak arm or slurred speech",
        "Smile into a mirror, hold both arms up, say a sentence. One side hangs, or the words "
        "blur: it counts, also when it passes.",
        alone=True,
    ),
    ask(
        _STEP, _BELLY, "belly_severe",
        "Bad belly pain, or pain from belly through to back",
        "Cough once. Press the belly slowly and let go. If that makes you wince, or you cannot "
        "stand straight, it counts. Wind or a period cramp that you know: untick it.",
    ),
    ask(
        _STEP, _BELLY, "blood_up_or_down",
        "Blood in vomit, or black or bloody poo",
        "Iron tablets, bismuth, liquorice and black pudding turn poo dark: then ring an advice "
        "line today. A streak on the paper from a pile that you know: untick it.",
    ),
    ask(
        _STEP, "infection", "sepsis",
        "Very ill: confused, blotchy, breathing fast or shaking hard",
        "Slurred words, blue lips, no pee all day, or the feeling that you might die count too. "
        "Let someone else answer. Press a glass on a rash: does it stay? Count the breaths in a "
        "minute at rest: more than 25 counts.",
        alone=True,
    ),
    ask(
        _STEP, _BELLY, "exercise_collapse",
        "Fainting while running, or legs that cramped and gave way",
        "Ask someone who saw it. Light-headed after stopping, and gone once you lay down: untick "
        "it, and tell a clinician soon.",
    ),
    ask(
        _STEP, _BELLY, "heat_stroke",
        "In the heat: confused, stumbling or very hot",
        "No better after 30 minutes of cooling counts too. Say your name and the day, and touch "
        "your nose and then a finger. Wrong: it counts. Cool with water and a fan while somebody "
        "rings.",
    ),
    ask(
        _STEP, _BELLY, "dark_pee_after_exercise",
        "Brown pee after hard exercise or heat",
        "Like tea or cola, in the days after. Look at it in a clear glass before white paper. "
        "Yellow, and clear after two glasses of water: untick it. Brown, or still dark after 3 "
        "hours of drinking: it counts.",
    ),
)  # fmt: skip

_VESSEL = "The main blood vessel of the body can tear or leak. It is rare, and it cannot wait."

RULES = (
    rule(
        "sudden_tearing", "ring", _HEART, "hse_dissection rcem_tad ohle2020", _VESSEL,
        "The exception for a lift or twist low in the back is ours, and so is the minute.",
        short="pain out of nowhere or tearing, even if it has eased",
    ),
    rule(
        "faint_grey_sweat", "ring", _HEART, "nidirect_aaa nhs_aaa_copy nz_heart",
        "Fainting or a cold sweat with pain can mean bleeding inside, or the heart.",
        "Counting it whatever the cause is ours.",
        short="fainting, a cold sweat or grey skin",
    ),
    rule(
        "heart_like", "ring", _HEART, "nz_heart nhs_heart_copy nhsbackpain",
        "A heart attack can be felt in the back, the jaw or an arm, and without chest pain.",
        "The test with one finger is ours.",
        short="pain or pressure in the chest, jaw or arm",
    ),
    rule(
        "breathless", "ring", _HEART, "nhs_breath nhs_pe2023",
        "Being short of breath at rest can come from the lungs or the heart.",
        "Counting aloud is ours. With pain high in the back the source says sudden; we count every "
        "breath that is shorter than usual.",
        when=("any", "breathless", ("all", "upper_back", "breathless_mild")),
        short="short of breath at rest",
        sign="You are short of breath at rest, or cannot finish a sentence; or more out of breath "
        "than usual, with pain between the shoulder blades or higher.",
    ),
    rule(
        "cough_blood", "ring", _HEART, "nhs_pleurisy_copy nhs_breath",
        "Blood from the lungs has to be looked at straight away.",
        "The level is ours: the texts were read in copies.",
        when=(
            "all",
            "cough_blood",
            ("any", ("not_yes", "cough_streaks"), "upper_back", "breathless_mild",
             "pain_breathing_in"),
        ),
        verified="partly",
        short="coughing up blood",
        sign="You cough up more than thin streaks of blood; or any blood, and you are out of "
        "breath or have pain in the chest or the upper back.",
    ),
    rule(
        "cough_streaks", "today", _HEART, "nhs_pleurisy_copy nhs_breath",
        "Even thin streaks of blood should be looked at.",
        "The level is ours.",
        when=("all", "cough_blood", "cough_streaks"), verified="partly",
        sign="You cough up thin streaks of blood, and nothing else is wrong.",
    ),
    rule(
        "known_aneurysm", "ring", _HEART, "circulation_aaa nidirect_aaa ohle2020", _VESSEL,
        "The leaflet says sudden and severe. Counting any new pain is ours: nobody should wait for "
        "it to become severe.",
        verified="partly", short="a known aneurysm and new pain",
        advice="Say that you have an aneurysm or an illness of the aorta.",
    ),
    rule(
        "cold_white_leg", "ring", _HEART, "healthnz_limb",
        "The blood may not reach the leg any more.",
        short="one leg suddenly cold and pale",
    ),
    rule(
        "face_arm_speech", "ring", "legs", "stroke_trust stroke_practice ng127_copy",
        "These can be signs of a stroke. The sources say to ring even when you are not sure.",
        short="a drooping face, weak arm or slurred speech",
    ),
    rule(
        "belly_severe", "go", _BELLY, "portsmouth_tummy nidirect_aaa",
        "Pain in the back can come from the belly.",
        "No official page on the pancreas was read; the answer is the same.",
        verified="partly", short="bad belly pain, or from belly to back",
        advice="Ring instead if you feel faint.",
    ),
    rule(
        "blood_up_or_down", "go", _BELLY, "portsmouth_tummy nhs_anticoag",
        "This can be bleeding inside.",
        short="blood in vomit or poo",
        advice="Ring instead if you feel faint.",
    ),
    rule(
        "sepsis", "ring", "infection", "sepsis_net nhsgp_sepsis",
        "The body may be fighting an infection that has spread.",
        "The count of 25 breaths is ours, from general knowledge.",
        short="very ill, confused, blotchy or shaking hard",
    ),
    rule(
        "exercise_collapse", "ring", _BELLY, "nhs_faint_copy nata_sct sct2014",
        "Fainting during effort can come from the heart or the muscles.",
        "The NHS text on fainting in exercise was read in a copy in the press.",
        verified="partly", short="collapse while running",
    ),
    rule(
        "heat_stroke", "ring", _BELLY, "dudley_heat nhs_heat_copy",
        "The body may be too hot to cool itself.",
        "Cooling before the journey is ours.",
        when=("any", "heat_stroke", ("all", "exercise_collapse", "sepsis")),
        short="confusion in heat",
        sign="In the heat you are confused, stumbling, very hot, or no better after 30 minutes of "
        "cooling.",
        advice="Cool the skin with water and a fan until help is there.",
    ),
    rule(
        "dark_pee_after_exercise", "go", _BELLY, "cdc_rhabdo",
        "Muscle that breaks down can harm the kidneys. A blood test tells.",
        "The three hours are ours.",
        when=("any", "dark_pee_after_exercise", ("all", "muscles_swollen", "blood_in_pee")),
        short="brown pee after hard exercise",
        sign="Your pee is brown, like tea or cola, in the days after hard exercise or heat.",
        advice="Ask for a blood test of CK.",
    ),
)  # fmt: skip
