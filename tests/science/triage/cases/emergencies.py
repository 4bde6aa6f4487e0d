"""Readers who should get help now, many of them with a story that sounds harmless."""

from tests.science.triage.cases.reader import reader

_AORTA = "hse_dissection rcem_tad ohle2020"

EMERGENCIES = (
    reader(
        "aorta eased", "sudden_tearing",
        "57, something ripped between the shoulder blades at the desk; an hour later it is almost "
        "gone.",
        "age=57 sudden_tearing upper_back", "Easing never lowers a tearing pain", _AORTA,
        "emergency",
    ),
    reader(
        "aorta not sure", "sudden_tearing",
        "44, cannot say whether the chest pain came within a minute.",
        "age=44 sudden_tearing?", "It cannot wait and has no test at home", _AORTA, "emergency",
    ),
    reader(
        "known aneurysm", "known_aneurysm",
        "72, an aneurysm that is scanned every year, and a new ache in the low back, quite mild.",
        "age=72 known_aneurysm", "A known aneurysm and any new pain",
        "circulation_aaa nidirect_aaa", "emergency",
    ),
    reader(
        "marfan", "known_aneurysm",
        "26, Marfan, a new ache in the back, says the aorta was fine last year.",
        "age=26 known_aneurysm?", "It cannot wait and has no test at home", "ohle2020",
        "emergency",
    ),
    reader(
        "flank at 63", "back_and_belly_60",
        "63, back and side began together while shopping; thinks of a kidney.",
        "age=63 back_and_belly", "From 60, sudden pain in back and side together", "nidirect_aaa",
        "emergency",
    ),
    reader(
        "first stone at 67", "colic_plus_60",
        "67, waves of pain from side to groin, never had a stone.",
        "age=67 colic", "From 60 nobody calls it a stone without a scan", "nidirect_aaa",
        "emergency",
    ),
    reader(
        "silent heart", "breathless",
        "66, a woman with diabetes: upper back ache since morning, more out of breath than usual, "
        "no chest pain at all.",
        "age=66 infection_host upper_back breathless_mild",
        "Breathlessness with pain high in the back", "nhs_breath nz_heart", "emergency",
    ),
    reader(
        "jaw on hills", "heart_like",
        "58, an ache in back and jaw on every hill that goes on the flat.",
        "age=58 heart_like upper_back upper_effort", "Comes with effort, goes with rest",
        "nz_heart nhs_heart_copy", "emergency",
    ),
    reader(
        "blades on hills", "blades_plus_effort",
        "61, pressure between the shoulder blades when hurrying, gone on standing still.",
        "age=61 upper_back upper_effort", "Comes with effort, goes with rest",
        "nz_heart nhs_heart_copy", "emergency",
    ),
    reader(
        "tall thin runner", "lung_emergency",
        "22, tall and thin: a sudden stab behind the ribs on breathing in, mid-run.",
        "age=22 pain_breathing_in breath_sudden", "Sudden pain with the breath",
        "nhs_pe2023 nhs_breath", "emergency",
    ),
    reader(
        "calf then breath", "breath_plus_clot",
        "42, a tight swollen calf since the marathon flight, and now short of puff.",
        "age=42 swollen_leg breathless_mild clot_risk", "Clot signs with breathlessness",
        "nhs_pe2023 nhs_dvt2018", "emergency",
    ),
    reader(
        "streaks with pain", "cough_blood",
        "38, thin streaks of blood in the spit, says nothing else; but the upper back hurts.",
        "age=38 cough_blood cough_streaks upper_back", "Any blood with pain in the upper back",
        "nhs_pleurisy_copy nhs_breath", "emergency",
    ),
    reader(
        "stroke", "face_arm_speech",
        "70, back ache for years; this morning words come out wrong.",
        "age=70 face_arm_speech over_3_months seen", "Sudden change of speech", "ng127_copy",
        "emergency",
    ),
    reader(
        "only rushing", "bladder",
        "33, back pain, and has to rush to the toilet since Monday. Nothing numb.",
        "age=33 bladder", "Urgency is an early sign", "girft_ces bmjbp_ces", "emergency",
    ),
    reader(
        "numb patch", "saddle_numbness",
        "29, a patch that feels odd when wiping; may be imagining it.",
        "age=29 saddle_numbness?", "It cannot wait and has no test at home", "girft_ces",
        "emergency",
    ),
    reader(
        "two not sure", "bladder",
        "47, not sure about the stream, and not sure about feeling the poo.",
        "age=47 bladder? bowel?", "Two saddle signs that are not sure count as one",
        "girft_ces bmjbp_ces", "emergency",
    ),
    reader(
        "sex and not sure", "sexual_function",
        "41, not sure about the stream, and not sure about feeling during sex.",
        "age=41 bladder? sexual_function?", "Two signs of one cluster that are not sure",
        "girft_ces bmjbp_ces", "emergency",
    ),
    reader(
        "sex and leg", "sexual_function",
        "36, no erection for a week and pain down one leg.",
        "age=36 sexual_function leg_pain", "Together with a leg sign", "girft_ces lothian_red",
        "emergency",
    ),
    reader(
        "climbing", "climbing",
        "31, tingling feet on Monday, knees on Wednesday.",
        "age=31 climbing", "Nerve signs that climb", "ng127_copy", "emergency",
    ),
    reader(
        "weaker daily", "weak_progress",
        "48, the leg held on Friday, buckled on Saturday and hardly holds today.",
        "age=48 weak_progress foot_drop", "Weakness that grows by the day",
        "ng127_copy lothian_red", "emergency",
    ),
    reader(
        "cured", "cancer_plus_leg",
        "55, breast cancer twelve years ago, “cured”; new pain down the shin.",
        "age=55 past_cancer new_since_cancer leg_pain", "Cured counts as cancer",
        "nice_cg75 gov_scot_mscc", "emergency",
    ),
    reader(
        "abscess without fever", "fever_plus_weakness",
        "50, a drained boil last month, growing back pain, a tingling leg; never hot.",
        "age=50 after_procedure getting_worse leg_tingling", "Infection risk with a nerve sign",
        "michigan_vo", "emergency",
    ),
    reader(
        "stone and fever", "fever_plus_colic",
        "35, waves of pain to the groin and shivers.",
        "age=35 colic fever", "Infection above a stone", "nidirect_stones bsuh_stones",
        "emergency",
    ),
    reader(
        "kit bag and thinner", "thinner_severe",
        "68, on apixaban, sudden severe low back pain while packing.",
        "age=68 blood_thinner thinner_severe severe", "Sudden severe pain on a blood thinner",
        "nhs_anticoag", "emergency",
    ),
    reader(
        "slip at 74", "fall_fragile",
        "74, slipped on wet leaves and can hardly turn in bed.",
        "age=74 fall fall_severe", "Minor fall, older age, new severe pain",
        "northerntrust downie2013", "emergency",
    ),
    reader(
        "no periods and a fall", "fall_fragile",
        "24, no period for eight months, slipped on the kerb, sore right on the bone.",
        "age=24 weak_bones fall fall_severe missed_periods", "Weak bones from too little energy",
        "downie2013 cat2_2023", "emergency",
    ),
    reader(
        "fall and tingling", "fall_plus_nerve",
        "38, fell on a trail; tingling in one leg since.",
        "age=38 fall leg_tingling", "Changed feeling after an injury", "ng41", "emergency",
    ),
    reader(
        "cannot be pregnant", "pregnant_faint",
        "29, says it cannot be; a period two weeks late, pain on one side, dizzy on standing.",
        "age=29 pregnant? pregnant_belly pregnant_faint", "A late period counts", "u5_ectopic",
        "emergency",
    ),
    reader(
        "day two of rhabdo", "dark_pee_after_exercise",
        "31, two days after a new leg session: pee like tea, back muscles like wood.",
        "age=31 muscles_swollen blood_in_pee", "Brown pee and hard muscles after exercise",
        "cdc_rhabdo", "emergency",
    ),
    reader(
        "child with a numb foot", "child_nerve",
        "11, a sore back and a foot that tingles.",
        "age=11 leg_tingling leg_settling", "A child with a nerve sign", "pch_child nenc_child",
        "emergency",
    ),
    reader(
        "not safe", "no_point_plan",
        "45, cannot go on, and the tablets are in the drawer.",
        "age=45 no_point no_point_plan worried", "Life is at risk", "norwood_111", "emergency",
    ),
    reader(
        "hot and muddled", "heat_stroke",
        "33, after a race in the sun, stumbling and talking nonsense.",
        "age=33 heat_stroke", "Too hot and confused", "dudley_heat nhs_heat_copy", "emergency",
    ),
)  # fmt: skip
