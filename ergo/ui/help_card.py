"""The help card: where every warning sign leads. It offers no exercise, closes, and shows what to take along.

Belongs here: the card's fixed words, and their look. Doesn't: what stops because of it (core.care).
"""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ergo.ui.controls import Button, Label, Rank, crisp, label
from ergo.ui.look import HUGE, LARGE, MEDIUM, RADIUS, WIDE, Size, colours_of, font_of, grown
from ergo.ui.player_buttons import Folding
from ergo.ui.scrolled import Scrolled

translate = QCoreApplication.translate


def title() -> str:
    """The card's heading."""
    return translate("HelpCard", "Please get this checked.")


def paragraphs() -> tuple[str, ...]:
    """The card's text, fixed as it stands: read one after the other it is one text."""
    return (
        translate("HelpCard", "Ergo cannot judge this, and moving on is not the right next step."),
        translate(
            "HelpCard",
            "If it was on the first list, or you feel very unwell, or it is quickly getting worse: call the "
            "emergency number (112, 999, 911, 000) now; an urgent-care line can help if you are not sure.",
        ),
        translate(
            "HelpCard",
            "Otherwise contact a doctor or an urgent-care line, today if it is new. Do not drive yourself if "
            "you feel faint, weak or confused.",
        ),
        translate(
            "HelpCard", "Until then: stay as comfortable as you can, do not stretch or press the sore place."
        ),
    )


class HelpCard(QWidget):
    """The card as a page of a window."""

    closed = Signal()
    notes_wanted = Signal()  # a page to take along

    def __init__(self) -> None:
        super().__init__()
        self._sheet = _Sheet()
        self._line = label("", quiet=True)
        self._close = Button(self.tr("Close"), Rank.PRIMARY, height=44)
        self._close.clicked.connect(self.closed)
        self._notes = Button(self.tr("Show my notes to take along"), height=44)
        self._notes.clicked.connect(lambda: self.notes_wanted.emit())
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addStretch(1)
        column.addWidget(self._sheet)
        column.addWidget(self._line)
        column.addStretch(1)
        self._scroll = Scrolled(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        whole.setSpacing(MEDIUM)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(Folding((self._close, self._notes)))

    def begin(self) -> None:
        """Shows the card anew."""
        self.say_line("")
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_line(self, line: str) -> None:
        """What follows from it, quietly below: "Movement is off until 15:10 ..."."""
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def words(self) -> str:
        """All of it, for a screen reader."""
        return " ".join((title(), *paragraphs()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolls by the keys for pages, where the text is longer than the window."""
        bar = self._scroll.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Speaks more quietly where there is little room."""
        self._sheet.speak(large=min(self.width() - grown(240), self.height()) >= grown(460))
        super().resizeEvent(event)


class _Sheet(QFrame):
    """Title and text on amber-brown."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label(title(), Size.DISPLAY, bold=True)
        self._text: list[Label] = [label(words) for words in paragraphs()]
        self._box = QVBoxLayout(self)
        self._box.addWidget(self._title)
        for line in self._text:
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._box.addWidget(line)

    def speak(self, *, large: bool) -> None:
        """In large type, or in that of the other windows."""
        air = HUGE if large else LARGE
        self._box.setContentsMargins(air, LARGE if not large else WIDE, air, LARGE if not large else WIDE)
        self._box.setSpacing(LARGE if large else MEDIUM)
        self._title.setFont(font_of(Size.DISPLAY if large else Size.TITLE, bold=True))
        for number, line in enumerate(self._text):
            line.setFont(font_of(Size.TITLE if large else Size.BODY, bold=number == 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground and edge."""
        colours = colours_of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.warn, 1))
            painter.setBrush(colours.warn_bg)
            painter.drawRoundedRect(crisp(QRectF(self.rect()), 1), RADIUS, RADIUS)
