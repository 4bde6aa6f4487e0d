"""One made-up reader of the check."""

from typing import NamedTuple

from widgets.science.triage.assessment import no_to_all


class Vignette(NamedTuple):
    """One made-up reader.

    id: the name of the case. story: in plain words.
    signs: pairs (question, value) where the answer is not that of `no_to_all`.
    level, rule: what `assess` should give, and a rule that gives it ("" for none).
    also: a level that would do as well, or "".
    why, sources: the reason in the source's terms, and keys of `guidelines.GUIDELINES`.
    """

    id: str
    story: str
    signs: tuple[tuple[str, str], ...]
    level: str
    rule: str
    also: str
    why: str
    sources: tuple[str, ...]

    @property
    def answers(self) -> dict[str, str]:
        """The whole set of answers."""
        answers = no_to_all()
        for question, value in self.signs:
            answers[question] = value
        return answers


def reader(  # noqa: PLR0913, PLR0917  a row of a table
    name: str, rule: str, story: str, signs: str, why: str, sources: str, level: str, also: str = ""
) -> Vignette:
    """Return a reader of `signs`: "question" is a yes, "question?" not sure, "age=7" an age."""
    pairs = []
    for sign in signs.split():
        if sign.endswith("?"):
            pairs.append((sign[:-1], "unsure"))
        else:
            question, _, value = sign.partition("=")
            pairs.append((question, value or "yes"))
    return Vignette(name, story, tuple(pairs), level, rule, also, why, tuple(sources.split()))
