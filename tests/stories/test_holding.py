"""A due prompt is held for good reasons, and comes once they are over."""

from tests.desk import desk


def test_a_call_holds_a_prompt() -> None:
    day = desk().works(29).happens("call_started").works(5).happens("call_ended").works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break call",
        "0:36:45 prompt_shown micro_break",
        "0:38:00 prompt_closed micro_break end",
    ]


def test_a_call_takes_back_a_prompt_that_is_shown() -> None:
    day = desk().works(32.5).happens("call_started").works(5).happens("call_ended").works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 prompt_held micro_break call",
        "0:40:15 prompt_shown micro_break",
        "0:41:30 prompt_closed micro_break end",
    ]


def test_presenting_holds_a_prompt() -> None:
    day = desk().works(29).happens("presenting_started").works(5).happens("presenting_ended").works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break presenting",
        "0:36:45 prompt_shown micro_break",
        "0:38:00 prompt_closed micro_break end",
    ]


def test_presenting_takes_back_a_prompt_that_is_shown() -> None:
    day = desk().works(32.5).happens("presenting_started").works(5).happens("presenting_ended").works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 prompt_held micro_break presenting",
        "0:40:15 prompt_shown micro_break",
        "0:41:30 prompt_closed micro_break end",
    ]


def test_do_not_disturb_holds_a_prompt() -> None:
    day = desk().works(29).happens("dnd_on").works(5).happens("dnd_off").works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break do_not_disturb",
        "0:36:45 prompt_shown micro_break",
        "0:38:00 prompt_closed micro_break end",
    ]


def test_do_not_disturb_takes_back_a_prompt_that_is_shown() -> None:
    day = desk().works(32.5).happens("dnd_on").works(5).happens("dnd_off").works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 prompt_held micro_break do_not_disturb",
        "0:40:15 prompt_shown micro_break",
        "0:41:30 prompt_closed micro_break end",
    ]


def test_a_pause_holds_a_prompt() -> None:
    day = desk().works(29).pauses(5).works(9)

    assert day.saw == [
        "0:30:00 prompt_held micro_break paused",
        "0:36:45 prompt_shown micro_break",
        "0:38:00 prompt_closed micro_break end",
    ]


def test_a_pause_takes_back_a_prompt_that_is_shown() -> None:
    day = desk().works(32.5).pauses(1).works(5)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 prompt_held micro_break paused",
        "0:36:15 prompt_shown micro_break",
        "0:37:30 prompt_closed micro_break end",
    ]


def test_a_pause_is_ended_by_hand() -> None:
    day = desk().works(29).pauses().works(5).happens("unpause").works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break paused",
        "0:36:45 prompt_shown micro_break",
        "0:38:00 prompt_closed micro_break end",
    ]


def test_a_later_pause_replaces_the_first() -> None:
    day = desk().works(29).pauses(60).works(1).pauses(2).works(6)

    assert day.saw == [
        "0:30:00 prompt_held micro_break paused",
        "0:34:45 prompt_shown micro_break",
        "0:36:00 prompt_closed micro_break end",
    ]


def test_standing_takes_back_a_prompt_that_is_shown() -> None:
    day = desk().works(32.5).happens("standing_on").works(10).happens("standing_off").works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 prompt_held micro_break other",
        "0:45:15 prompt_shown micro_break",
        "0:46:30 prompt_closed micro_break end",
    ]


def test_a_prompt_that_falls_due_after_three_silent_minutes_is_held() -> None:
    day = desk().works(26).rests_hands(minutes=4.5).works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break other",
        "0:30:35 asked_were_you_up 1560",
        "0:33:15 prompt_shown micro_break",
        "0:34:30 prompt_closed micro_break end",
    ]


def test_at_three_silent_minutes_to_the_second_it_is_not() -> None:
    day = desk().works(27).rests_hands(4)

    assert day.saw == [
        "0:30:00 prompt_shown micro_break",
        "0:31:00 prompt_closed micro_break end",
    ]


def test_a_call_whose_switch_is_off_holds_nothing() -> None:
    day = desk(quiet__calls=False).works(29).joins_a_call().works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break end",
    ]


def test_with_hands_at_rest_a_held_prompt_comes_forty_five_seconds_after() -> None:
    day = desk().works(29).joins_a_call().rests_hands(5).leaves_the_call().rests_hands(2)

    assert day.saw == [
        "0:30:00 prompt_held micro_break call",
        "0:34:45 prompt_shown micro_break",
        "0:36:00 prompt_closed micro_break end",
    ]


