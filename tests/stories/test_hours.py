"""Outside a person's hours and days prompts are held; the clock goes on."""

from tests.desk import desk


def test_outside_the_hours_a_prompt_is_held() -> None:
    day = desk(hours__mon=["09:00-09:20"], hours__tue=["08:00-18:00"]).works(33).asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break outside_hours",
        "0:33:00 sitting 1980",
    ]


def test_the_end_of_the_hours_leaves_a_prompt_that_is_shown() -> None:
    day = desk(hours__mon=["09:00-09:33"]).works(36)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break timeout",
    ]


def test_the_beginning_of_the_hours_ends_the_hold() -> None:
    day = desk(hours__mon=["09:40-18:00"]).works(45)

    assert day.saw == [
        "0:30:00 prompt_held micro_break outside_hours",
        "0:42:45 prompt_shown micro_break",
        "0:45:00 prompt_closed micro_break end",
    ]


def test_a_day_that_is_left_out_holds_all_day() -> None:
    day = desk(hours__days=["tue"]).works(40)

    assert day.saw == [
        "0:30:00 prompt_held micro_break outside_hours",
    ]


def test_hours_go_on_over_midnight() -> None:
    day = (
        desk("2026-03-02T23:00:00+01:00", hours__mon=["22:00-00:40"], hours__days=["mon"])
        .works(33)
        .answers("later")
        .works(15)
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break later",
        "0:38:00 prompt_held micro_break typing",
        "0:40:00 prompt_shown micro_break",
        "0:43:00 prompt_closed micro_break timeout",
    ]


def test_the_hour_that_a_spring_night_skips_is_skipped() -> None:
    day = desk("2026-03-29T01:20:00+01:00", hours__sun=["03:10-04:00"]).works(55)

    assert day.saw == [
        "0:30:00 prompt_held micro_break outside_hours",
        "0:52:45 prompt_shown micro_break",
        "0:55:00 prompt_closed micro_break end",
    ]


def test_the_hour_that_an_autumn_night_repeats_counts_the_first_time() -> None:
    day = desk("2026-10-25T01:50:00+02:00", hours__sun=["02:30-02:59"], quiet__busy_hands=False).works(42)

    assert day.saw == [
        "0:30:00 prompt_held micro_break outside_hours",
        "0:40:45 prompt_shown micro_break",
        "0:42:00 prompt_closed micro_break end",
    ]


def test_hours_follow_the_zone_and_not_the_offset() -> None:
    day = desk("2026-03-02T09:00:00+01:00", "America/New_York", hours__mon=["03:00-03:20"]).works(31)

    assert day.saw == [
        "0:30:00 prompt_held micro_break outside_hours",
    ]


def test_a_clock_set_into_the_hours_ends_the_hold() -> None:
    day = (
        desk(hours__mon=["09:00-09:20"])
        .works(31)
        .happens("clock_set", wall="2026-03-02T09:10:00+01:00")
        .works(4)
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break outside_hours",
        "0:33:45 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break end",
    ]


def test_a_clock_at_the_end_of_all_calendars_is_no_trouble() -> None:
    day = desk("9999-12-31T23:00:00+00:00", hours__mon=["09:00-18:00"]).works(33)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break end",
    ]


def test_a_clock_at_the_beginning_of_all_calendars_is_no_trouble() -> None:
    day = desk("0001-01-01T00:00:00+00:00", hours__mon=["09:00-18:00"]).works(33)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break end",
    ]
