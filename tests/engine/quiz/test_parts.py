"""The boxes, options and button of a question."""

import re

from tests.engine.quiz.played import RIGHT, answered, html, play, question_html


def test_what_was_given_stands_in_the_view() -> None:
    state = play(("q1", "1"), ("q2-2", "true"), ("q3", "84"))
    checked = re.findall(r"<input checked[^>]*-(q\d-\d)\"", html(state))
    assert checked == ["q1-1", "q2-2"]
    assert 'value="84"' in question_html(state, "3")


def test_the_button_keeps_its_id_when_its_task_changes() -> None:
    for state, name in ((play(), "check"), (answered("1", RIGHT), "again")):
        assert re.search(rf'<button[^>]*-q1-button" name="{name}"', html(state))


def test_a_bad_number_is_kept_and_explained_beside_the_box() -> None:
    state = play(("q3", "a lot"), ("check", "3"))
    box = question_html(state, "3")
    assert 'value="a lot"' in box
    assert 'aria-invalid="true"' in box
    assert re.search(r'aria-describedby="([^"]+)".*id="\1"[^>]*>Type a number', box)
    assert "0 of 5 answered" in html(state)
