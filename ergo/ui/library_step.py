"""One step of a routine in the preview: a row with its figure, and what there is to know of the move.

Belongs here: rows and details. Doesn't: the page around them (library_preview), words (library_words).
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ergo.core.routine import PlayedStep
from ergo.ui import library_words, words
from ergo.ui.controls import ROOM, Button, Control, Rank, crisp, label
from ergo.ui.flow import FlowLayout
from ergo.ui.library_pictures import Pictures
from ergo.ui.look import MEDIUM, RADIUS, SMALL, TARGET, TINY, Size, colours_of, font_of, grown

PICTURE = QSize(72, 54)  # pixels


class StepRow(Control):
    """A step that can be chosen: picture, name, seconds and side."""

    def __init__(self, step: PlayedStep, pictures: Pictures) -> None:
        super().__init__()
        assert step.exercise is not None
        self._exercise, self._pictures = step.exercise, pictures
        self._facts = words.BETWEEN.join(filter(None, (words.length(step.seconds), library_words.side(step))))
        self.setCheckable(True)
        self.setText(step.exercise.name)
        self.setAccessibleName(f"{step.exercise.name}, {self._facts}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The picture, or two lines of text where those are higher."""
        lines = 2 * QFontMetrics(font_of(Size.BODY, bold=True)).height()
        return QSize(grown(220), max(PICTURE.height(), lines) + 2 * TINY + 2 * ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints surface, ring, picture and words."""
        colours, body, on = colours_of(self), self.body(), self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ring(painter, colours, RADIUS)
            pen = 2 if on else 1
            painter.setPen(QPen(colours.accent if on else colours.line, pen))
            painter.setBrush(colours.soft if on or self.underMouse() else colours.surface)
            painter.drawRoundedRect(crisp(body, pen), RADIUS, RADIUS)
            backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            place = QRectF(body.left() + TINY + 1, 0, PICTURE.width(), PICTURE.height())
            place.moveTop(body.center().y() - PICTURE.height() / 2)
            if backwards:
                place.moveRight(body.right() - TINY - 1)
            clip = QPainterPath()
            clip.addRoundedRect(place, SMALL, SMALL)
            painter.setClipPath(clip)
            pixmap = self._pictures.of(self._exercise, PICTURE, self.devicePixelRatioF())
            painter.drawPixmap(place.toRect(), pixmap)
            painter.setClipping(False)
            before, after = place.width() + 2 * MEDIUM, MEDIUM
            left, right = (after, before) if backwards else (before, after)
            self._paint_words(painter, QRectF(body).adjusted(left, 0, -right, 0))

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        colours = colours_of(self)
        bold, plain = font_of(Size.BODY, bold=True), font_of(Size.BODY)
        line = QFontMetrics(bold).height()
        top = QRectF(room.left(), room.center().y() - line, room.width(), line)
        for text, font, ink in ((self.text(), bold, colours.text), (self._facts, plain, colours.text2)):
            painter.setFont(font)
            painter.setPen(ink)
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, shown)
            top.translate(0, line)


class StepDetails(QWidget):
    """What there is to know of the chosen move."""

    sources_wanted = Signal(str)  # id of the exercise
    left_out_said = Signal(str)

    def __init__(self, step: PlayedStep, instead_of: str) -> None:
        super().__init__()
        assert step.exercise is not None
        name = step.exercise.id
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, TINY, SMALL, SMALL)
        column.setSpacing(TINY)
        if instead_of:
            text = self.tr("Stands in for {move}, which is not for you now.").format(move=instead_of)
            column.addWidget(label(text, quiet=True))
        for heading, text in library_words.details(step):
            column.addWidget(_detail(heading, text))
        buttons = FlowLayout()
        where = Button(self.tr("Where this comes from"), Rank.QUIET, height=TARGET)
        where.clicked.connect(lambda: self.sources_wanted.emit(name))
        leave = Button(self.tr("Leave this move out"), Rank.QUIET, height=TARGET)
        leave.clicked.connect(lambda: self.left_out_said.emit(name))
        buttons.addWidget(where)
        buttons.addWidget(leave)
        column.addLayout(buttons)


def _detail(heading: str, text: str) -> QLabel:
    line = label("")
    line.setTextFormat(Qt.TextFormat.RichText)
    line.setText(library_words.as_rich(heading, text))
    line.setAccessibleName(f"{heading}: {text}")
    return line
