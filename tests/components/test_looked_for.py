"""Where a widget says that something was not found, it says where that was looked for."""

from widgets.components.looked_for import looked_for
from widgets.science.evidence.looked import short_sentence
from widgets.science.evidence.searches import SEARCHES


def test_the_sentence_follows_the_one_before_it() -> None:
    for key in SEARCHES:
        assert str(looked_for(key)) == f'<span class="rb-looked"> {short_sentence(key)}</span>'
