"""Readers who should be seen today or soon."""

from tests.science.triage.cases.reader import reader

TODAY = (
    reader(
        "fall at 35", "fall_severe",
        "35, tripped over the dog, healthy bones, cannot turn in bed.",
        "age=35 fall fall_severe severe", "A fall and severe pain at any age", "downie2013 ng41",
        "urgent",
    ),
    reader(
        "thinner and gym", "thinner_knock",
        "52, on warfarin, knocked the back on a rack in the gym; a dull ache.",
        "age=52 blood_thinner fall", "Even a knock on a blood thinner", "nhs_anticoag", "urgent",
    ),
    reader(
        "shoelaces at 73", "sudden_new",
        "73, a sudden new pain when tying a shoe, quite bearable.",
        "age=73 sudden_new", "Over 70, sudden new pain without a fall", "henschke2009", "urgent",
    ),
    reader(
        "prednisolone", "sudden_new",
        "47, years of prednisolone, a sudden pain in bed.",
        "age=47 weak_bones sudden_new", "Long-term steroids, sudden new pain", "henschke2009",
        "urgent",
    ),
    reader(
        "suitcase at 66", "crack_no_fall",
        "66, a crack when lifting a suitcase; hardly turns in bed.",
        "age=66 crack severe", "A bone may crack on lifting", "ros_fracture henschke2009b",
        "urgent",
    ),
    reader(
        "flight and calf", "swollen_leg",
        "39, two days after the flight home from a marathon, one calf tight and swollen.",
        "age=39 swollen_leg clot_risk", "One swollen leg", "nhs_dvt2018", "urgent",
    ),
    reader(
        "new mother", "pregnant_pressure",
        "32, a baby a week ago; a bad headache and flashes, and an aching back.",
        "age=32 pregnant pregnant_pressure", "Up to four weeks after a birth", "nhs_preecl",
        "urgent",
    ),
    reader(
        "perhaps pregnant", "pregnant_belly",
        "24, not sure whether pregnant; a low pain on one side and spotting.",
        "age=24 pregnant? pregnant_belly", "Could be pregnant is enough", "u5_ectopic", "urgent",
    ),
    reader(
        "limping child", "child_signs",
        "8, sore back, limps since yesterday, well otherwise.",
        "age=8 child_signs", "A child who limps", "pmm_child pch_child", "urgent",
    ),
    reader(
        "night at 17", "teen_plus_night",
        "17, back pain that wakes him; a nurse heard of it in spring.",
        "age=17 worse_at_night rest_or_night_checked", "Under 20 and woken at night",
        "nenc_child pmm_child", "urgent",
    ),
    reader(
        "shingles", "shingles",
        "62, burning on one side of the back, and since today a stripe of blisters.",
        "age=62 shingles", "Tablets work best in the first days", "nhs_shingles_copy", "urgent",
    ),
    reader(
        "foot that catches", "foot_drop",
        "44, the left foot slaps since Tuesday.",
        "age=44 foot_drop leg_pain leg_settling", "New weakness in one leg",
        "lothian_red ahcpr1994", "urgent",
    ),
    reader(
        "diabetes and growing", "infection_host",
        "59, diabetes; back pain there day and night and growing, no fever.",
        "age=59 infection_host getting_worse", "Steady pain when infections come easily",
        "yusuf2019 michigan_vo", "urgent",
    ),
    reader(
        "sneeze", "worse_with_cough",
        "39, every sneeze shoots into the low back.",
        "age=39 worse_with_cough", "It is on the list", "nhsbackpain", "urgent",
    ),
    reader(
        "checked but thinner", "rest_or_night",
        "46, night pain that was checked; has lost weight since.",
        "age=46 worse_at_night rest_or_night_checked weight_loss",
        "Weight loss and night pain", "nhsbackpain", "urgent",
    ),
    reader(
        "sex alone", "sexual_alone",
        "43, weaker erections since the back pain began, nothing else.",
        "age=43 sexual_function", "Alone it is seldom the nerves", "girft_ces", "urgent",
    ),
    reader(
        "cancer, new ache", "cancer_pain",
        "57, breast cancer six years ago, a back pain unlike any before.",
        "age=57 past_cancer new_since_cancer", "Cancer and new pain", "nice_cg75 nice2016",
        "urgent",
    ),
    reader(
        "one doubt about the bladder", "bladder",
        "40, tested the stream at home and still cannot say.",
        "age=40 bladder?", "One emergency sign not sure: by telephone, now", "girft_ces",
        "urgent",
    ),
    reader(
        "not worth it", "no_point",
        "37, not sure whether life is worth it any more.",
        "age=37 no_point? worried", "Being not sure is enough", "shsc_111 norwood_111", "urgent",
    ),
)  # fmt: skip

SOON = (
    reader(
        "fourteen months", "three_months_unseen",
        "45, fourteen months of ache; nobody has ever looked, and it was never treated.",
        "age=45 over_3_months", "Over three months and never looked at", "nhsbackpain nice2016",
        "soon",
    ),
    reader(
        "landing at 17", "teen_extension",
        "17, low back pain on landing jumps, three weeks.",
        "age=17 teen_extension", "A young athlete's back", "aspetar_lbp spondy_socc", "soon",
    ),
    reader(
        "groin, no limp", "groin_run",
        "34, the groin hurts in every run, walking is fine.",
        "age=34 groin", "The hip should be looked at", "robertson2017 fnsf4", "soon",
    ),
    reader(
        "sore spot", "sacrum_spot",
        "26, one sore spot in the buttock that builds with each landing.",
        "age=26 builds_with_impact one_sore_spot", "Focal pain with impact",
        "fredericson2003 sacral2019", "soon",
    ),
    reader(
        "periods gone", "missed_periods",
        "21, four periods missed in marathon training, a stiff back.",
        "age=21 missed_periods", "Too little energy", "cat2_2023 nidirect_periods", "soon",
    ),
    reader(
        "sciatica", "leg_not_settling",
        "41, five weeks of pain to the calf, no better and no worse, strong on heels and toes.",
        "age=41 leg_pain", "Leg pain that is not settling", "nice2016 konstantinou2018", "soon",
    ),
    reader(
        "sting only", "burning_pee",
        "28, peeing stings, the stream and the feeling are normal.",
        "age=28 burning_pee", "Only stinging", "nhs_kidneyinf", "soon",
    ),
    reader(
        "old cancer, old ache", "cancer_old_pain",
        "66, cancer ten years ago; the same old ache, no different.",
        "age=66 past_cancer over_3_months seen four_weeks", "Worth telling", "gov_scot_mscc",
        "soon",
    ),
    reader(
        "pregnant and plain", "pregnant",
        "30, twenty weeks pregnant, a plain ache in the pelvis.",
        "age=30 pregnant", "Others know more about it", "northerntrust", "soon",
    ),
    reader(
        "period pain", "cyclic",
        "27, low back pain with every period that spoils two days.",
        "age=27 cyclic", "Keeps time with the periods", "ng73_copy", "soon",
    ),
    reader(
        "diabetes and easing", "infection_host_mild",
        "54, diabetes; a strain from gardening that is going.",
        "age=54 infection_host", "One source is missing: the authors' own level", "yusuf2019",
        "soon",
    ),
    reader(
        "fever not sure", "fever",
        "33, felt warm last night, no thermometer in the house.",
        "age=33 fever?", "An urgent sign not sure: soon, with something to settle", "nhsbackpain",
        "soon",
    ),
)  # fmt: skip
