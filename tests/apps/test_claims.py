"""The list of claims: what is shown follows what is chosen, and nothing is lost."""

from functools import partial

from widgets.apps import claims
from widgets.apps.claims import EXAMPLES, State, view
from widgets.engine.testing.play import play as play_app

play = partial(play_app, claims)
ALL = EXAMPLES["all"]


def shown(state: State) -> list[str]:
    return [claim["id"] for claim in state["claims"] if claim["claim"] in str(view(state))]


def test_at_first_every_claim_is_there() -> None:
    assert shown(ALL) == ["overstride", "imaging", "warm-up-hands-feet"]
    assert "All 3 claims." in str(view(ALL))


def test_a_grade_chooses_its_claims() -> None:
    untested = play(ALL, ("grade", "U"))
    assert shown(untested) == ["overstride", "warm-up-hands-feet"]
    assert "2 of 3 claims." in str(view(untested))


def test_a_chapter_chooses_its_claims_and_no_other_page_does() -> None:
    assert shown(play(ALL, ("chapter", "causes/overstride"))) == ["overstride"]
    assert play(ALL, ("chapter", "causes/unknown")) == ALL
    assert play(ALL, ("chapter", 7)) == ALL


def test_where_nothing_is_left_there_is_a_way_back() -> None:
    nothing = play(ALL, ("grade", "A"))
    assert shown(nothing) == []
    assert "0 of 3 claims." in str(view(nothing))
    assert 'name="show_all"' in str(view(nothing))
    assert play(nothing, ("show_all", "")) == ALL


def test_a_claim_shows_its_grade_its_studies_and_its_chapter() -> None:
    html = str(view(play(ALL, ("chapter", "causes/overstride"))))
    assert "U: untested" in html
    assert 'href="https://doi.org/10.1249/MSS.0b013e3181ebedf4"' in html
    assert 'href="../causes/overstride.html"' in html
    assert "We found no study." in str(view(ALL))
