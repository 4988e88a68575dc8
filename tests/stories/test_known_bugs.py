"""The days that must come out right: each went wrong in a well-used peer."""

from tests.desk import Desk


def test_a_call_holds_the_prompt_but_not_the_clock() -> None:
    day = Desk().works(20).joins_a_call().rests_hands(60).asks().leaves_the_call().works(5)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:30:00 prompt_held micro_break call",
        "1:20:00 sitting 4800",
        "1:22:45 prompt_shown long_break",
        "1:25:00 prompt_closed long_break end",
    ]


def test_a_lid_shut_during_a_call_is_an_absence_from_there() -> None:
    day = Desk().works(20).joins_a_call().rests_hands(5).sleeps(minutes=20).leaves_the_call().works(5).asks()

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:25:00 away_from 1500",
        "0:45:00 back",
        "0:45:00 rested 1200 1500",
        "0:50:00 sitting 300",
    ]


def test_a_two_second_lock_counts_as_sitting() -> None:
    day = Desk().works(20).locks().rests_hands(seconds=2).unlocks().works(1).asks().works(15)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:20:00 away_from 1200",
        "0:20:02 back",
        "0:21:02 sitting 1262",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break timeout",
    ]


def test_an_eight_hour_sleep_is_a_rest() -> None:
    day = Desk().works(20).locks().sleeps(hours=8).rests_hands(seconds=10).unlocks().works(31).asks()

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:20:00 away_from 1200",
        "8:20:10 back",
        "8:20:10 rested 28810 1200",
        "8:35:10 prompt_shown posture_check",
        "8:35:30 prompt_closed posture_check timeout",
        "8:50:10 prompt_held micro_break typing",
        "8:51:10 sitting 1860",
    ]


def test_thirty_seconds_of_do_not_disturb_hold_a_prompt_and_lose_nothing() -> None:
    day = Desk().works(29.9).happens("dnd_on").works(seconds=30).happens("dnd_off").works(4)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:30:00 prompt_held micro_break do_not_disturb",
        "0:33:09 prompt_shown micro_break",
        "0:34:24 prompt_closed micro_break end",
    ]


def test_ten_minutes_of_reading_are_a_rest_until_the_person_says_otherwise() -> None:
    day = Desk().works(20).rests_hands(10).works(1).was_up("no").asks().works(5)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:30:00 away_from 1200",
        "0:30:00 back",
        "0:30:00 rested 600 1200",
        "0:30:05 asked_were_you_up 1200",
        "0:31:00 rested 600 -1800",
        "0:31:00 sitting 1860",
        "0:31:00 prompt_held micro_break typing",
        "0:33:00 prompt_shown micro_break",
        "0:36:00 prompt_closed micro_break end",
    ]


def test_ten_minutes_of_reading_without_an_answer_are_a_rest() -> None:
    day = Desk().works(20).rests_hands(10).works(5).asks()

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:30:00 away_from 1200",
        "0:30:00 back",
        "0:30:00 rested 600 1200",
        "0:30:05 asked_were_you_up 1200",
        "0:35:00 sitting 300",
    ]


def test_a_film_is_sitting_for_two_hours_without_input() -> None:
    day = (
        Desk()
        .works(5)
        .happens("media_started")
        .rests_hands(hours=2.5)
        .happens("media_ended")
        .rests_hands(10)
        .works(5)
        .asks()
    )

    assert day.saw == [
        "0:30:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break timeout",
        "0:43:00 prompt_shown micro_break",
        "0:46:00 prompt_closed micro_break timeout",
        "1:16:00 prompt_shown micro_break",
        "1:19:00 prompt_closed micro_break timeout",
        "1:29:00 prompt_shown micro_break",
        "1:32:00 prompt_closed micro_break timeout",
        "2:02:00 prompt_shown walk",
        "2:05:00 away_from 7500",
        "2:05:00 prompt_closed walk away",
        "2:45:00 back",
        "2:45:00 rested 2400 7500",
        "2:50:00 sitting 300",
    ]


def test_a_clock_set_back_by_an_hour_changes_nothing() -> None:
    day = Desk().works(20).happens("clock_set", wall="2026-03-02T08:20:00+01:00").works(20)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break timeout",
    ]


def test_the_night_that_loses_an_hour_changes_nothing() -> None:
    day = Desk("2026-03-29T01:40:00+01:00").works(35).asks()

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 sitting 2100",
        "0:35:00 prompt_closed micro_break end",
    ]


