"""Falls, knocks and bones: how it began, and what each landing does."""

from widgets.science.triage.records import FOLLOW_UP, Step, ask, rule
from widgets.science.triage.signs.nerves import NERVE_SIGN

STEP = Step(
    "injury",
    "Falls, knocks and bones",
    "Please do not hop to test.",
)
_BONE = "bone"
_STEP = STEP.id
_OLDER_BONES = ("any", ("age", 56, 130), "weak_bones")
_WEAKEST_BONES = ("any", ("age", 71, 130), "weak_bones")

QUESTIONS = (
    ask(
        _STEP, _BONE, "serious_accident",
        "A crash, or a fall from over 1 metre or five stairs",
        "More than 1 metre, or five stairs, counts. So does being thrown off a bike or a horse.",
    ),
    ask(
        _STEP, _BONE, "fall",
        "A smaller fall, trip or knock, and pain since then",
        "Think of the day before the pain came. Who saw it?",
    ),
    ask(
        _STEP, _BONE, "fall_severe",
        "Since then: can you hardly turn in bed or dress, or is it sore on the bone or bruised?",
        "Ask someone to tap gently down the middle of the spine. One sharp spot: yes. You walk 10 "
        "steps and it eases: no.",
        kind=FOLLOW_UP, only_if="fall",
    ),
    ask(
        _STEP, _BONE, "cannot_walk",
        "Can you not walk ten steps?",
        "Try, with a hand on the wall. Stop if it gets worse.",
        kind=FOLLOW_UP, only_if=("all", "fall", "fall_severe"),
    ),
    ask(
        _STEP, _BONE, "crack",
        "Something went as you lifted or coughed; you can hardly turn in bed",
        "From nothing counts too: sudden, severe and new. Better lying still, bad on turning, "
        "sore on the bone: it counts. So does a height 3 cm less than it was.",
    ),
    ask(
        _STEP, _BONE, "sudden_new",
        "New pain that began suddenly, without a fall",
        "Can you name the hour? Is it unlike any back pain you had before? Twice yes: it counts, "
        "also when you can bear it.",
        only_if=_WEAKEST_BONES,
    ),
    ask(
        _STEP, _BONE, "after_menopause",
        "Have you been through the menopause?",
        "No period for a year, without another reason: yes.",
        kind=FOLLOW_UP, only_if=("all", "crack", ("age", 50, 64)), is_fact=True,
    ),
    ask(
        _STEP, _BONE, "thinner_severe",
        "You take a blood thinner: is this pain new, sudden and severe?",
        "Compare with any back pain you had before.",
        kind=FOLLOW_UP, only_if="blood_thinner",
    ),
    ask(
        _STEP, _BONE, "groin",
        "Groin, hip or deep buttock pain when you run",
        "Point to it with one finger, standing.",
    ),
    ask(
        _STEP, _BONE, "groin_limp",
        "Do you limp, or does that hurt when you walk, at night or on that leg alone?",
        "Do not hop. Stand on that leg for 5 seconds with a hand on a table. It hurts: yes.",
        kind=FOLLOW_UP, only_if="groin",
    ),
    ask(
        _STEP, _BONE, "builds_with_impact",
        "Back or buttock pain that builds with each landing",
        "And goes after days off. Three days without running: gone? And back in the next run? "
        "Then it counts.",
    ),
    ask(
        _STEP, _BONE, "one_sore_spot",
        "Is that in the buttock or the flat bone below the back, in one spot?",
        "Press with a thumb on both sides. Do not hop.",
        "One that you could cover with your palm.",
        kind=FOLLOW_UP, only_if="builds_with_impact",
    ),
    ask(
        _STEP, _BONE, "load_jump",
        "Have you lately run clearly more, faster or on harder ground?",
        "Compare the last four weeks with the four before.",
        kind=FOLLOW_UP, only_if="builds_with_impact",
    ),
    ask(
        _STEP, _BONE, "past_stress_fracture",
        "Have you had a stress fracture in the last two years?",
        "Look at a hospital letter.",
        kind=FOLLOW_UP, only_if=("any", "builds_with_impact", "groin"),
    ),
    ask(
        _STEP, _BONE, "teen_extension",
        "Low back pain when you bend back, land or sprint",
        "For 2 weeks, or coming back. Stand on one leg and lean back gently, once. Pain on one "
        "side counts. No pain does not clear it.",
        only_if=("age", 10, 20),
    ),
)  # fmt: skip

