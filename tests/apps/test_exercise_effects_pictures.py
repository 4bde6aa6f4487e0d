"""What exercise does, drawn and told: bars, people and choices follow the trials' numbers."""

import re
from typing import Any

from tests.apps.pictured import numbers, written
from tests.apps.shown import number, rows, words
from widgets.apps import exercise_effects as app
from widgets.apps.exercise_effects import people as hundred
from widgets.apps.exercise_effects.groups import ANSWER, BACK, CORE, LEGS
from widgets.apps.exercise_effects.points import ABOUT, _middle, _picture
from widgets.apps.exercise_effects.prevention import KNOWN, _count, _people
from widgets.apps.exercise_effects.state import GROUPS
from widgets.engine.core.numbers import fixed, signed
from widgets.engine.testing.play import play
from widgets.science.exercises import effects

EMPTY = app.initial()


def test_the_bars_of_pain_are_measured_then_important_then_guessed() -> None:
    heading, *found = rows(_picture(20))
    assert heading == ("Quantity", "Points, 0 to 100", "Meaning", "95 % interval")
    wanted = [
        (
            effect.name[0].upper() + effect.name[1:],
            effect.estimate,
            "measured",
            (effect.low, effect.high),
        )
        for effect in effects.RUN_WALK_PAIN
    ]
    for (name, value, meaning, ends), cells in zip(wanted, found, strict=False):
        assert (cells[0], cells[2]) == (name, meaning)
        assert cells[1] == signed(value, 1)
        assert cells[3] == " to ".join(signed(end, 1) for end in ends)
    assert [cells[:3] for cells in found[len(wanted) :]] == [
        ("An important change", signed(-15), "what a review calls important"),
        ("Your guess", signed(-20), "your guess"),
    ]
    assert effects.IMPORTANT_PAIN == 15


def test_the_bars_of_pain_have_room_for_every_guess_and_their_sides_named() -> None:
    picture = _picture(60)
    ticks = [number(tick.text) for tick in written(picture, "tick")]
    assert ticks[0] == -60
    assert 0 in ticks
    # Zero is near the right edge: nothing measured lies to the right of it.
    assert ticks[-1] <= 10
    less, more = (word for word in written(picture, "axis-title") if word.y < 20)
    assert (less.text, more.text) == ("\u2190 less pain", "more \u2192")
    (described,) = re.findall(r"<desc[^>]*>([^<]*)", str(picture))
    assert described.endswith("Your guess is 60.")
    for effect in effects.RUN_WALK_PAIN:
        assert f"{fixed(-effect.estimate)} " in described
        assert f"interval {fixed(-effect.high)} to {fixed(-effect.low)}" in described


def test_of_many_trials_the_middle_lies_inside_its_interval() -> None:
    found = effects.POOLED_PAIN
    said = words(ABOUT)
    assert f"about {_middle(found.estimate)} of 100 who exercise" in said
    assert f"Interval: {_middle(found.high)} to {_middle(found.low)}." in said
    assert int(_middle(found.high)) < int(_middle(found.estimate)) < int(_middle(found.low))
    assert _middle(0) == "50"


def test_function_rises_in_every_group_while_pain_falls_alike() -> None:
    heading, *found = [cells for cells in rows(ANSWER) if len(cells) == 3]
    assert heading == ("Quantity", "Points, each assessment", "Meaning")
    pain, *function = found
    assert pain == (
        "Pain in running, all three",
        signed(effects.PAIN_ALL_GROUPS, 2),
        "pain",
    )
    assert number(pain[1]) < 0
    for group, cells in zip(effects.GROUPS, function, strict=True):
        assert cells == (
            "Running function: " + group.name,
            signed(group.function, 2),
            "function, as runners rate it",
        )
        assert f"{group.name} {fixed(group.function, 2)}" in str(ANSWER)
    assert f"Pain fell by {fixed(-effects.PAIN_ALL_GROUPS, 2)} points" in str(ANSWER)
    ticks = [number(tick.text) for tick in written(ANSWER, "tick")]
    assert (ticks[0], ticks[-1]) == (-1, 1)
    assert [word.text for word in written(ANSWER, "key")] == [
        "pain",
        "function, as runners rate it",
    ]


def test_the_legs_lead_is_told_against_back_then_core() -> None:
    assert LEGS.function > max(BACK.function, CORE.function)
    said = words(ANSWER).replace(" .", ".")
    lead = said.split("The lead of the legs is small:")[1].split("points an assessment")[0]
    assert numbers(lead) == [
        round(LEGS.function - BACK.function, 2),
        round(LEGS.function - CORE.function, 2),
    ]
    knee = said.split("knee strength rose by")[1].split("with core work")[0]
    assert numbers(knee) == [float(fixed(group.knee_strength, 2)) for group in (LEGS, BACK, CORE)]


