"""The questions of the check: each filled in, used, and asked after what it depends on."""

from tests.science.triage.answers import RISING, names_in, with_
from widgets.science.triage.advice import ADVICE, WATCH_FOR
from widgets.science.triage.assessment import LEVELS, asked, no_to_all
from widgets.science.triage.questions import AGES, GROUPS, QUESTIONS
from widgets.science.triage.rules import RULES

WORDS_THAT_FRIGHTEN = ("danger", "fatal", "paraly", "tumour", "deadly", "disaster", "red flag")


def test_every_question_is_filled_in_and_used() -> None:
    groups = [group.id for group in GROUPS]
    ids = [question.id for question in QUESTIONS]
    assert len(set(ids)) == len(ids)
    places = [groups.index(question.group) for question in QUESTIONS]
    assert places == sorted(places)
    for place, question in enumerate(QUESTIONS):
        assert question.text.endswith("?"), question.id
        assert len(question.text.split()) <= 20, question.id
        assert question.options[-1] == "unsure", question.id
        assert [option for option, label in question.choices if label] == list(question.options)
        used = [rule.level for rule in RULES if question.id in names_in(rule.when)]
        assert question.level == LEVELS[min([LEVELS.index(used_at) for used_at in used])], question
        if question.only_if is not None:
            for name in names_in(question.only_if):
                assert ids.index(name) < place, question.id


def test_the_emergency_groups_come_first() -> None:
    firsts = [q for q in QUESTIONS if q.group in ("feeling", "legs", "start")]
    assert list(QUESTIONS[: len(firsts)]) == firsts
    for question in firsts:
        assert question.level == "emergency"


def test_the_words_are_calm_and_hold_no_number_to_ring() -> None:
    texts = [q.text + " " + q.help for q in QUESTIONS]
    texts += [rule.why + " " + rule.change + " " + rule.advice for rule in RULES]
    texts += [group.title + " " + group.introduction for group in GROUPS]
    for name in RISING:
        texts += [ADVICE[name].title, " ".join(ADVICE[name].now), " ".join(WATCH_FOR[name])]
    for text in texts:
        for word in WORDS_THAT_FRIGHTEN:
            assert word not in text.lower(), text
        for number in ("999", "112", "911", "000", "111"):
            assert number not in text, text


def test_the_answers_of_each_question_in_order_and_in_words() -> None:
    yes_no_unsure = (("yes", "Yes"), ("no", "No"), ("unsure", "Not sure"))
    ages = (
        ("under-16", "Under 16"),
        ("16-19", "16 to 19"),
        ("20-55", "20 to 55"),
        ("56-70", "56 to 70"),
        ("over-70", "Over 70"),
        ("unsure", "Not sure"),
    )
    for question in QUESTIONS:
        is_age = question.id == "age"
        assert question.choices == (ages if is_age else yes_no_unsure), question.id
        assert question.kind == ("choice" if is_age else "yes_no_unsure"), question.id
    (age,) = [question for question in QUESTIONS if question.id == "age"]
    # All but "unsure", which has words of its own.
    assert [option for option, _ in age.said] == list(AGES[:-1])
    for option, words in age.said:
        assert words == "you are " + dict(ages)[option].lower()


def test_which_group_asks_what() -> None:
    by_group = [(group.id, [q.id for q in QUESTIONS if q.group == group.id]) for group in GROUPS]
    assert by_group == [
        ("feeling", ["saddle_numbness", "bladder", "bowel", "sexual_function"]),
        ("legs", ["both_legs", "legs_failing"]),
        ("start", ["chest_pain", "serious_accident", "small_fall", "severe_since_fall"]),
        ("illness", ["fever", "weight_loss", "lump_or_shape", "infection_risk"]),
        (
            "pattern",
            [
                "no_better_with_rest", "worse_at_night", "rest_or_night_checked",
                "worse_with_cough", "upper_back", "one_leg_weak",
            ],
        ),
        (
            "about_you",
            [
                "age", "first_episode", "pregnant", "fragile_bones", "steroids",
                "sudden_new_pain", "past_cancer", "new_since_cancer", "missed_periods",
                "eating_too_little",
            ],
        ),
        (
            "daily_life",
            [
                "not_improving", "stops_activities", "severe", "getting_worse", "worried",
                "one_leg_symptoms", "over_3_months",
            ],
        ),
        (
            "running",
            [
                "began_before_40", "began_slowly", "better_with_exercise",
                "night_eases_on_rising", "builds_with_impact", "one_sore_spot", "load_jump",
                "past_stress_fracture",
            ],
        ),
    ]  # fmt: skip


def test_a_question_is_asked_where_its_answer_can_count() -> None:
    older = ({"age": "over-70"}, {"steroids": "yes"}, {"fragile_bones": "yes"})
    depends: tuple[tuple[str, tuple[dict[str, str], ...]], ...] = (
        ("severe_since_fall", ({"small_fall": "yes"},)),
        ("rest_or_night_checked", ({"no_better_with_rest": "yes"}, {"worse_at_night": "yes"})),
        (
            "first_episode",
            tuple([{"age": age} for age in ("under-16", "16-19", "56-70", "over-70")]),
        ),
        ("sudden_new_pain", older),
        ("new_since_cancer", ({"past_cancer": "yes"},)),
        ("began_before_40", ({"over_3_months": "yes"},)),
        ("began_slowly", ({"over_3_months": "yes"},)),
        ("better_with_exercise", ({"over_3_months": "yes"},)),
        ("night_eases_on_rising", ({"over_3_months": "yes", "worse_at_night": "yes"},)),
        ("one_sore_spot", ({"builds_with_impact": "yes"},)),
        ("load_jump", ({"builds_with_impact": "yes"},)),
        ("past_stress_fracture", ({"builds_with_impact": "yes"},)),
    )
    assert [name for name, _ in depends] == [q.id for q in QUESTIONS if q.only_if is not None]
    plain = [question.id for question in asked(no_to_all())]
    for name, opens in depends:
        assert name not in plain
        for answers in opens:
            for given in (answers, dict.fromkeys(answers, "unsure")):
                assert name in [q.id for q in asked(with_(**given))], (name, given)
            for left_out in answers if len(answers) > 1 else ():
                less = {key: value for key, value in answers.items() if key != left_out}
                assert name not in [q.id for q in asked(with_(**less))], (name, less)
