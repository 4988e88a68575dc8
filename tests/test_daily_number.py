"""On a gentler day one number is asked for, once, and kept in the diary; what rises leads to the card."""

import pytest
from PySide6.QtWidgets import QApplication

from ergo.core.diary import DiaryEntry
from ergo.core.relief_pages import Ended, Page
from ergo.storage import paths
from ergo.ui.controls import Button
from ergo.ui.floating import FloatingCard
from ergo.ui.help_card import HelpCard
from ergo.ui.player_hurt import Strengths
from ergo.ui.relief_words import not_easier
from tests.pretend_life import Life
from tests.test_helper import page, press, says, settles

DAY = 86_400.0


def asked() -> FloatingCard | None:
    """The question on the screen."""
    cards = [it for it in QApplication.topLevelWidgets() if isinstance(it, FloatingCard) and it.isVisible()]
    return next((it for it in cards if it.title.text() == "How is it today, 0 to 10?"), None)


def tells(number: int) -> None:
    card = asked()
    assert card is not None
    strengths = card.findChild(Strengths)
    assert strengths is not None
    strengths.chosen.emit(number)


def noted_before(life: Life, *numbers: int) -> None:
    """These were told on the days before today, the last of them yesterday."""
    now = life.app.conductor.now().wall
    for ago, number in enumerate(reversed(numbers), start=1):
        at = now - ago * DAY
        life.app.diary.keep(DiaryEntry(round(at), at, after=number, daily=True))


def test_it_is_asked_once_after_a_while_at_the_desk_and_kept_in_the_diary(life: Life) -> None:
    life.app.gentle_days.begin()
    life.works(minutes=5)
    assert asked() is None
    life.works(minutes=7)
    tells(4)
    life.works(minutes=60)

    assert asked() is None
    assert [(it.after, it.daily, it.area) for it in life.app.diary.entries()] == [(4, True, None)]


def test_each_number_is_as_high_as_a_target(life: Life) -> None:
    life.app.gentle_days.begin()
    life.works(minutes=12)
    card = asked()
    assert card is not None
    numbers = card.findChildren(Button)

    assert len(numbers) == 11
    assert [it.text() for it in numbers if it.height() < it.sizeHint().height()] == []


def test_on_a_usual_day_nobody_is_asked(life: Life) -> None:
    life.works(minutes=60)

    assert asked() is None


def test_it_waits_for_who_is_away_and_asks_nobody_who_is_not_to_move(life: Life) -> None:
    life.app.gentle_days.begin()
    life.locks()
    life.rests_hands(minutes=30)
    assert asked() is None
    life.locks(locked=False)
    life.app.care.turn_movement_off()
    life.works(minutes=20)
    assert asked() is None
    life.app.care.was_checked()
    life.works(minutes=12)

    assert asked() is not None


def test_a_day_that_has_its_number_is_not_asked(life: Life) -> None:
    life.app.gentle_days.begin()
    at = life.app.conductor.now().wall
    life.app.diary.keep(DiaryEntry(1, at, before=7, after=3))
    life.works(minutes=30)

    assert asked() is None


def test_no_answer_keeps_nothing_and_is_no_reason_to_ask_again(life: Life) -> None:
    life.app.gentle_days.begin()
    life.works(minutes=12)
    card = asked()
    assert card is not None
    card.put_away()
    life.works(minutes=120)

    assert asked() is None
    assert not paths.diary_path().exists()


def test_higher_two_days_running_leads_to_the_card_and_says_so(life: Life) -> None:
    noted_before(life, 2, 3)
    life.app.gentle_days.begin()
    life.works(minutes=12)
    tells(4)

    assert page(life) is Page.STOPPED
    assert life.app.care.movement_is_off
    card = life.app.helper.window.findChild(HelpCard)
    assert card is not None
    assert card._line.text().startswith(not_easier())
    life.app.helper.window.close()
    life.app.helper.open()
    assert life.app.helper._why == ""


def test_a_spasm_on_the_third_day_completes_the_rise(life: Life) -> None:
    noted_before(life, 2, 3)
    life.app.gentle_days.begin()
    settles(life, strength=5)
    says(life, Ended())
    press(life, "Save to my diary")

    assert page(life) is Page.STOPPED


@pytest.mark.parametrize(("number", "then"), [(6, Page.CHECK), (5, Page.CLOSED)])
def test_what_is_strong_leads_to_the_warning_signs(life: Life, number: int, then: Page) -> None:
    noted_before(life, 7, 8)
    life.app.gentle_days.begin()
    life.works(minutes=12)
    tells(number)

    assert life.app.helper.relief.page is then
    assert not life.app.care.movement_is_off


def test_a_number_that_cannot_be_kept_counts_all_the_same(
    life: Life, caplog: pytest.LogCaptureFixture
) -> None:
    life.app.gentle_days.begin()
    life.works(minutes=12)
    (paths.diary_path() / "in the way").mkdir(parents=True)
    tells(8)

    assert page(life) is Page.CHECK
    caplog.clear()


def test_a_diary_that_cannot_be_read_asks_nothing(life: Life, caplog: pytest.LogCaptureFixture) -> None:
    paths.diary_path().write_text('{"ergo_diary": 9}')
    life.app.gentle_days.begin()
    life.works(minutes=30)

    assert asked() is None
    caplog.clear()


def test_nothing_is_asked_over_the_help(life: Life) -> None:
    life.app.gentle_days.begin()
    life.works(minutes=6)
    life.app.helper.open()
    life.works(minutes=10)

    assert asked() is None


def test_help_takes_the_question_off_the_screen(life: Life) -> None:
    life.app.gentle_days.begin()
    life.works(minutes=12)
    assert asked() is not None
    life.app.helper.open()

    assert asked() is None
