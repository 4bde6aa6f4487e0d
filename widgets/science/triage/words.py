"""The words that people use for what the check asks about, so that a search for them leads to it.

Write a word once, in British spelling: the search knows its plural, its other endings and its
American spelling. Words of one entry, parted by spaces, count only together.
"""

# By question. The words of the question itself need no entry, unless other pages use them as well.
SIGN_WORDS = {
    "saddle_numbness": (
        "numb", "tingling", "pins needles", "saddle", "genitals", "genitalia", "groin", "perineum",
        "private parts", "privates", "penis", "testicles", "vagina", "vulva", "anus",
        "back passage", "buttocks numb", "inner thighs", "loss feeling",
        "sensation", "cauda equina",
    ),
    "bladder": (
        "bladder", "pee", "wee", "urine", "urinary", "toilet", "incontinence", "leaking",
        "retention", "wet myself", "wetting",
    ),
    "bowel": (
        "bowel", "poo", "poop", "faeces", "faecal", "stool", "constipated", "constipation",
        "diarrhoea", "soiling", "soiled",
    ),
    "sexual_function": ("sex", "sexual", "erection", "erectile", "impotence", "orgasm"),
    "both_legs": ("both legs", "weakness", "sciatica both"),
    "legs_failing": (
        "legs failing", "legs give way", "legs giving way", "leg weak", "legs strength",
        "paralysed", "paralysis", "clumsy", "cannot walk", "cant walk", "unable walk",
    ),
    "chest_pain": ("chest", "heart attack", "breathless", "short breath"),
    "serious_accident": ("accident", "crash", "collision", "trauma", "road accident"),
    "small_fall": ("fall", "fell", "fallen", "tripped"),
    "severe_since_fall": ("severe",),
    "severe": ("severe", "unbearable", "agony", "excruciating"),
    "fever": (
        "fever", "feverish", "temperature", "chills", "shivering", "sweats", "sepsis", "unwell",
    ),
    "weight_loss": ("weight loss", "weight lost", "weight lose"),
    "lump_or_shape": ("lump", "swelling", "swollen", "deformity", "back shape"),
    "infection_risk": (
        "infection", "infected", "immune", "immunosuppressed", "drugs", "inject", "hiv",
        "chemotherapy",
    ),
    "no_better_with_rest": ("constant pain", "constantly pain"),
    "worse_at_night": ("night", "wakes"),
    "rest_or_night_checked": ("night",),
    "worse_with_cough": ("cough", "sneeze"),
    "upper_back": ("shoulder blades",),
    "one_leg_weak": ("leg weak", "foot drop", "foot catches", "foot drags"),
    "fragile_bones": (
        "osteoporosis", "osteoporotic", "osteopenia", "fragile bones", "brittle bones",
        "thin bones", "broken bone", "broken back", "fracture",
    ),
    "steroids": ("steroid", "corticosteroid", "prednisolone", "prednisone", "cortisone"),
    "sudden_new_pain": ("sudden pain", "suddenly pain"),
    "past_cancer": ("cancer", "tumour", "malignant", "metastasis", "metastases"),
    "new_since_cancer": ("cancer",),
    "pregnant": ("pregnant", "pregnancy"),
    "missed_periods": ("missed period", "menstruation", "amenorrhoea"),
    "past_stress_fracture": ("stress fracture",),
    "worried": ("worried", "scared", "frightened", "afraid"),
}  # fmt: skip

# For the check as a whole, and for who needs the numbers that stand in its answer.
ALARM_WORDS = (
    "emergency", "urgent", "urgently", "warning sign", "red flag", "danger", "dangerous", "serious",
    "ambulance", "hospital", "casualty", "a e", "doctor", "gp", "nhs", "need help", "get help",
    "symptom", "suicide", "suicidal", "kill myself", "self harm",
)  # fmt: skip
