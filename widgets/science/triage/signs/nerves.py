"""Bladder, bowel, feeling and legs: the nerves of the spine."""

from widgets.science.triage.records import FOLLOW_UP, Step, ask, rule

STEP = Step(
    "nerves",
    "Bladder, bowel, feeling and legs",
    "Tick what is new in the last weeks.",
)
_SADDLE, _LEGS = "saddle", "legs"
_STEP = STEP.id

QUESTIONS = (
    ask(
        _STEP, _SADDLE, "no_pee",
        "You need to pee and cannot",
        "Try once more with the tap running. Nothing comes: it counts.",
        alone=True,
    ),
    ask(
        _STEP, _SADDLE, "bladder",
        "Peeing has changed: starting, stream, feeling, rushing or leaking",
        "Next time: do you feel the need, can you start within 10 seconds, stop half way, feel it "
        "run, and feel empty? One no that is new: it counts. It only stings, or you only drink "
        "more, or it has been slow for years: untick it.",
        "Hard to start, a weak stream, never empty, or not feeling full.",
    ),
    ask(
        _STEP, _SADDLE, "bowel",
        "You do not feel your poo, or had an accident",
        "Tablets such as codeine make you constipated. Do you still feel full, and feel it pass? "
        "Then untick this, and ask a pharmacist.",
    ),
    ask(
        _STEP, _SADDLE, "saddle_numbness",
        "Numb or tingling between the legs, if only a patch",
        "Where a saddle would touch; you may notice it when you wipe. Touch both sides with "
        "tissue: in front, the inner thighs, round the back passage. Unlike last month, or "
        "unlike the other side: it counts. Pins and needles on a bike saddle that go in minutes: "
        "untick it.",
        alone=True,
    ),
    ask(
        _STEP, _SADDLE, "sexual_function",
        "Less feeling or function during sex since the pain began",
        "Think back two weeks. Pain or worry that gets in the way is not loss of feeling.",
    ),
    ask(
        _STEP, _LEGS, "both_legs",
        "Pain, tingling, numbness or weakness in both legs, or it changed sides",
        "Below the buttocks, in the last weeks. Sore muscles after a hard run hurt when you "
        "press them and are gone by day four, and the feeling is normal. Then untick this. "
        "Otherwise it counts.",
    ),
    ask(
        _STEP, _LEGS, "both_legs_same",
        "Has that been the same for 3 months, only when you walk or stand, and gone when you sit?",
        "Walk for 10 minutes, then sit for 5. Is it gone, and as it was three months ago?",
        kind=FOLLOW_UP, only_if="both_legs", lowers=True,
    ),
    ask(
        _STEP, _LEGS, "both_legs_ache_only",
        "Is it only an ache in the muscles, without tingling, numbness or weakness?",
        "Stroke both legs. Stand on your heels and on your toes. All as ever: yes.",
        kind=FOLLOW_UP, only_if=("all", "both_legs", "both_legs_same"), lowers=True,
    ),
    ask(
        _STEP, _LEGS, "climbing",
        "Tingling or weakness that climbs up from the feet",
        "Stand up from a chair without your hands, now and in 2 hours. Harder: it counts.",
    ),
    ask(
        _STEP, _LEGS, "weak_progress",
        "A leg or arm weaker by the day, or legs that do not obey",
        "On each side: ten steps on your heels, ten times up on your toes, one step up. Again in 2 "
        "hours. Fewer: it counts.",
    ),
    ask(
        _STEP, _LEGS, "foot_drop",
        "One leg newly weak or heavy, or its foot catches",
        "Or stairs, heels or toes are hard on that side. Walk ten steps on your heels. Rise ten "
        "times on the toes of one foot, a hand on the wall. Both sides. A difference that pain "
        "does not explain: it counts. The same on both sides, although it hurts: untick it.",
    ),
    ask(
        _STEP, _LEGS, "weak_known",
        "Has a clinician looked at this weakness, and is it the same since?",
        "Do the same test as above, and compare with what you could do then.",
        kind=FOLLOW_UP, only_if="foot_drop", lowers=True,
    ),
    ask(
        _STEP, _LEGS, "leg_tingling",
        "New tingling or numbness in one leg or arm",
        "Stroke both sides with a tissue. Does one feel different?",
    ),
    ask(
        _STEP, _LEGS, "leg_pain",
        "Pain down one leg, below the knee",
        "Follow it with a finger from the back to the foot. Pain in one muscle alone: untick it.",
    ),
    ask(
        _STEP, _LEGS, "leg_settling",
        "Is that settling, week by week?",
        "Compare with a week ago: how far down does it go, and how often?",
        kind=FOLLOW_UP, only_if=("any", "leg_tingling", "leg_pain"), lowers=True,
    ),
)  # fmt: skip

_PRESSED = (
    "The nerves at the base of the spine may be under pressure. Only a hospital can find out, and "
    "it should do so within hours."
)
SADDLE_SIGN = ("any", "no_pee", "bladder", "bowel", "saddle_numbness")
WEAK_OR_NUMB = ("any", "both_legs", "climbing", "weak_progress", "foot_drop", "leg_tingling")
NERVE_SIGN = ("any", SADDLE_SIGN, WEAK_OR_NUMB, "leg_pain")

