"""Readers with ordinary complaints, answered honestly, whom nobody should frighten.

What they were not sure of they settled at home, as the check asks. Where it sends them further than
they need all the same, `also` says what they need.
"""

from tests.science.triage.cases.reader import Vignette, reader

_PLAIN = "nhsbackpain nice2016"


def _plain(name: str, story: str, signs: str, why: str, sources: str = _PLAIN) -> Vignette:
    return reader(name, "", story, signs, why, sources, "self-manage")


ORDINARY = (
    _plain("strain", "34, lifted a box yesterday, stiff, better lying.", "age=34", "Plain strain"),
    _plain(
        "first deadlifts", "26, sore on day two, on pressing, and can use the muscles.", "age=26",
        "Soreness peaks on day two", "cdc_rhabdo",
    ),
    _plain("desk", "41, stiff after sitting, gone after ten steps.", "age=41", "Plain stiffness"),
    _plain(
        "stitch", "23, a stitch under the ribs; it hurts on turning and pressing too.", "age=23",
        "A pulled muscle hurts on turning as well", "nhs_pleurisy_copy",
    ),
    _plain(
        "every winter", "50, the same ache every winter, looked at long ago.",
        "age=50 over_3_months seen began_before_45", "Known and unchanged",
    ),
    _plain(
        "inhaler and stumble", "38, an asthma inhaler, stumbled on a root, sore for a day.",
        "age=38 fall", "An inhaler does not make weak bones", "downie2013",
    ),
    _plain(
        "bike saddle", "45, pins and needles on the saddle, gone in minutes.", "age=45",
        "Pressure of the saddle", "girft_ces",
    ),
    _plain("sleepy foot", "31, a foot asleep from sitting on it.", "age=31", "Gone in minutes"),
    _plain(
        "beetroot", "36, pink pee after beetroot, clear twice since.", "age=36", "Food",
        "nhs_haematuria",
    ),
    _plain("wind", "29, belly cramp that is wind, as ever.", "age=29", "Known", "portsmouth_tummy"),
    _plain(
        "known cramp", "25, on the pill, the usual mild cramp on day one, and an ache.",
        "age=25 clot_risk", "A known cramp that stops nothing", "ng73_copy",
    ),
    _plain("flushes", "52, hot flushes that she knows.", "age=52", "Known flushes", "lothian_red"),
    _plain(
        "codeine", "40, constipated from codeine, feels full and feels it pass.", "age=40",
        "Constipation with normal feeling", "york_ces",
    ),
    _plain("turning over", "47, wakes when turning over, not when still.", "age=47", "Movement"),
    _plain("a cold", "27, a cold, no fever, a stiff back.", "age=27", "No fever"),
    _plain(
        "slow for years", "64, a slow stream for years, no different; three days of ache.",
        "age=64", "Not new", "girft_ces",
    ),
    _plain(
        "first at 54", "54, the first back pain ever, three days, easing.",
        "age=54 first_episode", "Plain, easing and under two weeks", "ahcpr1994",
    ),
    _plain("skin", "61, a small skin cancer cut out; a strain.", "age=61", "Not counted",
           "gov_scot_mscc"),
    _plain("aspirin", "66, low-dose aspirin, a knock-free ache of two days.", "age=66",
           "Not a blood thinner", "nhs_anticoag"),
    _plain(
        "tingle going", "37, a tingling calf, less every day.", "age=37 leg_tingling leg_settling",
        "Settling", "nice2016",
    ),
    _plain(
        "sciatica going", "44, pain to the shin, higher up each week.",
        "age=44 leg_pain leg_settling", "Settling", "nice2016",
    ),
    _plain("flight", "33, stiff after a long flight, legs alike.", "age=33 clot_risk", "Stiff",
           "nhs_dvt2018"),
    _plain(
        "thin bones, old ache", "58, osteoporosis, the old ache that was looked at.",
        "age=58 weak_bones over_3_months seen", "Nothing new", "ros_fracture",
    ),
    _plain("intervals", "24, out of breath in intervals, fine in a minute.", "age=24", "Effort",
           "nhs_breath"),
    _plain(
        "warfarin, old ache", "57, warfarin, the old ache, no knock.",
        "age=57 blood_thinner over_3_months seen", "Nothing new", "nhs_anticoag",
    ),
    _plain(
        "long runs", "36, the low back tires late in long runs, training as ever.",
        "age=36 builds_with_impact", "No spot, no jump in load", "bsi_review",
    ),
    _plain(
        "growth", "16, grew fast; the back aches after sport now and then, as last year.",
        "age=16", "Not the first time, no arching pain",
    ),
    _plain("new parent", "31, a baby of three months to lift.", "age=31", "Plain strain"),
    _plain("lean", "56, feels a soft beat in a flat belly, no pain there.", "age=56",
           "A soft beat without pain", "nidirect_aaa"),
    _plain("sweat", "40, sweats after the run, dry in minutes.", "age=40", "Effort",
           "nidirect_aaa"),
    _plain("lighter", "28, a kilo down in a hard block, eats to match.", "age=28",
           "Weigh again in a week"),
    _plain("curve", "19, a curved back since childhood, an ache that comes and goes.", "age=19",
           "Not new"),
    _plain("pile", "49, a streak on the paper from a known pile.", "age=49", "Known",
           "portsmouth_tummy"),
    _plain("dry day", "30, dark yellow after a hot run, clear after two glasses.", "age=30",
           "Too little to drink", "cdc_rhabdo"),
    _plain("lumbago at 65", "65, five days, easing, had it before.", "age=65", "Plain, easing"),
    _plain("chores", "33, not sure whether it stops him; does his chores.",
           "age=33 stops_activities?", "One sign that is not sure"),
    # From here the check sends them further than they need.
    reader(
        "cough spot", "worse_with_cough",
        "39, one rib spot after a week of coughing; pressing gives just this pain.",
        "age=39 worse_with_cough", "The list has no limits on cough", "nhsbackpain", "urgent",
        "self-manage",
    ),
    reader(
        "lumbago and sneeze", "worse_with_cough",
        "32, a plain strain that jumps on a sneeze.",
        "age=32 worse_with_cough", "The list has no limits on cough", "nhsbackpain", "urgent",
        "self-manage",
    ),
    reader(
        "day one", "getting_worse",
        "35, hurt the back this morning, and it has been there ever since.",
        "age=35 getting_worse", "“All the time” counts from the first day", "nhsbackpain", "soon",
        "self-manage",
    ),
    reader(
        "sickle trait", "sickle_plus_cramp",
        "30, sickle cell trait; the back aches a little in long runs, never a cramp.",
        "age=30 sickle sickle_cramp", "Any pain in exercise counts", "nata_sct", "emergency",
        "self-manage",
    ),
)  # fmt: skip
