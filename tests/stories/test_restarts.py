"""Ergo quits, is killed and starts again: what it keeps, and what the time between was."""

from tests.desk import desk


def test_under_five_minutes_count_as_sitting() -> None:
    day = desk().works(20).restarts(minutes=4, seconds=59).asks().works(1).asks()

    assert day.saw == [
        "0:24:59 sitting 1499",
        "0:25:59 sitting 1559",
    ]


def test_five_minutes_are_a_rest() -> None:
    day = desk().works(20).restarts(minutes=5).asks().works(1).asks()

    assert day.saw == [
        "0:25:00 rested 300 1200",
        "0:25:00 sitting 0",
        "0:26:00 sitting 60",
    ]


def test_a_kill_counts_from_the_last_save() -> None:
    day = desk().works(20).dies(minutes=4).asks()

    assert day.saw == [
        "0:24:00 rested 300 1140",
        "0:24:00 sitting 0",
    ]


def test_a_kill_loses_nothing_of_the_sitting_time() -> None:
    day = desk().works(20).dies(minutes=3, seconds=59).asks()

    assert day.saw == [
        "0:23:59 sitting 1439",
    ]


def test_a_lock_is_a_save() -> None:
    day = desk().works(32.5).answers("skip").locks().dies(seconds=20).unlocks().works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 prompt_closed micro_break skip",
        "0:32:30 away_from 1950",
        "0:32:50 back",
    ]


def test_a_prompt_that_is_shown_is_closed_and_comes_again() -> None:
    day = desk().works(32.5).restarts(seconds=20).works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 prompt_closed micro_break quit",
        "0:33:00 prompt_held micro_break typing",
        "0:35:00 prompt_shown micro_break",
        "0:36:50 prompt_closed micro_break end",
    ]


def test_a_kill_closes_it_too() -> None:
    day = desk().works(32.5).dies(minutes=6).works(1).asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 prompt_closed micro_break quit",
        "0:38:30 rested 390 1920",
        "0:39:30 sitting 60",
    ]


def test_a_skip_is_kept() -> None:
    day = desk().works(33).answers("skip").works(2).restarts(seconds=10).works(20).asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break skip",
        "0:55:10 sitting 3310",
    ]


def test_what_was_not_saved_is_lost() -> None:
    day = desk().works(32.2).answers("skip").works(seconds=10).dies(seconds=30).works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:12 prompt_closed micro_break skip",
        "0:33:00 prompt_held micro_break typing",
        "0:35:00 prompt_shown micro_break",
        "0:36:52 prompt_closed micro_break end",
    ]


def test_an_open_absence_goes_on_until_the_start() -> None:
    day = (
        desk()
        .works(20)
        .locks()
        .rests_hands(1)
        .happens("quit")
        .rests_hands(1)
        .unlocks()
        .happens("launch")
        .works(1)
        .asks()
    )

    assert day.saw == [
        "0:20:00 away_from 1200",
        "0:22:00 rested 120 720",
        "0:23:00 sitting 540",
    ]


def test_an_open_absence_too_short_for_a_rest_counts_as_sitting() -> None:
    day = (
        desk()
        .works(20)
        .locks()
        .rests_hands(seconds=10)
        .happens("quit")
        .rests_hands(seconds=10)
        .unlocks()
        .happens("launch")
        .works(1)
        .asks()
    )

    assert day.saw == [
        "0:20:00 away_from 1200",
        "0:21:20 sitting 1280",
    ]


def test_a_start_while_locked_is_no_return() -> None:
    day = (
        desk()
        .works(20)
        .locks()
        .rests_hands(1)
        .restarts(seconds=10)
        .rests_hands(1)
        .asks()
        .unlocks()
        .works(1)
        .asks()
    )

    assert day.saw == [
        "0:20:00 away_from 1200",
        "0:22:10 sitting 1200",
        "0:22:10 back",
        "0:22:10 rested 130 780",
        "0:23:10 sitting 480",
    ]


def test_a_start_while_locked_begins_an_absence() -> None:
    day = (
        desk()
        .works(20)
        .happens("quit")
        .rests_hands(1)
        .locks()
        .happens("launch")
        .rests_hands(2)
        .asks()
        .unlocks()
        .works(1)
        .asks()
    )

    assert day.saw == [
        "0:21:00 away_from 1260",
        "0:23:00 sitting 1260",
        "0:23:00 back",
        "0:23:00 rested 120 720",
        "0:24:00 sitting 600",
    ]