def test_people_are_counted_with_pain_first_then_spared_then_free() -> None:
    picture = str(hundred.people(30, 20, "the words"))
    assert re.findall(r'<pattern[^>]*id="[^"]*-(\w+)"', picture) == list(hundred.KINDS)
    kinds = re.findall(r"url\(#[^)]*-(\w+)\)", picture)
    assert list(dict.fromkeys(kinds)) == ["pain", "spared", "free"]
    tops = [
        (kind, float(top))
        for tag in re.findall(r"<rect[^>]*>", picture)
        for kind in re.findall(r"url\(#[^)]*-(\w+)\)", tag)
        for top in re.findall(r' y="([\d.]+)"', tag)
    ]
    assert [top for _, top in tops] == sorted(top for _, top in tops)
    assert 'viewBox="0 0 200 200"' in picture
    assert ">the words</desc>" in picture
    assert 'viewBox="0 0 20 20"' in str(hundred.sample("pain"))


def test_fewer_people_in_pain_come_with_the_ends_of_their_interval() -> None:
    for programme in effects.PROGRAMMES:
        for baseline in (1, 33, 69):
            best, low, high = (
                int(fixed(effects.people_with_pain(baseline, ratio)))
                for ratio in (programme.ratio, programme.low, programme.high)
            )
            said = words(_people(programme.id, baseline))
            assert (
                f"That is {_count(baseline - best)} fewer; the 95 % interval goes from "
                f"{_count(baseline - high)} to {_count(baseline - low)}." in said
            )
            assert f"{programme.certainty} quality of evidence" in said
            assert baseline - high <= baseline - best <= baseline - low
    assert [_count(fewer) for fewer in (0, 1, 2)] == ["less than 1", "1", "2"]


def test_the_key_has_its_words_beside_its_people() -> None:
    shown = str(_people("exercise", 33)).split("rb-effects-key")[1]
    key = re.findall(r"<li>(.*?)</li>", shown)
    assert [words(item).strip() for item in key] == [
        "back pain either way",
        "spared",
        "no pain either way",
    ]
    for kind, item in zip(("pain", "spared", "free"), key, strict=True):
        assert f'class="rb-effects-{kind}"' in item


def test_what_studies_counted_can_be_chosen_and_says_its_own_number() -> None:
    assert [value for value, _ in KNOWN] == ["33", "69", "22"]
    for value, label in KNOWN:
        assert label.endswith(value)
        assert play(app, EMPTY, ("known_baseline", value))["baseline"] == int(value)
        assert f"{label}</button>" in str(app.view(EMPTY))


def test_sliders_and_choices_have_their_ends() -> None:
    fields: dict[str, Any] = {field.name: field for field in app.FIELDS}
    assert (fields["guess"].low, fields["guess"].high) == (0, 60)
    assert (fields["baseline"].low, fields["baseline"].high) == (1, 95)
    assert [value for value, _ in GROUPS] == ["core", "back", "legs", "alike"]
    assert [bool(fields["group"].problem(value)) for value in ("", "legs", "arms", None)] == [
        False,
        False,
        True,
        True,
    ]
    assert [value for value, _ in fields["programme"].options] == [
        one.id for one in effects.PROGRAMMES
    ]
    first = {"guess": 30, "shown": False, "group": "", "programme": "exercise", "baseline": 33}
    assert {**first, "drafts": {}} == EMPTY
    chosen = play(app, EMPTY, ("group", "back"))
    assert play(app, chosen, ("group", ""))["group"] == "back"
    assert play(app, EMPTY, ("show", ""))["shown"] is True


def test_the_button_is_there_until_the_answer_is_and_enter_presses_it() -> None:
    asked, answered = (str(app.view({**EMPTY, "shown": shown})) for shown in (False, True))
    assert "Show what was found" in asked
    assert "Show what was found" not in answered
    assert "rb-effects-said" in answered.split("2. Core")[0]
    assert asked.count('data-enter="show"') == 1


def test_paper_tells_the_average_with_its_interval() -> None:
    average = effects.RUN_WALK_PAIN[0]
    said = words(app.on_paper(EMPTY))
    assert (
        f"{fixed(-average.estimate, 1)} points lower (95 % interval {fixed(-average.high, 1)} "
        f"to {fixed(-average.low, 1)})." in said
    )
    for shown, group in ((True, ""), (False, "legs")):
        paper = words(app.on_paper({**EMPTY, "shown": shown, "group": group}))
        assert ("How many points: the answer" in paper) is not shown
        assert ("Core, back or legs: the answer" in paper) is (group == "")
