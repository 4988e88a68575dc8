"""From answers to the three things that matter most, and the day to look again."""

from datetime import date

from ergo.core.workstation import (
    Answer,
    Check,
    Ease,
    Group,
    Plan,
    Question,
    Variant,
    Wording,
    fixes,
    progress,
    to_ask_for,
)

MONDAY = date(2026, 11, 2)


def question(number: int, weight: int = 1, ease: Ease = "free", group: Group = "chair") -> Question:
    return Question(
        number, group, f"Is {number}?", f"Do {number}.", "feet", ease, weight, "guidance", ("practice",)
    )


def test_the_three_that_matter_most_are_told_easiest_first() -> None:
    questions = [question(1, 1), question(2, 3, "employer"), question(3, 2), question(4, 3), question(5, 3)]
    answers = {
        1: Answer.NO, 2: Answer.NO, 3: Answer.NO, 4: Answer.PARTLY, 5: Answer.YES,
    }  # fmt: skip

    assert [it.number for it in fixes(questions, answers)] == [3, 4, 2]


def test_what_is_fine_or_not_mine_needs_no_fix() -> None:
    answers = {1: Answer.YES, 2: Answer.NOT_MINE}

    assert fixes([question(1), question(2), question(3)], answers) == ()


def test_the_note_asks_for_what_is_not_mine_and_what_i_want_to_ask() -> None:
    questions = [question(1), question(2), question(3)]
    check = Check().answer(1, Answer.NOT_MINE).answer(2, Answer.NO).answer(3, Answer.NO).plan(2, Plan.ASK)

    assert [it.number for it in to_ask_for(questions, check)] == [1, 2]
    assert [it.number for it in to_ask_for(questions, check.plan(2, None))] == [1]


def test_two_weeks_after_the_end_another_look_is_due() -> None:
    check = Check(at=23).finish(MONDAY)

    assert (check.at, check.look_again_on) == (0, date(2026, 11, 16))
    assert (check.is_due(date(2026, 11, 15)), check.is_due(date(2026, 11, 16))) == (False, True)
    assert not Check().is_due(MONDAY)


def test_beginning_again_keeps_the_answers_but_not_for_another_way_of_working() -> None:
    check = Check().answer(1, Answer.NO).plan(1, Plan.DONE).go_to(5).finish(MONDAY)

    assert check.begin(Variant.CHAIR) == Check(answers={1: Answer.NO}, finished=MONDAY)
    assert check.begin(Variant.STANDING) == Check(Variant.STANDING, finished=MONDAY)


def test_each_way_of_working_has_its_words() -> None:
    other = Wording("Standing?", "Sit.", "knees")
    both = Question(1, "chair", "So?", "Do.", "feet", "free", 1, "some", ("practice",), standing=other)

    assert both.words(Variant.STANDING) == other
    assert both.words(Variant.LAPTOP) == both.words(Variant.CHAIR) == Wording("So?", "Do.", "feet")


def test_the_groups_fill_one_after_the_other() -> None:
    questions = [question(1), question(2), question(3, group="desk"), question(4, group="screen")]

    assert progress(questions, 1) == (0.5, 0, 0, 0, 0)
    assert progress(questions, 3) == (1, 1, 0, 0, 0)
