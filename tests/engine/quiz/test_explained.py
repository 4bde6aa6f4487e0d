"""What is said of an answer once it is marked, and what of that is folded away."""

from tests.engine.quiz.played import RIGHT, WRONG, answered, html, play, question_html
from widgets.engine.quiz import app
from widgets.engine.quiz.explained import number_text, shown_text
from widgets.engine.quiz.questions import Answer, Question


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


def test_a_number_has_the_digits_that_it_needs() -> None:
    pairs = (
        (0, "0"),
        (168, "168"),
        (-0.5, "\u22120.5"),
        (1 / 3, "0.333333333"),
        (0.00025, "0.00025"),
        (1e-12, "1 \u00d7 10\u207b\u00b9\u00b2"),
        (-1.5e-7, "\u22121.5 \u00d7 10\u207b\u2077"),
        (6.02214076e23, "6.02214076 \u00d7 10\u00b2\u00b3"),
        (9.99999999999e-8, "1 \u00d7 10\u207b\u2077"),
        (2e-300, "2 \u00d7 10\u207b\u00b3\u2070\u2070"),
        (1.7e308, "1.7 \u00d7 10\u00b3\u2070\u2078"),
        (123456789012.5, "123456789012.5"),
    )
    for value, text in pairs:
        assert number_text(value) == text, (value, number_text(value))


def marked_up() -> Question:
    return {
        "type": "multiple_choice",
        "question": "<b>q</b>",
        "markup": {"question": "<b>q</b>"},
        "answers": [
            {
                "answer": "$a$",
                "correct": True,
                "feedback": "<i>f</i>",
                "markup": {"answer": "<math>a</math>", "feedback": "<i>f</i>"},
                "words": {"answer": "a", "feedback": "f"},
            },
            {"answer": "b", "correct": False},
        ],
    }


def test_what_was_made_of_a_text_is_shown_and_its_words_are_said() -> None:
    state = app.initial([marked_up()])
    paper = str(app.on_paper(state))
    assert paper.count('<span class="rb-quiz-text"><b>q</b></span>') == 1
    assert '<dt><span class="rb-quiz-text"><math>a</math></span></dt>' in paper
    state = play(("q1", "0"), ("check", "1"), state=state)
    assert state["said"] == "Question 1: Right. f"
    shown = question_html(state, "1")
    for markup in ("<b>q</b>", "<math>a</math>", "<i>f</i>"):
        assert f'<span class="rb-quiz-text">{markup}</span>' in shown


def test_a_text_of_nothing_but_tags_shows_none_of_them() -> None:
    answer: Answer = {"answer": "</b>", "markup": {"answer": ""}}
    assert str(shown_text(answer, "answer")) == '<span class="rb-quiz-text"></span>'
    assert shown_text(answer, "feedback") is None
