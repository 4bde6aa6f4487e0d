"""The list of claims: what is shown follows what is chosen, and nothing is lost."""

import re
from functools import partial

from tests.apps.shown import words
from widgets.apps import claims
from widgets.apps.claims import EXAMPLES, Claim, State, view
from widgets.engine.testing.play import play as play_app

play = partial(play_app, claims)
ALL = EXAMPLES["all"]


def shown(state: State) -> list[str]:
    return [claim["id"] for claim in state["claims"] if claim["claim"] in str(view(state))]


def test_at_first_every_claim_is_there() -> None:
    assert shown(ALL) == ["quicker-steps", "imaging", "warm-up-hands-feet"]
    assert "All 3 claims." in str(view(ALL))


def test_a_grade_chooses_its_claims() -> None:
    untested = play(ALL, ("grade", "U"))
    assert shown(untested) == ["quicker-steps", "warm-up-hands-feet"]
    assert "2 of 3 claims." in str(view(untested))


def test_a_chapter_chooses_its_claims_and_no_other_page_does() -> None:
    assert shown(play(ALL, ("chapter", "causes/overstride"))) == ["quicker-steps"]
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


def options(state: State, kind: str) -> list[str]:
    """Return what can be chosen, in its order: of the buttons their values, of a list its words."""
    html = str(view(state))
    if kind == "grade":
        return re.findall(r'<input[^>]* value="(\w+)"', html)
    return re.findall(r"<option[^>]*>([^<]*)", html)


def test_every_grade_and_every_chapter_can_be_chosen() -> None:
    assert options(ALL, "grade") == ["all", "A", "B", "C", "D", "U"]
    assert options(ALL, "chapter") == ["All", "Overstride"]
    for grade in ("A", "B", "C", "D", "U", "all"):
        assert play(ALL, ("grade", grade))["grade"] == grade
    of_one = play(ALL, ("chapter", "causes/overstride"))
    assert play(of_one, ("chapter", "all")) == ALL


def test_each_chapter_is_named_once_in_the_order_of_the_claims() -> None:
    first, no_page, other = ALL["claims"]
    moved: Claim = {**other, "page": "causes/b", "title": "B"}
    claims_of_two = [moved, first, no_page, first]
    assert options(claims.initial(claims_of_two), "chapter") == ["All", "B", "Overstride"]


def test_grade_and_chapter_are_kept_apart() -> None:
    names = [field.name for field in claims.FIELDS]
    assert names == ["grade", "chapter"]
    both = play(ALL, ("grade", "D"), ("chapter", "causes/overstride"))
    assert shown(both) == []
    assert shown(play(both, ("grade", "U"))) == ["quicker-steps"]


def test_studies_stand_in_their_order_with_semicolons_between_them() -> None:
    told = words(view(ALL)).replace(" ;", ";")
    assert "Studies: Heiderscheit et al. 2011; Anderson et al. 2022 ." in told
    assert "Studies: NICE, 2016 ." in told.replace("2016.", "2016 .")
    assert str(view(ALL)).count("; ") == 1
