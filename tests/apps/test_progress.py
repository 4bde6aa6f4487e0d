"""Your progress: ticks, quizzes read from the device, the next steps, the record."""

import re
from functools import partial

from tests.apps.shown import rows
from widgets.apps import progress
from widgets.apps.progress import EXAMPLES, _step, reads, view
from widgets.apps.progress.state import State
from widgets.apps.progress.steps import Step
from widgets.engine.testing.play import play as play_app

play = partial(play_app, progress)
NOTHING = EXAMPLES["nothing_yet"]


def text(state: State) -> str:
    return str(view(state))


def test_it_reads_what_each_quiz_keeps() -> None:
    assert reads(NOTHING) == ("check-first-quiz", "overstride-quiz", "review")


def test_a_tick_is_kept_and_can_be_taken_back() -> None:
    ticked = play(NOTHING, ("read-causes/overstride", "true"))
    assert ticked["read"] == ["causes/overstride"]
    assert play(ticked, ("read-causes/overstride", "true")) == ticked
    assert play(ticked, ("read-causes/overstride", "false"))["read"] == []
    assert "You have ticked 1 of 3 chapters" in text(ticked)
    assert [field.name for field in progress.FIELDS if field.stored] == ["read"]


def test_a_chapter_that_is_not_in_the_course_cannot_be_ticked() -> None:
    assert play(NOTHING, ("read-causes/unknown", "true")) == NOTHING


def test_a_chapter_that_has_gone_since_does_not_count() -> None:
    assert "You have ticked 0 of 3" in text({**NOTHING, "read": ["causes/gone"]})


def test_the_steps_say_what_is_left() -> None:
    assert "Finish the quiz of" in text(EXAMPLES["half_way"])
    assert ": 1 question left." in text(EXAMPLES["half_way"])
    assert "Try again what you missed in" in text(EXAMPLES["something_missed"])
    assert "no question is left open" in text(EXAMPLES["all_done"])


def test_the_record_names_the_course_the_day_and_the_scores() -> None:
    record = text(EXAMPLES["all_done"]).split("Record of completion")[1]
    assert "Running and your back" in record
    assert "22 November 2026" in record
    assert "2 of 2 right on the first try" in record
    assert "1 of 1 right on the first try" in record
    assert "No quiz is finished yet." in text(NOTHING)


def test_a_day_that_is_none_is_left_out() -> None:
    assert play(NOTHING, ("today", "yesterday")) == NOTHING
    assert "November" not in text(EXAMPLES["day_unknown"])


def test_what_was_right_in_the_mixed_quiz_is_not_to_be_tried_again() -> None:
    assert "Try again what you missed" not in text(EXAMPLES["missed_and_right_since"])
    record = text(EXAMPLES["missed_and_right_since"]).split("Record of completion")[1]
    assert "0 of 1 right on the first try, 1 more later" in record


def test_what_is_due_is_counted_with_links_to_the_quizzes() -> None:
    shown = text(EXAMPLES["something_missed"]).split("To ask again")[1].split("</section>")[0]
    assert "1 question is due today." in shown
    assert '<a href="../causes/overstride.html#quiz"' in shown.replace(' class="rb-page-link"', "")
    assert "Next: 2 questions tomorrow." in shown


def test_the_table_has_its_heads_and_each_chapter_its_tick_in_their_order() -> None:
    ticked = play(NOTHING, ("read-causes/overstride", "true"))
    heads = re.findall(r'<th scope="col">([^<]*)', text(ticked))
    assert heads == ["Read", "Chapter", "Time", "Quiz"]
    for tick in re.findall(r'<input[^>]*type="checkbox"[^>]*>', text(ticked)):
        assert (" checked" in tick) == ("read-causes/overstride" in tick)
    assert [cells[0] for cells in rows(view(ticked))[1:]] == [""] * len(NOTHING["chapters"])


def test_each_event_sets_its_own_part_and_no_other() -> None:
    kept = {"overstride-quiz": "{}"}
    assert play(NOTHING, ("carried", kept)) == dict(NOTHING, kept=kept)
    assert play(NOTHING, ("today", "2026-11-22")) == dict(NOTHING, today="2026-11-22")
    for event in (("carried", "x"), ("today", 5), ("other", kept), ("other", "2026-11-22")):
        assert play(NOTHING, event) == NOTHING


def test_what_is_kept_of_ticks_is_a_list_of_pages() -> None:
    (field,) = progress.FIELDS
    assert not field.problem(["a", "b"])
    for other in ("ab", {"a": 1}, ["a", 5], None):
        assert field.problem(other), other


def test_the_page_begins_with_what_to_do_and_ends_with_the_record() -> None:
    shown = text(EXAMPLES["half_way"])
    parts = [
        "You have ticked", "What to do next", "<ol>", "To ask again", "<table",
        "Record of completion",
    ]  # fmt: skip
    places = [shown.index(part) for part in parts]
    assert places == sorted(places)
    assert "What to do next" not in text(EXAMPLES["all_done"])


def test_each_chapter_has_its_time_and_how_its_quiz_went() -> None:
    shown = text(EXAMPLES["half_way"])
    lines = re.findall(r"<tr><td><input.*?</tr>", shown)
    cells = [re.findall(r"<td>([^<]*)</td>", line) for line in lines]
    assert cells == [["10 min", "1 of 2 answered"], ["", "no quiz"], ["30 min", "not begun"]]
    for chapter, line in zip(NOTHING["chapters"], lines, strict=True):
        assert f'href="../{chapter["page"]}.html"' in line
        assert f"I have read {chapter['title']}" in line


def test_the_summary_counts_finished_quizzes_among_those_there_are() -> None:
    for name, said in (
        ("nothing_yet", "ticked 0 of 3 chapters as read, and answered 0 of 2 quizzes"),
        ("half_way", "ticked 1 of 3 chapters as read, and answered 0 of 2 quizzes"),
        ("all_done", "ticked 3 of 3 chapters as read, and answered 2 of 2 quizzes"),
    ):
        assert said in text(EXAMPLES[name])
    record = text(EXAMPLES["half_way"]).split("Record of completion")[1]
    assert "Chapters read: Check first." in record
    assert "Chapters read: none yet." in text(NOTHING)


def test_what_is_missed_is_counted_in_words() -> None:
    chapter = NOTHING["chapters"][0]
    for kind, count, said in (
        ("finish", 1, ": 1 question left."),
        ("finish", 2, ": 2 questions left."),
        ("review", 1, ": 1 question."),
        ("review", 3, ": 3 questions."),
        ("read", 0, "."),
    ):
        step = str(_step(Step(kind, 0, count), chapter))
        assert step.endswith(f"Check first</a>{said}")
        assert step.startswith({"finish": "Finish", "review": "Try", "read": "Read"}[kind])
