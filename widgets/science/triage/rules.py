"""What the answers lead to: every rule of the check, with its level, its source and its reason.

The rules and their sources are `triage_rules` of the course's evidence base. Where a rule, its
level or its reach is the authors' judgement and not a guideline's text, `judgement` says how.
"""

from typing import NamedTuple

from widgets.science.triage.questions import REST_OR_NIGHT, When


class Rule(NamedTuple):
    """One rule.

    level: one of `triage.LEVELS`, reached when the condition `when` (see `triage_questions`) holds.
    sources: keys of GUIDELINES.
    why: the reason, in plain words.
    judgement: what the authors decided beyond the sources, or "" where it is a guideline's text.
    change: what would change the answer.
    advice: what to do besides the advice of the level, or "".
    """

    id: str
    level: str
    when: When
    sources: tuple[str, ...]
    why: str
    judgement: str
    change: str
    advice: str


class Guideline(NamedTuple):
    """A source: its citation key, its name, a web address or None, and how much of it was read."""

    key: str
    name: str
    link: str | None
    read: str


_NERVES = (
    "The nerves at the base of the spine may be under pressure. Only a hospital can find out, and "
    "it should do so within hours."
)
_EXAMINED = "Only a clinician who has examined you can change this answer."
_EXPLAINED = "A clinician has looked into just this and told you that it needs no more checks."
_GONE = "It goes away and stays away."
_STOP_RUNNING = (
    "Stop running until a clinician has looked at it. Walk only as far as it does not hurt."
)

_WEAKER_BONES = ("any", ("is", "age", "56-70", "over-70"), "fragile_bones", "steroids")
_OVER_70 = ("is", "age", "over-70")

