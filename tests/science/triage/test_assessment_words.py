"""What the reader is told: what to do, and what would change it."""

from tests.science.triage.answers import with_
from widgets.science.triage.advice import ADVICE, RUN, WATCH_FOR
from widgets.science.triage.assessment import INCOMPLETE, assess


def test_what_to_do_is_all_of_the_act_with_what_a_rule_adds() -> None:
    for answers, act, special, running in (
        ({"heart_like": "yes"}, "ring", (), "stop"),
        ({"bladder": "yes"}, "go", (), "stop"),
        ({"fever": "yes"}, "urgent", (), "stop"),
        ({"swollen_leg": "yes"}, "urgent", ("Do not massage the leg.",), "stop"),
        ({"worried": "yes"}, "soon", (), "may"),
        ({}, "self-manage", (), "may"),
    ):
        found = assess(with_(**answers))
        first, rest = ADVICE[act].now[:1], ADVICE[act].now[1:]
        assert found.advice == first + special + (RUN[running],) + rest, answers
        assert len(set(found.advice)) == len(found.advice)


def test_an_open_check_is_asked_to_be_finished_before_all_but_an_emergency() -> None:
    finish = ADVICE[INCOMPLETE].now[0]
    assert assess({}).advice == ADVICE[INCOMPLETE].now
    assert assess({"worried": "yes"}).advice[0] == finish
    assert finish not in assess({"bladder": "yes"}).advice


def test_what_would_change_it_goes_with_the_level() -> None:
    for answers in ({"bladder": "yes"}, {"fever": "yes"}, {"worried": "yes"}, {}):
        found = assess(with_(**answers))
        assert found.what_would_change == WATCH_FOR[found.level]
    assert assess({}).what_would_change == WATCH_FOR[INCOMPLETE]


def test_what_was_not_sure_is_listed_in_the_order_of_the_check() -> None:
    found = assess(with_(worried="unsure", fever="unsure", bladder="unsure"))
    assert [question.id for question in found.unsure] == ["bladder", "worried", "fever"]
