from tests.expect import all_raise, near
from widgets.engine.core.days import date_of
from widgets.science.back.reading_rules import FINDINGS, MAY_HURT, RULES
from widgets.science.back.two_weeks import PAIN_RULE, days_between, recheck_date
from widgets.science.back.two_weeks import SOURCES as RULE_SOURCES
from widgets.science.back.what_to_read import CHAPTERS, KINDS, what_to_read
from widgets.science.evidence.grades import GRADES
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.evidence.sources import SOURCES
from widgets.science.training.load_jump import JUMPS, jump, percent_longer


def chapter_ids(findings: tuple[str, ...]) -> list[str]:
    return [advice.chapter.id for advice in what_to_read(findings)]


def subsets() -> list[tuple[str, ...]]:
    """Return none, every finding alone, each with the one before it, all but one, and all."""
    found: list[tuple[str, ...]] = [(), FINDINGS]
    for place, one in enumerate(FINDINGS):
        found.append((one,))
        found.append(FINDINGS[:place] + FINDINGS[place + 1 :])
        found.append(FINDINGS[max(place - 1, 0) : place + 1])
    return found


def test_the_order_is_tested_first_then_by_kind_then_by_grade() -> None:
    keys = [(c.grade == "U", KINDS.index(c.kind), c.grade) for c in CHAPTERS]
    assert keys == sorted(keys)
    assert KINDS == ("begin", "load", "function", "form", "know")
    graded = [chapter.id for chapter in CHAPTERS if chapter.grade]
    assert graded[:2] == ["first-days", "load"]


def test_an_untested_cause_never_outranks_a_graded_one() -> None:
    for findings in subsets():
        untested = [advice.chapter.grade == "U" for advice in what_to_read(findings)]
        assert untested == sorted(untested), findings


def test_load_and_function_come_before_form_among_what_is_graded() -> None:
    for findings in subsets():
        kinds = [
            KINDS.index(advice.chapter.kind)
            for advice in what_to_read(findings)
            if advice.chapter.grade != "U"
        ]
        assert kinds == sorted(kinds), findings


def test_a_further_finding_adds_chapters_and_moves_none() -> None:
    # Each fifth: the browser's Python takes its time over all of them.
    for findings in subsets()[::5]:
        before = chapter_ids(findings)
        for more in FINDINGS:
            with_more = list(findings)
            with_more.append(more)
            after = chapter_ids(tuple(with_more))
            assert [name for name in after if name in before] == before, (findings, more)


def test_order_and_repetition_of_findings_do_not_matter() -> None:
    backwards = tuple(reversed(FINDINGS))
    assert chapter_ids(FINDINGS) == chapter_ids(backwards) == chapter_ids(FINDINGS + FINDINGS)


def test_every_chapter_can_be_reached_and_every_finding_leads_somewhere() -> None:
    assert chapter_ids(FINDINGS) == [chapter.id for chapter in CHAPTERS]


def test_pain_brings_a_plan_and_no_finding_brings_nothing() -> None:
    assert chapter_ids(()) == []
    assert chapter_ids((MAY_HURT,)) == ["return-to-run"]
    assert "return-to-run" not in chapter_ids(("no_pain",))


def test_each_reason_on_the_list_is_a_row_of_the_table() -> None:
    told = [rule for advice in what_to_read(FINDINGS) for rule in advice.because]
    assert set(told) < set(RULES)
    (strength,) = what_to_read(("bridge_uneven", "changed_strength"))
    assert [rule.finding for rule in strength.because] == ["changed_strength", "bridge_uneven"]


def test_the_first_days_come_first_while_pain_is_new() -> None:
    for how_long in ("under_2_weeks", "under_6_weeks"):
        assert chapter_ids((how_long, "run_jump", MAY_HURT, "where_low"))[0] == "first-days"
    for how_long in ("up_to_3_months", "over_3_months"):
        assert "first-days" not in chapter_ids((how_long,))


def test_an_unknown_finding_is_an_error() -> None:
    all_raise(ValueError, (what_to_read, (("limit_running",),)))


def test_every_chapter_is_graded_and_sourced_or_a_way_around() -> None:
    for chapter in CHAPTERS:
        assert chapter.kind in KINDS, chapter
        assert chapter.tested.endswith("."), chapter
        if chapter.grade:
            assert chapter.grade in GRADES, chapter
            assert chapter.sources or "found no study" in chapter.tested, chapter
        else:
            assert (chapter.kind, chapter.sources) == ("begin", ()), chapter
        for key in chapter.sources:
            assert key in SOURCES, key
    for key in RULE_SOURCES:
        assert key in SOURCES, key


def test_jumps_are_those_of_the_study() -> None:
    for run, before, ratio in (
        (9.0, 10.0, None),
        (10.0, 10.0, None),
        (11.0, 10.0, None),
        (11.1, 10.0, 1.64),
        (13.0, 10.0, 1.64),
        (13.1, 10.0, 1.52),
        (20.0, 10.0, 1.52),
        (20.1, 10.0, 2.28),
        (90.0, 10.0, 2.28),
    ):
        band = jump(run, before)
        assert (None if band is None else band.rate_ratio) == ratio, (run, before)


def test_eleven_tenths_is_no_jump_whatever_the_last_digit() -> None:
    for tenths in range(1, 400):
        assert jump(11 * tenths / 10, float(tenths)) is None, tenths


def test_a_jump_needs_two_distances_above_zero() -> None:
    assert near(percent_longer(16.0, 11.0), 45.4545, 0.001)
    all_raise(OutOfRange, (jump, (0.0, 10.0)), (jump, (10.0, 0.0)), (jump, (float("nan"), 1.0)))
    for band in JUMPS:
        assert band.low < band.rate_ratio < band.high


def test_two_weeks_later() -> None:
    for today, then in (
        ("2026-11-22", (2026, 12, 6)),
        ("2026-12-25", (2027, 1, 8)),
        ("2028-02-20", (2028, 3, 5)),
        ("2027-02-20", (2027, 3, 6)),
    ):
        day = recheck_date(today)
        assert (day.year, day.month, day.day) == then, today


def test_days_between() -> None:
    assert days_between("2026-11-22", "2026-11-29") == 7
    assert days_between("2026-11-22", "2026-11-21") == -1


def test_what_is_no_day_is_an_error() -> None:
    bad = ("", "today", "2026-02-30", "2026-13-01", "20261122", "2026-1-02", "2026-11-2x", "-1-1-1")
    all_raise(ValueError, *[(date_of, (text,)) for text in bad])


def test_the_pain_rule_claims_no_number_that_was_not_seen() -> None:
    words = " ".join(PAIN_RULE).replace("0 is none, 10 the worst", "")
    assert not [letter for letter in words if letter in "0123456789"]


def test_each_chapter_rests_on_the_studies_that_its_words_name_in_their_order() -> None:
    assert {chapter.id: chapter.sources for chapter in CHAPTERS} == {
        "teachers": (),
        "claims": (),
        "first-days": ("dahm2010",),
        "load": ("frandsen2025",),
        "return-to-run": ("neason2024", "dahm2010"),
        "strength": ("cai2017",),
        "exercises": ("whoexercise2023",),
        "can-running": ("maselli2020",),
        "hips": ("schache2000", "sadler2017"),
        "feet": ("menz2013",),
        "surfaces": ("wu2021",),
        "overstride": ("whitney2022", "drozda2024"),
        "pelvic-drop": ("bramah2018", "whitney2022", "drozda2024", "seay2011spine"),
        "shoes": ("wu2021", "woolf2002"),
        "legs": ("sciatic2002",),
    }