RULES = (
    Rule(
        "both_legs",
        "emergency",
        "both_legs",
        ("nhsbackpain", "bmjces"),
        _NERVES,
        "That ordinary muscle soreness after a run does not count is ours.",
        _EXAMINED,
        "",
    ),
    Rule(
        "saddle_numbness",
        "emergency",
        "saddle_numbness",
        ("nhsbackpain", "bmjces", "nchc"),
        _NERVES,
        "",
        _EXAMINED,
        "",
    ),
    Rule("bladder", "emergency", "bladder", ("nhsbackpain", "bmjces"), _NERVES, "", _EXAMINED, ""),
    Rule("bowel", "emergency", "bowel", ("nhsbackpain", "bmjces"), _NERVES, "", _EXAMINED, ""),
    Rule(
        "sexual_function",
        "emergency",
        "sexual_function",
        ("bmjces", "nchc"),
        _NERVES,
        "",
        _EXAMINED,
        "",
    ),
    Rule(
        "legs_failing",
        "emergency",
        "legs_failing",
        ("nchc", "ahcpr1994"),
        _NERVES,
        "",
        _EXAMINED,
        "",
    ),
    Rule(
        "chest_pain",
        "emergency",
        "chest_pain",
        ("nhsbackpain",),
        "Chest pain can have causes that need treatment at once.",
        "",
        _EXAMINED,
        "",
    ),
    Rule(
        "serious_accident",
        "emergency",
        "serious_accident",
        ("nhsbackpain",),
        "After a serious accident the spine has to be checked for a broken bone.",
        "",
        _EXAMINED,
        "Move as little as you can until someone has looked at your back.",
    ),
    Rule(
        "small_fall",
        "emergency",
        (
            "all",
            "small_fall",
            ("any", "severe_since_fall", "severe"),
            _WEAKER_BONES,
        ),
        ("northerntrust",),
        "When bones may be less strong, even a small fall can crack one.",
        "The source says “older age” without a number. We count it from 56, to be on the safe "
        "side. That the pain must be new and severe is also ours.",
        _EXAMINED,
        "Move as little as you can until someone has looked at your back.",
    ),
    Rule(
        "small_fall_and_bones",
        "urgent",
        ("all", "small_fall", _WEAKER_BONES),
        ("northerntrust",),
        "When bones may be less strong, even a small fall can crack one.",
        "The source asks for emergency care after every such fall. We do so when the pain is new "
        "and severe, and otherwise ask for a check on the same day.",
        _EXPLAINED,
        "",
    ),
    Rule(
        "fever",
        "urgent",
        "fever",
        ("nhsbackpain", "ahcpr1994"),
        "Back pain along with a high temperature or feeling ill can mean an infection.",
        "",
        _EXPLAINED,
        "",
    ),
    Rule(
        "weight_loss",
        "urgent",
        "weight_loss",
        ("nhsbackpain",),
        "Losing weight without trying, along with back pain, needs an explanation.",
        "",
        _EXPLAINED,
        "",
    ),
    Rule(
        "lump_or_shape",
        "urgent",
        "lump_or_shape",
        ("nhsbackpain",),
        "A lump, a swelling or a new shape of the back should be looked at.",
        "",
        _EXPLAINED,
        "",
    ),
    Rule(
        "rest_or_night",
        "urgent",
        (
            "all",
            REST_OR_NIGHT,
            ("any", ("not_yes", "rest_or_night_checked"), "fever", "weight_loss"),
        ),
        ("nhsbackpain", "henschke2009"),
        "Pain that rest does not ease, or that is worse at night, should be checked. Serious "
        "causes of back pain are rare.",
        "Counting pain that wakes you is ours. So is that a clinician's earlier check settles this "
        "sign, unless there is also a high temperature, feeling ill or weight loss.",
        _EXPLAINED,
        "",
    ),
    Rule(
        "worse_with_cough",
        "urgent",
        "worse_with_cough",
        ("nhsbackpain",),
        "This is common with ordinary disc pain. It is on the NHS list, so we follow the list.",
        "",
        _EXPLAINED,
        "",
    ),
    Rule(
        "upper_back",
        "urgent",
        "upper_back",
        ("nhsbackpain",),
        "Pain high up in the back can have other causes, and needs its own check.",
        "",
        _EXPLAINED,
        "",
    ),
    Rule(
        "cancer",
        "urgent",
        ("all", "past_cancer", "new_since_cancer"),
        ("ahcpr1994", "nice2016"),
        "After cancer, new back pain should be checked, so that nobody has to guess.",
        "The sources name the sign. The level is ours.",
        _EXPLAINED,
        "",
    ),
    Rule(
        "infection_risk",
        "urgent",
        "infection_risk",
        ("ahcpr1994",),
        "An infection in the spine is rare, and less rare when it is harder to fight infections.",
        "The source names the sign. The level is ours.",
        _EXPLAINED,
        "",
    ),
    Rule(
        "fragile_bone_pain",
        "urgent",
        ("all", "sudden_new_pain", ("any", _OVER_70, "steroids", "fragile_bones")),
        ("henschke2009", "ahcpr1994"),
        "When bones may be less strong, one can crack even without a fall.",
        "The sources name the signs. The level is ours, and so is counting osteoporosis here.",
        _EXPLAINED,
        "",
    ),
    Rule(
        "one_leg_weak",
        "urgent",
        "one_leg_weak",
        ("ahcpr1994",),
        "New weakness can mean that a nerve in the back is under pressure.",
        "The source names the sign. The level is ours: the NHS page does not speak of one leg.",
        _EXPLAINED,
        "",
    ),
    Rule(
        "not_improving",
        "soon",
        "not_improving",
        ("nhsbackpain",),
        "When back pain does not get better within weeks, it is time to ask.",
        "",
        _GONE,
        "",
    ),
    Rule(
        "stops_activities",
        "soon",
        "stops_activities",
        ("nhsbackpain",),
        "Pain that stops everyday life deserves help.",
        "",
        _GONE,
        "",
    ),
    Rule(
        "severe",
        "soon",
        "severe",
        ("nhsbackpain",),
        "Severe pain deserves help.",
        "",
        _GONE,
        "",
    ),
    Rule(
        "getting_worse",
        "soon",
        "getting_worse",
        ("nhsbackpain",),
        "Pain that grows should be looked at.",
        "",
        _GONE,
        "",
    ),
    Rule(
        "worried",
        "soon",
        "worried",
        ("nhsbackpain",),
        "Worry is a good enough reason to ask. You need no other.",
        "",
        "You feel that you can cope.",
        "",
    ),
    Rule(
        "inflammatory_pattern",
        "soon",
        (
            "all",
            "over_3_months",
            (
                "at_least",
                4,
                "began_before_40",
                "began_slowly",
                "better_with_exercise",
                "no_better_with_rest",
                ("all", "worse_at_night", "night_eases_on_rising"),
            ),
        ),
        ("sieper2009",),
        "Four of these five together can be the pattern of an inflamed spine. That is no "
        "diagnosis, only a reason to ask.",
        "The source gives the pattern. The level is ours.",
        _EXPLAINED,
        "",
    ),
    Rule(
        "sore_spot_when_running",
        "soon",
        ("all", "builds_with_impact", "one_sore_spot"),
        ("fredericson2003", "sacral2019"),
        "Pain in one spot that builds with each landing can come from a bone that needs a rest.",
        "The sources describe runners with this injury. The level and the advice are ours.",
        _EXPLAINED,
        _STOP_RUNNING,
    ),
    Rule(
        "bone_stress_risk",
        "soon",
        (
            "all",
            "builds_with_impact",
            ("any", "load_jump", "past_stress_fracture", "missed_periods", "eating_too_little"),
        ),
        ("fredericson2003", "sacral2019"),
        "Together these can mean that a bone needs a rest, even when the pain is hard to place.",
        "The sources describe runners with this injury. Counting pain without one sore spot, the "
        "level and the advice are ours.",
        _EXPLAINED,
        _STOP_RUNNING,
    ),
    Rule(
        "low_energy",
        "soon",
        ("any", "missed_periods", "eating_too_little"),
        ("sacral2019",),
        "Bones need enough food to stay strong. It is nothing to be ashamed of, and someone can "
        "help.",
        "The source links this with bone injury in athletes. Asking for a check without bone pain, "
        "and the level, are ours.",
        _EXPLAINED,
        "",
    ),
    Rule(
        "one_leg_symptoms",
        "soon",
        "one_leg_symptoms",
        ("nice2016", "konstantinou2018"),
        "A nerve in the back may be irritated. That can take longer to settle than plain back "
        "pain, and a clinician can help.",
        "The sources speak of leg pain. The level is ours.",
        _GONE,
        "",
    ),
    Rule(
        "pregnant",
        "soon",
        "pregnant",
        ("northerntrust",),
        "This course was not written for pregnancy, and others know more about it.",
        "The source says whom to ask. The level is ours.",
        "Your midwife or doctor has said that the course suits you.",
        "Let your midwife know too: they can advise you.",
    ),
    Rule(
        "under_16",
        "soon",
        ("is", "age", "under-16"),
        ("nice2016",),
        "The guidance behind this course is for people of 16 and over. A younger back needs its "
        "own advice.",
        "The source starts at 16. The level is ours.",
        "A clinician has said that the course suits you.",
        "Show this page to a parent or another adult you trust.",
    ),
    Rule(
        "first_episode",
        "soon",
        ("all", "first_episode", ("is", "age", "under-16", "16-19", "56-70", "over-70")),
        ("ahcpr1994",),
        "Guidance asks for a check when back pain first comes at this age.",
        "The source names under 20 and over 50 as signs. Counting from 56, only for a first time, "
        "and the level are ours.",
        _EXPLAINED,
        "",
    ),
)

