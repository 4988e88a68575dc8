"""The posture check: half-way through the interval, silent, and dropped rather than held."""

from tests.desk import Desk


def test_it_comes_half_way_and_closes_itself() -> None:
    day = Desk().works(17)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
    ]


def test_its_answer_does_nothing_else() -> None:
    day = Desk().works(minutes=15, seconds=5).answers("later").works(1).asks()

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:05 prompt_closed posture_check later",
        "0:16:05 sitting 965",
    ]


def test_start_and_skip_close_it_too() -> None:
    day = (
        Desk(breaks__every_minutes=20)
        .works(minutes=10, seconds=5)
        .answers("start")
        .rests_hands(5)
        .works(minutes=10, seconds=2)
        .answers("skip")
        .asks()
    )

    assert day.saw == [
        "0:10:00 prompt_shown posture_check",
        "0:10:05 prompt_closed posture_check start",
        "0:15:05 away_from 605",
        "0:15:05 back",
        "0:15:05 rested 300 605",
        "0:15:10 asked_were_you_up 605",
        "0:25:05 prompt_shown posture_check",
        "0:25:07 prompt_closed posture_check skip",
        "0:25:07 sitting 602",
    ]


def test_a_call_drops_it_for_good() -> None:
    day = (
        Desk()
        .works(14)
        .joins_a_call()
        .works(6)
        .leaves_the_call()
        .works(2)
        .locks()
        .rests_hands(seconds=10)
        .unlocks()
        .works(3)
    )

    assert day.saw == [
        "0:22:00 away_from 1320",
        "0:22:10 back",
    ]


def test_a_call_that_begins_closes_it() -> None:
    day = Desk().works(minutes=15, seconds=5).joins_a_call().works(2)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:05 prompt_closed posture_check other",
    ]


def test_a_lock_closes_it() -> None:
    day = Desk().works(minutes=15, seconds=5).locks().rests_hands(seconds=10).unlocks().works(2)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:05 away_from 905",
        "0:15:05 prompt_closed posture_check away",
        "0:15:15 back",
    ]


def test_a_pause_drops_it() -> None:
    day = Desk().pauses(20).works(16)

    assert day.saw == []


def test_it_is_dropped_when_the_person_is_not_active() -> None:
    day = Desk().works(13.5).rests_hands(1.6).works(2)

    assert day.saw == []


def test_a_silence_under_a_minute_is_active() -> None:
    day = Desk().works(minutes=14, seconds=1).rests_hands(2)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
    ]


def test_busy_hands_don_t_drop_it() -> None:
    day = Desk().works(16)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
    ]


def test_credits_don_t_bring_it_a_second_time() -> None:
    day = Desk().works(20).locks().rests_hands(2).unlocks().works(20)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:20:00 away_from 1200",
        "0:22:00 back",
        "0:22:00 rested 120 720",
    ]


def test_a_whole_rest_does() -> None:
    day = Desk().works(20).locks().rests_hands(5).unlocks().works(16)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:20:00 away_from 1200",
        "0:25:00 back",
        "0:25:00 rested 300 1200",
        "0:40:00 prompt_shown posture_check",
        "0:40:20 prompt_closed posture_check timeout",
    ]


def test_provisional_seconds_that_are_taken_back_don_t_use_it_up() -> None:
    day = (
        Desk()
        .works(13.5)
        .rests_hands(minutes=1, seconds=40)
        .locks()
        .rests_hands(seconds=10)
        .unlocks()
        .works(13.5)
    )

    assert day.saw == [
        "0:15:10 away_from 810",
        "0:15:20 back",
        "0:15:20 rested 110 660",
        "0:27:50 prompt_shown posture_check",
        "0:28:10 prompt_closed posture_check timeout",
    ]


def test_a_prompt_less_than_three_minutes_ahead_drops_it() -> None:
    day = Desk(breaks__every_minutes=5).works(4)

    assert day.saw == []


def test_a_prompt_three_minutes_ahead_doesn_t() -> None:
    day = Desk(breaks__every_minutes=6).works(4)

    assert day.saw == [
        "0:03:00 prompt_shown posture_check",
        "0:03:20 prompt_closed posture_check timeout",
    ]


def test_where_nothing_can_tell_idle_nobody_is_known_to_be_active() -> None:
    day = Desk().happens("blind").rests_hands(16)

    assert day.saw == []


def test_it_stays_as_long_as_the_settings_say() -> None:
    day = Desk(posture__seconds=60).works(17)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:16:00 prompt_closed posture_check timeout",
    ]


def test_with_its_own_interval_it_comes_again_and_again() -> None:
    day = Desk(posture__every_minutes=10, breaks__every_minutes=45).works(32)

    assert day.saw == [
        "0:10:00 prompt_shown posture_check",
        "0:10:20 prompt_closed posture_check timeout",
        "0:20:00 prompt_shown posture_check",
        "0:20:20 prompt_closed posture_check timeout",
        "0:30:00 prompt_shown posture_check",
        "0:30:20 prompt_closed posture_check timeout",
    ]


def test_its_own_interval_begins_anew_after_a_rest() -> None:
    day = Desk(posture__every_minutes=10).works(8).locks().rests_hands(6).unlocks().works(11)

    assert [line for line in day.saw if "posture" in line] == [
        "0:24:00 prompt_shown posture_check",
        "0:24:20 prompt_closed posture_check timeout",
    ]


def test_one_that_meets_a_break_is_dropped_and_waits_its_whole_interval() -> None:
    day = Desk(posture__every_minutes=30).works(32)

    assert [line for line in day.saw if "posture" in line] == []


def test_quitting_closes_it() -> None:
    day = Desk().works(minutes=15, seconds=5).happens("quit")

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:05 prompt_closed posture_check quit",
    ]


def test_the_end_of_the_trace_closes_it() -> None:
    day = Desk().works(minutes=15, seconds=5)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:05 prompt_closed posture_check end",
    ]


def test_a_prompt_keeps_a_minute_s_distance() -> None:
    day = Desk().works(minutes=15, seconds=10).sets("breaks.every_minutes", 15).works(4)

    assert day.saw == [
        "0:15:00 prompt_shown posture_check",
        "0:15:20 prompt_closed posture_check timeout",
        "0:16:00 prompt_held micro_break typing",
        "0:18:00 prompt_shown micro_break",
        "0:19:10 prompt_closed micro_break end",
    ]


def test_no_posture_check_comes_within_five_minutes_of_sitting_after_a_rest() -> None:
    day = Desk(breaks__every_minutes=6).works(3.5).rests_hands(10).works(5)

    assert day.saw == [
        "0:03:00 prompt_shown posture_check",
        "0:03:20 prompt_closed posture_check timeout",
        "0:06:00 prompt_shown micro_break",
        "0:09:00 prompt_closed micro_break timeout",
        "0:13:30 away_from 210",
        "0:13:30 back",
        "0:13:30 rested 600 210",
        "0:13:35 asked_were_you_up 210",
    ]
