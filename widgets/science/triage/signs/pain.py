"""Breath, and how the pain behaves."""

from widgets.science.triage.records import FOLLOW_UP, Step, ask, rule

STEP = Step(
    "pain",
    "Breath, and how it hurts",
    "Go by the last few days.",
)
_HEART, _CANCER = "heart and breath", "cancer"
_STEP = STEP.id
REST_OR_NIGHT = ("any", "no_better_with_rest", "worse_at_night")

QUESTIONS = (
    ask(
        _STEP, _HEART, "pain_breathing_in",
        "A stab when you breathe in deeply",
        "Breathe in slowly five times. A pulled muscle also hurts when you turn or press, and "
        "eases in days. If it stabs only with the breath, it counts.",
    ),
    ask(
        _STEP, _HEART, "breath_sudden",
        "Did that start suddenly?",
        "Can you name the hour? After a twist, a lift or a cough choose no.",
        kind=FOLLOW_UP, only_if="pain_breathing_in",
    ),
    ask(
        _STEP, _HEART, "breathless_mild",
        "More out of breath than usual",
        "On stairs, for example. Climb one flight that you know. Clearly worse than last week: "
        "it counts.",
    ),
    ask(
        _STEP, _HEART, "swollen_leg",
        "One leg newly swollen, tight or of another colour",
        "Measure both calves 10 cm below the kneecap: 3 cm more on one side counts. On dark skin "
        "look for a darker, shiny patch.",
    ),
    ask(
        _STEP, _HEART, "upper_back",
        "Between the shoulder blades or higher",
        "Ask someone to lay a hand on it.",
    ),
    ask(
        _STEP, _HEART, "upper_effort",
        "Does that come when you hurry and go when you rest, or with sweat or feeling sick?",
        "Does turning or pressing bring it on just the same? Then it is more like a muscle.",
        kind=FOLLOW_UP, only_if="upper_back",
    ),
    ask(
        _STEP, _CANCER, "band_pain",
        "Round you like a tight belt, worse when you lie",
        "Look for a rash on one side first: that would be shingles.",
    ),
    ask(
        _STEP, _CANCER, "no_better_with_rest",
        "No easier when you rest",
        "Lie down for 20 minutes as it suits you best. Clearly easier: untick it.",
    ),
    ask(
        _STEP, _CANCER, "worse_at_night",
        "Worse at night, or it wakes you while you lie still",
        "Count it if it is there when you lie still. Turning over in bed does not count.",
    ),
    ask(
        _STEP, _CANCER, "rest_or_night_checked",
        "Has a clinician checked the pain at rest or at night, and is it no worse since?",
        "If you cannot say, choose no.",
        "A clinician is a doctor, a nurse or a physiotherapist. Both parts must be true.",
        kind=FOLLOW_UP, only_if=REST_OR_NIGHT, lowers=True,
    ),
    ask(
        _STEP, _CANCER, "worse_with_cough",
        "Worse when you cough, sneeze or poo",
        "Cough once, gently. Does the back pain jump?",
    ),
    ask(
        _STEP, "time", "getting_worse",
        "There all the time, or growing from week to week",
        "Write a number from 0 to 10 each evening for a week.",
    ),
    ask(
        _STEP, _CANCER, "new_since_cancer",
        "After cancer: is this pain new, growing, or worse at night, lying or on straining?",
        "Compare with your old pain: the place, the kind, the time of day. You cannot say: yes.",
        "Also yes: severe, above the waist, or like a band round you.",
        kind=FOLLOW_UP, only_if="past_cancer",
    ),
    ask(
        _STEP, "time", "child_signs",
        "It wakes you, makes you limp or grows, or the back is crooked",
        "Stiff counts too. A grown-up watches one night and one walk.",
        only_if=("age", 0, 15),
    ),
)  # fmt: skip

_CLOT = "A clot can travel from a leg to the lungs."

