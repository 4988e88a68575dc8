"""The pictures of the tray and of Ergo itself, painted, so that no theme has to know their names.

Belongs here: which picture a glance asks for, and how it is drawn. Modes differ by shape, not only by colour.
All shapes are drawn on a square of 64 units, whatever the size in pixels.
"""

from enum import StrEnum

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPainterPathStroker, QPen, QPixmap

from ergo.core.glance import Glance, Mode
from ergo.ui.look import DARK, LIGHT

SIZES = (16, 22, 24, 32, 48, 64)
APP_SIZES = (16, 22, 24, 32, 48, 64, 128)  # of windows; the shipped files go up to 512
STEPS = 24  # in which the ring fills: one every 75 s of a half hour
SMALL_BELOW = 22  # pixels: no person, a thicker ring
BODY_FROM = 32  # pixels: below, a standing body would read as the letter i
ACCENT_FROM = 48  # pixels: no panel is that tall, so it is a window or a switcher that shows it
FAINT = 0.38  # opacity of the part of the ring that is not filled yet
CENTER, DISC = QPointF(32, 32), 31.0


class TrayStyle(StrEnum):
    """The choices of `look.tray_icon`; light and dark name the picture, not the panel."""

    AUTOMATIC = "automatic"
    COLOR = "color"
    LIGHT = "light"
    DARK = "dark"


class IconKey(msgspec.Struct, frozen=True):
    """Everything the shape depends on: equal keys, equal pictures."""

    mode: Mode
    step: int = 0  # 0 to STEPS
    minutes: int | None = None  # shown in the ring


class Inks(msgspec.Struct, frozen=True):
    """The colours of an icon, as #rrggbb: of the sizes a panel shows, and of larger ones."""

    small: str
    large: str