def test_a_start_that_nothing_follows_is_taken_back() -> None:
    day = (
        desk()
        .works(20)
        .locks()
        .rests_hands(10)
        .happens("quit")
        .unlocks()
        .rests_hands(1)
        .happens("launch")
        .rests_hands(5)
        .asks()
        .works(1)
        .asks()
    )

    assert day.saw == [
        "0:20:00 away_from 1200",
        "0:31:00 rested 660 1200",
        "0:32:00 away_from 1200",
        "0:36:00 sitting 1200",
        "0:36:00 back",
        "0:36:00 rested 960 1200",
        "0:37:00 sitting 60",
    ]


def test_a_pause_in_minutes_survives() -> None:
    day = desk().works(25).pauses(20).works(2).restarts(seconds=30).works(21)

    assert day.saw == [
        "0:30:00 prompt_held micro_break paused",
        "0:47:45 prompt_shown micro_break",
        "0:48:30 prompt_closed micro_break end",
    ]


def test_a_pause_until_the_restart_doesn_t() -> None:
    day = desk().works(25).pauses().works(2).restarts(seconds=30).works(6)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:30 prompt_closed micro_break end",
    ]


def test_a_pause_is_lost_with_the_minute_that_was_not_saved() -> None:
    day = desk().works(25.5).pauses(20).works(seconds=10).dies(seconds=30).works(8)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:34:10 prompt_closed micro_break end",
    ]


def test_a_pause_that_was_saved_survives_a_kill() -> None:
    day = desk().works(25.5).pauses(20).works(2).dies(seconds=30).works(21)

    assert day.saw == [
        "0:30:00 prompt_held micro_break paused",
        "0:48:15 prompt_shown micro_break",
        "0:49:00 prompt_closed micro_break end",
    ]


def test_standing_ends_with_ergo() -> None:
    day = desk().works(20).happens("standing_on").rests_hands(1).restarts(seconds=10).works(1).asks()

    assert day.saw == [
        "0:22:10 sitting 1270",
    ]


def test_a_question_ends_with_ergo() -> None:
    day = desk().works(10).rests_hands(4).works(1).restarts(seconds=5).was_up("yes").works(1).asks()

    assert day.saw == [
        "0:14:05 asked_were_you_up 600",
        "0:16:05 sitting 965",
    ]


def test_a_routine_ends_with_ergo_and_its_part_is_kept() -> None:
    day = desk().works(33).answers("start").works(seconds=30).restarts(minutes=1).works(1).asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:33:30 routine_ended micro_break 0.5 990",
        "0:35:30 sitting 1110",
    ]


def test_a_call_goes_on_through_a_restart() -> None:
    day = desk().works(29).joins_a_call().restarts(seconds=10).works(5).leaves_the_call().works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break call",
        "0:36:55 prompt_shown micro_break",
        "0:38:10 prompt_closed micro_break end",
    ]


def test_settings_and_the_clock_change_while_ergo_doesn_t_run() -> None:
    day = (
        desk(hours__mon=["09:00-18:00"])
        .works(20)
        .happens("quit")
        .sets("breaks.every_minutes", 20)
        .happens("clock_set", wall="2026-03-02T20:00:00+01:00")
        .rests_hands(1)
        .happens("launch")
        .works(4)
    )

    assert day.saw == [
        "0:21:00 prompt_held micro_break outside_hours",
    ]


def test_nothing_else_does() -> None:
    day = (
        desk()
        .works(20)
        .happens("quit")
        .pauses(60)
        .happens("standing_on")
        .touches()
        .asks()
        .rests_hands(1)
        .happens("launch")
        .asks()
        .works(12)
    )

    assert day.saw == [
        "0:21:00 sitting 1260",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break end",
    ]


def test_a_second_start_is_ignored_with_its_clock_and_zone() -> None:
    day = (
        desk(hours__mon=["09:00-18:00"])
        .works(20)
        .happens("launch", wall="2026-03-02T20:00:00+01:00", timezone="Asia/Tokyo")
        .works(13)
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break end",
    ]


def test_a_start_may_bring_another_clock_and_zone() -> None:
    day = (
        desk(hours__mon=["09:00-18:00"])
        .works(20)
        .happens("quit")
        .happens("launch", wall="2026-03-02T20:00:00+09:00", timezone="Asia/Tokyo")
        .works(13)
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break outside_hours",
    ]


def test_quitting_twice_is_quitting_once() -> None:
    day = desk().works(1).happens("quit").happens("quit").happens("killed").happens("launch").works(1).asks()

    assert day.saw == [
        "0:02:00 sitting 120",
    ]


def test_an_input_at_the_moment_of_quitting_is_taken_in() -> None:
    day = desk().works(10).rests_hands(20).touches().happens("quit")

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:30:00 back",
        "0:30:00 rested 1200 600",
    ]


def test_nothing_is_due_at_the_end() -> None:
    day = desk().works(30)

    assert day.saw == []
