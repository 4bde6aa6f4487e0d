"""What a quiz says about a sign, and how soon to be seen, is what the check says."""

import json
import re
from pathlib import Path

import pytest

from widgets.science.triage.assessment import assess, no_to_all

QUIZZES = Path(__file__).parents[2] / "chapters" / "quizzes"
HOW_SOON = {
    "emergency": re.compile(r"[Ee]mergency|[Gg]et help now|an emergency sign"),
    "urgent": re.compile(r"\btoday\b|urgent"),
    "soon": re.compile(r"clinician|ordinary appointment|be seen|worth a visit"),
}
ASKS_FOR_HELP = re.compile(
    r"emergency|ambulance|urgent|doctor|clinician|seen today|be seen|get help now", re.IGNORECASE
)

BOTH_LEGS = ("both_legs",)
SADDLE = ("saddle_numbness",)
BUILDS = ("builds_with_impact", "one_sore_spot")
PATTERN = ("over_3_months", "began_before_45", "before_35", "buttock", "better_moving", "seen")
# By quiz and question: words of its key, the signs they speak of, and the level of these.
SAYS = [
    ("can-running-hurt-your-back", "kinds", "the shoulder blades should be seen today",
     ("upper_back",), "urgent"),
    ("can-running-hurt-your-back", "kinds", "Stop running and see a clinician soon",
     BUILDS, "soon"),
    ("check-first", "tingling-in-both-legs", "Get help now: ring", BOTH_LEGS, "emergency"),
    ("check-first", "which-need-help-now", "trouble with back pain is an emergency sign",
     ("bladder",), "emergency"),
    ("check-first", "which-need-help-now", "The NHS list says be seen today for this",
     ("worse_with_cough",), "urgent"),
    ("check-first", "which-need-help-now", "Chest pain with back pain is on the NHS emergency list",
     ("heart_like",), "emergency"),
    ("check-first", "which-need-help-now", "a reason for an ordinary appointment",
     ("not_improving",), "soon"),
    ("check-first", "which-need-help-now", "the genitals or buttocks is an emergency sign",
     SADDLE, "emergency"),
    ("check-first", "worse-with-a-cough", "Be seen today, because the NHS list says so",
     ("worse_with_cough",), "urgent"),
    ("check-first", "pain-that-builds-with-landing", "See a clinician soon, and do not run",
     BUILDS, "soon"),
    ("check-first", "pattern-over-three-months", "It is worth asking a clinician", PATTERN, "soon"),
    ("check-first", "eating-to-stay-light", "see a clinician about food and bone",
     ("eating_too_little", "men_low_energy"), "soon"),
    ("disc-issues", "both-legs", "Get emergency help now", BOTH_LEGS + SADDLE, "emergency"),
    ("disc-issues", "buttock-pain", "Stop running and see a clinician soon", BUILDS, "soon"),
    ("exercises", "leg-pain", "is a reason to get emergency care now", BOTH_LEGS, "emergency"),
    ("foot-pronation", "a-foot-that-slaps", "See a doctor today", ("foot_drop",), "urgent"),
    ("hip-extension", "tingling-down-the-leg", "see a clinician if the tingling does not settle",
     ("leg_tingling",), "soon"),
    ("hip-extension", "tingling-down-the-leg", "it needs emergency help now", BOTH_LEGS,
     "emergency"),
    ("how-running-loads-the-spine", "both-legs", "Get emergency help now", BOTH_LEGS, "emergency"),
    ("load-and-rest", "buttock-pain", "Stop running and see a clinician soon", BUILDS, "soon"),
    ("overstride", "both-legs-numb", "Get emergency help now", BOTH_LEGS, "emergency"),
    ("overstride", "no-better-after-weeks", "See a clinician", ("not_improving",), "soon"),
    ("pelvic-drop", "numb-between-the-legs", "Get emergency help now", SADDLE, "emergency"),
    ("return-to-running", "five-weeks-at-fifteen", "See a clinician", ("not_improving",), "soon"),
    ("return-to-running", "sign-on-a-run", "go to emergency care now", SADDLE, "emergency"),
    ("strength-and-core", "numb-while-training", "Get emergency help now", SADDLE, "emergency"),
    ("the-first-days", "wait-or-go", "Go to emergency care now", ("bladder",), "emergency"),
    ("the-first-days", "when-a-scan", "see a clinician soon", BUILDS, "soon"),
    ("the-first-days", "when-a-scan", "This is an emergency sign", SADDLE, "emergency"),
    ("the-first-days", "what-a-mean-hides", "is a reason to be seen", ("not_improving",), "soon"),
    ("upper-back", "between-blades", "Be seen today", ("upper_back",), "urgent"),
    ("upper-back", "chest", "Get emergency help now", ("upper_back", "heart_like"), "emergency"),
    ("upper-back", "on-every-hill", "get emergency help now", ("upper_back", "upper_effort"),
     "emergency"),
    ("upright-trunk", "numb-between-legs", "Get emergency help now", SADDLE, "emergency"),
]  # fmt: skip
# Right answers that speak of help and of no sign of the check.
OF_NO_SIGN = {
    ("pelvic-drop", "pain-in-a-drill"): "the plan's own rule for pain in a drill",
    ("return-to-running", "twice-a-stage-back"): "the plan's own rule for two runs in a row",
}


def question(quiz: str, name: str) -> dict[str, object]:
    questions = json.loads((QUIZZES / f"{quiz}.json").read_text(encoding="utf-8"))
    found: dict[str, object] = next(one for one in questions if one["id"] == name)
    return found


@pytest.mark.parametrize(("quiz", "name", "words", "signs", "level"), SAYS)
def test_a_key_says_what_the_check_says(
    quiz: str, name: str, words: str, signs: tuple[str, ...], level: str
) -> None:
    assert words in json.dumps(question(quiz, name), ensure_ascii=False)
    assert HOW_SOON[level].search(words)
    answers = {**no_to_all(), **dict.fromkeys(signs, "yes")}
    assert assess(answers).level == level


def test_not_sure_of_the_numbness_counts_as_yes_as_the_quiz_says() -> None:
    assert "cannot wait, so “not sure” counts as yes" in str(question("check-first", "not-sure"))
    answers = no_to_all()
    assert assess({**answers, "saddle_numbness": "unsure"}).level == "emergency"
    assert assess({**answers, "both_legs": "unsure"}).level == "urgent"
    assert assess({**answers, "fever": "unsure"}).level == "soon"


def test_every_key_that_sends_a_reader_for_help_is_held() -> None:
    held = {(quiz, name) for quiz, name, *_ in SAYS} | set(OF_NO_SIGN)
    sending = set()
    for path in QUIZZES.glob("*.json"):
        for one in json.loads(path.read_text(encoding="utf-8")):
            right = [each for each in one["answers"] if each.get("correct")]
            if any(ASKS_FOR_HELP.search(f"{a.get('answer')} {a.get('feedback')}") for a in right):
                sending.add((path.stem, one["id"]))
    assert sending - held == set()
    assert set(OF_NO_SIGN) <= sending
