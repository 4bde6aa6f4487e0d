"""What the self-assessment shows: its boxes and their ends, its words, its parts in order."""

import re
from typing import Any

from tests.apps.self_assessment_played import FULL, OPEN, html, play, words
from widgets.apps import self_assessment
from widgets.apps.self_assessment import check_figures
from widgets.apps.self_assessment.files import as_file, read_file
from widgets.apps.self_assessment.reading import words as day_to_look_again

EXAMPLES: dict[str, Any] = {**self_assessment.EXAMPLES}


def test_the_parts_stand_in_order() -> None:
    heads = re.findall(r"<h[34]>(.*?)</h[34]>", html(OPEN))
    parts = [
        head for head in heads if not head.startswith(("Single", "Side", "Mod", "Knee", "Wet"))
    ]
    assert parts == [
        "1. Where and when it hurts", "2. What it limits", "3. What changed lately",
        "4. Step rate and pace", "5. Movement checks, if you like",
        "6. What to read and try first", "Read and try in this order",
        "What your answers cannot tell", "The next two weeks", "Your answers", "Take it along",
    ]  # fmt: skip
    assert "None yet." in words(OPEN)
    assert "None yet." not in words(FULL)


def test_each_movement_check_has_its_own_drawing_and_control_in_order() -> None:
    checks = html(OPEN).split('class="rb-assess-check"')[1:]
    asked = (
        ("Single-leg stance in a mirror", "Standing on one leg", ["tried_stance"]),
        ("Single-leg bridge", "Single-leg bridge, from the side", ["tried_bridge"]),
        ("Side plank", "Side plank, from behind", ["plank_left", "plank_right"]),
        ("Modified Thomas test", "Modified Thomas test, from", ["tried_thomas"]),
        ("Knee to wall", "Knee to wall, from the side", ["wall_left", "wall_right"]),
        ("Wet footprint", "Three wet footprints", ["tried_footprint"]),
    )
    for drawn, (head, title, names) in zip(checks, asked, strict=True):
        assert f"<h4>{head}</h4>" in drawn
        assert f">{title}" in drawn
        controls = re.findall(r'<input[^>]* name="((?:tried|plank|wall)_\w+)"', drawn)
        assert list(dict.fromkeys(controls)) == names


def test_the_belt_falls_to_the_left_of_a_level_line() -> None:
    stance = html(OPEN).split('class="rb-assess-check"')[1]
    belt: Any = re.search(r'class="rb-arc" d="M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)"', stance)
    level: Any = re.search(r'class="rb-guide" d="M([\d.-]+) ([\d.-]+)H([\d.-]+)"', stance)
    left, left_height, right, right_height = map(float, belt.groups())
    assert left < right
    # Down is the way of larger numbers.
    assert left_height > right_height
    assert list(map(float, level.groups())) == [left, right_height, right]
    assert 60 < right - left < 69
    # Above the hip joints, which are near 127.
    assert 100 < right_height < left_height < 120


def test_two_sides_are_compared_once_both_are_there() -> None:
    apart = re.compile(r"Your two sides are (.*?) apart\.")
    for left, right, told in (
        ("41", "52", ["11 s"]), ("52", "41", ["11 s"]), ("41", "", []), ("", "41", []),
        ("0", "5", ["5 s"]), ("30", "30", ["0 s"]),
    ):  # fmt: skip
        state = play(OPEN, ("plank_left", left), ("plank_right", right))
        assert apart.findall(words(state)) == told, (left, right)
    walls = play(OPEN, ("wall_left", "9.5"), ("wall_right", "11"))
    assert apart.findall(words(walls)) == ["1.5 cm"]


def test_a_small_jump_has_a_decimal_and_a_large_one_has_none() -> None:
    def told(longest: str, before: str) -> list[str]:
        state = play(OPEN, ("longest_run", longest), ("longest_before", before))
        return re.findall(r"Yours was ([\d.]+) percent longer", words(state))

    assert told("16", "11") == ["45"]
    assert told("22.1", "20") == ["10.5"]
    assert told("11.2", "10") == ["12"]
    assert told("10", "10") == []
    assert "1.52 times the rate of injury (95 % interval 1.16 to 2.00)" in words(
        EXAMPLES["load_jump"]
    )


