"""What each answer of the self-assessment leads to, and on what that stands: one table.

A row is a finding and what it leads to: a chapter of `what_to_read.CHAPTERS`, or one of the ends
below. Few rows have a study behind them, and the page says so of each that has none.
"""

from typing import NamedTuple

# Where a finding leads that leads to no chapter.
CHECK = "check"  # a sentence: what to say in the check for warning signs
NOTE = "note"  # a sentence of its own
NO_CHAPTER = "no_chapter"  # words of a list: by our judgement it leads to no chapter
NO_STUDY = "no_study"  # words of a list: we have no checked study of it
ENDS = (CHECK, NOTE, NO_CHAPTER, NO_STUDY)

# Holds for everybody who does not say that nothing hurts. It is told where there is no better
# reason.
MAY_HURT = "may_hurt"

_NO_FAULT = " That is a reason to read, and no fault found."


class Rule(NamedTuple):
    """One row.

    finding: its name. answers: the fields that it rests on. leads_to: the id of a chapter, or one
    of ENDS. words: the reason or the sentence for the reader; for NO_CHAPTER and NO_STUDY the
    words of a list. source: a key of `sources.SOURCES`, or "" where the row is our judgement.
    """

    finding: str
    answers: tuple[str, ...]
    leads_to: str
    words: str
    source: str


_WHERE = (
    Rule(
        "where_low", ("where_low",), "can-running",
        "It hurts low in your back. Of 1,172 people seen for new pain there, 11 had a serious "
        "disease.",
        "henschke2009",
    ),
    Rule("where_one_side", ("where_one_side",), NO_STUDY, "pain that is more on one side", ""),
    Rule(
        "where_buttock", ("where_buttock",), CHECK,
        "It hurts in your buttock. If that builds up as you run, say so in the check: in distance "
        "runners it can be a bone that needs a rest.",
        "fredericson2003",
    ),
    Rule(
        "where_buttock", ("where_buttock",), NO_CHAPTER,
        "pain in the buttock alone, which is not pain down the leg", "",
    ),
    Rule(
        "leg", ("where_leg_above", "where_leg_below"), "legs",
        "It hurts in your leg too. The chapter begins with the leg pain that cannot wait.", "",
    ),
    Rule(
        "where_leg_below", ("where_leg_below",), CHECK,
        "If pain or tingling below the knee is not settling, say so in the check: see a clinician "
        "soon.",
        "",
    ),
    Rule(
        "where_groin", ("where_groin",), CHECK,
        "It hurts in your groin or at the front of your hip. Say so in the check, before your "
        "next run.",
        "",
    ),
    Rule(
        "where_ribs", ("where_ribs",), CHECK,
        "It hurts in your ribs or the middle of your back. Say so in the check, before your next "
        "run.",
        "",
    ),
    Rule("where_neck", ("where_neck",), NO_STUDY, "pain in the neck", ""),
)  # fmt: skip

_WHEN = (
    Rule(
        "when_known", ("when_during", "when_after", "when_morning"), "return-to-run",
        "You said when it hurts. The plan goes by your pain on a run, after it and the next "
        "morning.",
        "",
    ),
    Rule("when_later", ("when_later",), NO_STUDY, "pain that comes days after a run", ""),
    Rule(
        "under_2_weeks", ("how_long",), "first-days",
        "Your pain is new. In adults who were followed, new pain fell fast in the first 6 weeks, "
        "on average. People differ.",
        "menezescosta2012",
    ),
    Rule(
        "under_6_weeks", ("how_long",), "first-days",
        "Your pain is less than 6 weeks old. In adults who were followed, new pain fell fast in "
        "that time, on average. People differ.",
        "menezescosta2012",
    ),
    Rule(
        "up_to_3_months", ("how_long",), CHECK,
        "You have had it for 6 weeks or more. If it is no better after a few weeks of looking "
        "after it yourself, say so in the check: see a clinician.",
        "nhsbackpain",
    ),
    Rule(
        "up_to_3_months", ("how_long",), "return-to-run",
        "You have had it for some weeks. The plan goes by what you can do today, not by a date.",
        "",
    ),
    Rule(
        "over_3_months", ("how_long",), "return-to-run",
        "You have had it for more than 3 months. So had the people of the small trial below, who "
        "hardly ran before.",
        "neason2024",
    ),
    Rule(
        "over_3_months", ("how_long",), "strength",
        "The trial in runners was of pain that lasts, as yours does.", "cai2017",
    ),
    Rule(
        "over_3_months", ("how_long",), "exercises",
        "In adults with pain that lasts, planned exercise lowered it by a small to medium amount.",
        "whoexercise2023",
    ),
)  # fmt: skip

