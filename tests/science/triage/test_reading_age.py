"""Whether a reader of about 12 can read a question and what settles it."""

from widgets.science.triage.questions import QUESTIONS

GRADE = 8
VOWELS = "aeiouy"
# Names of medicines and illnesses that whoever has them knows, counted as one short word.
KNOWN = (
    "osteoporosis", "warfarin", "apixaban", "prednisolone", "prednisone", "dexamethasone",
    "rivaroxaban", "edoxaban", "dabigatran", "heparin", "anticoagulant", "paracetamol",
    "ibuprofen", "tuberculosis", "melanoma", "diabetes", "immunity", "dialysis", "psoriasis",
    "menopause", "oestrogen", "codeine", "bismuth", "liquorice", "aneurysm", "supermarket",
    "temperature", "thermometer",
)  # fmt: skip
# Read aloud on a few readers each would still be better than a measure.
HARDER: tuple[str, ...] = ()


def words_of(text: str) -> list[str]:
    words = []
    for word in text.replace("-", " ").replace("/", " ").split():
        bare = word.strip(".,:;!?“”()'").lower()
        if bare:
            words.append(bare)
    return words


def syllables(word: str) -> int:
    """Return how many groups of vowels a word has, without a silent e at its end."""
    if word in KNOWN or not word.strip("0123456789%°"):
        return 1
    groups, was_vowel = 0, False
    for letter in word:
        is_vowel = letter in VOWELS
        groups += is_vowel and not was_vowel
        was_vowel = is_vowel
    silent = word.endswith("e") and not word.endswith("le") and groups > 1
    return max(groups - silent, 1)


def grade(text: str) -> float:
    """Return the school grade of a text by Flesch and Kincaid: the reader's age less five."""
    sentences = [part for part in text.replace("?", ".").replace(":", ".").split(".") if part]
    sentences = [part for part in sentences if part.strip()]
    words = words_of(text)
    spoken = sum([syllables(word) for word in words])
    return 0.39 * len(words) / len(sentences) + 11.8 * spoken / len(words) - 15.59


def full(text: str) -> str:
    return text if text[-1] in ".?" else text + "."


def test_the_measure_tells_plain_words_from_hard_ones() -> None:
    assert grade("The cat sat on the mat. It was fat.") < 1
    assert grade("Consideration of the aforementioned recommendations necessitates care.") > 15
    assert [syllables(w) for w in ("pee", "belly", "table", "made", "tingling", "apixaban")] == [
        1, 2, 2, 1, 2, 1,
    ]  # fmt: skip


def test_a_reader_of_twelve_can_read_each_question_and_what_settles_it() -> None:
    too_hard = []
    for question in QUESTIONS:
        parts = [part for part in (question.text, question.help, question.settle) if part]
        text = " ".join([full(part) for part in parts])
        if grade(text) > GRADE:
            too_hard.append(question.id)
    assert too_hard == list(HARDER)


def test_most_are_easier_than_that() -> None:
    grades = [grade(full(question.text) + " " + question.settle) for question in QUESTIONS]
    assert sum(grades) / len(grades) < 5
