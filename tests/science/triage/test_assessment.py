from tests.expect import raises
from tests.science.triage.vignettes import VIGNETTES
from widgets.science.triage.advice import ADVICE, WATCH_FOR
from widgets.science.triage.assessment import (
    INCOMPLETE,
    LEVELS,
    UnknownAnswer,
    asked,
    assess,
    no_to_all,
    weigh,
)
from widgets.science.triage.emergency_numbers import EMERGENCY_NUMBERS, URGENT_LINES
from widgets.science.triage.questions import GROUPS, QUESTIONS
from widgets.science.triage.rules import GUIDELINES, RULES

# From the least to the most, for "never lowers".
RISING = (INCOMPLETE, "self-manage", "soon", "urgent", "emergency")
WORDS_THAT_FRIGHTEN = ("danger", "fatal", "paraly", "tumour", "deadly", "disaster", "red flag")


def with_(**changes: str) -> dict[str, str]:
    answers = no_to_all()
    answers.update(changes)
    return answers


def level(**changes: str) -> str:
    found: str = assess(with_(**changes)).level
    return found


class Dice:
    """Numbers that look random and are the same in both interpreters."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def pick(self, options: tuple[str, ...]) -> str:
        """Return the next one."""
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return options[(self.state >> 8) % len(options)]


def rolled(dice: Dice) -> dict[str, str]:
    """Answers with some signs, some unsure and most of them no."""
    answers = no_to_all()
    for question in QUESTIONS:
        if dice.pick(("roll",) + ("leave",) * 5) == "roll":
            answers[question.id] = dice.pick(question.options)
    return answers


def refusal(answers: dict[str, str]) -> str:
    try:
        assess(answers)
    except UnknownAnswer as fault:
        return str(fault)
    return ""


def names_in(condition: object) -> list[str]:
    if isinstance(condition, str):
        return [condition]
    assert isinstance(condition, tuple)
    if condition[0] in ("is", "not_yes"):
        return [condition[1]]
    parts = condition[2:] if condition[0] == "at_least" else condition[1:]
    return [name for part in parts for name in names_in(part)]


def test_every_vignette_gets_its_level_and_its_reason() -> None:
    for vignette in VIGNETTES:
        found = assess(vignette.answers)
        assert found.level == vignette.level, (vignette.story, found)
        deciding = [reason.rule for reason in found.reasons if reason.level == found.level]
        assert vignette.rule in deciding or not (vignette.rule or deciding), (vignette.story, found)
        assert not found.unanswered, vignette.story


def test_there_are_vignettes_enough_and_every_rule_has_one() -> None:
    assert len(VIGNETTES) >= 60
    for wanted in LEVELS:
        assert len([v for v in VIGNETTES if v.level == wanted]) >= 10, wanted
    for rule in RULES:
        decides = [v for v in VIGNETTES if v.rule == rule.id and v.level == rule.level]
        assert decides, rule.id


def test_every_vignette_cites_a_known_source() -> None:
    keys = [guideline.key for guideline in GUIDELINES]
    for vignette in VIGNETTES:
        assert vignette.why, vignette.story
        assert vignette.sources, vignette.story
        for key in vignette.sources:
            assert key in keys, (vignette.story, key)


def test_no_sign_means_self_manage_only_when_everything_was_asked() -> None:
    assert assess(no_to_all()).level == "self-manage"
    for question in asked(no_to_all()):
        answers = no_to_all()
        del answers[question.id]
        found = assess(answers)
        assert found.level == INCOMPLETE, question.id
        assert question.id in found.unanswered, question.id
        assert found.unanswered


def test_nothing_answered_is_no_answer() -> None:
    found = assess({})
    assert found.level == INCOMPLETE
    assert found.reasons == ()
    assert found.unanswered[0] == "saddle_numbness"


def test_one_sign_decides_before_the_check_is_complete() -> None:
    for sign, expected in (("bowel", "emergency"), ("fever", "urgent"), ("worried", "soon")):
        found = assess({sign: "yes"})
        assert found.level == expected, sign
        assert found.unanswered
    assert ADVICE[INCOMPLETE].now[0] in assess({"fever": "yes"}).advice
    assert assess({"bowel": "yes"}).advice[0] == ADVICE["emergency"].now[0]


def test_unsure_counts_as_yes_for_every_emergency_sign() -> None:
    for rule in RULES:
        if rule.level == "emergency" and isinstance(rule.when, str):
            found = assess(with_(**{rule.id: "unsure"}))
            assert found.level == "emergency", rule.id
            assert "not sure" in found.reasons[0].because, found.reasons[0]


def test_unsure_about_an_urgent_sign_means_soon_and_says_that_this_is_our_judgement() -> None:
    for rule in RULES:
        if rule.level == "urgent" and isinstance(rule.when, str):
            found = assess(with_(**{rule.id: "unsure"}))
            assert found.level == "soon", rule.id
            assert found.reasons[0].judgement, rule.id


def test_unsure_about_a_routine_sign_shows_in_what_would_change() -> None:
    found = assess(with_(getting_worse="unsure"))
    assert found.level == "self-manage"
    assert "getting worse" in found.what_would_change[0]


def test_small_fall_needs_severe_pain_and_weaker_bones() -> None:
    assert level(small_fall="yes") == "self-manage"
    assert level(small_fall="yes", severe_since_fall="yes") == "self-manage"
    assert level(small_fall="yes", severe="yes") == "soon"
    for bones in (
        {"age": "over-70"},
        {"age": "56-70"},
        {"fragile_bones": "yes"},
        {"steroids": "yes"},
    ):
        assert level(small_fall="yes", severe="yes", **bones) == "emergency", bones
        assert level(small_fall="unsure", severe_since_fall="yes", **bones) == "emergency", bones
        assert level(small_fall="yes", **bones) == "urgent", bones
        assert level(small_fall="unsure", **bones) == "soon", bones
        assert level(**bones) == "self-manage", bones
    for unknown in ({"age": "unsure"}, {"fragile_bones": "unsure"}, {"steroids": "unsure"}):
        assert level(small_fall="yes", severe="yes", **unknown) == "emergency", unknown


def test_sudden_new_pain_counts_with_weaker_bones_with_or_without_a_fall() -> None:
    for bones in ({"age": "over-70"}, {"steroids": "yes"}, {"fragile_bones": "yes"}):
        assert level(sudden_new_pain="yes", **bones) == "urgent", bones
        assert level(sudden_new_pain="yes", small_fall="yes", **bones) == "urgent", bones
        assert level(**bones) == "self-manage", bones


def test_rest_and_night_pain_are_urgent_until_checked() -> None:
    for sign in ("no_better_with_rest", "worse_at_night"):
        signs = {sign: "yes"}
        assert level(**signs) == "urgent"
        assert level(rest_or_night_checked="unsure", **signs) == "urgent"
        assert level(rest_or_night_checked="yes", **signs) == "self-manage"
        found = assess(with_(rest_or_night_checked="yes", fever="yes", **signs))
        assert "rest_or_night" in [reason.rule for reason in found.reasons]
        unchecked = no_to_all()
        unchecked.update(signs)
        del unchecked["rest_or_night_checked"]
        assert assess(unchecked).level == "urgent"


def test_a_runner_with_a_sore_spot_is_told_to_stop_running() -> None:
    found = assess(with_(builds_with_impact="yes", one_sore_spot="yes"))
    assert found.level == "soon"
    assert "Stop running" in found.advice[1]
    for risk in ("load_jump", "past_stress_fracture", "missed_periods", "eating_too_little"):
        found = assess(with_(builds_with_impact="yes", **{risk: "yes"}))
        assert "Stop running" in " ".join(found.advice), risk
    assert level(load_jump="yes", past_stress_fracture="yes") == "self-manage"


def test_first_episode_counts_under_20_and_over_55() -> None:
    for age, expected in (
        ("16-19", "soon"),
        ("20-55", "self-manage"),
        ("56-70", "soon"),
        ("over-70", "soon"),
        ("unsure", "self-manage"),
    ):
        assert level(first_episode="yes", age=age) == expected, age


def test_reasons_are_the_readers_own_answers() -> None:
    found = assess(with_(small_fall="yes", severe="yes", age="over-70", steroids="unsure"))
    assert found.reasons[0].because == (
        "Because you said that the pain began after a smaller fall, trip or knock, that you are "
        "over 70 and that the pain is severe. You were not sure whether you have taken steroid "
        "medicine for a long time."
    )


def test_reasons_stand_from_the_highest_level_down() -> None:
    dice = Dice(3)
    for _ in range(40):
        order = [LEVELS.index(reason.level) for reason in assess(rolled(dice)).reasons]
        assert order == sorted(order)


def test_a_further_sign_never_lowers_the_level_and_nor_does_unsure() -> None:
    dice = Dice(1)
    for _ in range(8):
        base = rolled(dice)
        for question in QUESTIONS:
            if question.kind != "yes_no_unsure" or question.id == "rest_or_night_checked":
                continue
            steps = []
            for value in ("no", "unsure", "yes"):
                base[question.id] = value
                steps.append(RISING.index(assess(base).level))
            assert steps == sorted(steps), (question.id, steps, base)
            base[question.id] = dice.pick(question.options)


def test_an_answered_question_is_never_worse_than_an_open_one() -> None:
    dice = Dice(2)
    for _ in range(5):
        base = rolled(dice)
        for question in QUESTIONS:
            if question.id == "rest_or_night_checked":
                continue
            answers = dict(base)
            del answers[question.id]
            without = RISING.index(assess(answers).level)
            answers[question.id] = question.options[0]
            assert RISING.index(assess(answers).level) >= without, question.id


def test_the_order_of_answering_does_not_matter() -> None:
    dice = Dice(4)
    for _ in range(20):
        answers = rolled(dice)
        turned = {}
        for question in reversed(QUESTIONS):
            turned[question.id] = answers[question.id]
        assert assess(turned) == assess(answers)


def test_no_path_skips_an_emergency_sign() -> None:
    dice = Dice(5)
    for _ in range(40):
        shown = [question.id for question in asked(rolled(dice))]
        for rule in RULES:
            if rule.level == "emergency" and isinstance(rule.when, str):
                assert rule.when in shown
        for name in ("small_fall", "age", "fragile_bones", "steroids", "severe"):
            assert name in shown


def test_unknown_questions_and_values_are_refused() -> None:
    for answers in (
        {"blader": "yes"},
        {"bladder": "maybe"},
        {"bladder": ""},
        {"bladder": True},
        {"bladder": None},
        {"age": "yes"},
        {"age": "42"},
        {3: "yes"},
    ):
        assert raises(UnknownAnswer, assess, answers), answers


def test_a_refusal_names_the_question_and_what_it_takes() -> None:
    assert refusal({"blader": "yes"}) == "The check has no question 'blader'"
    assert refusal({"bladder": "maybe"}) == (
        "bladder is 'maybe', but must be one of: yes, no, unsure"
    )


def test_the_answers_are_left_as_they_were() -> None:
    answers = with_(fever="yes")
    assess(answers)
    assert answers == with_(fever="yes")


def test_every_rule_is_reachable_and_filled_in() -> None:
    keys = [guideline.key for guideline in GUIDELINES]
    ids = [question.id for question in QUESTIONS]
    names = [rule.id for rule in RULES]
    assert len(set(names)) == len(names)
    for rule in RULES:
        assert rule.level in LEVELS[:3], rule.id
        assert rule.sources, rule.id
        for key in rule.sources:
            assert key in keys, (rule.id, key)
        for name in names_in(rule.when):
            assert name in ids, (rule.id, name)
        assert rule.why.endswith("."), rule.id
        assert rule.change.endswith("."), rule.id
        assert weigh(rule.when, no_to_all()) == 0, rule.id
    cited = [key for rule in RULES for key in rule.sources]
    for key in keys:
        assert key in cited, key


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


def test_every_line_has_its_country_its_number_and_an_official_page() -> None:
    for line in EMERGENCY_NUMBERS + URGENT_LINES:
        assert line.country
        assert line.source
        assert line.link.startswith("https://"), line
        for number in line.numbers:
            assert len(number) == 3, line
            assert number.isdigit(), line
    countries = [line.country for line in EMERGENCY_NUMBERS]
    assert len(set(countries)) == len(countries) == 7
