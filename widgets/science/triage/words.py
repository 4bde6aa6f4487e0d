"""The words that people use for what the check asks about, so that a search for them leads to it.

Write a word once, in British spelling: the search knows its plural, its other endings and its
American spelling. Words of one entry, parted by spaces, count only together.
"""

# By question. The words of the question itself need no entry, unless other pages use them as well.
SIGN_WORDS = {
    "sudden_tearing": (
        "sudden pain", "suddenly pain", "tearing pain", "ripping", "ripped", "stabbed",
        "worst pain", "aorta", "aortic", "dissection",
    ),
    "faint_grey_sweat": (
        "faint", "fainted", "blacked out", "blackout", "passed out", "unconscious", "clammy",
        "cold sweat", "very pale", "pale grey", "heart racing", "heart pounding", "palpitations",
    ),
    "heart_like": (
        "chest", "heart attack", "angina", "jaw", "indigestion", "heartburn", "arm pain",
    ),
    "breathless": (
        "breathless", "short breath", "shortness breath", "gasping", "cannot breathe",
        "cant breathe",
    ),
    "cough_blood": ("cough blood", "spit blood", "rusty spit"),
    "known_aneurysm": ("aneurysm", "marfan"),
    "cold_white_leg": ("cold leg", "white leg", "blue leg", "dead leg"),
    "face_arm_speech": (
        "stroke face", "face droops", "drooping", "slurred", "speech", "arm weak",
    ),
    "belly_severe": (
        "belly pain", "stomach pain", "stomach ache", "tummy", "abdominal", "pancreas",
    ),
    "blood_up_or_down": (
        "vomit blood", "vomiting blood", "coffee grounds", "black poo", "tarry", "bloody poo",
        "blood poo", "blood stool",
    ),
    "sepsis": (
        "sepsis", "very ill", "unwell", "confused", "blotchy", "mottled", "rigors", "shaking hard",
        "breathing fast", "blue lips",
    ),
    "exercise_collapse": ("collapse", "collapsed", "fainted running", "legs gave way"),
    "heat_stroke": ("heat stroke", "heatstroke", "heat exhaustion", "sunstroke", "overheated"),
    "dark_pee_after_exercise": (
        "brown pee", "dark pee", "dark urine", "cola", "rhabdo", "rhabdomyolysis",
    ),
    "no_pee": ("cannot pee", "cant pee", "retention", "unable pee"),
    "bladder": (
        "bladder", "pee", "wee", "urine", "urinary", "toilet", "incontinence", "leaking", "dribble",
        "wet myself", "wetting",
    ),
    "bowel": (
        "bowel", "poo", "poop", "faeces", "faecal", "stool", "constipated",
        "constipation", "diarrhoea", "soiling", "soiled",
    ),
    "saddle_numbness": (
        "numb", "saddle", "genitals", "genitalia", "perineum", "private parts", "privates", "penis",
        "vagina", "vulva", "anus", "back passage", "buttocks numb", "inner thighs", "loss feeling",
        "sensation", "cauda equina",
    ),
    "sexual_function": ("sex", "sexual", "erection", "erectile", "impotence", "orgasm", "libido"),
    "both_legs": ("both legs", "weakness", "sciatica both", "changed sides"),
    "climbing": ("tingling climbs", "tingling moving up", "weakness moving up"),
    "weak_progress": (
        "legs failing", "legs give way", "legs giving way", "leg weaker", "legs strength",
        "paralysed", "paralysis", "clumsy", "unsteady", "cannot walk", "cant walk", "unable walk",
        "legs lead",
    ),
    "foot_drop": (
        "leg weak", "foot drop", "foot catches", "foot drags", "foot slaps", "floppy foot",
    ),
    "leg_tingling": ("tingling", "pins needles"),
    "no_point": (
        "no point living", "life not worth", "better off dead", "better off without me",
        "cant go on", "hurt myself", "hopeless",
    ),
    "no_point_plan": ("want die", "end my life"),
    "worried": ("worried", "scared", "frightened", "afraid", "not coping", "depressed"),
    "past_cancer": ("cancer", "tumour", "malignant", "metastasis", "metastases", "melanoma"),
    "weak_bones": (
        "osteoporosis", "osteoporotic", "osteopenia", "fragile bones", "brittle bones",
        "thin bones", "broken bone", "broken back", "fracture", "steroid", "corticosteroid",
        "prednisolone", "prednisone", "cortisone",
    ),
    "blood_thinner": (
        "blood thinner", "anticoagulant", "warfarin", "apixaban", "rivaroxaban", "edoxaban",
        "dabigatran", "heparin",
    ),
    "infection_host": (
        "diabetes", "diabetic", "immune", "immunosuppressed", "immunity", "drugs", "inject", "hiv",
        "chemotherapy", "chemo", "biologics", "dialysis", "tuberculosis",
    ),
    "clot_risk": ("blood clot", "clot", "embolism", "thrombosis", "dvt"),
    "pregnant": ("pregnant", "pregnancy"),
    "sickle": ("sickle",),
    "fever": (
        "fever", "feverish", "temperature", "chills", "shivering", "shivers", "burning up",
    ),
    "after_procedure": (
        "infection", "infected", "abscess", "boil", "epidural", "root canal", "since operation",
        "after surgery",
    ),
    "night_sweats": ("sweats", "soaked night", "wet pyjamas"),
    "weight_loss": ("weight loss", "weight lost", "weight lose", "clothes loose"),
    "lump_or_shape": ("lump", "swelling", "deformity", "back shape", "crooked back"),
    "lump_elsewhere": ("testicles", "armpit lump", "neck lump"),
    "shingles": ("shingles", "rash", "blisters on back"),
    "red_eye": ("red eye", "sore eye", "uveitis", "light hurts"),
    "pain_breathing_in": ("hurts breathe", "breathing hurts", "catches breath", "pleurisy"),
    "breathless_mild": ("out of breath", "puffed"),
    "swollen_leg": ("swollen", "calf swollen", "leg swelling"),
    "upper_back": ("shoulder blades",),
    "band_pain": ("tight belt", "girdle"),
    "no_better_with_rest": ("constant pain", "constantly pain"),
    "worse_at_night": ("night", "wakes"),
    "worse_with_cough": ("cough", "sneeze"),
    "new_since_cancer": ("cancer",),
    "child_signs": ("my child", "my son", "my daughter"),
    "serious_accident": ("accident", "crash", "collision", "trauma", "road accident"),
    "fall": ("fall", "fell", "fallen", "tripped"),
    "fall_severe": ("severe",),
    "sudden_new": ("sudden pain", "suddenly pain"),
    "crack": ("something cracked", "back cracked", "gave way lifting"),
    "groin": ("groin",),
    "groin_limp": ("limp", "limping"),
    "past_stress_fracture": ("stress fracture",),
    "back_and_belly": ("flank", "back and belly"),
    "throbbing_belly": ("throbbing", "pulsing", "heartbeat belly", "heartbeat stomach"),
    "vomiting": ("vomit", "vomiting", "throwing up", "cannot keep down"),
    "burning_pee": ("cystitis", "burning pee", "stinging pee", "pee stings", "burns pee"),
    "burning_side": ("kidneys", "loin"),
    "blood_in_pee": ("blood in pee", "blood urine", "pink pee", "red pee", "haematuria"),
    "colic": ("colic", "kidney stone", "doubled up"),
    "muscles_swollen": ("muscles swollen", "hard as wood"),
    "pregnant_belly": ("ectopic", "spotting", "miscarriage", "period late", "shoulder tip"),
    "pregnant_cramps": ("contractions", "labour", "braxton hicks"),
    "pregnant_fluid": ("waters broke", "waters broken", "baby moves less", "baby quieter"),
    "pregnant_pressure": ("eclampsia", "preeclampsia", "spots eyes", "puffy face"),
    "missed_periods": ("missed period", "periods stopped", "menstruation", "amenorrhoea"),
    "severe": ("severe", "unbearable", "agony", "excruciating"),
}  # fmt: skip

# For the check as a whole, and for who needs the numbers that stand in its answer.
ALARM_WORDS = (
    "emergency", "urgent", "urgently", "warning sign", "red flag", "danger", "dangerous", "serious",
    "ambulance", "hospital", "casualty", "a e", "doctor", "gp", "nhs", "need help", "get help",
    "symptom", "suicide", "suicidal", "kill myself", "self harm",
)  # fmt: skip
