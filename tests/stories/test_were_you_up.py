"""The question whether the person was up, and what an answer corrects."""

from tests.desk import desk


def test_yes_makes_a_rest_of_what_was_counted_as_sitting() -> None:
    day = desk().works(20).rests_hands(4).works(1).was_up("yes").asks()

    assert day.saw == [
        "0:24:05 asked_were_you_up 1200",
        "0:25:00 rested 240 1440",
        "0:25:00 sitting 60",
    ]


def test_no_keeps_what_was_counted_as_sitting() -> None:
    day = desk().works(20).rests_hands(4).works(1).was_up("no").asks()

    assert day.saw == [
        "0:24:05 asked_were_you_up 1200",
        "0:25:00 sitting 1500",
    ]


def test_no_makes_sitting_of_what_was_taken_for_a_rest() -> None:
    day = desk().works(20).rests_hands(10).works(1).was_up("no").asks().works(4)

    assert day.saw == [
        "0:30:00 away_from 1200",
        "0:30:00 back",
        "0:30:00 rested 600 1200",
        "0:30:05 asked_were_you_up 1200",
        "0:31:00 rested 600 -1800",
        "0:31:00 sitting 1860",
        "0:31:00 prompt_held micro_break typing",
        "0:33:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break end",
    ]


def test_yes_keeps_what_was_taken_for_a_rest() -> None:
    day = desk().works(20).rests_hands(10).works(1).was_up("yes").asks()

    assert day.saw == [
        "0:30:00 away_from 1200",
        "0:30:00 back",
        "0:30:00 rested 600 1200",
        "0:30:05 asked_were_you_up 1200",
        "0:31:00 sitting 60",
    ]


def test_ten_minutes_after_the_card_an_answer_still_counts() -> None:
    day = desk().works(20).rests_hands(4).works(minutes=10, seconds=5).was_up("yes").asks()

    assert day.saw == [
        "0:24:05 asked_were_you_up 1200",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:34:05 rested 240 1440",
        "0:34:05 prompt_closed micro_break rested",
        "0:34:05 sitting 605",
    ]


def test_later_than_that_it_doesn_t() -> None:
    day = desk().works(20).rests_hands(4).works(minutes=10, seconds=6).was_up("yes").asks()

    assert day.saw == [
        "0:24:05 asked_were_you_up 1200",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:34:06 sitting 2046",
        "0:34:06 prompt_closed micro_break end",
    ]


def test_an_answer_after_another_rest_changes_nothing() -> None:
    day = (
        desk()
        .works(20)
        .rests_hands(4)
        .works(1)
        .locks()
        .rests_hands(2)
        .unlocks()
        .works(1)
        .was_up("yes")
        .asks()
    )

    assert day.saw == [
        "0:24:05 asked_were_you_up 1200",
        "0:25:00 away_from 1500",
        "0:27:00 back",
        "0:27:00 rested 120 720",
        "0:28:00 sitting 840",
    ]


def test_an_answer_after_a_routine_changes_nothing() -> None:
    day = desk().works(24).rests_hands(4).works(4.5).answers("start").rests_hands(2).was_up("yes").asks()

    assert day.saw == [
        "0:28:05 asked_were_you_up 1440",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 prompt_closed micro_break start",
        "0:32:30 routine_started micro_break",
        "0:33:30 routine_ended micro_break 1 1950",
        "0:34:30 sitting 60",
    ]


def test_a_lock_too_short_for_a_rest_leaves_the_question_open() -> None:
    day = (
        desk()
        .works(20)
        .rests_hands(4)
        .works(1)
        .locks()
        .rests_hands(seconds=20)
        .unlocks()
        .was_up("yes")
        .asks()
    )

    assert day.saw == [
        "0:24:05 asked_were_you_up 1200",
        "0:25:00 away_from 1500",
        "0:25:20 back",
        "0:25:20 rested 240 1440",
        "0:25:20 sitting 80",
    ]


def test_a_second_answer_changes_nothing() -> None:
    day = desk().works(20).rests_hands(4).works(1).was_up("yes").was_up("no").asks()

    assert day.saw == [
        "0:24:05 asked_were_you_up 1200",
        "0:25:00 rested 240 1440",
        "0:25:00 sitting 60",
    ]


def test_within_the_hour_nobody_is_asked_again() -> None:
    day = desk().works(5).rests_hands(4).works(5).rests_hands(4).works(50).rests_hands(4).works(1).asks()

    assert day.saw == [
        "0:09:05 asked_were_you_up 300",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break timeout",
        "0:45:00 prompt_held micro_break typing",
        "0:47:00 prompt_shown micro_break",
        "0:50:00 prompt_closed micro_break timeout",
        "1:12:05 asked_were_you_up 4080",
        "1:13:00 sitting 4380",
    ]


def test_while_a_prompt_is_shown_nobody_is_asked() -> None:
    day = desk(breaks__withdraw_after_seconds=600).works(32).rests_hands(4).works(1).was_up("yes").asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:37:00 sitting 2220",
        "0:37:00 prompt_closed micro_break end",
    ]