RULES = (
    rule(
        "no_pee", "go", _SADDLE, "girft_ces bmjbp_ces nhsbackpain", _PRESSED,
    ),
    rule(
        "bladder", "go", _SADDLE, "girft_ces bmjbp_ces lothian_red nhsbackpain", _PRESSED,
        "The test at home is ours, after three questions of BMJ Best Practice.",
        short="new trouble with peeing",
    ),
    rule(
        "bowel", "go", _SADDLE, "girft_ces lothian_red york_ces bmjbp_ces", _PRESSED,
        short="no feeling or control when you poo",
    ),
    rule(
        "saddle_numbness", "go", _SADDLE, "girft_ces bmjbp_ces lothian_red", _PRESSED,
        short="numbness or tingling between your legs",
    ),
    rule(
        "sexual_function", "go", _SADDLE, "girft_ces bmjbp_ces lothian_red", _PRESSED,
        when=("all", "sexual_function", NERVE_SIGN),
        short="new trouble with sex and a leg sign",
        sign="Feeling or function during sex has changed, and there is also something new in a "
        "leg, the bladder or the bowel.",
    ),
    rule(
        "sexual_alone", "today", _SADDLE, "girft_ces",
        "This alone is seldom the nerves of the spine, but somebody should ask more.",
        "Today instead of an emergency is ours, after a note in the source. If it began before the "
        "back pain in hard training, low energy may be behind it.",
        when="sexual_function", verified="partly",
        short="new trouble with sex",
        sign="Feeling or function during sex has changed, and nothing else is new.",
    ),
    rule(
        "both_legs_new", "go", _LEGS, "lothian_red nhsbackpain girft_ces", _PRESSED,
        when=("all", "both_legs", ("not_yes", "both_legs_same")),
        short="pain, tingling, numbness or weakness in both legs, or it changed sides",
        sign="New or changing pain below the buttocks, tingling, numbness or weakness in both "
        "legs, or it moved from one leg to the other.",
    ),
    rule(
        "both_legs_old", "today", _LEGS, "ng127_copy bilateral_blog",
        "Legs that tingle or are weak on walking can mean that the nerves have too little room.",
        "The NHS list says an emergency for both legs. When nothing has changed for 3 months we "
        "say today, by telephone. That is ours.",
        when=("all", "both_legs", "both_legs_same", ("not_yes", "both_legs_ache_only")),
        verified="partly", running="ease",
        sign="Both legs tingle on walking or standing and ease on sitting, the same for 3 months.",
    ),
    rule(
        "both_legs_ache", "soon", _LEGS, "ng127_copy bilateral_blog",
        "Legs that ache on walking and ease on sitting can mean that the nerves have little room.",
        "The NHS list says an emergency for both legs. For an ache alone, the same for 3 months, "
        "we say two weeks. That is ours; a reviewer should look at it first.",
        when=("all", "both_legs", "both_legs_same", "both_legs_ache_only"),
        verified="partly", running="ease",
        sign="Both legs ache on walking and ease on sitting, the same for 3 months, and nothing "
        "tingles or is weak.",
    ),
    rule(
        "climbing", "go", _LEGS, "ng127_copy",
        "Nerves all over the body can fail one after the other.",
        "Counting tingling without weakness is ours.",
        verified="partly", short="tingling that climbs from the feet",
    ),
    rule(
        "weak_progress", "go", _LEGS, "ng127_copy lothian_red nchc ahcpr1994", _PRESSED,
        "NICE gives two weeks for one weak limb. Hospital now for weakness that grows is ours.",
        verified="partly", short="a leg or arm that grows weaker",
    ),
    rule(
        "child_nerve", "go", _LEGS, "nenc_child pmm_child pch_child",
        "In a child, a limb that is newly weak or numb should be looked at in a hospital.",
        "The sources send some of these children straight to hospital. Sending all is ours.",
        when=("all", ("age", 0, 15), WEAK_OR_NUMB), verified="partly",
        short="under 16: a limb newly weak, numb or tingling",
        sign="You are under 16, and a leg or an arm is newly weak, numb or tingling.",
    ),
    rule(
        "foot_drop", "today", _LEGS, "lothian_red ahcpr1994",
        "New weakness can mean that a nerve in the back is under pressure.",
        "“Today” is ours.",
        when=("all", "foot_drop", ("not_yes", "weak_known")), verified="partly",
        short="one newly weak leg",
        sign="One leg is newly weak or heavy: the foot catches, or stairs, heels or toes are hard.",
    ),
    rule(
        "weak_known", "soon", _LEGS, "ng127_copy",
        "Weakness that was looked at and has stayed the same should be looked at again.",
        "The level is ours.",
        when=("all", "foot_drop", "weak_known"), verified="partly", running="ease",
        sign="One leg is weak; a clinician knows it, and it is the same since.",
    ),
    rule(
        "leg_not_settling", "soon", _LEGS, "nice2016 konstantinou2018",
        "A nerve in the back may be irritated. That can take longer to settle than plain back "
        "pain, and a clinician can help.",
        "The sources speak of leg pain. The level is ours.",
        when=("all", ("any", "leg_tingling", "leg_pain"), ("not_yes", "leg_settling")),
        verified="partly", running="ease",
        sign="Pain below the knee, tingling or numbness in one leg that is not settling.",
    ),
)  # fmt: skip
