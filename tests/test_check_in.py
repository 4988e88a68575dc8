"""Whoever wants it is asked half an hour after help whether it is easier; nobody else is. Nothing is kept."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from ergo.core.relief_pages import Able, Area, Chose, Could, Ended, NoSign, Page, Told
from ergo.storage import paths
from ergo.ui.controls import Button, Label
from ergo.ui.floating import FloatingCard
from tests.pretend_life import Life
from tests.test_helper import page, press, says, settles


def after_help(life: Life, *, wished: bool = True, strength: int = 7) -> None:
    """A back that gripped, breathing, and the last page answered."""
    settles(life, strength=strength)
    says(life, Ended())
    if wished:
        press(life, "Check in with me in half an hour")
    press(life, "Don't save")


def asked() -> FloatingCard | None:
    """The question on the screen."""
    cards = [it for it in QApplication.topLevelWidgets() if isinstance(it, FloatingCard) and it.isVisible()]
    return next((it for it in cards if it.title.text() == "Is it easier now?"), None)


def answer(text: str) -> None:
    card = asked()
    assert card is not None
    next(it for it in card.findChildren(Button) if it.text() == text).click()


def test_it_asks_in_half_an_hour_without_a_word_of_what_it_was(life: Life) -> None:
    after_help(life)
    life.works(minutes=29)
    assert asked() is None

    life.works(minutes=2)
    card = asked()
    assert card is not None
    assert [it.text() for it in card.findChildren(Label) if it.text()] == [
        "Is it easier now?",
        "You asked me to check in. Tender for a day or two is common. Not medical advice.",
    ]

    answer("Easier")
    life.works(minutes=60)
    assert (asked(), life.app.helper.relief.page) == (None, Page.CLOSED)


def test_who_did_not_want_it_is_not_asked(life: Life) -> None:
    after_help(life, wished=False)
    life.works(minutes=40)

    assert asked() is None


def test_not_easier_leads_to_the_warning_signs_and_what_is_still_strong_to_the_card(life: Life) -> None:
    after_help(life)
    life.works(minutes=31)
    answer("Not easier")
    assert page(life) is Page.CHECK
    assert not life.app.care.movement_is_off

    says(life, NoSign(), Chose(Area.BACK, "L"), Could(Able.SIT), Told(6))
    assert page(life) is Page.STOPPED
    assert life.app.care.movement_is_off


def test_not_easier_but_weaker_is_helped_as_before(life: Life) -> None:
    after_help(life)
    life.works(minutes=31)
    answer("Not easier")
    says(life, NoSign(), Chose(Area.BACK, "L"), Could(Able.SIT), Told(5))

    assert page(life) in (Page.SETTLE, Page.MOVE)


def test_it_waits_for_who_is_away(life: Life) -> None:
    after_help(life)
    life.locks()
    life.rests_hands(minutes=45)
    assert asked() is None

    life.locks(locked=False)
    life.works(minutes=3)
    answer("Easier")


def test_help_that_is_opened_again_takes_its_place(life: Life) -> None:
    after_help(life)
    life.works(minutes=10)
    life.app.helper.open()
    life.app.helper.window.close()
    life.works(minutes=30)

    assert asked() is None


def test_the_wish_leaves_nothing_on_disk(life: Life) -> None:
    after_help(life, wished=False)
    before = on_disk(life)
    life.app.helper.check_in.wish()

    assert on_disk(life) == before
    life.works(minutes=31)
    answer("Easier")


def on_disk(life: Life) -> dict[Path, bytes]:
    """All that Ergo keeps, once it has saved its state."""
    life.app.conductor.save()
    return {it: it.read_bytes() for it in Path(paths.data_folder()).parent.rglob("*") if it.is_file()}
