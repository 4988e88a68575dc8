"""The windows besides the player come up filled, and do what they say."""

from PySide6.QtWidgets import QApplication

from ergo.ui.status_window import StatusWindow
from tests.pretend_life import Life


def window_of(kind: type) -> object:
    """The open window of that kind."""
    [window] = [it for it in QApplication.topLevelWidgets() if isinstance(it, kind) and it.isVisible()]
    return window


def test_the_small_window_starts_a_break_pauses_and_resumes(life: Life) -> None:
    life.works(minutes=3)
    life.asks(verb="open")
    window = window_of(StatusWindow)
    assert isinstance(window, StatusWindow)

    window.pause_wanted.emit(1800.0)
    assert life.state() == "paused"
    window.resume_wanted.emit()
    assert life.state() == "working"
    window.break_wanted.emit()
    assert life.state() == "moving"
    life.app.windows.toggle_status()
    assert not window.isVisible()
