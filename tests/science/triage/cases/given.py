"""The hard cases of the evidence base (`triage_vignettes`), answered line by line."""

from tests.science.triage.cases.reader import reader

GIVEN = (
    reader(
        "m01", "bladder",
        "39, leg pain for a fortnight. Since Sunday a thin stream, every half hour, never empty; "
        "puts it down to drinking.",
        "age=39 bladder leg_pain", "New bladder change with leg pain", "girft_ces nhsbackpain",
        "emergency",
    ),
    reader(
        "m04", "both_legs_new",
        "51, pain down the left leg last week and down the right leg now, never in both at once.",
        "age=51 both_legs leg_pain", "Leg pain that changed sides", "lothian_red nhsbackpain",
        "emergency",
    ),
    reader(
        "m05", "cancer_plus_leg",
        "64, treated for prostate cancer five years ago. A band of pain round the ribs for two "
        "weeks, and for two days one leg has been heavy on the stairs.",
        "age=64 past_cancer new_since_cancer band_pain foot_drop",
        "Cancer with a weak leg is seen at once", "nice_cg75 gov_scot_mscc", "emergency",
    ),
    reader(
        "m08", "after_procedure",
        "48, an injection in the back three weeks ago; a little worse each day, easier lying down, "
        "no fever.",
        "age=48 after_procedure getting_worse",
        "Growing pain after a procedure at the spine, fever or not", "michigan_vo yusuf2019",
        "urgent",
    ),
    reader(
        "m11", "sepsis",
        "60, back and side pain overnight, shaking all over, blotchy, talks nonsense.",
        "age=60 sepsis fever", "Signs of sepsis", "sepsis_net nhsgp_sepsis", "emergency",
    ),
    reader(
        "m13", "kidney_infection",
        "27, sore under the right ribs, hot and cold, and peeing stings.",
        "age=27 burning_pee burning_side fever", "Kidney infection", "nhs_kidneyinf", "urgent",
    ),
    reader(
        "m15", "blood_in_pee",
        "58, pink pee after the long run and again today, a dull ache on the left.",
        "age=58 blood_in_pee", "Blood in the pee, even once", "nhs_haematuria", "urgent",
    ),
    reader(
        "m16", "dark_pee_after_exercise",
        "25, ran 30 km and did a squat challenge. Muscles swollen and hard, cannot dress, pee like "
        "cola.",
        "age=25 dark_pee_after_exercise muscles_swollen severe",
        "Brown pee after hard exercise", "cdc_rhabdo", "emergency",
    ),
    reader(
        "m17", "sudden_tearing",
        "68, terrible pain out of nowhere in low back and belly, sweaty, nearly fainted; now a "
        "dull ache.",
        "age=68 sudden_tearing faint_grey_sweat back_and_belly",
        "Sudden severe pain with faintness, also when it has eased", "nidirect_aaa rcem_tad",
        "emergency",
    ),
    reader(
        "m23", "belly_severe",
        "48, upper belly pain that goes through to the back, sick all night, better bent forward.",
        "age=48 belly_severe vomiting severe", "Severe belly pain", "portsmouth_tummy",
        "emergency",
    ),
    reader(
        "m21", "breath_plus_clot",
        "31, a stab low in the ribs on breathing in, and puffed on the stairs since a flight.",
        "age=31 pain_breathing_in breathless_mild clot_risk",
        "Pain on breathing in and short of breath after a journey", "nhs_pe2023 nhs_breath",
        "emergency",
    ),
    reader(
        "m24", "swollen_leg",
        "30, on the pill; the left leg swollen, tight and bluish for two days, not breathless.",
        "age=30 swollen_leg clot_risk", "One swollen leg", "nhs_dvt2018", "urgent",
    ),
    reader(
        "m26", "pregnant_cramps",
        "33, thirty weeks pregnant, low back cramps every ten minutes since last night.",
        "age=33 pregnant pregnant_cramps", "Perhaps early labour", "tommys_ptl snee_labour",
        "urgent", "emergency",
    ),
    reader(
        "m29", "axspa",
        "33, since 27, slowly; one buttock or the other, gone within a day of ibuprofen; "
        "psoriasis, and a mother with a bent back. Perhaps better when moving.",
        "age=33 over_3_months began_before_45 before_35 buttock tablets_help family psoriasis "
        "better_moving?",
        "Five of the nine features", "ng65_scot", "soon",
    ),
    reader(
        "m32", "serious_accident",
        "44, missed the last five stairs and landed flat on the back; cannot sleep or sit.",
        "age=44 serious_accident severe stops_activities",
        "Five stairs count as a fall from a height; the case itself asks for today",
        "nhsbackpain ng41", "emergency", "urgent",
    ),
    reader(
        "m33", "teen_extension",
        "17, a hurdler; one side at the waist on arching and landing. It went with rest "
        "and is back.",
        "age=17 teen_extension", "A young athlete's back that hurts on arching",
        "aspetar_lbp spondy_socc", "soon",
    ),
    reader(
        "m35", "groin_limp",
        "36, low back and deep groin, worse each run; limps home and cannot hop.",
        "age=36 groin groin_limp builds_with_impact getting_worse",
        "Groin pain in a runner who limps", "robertson2017 fnsf4", "urgent",
    ),
    reader(
        "m43", "both_legs_ache",
        "69, both calves ache on walks and ease on sitting, no different for two years.",
        "age=69 both_legs both_legs_same both_legs_ache_only over_3_months four_weeks",
        "An old ache on walking alone", "ng127_copy bilateral_blog", "soon",
    ),
    reader(
        "m44", "",
        "29, thighs and back a little sore the day after a downhill race.",
        "age=29", "Sore muscles", "nhsbackpain", "self-manage",
    ),
    reader(
        "m46", "first_over_50",
        "53, the first back pain ever, four weeks now and easing.",
        "age=53 first_episode first_lasting", "First back pain over 50", "ahcpr1994", "soon",
    ),
)  # fmt: skip