_LIMITS = (
    Rule(
        "running_stopped", ("limit_running",), "return-to-run",
        "Your back stops your running. The plan begins with walking.", "",
    ),
    Rule(
        "running_limited", ("limit_running",), "return-to-run",
        "It limits your running. The plan says when to go on, stay or step back.", "",
    ),
    Rule(
        "running_free", ("limit_running",), NO_CHAPTER,
        "a back that does not limit your running", "",
    ),
    Rule(
        "day_limited", ("limit_daily",), CHECK,
        "It limits the rest of your day. If it stops you from everyday things, say so in the "
        "check: see a clinician.",
        "nhsbackpain",
    ),
    Rule(
        "day_free", ("limit_daily",), NO_CHAPTER,
        "a back that does not limit the rest of your day", "",
    ),
    Rule(
        "activities_named", ("activity_1", "activity_2", "activity_3"), "return-to-run",
        "It gets in the way of what you want to do.", "",
    ),
    Rule(
        "activities_named", ("activity_1", "activity_2", "activity_3"), NOTE,
        "Give what you named a number again in two weeks. When people name their own activities, "
        "small changes show up better than on a fixed list, if the limits are mild.",
        "hall2011",
    ),
    Rule(
        "numbers_named", ("hard_1", "hard_2", "hard_3"), NO_CHAPTER,
        "how hard each thing is that you named (it is for you to compare)", "",
    ),
    Rule(
        "number_unnamed", ("hard_1", "hard_2", "hard_3"), NOTE,
        "You said how hard something is, and not what. Without a name it changes nothing.", "",
    ),
)  # fmt: skip

_RUNNING = (
    Rule(
        "run_jump", ("longest_run", "longest_before"), "load",
        "Your longest run was a jump from the weeks before.", "frandsen2025",
    ),
    Rule(
        "run_no_jump", ("longest_run", "longest_before"), NO_CHAPTER,
        "a longest run of no more than 10 percent over the one before", "",
    ),
    Rule(
        "run_alone", ("longest_run", "longest_before"), NOTE,
        "You gave one distance of two. It takes both to say whether there was a jump.", "",
    ),
    Rule(
        "run_break", ("longest_before",), "load",
        "You had not run in the 30 days before. A jump from nothing has no percent, so no number "
        "of the study fits you.",
        "",
    ),
    Rule(
        "run_break", ("longest_before",), "return-to-run",
        "You come back from a break. After more than 30 days without a run, the plan begins at its "
        "first stage.",
        "",
    ),
    Rule("changed_shoes", ("changed_shoes",), "shoes", "You changed your shoes.", ""),
    Rule(
        "changed_surface", ("changed_surface",), "surfaces", "You changed the ground you run on.",
        "",
    ),
    Rule(
        "changed_hills", ("changed_hills",), "surfaces", "You changed how hilly your runs are.", "",
    ),
    Rule(
        "changed_strength", ("changed_strength",), "strength", "You changed your strength work.",
        "",
    ),
    Rule("changed_sleep", ("changed_sleep",), NO_STUDY, "sleep that changed", ""),
    Rule("changed_stress", ("changed_stress",), NO_STUDY, "stress that changed", ""),
    Rule(
        "step_rate", ("step_rate",), "overstride",
        "You gave your step rate. Whatever it is, it cannot say whether your steps have to do "
        "with your pain.",
        "",
    ),
    Rule("pace", ("speed",), NO_STUDY, "your easy pace", ""),
)  # fmt: skip

