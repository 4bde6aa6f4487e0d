"""Words as the search knows them: one in all its spellings, two apart."""

import pytest

from widgets.engine.sphinx.search_words import words


@pytest.mark.parametrize(
    "same",
    ["tumour tumors", "paralysed paralyzed", "faeces feces", "peeing pee", "discs disk",
     "urinate urinating urine", "numb numbness", "exercise exercising", "oedema edema",
     "haemorrhage hemorrhage", "osteoporosis", "can\N{RIGHT SINGLE QUOTATION MARK}t can't cant"],
)  # fmt: skip
def test_one_word_in_all_its_spellings_and_endings(same: str) -> None:
    assert len(set(words(same))) == 1


def test_words_that_are_not_one_stay_apart() -> None:
    assert list(words("hip hop, core and cord")) == ["hip", "hop", "core", "cord"]
