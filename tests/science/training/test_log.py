import datetime as dt

from widgets.science.training.log import MOST_LINES, Log, read_log

TODAY = dt.date(2026, 11, 22)


def read(text: str, unit: str = "km", order: str = "") -> Log:
    return read_log(text, unit=unit, order=order, today=TODAY)


def runs(text: str, unit: str = "km", order: str = "") -> list[tuple[int, str, int]]:
    log = read(text, unit, order)
    assert not log.problems, log.problems
    return [(run.line, str(run.day), int(run.distance + 0.5)) for run in log.runs]


def reason(text: str) -> str:
    log = read(text)
    assert len(log.problems) == 1, log
    assert not log.runs
    assert log.problems[0].text == text
    return str(log.problems[0].reason)


def test_a_day_and_a_distance_as_people_type_them() -> None:
    for text in (
        "2026-11-02 8.5",
        "2026-11-02, 8,5",
        "2026-11-02,8.5",
        "2026/11/2: 8.5 km",
        "2026-11-02T07:12:33Z 8.5",
        '"2026-11-02","8,5"',
        "02.11.2026;8,5;45:00",
        "2.11. 8,5",
        "2 Nov 8.5",
        "2 nov 2026 - 8.5km",
        "Mon 2nd November: 8.5 km",
        "2-Nov-26\t8.5",
        "Nov 2, 2026, 7:12:33 AM 8.5",
        "November 2 8.5",
        "8.5 km 2026-11-02",
        "2026-11-02 8.5 km 52:10 140 bpm 300 kcal 9.8 km/h",
        "2026-11-02 8500 m",
        "\u00a02026-11-02\u202f8.5\u00a0km\r\n",
        "\ufeff2026-11-02 8.5",
    ):
        assert runs(text) == [(1, "2026-11-02", 8500)], text


def test_miles_where_the_line_the_heading_or_the_reader_says_so() -> None:
    mile = [(1, "2026-11-02", 1609)]
    assert runs("2026-11-02 1 mile") == mile
    assert runs("2026-11-02 1", "mi") == mile
    assert runs("2026-11-02 1.609 km", "mi") == mile
    assert runs("Date,Distance (mi)\n2026-11-02,1") == [(2, "2026-11-02", 1609)]
    assert runs("date miles\n2026-11-02 1") == [(2, "2026-11-02", 1609)]


def test_a_day_without_a_year_is_the_last_such_day() -> None:
    assert runs("22 Nov 5\n23 Nov 5") == [(1, "2026-11-22", 5000), (2, "2025-11-23", 5000)]
    log = read_log("22 Nov 5")
    assert "year" in log.problems[0].reason


def test_empty_lines_and_remarks_are_no_problem() -> None:
    assert runs("\n  \n# my runs\n2026-11-02 5\n") == [(4, "2026-11-02", 5000)]
    assert read("") == ([], [], [], [], "", None)


def test_the_export_of_a_watch() -> None:
    log = read(
        "Activity Type,Date,Favorite,Title,Distance,Calories,Time\n"
        'Running,2026-11-20 07:12:33,false,"Easy, with Sam","8.51","1,540","00:45:10"\n'
        'Cycling,2026-11-19 07:12:33,false,Ride,"61.30","540","02:45:10"\n'
        "Trail Running,2026-11-18 07:12:33,false,Hills,14.02,540,01:45:10\n"
        "Running,2026-11-17 07:12:33,false,No signal,--,540,00:45:10\n"
    )
    assert [(run.line, int(run.distance)) for run in log.runs] == [(2, 8510), (4, 14020)]
    assert [(line.number, line.reason) for line in log.others] == [(3, "cycling")]
    assert [line.number for line in log.problems] == [5]
    assert log.problems[0].text.startswith("Running,2026-11-17")


def test_the_export_of_a_web_page_with_two_distances_takes_the_first() -> None:
    assert runs(
        "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Distance\n"
        '17,"Nov 2, 2026, 7:12:33 AM","Run ""fast""",Run,2700,8.51,8510.2\n'
    ) == [(2, "2026-11-02", 8510)]


def test_semicolons_tabs_and_decimal_commas() -> None:
    expected = [(2, "2026-11-02", 8510), (3, "2026-11-03", 9000)]
    assert runs("Datum;Distanz (km)\n02.11.2026;8,51\n3.11.2026;9;") == expected
    assert runs("Date\tTitle\tDistance\n2026-11-02\ta 5\t8,51\n2026-11-03\t\t9") == expected


def test_typed_lines_and_a_second_heading_may_follow_a_table() -> None:
    text = "Date,Distance\n2026-11-02,5\n2026-11-03 6\nDistance;Date\n7;2026-11-04"
    assert [(line, metres) for line, _, metres in runs(text)] == [(2, 5000), (3, 6000), (5, 7000)]


def test_what_cannot_be_read_is_given_back_with_its_reason() -> None:
    for text, words in (
        ("rest", "no day"),
        ("Monday 8.5 km", "no day"),
        ("21 marathon 42.2", "no day"),
        ("12026-11-02 5", "no day"),
        ("nov 2.5", "no day"),
        ("2026-11-02", "no distance"),
        ("2026-11-02 45:00", "no distance"),
        ("2026-11-02 8.5 52", "8.5 and 52"),
        ("2026-11-02 8 km 5 km", "8 and 5"),
        ("2026-11-02,8,5", "decimal"),
        ("31/11/2026 5", "no 31 November 2026"),
        ("2026-13-02 5", "no month 13"),
        ("2026-11-00 5", "no 0 November"),
        ("1066-11-02 5", "year 1066"),
        ("2026-11-23 5", "still to come"),
        ("2026-11-02 0", "0.1 to 300"),
        ("2026-11-02 301", "0.1 to 300"),
        ("2026-11-02 85 m", "metres or miles"),
        ("2026-11-02 " + "x" * 200, "too long"),
    ):
        assert words in reason(text), (text, reason(text))


