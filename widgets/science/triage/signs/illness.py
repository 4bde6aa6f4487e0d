"""Fever and illness: what may come with the pain from elsewhere."""

from widgets.science.triage.records import Step, ask, rule
from widgets.science.triage.signs.nerves import SADDLE_SIGN, WEAK_OR_NUMB

STEP = Step(
    "illness",
    "Fever and illness",
    "Tick what came along with the pain.",
)
_INFECTION, _CANCER = "infection", "cancer"
_STEP = STEP.id

QUESTIONS = (
    ask(
        _STEP, _INFECTION, "fever",
        "38 °C or more, or hot and cold shivers",
        "Take your temperature now and in the evening, before any paracetamol or ibuprofen: these "
        "hide it. No thermometer: shivers, and a hot chest to someone's hand, count. A cold "
        "without fever: untick it.",
    ),
    ask(
        _STEP, _INFECTION, "after_procedure",
        "New or growing pain since an injection, operation or infection",
        "For example an injection in the back, an epidural, a drip, dental work or an abscess. "
        "Look at the calendar: the last 3 months count. A jab in the arm or a blood test does "
        "not.",
    ),
    ask(
        _STEP, _INFECTION, "night_sweats",
        "Waking up soaked, night after night",
        "Try a cooler room and a lighter cover for three nights. Flushes of the menopause that you "
        "know: untick it.",
    ),
    ask(
        _STEP, _CANCER, "weight_loss",
        "Weight lost without trying",
        "For example 3 kg, or a hole in the belt, in 3 months. Step on the scales today, and "
        "compare with an old photo, belt or record: 5 % or more counts. Harder training, and "
        "eating to match? Weigh again in a week.",
    ),
    ask(
        _STEP, _CANCER, "lump_or_shape",
        "A lump or a new shape of the back",
        "Ask someone to look, or use two mirrors. A shape you have had for years does not count.",
    ),
    ask(
        _STEP, _CANCER, "lump_elsewhere",
        "A new lump somewhere else",
        "In the neck, armpit, groin, breast or testicle. Feel the other side: is it the same "
        "there?",
    ),
    ask(
        _STEP, _INFECTION, "shingles",
        "A stripe of rash or blisters where it burns",
        "Look in a mirror or take a photo, and look again after a day.",
    ),
    ask(
        _STEP, _INFECTION, "red_eye",
        "A red, sore eye that hates light",
        "Cover the other eye and look at a bright window.",
    ),
)  # fmt: skip

_ILL = "Back pain along with a fever can mean an infection."

RULES = (
    rule(
        "fever_plus_weakness", "go", _INFECTION, "michigan_vo",
        "An infection near the nerves of the spine needs a scan within hours.",
        when=(
            "all",
            ("any", "fever", "infection_host", "after_procedure"),
            ("any", SADDLE_SIGN, WEAK_OR_NUMB),
        ),
        short="a fever with weakness, numbness or waves of pain",
        sign="You have a fever, infections come easily to you, or you had a procedure lately; and "
        "something is newly weak, numb or unsteady, or bladder or bowel have changed.",
    ),
    rule(
        "cancer_plus_leg", "go", _CANCER, "nice_cg75 gov_scot_mscc rnoh_mscc",
        "After cancer, something new in a leg can mean that the spinal cord is under pressure.",
        "Leaving out small skin cancers is ours.",
        when=("all", "past_cancer", ("any", SADDLE_SIGN, WEAK_OR_NUMB, "leg_pain")),
        short="cancer, now or ever, and anything new in a leg",
        sign="You have had cancer, and there is anything new in a leg or an arm, the bladder or "
        "the bowel.",
        advice="Lie flat on the way if you can. Ring your cancer helpline if you have one.",
    ),
    rule(
        "fever", "today", _INFECTION, "nhsbackpain ahcpr1994 yusuf2019", _ILL,
        short="a high temperature or shivers",
    ),
    rule(
        "after_procedure", "today", _INFECTION, "michigan_vo idsa2015 hcavo ajem_psi",
        "Germs can reach the spine through the blood, with or without a fever.",
        "Three months are ours.",
        verified="partly", short="new pain since an operation, injection or infection",
    ),
    rule(
        "infection_host", "today", _INFECTION,
        "yusuf2019 michigan_vo idsa2015 ajem_psi lothian_red",
        "Steady or growing pain needs a check when infections come easily.",
        "The split by how the pain behaves is ours.",
        when=("all", "infection_host", ("any", "getting_worse", "no_better_with_rest")),
        verified="partly",
        sign="Infections come easily to you, and the pain is there all the time or growing.",
    ),
    rule(
        "night_sweats", "today", _INFECTION, "lothian_red yusuf2019",
        "Drenching sweats with other signs should be looked into.",
        "The level is ours.",
        when=("all", "night_sweats", ("any", "infection_host", "weight_loss", "fever", "sepsis")),
        verified="partly",
        sign="You wake up soaked with sweat, and lose weight, feel ill or have been near someone "
        "with tuberculosis.",
    ),
    rule(
        "night_sweats_alone", "soon", _INFECTION, "lothian_red",
        "Drenching sweats for weeks are worth asking about.",
        "The level is ours.",
        when="night_sweats", verified="partly", running="ease",
        sign="You wake up soaked with sweat for weeks, and nothing else is wrong.",
    ),
    rule(
        "weight_loss", "today", _CANCER, "nhsbackpain",
        "Losing weight without trying, along with back pain, needs an explanation.",
        "The amounts are ours.",
        short="unplanned weight loss",
    ),
    rule(
        "weight_plus_night", "today", _CANCER, "nhsbackpain",
        "Weight loss together with pain at night or at rest is on the list twice.",
        "That an earlier check does not settle the two together is ours.",
        when=(
            "all",
            "weight_loss",
            ("any", "no_better_with_rest", "worse_at_night", "fever", "night_sweats"),
        ),
        sign="You lose weight, and have pain at night or at rest, a fever or night sweats.",
    ),
    rule(
        "lump_or_shape", "today", _CANCER, "nhsbackpain",
        "A lump, a swelling or a new shape of the back should be looked at.",
        short="a lump or new shape of the back",
    ),
    rule(
        "lump_elsewhere", "soon", _CANCER, "nhs_lumps_copy",
        "Most lumps are harmless. A new one should be felt by somebody who knows.",
        "The NHS text was read in a copy. Two weeks are ours.",
        verified="partly", running="may",
    ),
    rule(
        "shingles", "today", _INFECTION, "nhs_shingles_copy",
        "Shingles is treated best in its first days.",
        "Read in a copy of the NHS text.",
        running="ease", short="a stripe of burning rash",
        advice="On the face or near the eye: the hospital eye service, today. Do not run with a "
        "fever.",
    ),
    rule(
        "red_eye", "today", _INFECTION, "nass_uveitis",
        "The inside of the eye may be inflamed, which can go with an inflamed spine.",
        running="may", short="a red eye that hates light",
    ),
)  # fmt: skip
