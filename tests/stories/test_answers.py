"""What a person says to a prompt, or doesn't."""

from tests.desk import desk


def test_later_twice_in_a_row_and_then_it_is_a_skip() -> None:
    day = (
        desk().works(32.5).answers("later").works(7.5).answers("later").works(7.5).answers("later").works(31)
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 prompt_closed micro_break later",
        "0:37:30 prompt_held micro_break typing",
        "0:39:30 prompt_shown micro_break",
        "0:40:00 prompt_closed micro_break later",
        "0:45:00 prompt_held micro_break typing",
        "0:47:00 prompt_shown micro_break",
        "0:47:30 prompt_closed micro_break skip",
        "1:17:30 prompt_held micro_break typing",
    ]


def test_without_a_later_left_it_is_a_skip_at_once() -> None:
    day = desk(breaks__later_limit=0).works(33).answers("later").works(3)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break skip",
    ]


def test_a_rest_ends_later_in_a_row() -> None:
    day = (
        desk()
        .works(33)
        .answers("later")
        .works(8)
        .answers("later")
        .works(2)
        .locks()
        .rests_hands(1)
        .unlocks()
        .works(9)
        .answers("later")
        .works(1)
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break later",
        "0:38:00 prompt_held micro_break typing",
        "0:40:00 prompt_shown micro_break",
        "0:41:00 prompt_closed micro_break later",
        "0:43:00 away_from 2580",
        "0:44:00 back",
        "0:44:00 rested 60 360",
        "0:49:00 prompt_held micro_break typing",
        "0:51:00 prompt_shown micro_break",
        "0:53:00 prompt_closed micro_break later",
    ]


def test_start_ends_later_in_a_row() -> None:
    day = (
        desk()
        .works(33)
        .answers("later")
        .works(8)
        .answers("later")
        .works(8)
        .answers("start")
        .happens("stop_routine")
        .works(8)
        .answers("later")
        .works(1)
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break later",
        "0:38:00 prompt_held micro_break typing",
        "0:40:00 prompt_shown micro_break",
        "0:41:00 prompt_closed micro_break later",
        "0:46:00 prompt_held micro_break typing",
        "0:48:00 prompt_shown micro_break",
        "0:49:00 prompt_closed micro_break start",
        "0:49:00 routine_started micro_break",
        "0:49:00 routine_ended micro_break 0 0",
        "0:54:00 prompt_held micro_break typing",
        "0:56:00 prompt_shown micro_break",
        "0:57:00 prompt_closed micro_break later",
    ]


def test_a_skip_lasts_a_whole_interval_that_credits_don_t_shorten() -> None:
    day = desk().works(33).answers("skip").works(10).locks().rests_hands(1).unlocks().works(25).asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break skip",
        "0:43:00 away_from 2580",
        "0:44:00 back",
        "0:44:00 rested 60 360",
        "1:04:00 prompt_held micro_break typing",
        "1:06:00 prompt_shown micro_break",
        "1:09:00 sitting 3720",
        "1:09:00 prompt_closed micro_break end",
    ]


def test_a_whole_rest_cancels_a_skip() -> None:
    day = desk().works(33).answers("skip").works(10).locks().rests_hands(5).unlocks().works(33)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break skip",
        "0:43:00 away_from 2580",
        "0:48:00 back",
        "0:48:00 rested 300 2580",
        "1:18:00 prompt_held micro_break typing",
        "1:20:00 prompt_shown micro_break",
        "1:21:00 prompt_closed micro_break end",
    ]


def test_no_answer_is_followed_by_one_repeat_and_a_quiet_interval() -> None:
    day = desk(breaks__long_every_minutes=0, breaks__walk_after_minutes=0).works(100)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break timeout",
        "0:45:00 prompt_held micro_break typing",
        "0:47:00 prompt_shown micro_break",
        "0:50:00 prompt_closed micro_break timeout",
        "1:20:00 prompt_held micro_break typing",
        "1:22:00 prompt_shown micro_break",
        "1:25:00 prompt_closed micro_break timeout",
        "1:35:00 prompt_held micro_break typing",
        "1:37:00 prompt_shown micro_break",
        "1:40:00 prompt_closed micro_break end",
    ]


def test_without_repeats_it_is_quiet_at_once() -> None:
    day = desk(breaks__repeat_after_minutes=0).works(70)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break timeout",
        "1:05:00 prompt_held micro_break typing",
        "1:07:00 prompt_shown micro_break",
        "1:10:00 prompt_closed micro_break end",
    ]


