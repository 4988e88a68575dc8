"""A call, a presentation, a film: evidence that a person is at the desk although the hands rest."""

from tests.desk import desk


def test_when_evidence_ends_the_person_is_uncertain_from_there() -> None:
    day = (
        desk()
        .works(20)
        .happens("media_started")
        .rests_hands(10)
        .happens("media_ended")
        .rests_hands(14)
        .works(1)
        .asks()
    )

    assert day.saw == [
        "0:30:00 prompt_shown micro_break",
        "0:33:00 prompt_closed micro_break timeout",
        "0:43:00 prompt_held micro_break other",
        "0:44:00 away_from 1800",
        "0:44:00 back",
        "0:44:00 rested 840 1800",
        "0:44:05 asked_were_you_up 1800",
        "0:45:00 sitting 60",
    ]


def test_evidence_that_begins_ends_uncertainty_like_an_input_and_input_makes_it_sure() -> None:
    day = desk().works(10).rests_hands(4).joins_a_call().rests_hands(1).touches().asks().was_up("yes").asks()

    assert day.saw == [
        "0:15:00 asked_were_you_up 600",
        "0:15:00 sitting 900",
        "0:15:00 rested 240 840",
        "0:15:00 sitting 60",
    ]


def test_evidence_that_begins_after_six_minutes_ends_a_rest() -> None:
    day = desk().works(10).rests_hands(6).joins_a_call().rests_hands(1).asks()

    assert day.saw == [
        "0:16:00 away_from 600",
        "0:16:00 back",
        "0:16:00 rested 360 600",
        "0:17:00 sitting 60",
    ]


def test_evidence_that_begins_ends_no_absence() -> None:
    day = desk().works(10).rests_hands(16).joins_a_call().rests_hands(5).works(1).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:31:00 back",
        "0:31:00 rested 1260 600",
        "0:32:00 sitting 60",
    ]


def test_a_call_that_flickers_at_one_moment_is_evidence_all_the_same() -> None:
    day = desk().works(10).rests_hands(4).joins_a_call().leaves_the_call().rests_hands(2).asks()

    assert day.saw == ["0:16:00 sitting 960"]


def test_presenting_is_evidence_and_do_not_disturb_is_none() -> None:
    day = (
        desk()
        .works(10)
        .happens("presenting_started")
        .rests_hands(16)
        .happens("presenting_ended")
        .happens("dnd_on")
        .rests_hands(16)
        .asks()
    )

    assert day.saw == [
        "0:30:00 prompt_held micro_break do_not_disturb",
        "0:41:00 away_from 1560",
        "0:42:00 sitting 1560",
    ]


def test_evidence_that_ends_before_two_hours_leaves_fifteen_minutes_more() -> None:
    day = (
        desk()
        .works(1)
        .happens("media_started")
        .rests_hands(110)
        .happens("media_ended")
        .rests_hands(16)
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
        "2:02:00 prompt_held walk other",
        "2:06:00 away_from 6660",
        "2:07:00 sitting 6660",
    ]


def test_evidence_that_begins_anew_after_two_hours_without_input_is_not_believed() -> None:
    day = (
        desk(breaks__long_every_minutes=180, breaks__every_minutes=180)
        .works(1)
        .happens("media_started")
        .rests_hands(115)
        .happens("media_ended")
        .rests_hands(8)
        .happens("media_started")
        .rests_hands(2)
        .asks()
    )

    assert day.saw == [
        "2:04:00 away_from 6960",
        "2:06:00 sitting 6960",
    ]


def test_an_input_makes_evidence_believed_for_two_hours_more() -> None:
    day = (
        desk(breaks__long_every_minutes=180, breaks__every_minutes=180)
        .works(1)
        .happens("media_started")
        .rests_hands(60)
        .touches()
        .rests_hands(119)
        .asks()
        .rests_hands(2)
        .asks()
    )

    assert day.saw == [
        "3:00:00 sitting 10800",
        "3:00:00 prompt_shown walk",
        "3:01:00 away_from 10860",
        "3:01:00 prompt_closed walk away",
        "3:02:00 sitting 10860",
    ]


def test_while_locked_no_evidence_counts() -> None:
    day = desk().works(10).joins_a_call().locks().rests_hands(6).unlocks().rests_hands(1).asks()

    assert day.saw == [
        "0:10:00 away_from 600",
        "0:16:00 back",
        "0:16:00 rested 360 600",
        "0:17:00 sitting 60",
    ]


def test_evidence_keeps_a_silence_from_undoing_a_return() -> None:
    day = desk().works(10).rests_hands(20).touches().rests_hands(seconds=30).happens("media_started")
    day.rests_hands(10).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:30:00 back",
        "0:30:00 rested 1200 600",
        "0:40:30 sitting 630",
    ]


def test_a_lock_undoes_a_return_that_only_evidence_followed() -> None:
    day = desk().works(10).rests_hands(20).touches().rests_hands(seconds=20).joins_a_call()
    day.rests_hands(seconds=20).locks().rests_hands(1).asks()

    assert day.saw == [
        "0:25:00 away_from 600",
        "0:30:00 back",
        "0:30:00 rested 1200 600",
        "0:30:40 away_from 600",
        "0:31:40 sitting 600",
    ]
