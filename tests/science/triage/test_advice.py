"""What to do at each level."""

from widgets.science.triage.advice import ADVICE, RUN, WATCH_FOR
from widgets.science.triage.assessment import INCOMPLETE
from widgets.science.triage.records import ACTS, LEVELS, RUNNING
from widgets.science.triage.rules import RULES


def test_every_act_has_its_title() -> None:
    for act, title in (
        ("ring", "Ring for an ambulance now"),
        ("go", "Go to an emergency department now"),
        ("urgent", "Be seen today"),
        ("soon", "See a clinician soon"),
        ("self-manage", "Carry on, with care"),
        ("incomplete", "Please finish the check"),
    ):
        assert ADVICE[act].title == title
    assert len(ADVICE) == 6
    assert len(ACTS) == 4


def test_nobody_with_an_emergency_is_told_to_drive() -> None:
    assert "do not travel on your own" in " ".join(ADVICE["ring"].now)
    assert "do not drive yourself" in ADVICE["go"].now[0]
    assert "ring the emergency number" in ADVICE["go"].now[0]


def test_what_is_not_ruled_out_is_said_and_for_how_long_it_counts() -> None:
    said = " ".join(ADVICE["self-manage"].now)
    assert "does not rule everything out" in said
    assert "This counts for 7 days." in said


def test_what_to_watch_for_is_all_that_is_worse() -> None:
    # Each level down warns of one level more.
    now, today, soon = WATCH_FOR["self-manage"]
    assert WATCH_FOR["soon"] == (now, today)
    assert WATCH_FOR["urgent"][0] == now
    assert now not in WATCH_FOR["emergency"]
    assert soon.startswith("See a clinician soon")
    assert len(WATCH_FOR) == len(LEVELS) + 1
    assert len(WATCH_FOR[INCOMPLETE]) == 1


def test_every_word_on_running_is_there_and_some_rule_says_it() -> None:
    assert sorted(RUN) == sorted(RUNNING)
    for word in RUNNING:
        assert [rule.id for rule in RULES if rule.running == word], word
        assert RUN[word].endswith("."), word
