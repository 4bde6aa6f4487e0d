"""The plan of the way back: when it opens, what leads on and back, and what it says."""

import datetime as dt

import pytest

from tests.apps.return_plan_played import READINESS, TODAY, ready, run, text
from widgets.apps import return_plan as app
from widgets.apps.return_plan.fields import READY
from widgets.apps.return_plan.standing import plan_of
from widgets.engine.testing.play import play
from widgets.science.back.pain_scale import PAIN_LIMIT, PAIN_SETTLED_MAX
from widgets.science.return_to_run.rules import rules


def test_it_opens_when_all_is_so_and_says_what_is_missing() -> None:
    state = play(app, app.initial(), ("today", str(TODAY)), *READINESS[:-1])
    assert f"Still missing: 1 of {len(READY)}." in text(state)
    assert "Run 1 minute" not in text(state)
    state = play(app, state, READINESS[-1])
    assert "Run 1 minute, walk 2: 6 times." in text(state)
    assert "From today on" in text(state)


def test_a_criterion_that_is_gone_holds_the_next_run_back_and_loses_nothing() -> None:
    state = run(ready(), TODAY)
    state = play(app, state, ("ready_walk", "false"))
    assert "No run until it is so again." in text(state)
    assert len(state["log"]) == 1


def test_two_good_runs_lead_on_and_a_painful_one_back() -> None:
    state = ready()
    for number in range(2):
        state = run(state, TODAY + dt.timedelta(days=2 * number))
    assert "Run 1 minute, walk 1: 9 times." in text(state)
    assert "2 good runs in a row" in text(state)
    state = run(state, TODAY + dt.timedelta(days=4), (PAIN_LIMIT + 1, 0, 0))
    assert "Run 1 minute, walk 2: 6 times." in text(state)
    assert f"Your pain went over {PAIN_LIMIT} of 10. So a stage back." in text(state)
    assert "From Mon 30 Nov on" in text(state)


def test_a_sign_and_the_check_of_one_day_are_told_apart() -> None:
    signs = dict(ready(), log=[{"kind": "sign", "day": str(TODAY)}])
    checks = dict(ready(), log=[{"kind": "clear", "day": str(TODAY)}])
    assert "a warning sign. The plan was paused." in text(signs)
    assert "the check found no sign. The plan was opened again." in text(checks)


def test_a_long_log_is_folded_and_whole() -> None:
    state = ready()
    for number in range(8):
        state = run(state, TODAY + dt.timedelta(days=2 * number))
    shown, _, folded = text(state).partition("What came before")
    assert shown.count('name="remove"') == 6
    assert folded.count('name="remove"') == 2


def test_the_morning_of_the_day_itself_is_named_beside_the_run() -> None:
    said = f"run only if your pain that morning is no more than {PAIN_SETTLED_MAX}"
    assert said in text(run(ready(), TODAY)).partition("3. After a run")[0]
    assert said in text(app.initial()).partition("The rules of this plan")[2]


def test_after_the_last_stage_the_run_grows_by_the_guard() -> None:
    on = text(app.EXAMPLES["running_on"])
    assert "Run 33 minutes in one go." in on
    # The timer knows no run as long as that.
    assert "The timer" not in on
    assert "The timer" in text(ready())


def test_the_rules_stand_in_the_view() -> None:
    for rule in rules():
        assert rule.replace("'", "&#x27;") in text(app.initial()) or rule in text(app.initial())


@pytest.mark.parametrize(
    ("pain", "stage", "bad"),
    [((0, 0, 2), 2, 0), ((0, 0, 3), 1, 1), ((0, 2, 0), 2, 0), ((2, 0, 0), 2, 0), ((5, 0, 0), 1, 1),
     ((0, 5, 0), 1, 1), ((0, 0, 10), 1, 1)],
)  # fmt: skip
def test_each_of_the_three_pains_reaches_the_plan(
    pain: tuple[int, int, int], stage: int, bad: int
) -> None:
    state = ready()
    for number in range(2):
        state = run(state, TODAY + dt.timedelta(days=2 * number))
    state = run(state, TODAY + dt.timedelta(days=4), pain)
    entry = state["log"][-1]
    assert (entry["during"], entry["after"], entry["morning"]) == pain
    found = plan_of(state)
    assert (found.stage, found.bad_runs) == (stage, bad)
    listed = f"Pain {pain[0]} in the run, {pain[1]} later, {pain[2]} the next morning:"
    assert listed in text(state).partition("4. What has happened")[2]
