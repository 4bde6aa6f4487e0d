"""What the list for a clinical reviewer says that stands in no table of the code."""

INTRODUCTION = """\
# The check for warning signs and the plans: a list for a clinical reviewer

**No clinician has reviewed this course yet.** Everything a reader can meet in the check stands
below: every question, every rule with its source, its level and its words, and the advice. After
it come the rules of the return to running and of the exercises. It is written from the code by
`python -m tools.clinical_review`; a test fails when it is out of date.

Please judge for each rule: is the level right, would a runner understand the question, is the
reason true and calm? Please look first at what stands first: rules for which no source was read,
then those that a source carries in part, then what we lower against the NHS list, and “not sure”.

How the answers are weighed: the highest level that any rule reaches wins, and a further sign never
lowers it. A line of a list that is not ticked counts as no. “All of” takes the weakest of its parts
and “any of” the strongest. Carrying on (`self-manage`) is offered only when every question that
applies has been answered.
"""

UNSURE = """\
## “Not sure”

**The whole of it is ours**, and it is new: please look at it before the rest. Until now one “not
sure” on an emergency sign was an emergency, and on a sign for soon it was nothing. Each question
comes with something to do at home that may settle it (below, “Not sure?”). Only what is still not
sure after that counts, and never for less than no nor for more than yes.

- *Emergency rules.* It is an emergency where the sign cannot wait and has no test at home (“alone”
  below), where another part of the rule or another sign of the same cluster is sure, or where two
  emergency signs of the cluster are not sure. Otherwise it is for today, by telephone: if nobody
  answers within an hour, go.
- *Rules for today.* One that is not sure is for soon. It is for today where signs of two clusters
  are not sure, and for somebody who waits for less: cancer at any time, infections that come
  easily, a blood thinner, pregnancy, under 16, over 70.
- *Rules for soon.* One that is not sure is carried as something to settle. Two are for soon.
- *Bones.* A bone that is not settled stops running until it is.
- *Age.* Where nobody knows it, it counts as the one that gives the higher level, if another part
  of the rule is sure. An age in a rule for which nothing is sure counts as not sure.

Why not simply yes: with 12 emergency questions and “not sure” in 3 of 100 answers, 31 of 100
healthy readers would be sent to hospital, with 25 questions 53; with 5 of 100 it would be 46 and
72. The 3 and the 5 are assumed, not measured, and so is that answers do not depend on each other.
With nine clusters at 3 of 100, a healthy reader would meet such a step in 24 of 100 checks. If half
of them settle as no, 12 of 100 end with one open cluster and under 1 of 100 with two.

Of 1172 people with new low back pain in primary care 0.9 % had a serious cause, and 80.4 % had at
least one of the usual signs (henschke2009b). A missed emergency weighs far more than a false alarm,
but not without limit: fear, hours of waiting, money, and less trust the next time.
"""

# What gives less than the NHS list or another source, or than this check gave before: by rule, how.
LOWERED = {
    "sexual_alone": "Trouble with sex and nothing else: today. The NHS list says an emergency.",
    "both_legs_old": "Both legs, the same for 3 months: today. The NHS list says an emergency.",
    "both_legs_ache": (
        "An ache alone in both legs, the same for 3 months: soon. The NHS list says an emergency."
    ),
    "weak_known": "Weakness in one leg that is known and the same: soon. It was today.",
    "burning_pee": "Pee that only burns: soon. “Peeing has changed” did not part it from the rest.",
    "bowel": "Constipation from codeine, with normal feeling: untick it. It was an emergency.",
    "weak_bones": "An asthma inhaler or a skin cream alone: no weak bones. It counted as steroids.",
    "infection_host_mild": "Infections come easily, and a plain pain eases: soon. It was today.",
    "first_over_50": (
        "A first pain at 50 or over that eases within two weeks: carry on. The source says a check."
    ),
    "rest_or_night": "Turning over in bed is no pain at night. A clinician's check settles it.",
    "fall_and_bones": (
        "A small fall with weak bones, without severe pain: today. The source says emergency care."
    ),
    "worse_with_cough": "Today or tomorrow, where nothing else is there. The NHS list says today.",
    "cough_streaks": "Only streaks of blood: today. More is an emergency.",
    "colic_plus_60": "A stone that is known and just the same: today, from 60 too.",
}
