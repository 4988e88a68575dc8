"""The prompt card: the reminder in Ergo's own window, where the system's notifications have no buttons.

Belongs here: showing a notice and passing on one answer. Doesn't: words (words), when to show (core).
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ergo.core.breaks import Answer
from ergo.ports import Notice
from ergo.ui.controls import ROOM, Button, Rank, label
from ergo.ui.floating import FloatingCard
from ergo.ui.look import MEDIUM, RADIUS, grown

WIDTH = 384
BUTTON = 36  # height, pixels
PICTURE = QSize(92, 104)


class PromptCard(QObject):
    """A `Notifier` of our own; it waits for *seconds*, and longer while the pointer rests on it."""

    def __init__(self, seconds: float = 180, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._card: _Card | None = None
        self._picture: QPixmap | None = None
        self._on_answer: Callable[[Answer | None], None] | None = None

    def picture(self, picture: QPixmap | None) -> None:
        """The thumbnail of the next notice."""
        self._picture = picture

    def show(
        self, notice: Notice, on_answer: Callable[[Answer | None], None], on_failure: Callable[[str], None]
    ) -> None:
        """Shows the notice in place of any other; this one cannot fail."""
        if self._card is None:
            self._card = self._made()
        self._on_answer = on_answer
        self._card.fill(notice, self._picture)
        self._card.rise(f"{notice.title} – {notice.body}", self._seconds)

    def withdraw(self) -> None:
        """Takes the card off the screen without an answer."""
        self._on_answer = None
        if self._card is not None:
            self._card.put_away()

    def _made(self) -> "_Card":
        card = _Card()
        card.start.clicked.connect(lambda: self._answer(Answer.START))
        card.pressed.connect(lambda: self._answer(Answer.START))
        card.later.clicked.connect(lambda: self._answer(Answer.LATER))
        card.closed.connect(lambda: self._answer(Answer.SKIP))
        card.expired.connect(lambda: self._answer(None))
        return card

    def _answer(self, answer: Answer | None) -> None:
        on_answer, self._on_answer = self._on_answer, None
        if self._card is not None:
            self._card.put_away()
        if on_answer is not None:
            on_answer(answer)


class _Card(FloatingCard):
    """Thumbnail, title, one sentence and two buttons."""

    def __init__(self) -> None:
        super().__init__(WIDTH)
        self._thumbnail = _Thumbnail()
        self._sentence = label(quiet=True)
        self.start = Button("", Rank.PRIMARY, height=BUTTON)
        self.later = Button("", height=BUTTON)
        buttons = QHBoxLayout()
        buttons.addSpacing(-ROOM)  # edges line up, not focus rings
        buttons.setSpacing(0)
        buttons.addWidget(self.start)
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(self.header)
        right.addWidget(self._sentence)
        right.addStretch(1)
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        row.setSpacing(MEDIUM)
        row.addWidget(self._thumbnail, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(right, 1)

    def fill(self, notice: Notice, picture: QPixmap | None) -> None:
        """Takes the words and the picture of one notice."""
        self.title.setText(notice.title)
        self._sentence.setText(notice.body)
        self.start.setText(notice.start)
        self.start.setVisible(bool(notice.start))
        self.later.setText(notice.later)
        self.later.setVisible(bool(notice.later))
        self._thumbnail.take(picture)


class _Thumbnail(QWidget):
    """A picture with round corners; hidden without one."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def take(self, picture: QPixmap | None) -> None:
        self._picture = picture or QPixmap()
        self.setVisible(not self._picture.isNull())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grown(PICTURE.width()), grown(PICTURE.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(rounded)
        picture, box = self._picture, self.size()
        covered = picture.size().scaled(box, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        painter.drawPixmap(
            (box.width() - covered.width()) // 2,
            (box.height() - covered.height()) // 2,
            covered.width(),
            covered.height(),
            picture,
        )
