"""A routine runs: the clock stands still, and what was done is credited."""

from tests.desk import desk


def test_a_routine_ends_by_itself_and_sets_sitting_to_nothing() -> None:
    day = desk().works(33).answers("start").works(5).asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:34:00 routine_ended micro_break 1 1980",
        "0:38:00 sitting 240",
    ]


def test_a_routine_done_early_is_done() -> None:
    day = desk().works(33).answers("start").works(seconds=30).happens("routine_finished").works(1).asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:33:30 routine_ended micro_break 1 1980",
        "0:34:30 sitting 60",
    ]


def test_half_a_routine_gives_half_back() -> None:
    day = desk().works(33).answers("start").works(seconds=30).happens("stop_routine").asks().works(16)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:33:30 routine_ended micro_break 0.5 990",
        "0:33:30 sitting 990",
        "0:47:00 prompt_held micro_break typing",
        "0:49:00 prompt_shown micro_break",
        "0:49:30 prompt_closed micro_break end",
    ]


def test_nine_tenths_of_a_routine_are_all_of_it() -> None:
    day = desk().works(33).answers("start").works(seconds=54).happens("stop_routine").asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:33:54 routine_ended micro_break 0.9 1980",
        "0:33:54 sitting 0",
    ]


def test_after_a_small_part_that_leaves_it_due_it_asks_again_later() -> None:
    day = desk().works(33).answers("start").works(seconds=3).happens("stop_routine").asks().works(9)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:33:03 routine_ended micro_break 0.05 99",
        "0:33:03 sitting 1881",
        "0:38:03 prompt_held micro_break typing",
        "0:40:03 prompt_shown micro_break",
        "0:42:03 prompt_closed micro_break end",
    ]


def test_after_a_part_that_leaves_it_not_due_the_interval_goes_on() -> None:
    day = desk().works(33).answers("start").works(seconds=6).happens("stop_routine").asks().works(6)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:33:06 routine_ended micro_break 0.1 198",
        "0:33:06 sitting 1782",
        "0:33:24 prompt_held micro_break typing",
        "0:35:24 prompt_shown micro_break",
        "0:38:24 prompt_closed micro_break timeout",
    ]


def test_a_walk_lasts_two_minutes_and_is_leaving_the_chair() -> None:
    day = desk(breaks__walk_after_minutes=30).works(33).answers("start").rests_hands(3).works(31)

    assert day.saw == [
        "0:30:00 prompt_held walk typing",
        "0:32:00 prompt_shown walk",
        "0:33:00 prompt_closed walk start",
        "0:33:00 routine_started walk",
        "0:35:00 routine_ended walk 1 1980",
        "1:05:00 prompt_held walk typing",
    ]


def test_a_long_break_lasts_three_minutes_and_begins_its_interval_anew() -> None:
    day = desk(breaks__long_every_minutes=30).works(33).answers("start").works(35)

    assert day.saw == [
        "0:30:00 prompt_held long_break typing",
        "0:32:00 prompt_shown long_break",
        "0:33:00 prompt_closed long_break start",
        "0:33:00 routine_started long_break",
        "0:36:00 routine_ended long_break 1 1980",
        "1:06:00 prompt_held long_break typing",
    ]


def test_a_long_break_that_was_only_begun_begins_its_interval_anew() -> None:
    day = (
        desk(breaks__long_every_minutes=60)
        .works(33)
        .answers("skip")
        .works(33)
        .answers("start")
        .happens("stop_routine")
        .works(8)
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break skip",
        "1:03:00 prompt_held long_break typing",
        "1:05:00 prompt_shown long_break",
        "1:06:00 prompt_closed long_break start",
        "1:06:00 routine_started long_break",
        "1:06:00 routine_ended long_break 0 0",
        "1:11:00 prompt_held micro_break typing",
        "1:13:00 prompt_shown micro_break",
        "1:14:00 prompt_closed micro_break end",
    ]


