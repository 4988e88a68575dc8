"""The windows besides the player come up filled, and do what they say."""

from datetime import timedelta

from PySide6.QtWidgets import QApplication

from ergo.core.breaks import Kind, Outcome, Prompted
from ergo.ui.history_window import HistoryWindow
from ergo.ui.status_window import StatusWindow
from tests.pretend_life import MORNING, Life


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


def test_the_history_shows_thirty_days_and_today_as_it_goes_on(life: Life) -> None:
    yesterday = MORNING - timedelta(days=1)
    life.app.history.write(Prompted(yesterday.timestamp(), Kind.MICRO, Outcome.TAKEN))
    life.works(minutes=20)

    today, days = life.app.windows._days()
    life.app.windows.open_history()

    assert isinstance(window_of(HistoryWindow), HistoryWindow)
    assert (today, len(days)) == (MORNING.date(), 30)
    assert [(day, it.taken, it.longest_sit_seconds) for day, it in days[-2:]] == [
        (yesterday.date(), 1, 0),
        (MORNING.date(), 0, 1200),
    ]
