"""A bumped desk looks like a return: it is believed at the first input, and taken back if nothing follows."""

from tests.desk import desk


def test_a_touch_of_two_seconds_is_taken_back_a_minute_later() -> None:
    day = desk().works(10).rests_hands(20).works(seconds=2).rests_hands(10).works(1).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:30:00 back",
        "0:30:00 rested 1200 600",
        "0:31:02 away_from 600",
        "0:40:02 back",
        "0:40:02 rested 1802 600",
        "0:41:02 sitting 60",
    ]


def test_five_seconds_of_input_are_still_a_bump() -> None:
    day = desk().works(10).rests_hands(20).works(seconds=5).rests_hands(10).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:30:00 back",
        "0:30:00 rested 1200 600",
        "0:31:05 away_from 600",
        "0:40:05 sitting 600",
    ]


def test_more_than_five_seconds_of_input_are_a_return() -> None:
    day = desk().works(10).rests_hands(20).works(seconds=5.5).rests_hands(2).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:30:00 back",
        "0:30:00 rested 1200 600",
        "0:32:05.50 sitting 125.5",
    ]


def test_two_touches_six_seconds_apart_are_a_return() -> None:
    day = desk().works(10).rests_hands(20).touches().rests_hands(seconds=6).touches().rests_hands(2).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:30:00 back",
        "0:30:00 rested 1200 600",
        "0:32:06 sitting 126",
    ]


def test_a_touch_within_the_minute_makes_it_sure() -> None:
    day = desk().works(10).rests_hands(20).touches().rests_hands(seconds=60).touches().rests_hands(2).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:30:00 back",
        "0:30:00 rested 1200 600",
        "0:33:00 sitting 180",
    ]


def test_evidence_within_the_minute_makes_it_sure() -> None:
    day = (
        desk()
        .works(10)
        .rests_hands(20)
        .touches()
        .rests_hands(seconds=30)
        .joins_a_call()
        .rests_hands(2)
        .asks()
    )

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:30:00 back",
        "0:30:00 rested 1200 600",
        "0:32:30 sitting 150",
    ]


def test_evidence_all_along_makes_it_sure_at_once() -> None:
    day = (
        desk(breaks__long_every_minutes=180, breaks__every_minutes=180)
        .works(1)
        .happens("media_started")
        .rests_hands(hours=3)
        .touches()
        .rests_hands(5)
        .asks()
    )

    assert day.saw == [
        "2:01:00 away_from 7260",
        "3:01:00 back",
        "3:01:00 rested 3600 7260",
        "3:06:00 sitting 300",
    ]


def test_a_lock_takes_it_back_at_once() -> None:
    day = desk().works(10).rests_hands(20).works(seconds=2).locks().rests_hands(20).unlocks().works(1).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:30:00 back",
        "0:30:00 rested 1200 600",
        "0:30:02 away_from 600",
        "0:50:02 back",
        "0:50:02 rested 2402 600",
        "0:51:02 sitting 60",
    ]


def test_an_unlock_that_nothing_follows_is_taken_back() -> None:
    day = desk().works(10).locks().rests_hands(20).unlocks().rests_hands(5).works(1).asks()

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:30:00 back",
        "0:30:00 rested 1200 600",
        "0:31:00 away_from 600",
        "0:35:00 back",
        "0:35:00 rested 1500 600",
        "0:36:00 sitting 60",
    ]


def test_unlocked_and_locked_again_is_one_absence() -> None:
    day = (
        desk()
        .works(10)
        .locks()
        .rests_hands(3)
        .unlocks()
        .rests_hands(seconds=3)
        .locks()
        .rests_hands(3)
        .unlocks()
        .works(1)
        .asks()
    )

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:13:00 back",
        "0:13:00 rested 180 600",
        "0:13:03 away_from 600",
        "0:16:03 back",
        "0:16:03 rested 363 600",
        "0:17:03 sitting 60",
    ]


def test_a_bump_after_six_uncertain_minutes_leaves_the_person_away() -> None:
    day = (
        desk().works(10).rests_hands(6).works(seconds=2).rests_hands(3).asks().rests_hands(10).works(1).asks()
    )

    assert day.saw == [
        "0:16:00 away_from 600",
        "0:16:00 back",
        "0:16:00 rested 360 600",
        "0:17:02 away_from 600",
        "0:19:02 sitting 600",
        "0:29:02 back",
        "0:29:02 rested 1142 600",
        "0:30:02 sitting 60",
    ]


