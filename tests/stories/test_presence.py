"""Is the person at the desk? Evidence, uncertainty, absences, and where nothing can tell."""

from tests.desk import desk


def test_a_pause_under_three_minutes_counts_as_sitting() -> None:
    day = desk().works(10).rests_hands(minutes=2.9).works(1).asks()

    assert day.saw == [
        "0:13:54 sitting 834",
    ]


def test_from_three_minutes_on_the_person_is_asked() -> None:
    day = desk().works(10).rests_hands(3).works(1).asks()

    assert day.saw == [
        "0:13:05 asked_were_you_up 600",
        "0:14:00 sitting 840",
    ]


def test_from_five_minutes_on_it_is_taken_for_a_rest() -> None:
    day = desk().works(10).rests_hands(5).works(1).asks()

    assert day.saw == [
        "0:15:00 away_from 600",
        "0:15:00 back",
        "0:15:00 rested 300 600",
        "0:15:05 asked_were_you_up 600",
        "0:16:00 sitting 60",
    ]


def test_at_fifteen_minutes_to_the_second_the_input_comes_first() -> None:
    day = desk().works(10).rests_hands(15).works(1).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:25:00 back",
        "0:25:00 rested 900 600",
        "0:25:05 asked_were_you_up 600",
        "0:26:00 sitting 60",
    ]


def test_after_fifteen_minutes_the_person_was_away_and_nobody_asks() -> None:
    day = desk().works(10).rests_hands(minutes=15, seconds=1).works(1).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:25:01 back",
        "0:25:01 rested 901 600",
        "0:26:01 sitting 60",
    ]


def test_the_clock_runs_provisionally_until_the_person_is_judged_away() -> None:
    day = desk().works(10).rests_hands(15).asks().rests_hands(1).asks()

    assert day.saw == [
        "0:25:00 sitting 1500",
        "0:25:00 away_from 600",
        "0:26:00 sitting 600",
    ]


def test_an_absence_begins_at_the_last_sign_and_not_at_the_lock() -> None:
    day = desk().works(10).rests_hands(4).locks().rests_hands(seconds=30).unlocks().works(1).asks()

    assert day.saw == [
        "0:14:00 away_from 600",
        "0:14:30 back",
        "0:14:30 rested 270 600",
        "0:15:30 sitting 60",
    ]


def test_input_while_locked_is_no_return() -> None:
    day = desk().works(10).locks().rests_hands(1).touches().rests_hands(1).asks().unlocks().works(1).asks()

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:12:00 sitting 600",
        "0:12:00 back",
        "0:12:00 rested 120 600",
        "0:13:00 sitting 60",
    ]


def test_waking_up_is_no_return_but_input_is() -> None:
    day = desk().works(10).sleeps(minutes=2).rests_hands(2).works(1).asks()

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:14:00 back",
        "0:14:00 rested 240 600",
        "0:15:00 sitting 60",
    ]


def test_input_that_goes_on_at_the_unlock_is_a_return() -> None:
    day = (
        desk().works(10).locks().happens("active", until=1000).rests_hands(1).unlocks().rests_hands(1).asks()
    )

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:11:00 back",
        "0:11:00 rested 60 360",
        "0:12:00 sitting 300",
    ]


def test_input_that_goes_on_as_the_machine_wakes_is_a_return() -> None:
    day = (
        desk()
        .works(10)
        .happens("suspend")
        .happens("active", until=1000)
        .rests_hands(4)
        .happens("resume")
        .rests_hands(1)
        .asks()
    )

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:14:00 back",
        "0:14:00 rested 240 600",
        "0:15:00 sitting 60",
    ]


def test_a_sleep_of_no_length_in_the_midst_of_typing_is_over_at_once() -> None:
    day = (
        desk()
        .happens("active", until=1200)
        .rests_hands(10)
        .happens("suspend")
        .happens("resume")
        .rests_hands(10)
        .asks()
    )

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:10:00 back",
        "0:20:00 sitting 1200",
    ]


def test_a_machine_that_wakes_up_locked_waits_for_the_unlock() -> None:
    day = (
        desk()
        .works(10)
        .locks()
        .happens("suspend")
        .rests_hands(10)
        .happens("resume")
        .rests_hands(1)
        .touches()
        .rests_hands(1)
        .asks()
        .unlocks()
        .works(1)
        .asks()
    )

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:22:00 sitting 600",
        "0:22:00 back",
        "0:22:00 rested 720 600",
        "0:23:00 sitting 60",
    ]


def test_blind_and_locked_is_an_absence_from_the_lock() -> None:
    day = desk().happens("blind").rests_hands(10).locks().rests_hands(4).unlocks().rests_hands(5).asks()

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:14:00 back",
        "0:14:00 rested 240 600",
        "0:19:00 sitting 300",
    ]


def test_blind_and_asleep_is_an_absence_until_the_machine_wakes() -> None:
    day = desk().happens("blind").rests_hands(10).sleeps(minutes=4).rests_hands(5).asks()

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:14:00 back",
        "0:14:00 rested 240 600",
        "0:19:00 sitting 300",
    ]


def test_going_blind_while_away_is_a_return() -> None:
    day = desk().works(10).rests_hands(16).happens("blind").rests_hands(5).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:26:00 back",
        "0:26:00 rested 960 600",
        "0:31:00 sitting 300",
    ]


def test_going_blind_while_locked_is_none() -> None:
    day = (
        desk()
        .works(10)
        .locks()
        .rests_hands(2)
        .happens("blind")
        .rests_hands(5)
        .asks()
        .unlocks()
        .rests_hands(1)
        .asks()
    )

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:17:00 sitting 600",
        "0:17:00 back",
        "0:17:00 rested 420 600",
        "0:18:00 sitting 60",
    ]


def test_seeing_again_is_a_sign_of_presence() -> None:
    day = (
        desk()
        .happens("blind")
        .rests_hands(20)
        .happens("sighted")
        .rests_hands(14)
        .asks()
        .rests_hands(2)
        .asks()
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break other",
        "0:34:00 sitting 2040",
        "0:35:00 away_from 1200",
        "0:36:00 sitting 1200",
    ]


def test_input_and_lock_at_one_moment_are_a_return_and_its_end() -> None:
    day = desk().works(10).rests_hands(20).touches().locks().rests_hands(1).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:30:00 back",
        "0:30:00 rested 1200 600",
        "0:30:00 away_from 600",
        "0:31:00 sitting 600",
    ]


def test_events_with_nothing_to_act_on_change_nothing() -> None:
    day = (
        desk()
        .works(1)
        .answers("start")
        .happens("routine_finished")
        .happens("stop_routine")
        .happens("unpause")
        .was_up("yes")
        .unlocks()
        .happens("resume")
        .leaves_the_call()
        .happens("sighted")
        .happens("standing_off")
        .works(1)
        .asks()
    )

    assert day.saw == [
        "0:02:00 sitting 120",
    ]


def test_times_may_have_fractions() -> None:
    day = desk().works(seconds=1234.5678).locks().rests_hands(seconds=61.25).unlocks().asks()

    assert day.saw == [
        "0:20:34.57 away_from 1234.5678",
        "0:21:35.82 back",
        "0:21:35.82 rested 61.25 367.5",
        "0:21:35.82 sitting 867.0678",
    ]
