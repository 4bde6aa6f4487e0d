"""The questions of the check: each filled in, used, and asked after what it depends on."""

from tests.science.triage.answers import with_
from widgets.science.triage.advice import ADVICE, RUN, WATCH_FOR
from widgets.science.triage.assessment import asked, no_to_all
from widgets.science.triage.questions import QUESTIONS, STEPS
from widgets.science.triage.records import AGE, CLUSTERS, FOLLOW_UP, TICK
from widgets.science.triage.rules import RULES
from widgets.science.triage.weighing import names_in

WORDS_THAT_FRIGHTEN = ("danger", "fatal", "paraly", "tumour", "deadly", "disaster", "red flag")
LONGEST = {TICK: 14, FOLLOW_UP: 20, AGE: 20}


def test_every_question_is_filled_in_and_short() -> None:
    ids = [question.id for question in QUESTIONS]
    assert len(set(ids)) == len(ids)
    for question in QUESTIONS:
        assert question.cluster in CLUSTERS, question.id
        assert question.kind in LONGEST, question.id
        assert len(question.text.split()) <= LONGEST[question.kind], question.id
        # A line to tick is no question, and all that wants an answer of its own is one.
        assert question.text.endswith("?") == (question.kind != TICK), question.id
        assert question.settle[-1] in ".?", question.id
        assert not question.help or question.help[-1] in ".?", question.id
    assert [question.id for question in QUESTIONS if question.kind == AGE] == ["age"]


def test_every_question_is_used_by_a_rule_or_a_condition() -> None:
    used = [name for rule in RULES for name in names_in(rule.when)]
    used += [name for q in QUESTIONS if q.only_if is not None for name in names_in(q.only_if)]
    for question in QUESTIONS:
        assert question.id in used, question.id


def test_a_question_stands_after_what_it_depends_on() -> None:
    ids = [question.id for question in QUESTIONS]
    for place, question in enumerate(QUESTIONS):
        if question.only_if is not None:
            for name in names_in(question.only_if):
                assert ids.index(name) < place, (question.id, name)
        else:
            assert question.kind != FOLLOW_UP, question.id


def test_the_steps_ask_in_order_and_what_cannot_wait_first() -> None:
    steps = [step.id for step in STEPS]
    places = [steps.index(question.step) for question in QUESTIONS]
    assert places == sorted(places)
    assert sorted(set(places)) == list(range(len(steps)))
    assert steps[:3] == ["sudden", "nerves", "mind"]
    for question in QUESTIONS:
        if question.alone:
            is_early = question.step in steps[:3]
            # The pregnancy comes with the belly, and is known only then.
            assert is_early or question.id == "pregnant_faint", question.id


def test_only_what_lowers_counts_for_less_and_no_fact_is_a_sign() -> None:
    assert [question.id for question in QUESTIONS if question.lowers] == [
        "cough_streaks", "both_legs_same", "both_legs_ache_only", "weak_known", "leg_settling",
        "rest_or_night_checked", "colic_known", "seen",
    ]  # fmt: skip
    assert [question.id for question in QUESTIONS if question.is_fact] == [
        "age", "past_cancer", "weak_bones", "blood_thinner", "infection_host", "clot_risk",
        "pregnant", "sickle", "after_menopause", "vomiting_diabetes",
    ]  # fmt: skip
    for question in QUESTIONS:
        # What lowers is asked only of who has ticked what it lowers.
        assert not question.lowers or question.kind == FOLLOW_UP, question.id


def test_the_words_are_calm_and_hold_no_number_to_ring() -> None:
    texts = [q.text + " " + q.help + " " + q.settle for q in QUESTIONS]
    texts += [f"{r.why} {r.judgement} {r.advice} {r.sign} {r.short}" for r in RULES]
    texts += [step.title + " " + step.introduction for step in STEPS]
    for name in ("ring", "go", "urgent", "soon", "self-manage", "incomplete"):
        texts += [ADVICE[name].title, " ".join(ADVICE[name].now)]
    for name in ("emergency", "urgent", "soon", "self-manage", "incomplete"):
        texts.append(" ".join(WATCH_FOR[name]))
    texts += [RUN[name] for name in ("stop", "ease", "may")]
    for text in texts:
        for word in WORDS_THAT_FRIGHTEN:
            assert word not in text.lower(), text
        for number in ("999", "112", "911", "000", "111"):
            assert number not in text, text


def test_a_follow_up_opens_with_yes_and_with_not_sure() -> None:
    for question in QUESTIONS:
        if question.only_if is None:
            continue
        names = [name for name in names_in(question.only_if) if name != "age"]
        for value in ("yes", "unsure"):
            opened = []
            for age in ("8", "12", "17", "35", "52", "62", "72"):
                answers = with_(age=age, **dict.fromkeys(names, value))
                opened.append(question.id in [one.id for one in asked(answers)])
            assert any(opened), (question.id, value)
        plain = [question.id in [q.id for q in asked(no_to_all(age))] for age in ("35", "75")]
        if names and "age" not in names_in(question.only_if):
            assert not any(plain), question.id
