"""What there is to learn and the workstation check open from the tray; answers outlive a restart."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ergo.core.kept import Forget
from ergo.core.workstation import Answer, Check, Variant
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


def test_what_is_deleted_with_everything_is_gone(life: Life) -> None:
    life.app.reading_room._keep(Check(answers={1: Answer.NO}, at=3))
    assert life.app.reading_room._kept().at == 3

    life.app.keeping.forget(Forget(None))

    assert life.app.reading_room._kept() == Check()


def test_what_cannot_be_kept_counts_until_ergo_ends(
    life: Life, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (home / "data" / "workstation.json").symlink_to("/proc/workstation.json")

    life.app.reading_room._keep(Check(at=3))

    assert life.app.reading_room._kept() == Check(at=3)
    assert "was not saved" in caplog.text
    caplog.clear()


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