def test_a_row_that_does_not_fit_its_heading_is_a_problem() -> None:
    heading = "Date,Distance,Type\n"
    for row, words in (
        ("2026-11-02", "no distance"),
        ("2026-11-02,", "no distance"),
        ("2026-11-02,8,5,Run", "more columns"),
        ('2026-11-02,"8,5,Run', "quotation mark"),
        (",8.5,Run", "no day"),
    ):
        log = read(heading + row)
        assert [line.number for line in log.problems] == [2], row
        assert words in log.problems[0].reason, (row, log.problems)


def test_days_that_could_be_two_wait_for_the_reader() -> None:
    text = "3/11/2026 5\n4-11-26 6\n5/5/2026 7"
    log = read(text)
    assert [line.number for line in log.undecided] == [1, 2]
    assert [str(run.day) for run in log.runs] == ["2026-05-05"]
    assert not log.problems
    days = [day for _, day, _ in runs(text, order="day")]
    assert days == ["2026-11-03", "2026-11-04", "2026-05-05"]
    assert [day for _, day, _ in runs(text, order="month")][:2] == ["2026-03-11", "2026-04-11"]
    assert read(text, order="day").order == "day"


def test_one_clear_line_shows_the_order_of_all() -> None:
    log = read("3/11/2026 5\n2026-11-01 5\n13/11/2026 6")
    assert (log.order, log.because) == ("day", 3)
    assert [str(run.day) for run in log.runs] == ["2026-11-03", "2026-11-01", "2026-11-13"]
    log = read("11/13/2026 6\n11/3/2026 5")
    assert (log.order, log.because) == ("month", 1)
    assert [str(run.day) for run in log.runs] == ["2026-11-13", "2026-11-03"]


def test_lines_that_disagree_show_nothing() -> None:
    log = read("3/11/2026 5\n13/11/2026 6\n11/14/2026 7")
    assert [line.number for line in log.undecided] == [1]
    assert [str(run.day) for run in log.runs] == ["2026-11-13", "2026-11-14"]
    assert (log.order, log.because) == ("", None)


def test_a_day_that_does_not_exist_shows_nothing() -> None:
    log = read("3/11/2026 5\n31/11/2026 6")
    assert [line.number for line in log.undecided] == [1]
    assert [line.number for line in log.problems] == [2]


def test_the_reader_goes_before_a_line_that_says_otherwise() -> None:
    log = read("13/11/2026 6", order="month")
    assert "no month 13" in log.problems[0].reason


def test_every_line_is_somewhere() -> None:
    lines = ["2026-11-02 5", "3/4/2026 6", "x", "Date,Type,Distance", "2026-11-05,Swim,1", "5,5"]
    log = read("\n".join(lines))
    numbers = [run.line for run in log.runs]
    for group in (log.problems, log.undecided, log.others):
        numbers += [line.number for line in group]
    assert sorted(numbers) == [1, 2, 3, 5, 6]


def test_the_words_of_headings_in_four_languages() -> None:
    for day in ("Date", "Datum", "Fecha", "Day", "Start time", "Startzeit"):
        assert runs(f"{day},Distance\n2026-11-02,5") == [(2, "2026-11-02", 5000)], day
    for sport in ("Type", "Typ", "Sport", "Tipo"):
        log = read(f"Date,{sport},Distance\n2026-11-02,Swim,5\n2026-11-03,Treadmill,6")
        assert [run.line for run in log.runs] == [3], sport
        assert [(line.number, line.reason) for line in log.others] == [(2, "swim")], sport
    for run in ("Run", "Jogging", "Lauftraining", "Treadmill", " "):
        assert runs(f"Date,Type,Distance\n2026-11-02,{run},5") == [(2, "2026-11-02", 5000)], run


def test_a_heading_of_words_is_short() -> None:
    for letters, is_heading in ((60, True), (61, False)):
        heading = "date " + "x" * (letters - len("date  miles")) + " miles"
        assert len(heading) == letters
        log = read(heading + "\n2026-11-02 1")
        assert (not log.problems) == is_heading
        assert [int(run.distance) for run in log.runs] == [1609 if is_heading else 1000]


def test_lines_beyond_the_most_are_told_of_and_not_read() -> None:
    lines = ["2026-11-02 5"] * MOST_LINES
    assert MOST_LINES == 1000
    assert len(runs("\n".join(lines))) == MOST_LINES
    log = read("\n".join(lines) + "\n  2026-11-03 6 \n2026-11-04 7")
    assert len(log.runs) == MOST_LINES
    (left,) = log.problems
    assert (left.number, left.text) == (1001, "2026-11-03 6")
    assert left.reason == "Only 1000 lines are read. The 2 from here on are not."


def test_a_typed_line_has_at_most_two_hundred_letters() -> None:
    line = "2026-11-02 5 km "
    assert runs(line + "x" * (200 - len(line))) == [(1, "2026-11-02", 5000)]
    assert "too long" in reason(line + "x" * (201 - len(line)))


def test_a_row_without_the_column_of_the_distance_has_too_few() -> None:
    log = read("Date,Type,Distance\n2026-11-02,Run")
    assert "fewer columns" in log.problems[0].reason


def test_the_reader_is_told_up_to_three_of_the_numbers_in_question() -> None:
    for numbers, told in (
        ("5 8", "5 and 8"),
        ("5 8 9", "5 and 8 and 9"),
        ("5 6 7 8", "5 and 6 and 7"),
    ):
        assert f"Which number is the distance, {told}?" in reason(f"2026-11-02 {numbers}")
