"""The contact sheet: all pictures of the demo on one page, each with its caption."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from ergo.ui.look import LIGHT

COLUMNS = 4
CELL_WIDTH, CELL_HEIGHT = 400, 300  # pixels
CAPTION = 34
GAP = 24


def contact_sheet(pictures: Sequence[tuple[Path, str]], path: Path) -> None:
    """Paints the sheet and writes it; raises `OSError` if that fails."""
    rows = -(-len(pictures) // COLUMNS)
    width = GAP + COLUMNS * (CELL_WIDTH + GAP)
    height = GAP + rows * (CELL_HEIGHT + CAPTION + GAP)
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(QColor(LIGHT.bg))
    painter = QPainter(sheet)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    for number, (file, caption) in enumerate(pictures):
        row, column = divmod(number, COLUMNS)
        left = GAP + column * (CELL_WIDTH + GAP)
        top = GAP + row * (CELL_HEIGHT + CAPTION + GAP)
        _cell(
            painter, QRectF(left, top, CELL_WIDTH, CELL_HEIGHT), QImage(str(file)), f"{number + 1}  {caption}"
        )
    painter.end()
    if not sheet.save(str(path)):
        raise OSError(0, "the contact sheet was not written")


def _cell(painter: QPainter, place: QRectF, picture: QImage, caption: str) -> None:
    painter.setPen(QPen(QColor(LIGHT.line), 1))
    painter.setBrush(QColor(LIGHT.stage))
    painter.drawRoundedRect(place, 12, 12)
    room = place.size().toSize() * 0.94
    size = picture.size()
    if size.width() > room.width() or size.height() > room.height():
        size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
    spot = QRectF(0, 0, size.width(), size.height())
    spot.moveCenter(place.center())
    painter.drawImage(spot, picture)
    font = QFont()
    font.setPixelSize(15)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.text))
    line = QRectF(place.left() + 4, place.bottom() + 4, place.width() - 8, CAPTION)
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, caption)
