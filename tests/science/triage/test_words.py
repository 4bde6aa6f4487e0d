"""The words that people search with: each leads to the check, and to the sign that it tells of."""

from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.words import ALARM_WORDS, SIGN_WORDS

# From A to Z, as a reader has them, who knows of no question. A word that is taken out here leaves
# whoever types it without the check.
TYPED = (
    "abdominal", "abscess", "accident", "afraid", "after surgery", "agony", "amenorrhoea",
    "aneurysm", "angina", "anticoagulant", "anus", "aorta", "aortic", "apixaban", "arm pain",
    "arm weak", "armpit lump", "baby moves less", "baby quieter", "back and belly", "back cracked",
    "back passage", "back shape", "belly pain", "better off dead", "better off without me",
    "biologics", "black poo", "blacked out", "blackout", "bladder", "blisters on back",
    "blood clot", "blood in pee", "blood poo", "blood stool", "blood thinner", "blood urine",
    "bloody poo", "blotchy", "blue leg", "blue lips", "boil", "both legs", "bowel", "braxton hicks",
    "breathing fast", "breathing hurts", "breathless", "brittle bones", "broken back",
    "broken bone", "brown pee", "burning pee", "burning up", "burns pee", "buttocks numb",
    "calf swollen", "cancer", "cannot breathe", "cannot keep down", "cannot pee", "cannot walk",
    "cant breathe", "cant go on", "cant pee", "cant walk", "catches breath", "cauda equina",
    "changed sides", "chemo", "chemotherapy", "chest", "chills", "clammy", "clot", "clothes loose",
    "clumsy", "coffee grounds", "cola", "cold leg", "cold sweat", "colic", "collapse", "collapsed",
    "collision", "confused", "constant pain", "constantly pain", "constipated", "constipation",
    "contractions", "corticosteroid", "cortisone", "cough", "cough blood", "crash", "crooked back",
    "cystitis", "dabigatran", "dark pee", "dark urine", "dead leg", "deformity", "depressed",
    "diabetes", "diabetic", "dialysis", "diarrhoea", "dissection", "doubled up", "dribble",
    "drooping", "drugs", "dvt", "eclampsia", "ectopic", "edoxaban", "embolism", "end my life",
    "epidural", "erectile", "erection", "excruciating", "face droops", "faecal", "faeces", "faint",
    "fainted", "fainted running", "fall", "fallen", "fell", "fever", "feverish", "flank",
    "floppy foot", "foot catches", "foot drags", "foot drop", "foot slaps", "fracture",
    "fragile bones", "frightened", "gasping", "gave way lifting", "genitalia", "genitals", "girdle",
    "groin", "haematuria", "hard as wood", "heart attack", "heart pounding", "heart racing",
    "heartbeat belly", "heartbeat stomach", "heartburn", "heat exhaustion", "heat stroke",
    "heatstroke", "heparin", "hiv", "hopeless", "hurt myself", "hurts breathe", "immune",
    "immunity", "immunosuppressed", "impotence", "incontinence", "indigestion", "infected",
    "infection", "inject", "inner thighs", "jaw", "kidney stone", "kidneys", "labour", "leaking",
    "leg swelling", "leg weak", "leg weaker", "legs failing", "legs gave way", "legs give way",
    "legs giving way", "legs lead", "legs strength", "libido", "life not worth", "light hurts",
    "limp", "limping", "loin", "loss feeling", "lump", "malignant", "marfan", "melanoma",
    "menstruation", "metastases", "metastasis", "miscarriage", "missed period", "mottled",
    "muscles swollen", "my child", "my daughter", "my son", "neck lump", "night", "no point living",
    "not coping", "numb", "orgasm", "osteopenia", "osteoporosis", "osteoporotic", "out of breath",
    "overheated", "pale grey", "palpitations", "pancreas", "paralysed", "paralysis", "passed out",
    "pee", "pee stings", "penis", "perineum", "period late", "periods stopped", "pink pee",
    "pins needles", "pleurisy", "poo", "poop", "prednisolone", "prednisone", "preeclampsia",
    "pregnancy", "pregnant", "private parts", "privates", "puffed", "puffy face", "pulsing", "rash",
    "red eye", "red pee", "retention", "rhabdo", "rhabdomyolysis", "rigors", "ripped", "ripping",
    "rivaroxaban", "road accident", "root canal", "rusty spit", "saddle", "scared", "sciatica both",
    "sensation", "sepsis", "severe", "sex", "sexual", "shaking hard", "shingles", "shivering",
    "shivers", "short breath", "shortness breath", "shoulder blades", "shoulder tip", "sickle",
    "since operation", "slurred", "sneeze", "soaked night", "soiled", "soiling",
    "something cracked", "sore eye", "speech", "spit blood", "spots eyes", "spotting", "stabbed",
    "steroid", "stinging pee", "stomach ache", "stomach pain", "stool", "stress fracture",
    "stroke face", "sudden pain", "suddenly pain", "sunstroke", "sweats", "swelling", "swollen",
    "tarry", "tearing pain", "temperature", "testicles", "thin bones", "throbbing", "thrombosis",
    "throwing up", "tight belt", "tingling", "tingling climbs", "tingling moving up", "toilet",
    "trauma", "tripped", "tuberculosis", "tummy", "tumour", "unable pee", "unable walk",
    "unbearable", "unconscious", "unsteady", "unwell", "urinary", "urine", "uveitis", "vagina",
    "very ill", "very pale", "vomit", "vomit blood", "vomiting", "vomiting blood", "vulva", "wakes",
    "want die", "warfarin", "waters broke", "waters broken", "weakness", "weakness moving up",
    "wee", "weight lose", "weight loss", "weight lost", "wet myself", "wet pyjamas", "wetting",
    "white leg", "worried", "worst pain",
)  # fmt: skip
# Those that tell of more than one sign.
OF_MORE = {
    "sudden pain": ("sudden_new", "sudden_tearing"),
    "suddenly pain": ("sudden_new", "sudden_tearing"),
    "cancer": ("new_since_cancer", "past_cancer"),
    "severe": ("fall_severe", "severe"),
}
NOT_OF_ONE_SIGN = (
    "a e", "ambulance", "casualty", "danger", "dangerous", "doctor", "emergency", "get help", "gp",
    "hospital", "kill myself", "need help", "nhs", "red flag", "self harm", "serious", "suicidal",
    "suicide", "symptom", "urgent", "urgently", "warning sign",
)  # fmt: skip


def signs_of(word: str) -> tuple[str, ...]:
    return tuple(sorted([sign for sign, words in SIGN_WORDS.items() if word in words]))


def test_each_word_leads_to_a_sign_and_there_is_no_other() -> None:
    found = sorted({word for words in SIGN_WORDS.values() for word in words})
    assert tuple(found) == TYPED
    for word in TYPED:
        signs = signs_of(word)
        assert signs == OF_MORE.get(word, signs[:1]), word


def test_the_words_of_alarm_are_of_no_one_sign() -> None:
    assert tuple(sorted(ALARM_WORDS)) == NOT_OF_ONE_SIGN
    for word in ALARM_WORDS:
        assert not signs_of(word), word


def test_every_sign_that_has_words_is_asked_for() -> None:
    asked = [question.id for question in QUESTIONS]
    for sign, words in SIGN_WORDS.items():
        assert sign in asked
        assert words, sign
        assert len(set(words)) == len(words), sign