def test_a_late_answer_changes_nothing() -> None:
    day = desk().works(36).answers("skip").works(12)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break timeout",
        "0:45:00 prompt_held micro_break typing",
        "0:47:00 prompt_shown micro_break",
        "0:48:00 prompt_closed micro_break end",
    ]


def test_an_answer_at_the_last_moment_counts() -> None:
    day = desk().works(35).answers("later").works(6)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break later",
        "0:40:00 prompt_held micro_break typing",
    ]


def test_an_answer_before_the_prompt_is_shown_changes_nothing() -> None:
    day = desk().works(31).answers("later").works(2)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break end",
    ]


def test_whoever_locks_answers_and_is_asked_again_if_it_is_still_due() -> None:
    day = desk().works(33).locks().answers("skip").rests_hands(seconds=10).unlocks().works(5)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 away_from 1980",
        "0:33:00 prompt_closed micro_break away",
        "0:33:10 back",
        "0:35:55 prompt_shown micro_break",
        "0:38:10 prompt_closed micro_break end",
    ]


def test_whoever_locks_and_rests_is_not_asked_again() -> None:
    day = desk().works(33).locks().rests_hands(6).unlocks().works(5).asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 away_from 1980",
        "0:33:00 prompt_closed micro_break away",
        "0:39:00 back",
        "0:39:00 rested 360 1980",
        "0:44:00 sitting 300",
    ]


def test_whoever_goes_silent_for_long_answers_too() -> None:
    day = (
        desk(breaks__withdraw_after_seconds=600, sitting__away_after_minutes=5)
        .works(minutes=32, seconds=1)
        .rests_hands(6)
        .works(1)
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:37:01 away_from 1921",
        "0:37:01 prompt_closed micro_break away",
        "0:38:01 back",
        "0:38:01 rested 360 1921",
    ]


def test_a_walk_comes_before_a_long_break() -> None:
    day = desk(breaks__walk_after_minutes=30, breaks__long_every_minutes=30).works(33)

    assert day.saw == [
        "0:30:00 prompt_held walk typing",
        "0:32:00 prompt_shown walk",
        "0:33:00 prompt_closed walk end",
    ]


def test_a_long_break_comes_before_a_micro_break() -> None:
    day = desk(breaks__walk_after_minutes=0, breaks__long_every_minutes=30).works(33)

    assert day.saw == [
        "0:30:00 prompt_held long_break typing",
        "0:32:00 prompt_shown long_break",
        "0:33:00 prompt_closed long_break end",
    ]


def test_a_long_break_that_was_skipped_begins_its_interval_anew() -> None:
    day = desk(breaks__long_every_minutes=60).works(33).answers("skip").works(33).answers("skip").works(33)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break skip",
        "1:03:00 prompt_held long_break typing",
        "1:05:00 prompt_shown long_break",
        "1:06:00 prompt_closed long_break skip",
        "1:36:00 prompt_held micro_break typing",
        "1:38:00 prompt_shown micro_break",
        "1:39:00 prompt_closed micro_break end",
    ]


def test_a_shorter_interval_comes_after_forty_five_seconds() -> None:
    day = desk().works(20).sets("breaks.every_minutes", 15).works(4)

    assert day.saw == [
        "0:20:45 prompt_held micro_break typing",
        "0:22:45 prompt_shown micro_break",
        "0:24:00 prompt_closed micro_break end",
    ]


def test_a_shorter_interval_during_a_call_is_held() -> None:
    day = desk().works(20).joins_a_call().sets("breaks.every_minutes", 15).works(2).leaves_the_call().works(4)

    assert day.saw == [
        "0:20:00 prompt_held micro_break call",
        "0:24:45 prompt_shown micro_break",
        "0:26:00 prompt_closed micro_break end",
    ]


def test_a_shorter_later_comes_after_forty_five_seconds() -> None:
    day = desk().works(33).answers("later").works(2).sets("breaks.later_minutes", 1).works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break later",
        "0:35:45 prompt_held micro_break typing",
        "0:37:45 prompt_shown micro_break",
        "0:39:00 prompt_closed micro_break end",
    ]


def test_a_longer_interval_drops_the_prompt_that_waits() -> None:
    day = desk().works(31).sets("breaks.every_minutes", 60).works(5)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
    ]


def test_a_repeat_that_is_switched_off_while_it_is_awaited_does_not_come() -> None:
    day = desk().works(30).rests_hands(minutes=3, seconds=10).sets("breaks.repeat_after_minutes", 0).works(30)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:30:05 prompt_shown micro_break",
        "0:33:05 prompt_closed micro_break timeout",
        "0:33:15 asked_were_you_up 1800",
        "1:03:05 prompt_held micro_break typing",
    ]
