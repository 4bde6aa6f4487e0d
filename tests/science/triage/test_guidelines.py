"""The sources of the rules: how much of each was read, and where it stands."""

from widgets.science.triage.guidelines import GUIDELINES


def test_what_is_read_of_a_guideline_says_so() -> None:
    for guideline in GUIDELINES:
        assert guideline.read.endswith("."), guideline
        assert not guideline.link or guideline.link.startswith(("https://", "http://")), guideline
        assert guideline.owner, guideline
        assert guideline.name, guideline
