"""What the check for warning signs asks: groups of plain questions, emergency signs first.

Each answer is "yes", "no" or "unsure", or for age one of AGES. What the answers lead to stands in
`triage_rules`. A condition (`only_if` here, `when` there) is plain data, in one of these forms:

    "question"                       answered yes
    ("is", "age", "over-70", ...)    answered with one of these
    ("all", condition, ...)          every one of them
    ("any", condition, ...)          at least one of them
    ("at_least", 4, condition, ...)  at least so many of them
    ("not_yes", "question")          anything but a clear yes, unanswered too
"""

from typing import Any, NamedTuple, TypeAlias

When: TypeAlias = str | tuple["When | int", ...]

YES_NO_UNSURE = ("yes", "no", "unsure")
AGES = ("under-16", "16-19", "20-55", "56-70", "over-70", "unsure")

_LABELS = {
    "yes": "Yes",
    "no": "No",
    "unsure": "Not sure",
    "under-16": "Under 16",
    "16-19": "16 to 19",
    "20-55": "20 to 55",
    "56-70": "56 to 70",
    "over-70": "Over 70",
}


class Group(NamedTuple):
    """A short checklist that fits on one screen of a phone."""

    id: str
    title: str
    introduction: str


class Question(NamedTuple):
    """One question.

    level: the highest level that it alone or together with others can lead to, one of
        `triage.LEVELS`.
    text, help: what the reader sees; help may be "".
    options: the answers it takes, the last always "unsure".
    said: the answer as it follows "you said that"; for age a tuple of pairs (option, words).
    only_if: a condition on other answers, or None where it is always asked.
    """

    id: str
    group: str
    level: str
    text: str
    help: str
    options: tuple[str, ...]
    said: Any  # which of the two, `options` says
    only_if: When | None

    @property
    def kind(self) -> str:
        """How it is answered: "yes_no_unsure" or "choice"."""
        return "yes_no_unsure" if self.options == YES_NO_UNSURE else "choice"

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """The options in order, each with what the reader sees."""
        return tuple([(option, _LABELS[option]) for option in self.options])


GROUPS = (
    Group(
        "feeling",
        "Bladder, bowel and feeling",
        "These are personal questions. The nerves at the base of the spine look after these parts, "
        "so please answer them first. Not sure? Then choose “not sure”.",
    ),
    Group("legs", "Your legs", "Think about the last two weeks, and about today."),
    Group("start", "Chest pain, accidents and falls", "How did the pain begin?"),
    Group("illness", "Your general health", "Things that have come on along with the back pain."),
    Group("pattern", "How the pain behaves", "Go by the last few days."),
    Group(
        "about_you",
        "About you",
        "Some of us need a check sooner than others. If a question cannot apply to you, choose no.",
    ),
    Group(
        "daily_life",
        "Time and daily life",
        "Nearly there. How long has it lasted, and how are you?",
    ),
    Group("running", "When you run", "A last look at running and at the start of the pain."),
)


def _emergency(
    group: str, name: str, text: str, said: str, more: str = "", *, only_if: When | None = None
) -> Question:
    return Question(name, group, "emergency", text, more, YES_NO_UNSURE, said, only_if)


def _urgent(
    group: str, name: str, text: str, said: str, more: str = "", *, only_if: When | None = None
) -> Question:
    return Question(name, group, "urgent", text, more, YES_NO_UNSURE, said, only_if)


def _soon(
    group: str, name: str, text: str, said: str, more: str = "", *, only_if: When | None = None
) -> Question:
    return Question(name, group, "soon", text, more, YES_NO_UNSURE, said, only_if)


REST_OR_NIGHT = ("any", "no_better_with_rest", "worse_at_night")

