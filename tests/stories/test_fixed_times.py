"""A routine at a time of day the person chose: it comes then, waits for a good moment, and passes."""

from ergo.core.settings import FixedTime
from tests.desk import desk

AT_TEN = [{"time": "10:00", "routine": "hip-60"}]


def test_a_fixed_time_comes_however_little_was_sat_and_brings_its_routine() -> None:
    day = desk("2026-03-02T09:50:00+01:00", hours__fixed=AT_TEN).works(9).rests_hands(minutes=2)

    assert day.saw == [
        "0:10:00 prompt_shown micro_break",
        "0:11:00 prompt_closed micro_break end",
    ]
    assert [prompt.fixed for prompt in day.offered] == [FixedTime("10:00", routine="hip-60")]


def test_neither_hours_nor_standing_hold_what_the_person_chose() -> None:
    day = desk("2026-03-02T09:50:00+01:00", hours__fixed=AT_TEN, hours__days=["tue"])
    day.happens("standing_on").works(9).rests_hands(minutes=2)

    assert day.saw[0] == "0:10:00 prompt_shown micro_break"


def test_it_comes_on_its_days_only() -> None:
    fixed = [{"time": "10:00", "days": ["tue"], "routine": ""}]
    day = desk("2026-03-02T09:50:00+01:00", hours__fixed=fixed).works(20)

    assert day.saw == []


def test_a_call_holds_it_and_it_settles_afterwards() -> None:
    day = desk("2026-03-02T09:50:00+01:00", hours__fixed=AT_TEN).works(5).joins_a_call()
    day.works(20).leaves_the_call().works(seconds=30).rests_hands(minutes=1)

    assert day.saw == [
        "0:10:00 prompt_held micro_break call",
        "0:25:45 prompt_shown micro_break",
        "0:26:30 prompt_closed micro_break end",
    ]


def test_a_call_that_begins_takes_it_back_until_it_ends() -> None:
    day = desk("2026-03-02T09:50:00+01:00", hours__fixed=AT_TEN).works(9).rests_hands(minutes=2)
    day.joins_a_call().works(5).leaves_the_call().rests_hands(minutes=1)

    assert day.saw == [
        "0:10:00 prompt_shown micro_break",
        "0:11:00 prompt_held micro_break call",
        "0:16:45 prompt_shown micro_break",
        "0:17:00 prompt_closed micro_break end",
    ]
    assert [prompt.fixed for prompt in day.offered] == [FixedTime("10:00", routine="hip-60")] * 2


def test_an_hour_later_it_has_passed() -> None:
    day = desk("2026-03-02T09:50:00+01:00", breaks__every_minutes=90, hours__fixed=AT_TEN)
    day.works(5).joins_a_call().works(70).leaves_the_call().works(5)

    assert day.saw == ["0:10:00 prompt_held micro_break call"]


def test_later_asks_again_by_the_clock_and_the_answers_mean_the_same() -> None:
    day = desk("2026-03-02T09:50:00+01:00", hours__fixed=AT_TEN).works(9).rests_hands(minutes=1, seconds=10)
    day.answers("later").rests_hands(minutes=2).works(2).rests_hands(minutes=1, seconds=10)
    day.answers("start").rests_hands(minutes=2)

    assert day.saw == [
        "0:10:00 prompt_shown micro_break",
        "0:10:10 prompt_closed micro_break later",
        "0:15:10 prompt_shown micro_break",
        "0:15:20 prompt_closed micro_break start",
        "0:15:20 routine_started micro_break",
        "0:16:20 routine_ended micro_break 1 920",
    ]


def test_whoever_was_away_finds_it_on_return_within_the_hour() -> None:
    day = desk("2026-03-02T09:50:00+01:00", hours__fixed=AT_TEN).works(5).locks().rests_hands(minutes=20)
    day.unlocks().works(5)

    assert [line for line in day.saw if "prompt" in line] == [
        "0:10:00 prompt_held micro_break locked",
        "0:27:45 prompt_shown micro_break",
        "0:30:00 prompt_closed micro_break end",
    ]


def test_a_restart_neither_loses_nor_repeats_it() -> None:
    lost = desk("2026-03-02T09:50:00+01:00", hours__fixed=AT_TEN).works(5).restarts(minutes=10).works(3)
    seen = desk("2026-03-02T09:50:00+01:00", hours__fixed=AT_TEN).works(9).rests_hands(minutes=2)
    seen.answers("skip").restarts(minutes=1).works(3)

    assert [line.split()[1] for line in lost.saw].count("prompt_shown") == 1
    assert [line.split()[1] for line in seen.saw].count("prompt_shown") == 1


def test_one_that_is_set_after_its_time_waits_for_the_next_day() -> None:
    day = desk("2026-03-02T10:01:00+01:00").works(1).sets("hours.fixed", AT_TEN).works(10)
    day.sets("hours.fixed", []).works(1)

    assert day.saw == []


def test_of_two_that_came_in_a_sleep_the_last_counts() -> None:
    two = [{"time": "10:05", "routine": "neck-60"}, {"time": "10:00", "routine": "hip-60"}]
    day = desk("2026-03-02T09:50:00+01:00", hours__fixed=two).works(5).sleeps(minutes=20).works(4)

    assert [prompt.fixed.routine for prompt in day.offered if prompt.fixed] == ["neck-60"]


def test_a_clock_that_is_set_back_begins_anew_from_there() -> None:
    day = desk("2026-03-02T12:00:00+01:00", hours__fixed=AT_TEN).works(2)
    day.happens("clock_set", wall="2026-03-02T09:59:00+01:00").works(seconds=30).rests_hands(minutes=1)

    assert day.saw[0].endswith("prompt_shown micro_break")


def test_in_the_hour_that_a_summer_night_skips_it_comes_as_the_clock_goes_on() -> None:
    fixed = [{"time": "02:30", "routine": ""}]
    day = desk("2026-03-29T01:55:00+01:00", hours__fixed=fixed).works(4).rests_hands(minutes=2)

    assert day.saw[0] == "0:05:00 prompt_shown micro_break"
