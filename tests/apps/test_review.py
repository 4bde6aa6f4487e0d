"""The quiz over the whole course: what it asks, marks and keeps."""

import json
import re
from functools import partial

import pytest

from tests.apps.shown import words
from widgets.apps import review
from widgets.apps.review.examples import CHAPTERS, MONDAY, TUESDAY, kept, tried
from widgets.apps.review.state import State, quiz_of
from widgets.components.chapter_quizzes import answered_mixed
from widgets.engine.core.session import LEFT_OUT, Session
from widgets.engine.testing.play import play as play_app

play = partial(play_app, review)
EXAMPLES = review.EXAMPLES
FIRST, SECOND = CHAPTERS[0]["meanings"]


def shown(state: State) -> str:
    return words(review.view(state))


def html(state: State) -> str:
    return str(review.view(state))


def test_it_reads_what_each_quiz_keeps_and_asks_for_the_day() -> None:
    assert review.reads(EXAMPLES["day unknown"]) == ("check-first-quiz", "overstride-quiz")
    for state in EXAMPLES.values():
        assert html(state).count(f'data-today="{state["today"]}"') == 1
        assert html(state).count("data-live") == bool(state["asked"])


def test_where_no_quiz_is_begun_it_says_so_kindly_and_offers_a_few_questions() -> None:
    said = shown(EXAMPLES["nothing begun"])
    assert "You have not answered a quiz yet, and that is fine." in said
    assert "Ask me 5 questions" in said
    assert "Nothing leaves this device." in said


def test_before_the_day_is_known_it_asks_nothing() -> None:
    page = EXAMPLES["day unknown"]
    assert "Ask me" not in shown(page)
    assert play(page, ("begin", ""))["asked"] == []
    assert play(page, ("today", "soon")) == page


def test_it_says_what_is_due_and_when_the_next_comes() -> None:
    assert "2 questions are due today." in shown(EXAMPLES["some due"])
    said = shown(EXAMPLES["nothing due"])
    assert "Nothing is due today." in said
    assert "The next one comes on Sunday 29 November 2026." in said
    assert "The next one comes tomorrow." in shown(EXAMPLES["over and put away"])
    one = play(EXAMPLES["day unknown"], ("today", TUESDAY), ("carried", kept(0, tried(MONDAY, 0))))
    assert "1 question is due today." in shown(one)


def test_what_is_asked_goes_on_from_how_it_stood_in_its_chapter() -> None:
    attempt = EXAMPLES["asked"]["answers"][FIRST]
    assert (attempt["tries"], attempt["day"], attempt["typed"], attempt["marked"]) == (
        4, MONDAY, "", False,
    )  # fmt: skip


def test_what_was_answered_in_its_chapter_meanwhile_is_where_it_goes_on_from() -> None:
    thursday = "2026-11-26"
    stand = play(EXAMPLES["day unknown"], ("today", MONDAY), ("carried", kept(0, tried("", 0))))
    asked = play(stand, ("begin", ""), ("q1", "1"))
    since = tried(MONDAY, 2)
    back = play(asked, ("carried", kept(0, since)), ("today", thursday))
    attempt = back["answers"][FIRST]
    assert attempt == {**since, "chosen": [1], "typed": "", "marked": False}
    # Due only on the seventh day: it was practised early here.
    right = play(back, ("check", "1"))["answers"][FIRST]
    assert (right["day"], right["row"], right["tries"]) == (thursday, 2, since["tries"] + 1)
    missed = play(back, ("q1", "0"), ("check", "1"))["answers"][FIRST]
    assert (missed["row"], missed["solved"]) == (0, True)


def test_what_is_opened_again_goes_on_from_what_was_answered_meanwhile() -> None:
    marked = play(EXAMPLES["one right"], ("carried", kept(0, tried(TUESDAY, 0))))
    assert marked["answers"][FIRST] == EXAMPLES["one right"]["answers"][FIRST]
    assert marked["answers"][FIRST]["row"] == 1
    assert play(marked, ("again", "1"))["answers"][FIRST]["row"] == 0


def test_a_quiz_started_again_in_its_chapter_takes_nothing_from_what_is_asked() -> None:
    assert play(EXAMPLES["asked"], ("carried", {}))["answers"] == EXAMPLES["asked"]["answers"]
    assert "if you start it again, those given here stay." in shown(EXAMPLES["some due"])


def test_an_answer_is_marked_as_in_its_chapter_and_says_whence_it_is() -> None:
    before, after = EXAMPLES["asked"], EXAMPLES["one right"]
    assert "From " not in shown(before)
    assert 'href="../start/check-first.html"' in html(after)
    assert "1 of 2 answered, 1 right straight away." in shown(after)
    attempt = after["answers"][FIRST]
    assert (attempt["day"], attempt["row"], attempt["solved"]) == (TUESDAY, 1, True)
    assert (attempt["tries"], attempt["first"]) == (5, False)