QUESTIONS = (
    _emergency(
        "feeling",
        "saddle_numbness",
        "Is there numbness, tingling or a changed feeling between your legs?",
        "feeling has changed around your genitals, back passage, buttocks or inner thighs",
        "We mean your genitals, back passage, buttocks or inner thighs: where a saddle would "
        "touch. You may notice it when you wipe.",
    ),
    _emergency(
        "feeling",
        "bladder",
        "Have you had new trouble with peeing?",
        "you have new trouble with peeing",
        "For example: hard to start or to stop, leaking, or not feeling that you need to go or "
        "that you are going.",
    ),
    _emergency(
        "feeling",
        "bowel",
        "Have you newly lost control of your bowels, or stopped feeling when you poo?",
        "you have lost control of your bowels or cannot feel it as before",
    ),
    _emergency(
        "feeling",
        "sexual_function",
        "Since the back or leg pain began, has feeling or function during sex changed?",
        "feeling or function during sex has changed",
        "For example: new trouble getting or keeping an erection, or less feeling there.",
    ),
    _emergency(
        "legs",
        "both_legs",
        "Do you have pain, tingling, weakness or numbness in both legs?",
        "you have pain, tingling, weakness or numbness in both legs",
        "Muscles that are sore after a hard run and ease within days are not what we mean. If you "
        "cannot tell the two apart, choose “not sure”.",
    ),
    _emergency(
        "legs",
        "legs_failing",
        "Are your legs quickly losing strength, or not doing what you want?",
        "your legs are losing strength or not doing what you want",
        "For example: they give way, feel clumsy, or are so weak that walking is hard.",
    ),
    _emergency(
        "start",
        "chest_pain",
        "Do you have chest pain along with the back pain?",
        "you have chest pain along with the back pain",
    ),
    _emergency(
        "start",
        "serious_accident",
        "Did the pain begin after a serious accident?",
        "the pain began after a serious accident",
        "For example: a road accident, a crash on a bike, or a fall from a height.",
    ),
    _emergency(
        "start",
        "small_fall",
        "Did the pain begin after a smaller fall, trip or knock?",
        "the pain began after a smaller fall, trip or knock",
    ),
    _emergency(
        "start",
        "severe_since_fall",
        "Is the pain since that fall new and severe?",
        "the pain since the fall is new and severe",
        "Severe: it is always there, and it is hard to think, talk, sleep, move or dress.",
        only_if="small_fall",
    ),
    _urgent(
        "illness",
        "fever",
        "Do you have a high temperature or chills, or feel very ill?",
        "you have a high temperature or chills, or feel very ill",
    ),
    _urgent(
        "illness",
        "weight_loss",
        "Have you lost weight without trying to?",
        "you have lost weight without trying to",
    ),
    _urgent(
        "illness",
        "lump_or_shape",
        "Is there a lump or swelling in your back, or has your back changed shape?",
        "there is a lump or swelling in your back, or your back has changed shape",
        "Ask someone to look, or use two mirrors. A shape you have had for years does not count.",
    ),
    _urgent(
        "illness",
        "infection_risk",
        "Is it harder than usual for your body to fight an infection just now?",
        "your body may find it harder to fight an infection",
        "Choose yes if your immune system is weakened (by an illness or a medicine), if you have "
        "had a serious infection lately, or if you inject drugs. Nobody will judge you here.",
    ),
    _urgent(
        "pattern",
        "no_better_with_rest",
        "Does the pain stay as bad when you rest?",
        "the pain does not get better when you rest",
    ),
    _urgent(
        "pattern",
        "worse_at_night",
        "Is the pain worse at night?",
        "the pain is worse at night",
        "Count it if the pain wakes you or keeps you awake.",
    ),
    _urgent(
        "pattern",
        "rest_or_night_checked",
        "Has a clinician already checked this pain at rest or at night, and is it no worse since?",
        "a clinician has checked the pain at rest or at night, and it is no worse since",
        "A clinician is a doctor, a nurse or a physiotherapist. Both parts must be true for a yes.",
        only_if=REST_OR_NIGHT,
    ),
    _urgent(
        "pattern",
        "worse_with_cough",
        "Is the pain worse when you cough, sneeze or poo?",
        "the pain is worse when you cough, sneeze or poo",
    ),
    _urgent(
        "pattern",
        "upper_back",
        "Is the pain between your shoulder blades or at the top of your back?",
        "the pain is between your shoulder blades or at the top of your back",
    ),
    _urgent(
        "pattern",
        "one_leg_weak",
        "Is there new weakness in one leg?",
        "there is new weakness in one leg",
        "For example: your foot catches on the ground, or you cannot stand on your toes or heels "
        "on that side as you used to.",
    ),
    Question(
        "age",
        "about_you",
        "emergency",
        "How old are you?",
        "",
        AGES,
        (
            ("under-16", "you are under 16"),
            ("16-19", "you are 16 to 19"),
            ("20-55", "you are 20 to 55"),
            ("56-70", "you are 56 to 70"),
            ("over-70", "you are over 70"),
        ),
        None,
    ),
    _soon(
        "about_you",
        "first_episode",
        "Is this the first time that you have had back pain?",
        "this is the first time that you have had back pain",
        only_if=("is", "age", "under-16", "16-19", "56-70", "over-70"),
    ),
    _soon(
        "about_you",
        "pregnant",
        "Are you pregnant?",
        "you are pregnant",
    ),
    _emergency(
        "about_you",
        "fragile_bones",
        "Have you been told that you have osteoporosis (thin, fragile bones)?",
        "you have osteoporosis",
    ),
    _emergency(
        "about_you",
        "steroids",
        "Have you taken steroid medicine for a long time?",
        "you have taken steroid medicine for a long time",
        "For example prednisolone tablets. If you use another kind for months, choose “not sure”.",
    ),
    _urgent(
        "about_you",
        "sudden_new_pain",
        "Is this pain new, and did it start suddenly?",
        "the pain is new and started suddenly",
        only_if=("any", ("is", "age", "over-70"), "steroids", "fragile_bones"),
    ),
    _urgent(
        "about_you",
        "past_cancer",
        "Have you ever had cancer?",
        "you have had cancer",
        "Also choose yes if you have it now.",
    ),
    _urgent(
        "about_you",
        "new_since_cancer",
        "Is this back pain new, or unlike the back pain you had before?",
        "this back pain is new or unlike the back pain you had before",
        only_if="past_cancer",
    ),
    _soon(
        "about_you",
        "missed_periods",
        "Have your periods stopped, or come less often than they used to?",
        "your periods have stopped or come less often",
        "It is nothing to be ashamed of, and worth a talk. Choose no if you do not have periods, "
        "or if you know the reason, such as pregnancy, contraception or the menopause.",
    ),
    _soon(
        "about_you",
        "eating_too_little",
        "Might you be eating less than your training needs?",
        "you may be eating less than your training needs",
        "It happens easily, on purpose or not: skipped meals, a small appetite, more running than "
        "usual, or worry about food or weight.",
    ),
    _soon(
        "daily_life",
        "not_improving",
        "Have you looked after it yourself for a few weeks without it getting better?",
        "it has not got better after a few weeks of looking after it yourself",
    ),
    _soon(
        "daily_life",
        "stops_activities",
        "Does the pain stop you from doing everyday things?",
        "the pain stops you from doing everyday things",
        "For example: work, school, sleep, dressing or chores.",
    ),
    _emergency(
        "daily_life",
        "severe",
        "Is the pain severe?",
        "the pain is severe",
        "Severe: it is always there, and it is hard to think, talk, sleep, move or dress.",
    ),
    _soon(
        "daily_life",
        "getting_worse",
        "Is the pain getting worse as time goes on?",
        "the pain is getting worse as time goes on",
    ),
    _soon(
        "daily_life",
        "worried",
        "Are you worried about it, or finding it hard to cope?",
        "you are worried or finding it hard to cope",
    ),
    _soon(
        "daily_life",
        "one_leg_symptoms",
        "Do you have pain below the knee, tingling or numbness in one leg that is not settling?",
        "one leg has pain below the knee, tingling or numbness that is not settling",
    ),
    _soon(
        "daily_life",
        "over_3_months",
        "Have you had this pain for more than 3 months?",
        "you have had this pain for more than 3 months",
    ),
    _soon(
        "running",
        "began_before_40",
        "Were you younger than 40 when this pain began?",
        "you were younger than 40 when it began",
        only_if="over_3_months",
    ),
    _soon(
        "running",
        "began_slowly",
        "Did it come on slowly, with no clear start?",
        "it came on slowly",
        only_if="over_3_months",
    ),
    _soon(
        "running",
        "better_with_exercise",
        "Does it get better when you exercise?",
        "it gets better when you exercise",
        only_if="over_3_months",
    ),
    _soon(
        "running",
        "night_eases_on_rising",
        "Does the pain at night ease once you get up?",
        "the pain at night eases once you get up",
        only_if=("all", "over_3_months", "worse_at_night"),
    ),
    _soon(
        "running",
        "builds_with_impact",
        "Does pain in your buttock, or at the flat bone below your low back, build up as you run?",
        "pain in your buttock or at the base of your spine builds up as you run",
        "Each landing may add to it. Hopping may bring it on, but there is no need to try.",
    ),
    _soon(
        "running",
        "one_sore_spot",
        "Is that pain in one spot that you could cover with your palm?",
        "that pain is in one spot",
        only_if="builds_with_impact",
    ),
    _soon(
        "running",
        "load_jump",
        "Have you lately run farther, faster, more often or on other ground than you were used to?",
        "your running has changed lately",
        only_if="builds_with_impact",
    ),
    _soon(
        "running",
        "past_stress_fracture",
        "Have you ever had a stress fracture (a crack in a bone from training)?",
        "you have had a stress fracture",
        only_if="builds_with_impact",
    ),
)