RULES = (
    rule(
        "breath_plus_clot", "ring", _HEART, "nhs_pe2023 nhs_dvt2018 nhs_breath", _CLOT,
        "Which risks count is ours.",
        when=(
            "all",
            ("any", "pain_breathing_in", "breathless_mild"),
            ("any", "swollen_leg", "clot_risk", "pregnant", "past_cancer"),
        ),
        short="out of breath with a swollen leg, or after a journey or an operation",
        sign="It stabs when you breathe in or you are more out of breath than usual; and one leg "
        "is swollen, or you had a long journey, an operation, a pregnancy or cancer, or take the "
        "pill.",
    ),
    rule(
        "lung_emergency", "ring", _HEART, "nhs_pe2023 nhs_breath hse_dissection",
        "Pain with the breath that starts suddenly can come from the lungs or a big vessel.",
        "Which signs count with it is ours.",
        when=(
            "all",
            "pain_breathing_in",
            ("any", "breath_sudden", "breathless_mild", "faint_grey_sweat"),
        ),
        short="a sudden stab on breathing in",
        sign="It stabs when you breathe in, and it started suddenly or you are short of breath.",
    ),
    rule(
        "blades_plus_effort", "ring", _HEART, "nz_heart nhs_heart_copy",
        "A heart attack can be felt in the back.",
        when=("all", "upper_back", ("any", "upper_effort", "heart_like", "faint_grey_sweat")),
        short="pain between the shoulder blades on effort",
        sign="Pain between the shoulder blades that comes with effort and goes with rest, or with "
        "sweat, feeling sick, or pain in the jaw or an arm.",
    ),
    rule(
        "pain_breathing_in", "today", _HEART, "nhs_pleurisy_copy nhs_pe2023",
        "The skin of the lungs may be inflamed.",
        "The level is ours: the text was read in copies.",
        verified="partly", short="a stab on breathing in",
    ),
    rule(
        "breathless_mild", "today", _HEART, "nhs_breath nhs_pe2023",
        "Being more out of breath than usual needs an explanation.",
        short="less breath than usual",
    ),
    rule(
        "swollen_leg", "today", _HEART, "nhs_dvt2018 nhs_breath",
        "There may be a clot in the leg.",
        "The 3 cm are ours, unverified.",
        short="one swollen leg",
        advice="Do not massage the leg.",
    ),
    rule(
        "upper_back", "today", _HEART, "nhsbackpain",
        "Pain high up in the back can have other causes, and needs its own check.",
        short="pain between the shoulder blades or higher",
    ),
    rule(
        "band_pain", "today", _CANCER, "rnoh_mscc nhsbackpain",
        "Pain round the body can come from the spine higher up.",
        "The level without a known cancer is ours.",
        verified="partly", short="pain like a tight belt",
    ),
    rule(
        "rest_or_night", "today", _CANCER, "nhsbackpain henschke2009",
        "Pain that rest does not ease, or that is worse at night, should be checked. Serious "
        "causes are rare.",
        "That a clinician's earlier check settles this is ours, unless there is also a fever or "
        "weight loss.",
        when=(
            "all",
            REST_OR_NIGHT,
            ("any", ("not_yes", "rest_or_night_checked"), "fever", "weight_loss"),
        ),
        short="pain at night or despite rest",
        sign="The pain does not ease with rest, or is worse at night, and nobody has checked that.",
    ),
    rule(
        "worse_with_cough", "today", _CANCER, "nhsbackpain",
        "It can be a disc. It is on the list because pressure there should be checked once. "
        "Today or tomorrow is soon enough if nothing else is there.",
        short="pain on coughing",
    ),
    rule(
        "cancer_pain", "today", _CANCER, "nice_cg75 gov_scot_mscc rnoh_mscc ahcpr1994 nice2016",
        "After cancer, new back pain should be checked, so that nobody has to guess.",
        "Counting it also when you are not sure whether it was cancer is ours.",
        when=("all", ("maybe", "past_cancer"), "new_since_cancer"),
        sign="You have had cancer, and this pain is new, growing, severe, worse at night, lying or "
        "on straining, above the waist, or like a band.",
    ),
    rule(
        "child_signs", "today", "time", "nenc_child pmm_child pch_child ajnr_child",
        "In a child these should be looked at on the same day.",
        when=(
            "all",
            ("age", 0, 15),
            ("any", "child_signs", "fever", "weight_loss", "worse_at_night", "getting_worse"),
        ),
        sign="You are under 16, and it wakes you at night, makes you limp, comes with a fever or "
        "weight loss, grows, or your back is stiff or crooked.",
    ),
    rule(
        "teen_plus_night", "today", "time", "nenc_child pmm_child",
        "At this age pain at night, a fever or growing pain should be looked at the same day.",
        when=("all", ("age", 16, 19), ("any", "worse_at_night", "fever", "getting_worse")),
        sign="You are under 20, and it wakes you at night, comes with a fever or grows.",
    ),
    rule(
        "getting_worse", "soon", "time", "nhsbackpain",
        "Pain that grows should be looked at.",
        running="ease",
    ),
)  # fmt: skip