_MOVEMENTS = (
    Rule(
        "stance_uneven", ("tried_stance",), "pelvic-drop",
        "Standing on one leg was harder on one side." + _NO_FAULT, "",
    ),
    Rule(
        "stance_even", ("tried_stance",), NO_CHAPTER,
        "standing on one leg, about the same on both sides", "",
    ),
    Rule(
        "bridge_uneven", ("tried_bridge",), "strength",
        "The single-leg bridge was harder on one side." + _NO_FAULT, "",
    ),
    Rule(
        "bridge_even", ("tried_bridge",), NO_CHAPTER,
        "the single-leg bridge, about the same on both sides", "",
    ),
    Rule(
        "plank_uneven", ("plank_left", "plank_right"), "strength",
        "You held the side plank more than a quarter shorter on one side. The quarter is our "
        "choice." + _NO_FAULT,
        "",
    ),
    Rule(
        "plank_even", ("plank_left", "plank_right"), NO_CHAPTER,
        "the side plank, about the same on both sides", "",
    ),
    Rule(
        "plank_alone", ("plank_left", "plank_right"), NOTE,
        "You tried the side plank on one side. It takes both to compare.", "",
    ),
    Rule(
        "thomas_uneven", ("tried_thomas",), "hips",
        "The Thomas test was harder on one side." + _NO_FAULT, "",
    ),
    Rule(
        "thomas_even", ("tried_thomas",), NO_CHAPTER,
        "the Thomas test, about the same on both sides", "",
    ),
    Rule(
        "wall", ("wall_left", "wall_right"), NO_STUDY,
        "how far from the wall your knee still gets to it", "",
    ),
    Rule(
        "footprint_uneven", ("tried_footprint",), "feet",
        "One foot shows more of its sole than the other." + _NO_FAULT, "",
    ),
    Rule(
        "footprint_even", ("tried_footprint",), NO_CHAPTER,
        "wet footprints, about the same on both sides", "",
    ),
)  # fmt: skip

_WITHOUT_PAIN = (
    Rule(
        "no_pain", ("no_pain",), "teachers",
        "You teach, or want to know: here are the grades, and a syllabus for teachers.",
        "",
    ),
    Rule(
        "no_pain", ("no_pain",), "claims",
        "Here you can look up each thing that runners are told, with its grade.", "",
    ),
    Rule(
        "no_pain", ("no_pain",), "load",
        "A jump in one run went with more injuries. The study did not test whether leaving out "
        "jumps spares a back.",
        "frandsen2025",
    ),
    Rule(
        "no_pain", ("no_pain",), "exercises",
        "In trials in adults, exercise together with lessons went with about half as many new "
        "bouts of back pain. They were not chosen as runners.",
        "steffens2016",
    ),
    Rule(
        "no_pain", ("no_pain",), "can-running",
        "The chapter counts how many runners have back pain, and why the counts differ.",
        "maselli2020",
    ),
    Rule(
        "pain_and_none", ("no_pain",), NOTE,
        "You ticked that you have no pain, and you also said something about pain. The list goes "
        "by the pain. Take back what does not fit.",
        "",
    ),
    Rule(
        MAY_HURT, ("no_pain",), "return-to-run",
        "If your back hurts, it helps to know how much to run in the coming weeks, and when to "
        "hold back.",
        "",
    ),
)  # fmt: skip

RULES = _WITHOUT_PAIN + _WHERE + _WHEN + _LIMITS + _RUNNING + _MOVEMENTS


def rules_of(findings: tuple[str, ...], leads_to: str) -> tuple[Rule, ...]:
    """Return the rows of some findings that lead to one chapter or end, in the order of the table.

    The row of MAY_HURT is left out where there is another.
    """
    found = [rule for rule in RULES if rule.leads_to == leads_to and rule.finding in findings]
    return tuple([rule for rule in found if rule.finding != MAY_HURT] or found)


def _names() -> tuple[str, ...]:
    names: list[str] = []
    for rule in RULES:
        if rule.finding not in names:
            names.append(rule.finding)
    return tuple(names)


FINDINGS = _names()