_CRACK = "When bones may be less strong, even a small fall can crack one."
_BONE_REST = "Pain that builds with each landing can come from a bone that needs a rest."
_STILL = "Move as little as you can until someone has looked at your back."
_STOP = "Stop running now, and walk only as far as it does not hurt."
_LOW_ENERGY = ("any", "missed_periods", "never_periods", "eating_too_little", "men_low_energy")

RULES = (
    rule(
        "fall_plus_nerve", "ring", _BONE, "ng41",
        "After an injury, weakness or changed feeling means that the spine must be protected.",
        when=("all", ("any", "serious_accident", "fall"), NERVE_SIGN),
        short="leg, bladder or bowel signs after a fall or on a blood thinner",
        sign="A fall or knock, and anything new in a leg or an arm, the bladder or the bowel.",
        advice="Lie still until help is there.",
    ),
    rule(
        "thinner_plus_nerve", "ring", _BONE, "nhs_anticoag",
        "A bleed near the spine can press on the nerves.",
        "The source names bleeding; the pair with a nerve sign is ours.",
        when=("all", "blood_thinner", NERVE_SIGN), verified="partly",
        sign="You take a blood thinner, and there is anything new in a leg, the bladder or the "
        "bowel.",
    ),
    rule(
        "serious_accident", "go", _BONE, "nhsbackpain ng41 downie2013",
        "After a serious accident the spine has to be checked for a broken bone.",
        "The 1 metre and the five stairs are ours.",
        verified="partly",
        short="a crash or a fall from a height",
        advice="Be driven, and move little. If your legs tingle or are weak, or you cannot get up: "
        "lie still and ring.",
    ),
    rule(
        "fall_fragile", "go", _BONE, "northerntrust downie2013 cat2_2023", _CRACK,
        "The source says “older age” without a number. We count it from 56. Low energy, early "
        "menopause and easy breaks are ours too.",
        when=("all", "fall", "fall_severe", _OLDER_BONES), verified="partly",
        short="from 56, or with weak bones: severe pain after a fall",
        sign="After a small fall the pain is new and severe; and you are 56 or over, or your bones "
        "may be weak.",
        advice=_STILL,
    ),
    rule(
        "fall_cannot_walk", "ring", _BONE, "downie2013 ng41",
        "Somebody who cannot walk after a fall may have broken a bone.",
        "The level is ours.",
        when=("all", "fall", "fall_severe", "cannot_walk"),
        verified="partly",
        short="a fall, and you cannot walk",
        sign="Since a fall the pain is severe, and you cannot walk ten steps.",
        advice=_STILL,
    ),
    rule(
        "thinner_severe", "go", _BONE, "nhs_anticoag",
        "Blood thinners can let a vessel bleed inside.",
        when=("all", "blood_thinner", "thinner_severe"),
        short="a blood thinner, and sudden severe pain",
        sign="You take a blood thinner, and the pain is new, sudden and severe.",
    ),
    rule(
        "fall_severe", "today", _BONE, "downie2013 ng41",
        "Severe pain after a fall can be a broken bone at any age.",
        "The level is ours.",
        when=("all", "fall", "fall_severe"), verified="partly",
        short="severe pain after a fall",
        sign="Since a fall you can hardly turn in bed or dress, or it is sore on the bone or "
        "bruised.",
        advice="Move little until you have been seen.",
    ),
    rule(
        "fall_and_bones", "today", _BONE, "northerntrust", _CRACK,
        "The source asks for emergency care after every such fall. Without severe pain we ask for "
        "a check the same day.",
        when=("all", "fall", _OLDER_BONES), verified="partly",
        sign="A small fall, and you are 56 or over, or your bones may be weak.",
    ),
    rule(
        "crack_no_fall", "today", _BONE, "ros_fracture henschke2009b downie2013",
        "A weak bone can crack on lifting, coughing or from nothing.",
        "The ages and the level are ours.",
        when=(
            "all",
            "crack",
            ("any", ("age", 65, 130), "weak_bones", ("all", ("age", 50, 64), "after_menopause")),
        ),
        verified="partly",
        sign="Something went when you lifted, bent or coughed, and you can hardly turn in bed; and "
        "you are 65 or over, or past the menopause, or your bones may be weak.",
        advice="Move little until you have been seen.",
    ),
    rule(
        "sudden_new", "today", _BONE, "henschke2009",
        "A weak bone can crack without a fall, and need not hurt badly.",
        "The source names the age of over 70 and long-term steroids; other weak bones, and the "
        "level, are ours.",
        when=("all", "sudden_new", _WEAKEST_BONES), verified="partly",
        sign="You are over 70 or your bones may be weak, and a new pain began suddenly, without a "
        "fall.",
        advice="Move little until you have been seen.",
    ),
    rule(
        "thinner_knock", "today", _BONE, "nhs_anticoag",
        "With a blood thinner even a knock can bleed inside.",
        "Counting smaller knocks is ours.",
        when=("all", "blood_thinner", ("any", "fall", "blood_in_pee")), verified="partly",
        sign="You take a blood thinner, and the pain came after a fall or knock, or the pee is "
        "pink.",
    ),
    rule(
        "groin_limp", "today", _BONE, "robertson2017 fnsf4",
        "The neck of the thigh bone can crack from running. Found early, it heals well.",
        "The level is ours, and so is keeping weight off the leg.",
        when=("all", "groin", "groin_limp"), verified="partly",
        short="groin or hip pain with a limp",
        sign="Groin, hip or deep buttock pain in running, and you limp, or it hurts when you walk, "
        "at night or on that leg alone.",
        advice="Put as little weight on the leg as you can until you have been seen.",
    ),
    rule(
        "groin_run", "soon", _BONE, "robertson2017 fnsf4",
        "The hip should be looked at before you run on.",
        "The level is ours.",
        when="groin", verified="partly", advice="Within days. " + _STOP,
    ),
    rule(
        "sacrum_spot", "soon", _BONE, "fredericson2003 sacral2019 cat2_2023", _BONE_REST,
        "The sources describe runners with this injury. The level is ours.",
        when=("all", "builds_with_impact", "one_sore_spot"), verified="partly", advice=_STOP,
        sign="Pain in one spot in the buttock or the sacrum that builds with each landing.",
    ),
    rule(
        "low_back_impact", "soon", _BONE, "bsi_review aspetar_lbp", _BONE_REST,
        "No study of adult runners was read for the low back. The level is ours.",
        when=(
            "all",
            "builds_with_impact",
            ("any", "load_jump", "past_stress_fracture", "weak_bones", _LOW_ENERGY),
        ),
        verified="partly", advice=_STOP,
        sign="Low back pain that builds run by run, and you have run more lately, had a stress "
        "fracture, or eat too little.",
    ),
    rule(
        "bone_plus_low_energy", "soon", _BONE, "cat2_2023 fredericson2003 sacral2019",
        "Too little energy makes bones weaker, in women and in men.",
        "The week is ours.",
        when=("all", ("any", "builds_with_impact", "groin"), _LOW_ENERGY),
        advice="Be seen this week. " + _STOP,
        sign="Pain with each landing, and missed periods, too little food or the signs in men.",
    ),
    rule(
        "past_bone_injury", "soon", _BONE, "cat2_2023",
        "A bone that was hurt before can be hurt again.",
        "Counting it only with new pain is ours.",
        when=("all", "past_stress_fracture", ("any", "builds_with_impact", "groin")),
        verified="partly", advice=_STOP,
        sign="A stress fracture in the last two years, and pain with running now.",
    ),
    rule(
        "teen_extension", "soon", _BONE, "aspetar_lbp spondy_socc",
        "In young athletes a part of a vertebra can be overused. It heals best with early rest.",
        "The level and the 2 weeks are ours.",
        when=("all", ("age", 10, 20), "teen_extension"), verified="partly", advice=_STOP,
        sign="You are 10 to 20, and your low back hurts when you bend back, land or sprint.",
    ),
)  # fmt: skip