def test_a_hold_that_leaves_more_than_fifty_minutes_makes_a_long_break() -> None:
    day = desk().works(20).joins_a_call().works(31).leaves_the_call().works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break call",
        "0:53:45 prompt_shown long_break",
        "0:55:00 prompt_closed long_break end",
    ]


def test_a_hold_that_leaves_fifty_minutes_doesn_t() -> None:
    day = desk().works(20).joins_a_call().works(30).leaves_the_call().works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break call",
        "0:52:45 prompt_shown micro_break",
        "0:54:00 prompt_closed micro_break end",
    ]


def test_busy_hands_make_no_long_break() -> None:
    day = desk(breaks__long_after_minutes=30).works(33)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break end",
    ]


def test_a_hold_can_make_a_walk() -> None:
    day = desk(breaks__walk_after_minutes=40).works(20).joins_a_call().works(21).leaves_the_call().works(3)

    assert day.saw == [
        "0:30:00 prompt_held micro_break call",
        "0:43:45 prompt_shown walk",
        "0:44:00 prompt_closed walk end",
    ]


def test_two_reasons_after_each_other_are_one_hold() -> None:
    day = (
        desk()
        .works(29)
        .joins_a_call()
        .works(5)
        .leaves_the_call()
        .happens("dnd_on")
        .works(5)
        .happens("dnd_off")
        .works(4)
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break call",
        "0:41:45 prompt_shown micro_break",
        "0:43:00 prompt_closed micro_break end",
    ]


def test_a_reason_that_begins_while_it_settles_is_the_same_hold() -> None:
    day = (
        desk()
        .works(29)
        .joins_a_call()
        .works(5)
        .leaves_the_call()
        .works(seconds=20)
        .happens("dnd_on")
        .works(5)
        .happens("dnd_off")
        .works(4)
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break call",
        "0:42:05 prompt_shown micro_break",
        "0:43:20 prompt_closed micro_break end",
    ]


def test_busy_hands_turn_into_a_call() -> None:
    day = desk().works(31).joins_a_call().works(5).leaves_the_call().works(4)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:31:00 prompt_held micro_break call",
        "0:38:45 prompt_shown micro_break",
        "0:40:00 prompt_closed micro_break end",
    ]


def test_a_rest_during_a_hold_drops_the_prompt() -> None:
    day = (
        desk()
        .works(29)
        .joins_a_call()
        .works(5)
        .locks()
        .rests_hands(6)
        .unlocks()
        .leaves_the_call()
        .works(3)
        .asks()
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break call",
        "0:34:00 away_from 2040",
        "0:40:00 back",
        "0:40:00 rested 360 2040",
        "0:43:00 sitting 180",
    ]


def test_a_short_rest_during_a_call_that_goes_on_tells_no_second_hold() -> None:
    day = (
        desk()
        .works(29)
        .joins_a_call()
        .works(3)
        .locks()
        .rests_hands(seconds=10)
        .unlocks()
        .works(2)
        .leaves_the_call()
        .works(4)
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break call",
        "0:32:00 away_from 1920",
        "0:32:10 back",
        "0:36:55 prompt_shown micro_break",
        "0:38:10 prompt_closed micro_break end",
    ]


def test_busy_hands_rest_for_five_seconds() -> None:
    day = desk().works(minutes=30, seconds=20).rests_hands(seconds=30)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:30:25 prompt_shown micro_break",
        "0:30:50 prompt_closed micro_break end",
    ]


def test_hands_that_rested_for_three_seconds_need_two_more() -> None:
    day = desk().works(minutes=29, seconds=57).rests_hands(seconds=30)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:30:02 prompt_shown micro_break",
        "0:30:27 prompt_closed micro_break end",
    ]


def test_hands_that_rest_already_are_not_waited_for() -> None:
    day = desk().works(minutes=29, seconds=55).rests_hands(seconds=30)

    assert day.saw == [
        "0:30:00 prompt_shown micro_break",
        "0:30:25 prompt_closed micro_break end",
    ]


def test_unbroken_input_is_waited_for_two_minutes() -> None:
    day = desk().works(33)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break end",
    ]


def test_busy_hands_whose_switch_is_off_are_not_waited_for() -> None:
    day = desk(quiet__busy_hands=False).works(31)

    assert day.saw == [
        "0:30:00 prompt_shown micro_break",
        "0:31:00 prompt_closed micro_break end",
    ]


def test_a_call_that_begins_as_a_prompt_runs_out_finds_it_closed() -> None:
    day = desk().works(35).joins_a_call().works(12)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break timeout",
        "0:45:00 prompt_held micro_break call",
    ]
