"""Help over time: what was answered grows old, a spasm is one entry, and nothing plays beside the help."""

import pytest
from PySide6.QtWidgets import QApplication

from ergo.core.breaks import Moved
from ergo.core.diary import Felt
from ergo.core.events import RoutineWanted
from ergo.core.relief_pages import (
    Able,
    Answer,
    Area,
    Chose,
    Could,
    Eased,
    Ended,
    Finished,
    GotWorse,
    NoSign,
    OneSign,
    Page,
    Told,
)
from ergo.helper import STALE
from ergo.ui.diary_form import EntryForm
from ergo.ui.floating import FloatingCard
from tests.pretend_life import Life
from tests.test_helper import page, press, says, settles

HALF_WAY = (NoSign(), Chose(Area.BACK, "L"), Could(Able.SIT))


def form(life: Life) -> EntryForm:
    return life.app.helper.window._after._form


def waits(life: Life, seconds: float) -> None:
    """So much time passes on every clock, and nobody answers."""
    life.rests_hands(seconds=seconds)


@pytest.mark.parametrize("answer", [Chose(Area.NECK), Could(Able.LIE), Told(2), Eased()])
def test_what_was_answered_half_an_hour_ago_is_asked_again_from_the_list_on(
    life: Life, answer: Answer
) -> None:
    life.app.helper.open()
    says(life, *HALF_WAY)
    waits(life, STALE)
    says(life, answer)

    assert page(life) is Page.CHECK
    assert not life.app.helper.relief.checked


def test_what_is_getting_worse_is_to_be_checked_however_late_that_is_said(life: Life) -> None:
    settles(life)
    waits(life, STALE + 60)
    says(life, GotWorse())
    waits(life, STALE + 60)
    says(life, NoSign())

    assert page(life) is Page.STOPPED
    assert life.app.care.movement_is_off


def test_the_same_spasm_half_an_hour_later_stays_one_entry(life: Life) -> None:
    settles(life)
    says(life, Ended())
    form(life)._felt.choose("sharp")
    press(life, "Check in with me in half an hour")
    press(life, "Save to my diary")
    life.works(minutes=31)
    life.app.helper.check_in.not_easier.emit()
    says(life, *HALF_WAY, Told(3), Ended())
    assert form(life)._felt.values == ("sharp",)
    form(life)._feeling.choose("better")
    press(life, "Save to my diary")

    assert [(it.felt, it.feeling) for it in life.app.diary.entries()] == [((Felt.SHARP,), "better")]


def test_nothing_lies_over_a_help_that_goes_on_after_it_was_saved(life: Life) -> None:
    settles(life)
    says(life, Ended())
    form(life)._feeling.choose("worse")
    press(life, "Check in with me in half an hour")
    press(life, "Save to my diary")
    life.works(minutes=31)

    assert page(life) is Page.CHECK
    assert [
        it for it in QApplication.topLevelWidgets() if isinstance(it, FloatingCard) and it.isVisible()
    ] == []


def test_who_only_looked_for_half_an_hour_has_changed_nothing(life: Life) -> None:
    life.app.helper.open()
    waits(life, STALE + 60)
    life.app.helper.open()
    life.app.helper.window.close()

    assert life.state() == "working"


def test_a_second_start_leaves_what_is_typed_on_the_last_page(life: Life) -> None:
    settles(life)
    says(life, Ended())
    waits(life, STALE)
    life.asks(verb="relief")

    assert page(life) is Page.AFTER


@pytest.mark.parametrize(("answer", "then"), [(NoSign(), Page.WHERE), (OneSign(), Page.STOPPED)])
def test_the_list_itself_never_grows_old(life: Life, answer: Answer, then: Page) -> None:
    life.app.helper.open()
    waits(life, 14 * 3600)
    says(life, answer)

    assert page(life) is then
    assert life.app.helper.relief.began in (None, life.app.conductor.now().at)


def test_a_second_start_the_next_morning_begins_with_the_list(life: Life) -> None:
    life.app.helper.open()
    says(life, *HALF_WAY)
    waits(life, 14 * 3600)
    life.asks(verb="relief")

    assert page(life) is Page.CHECK


def test_moves_do_not_go_on_the_next_morning(life: Life) -> None:
    settles(life)
    says(life, Eased())
    waits(life, 20)
    life.locks()
    waits(life, 14 * 3600)
    life.locks(locked=False)

    assert page(life) is Page.CHECK
    assert not life.app.helper.relief.checked
    says(life, *HALF_WAY, Told(4), Ended())
    press(life, "Save to my diary")
    assert [it for it in life.entries if isinstance(it, Moved)] == []  # those of yesterday were never saved


def test_what_is_typed_waits_over_night_and_can_be_saved(life: Life) -> None:
    settles(life)
    says(life, Ended())
    form(life)._note.setPlainText("after lunch")
    life.locks()
    waits(life, 14 * 3600)
    life.locks(locked=False)
    press(life, "Save to my diary")

    assert [it.note for it in life.app.diary.entries()] == ["after lunch"]


def test_the_next_spasm_finds_nothing_chosen_but_what_is_typed(life: Life) -> None:
    settles(life)
    says(life, Ended())
    form(life)._feeling.choose("worse")
    form(life)._felt.choose("sharp")
    form(life)._note.setPlainText("half a sentence")
    life.app.helper.window.close()
    life.works(minutes=90)
    settles(life)
    says(life, Ended())
    press(life, "Save to my diary")

    [entry] = life.app.diary.entries()
    assert (entry.feeling, entry.felt, entry.note) == ("", (), "half a sentence")


def test_a_spasm_that_got_worse_after_it_was_saved_stays_one_entry(life: Life) -> None:
    settles(life)
    says(life, Ended())
    form(life)._felt.choose("sharp")
    form(life)._feeling.choose("worse")
    press(life, "Save to my diary")
    assert page(life) is Page.CHECK
    says(life, NoSign(), Ended())
    assert form(life)._felt.values == ("sharp",)
    form(life)._feeling.choose("better")
    press(life, "Save to my diary")

    [entry] = life.app.diary.entries()
    assert (entry.felt, entry.feeling) == ((Felt.SHARP,), "better")


def test_a_routine_that_is_begun_ends_the_help_so_that_nothing_plays_beside_it(life: Life) -> None:
    settles(life)
    says(life, Eased())
    life.app.conductor.act(lambda now: RoutineWanted(now, "hip-60"))
    QApplication.processEvents()

    assert not life.app.helper.window.isVisible()
    assert life.app.helper.relief.page is Page.CLOSED
    assert life.app.stage.player.isVisible()


def test_what_stays_strong_is_asked_about_after_half_an_hour_and_leads_to_the_card(life: Life) -> None:
    settles(life, strength=8)
    waits(life, STALE)
    life.app.helper.window._settle._tick()

    assert page(life) is Page.STRENGTH
    says(life, Told(7))
    assert page(life) is Page.STOPPED
    assert life.app.care.movement_is_off


def test_an_entry_with_a_warning_sign_is_kept_and_leads_to_the_card(life: Life) -> None:
    settles(life)
    says(life, Ended())
    form(life)._felt.choose("weak")
    press(life, "Save to my diary")

    assert [it.felt for it in life.app.diary.entries()] == [(Felt.WEAK,)]
    assert page(life) is Page.STOPPED


def test_nothing_is_asked_of_whoever_declines(life: Life) -> None:
    settles(life)
    says(life, Ended(), Finished())

    assert life.app.helper.relief.page is Page.CLOSED
