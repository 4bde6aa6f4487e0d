"""The evidence dials as pictures and tables: rows in order, each number where it belongs."""

import re
from itertools import pairwise
from typing import Any

from tests.apps.pictured import numbers, paths, written
from tests.apps.shown import rows, words
from widgets.apps import prevalence as app
from widgets.apps.prevalence.counted import _judged
from widgets.apps.prevalence.numbers import RANGES, drawn, from_people, percent, places, said
from widgets.apps.prevalence.sure import sure_dial
from widgets.apps.prevalence.together import (
    FOOT,
    HEADING,
    NAME_ROOM,
    ROW,
    SCALE,
    TOP,
    _ground,
    _guess,
    _row,
    _rows,
    together,
)
from widgets.apps.prevalence.words import FIRST_GENERAL, LEVELS, UNCOUNTED, WORDS
from widgets.engine.charts.frame import WIDTH
from widgets.engine.charts.labels import LINE
from widgets.engine.testing.play import play
from widgets.science.back.prevalence import COUNTS, count
from widgets.science.evidence.sources import SOURCES

SHOWN = app.EXAMPLES["typical"]


def test_every_count_is_a_row_of_the_table_and_of_the_paper() -> None:
    heading, *found = rows(app.on_paper(SHOWN))
    assert heading == ("Count", "Of 100 people (range)", "Counted", "How sure", "Study")
    assert rows(together(SHOWN)) == [heading, *found]
    for one, cells in zip(WORDS, found, strict=True):
        item = count(one.id)
        assert cells == (
            one.name,
            percent(item),
            from_people(item) or "19 studies.",
            LEVELS[one.sure],
            SOURCES[item.source].authors,
        )


def test_rows_fill_the_picture_from_its_top_to_its_foot() -> None:
    picture = str(together(SHOWN))
    headings = written(_rows("race"), "axis-title")
    assert [word.text for word in headings] == ["Runners", "People in general"]
    assert {(word.x, word.anchor) for word in headings} == {(0.0, "start")}
    dots = [float(y) for y in re.findall(r'cy="([\d.]+)"', str(_rows("race")))]
    runners, general = headings
    first = WORDS[0]
    assert count(first.id).percent is None
    # A heading stands just over the first of its rows.
    assert runners.y == TOP + HEADING - 4
    above = [y for y in dots if y < general.y]
    below = [y for y in dots if y > general.y]
    assert general.y + 4 + ROW / 2 == below[0]
    assert below[0] - above[-1] == ROW + HEADING
    at = [one.id for one in WORDS].index(FIRST_GENERAL)
    assert len(below) == len(WORDS) - at
    assert dots[-1] + ROW / 2 == FOOT
    for line in paths(_ground(), "rb-chart-grid"):
        assert numbers(line)[1:] == [TOP, FOOT]
    (box,) = re.findall(r'rb-chart-picture" role="img" viewBox="0 0 (\d+) (\d+)"', picture)
    ticks, title = written(_ground(), "tick"), written(_ground(), "axis-title")[0]
    assert FOOT + 10 < ticks[0].y < title.y - 10 < title.y < float(box[1]) - 4
    assert float(box[0]) == WIDTH
    assert title.x == (SCALE.start + SCALE.end) / 2
    assert [tick.text for tick in ticks] == ["0", "20", "40", "60", "80", "100"]


def test_a_row_is_drawn_about_its_middle_and_its_name_stays_beside_the_scale() -> None:
    for one in WORDS:
        item = count(one.id)
        row = str(_row(100.0, one, "ink"))
        assert row.count("rb-tone-accent") == 0
        for path in paths(row, "rb-chart-error"):
            assert path.count("m0-8v16") == 2
            assert numbers(path)[1] == 100
        assert len(paths(row, "rb-chart-error")) == (item.low is not None)
        assert set(re.findall(r'cy="([\d.]+)"', row)) <= {"100", "100.0"}
        names = written(row, "name")
        assert {word.x for word in names} == {0.0}
        assert all(len(word.text) * 7.2 <= NAME_ROOM for word in names)
        assert " ".join(word.text for word in names) == one.name
        middle = (names[0].y + names[-1].y) / 2 - 0.3 * LINE
        assert abs(middle - 100) < 0.1
        for above, below in pairwise(names):
            assert below.y - above.y == LINE


def test_only_the_count_that_is_chosen_stands_out() -> None:
    picture = str(_rows("race"))
    assert picture.count("\u25b8 ") == 1
    assert picture.count('r="5"') == 1
    chosen = " ".join(re.findall(r'rb-chart-name rb-tone-accent"[^>]*>([^<]*)<', picture))
    assert chosen == "\u25b8 After a half or full marathon"
    assert "\u25b8 " not in str(_rows("others"))


