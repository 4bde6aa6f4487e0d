"""The order of the options: mixed, the same whenever the same is asked, another at each try."""

from widgets.engine.quiz.attempts import NOTHING, Attempt, opened_again
from widgets.engine.quiz.questions import Answer, Question
from widgets.engine.quiz.shuffling import order
from widgets.engine.quiz.spacing import checked


def choice(count: int) -> Question:
    answers: list[Answer] = [{"answer": str(at), "correct": at == 0} for at in range(count)]
    return {"type": "multiple_choice", "question": "?", "answers": answers}


def tried(times: int) -> Attempt:
    return {**NOTHING, "tries": times}


def test_each_option_is_shown_once() -> None:
    for count in range(1, 9):
        for times in range(20):
            assert sorted(order(choice(count), "12345", tried(times))) == list(range(count))


def test_the_order_is_that_of_every_interpreter() -> None:
    orders = [order(choice(5), "2839401275", tried(times)) for times in (0, 1, 2, 10**9)]
    assert orders == [[1, 3, 4, 0, 2], [2, 3, 1, 0, 4], [3, 1, 4, 0, 2], [1, 4, 0, 2, 3]]


def test_it_stays_while_a_question_is_answered_and_marked() -> None:
    question, attempt = choice(4), tried(3)
    shown = order(question, "7", attempt)
    chosen: Attempt = {**attempt, "chosen": [2]}
    assert order(question, "7", chosen) == shown
    marked = checked(question, chosen)
    assert order(question, "7", marked) == shown
    assert order(question, "7", opened_again(marked)) != shown


def test_no_order_comes_twice_in_a_row() -> None:
    for count in range(2, 7):
        for meaning in range(50):
            orders = [order(choice(count), str(meaning), tried(times)) for times in range(12)]
            for one, next_one in zip(orders, orders[1:]):
                assert one != next_one


def test_every_option_is_as_often_at_every_place() -> None:
    for count in (2, 3, 4, 5):
        found = [[0] * count for _ in range(count)]
        for meaning in range(1200):
            shown = order(choice(count), str(meaning * 7919), tried(0))
            for place, option in enumerate(shown):
                found[option][place] += 1
        for counts in found:
            for number in counts:
                assert abs(number - 1200 / count) < 120, (count, found)


def test_a_question_may_keep_its_order() -> None:
    kept: Question = {**choice(5), "shuffle": False}
    assert order(kept, "12345", tried(1)) == [0, 1, 2, 3, 4]
    typed: Question = {**choice(5), "type": "string"}
    assert order(typed, "12345", tried(1)) == [0, 1, 2, 3, 4]
