"""Results kept, and made anew when what they show has changed."""

from typing import Any

from widgets.engine.core.elements import Html
from widgets.engine.core.memo import memo_section, remembered


def test_a_result_is_made_once_until_there_are_too_many() -> None:
    made = []

    @remembered(2)
    def double(number: int) -> int:
        made.append(number)
        return 2 * number

    assert [double(1), double(2), double(1), double(2)] == [2, 4, 2, 4]
    assert made == [1, 2]
    assert [double(3), double(1)] == [6, 2]
    assert made == [1, 2, 3, 1]


def test_a_section_is_drawn_anew_only_for_what_it_shows() -> None:
    drawn: list[Any] = []

    @memo_section("pace")
    def section(state: dict[str, Any], rate: int) -> Html:
        drawn.append((state, rate))
        return Html(f"{state['pace']} {rate}")

    for pace, other, rate, text in (
        (5, 1, 170, "5 170"),
        (5, 2, 170, "5 170"),
        (6, 2, 170, "6 170"),
        (6, 2, 180, "6 180"),
    ):
        assert str(section({"pace": pace, "other": other}, rate)) == text
    # It is handed nothing but what it names.
    assert drawn == [({"pace": 5}, 170), ({"pace": 6}, 170), ({"pace": 6}, 180)]
