"""What a rest gives back, what standing does, and which counters begin anew."""

from tests.desk import desk


def test_under_a_minute_counts_as_sitting() -> None:
    day = desk().works(10).locks().rests_hands(seconds=59).unlocks().asks()

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:10:59 back",
        "0:10:59 sitting 659",
    ]


def test_a_minute_gives_six_back() -> None:
    day = desk().works(10).locks().rests_hands(seconds=60).unlocks().asks()

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:11:00 back",
        "0:11:00 rested 60 360",
        "0:11:00 sitting 240",
    ]


def test_a_credit_never_goes_below_nothing() -> None:
    day = desk().works(20).locks().rests_hands(4).unlocks().asks()

    assert day.saw == [
        "0:20:00 away_from 1200",
        "0:24:00 back",
        "0:24:00 rested 240 1200",
        "0:24:00 sitting 0",
    ]


def test_five_minutes_set_sitting_to_nothing() -> None:
    day = desk().works(120).locks().rests_hands(5).unlocks().asks()

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
        "1:35:00 prompt_held long_break typing",
        "1:37:00 prompt_shown long_break",
        "1:40:00 prompt_closed long_break timeout",
        "2:00:00 away_from 7200",
        "2:05:00 back",
        "2:05:00 rested 300 7200",
        "2:05:00 sitting 0",
    ]


def test_while_away_sitting_stands_as_it_was() -> None:
    day = desk().works(20).locks().rests_hands(9).asks()

    assert day.saw == [
        "0:20:00 away_from 1200",
        "0:29:00 sitting 1200",
    ]


def test_a_shorter_whole_rest_can_be_chosen() -> None:
    day = desk(sitting__rest_minutes=2).works(29).locks().rests_hands(2).unlocks().asks()

    assert day.saw == [
        "0:29:00 away_from 1740",
        "0:31:00 back",
        "0:31:00 rested 120 1740",
        "0:31:00 sitting 0",
    ]


def test_after_a_rest_no_prompt_comes_for_five_minutes_of_sitting() -> None:
    day = desk().works(36).locks().rests_hands(1).unlocks().works(10)

    assert day.saw == [
        "0:30:00 prompt_held micro_break typing",
        "0:32:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break timeout",
        "0:36:00 away_from 2160",
        "0:37:00 back",
        "0:37:00 rested 60 360",
        "0:46:00 prompt_held micro_break typing",
    ]


def test_standing_stops_the_clock_and_is_no_rest() -> None:
    day = desk().works(20).happens("standing_on").works(20).asks().happens("standing_off").works(12).asks()

    assert day.saw == [
        "0:40:00 sitting 1200",
        "0:50:00 prompt_held micro_break typing",
        "0:52:00 sitting 1920",
    ]


def test_a_rest_while_standing_is_a_rest() -> None:
    day = (
        desk()
        .works(20)
        .happens("standing_on")
        .works(2)
        .locks()
        .rests_hands(5)
        .unlocks()
        .asks()
        .works(1)
        .asks()
    )

    assert day.saw == [
        "0:22:00 away_from 1320",
        "0:27:00 back",
        "0:27:00 rested 300 1200",
        "0:27:00 sitting 0",
        "0:28:00 sitting 0",
    ]


def test_two_minutes_of_standing_are_leaving_the_chair() -> None:
    day = (
        desk(breaks__walk_after_minutes=30, breaks__long_every_minutes=0)
        .works(20)
        .happens("standing_on")
        .works(2)
        .happens("standing_off")
        .works(13)
    )

    assert day.saw == [
        "0:32:00 prompt_held micro_break typing",
        "0:34:00 prompt_shown micro_break",
        "0:35:00 prompt_closed micro_break end",
    ]


def test_less_than_two_minutes_of_standing_are_not() -> None:
    day = (
        desk(breaks__walk_after_minutes=30, breaks__long_every_minutes=0)
        .works(20)
        .happens("standing_on")
        .works(minutes=1, seconds=59)
        .happens("standing_off")
        .works(13)
    )

    assert day.saw == [
        "0:31:59 prompt_held walk typing",
        "0:33:59 prompt_shown walk",
        "0:34:59 prompt_closed walk end",
    ]


def test_two_minutes_away_are_leaving_the_chair_but_no_long_break() -> None:
    day = (
        desk(breaks__walk_after_minutes=30, breaks__long_every_minutes=30)
        .works(29)
        .locks()
        .rests_hands(2)
        .unlocks()
        .works(16)
    )

    assert day.saw == [
        "0:29:00 away_from 1740",
        "0:31:00 back",
        "0:31:00 rested 120 720",
        "0:44:00 prompt_held long_break typing",
        "0:46:00 prompt_shown long_break",
        "0:47:00 prompt_closed long_break end",
    ]


def test_one_minute_away_touches_neither_counter() -> None:
    day = (
        desk(breaks__walk_after_minutes=30, breaks__long_every_minutes=30)
        .works(29)
        .locks()
        .rests_hands(1)
        .unlocks()
        .works(10)
    )

    assert day.saw == [
        "0:29:00 away_from 1740",
        "0:30:00 back",
        "0:30:00 rested 60 360",
        "0:37:00 prompt_held walk typing",
        "0:39:00 prompt_shown walk",
        "0:40:00 prompt_closed walk end",
    ]
