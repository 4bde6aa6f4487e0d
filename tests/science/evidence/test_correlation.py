import math

from tests.expect import all_raise, near
from widgets.science.evidence import correlation as model
from widgets.science.evidence.ranges import OutOfRange


def test_no_link_is_a_coin_toss_and_a_perfect_one_is_always() -> None:
    assert model.pairs_in_hundred(0.0) == 50.0
    assert near(model.pairs_in_hundred(0.5), 66.667, 0.001)
    assert near(model.pairs_in_hundred(1.0), 100.0, 1e-9)
    found = [model.pairs_in_hundred(size / 20) for size in range(21)]
    assert found == sorted(found)


def test_pairs_drawn_at_random_agree() -> None:
    # A small congruential generator, the same in every interpreter.
    state = 7
    drawn = []
    for _ in range(24000):
        state = (1103515 * state + 12345) % 2147483
        drawn.append((state + 0.5) / 2147483)
    right = 0
    for place in range(0, 24000, 4):
        # Differences between two people: x, and y that goes along with it at r = 0.83.
        x = _bell(drawn[place], drawn[place + 1])
        y = 0.83 * x + math.sqrt(1 - 0.83 * 0.83) * _bell(drawn[place + 2], drawn[place + 3])
        right += (x > 0) == (y > 0)
    assert near(100 * right / 6000, model.pairs_in_hundred(0.83), 2.0)


def _bell(one: float, other: float) -> float:
    return math.sqrt(-2.0 * math.log(one)) * math.cos(2.0 * math.pi * other)


def test_the_interval_is_fishers() -> None:
    low, high = model.interval(0.83, 20)
    assert near(low, 0.612, 0.001)
    assert near(high, 0.930, 0.001)
    assert model.interval(0.41, 20)[0] < 0.0
    assert model.interval(1.0, 14) == (1.0, 1.0)


def test_more_people_make_it_narrower() -> None:
    widths = [high - low for low, high in [model.interval(0.5, n) for n in (10, 20, 40, 80)]]
    assert widths == sorted(widths, reverse=True)


def test_the_size_that_reaches_a_p_value() -> None:
    # The printed table of critical r for 14 people: 0.532 at 5 percent, 0.661 at 1 percent.
    assert near(model.size_at(2.179, 14), 0.532, 0.0005)
    assert near(model.size_at(3.055, 14), 0.661, 0.0005)


def test_what_makes_no_sense_is_refused() -> None:
    all_raise(
        OutOfRange,
        (model.pairs_in_hundred, (-0.1,)),
        (model.pairs_in_hundred, (1.1,)),
        (model.interval, (0.5, 3)),
        (model.interval, (float("nan"), 20)),
        (model.size_at, (-1.0, 14)),
        (model.size_at, (2.0, 2)),
    )