def test_a_bump_after_four_uncertain_minutes_leaves_the_person_uncertain() -> None:
    day = desk().works(10).rests_hands(4).works(seconds=2).rests_hands(minutes=2).asks().works(1).asks()

    assert day.saw == [
        "0:16:02 sitting 962",
        "0:16:02 away_from 600",
        "0:16:02 back",
        "0:16:02 rested 362 600",
        "0:16:07 asked_were_you_up 600",
        "0:17:02 sitting 60",
    ]


def test_a_bump_after_four_uncertain_minutes_doesn_t_lengthen_the_fifteen() -> None:
    day = desk().works(10).rests_hands(4).works(seconds=2).rests_hands(minutes=20).works(1).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:34:02 back",
        "0:34:02 rested 1442 600",
        "0:35:02 sitting 60",
    ]


def test_a_lock_after_a_bump_after_four_minutes_is_an_absence_from_the_beginning() -> None:
    day = desk().works(10).rests_hands(4).works(seconds=2).locks().rests_hands(1).unlocks().works(1).asks()

    assert day.saw == [
        "0:14:02 away_from 600",
        "0:15:02 back",
        "0:15:02 rested 302 600",
        "0:16:02 sitting 60",
    ]


def test_a_prompt_that_a_bump_brought_up_is_closed_when_it_is_taken_back() -> None:
    day = (
        desk().works(minutes=29, seconds=50).locks().rests_hands(seconds=30).unlocks().rests_hands(5).works(4)
    )

    assert day.saw == [
        "0:29:50 away_from 1790",
        "0:30:20 back",
        "0:30:20 prompt_held micro_break typing",
        "0:30:25 prompt_shown micro_break",
        "0:31:20 away_from 1790",
        "0:31:20 prompt_closed micro_break away",
        "0:35:20 back",
        "0:35:20 rested 330 1790",
    ]


def test_a_hold_that_a_bump_ended_is_not_told_twice() -> None:
    day = desk().works(31).locks().rests_hands(6).unlocks().rests_hands(10).works(1)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:31:00 away_from 1860",
        "0:31:00 prompt_held micro_break locked",
        "0:37:00 back",
        "0:37:00 rested 360 1860",
        "0:38:00 away_from 1860",
        "0:47:00 back",
        "0:47:00 rested 960 1860",
    ]


def test_a_return_that_was_taken_back_is_asked_about_when_it_is_true() -> None:
    day = desk().works(10).rests_hands(4).works(seconds=2).rests_hands(4).works(1).was_up("no").asks()

    assert day.saw == [
        "0:18:02 away_from 600",
        "0:18:02 back",
        "0:18:02 rested 482 600",
        "0:18:07 asked_were_you_up 600",
        "0:19:02 rested 482 -1082",
        "0:19:02 sitting 1142",
    ]


def test_a_bump_taken_back_leaves_the_question_to_the_real_return() -> None:
    day = desk().rests_hands(minutes=5, seconds=10).touches().rests_hands(seconds=121).works(5)

    assert day.saw == [
        "0:05:10 away_from 0",
        "0:05:10 back",
        "0:05:10 rested 310 0",
        "0:06:10 away_from 0",
        "0:07:11 back",
        "0:07:11 rested 431 0",
        "0:07:16 asked_were_you_up 0",
    ]


def test_a_lock_after_a_bump_taken_back_leaves_nothing_to_ask() -> None:
    day = desk().rests_hands(minutes=5, seconds=10).touches().rests_hands(seconds=70).locks()
    day.rests_hands(seconds=20).happens("unlock").works(5)

    assert day.saw == [
        "0:05:10 away_from 0",
        "0:05:10 back",
        "0:05:10 rested 310 0",
        "0:06:10 away_from 0",
        "0:06:40 back",
        "0:06:40 rested 400 0",
    ]


def test_a_bump_taken_back_is_no_input_that_evidence_is_believed_from() -> None:
    day = desk().rests_hands(4).touches().rests_hands(4).happens("media_started").rests_hands(hours=2).asks()

    assert day.saw == [
        "0:08:00 away_from 0",
        "0:08:00 back",
        "0:08:00 rested 480 0",
        "0:38:00 prompt_shown micro_break",
        "0:41:00 prompt_closed micro_break timeout",
        "0:51:00 prompt_shown micro_break",
        "0:54:00 prompt_closed micro_break timeout",
        "1:24:00 prompt_shown micro_break",
        "1:27:00 prompt_closed micro_break timeout",
        "1:37:00 prompt_shown micro_break",
        "1:40:00 prompt_closed micro_break timeout",
        "2:00:00 away_from 7200",
        "2:08:00 sitting 6720",
    ]