def icon_key(glance: Glance, *, minutes: bool = False) -> IconKey:
    """The key of the picture for this glance; *minutes* puts the minutes of sitting into the ring."""
    counts = glance.mode in (Mode.SITTING, Mode.DUE)
    return IconKey(
        mode=glance.mode,
        step=min(STEPS, int(max(0.0, glance.ring) * STEPS)) if glance.mode is Mode.SITTING else 0,
        minutes=min(999, int(glance.sitting_seconds // 60)) if minutes and counts else None,
    )


def inks_for(style: TrayStyle, *, panel_dark: bool) -> Inks:
    """The inks of this style on a panel that is dark or light."""
    match style:
        case TrayStyle.LIGHT:
            colours = DARK
        case TrayStyle.DARK:
            colours = LIGHT
        case TrayStyle.AUTOMATIC | TrayStyle.COLOR:
            colours = DARK if panel_dark else LIGHT
    small = colours.accent if style is TrayStyle.COLOR else colours.mono
    return Inks(small=small.name(), large=colours.accent.name())


def panel_is_dark(desktop: str, *, system_dark: bool) -> bool:
    """Whether the panel is dark; *desktop* is XDG_CURRENT_DESKTOP: some keep a black bar in a light theme."""
    return system_dark or not {"gnome", "unity", "x-cinnamon"}.isdisjoint(desktop.casefold().split(":"))


def tray_icon(key: IconKey, inks: Inks) -> QIcon:
    """The icon of this key in all sizes."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(tray_picture(key, size, inks.large if size >= ACCENT_FROM else inks.small))
    return icon


def tray_picture(key: IconKey, size: int, ink: str) -> QPixmap:
    """One picture, *size* pixels square, in one ink (#rrggbb) on nothing."""
    pixmap = _empty(size)
    painter = _painter(pixmap)
    _Sketch(painter, QColor(ink), size).mode(key)
    painter.end()
    return pixmap


def app_icon() -> QIcon:
    """Ergo's own icon, for windows and notifications."""
    icon = QIcon()
    for size in APP_SIZES:
        icon.addPixmap(app_picture(size))
    return icon


def app_picture(size: int) -> QPixmap:
    """Ergo's own icon, *size* pixels square: the moving figure on a disc of the accent."""
    pixmap = _empty(size)
    painter = _painter(pixmap)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(LIGHT.accent)
    painter.drawEllipse(CENTER, DISC, DISC)
    painter.setBrush(LIGHT.on_accent)
    painter.drawPath(open_arms(bold=size < SMALL_BELOW))
    painter.end()
    return pixmap


def open_arms(*, bold: bool = False) -> QPainterPath:
    """The outline of a figure with open arms and legs; *bold* for the smallest size."""
    arm, torso, leg = (7.5, 11.0, 8.5) if bold else (6.0, 11.5, 6.8)
    figure = QPainterPath()
    figure.setFillRule(Qt.FillRule.WindingFill)  # the limbs overlap
    figure.addEllipse(QPointF(32, 16), 7.5, 7.5)
    stroker = QPainterPathStroker()
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for width, (first, *others) in (
        (arm, (QPointF(12.5, 22.5), QPointF(28.5, 29), QPointF(35.5, 29), QPointF(51.5, 22.5))),
        (torso, (QPointF(32, 31.8), QPointF(32, 36.5))),
        (leg, (QPointF(22.5, 53), QPointF(29.5, 37.5))),
        (leg, (QPointF(41.5, 53), QPointF(34.5, 37.5))),
    ):
        line = QPainterPath(first)
        for point in others:
            line.lineTo(point)
        stroker.setWidth(width)
        figure.addPath(stroker.createStroke(line))
    return figure


def _empty(size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _painter(pixmap: QPixmap) -> QPainter:
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixmap.width() / 64, pixmap.height() / 64)
    return painter


class _Sketch:
    """The shapes, in one ink."""

    def __init__(self, painter: QPainter, ink: QColor, size: int) -> None:
        self._painter, self._ink = painter, ink
        self._small, self._has_body = size < SMALL_BELOW, size >= BODY_FROM
        self._width = 9.5 if self._small else 7.0  # of the ring

    def mode(self, key: IconKey) -> None:
        """Draws the picture of one mode."""
        if key.minutes is not None:
            self._minutes(key)
            return
        match key.mode:
            case Mode.SITTING:
                self._filling_ring(key.step)
                self._person()
            case Mode.DUE:
                self._ring()
                self._disc(13.5 if self._small else 15.5)
            case Mode.MOVING:
                self._disc(DISC)
                self._erase(True)
                self._path(open_arms(bold=self._small))
            case Mode.PAUSED:
                self._ring()
                self._bars()
            case Mode.HOLDING:
                self._ring()
                self._person()
                self._slash()
            case Mode.AWAY:
                self._dashes()
            case Mode.STANDING:
                self._ring()
                self._upright()
            case Mode.OUTSIDE:
                self._moon()
            case Mode.PROBLEM:
                self._ring()
                self._exclamation()

    def _erase(self, on: bool) -> None:
        mode = QPainter.CompositionMode
        self._painter.setCompositionMode(
            mode.CompositionMode_DestinationOut if on else mode.CompositionMode_SourceOver
        )

    def _ellipse(self, center: QPointF, radius: float) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._ink)
        self._painter.drawEllipse(center, radius, radius)

    def _path(self, path: QPainterPath) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._ink)
        self._painter.drawPath(path)

    def _stroke(self, width: float, *points: QPointF) -> None:
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        self._painter.setPen(QPen(self._ink, width, Qt.PenStyle.SolidLine, round_cap, round_join))
        self._painter.drawPolyline(list(points))

    def _circle(self) -> QRectF:
        radius = 31 - self._width / 2
        return QRectF(32 - radius, 32 - radius, 2 * radius, 2 * radius)

    def _ring(self) -> None:
        self._painter.setPen(QPen(self._ink, self._width))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(self._circle())

    def _arc(self, start: float, length: float) -> None:
        """An arc of the ring, in turns, from the top and clockwise."""
        self._painter.setPen(QPen(self._ink, self._width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        self._painter.drawArc(self._circle(), round(5760 * (0.25 - start)), -round(5760 * length))

    def _filling_ring(self, step: int) -> None:
        self._painter.setOpacity(FAINT)
        self._ring()
        self._painter.setOpacity(1)
        self._arc(0, step / STEPS)

    def _dashes(self) -> None:
        """A ring of short arcs: nobody is there."""
        count = 6 if self._small else 8
        for index in range(count):
            self._arc((index - 0.3) / count, 0.6 / count)

    def _disc(self, radius: float) -> None:
        self._ellipse(CENTER, radius)

    def _person(self) -> None:
        if self._small:
            return
        self._ellipse(QPointF(32, 22), 7.5)
        body = QPainterPath(QPointF(18, 47))
        body.cubicTo(QPointF(18, 37), QPointF(24, 32), QPointF(32, 32))
        body.cubicTo(QPointF(40, 32), QPointF(46, 37), QPointF(46, 47))
        self._path(body)

    def _upright(self) -> None:
        """A person on their feet; at small sizes an arrow up."""
        if not self._has_body:
            self._stroke(8 if self._small else 7, QPointF(21, 35), QPointF(32, 24), QPointF(43, 35))
            if not self._small:
                self._stroke(7, QPointF(32, 26), QPointF(32, 45))
            return
        self._ellipse(QPointF(32, 17), 5.6)
        self._stroke(9.5, QPointF(32, 30.5), QPointF(32, 36))
        self._stroke(4.4, QPointF(23, 40.5), QPointF(28, 28.2), QPointF(36, 28.2), QPointF(41, 40.5))
        self._stroke(5.2, QPointF(28, 50.5), QPointF(30, 37))
        self._stroke(5.2, QPointF(36, 50.5), QPointF(34, 37))

    def _bars(self) -> None:
        width, apart = (8.0, 8.0) if self._small else (7.5, 8.0)
        for x in (32 - apart, 32 + apart):
            bar = QPainterPath()
            bar.addRoundedRect(QRectF(x - width / 2, 20, width, 24), 2, 2)
            self._path(bar)

    def _slash(self) -> None:
        self._erase(True)
        self._stroke(self._width + 9, QPointF(14, 50), QPointF(50, 14))
        self._erase(False)
        self._stroke(self._width, QPointF(9, 55), QPointF(55, 9))

    def _moon(self) -> None:
        moon, bite = QPainterPath(), QPainterPath()
        moon.addEllipse(QPointF(30, 34), 26, 26)
        bite.addEllipse(QPointF(42, 24), 22, 22)
        self._path(moon.subtracted(bite))

    def _exclamation(self) -> None:
        width = 9.5 if self._small else 8.0
        self._stroke(width, QPointF(32, 19), QPointF(32, 34))
        self._ellipse(QPointF(32, 46), width * 0.6)

    def _minutes(self, key: IconKey) -> None:
        """The number of minutes, in the ring where there is room for both."""
        if not self._small:
            self._width = 5.0
            self._filling_ring(STEPS if key.mode is Mode.DUE else key.step)
        text = str(key.minutes)
        font = QFont()
        font.setPixelSize(round((52 if self._small else 34) * (1 if len(text) < 3 else 0.68)))
        font.setWeight(QFont.Weight.Bold)
        self._painter.setFont(font)
        self._painter.setPen(self._ink)
        self._painter.drawText(QRectF(-16, 0, 96, 64), Qt.AlignmentFlag.AlignCenter, text)