def test_what_has_no_checked_study_is_said_in_one_sentence() -> None:
    for names, told in (
        (("sleep",), "of: sleep that changed. We"), (("stress",), "of: stress that changed. We"),
        (("sleep", "stress"), "of: sleep that changed; stress that changed. We looked for it in"),
    ):  # fmt: skip
        state = play(OPEN, *[(f"changed_{name}", "true") for name in names])
        assert told in words(state)
    assert "leads to no chapter" not in words(OPEN)
    below = "If pain or tingling below the knee is not settling"
    assert below in words(play(OPEN, ("where_leg_below", "true")))
    assert below not in words(play(OPEN, ("where_leg_above", "true")))


def test_two_sides_that_are_alike_are_said_in_one_line() -> None:
    state = play(OPEN, ("tried_bridge", "same"), ("plank_left", "40"), ("plank_right", "40"))
    (said,) = re.findall(r"<li>(Some answers lead to no chapter[^<]*)</li>", html(state))
    assert said == (
        "Some answers lead to no chapter, and that is our judgement: the single-leg bridge, about "
        "the same on both sides; the side plank, about the same on both sides."
    )
    assert "Strength and core" not in words(state)


def test_a_reason_says_on_what_it_stands() -> None:
    whole = re.sub(r"<[^>]+>", "", html(EXAMPLES["lasting"]))
    assert "the small trial below, who hardly ran before (Neason et al. 2024). It limits" in whole
    assert "The plan says when to go on, stay or step back (our judgement)." in whole
    teacher = html(EXAMPLES["no_pain"])
    # A page that is a way around has no grade.
    assert teacher.count("rb-badge-") == 3
    assert "Grade :" not in words(EXAMPLES["no_pain"])
    assert "Grade C: limited or mixed" in words(EXAMPLES["no_pain"])


def test_what_to_say_in_the_check_stands_before_what_to_read() -> None:
    text = words(FULL)
    assert text.index("Say this in the check, if it is so") < text.index("Read and try in this")
    assert text.index("Later, if you like") < text.index("Also from your answers")
    assert "Say this in the check" not in words(OPEN)


def test_the_list_is_numbered_on_from_what_is_in_sight() -> None:
    assert re.findall(r'class="rb-assess-list" start="(\d)"', html(FULL)) == ["1", "6"]
    assert re.findall(r'class="rb-assess-list" start="(\d)"', html(OPEN)) == ["1"]
    assert re.search(r" Source: <a [^>]*>[^<]*</a>\.</p>", html(FULL))
    assert "What your answers cannot tell</h4><ul><li>What is wrong" in html(OPEN)
    assert day_to_look_again("2026-11-22") == "Sunday 6 December 2026"
    assert "Look again on Sunday 6 December 2026 :" in words(OPEN)


def test_a_pace_is_asked_for_in_the_unit_of_the_reader() -> None:
    assert "Easy pace" in words(OPEN)
    speed = play(OPEN, ("pace", "5:00"), ("pace_unit", "km/h"))
    assert "Easy speed" in words(speed)
    assert 'value="12.0"' in html(speed)
    assert "Only if you know them." in words(OPEN)
    assert "These come from your Cadence lab" not in words(OPEN)
    typed = play(OPEN, ("pace", "5:99"))
    assert "pace" in typed["drafts"]
    # Another unit makes what was typed another number.
    assert "pace" not in play(typed, ("pace_unit", "km/h"))["drafts"]
    assert play(speed, ("pace", " "))["speed"] is None


def test_what_came_from_the_lab_says_so_until_it_is_changed() -> None:
    carried = EXAMPLES["step_rate_carried"]
    assert play(carried, ("step_rate", "168"))["carried"] is True
    assert play(carried, ("limit_running", "3"))["carried"] is True
    assert play(carried, ("load_file", as_file(FULL)))["carried"] is False
    assert self_assessment.reads(carried) == ("check_first", "cadence_lab")