def test_the_guess_is_written_over_its_line_and_stays_in_the_picture() -> None:
    for guess in (0, 50, 100):
        picture = _guess(guess)
        (word,) = written(picture)
        assert word.text == f"your guess: {guess}"
        assert word.anchor == "middle"
        half = len(word.text) * 7.2 / 2
        assert half - 0.1 <= word.x <= WIDTH - half + 0.1
        across, top, foot = numbers(paths(picture, "rb-chart-marker")[0])
        assert 0 < word.y < top < TOP
        assert foot == FOOT
        assert abs(across - SCALE.at(guess)) < 0.06
    assert abs(written(_guess(50))[0].x - SCALE.at(50)) < 0.1


def test_the_description_tells_each_count_in_order() -> None:
    told = "; ".join(f"{one.name} {percent(count(one.id))}" for one in WORDS)
    assert f"A scale from 0 to 100 people. {told}." in str(together(SHOWN))


def test_a_count_is_given_to_a_tenth_only_where_whole_percent_would_hide_it() -> None:
    for item in COUNTS:
        assert places(item) == (item.range_is in ("studies", "chance"))
    assert percent(count("runners_have")) == "0.7 to 20.2 %"
    assert percent(count("race")) == "4.5 % (3.3 to 6.2)"
    assert percent(count("again")) == "69 % (62 to 74)"
    assert percent(count("again_strict")) == "33 %"


def test_a_range_without_a_middle_is_told_from_its_low_end_to_its_high_one() -> None:
    item = count("runners_get")
    assert drawn(item) == (0, 22)
    assert said(item, "runners") == "Between fewer than 1 and about 22 of 100 runners, by study."
    assert said(count("runners_have"), "x") == "Between 1 and about 20 of 100 x, by study."
    assert said(count("again_strict"), "people") == "About 33 of 100 people."
    assert drawn(count("again_strict")) == (33, 33)
    assert drawn(count("again")) == (62, 74)


def test_who_was_counted_is_told_as_far_as_it_is_known() -> None:
    assert from_people(count("race")) == "36 of 800 people."
    for item in COUNTS:
        told = from_people(item)
        if item.cases is not None:
            assert told == f"{item.cases} of {item.people} people."
        else:
            assert told == (f"{item.people} people." if item.people else "")


def test_each_range_says_what_it_is_and_a_count_without_one_is_not_striped() -> None:
    for one in WORDS:
        item = count(one.id)
        view = words(app.view(play(app, SHOWN, ("group", one.id))))
        assert f"{percent(item)}. {RANGES[item.range_is]}" in view
        low, high = drawn(item)
        assert ("Striped: up to its high end" in view) is (low != high)
        assert ("hollow ones are not" in view) is (low == high)
        assert ("You guessed 35" in view) is (one.id == WORDS[0].id)
        terms = re.findall(r"<dt>([^<]*)</dt>", str(app.view(play(app, SHOWN, ("group", one.id)))))
        assert terms == ["Who", "What counted", "Over what time", "What it cannot say"]
        assert view.index("How sure we are") < view.index(" What counted ")


def test_a_guess_at_an_end_of_the_studies_is_among_them() -> None:
    item: Any = count(WORDS[0].id)
    for guess, told in (
        (item.low, "Some study"),
        (item.high, "Some study"),
        (item.low - 0.1, "That is less"),
        (item.high + 0.1, "That is more"),
    ):
        assert told in _judged(guess, item)


def test_the_dial_has_four_parts_a_hub_and_no_level_beyond_its_needle() -> None:
    dial = str(sure_dial(1))
    assert dial.count("rb-dial-part") == 4
    assert 'cx="50" cy="50" r="4"' in dial
    assert 'viewBox="0 0 100 56"' in dial
    assert LEVELS == ("very low", "low", "fair", "high")
    sure = {one.id: LEVELS[one.sure] for one in WORDS}
    assert sure == {
        "runners_have": "low",
        "runners_get": "low",
        "race": "low",
        "half": "very low",
        "full": "very low",
        "run_walk": "very low",
        "any_injury": "fair",
        "again": "fair",
        "again_care": "fair",
        "again_strict": "fair",
    }


def test_counts_come_before_what_nobody_counted_in_the_list_to_pick_from() -> None:
    fields: dict[str, Any] = {field.name: field for field in app.FIELDS}
    assert (fields["guess"].low, fields["guess"].high) == (0, 100)
    assert [value for value, _ in fields["group"].options] == [
        one.id for one in (*WORDS, *UNCOUNTED)
    ]
    first = {"guess": 50, "group": WORDS[0].id, "shown": False, "drafts": {}}
    assert app.initial() == first
    assert play(app, app.initial(), ("show", "")) == {**first, "shown": True}
    view = words(app.view(SHOWN))
    assert view.index("2. Who was counted") < view.index("3. All of them together")