GUIDELINES = (
    Guideline(
        "nhsbackpain",
        "NHS: Back pain (2024)",
        "https://www.nhs.uk/conditions/back-pain/",
        "The whole list, as other pages restate it; the NHS page itself was not read.",
    ),
    Guideline(
        "bmjces",
        "BMJ Best Practice: Cauda equina syndrome (about 2023)",
        None,
        "Key recommendations.",
    ),
    Guideline(
        "nchc",
        "Norfolk and Waveney community health services: Got back pain?",
        "https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/"
        "got-back-pain/",
        "The page of an NHS provider; its year is not shown.",
    ),
    Guideline(
        "northerntrust",
        "Northern Health and Social Care Trust: Low back pain",
        "https://www.northerntrust.hscni.net/services/physiotherapy-services/"
        "physiotherapy-service-outpatient-service/low-back-pain/",
        "The whole list of one provider; its year is not shown.",
    ),
    Guideline(
        "ahcpr1994",
        "Agency for Health Care Policy and Research: Acute low back problems in adults (1994)",
        "https://www.ncbi.nlm.nih.gov/books/NBK52120/table/A34364/",
        "The table of signs. It is old, and used only where the NHS list is silent.",
    ),
    Guideline(
        "henschke2009",
        "Henschke et al. 2009",
        "https://doi.org/10.1002/art.24853",
        "The abstract. 1172 people with new low back pain in primary care, not runners.",
    ),
    Guideline("nice2016", "NICE guideline NG59 (2016)", None, "Section 1.1, and summaries."),
    Guideline(
        "sieper2009",
        "Sieper et al. 2009 (ASAS criteria)",
        "https://doi.org/10.1136/ard.2008.101501",
        "The abstract, and the criteria as others restate them.",
    ),
    Guideline(
        "fredericson2003",
        "Fredericson et al. 2003",
        None,
        "The abstract and introduction: a case series and review of distance runners.",
    ),
    Guideline(
        "sacral2019",
        "Sacral stress fractures in athletes, Sports Health 2019",
        "https://doi.org/10.1177/1941738119854763",
        "The abstract: five athletes.",
    ),
    Guideline(
        "konstantinou2018",
        "Konstantinou et al. 2018",
        "https://doi.org/10.1016/j.spinee.2017.10.071",
        "The abstract: 609 people in UK primary care, not runners.",
    ),
)
