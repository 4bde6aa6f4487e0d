"""The grades of a claim, in words."""

from widgets.science.evidence.grades import GRADES


def test_each_letter_has_its_words() -> None:
    for letter, words in (
        ("A", "strong evidence"),
        ("B", "moderate evidence"),
        ("C", "limited or mixed"),
        ("D", "contradicted"),
        ("U", "untested"),
    ):
        assert GRADES[letter] == words
    assert len(GRADES) == 5
