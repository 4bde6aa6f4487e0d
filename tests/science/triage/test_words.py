"""The words that people search with: each leads to the check, and to the sign that it tells of."""

from widgets.science.triage.questions import QUESTIONS
from widgets.science.triage.words import ALARM_WORDS, SIGN_WORDS

# From A to Z, as a reader has them, who knows of no question. A word that is taken out here leaves
# whoever types it without the check.
TYPED = (
    "accident", "afraid", "agony", "amenorrhoea", "anus", "back passage", "back shape", "bladder",
    "both legs", "bowel", "breathless", "brittle bones", "broken back", "broken bone",
    "buttocks numb", "cancer", "cannot walk", "cant walk", "cauda equina", "chemotherapy", "chest",
    "chills", "clumsy", "collision", "constant pain", "constantly pain", "constipated",
    "constipation", "corticosteroid", "cortisone", "cough", "crash", "deformity", "diarrhoea",
    "drugs", "erectile", "erection", "excruciating", "faecal", "faeces", "fall", "fallen", "fell",
    "fever", "feverish", "foot catches", "foot drags", "foot drop", "fracture", "fragile bones",
    "frightened", "genitalia", "genitals", "groin", "heart attack", "hiv", "immune",
    "immunosuppressed", "impotence", "incontinence", "infected", "infection", "inject",
    "inner thighs", "leaking", "leg weak", "legs failing", "legs give way", "legs giving way",
    "legs strength", "loss feeling", "lump", "malignant", "menstruation", "metastases",
    "metastasis", "missed period", "night", "numb", "orgasm", "osteopenia", "osteoporosis",
    "osteoporotic", "paralysed", "paralysis", "pee", "penis", "perineum", "pins needles", "poo",
    "poop", "prednisolone", "prednisone", "pregnancy", "pregnant", "private parts", "privates",
    "retention", "road accident", "saddle", "scared", "sciatica both", "sensation", "sepsis",
    "severe", "sex", "sexual", "shivering", "short breath", "shoulder blades", "sneeze", "soiled",
    "soiling", "steroid", "stool", "stress fracture", "sudden pain", "suddenly pain", "sweats",
    "swelling", "swollen", "temperature", "testicles", "thin bones", "tingling", "toilet", "trauma",
    "tripped", "tumour", "unable walk", "unbearable", "unwell", "urinary", "urine", "vagina",
    "vulva", "wakes", "weakness", "wee", "weight lose", "weight loss", "weight lost", "wet myself",
    "wetting", "worried",
)  # fmt: skip
# Those that tell of more than one sign.
OF_MORE = {
    "cancer": ("new_since_cancer", "past_cancer"),
    "leg weak": ("legs_failing", "one_leg_weak"),
    "night": ("rest_or_night_checked", "worse_at_night"),
    "severe": ("severe", "severe_since_fall"),
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