def test_an_activity_keeps_sixty_letters_and_its_own_box() -> None:
    for number in (1, 2, 3):
        state = play(OPEN, (f"activity_{number}", "x" * 70), (f"hard_{number}", "4"))
        assert state[f"activity_{number}"] == "x" * 60
        assert f"Activity {number}" in words(state)
    shown_boxes = re.findall(r'name="((?:activity|hard)_\d)"', html(OPEN))
    assert shown_boxes == ["activity_1", "hard_1", "activity_2", "hard_2", "activity_3", "hard_3"]
    assert html(OPEN).count('maxlength="60"') == 3


def test_what_closes_it_and_what_opens_it_stands_in_its_place() -> None:
    for name, said in (
        ("check_unknown", "Do the check first"),
        ("closed_emergency", "The check said: get help now"),
        ("closed_urgent", "Be seen today"),
        ("closed_bone", "Do not run until you have been seen."),
        ("check_too_old", "That was 11 days ago"),
    ):
        told = words(EXAMPLES[name])
        assert said in told, name
        assert "The self-assessment opens when the check is no more than a week old" in told, name
    told_here = words(EXAMPLES["closed_urgent_from_an_answer"])
    assert "I ticked it by mistake" in told_here
    assert "Do the check again and tick it there." in told_here
    # It says why it is closed, and that is not the check.
    assert "The self-assessment opens when" not in told_here


def test_a_part_that_takes_the_focus_has_a_heading_to_take_it() -> None:
    seen = set()
    for state in EXAMPLES.values():
        for key, part in re.findall(r'data-focus="(\w+)"[^>]*>(.*)', html(state), re.DOTALL):
            seen.add(key)
            assert re.match(r"(?:<div[^>]*>|<section[^>]*>)*<h3", part), key
    assert seen == {"open", "closed", "told"}


def test_what_the_check_said_stands_above_the_questions() -> None:
    for name, said in (
        ("open", "You did the check today: no sign."), ("open_soon", "See a clinician soon"),
    ):  # fmt: skip
        told = words(EXAMPLES[name]).replace(" :", ":")
        assert told.index(said) < told.index("1. Where and when it hurts"), name
    # Who declares a check has said so: the page knows no more than that.
    assert "You did the check" not in words(EXAMPLES["declared"])


def test_a_file_holds_any_letter_and_says_what_it_could_not_take() -> None:
    named = play(OPEN, ("activity_1", 'a "b" \\ c\td'), ("plank_left", "41"))
    assert '"activity_1": "a \\"b\\" \\\\ c\\u0009d"' in as_file(named)
    assert read_file(as_file(named))["activity_1"] == 'a "b" \\ c\td'
    assert '"plank_left": 41' in as_file(named)
    assert '"plank_right": null' in as_file(named)
    loaded = play(OPEN, ("limit_running", "99"), ("load_file", as_file(FULL)))
    assert (loaded["drafts"], loaded["problem"]) == ({}, "")
    assert "The answers in the file are loaded." in words(loaded)
    failed = play(loaded, ("load_file", "<html>"))
    assert (failed["said"], "Nothing here has changed." in words(failed)) == ("", True)


def test_what_the_body_leans_on_or_lies_on_stands_where_it_touches() -> None:
    def props(drawing: object) -> list[tuple[float, float, float, float]]:
        sizes = r'rb-prop"[^>]* x="([\d.-]+)" y="([\d.-]+)" width="([\d.-]+)" height="([\d.-]+)"'
        found = re.findall(sizes, str(drawing))
        return [(float(x), float(y), float(x) + float(w), float(h)) for x, y, w, h in found]

    ground = 256
    # The couch carries the body: its top is as high as the body lies, with the thigh beyond it.
    *legs, top = props(check_figures.thomas())
    assert (top[0], top[1], top[2]) == (-64, ground - 70, 72)
    assert all(top[0] < leg[0] and leg[2] < top[2] for leg in legs)
    knee: Any = re.search(r"translate\(119.8 ([\d.]+)\)", str(check_figures.thomas()))
    assert 15 < top[1] - float(knee[1]) < 20
    # The wall begins where the knee ends.
    ((near, _, far, _),) = props(check_figures.wall())
    assert (near, far) == (80.5, 90)
    # Who stands before the mirror is in it from the one hand to the other.
    ((left, _, right, _),) = props(check_figures.stance())
    assert (left, right) == (-74, 48)
