"""Words on a chart: they stay apart, in order, whole and on the picture."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.engine.charts.chart_examples import distribution, effects, lines
from tests.engine.charts.drawn import tree
from widgets.engine.charts.labels import LINE, spread, stack, width, wrap


@given(
    st.lists(st.tuples(st.floats(0, 160), st.sampled_from([15.0, 30.0])), max_size=5),
)
def test_spread_labels_keep_their_order_their_room_and_their_distance(
    wanted: list[tuple[float, float]],
) -> None:
    wanted.sort()
    middles, heights = [one for one, _ in wanted], [height for _, height in wanted]
    placed = spread(middles, heights, 0.0, 160.0)
    edges = [
        (middle - height / 2, middle + height / 2)
        for middle, height in zip(placed, heights, strict=True)
    ]
    assert all(upper[1] <= lower[0] + 1e-9 for upper, lower in pairwise(edges))
    assert all(foot <= 160 + 1e-9 for _, foot in edges)
    if sum(heights) <= 160:
        assert all(top >= -1e-9 for top, _ in edges)


@given(st.floats(20, 140))
def test_a_label_with_room_stays_where_it_belongs(middle: float) -> None:
    assert spread([middle], [15.0], 0.0, 160.0) == [middle]
    assert stack([(0.0, 50.0, middle)]) == [middle]


@given(
    st.lists(
        st.tuples(st.floats(0, 300), st.floats(1, 90), st.floats(-100, 100)).map(
            lambda box: (box[0], box[0] + box[1], box[2])
        ),
        max_size=6,
    )
)
def test_stacked_labels_only_rise_and_never_cover_each_other(
    boxes: list[tuple[float, float, float]],
) -> None:
    heights = stack(boxes)
    for at, (left, right, wanted) in enumerate(boxes):
        assert heights[at] <= wanted
        for other in range(at):
            beside = left < boxes[other][1] and boxes[other][0] < right
            assert not beside or abs(heights[at] - heights[other]) >= LINE - 1e-9


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=12), min_size=1, max_size=8))
def test_wrapped_text_loses_nothing_and_fits(words: list[str]) -> None:
    text = " ".join(words)
    broken = wrap(text, 90.0)
    assert " ".join(broken) == text
    assert all(width(one) <= 90 or " " not in one for one in broken)


def test_words_stay_on_the_picture() -> None:
    for html in (distribution(140), distribution(168), distribution(190), lines(), effects()):
        for text in tree(html).iter("text"):
            room = width(text.text or "")
            before = {"middle": room / 2, "end": room}.get(text.attrib.get("text-anchor", ""), 0.0)
            left = float(text.attrib["x"]) - before
            assert left >= -1, text.text
            assert left + room <= 341, text.text
            assert float(text.attrib["y"]) >= 10, text.text