def test_a_second_try_does_not_count_as_right_straight_away() -> None:
    wrong = play(EXAMPLES["asked"], ("q1", "0"), ("check", "1"))
    right = play(wrong, ("again", "1"), ("q1", "1"), ("check", "1"))
    assert right["answers"][FIRST]["solved"]
    assert "1 of 2 answered, 0 right straight away." in shown(right)


def test_the_end_says_what_to_read_again() -> None:
    said = shown(EXAMPLES["over"])
    assert "All answered: 1 of 2 right straight away." in said
    assert "Worth reading again: Check first" in said
    right = play(EXAMPLES["one right"], ("q2-0", "true"), ("q2-2", "true"), ("check", "2"))
    assert "All answered: 2 of 2 right straight away." in shown(right)
    assert "Worth reading again" not in shown(right)


def test_further_questions_follow_when_all_are_answered() -> None:
    over = EXAMPLES["over"]
    assert "Ask me another" not in shown(EXAMPLES["one right"])
    assert "Ask me another 3 questions" in shown(over)
    further = play(over, ("begin", ""))
    assert further["asked"] == CHAPTERS[2]["meanings"]
    assert further["answers"][FIRST] == over["answers"][FIRST]


def test_questions_put_away_keep_what_was_answered() -> None:
    away = play(EXAMPLES["one right"], ("q2-0", "true"), ("stop", ""))
    assert away["asked"] == []
    assert away["answers"][FIRST] == EXAMPLES["one right"]["answers"][FIRST]
    assert "1 question is due today." in shown(away)


def test_a_later_answer_in_the_chapter_counts_for_what_is_due() -> None:
    over = play(EXAMPLES["over and put away"], ("today", "2026-11-25"))
    assert "1 question is due today." in shown(over)
    since = play(over, ("carried", kept(0, tried("2026-11-25", 1), tried("2026-11-25", 1))))
    assert "Nothing is due today." in shown(since)


def test_all_of_it_is_kept_and_comes_back() -> None:
    state = EXAMPLES["one right"]
    saved = json.loads(json.dumps(Session(review, state).to_storage()))
    session = Session(review, EXAMPLES["day unknown"], saved)
    assert session.notice == ""
    assert session.state["asked"] == state["asked"]
    assert session.state["answers"] == state["answers"]
    assert answered_mixed(json.dumps(saved)) == state["answers"]


def test_what_was_kept_comes_back_on_another_day() -> None:
    saved = json.loads(json.dumps(Session(review, EXAMPLES["over and put away"]).to_storage()))
    for day, said in (
        (TUESDAY, "Nothing is due today."),
        ("2026-11-25", "1 question is due today."),
        ("2026-11-27", "2 questions are due today."),
    ):
        session = Session(review, EXAMPLES["day unknown"], saved)
        session.send({"name": "today", "value": day, "committed": True})
        assert said in words(session.view()), day


def test_questions_that_have_gone_since_are_not_asked_and_their_answers_stay() -> None:
    state: State = {**EXAMPLES["one right"], "asked": ["gone", FIRST]}
    assert quiz_of(state)["meanings"] == [FIRST]
    assert "Question 1 of 1" in shown(state)
    assert "Questions from all chapters" in shown({**state, "asked": ["gone"]})


@pytest.mark.parametrize(
    "event", [("restart", ""), ("shown", "missed"), ("other", "1"), ("q9", "1")]
)
def test_what_is_no_part_of_it_changes_nothing(event: tuple[str, str]) -> None:
    assert play(EXAMPLES["one right"], event) == EXAMPLES["one right"]


def test_what_was_asked_is_a_list_of_texts() -> None:
    (_, field) = review.FIELDS
    assert not field.problem(["a"])
    for other in ("ab", {"a": 1}, ["a", 5], None, ["a", "a"], [str(one) for one in range(11)]):
        assert field.problem(other), other


def test_of_a_list_that_no_round_has_made_each_question_is_asked_once_and_ten_at_most() -> None:
    saved = Session(review, EXAMPLES["asked"]).to_storage()
    assert saved
    for asked, usable in (
        ([FIRST, FIRST, 7, SECOND], [FIRST, SECOND]),
        ([str(one) for one in range(30)], [str(one) for one in range(10)]),
    ):
        saved["values"]["asked"] = asked
        session = Session(review, EXAMPLES["day unknown"], saved)
        assert session.state["asked"] == usable
        assert session.notice == LEFT_OUT.format("part of the questions you were being asked")


def test_each_new_round_takes_the_focus_and_no_answer_does() -> None:
    def key(name: str) -> str:
        (found,) = re.findall(r'data-focus="([^"]*)"', html(EXAMPLES[name]))
        return str(found)

    assert key("asked") == key("one right") == key("over")
    assert len({key("asked"), key("some due"), key("a few of each chapter")}) == 3


def test_on_paper_it_leads_to_the_chapters() -> None:
    assert "each quiz with its answers" in str(review.on_paper(EXAMPLES["day unknown"]))