def test_a_lock_pauses_it_until_the_return() -> None:
    day = (
        desk()
        .works(33)
        .answers("start")
        .rests_hands(seconds=30)
        .locks()
        .rests_hands(2)
        .unlocks()
        .works(2)
        .asks()
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:33:30 away_from 2010",
        "0:35:30 back",
        "0:35:30 rested 120 720",
        "0:36:00 routine_ended micro_break 1 1260",
        "0:37:30 sitting 90",
    ]


def test_a_short_lock_pauses_it_too() -> None:
    day = (
        desk()
        .works(33)
        .answers("start")
        .rests_hands(seconds=30)
        .locks()
        .rests_hands(seconds=5)
        .unlocks()
        .works(2)
        .asks()
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:33:30 away_from 2010",
        "0:33:35 back",
        "0:34:05 routine_ended micro_break 1 1980",
        "0:35:35 sitting 90",
    ]


def test_left_paused_for_ten_minutes_it_ends() -> None:
    day = (
        desk()
        .works(33)
        .answers("start")
        .rests_hands(seconds=30)
        .locks()
        .rests_hands(12)
        .unlocks()
        .works(2)
        .asks()
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:33:30 away_from 2010",
        "0:43:30 routine_ended micro_break 0.5 990",
        "0:45:30 back",
        "0:45:30 rested 720 990",
        "0:47:30 sitting 120",
    ]


def test_a_return_at_ten_minutes_to_the_second_finds_it() -> None:
    day = (
        desk()
        .works(33)
        .answers("start")
        .rests_hands(seconds=30)
        .locks()
        .rests_hands(10)
        .unlocks()
        .works(2)
        .asks()
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:33:30 away_from 2010",
        "0:43:30 back",
        "0:43:30 rested 600 1980",
        "0:44:00 routine_ended micro_break 1 0",
        "0:45:30 sitting 90",
    ]


def test_a_routine_that_is_finished_while_locked_is_finished() -> None:
    day = (
        desk()
        .works(33)
        .answers("start")
        .rests_hands(seconds=30)
        .locks()
        .rests_hands(seconds=10)
        .happens("routine_finished")
        .rests_hands(seconds=10)
        .unlocks()
        .works(2)
        .asks()
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:33:30 away_from 2010",
        "0:33:40 routine_ended micro_break 1 1980",
        "0:33:50 back",
        "0:35:50 sitting 140",
    ]


def test_a_call_in_the_midst_of_a_routine_changes_nothing() -> None:
    day = desk().works(33).answers("start").works(seconds=30).joins_a_call().works(5).asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:34:00 routine_ended micro_break 1 1980",
        "0:38:30 sitting 270",
    ]


def test_a_routine_without_input_is_presence() -> None:
    day = (
        desk(breaks__long_seconds=300, breaks__micro_seconds=300)
        .works(33)
        .answers("start")
        .rests_hands(6)
        .works(1)
        .asks()
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:38:00 routine_ended micro_break 1 1980",
        "0:40:00 sitting 120",
    ]


def test_its_length_is_that_of_the_settings() -> None:
    day = desk().works(31).sets("breaks.micro_seconds", 30).works(1.5).answers("start").works(1).asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 prompt_closed micro_break start",
        "0:32:30 routine_started micro_break",
        "0:33:00 routine_ended micro_break 1 1950",
        "0:33:30 sitting 30",
    ]


def test_stopping_it_as_it_ends_is_its_end() -> None:
    day = desk().works(33).answers("start").works(1).happens("stop_routine").asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break start",
        "0:33:00 routine_started micro_break",
        "0:34:00 routine_ended micro_break 1 1980",
        "0:34:00 sitting 0",
    ]


def test_a_lock_at_its_very_end_does_not_keep_a_routine_from_ending() -> None:
    day = desk().works(32, 1).answers("start").works(1).happens("lock").rests_hands(1).asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:01 prompt_closed micro_break start",
        "0:32:01 routine_started micro_break",
        "0:33:01 away_from 1981",
        "0:33:01 routine_ended micro_break 1 1921",
        "0:34:01 sitting 0",
    ]
