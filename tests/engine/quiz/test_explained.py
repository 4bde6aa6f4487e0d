"""What is said of an answer once it is marked, and what of that is folded away."""

from tests.engine.quiz.played import RIGHT, WRONG, answered, html, play, question_html


def place(option: str) -> int:
    """Return where in the file an option stands."""
    return int(option.split(' value="')[1][0])


def test_each_marked_option_says_what_it_is() -> None:
    state = play(("q2-0", "true"), ("q2-1", "true"), ("check", "2"))
    options = sorted(question_html(state, "2").split("<label")[1:], key=place)
    told = (("✓", "Right."), ("✗", "Not right."), ("→", "This one is right."))
    assert len(options) == len(told)
    for option, (symbol, words) in zip(options, told):
        assert symbol in option
        assert words in option
    assert "You found 1 of 2 right answers and chose 1 that is not right." in html(state)


def test_a_wrong_choice_shows_the_right_one_and_folds_the_rest() -> None:
    shown = question_html(answered("1", WRONG), "1")
    assert "Area is length times width." in shown
    assert shown.index("Why not the others?") < shown.index(
        "Then the area would be four times as large."
    )
    assert "Source: Euclid, Elements, book 6" in shown


def test_a_wrong_typed_answer_folds_the_right_one() -> None:
    folded = question_html(answered("3", WRONG), "3").split("Show the answer")[1]
    assert "<dt>168</dt><dd>7 days of 24 hours.</dd>" in folded
    assert "Show the answer" not in question_html(answered("3", RIGHT), "3")
