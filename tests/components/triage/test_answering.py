"""What an answer changes: a tick, a doubt, a follow-up, and where they take the reader."""

import pytest

from tests.components.triage.checked import GO_ON, URGENT, finished, on_a_day, play
from widgets.components.triage.standing import NONE
from widgets.components.triage.state import RESULT, STEPS


def test_a_tick_is_yes_and_a_second_one_makes_it_not_sure() -> None:
    ticked = play(("bladder", "true"))
    assert ticked["answers"] == {"bladder": "yes"}
    doubted = play(("unsure_bladder", "true"), state=ticked)
    assert doubted["answers"] == {"bladder": "unsure"}
    assert play(("unsure_bladder", "false"), state=doubted)["answers"] == {"bladder": "yes"}
    assert play(("bladder", "false"), state=doubted)["answers"] == {}


def test_a_follow_up_that_a_tick_opened_is_answered_by_nothing_else() -> None:
    state = on_a_day(("cough_blood", "true"), GO_ON)
    assert (state["step"], state["reminders"]) == (STEPS[0], 1)
    assert "cough_streaks" not in state["answers"]
    # Not even where a press says that it was left.
    pressed = play(("next", f"{STEPS[0]} cough_streaks"), state=state)
    assert "cough_streaks" not in pressed["answers"]
    assert play(("cough_streaks", "yes"), GO_ON, state=state)["step"] == STEPS[1]
    card = play(("cough_streaks", "no"), GO_ON, state=state)
    assert card["step"] == RESULT


def test_an_answer_that_comes_late_takes_the_reader_to_where_it_leads() -> None:
    second = on_a_day(GO_ON)
    assert play(("sepsis", "true"), state=second)["step"] == RESULT
    assert play(("cough_blood", "true"), state=second)["step"] == RESULT
    over = finished()
    assert play(("fever", "false"), state=over)["step"] == "illness"
    assert play(("fever", "true"), state=over)["step"] == RESULT
    assert play(("years", ""), state=over)["step"] == "about_you"


@pytest.mark.parametrize(
    "event", [("worried", "true"), ("fever", "false"), ("unsure_fever", "true"), ("years", "36")]
)
def test_nothing_counts_while_answers_change(event: tuple[str, str]) -> None:
    back = play(("history", "illness"), state=finished(fever="yes"))
    assert back["standing"] == URGENT
    assert play(event, state=back)["standing"] == NONE