def test_a_rest_closes_the_prompt_that_it_answers() -> None:
    day = desk(breaks__withdraw_after_seconds=600).works(32).works(seconds=1).rests_hands(6).works(1).asks()

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:38:01 away_from 1921",
        "0:38:01 back",
        "0:38:01 rested 360 1921",
        "0:38:01 prompt_closed micro_break rested",
        "0:38:06 asked_were_you_up 1921",
        "0:39:01 sitting 60",
    ]


def test_a_yes_closes_the_prompt_that_it_answers() -> None:
    day = desk().works(24).rests_hands(4).works(4.5).was_up("yes").asks()

    assert day.saw == [
        "0:28:05 asked_were_you_up 1440",
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:32:30 rested 240 1680",
        "0:32:30 prompt_closed micro_break rested",
        "0:32:30 sitting 270",
    ]


def test_an_answer_is_the_first_input_after_a_silence_and_holds_if_nothing_follows() -> None:
    day = desk().works(20).rests_hands(6).works(1).rests_hands(4).was_up("no").asks().rests_hands(2).asks()

    assert day.saw == [
        "0:26:00 away_from 1200",
        "0:26:00 back",
        "0:26:00 rested 360 1200",
        "0:26:05 asked_were_you_up 1200",
        "0:31:00 rested 360 -1560",
        "0:31:00 sitting 1860",
        "0:31:00 prompt_held micro_break typing",
        "0:31:05 prompt_shown micro_break",
        "0:33:00 sitting 1980",
        "0:33:00 prompt_closed micro_break end",
    ]


def test_what_was_answered_since_holds_after_a_no() -> None:
    day = (
        desk(breaks__every_minutes=5)
        .works(4)
        .rests_hands(6)
        .works(8)
        .answers("later")
        .works(1)
        .was_up("no")
        .asks()
        .works(6)
    )

    assert day.saw == [
        "0:05:00 prompt_shown micro_break",
        "0:08:00 prompt_closed micro_break timeout",
        "0:10:00 away_from 240",
        "0:10:00 back",
        "0:10:00 rested 360 240",
        "0:10:05 asked_were_you_up 240",
        "0:15:00 prompt_held micro_break typing",
        "0:17:00 prompt_shown micro_break",
        "0:18:00 prompt_closed micro_break later",
        "0:19:00 rested 360 -600",
        "0:19:00 sitting 1140",
        "0:23:00 prompt_held micro_break typing",
    ]


def test_what_was_answered_since_holds_after_a_yes() -> None:
    day = (
        desk(breaks__every_minutes=20)
        .works(15)
        .rests_hands(3.5)
        .works(4)
        .answers("skip")
        .works(1)
        .was_up("yes")
        .asks()
        .works(22)
    )

    assert day.saw == [
        "0:18:35 asked_were_you_up 900",
        "0:20:00 prompt_held micro_break typing",
        "0:22:00 prompt_shown micro_break",
        "0:22:30 prompt_closed micro_break skip",
        "0:23:30 rested 210 1110",
        "0:23:30 sitting 300",
        "0:42:30 prompt_held micro_break typing",
        "0:44:30 prompt_shown micro_break",
        "0:45:30 prompt_closed micro_break end",
    ]


def test_a_wait_that_began_inside_the_rest_waits_only_from_its_end() -> None:
    day = (
        desk()
        .rests_hands(3)
        .happens("presenting_started")
        .rests_hands(34)
        .happens("presenting_ended")
        .rests_hands(seconds=105)
        .touches()
        .rests_hands(seconds=204)
        .works(seconds=20)
        .was_up("yes")
        .works(12)
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break presenting",
        "0:37:45 prompt_shown micro_break",
        "0:40:45 prompt_closed micro_break timeout",
        "0:42:14 asked_were_you_up 2325",
        "0:42:29 rested 204 1428",
        "0:53:48 prompt_held micro_break typing",
    ]


def test_no_from_somebody_who_stood_puts_nothing_into_sitting() -> None:
    day = desk().works(10).happens("standing_on").works(20).rests_hands(14).works(1).was_up("no").asks()

    assert day.saw == [
        "0:44:00 away_from 1800",
        "0:44:00 back",
        "0:44:00 rested 840 600",
        "0:44:05 asked_were_you_up 1800",
        "0:45:00 rested 840 -600",
        "0:45:00 sitting 600",
    ]


def test_no_from_somebody_who_stood_until_they_came_back_puts_nothing_into_sitting() -> None:
    day = (
        desk()
        .works(1)
        .happens("standing_on")
        .works(10)
        .rests_hands(8)
        .happens("standing_off")
        .rests_hands(seconds=30)
        .works(1)
        .was_up("no")
        .asks()
    )

    assert day.saw == [
        "0:19:00 away_from 660",
        "0:19:00 back",
        "0:19:00 rested 480 60",
        "0:19:30 asked_were_you_up 660",
        "0:20:30 rested 480 -60",
        "0:20:30 sitting 150",
    ]
