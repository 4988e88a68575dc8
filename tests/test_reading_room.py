"""What there is to learn and the workstation check open from the tray; answers outlive a restart."""

from PySide6.QtWidgets import QApplication

from ergo.core.workstation import Answer, Variant
from ergo.storage import paths, workstation_file
from tests.pretend_life import Life

DAY = 86_400.0


def test_the_check_is_kept_and_another_look_is_said_in_help_after_two_weeks(life: Life) -> None:
    life.app.tray.workstation_wanted.emit()
    window = life.app.reading_room._window
    assert window is not None
    window.start.begin_wanted.emit(Variant.CHAIR)
    window.question.answered.emit(Answer.NO)
    for _ in range(24):
        window.question.next_wanted.emit()

    kept = workstation_file.load(paths.workstation_path())
    assert (kept.answers, kept.variant, str(kept.finished)) == ({1: Answer.NO}, Variant.CHAIR, "2026-03-02")
    assert not life.app._facts().look_again
    life.desk.wall_ahead += 14 * DAY
    assert life.app._facts().look_again
    window.close()


def test_learn_opens_with_what_suits_the_body_and_leads_to_the_check(life: Life) -> None:
    life.app.change_setting("routines.body", ["fluid-limit"])
    life.app.librarian.learn_wanted.emit()
    learn = life.app.reading_room._learn
    assert learn is not None
    assert learn.isVisible()
    assert {tip.number for tip in learn._tips if tip.topic == "water"} == {8}

    learn.workstation_wanted.emit()
    QApplication.processEvents()

    window = life.app.reading_room._window
    assert window is not None
    assert window.isVisible()
    learn.close()
    window.close()