def test_the_night_that_gains_an_hour_changes_nothing() -> None:
    day = Desk("2026-10-25T02:40:00+02:00").works(35).asks()

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 sitting 2100",
        "0:35:00 prompt_closed micro_break end",
    ]


def test_a_bump_of_the_desk_at_lunch_is_no_return() -> None:
    day = Desk().works(20).rests_hands(30).works(seconds=2).rests_hands(10).works(1).asks()

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:30:00 prompt_held micro_break other",
        "0:35:00 away_from 1200",
        "0:50:00 back",
        "0:50:00 rested 1800 1200",
        "0:51:02 away_from 1200",
        "1:00:02 back",
        "1:00:02 rested 2402 1200",
        "1:01:02 sitting 60",
    ]


def test_a_sleep_in_the_middle_of_a_prompt_answers_it() -> None:
    day = Desk().works(32.5).sleeps(minutes=60).works(1).asks()

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 away_from 1950",
        "0:32:30 prompt_closed micro_break away",
        "1:32:30 back",
        "1:32:30 rested 3600 1950",
        "1:33:30 sitting 60",
    ]


def test_a_restart_in_the_middle_of_an_interval_goes_on_counting() -> None:
    day = Desk().works(20).restarts(minutes=2).works(1).asks().works(12)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:23:00 sitting 1380",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break end",
    ]


def test_settings_saved_in_the_middle_of_an_interval_keep_the_clock() -> None:
    day = Desk().works(20).sets("breaks.every_minutes", 15).asks().works(5)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:20:00 sitting 1200",
        "0:20:45 prompt_held micro_break typing",
        "0:22:45 prompt_shown micro_break",
        "0:25:00 prompt_closed micro_break end",
    ]


def test_without_an_idle_source_the_day_goes_on() -> None:
    day = Desk().happens("blind").rests_hands(40).asks()

    assert day.saw == [
        "0:30:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break timeout",
        "0:40:00 sitting 2400",
    ]


def test_an_idle_inhibitor_forgotten_over_night_is_believed_for_two_hours() -> None:
    day = Desk().works(1).happens("media_started").rests_hands(hours=10).works(1).asks()

    assert day.saw == [
        "0:30:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break timeout",
        "0:43:00 prompt_shown micro_break",
        "0:46:00 prompt_closed micro_break timeout",
        "1:16:00 prompt_shown micro_break",
        "1:19:00 prompt_closed micro_break timeout",
        "1:29:00 prompt_shown micro_break",
        "1:32:00 prompt_closed micro_break timeout",
        "2:01:00 away_from 7260",
        "10:01:00 back",
        "10:01:00 rested 28800 7260",
        "10:02:00 sitting 60",
    ]


def test_a_lunch_with_the_screen_unlocked_is_a_rest() -> None:
    day = Desk().works(20).rests_hands(45).works(1).asks()

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:30:00 prompt_held micro_break other",
        "0:35:00 away_from 1200",
        "1:05:00 back",
        "1:05:00 rested 2700 1200",
        "1:06:00 sitting 60",
    ]


def test_a_prompt_that_is_ignored_comes_once_more_and_then_is_quiet() -> None:
    day = Desk().works(120)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break timeout",
        "0:45:00 prompt_held micro_break typing",
        "0:47:00 prompt_shown micro_break",
        "0:50:00 prompt_closed micro_break timeout",
        "1:20:00 prompt_held micro_break typing",
        "1:22:00 prompt_shown micro_break",
        "1:25:00 prompt_closed micro_break timeout",
        "1:35:00 prompt_held long_break typing",
        "1:37:00 prompt_shown long_break",
        "1:40:00 prompt_closed long_break timeout",
    ]


def test_three_skips_leave_the_true_sitting_time() -> None:
    day = (
        Desk()
        .works(32.5)
        .answers("skip")
        .works(33)
        .answers("skip")
        .works(33)
        .answers("skip")
        .works(10)
        .asks()
    )

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 prompt_closed micro_break skip",
        "1:02:30 prompt_held micro_break typing",
        "1:04:30 prompt_shown micro_break",
        "1:05:30 prompt_closed micro_break skip",
        "1:35:30 prompt_held long_break typing",
        "1:37:30 prompt_shown long_break",
        "1:38:30 prompt_closed long_break skip",
        "1:48:30 sitting 6510",
    ]
