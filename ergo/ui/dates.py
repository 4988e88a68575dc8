"""Fields for days and times, as the person's locale writes them.

Belongs here: how they are written, and their manners. Doesn't: which days are allowed (who asks).
"""

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit

from ergo.ui.look import TARGET, grown

SHORT = QLocale.FormatType.ShortFormat
FIRST = QDate(1970, 1, 2)  # before it no clock of Ergo counts


class Field(QDateTimeEdit):
    """One day, one time, or both; the wheel turns it only while the keyboard is in it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else Qt writes half past seven as 30:07
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumDate(FIRST)
        self.setAccessibleName(name)
        self.setMinimumHeight(grown(TARGET))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls on under the pointer."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DayField(Field):
    """A day."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setDisplayFormat(QLocale().dateFormat(SHORT))


class TimeField(Field):
    """A time of day."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setDisplayFormat(QLocale().timeFormat(SHORT))
        self.setDateTime(QDateTime(FIRST, QTime(0, 0)))


class MomentField(Field):
    """A day and a time, to the minute."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setDisplayFormat(QLocale().dateTimeFormat(SHORT))

    def show_moment(self, at: float) -> None:
        """That moment, in seconds since 1970."""
        self.setDateTime(QDateTime.fromSecsSinceEpoch(round(at)))

    def moment(self, before: float) -> float:
        """The moment; *before* to the second where it is still that minute."""
        seconds = self.dateTime().toSecsSinceEpoch()
        return before if seconds // 60 == round(before) // 60 else float(seconds)
