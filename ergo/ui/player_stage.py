"""The stage of the player: the figure, with tag and caption on it; dimmed when paused, in two at a switch."""

from math import floor
from typing import Literal

import msgspec
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ergo.core.figure import stills
from ergo.core.framing import is_close
from ergo.core.routine import Exercise, Model, Phase, Position, eases
from ergo.ui.figure import FigurePainter, Look
from ergo.ui.figure.painter import MARGIN
from ergo.ui.grain import Grain
from ergo.ui.look import Size, colours_of, font_of, grown
from ergo.ui.roles import GRAPHIC

RADIUS = 12.0
PADDING, CLEAR = 14.0, 8.0  # of a chip, above and below together; between caption and shoes
HIGHEST_STRIP = 0.3  # of the stage is kept free for the caption at most
GAP = 12.0  # between the two sides at a switch, and round the tag
FULL_RATE, ROUNDING = 30, 1e-6  # frames a second; what arithmetic loses of one
FADE_SECONDS, STILL_SECONDS = 0.4, 4.0  # reduced motion: look.md, two stills cross-faded


class Picture(msgspec.Struct, frozen=True):
    """What of an exercise the stage shows at one moment."""

    exercise: Exercise
    cycle_seconds: float
    side: Literal["R", "L"] | None = None
    small: float = 1.0
    arrow: bool = False
    glow: bool = True  # the working muscles are tinted
    words: str = ""  # said now: where the whole body is meant, the glow goes to what they name
    both_sides: bool = False  # a switch: the side that is done, and the next one
    fade: float | None = None  # reduced motion: 0 the first still, 1 the last; None: the moving figure


def fade_at(seconds: float) -> float:
    """How much of the second still is seen: a cross-fade of 400 ms every 4 s, 0 to 1."""
    turn, since = divmod(max(0.0, seconds), STILL_SECONDS)
    if turn == 0:
        return 0.0
    blend = min(1.0, since / FADE_SECONDS)
    return blend if turn % 2 else 1.0 - blend


def frame_at(cycle_seconds: float, frames: float) -> float:
    """The second at which the frame that is seen now began."""
    return floor(cycle_seconds * frames + ROUNDING) / frames


def picture_of(
    position: Position, *, frames: float = FULL_RATE, reduced_motion: bool = False
) -> Picture | None:
    """What to draw at this position; None where there is nothing to draw.

    Of a cycle there are only so many *frames* a second: each time it comes round it shows the same ones,
    and what was drawn once can be drawn again.
    """
    exercise = position.exercise
    if exercise is None:
        return None
    fade = None
    if reduced_motion:
        fade = {
            Phase.MOVE: fade_at(position.step_seconds - position.step_left - exercise.lead_s),
            Phase.HOLD: 1.0,
        }.get(position.phase, 0.0)
    return Picture(
        exercise=exercise,
        cycle_seconds=0.0 if reduced_motion else frame_at(position.cycle_s, frames),
        side=position.side,
        small=position.scale,
        arrow=position.phase is Phase.MOVE and eases(exercise),  # a walk would point both ways
        words=position.caption if "whole-body" in exercise.muscles else "",
        both_sides=position.phase is Phase.SWITCH,
        fade=None if position.phase is Phase.SWITCH else fade,
    )


def _outside_corner() -> QPainterPath:
    """What a round corner at the upper left leaves of its square."""
    disc, square = QPainterPath(), QPainterPath()
    disc.addEllipse(QPointF(RADIUS, RADIUS), RADIUS, RADIUS)
    square.addRect(QRectF(0, 0, RADIUS, RADIUS))
    return square.subtracted(disc)


_CORNER = _outside_corner()


class Stage(QWidget):
    """Paints one `Picture` at a time and repaints only when it differs from the last."""

    spoken_as = GRAPHIC

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self._model: Model | None = None
        self._look = Look()
        self._painters: dict[str, FigurePainter] = {}
        self._grains: dict[str, Grain] = {}
        self._stills: dict[tuple[object, ...], QPixmap] = {}
        self._picture: Picture | None = None
        self._words: tuple[str, str, str] = ("", "", "")  # tag, second tag (at a switch), caption
        self._dim = False

    @property
    def look(self) -> Look:
        """The body the figure has, in the light of this window."""
        return self._look

    def cast(self, model: Model, look: Look) -> None:
        """Forget the last routine's figure; the next pictures are drawn with this body."""
        self._model, self._look = model, self._in_this_light(look)
        self.clear()
        self.update()

    def clear(self) -> None:
        """Let go of what was prepared for the routine."""
        self._painters.clear()
        self._grains.clear()
        self._stills.clear()
        self._picture = None

    def show_picture(self, picture: Picture | None) -> None:
        """Show this from now on; repaints only what differs."""
        if picture is not None:
            picture = self._as_fine_as_seen(picture)
        if picture != self._picture:
            self._picture = picture
            self._name(picture)
            self.update()

    def _name(self, picture: Picture | None) -> None:
        """Says to a screen reader which move is shown, and which of its poses."""
        words = ""
        if picture is not None:
            poses = [frame.label for frame in picture.exercise.keyframes if frame.t <= picture.cycle_seconds]
            words = ": ".join((picture.exercise.name, *poses[-1:]))
        if words != self.accessibleName():
            self.setAccessibleName(words)

    def _as_fine_as_seen(self, picture: Picture) -> Picture:
        exercise = picture.exercise
        if self._model is None or picture.cycle_seconds == 0:
            return picture
        if exercise.id not in self._grains:
            self._grains[exercise.id] = Grain(exercise, self._model)
        second = self._grains[exercise.id].second(picture.cycle_seconds, self.width(), self.height())
        return msgspec.structs.replace(picture, cycle_seconds=second)

    def show_words(self, tag: str, second_tag: str, caption: str) -> None:
        """The tags of the side(s), top left, and the words spoken now; empty: none."""
        if (tag, second_tag, caption) != self._words:
            self._words = (tag, second_tag, caption)
            self.update()

    def dim(self, *, dimmed: bool) -> None:
        """Fade the figure and show a pause sign."""
        if dimmed != self._dim:
            self._dim = dimmed
            self.update()

    def _in_this_light(self, look: Look) -> Look:
        return msgspec.structs.replace(look, dark=colours_of(self).dark)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a change of theme."""
        if event.type() == QEvent.Type.PaletteChange and self._model is not None:
            picture = self._picture
            self.cast(self._model, self._look)
            self._picture = picture
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paints stills anew at their new size."""
        self._stills.clear()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, figure, veil, corners and words, in this order."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours, whole = colours_of(self), QRectF(self.rect())
            panes = self._panes(whole)
            if self._picture is None:
                painter.fillRect(whole, colours.stage)
            elif len(panes) == 2:
                painter.fillRect(QRectF(panes[0].right(), 0, GAP, whole.height()), colours.bg)
            self._paint_figures(painter, panes)  # which brings its ground
            if self._dim:
                self._paint_pause(painter, panes, whole)
            for pane in panes:
                self._round_off(painter, pane, colours.bg)
            self._paint_words(painter, panes)

    def _panes(self, whole: QRectF) -> tuple[QRectF, ...]:
        if self._picture is None or not self._picture.both_sides:
            return (whole,)
        width = (whole.width() - GAP) / 2
        return QRectF(0, 0, width, whole.height()), QRectF(width + GAP, 0, width, whole.height())

    def _paint_figures(self, painter: QPainter, panes: tuple[QRectF, ...]) -> None:
        picture = self._picture
        if picture is None or self._model is None:
            return
        if picture.both_sides:
            figure, end = self._figure(picture.exercise), stills(picture.exercise, self._model)[1]
            other: Literal["R", "L"] = "L" if picture.side == "R" else "R"
            before, after = (self._place(painter, pane, figure) for pane in panes)
            figure.paint(painter, before, end, other, small=picture.small, arrow=False, glow=False)
            figure.paint(painter, after, end, picture.side, small=picture.small, arrow=False)
        elif picture.fade is None:
            figure = self._figure(picture.exercise)
            figure.paint(
                painter,
                self._place(painter, panes[0], figure),
                picture.cycle_seconds,
                picture.side,
                small=picture.small,
                arrow=picture.arrow,
                glow=picture.glow,
                words=picture.words,
            )
        else:
            self._paint_stills(painter, picture, picture.fade)

    def _paint_stills(self, painter: QPainter, picture: Picture, fade: float) -> None:
        if fade < 1:
            painter.drawPixmap(0, 0, self._still(picture, 0))
        if fade > 0:
            painter.setOpacity(fade)
            painter.drawPixmap(0, 0, self._still(picture, 1))
            painter.setOpacity(1)

    def _still(self, picture: Picture, which: int) -> QPixmap:
        """The first or last still, painted once for this size."""
        ratio = self.devicePixelRatioF()
        key = (picture.exercise.id, picture.side, picture.small, picture.arrow, picture.words, which, ratio)
        if key not in self._stills:
            assert self._model is not None
            size = QSize(round(self.width() * ratio), round(self.height() * ratio))
            pixmap = QPixmap(size)
            pixmap.setDevicePixelRatio(ratio)
            figure = self._figure(picture.exercise)
            with QPainter(pixmap) as painter:
                figure.paint(
                    painter,
                    self._place(painter, QRectF(self.rect()), figure),
                    stills(picture.exercise, self._model)[which],
                    picture.side,
                    small=picture.small,
                    arrow=picture.arrow,
                    words=picture.words,
                )
            if len(self._stills) >= 4:  # this step and the next
                self._stills.clear()
            self._stills[key] = pixmap
        return self._stills[key]

    def _place(self, painter: QPainter, pane: QRectF, figure: FigurePainter) -> QRectF:
        """Where the figure stands: above a line of caption, with ground under it; a close-up takes it all."""
        if is_close(figure.exercise):
            return pane
        line = QFontMetricsF(self._caption_font()).height() + PADDING + GAP + CLEAR
        below = min(max(0.0, line - MARGIN * pane.height()), pane.height() * HIGHEST_STRIP)
        painter.fillRect(pane.adjusted(0, pane.height() - below - 1, 0, 0), figure.ground)
        return pane.adjusted(0, 0, 0, -below)

    def _figure(self, exercise: Exercise) -> FigurePainter:
        assert self._model is not None
        if exercise.id not in self._painters:
            self._painters[exercise.id] = FigurePainter(exercise, self._model, self._look)
        return self._painters[exercise.id]

    def _paint_pause(self, painter: QPainter, panes: tuple[QRectF, ...], whole: QRectF) -> None:
        colours = colours_of(self)
        veil = QColor(colours.stage)
        veil.setAlphaF(0.55)
        for pane in panes:
            painter.fillRect(pane, veil)
        radius = min(46.0, whole.height() / 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.surface)
        painter.drawEllipse(whole.center(), radius, radius)
        painter.setBrush(colours.accent)
        for shift in (-0.30, 0.30):
            bar = QRectF(0, 0, radius * 0.22, radius * 0.68)
            bar.moveCenter(whole.center() + QPointF(radius * shift, 0))
            painter.drawRoundedRect(bar, 3, 3)

    def _round_off(self, painter: QPainter, pane: QRectF, background: QColor) -> None:
        """Cut the corners by painting over them: far quicker than clipping every limb to a round shape."""
        for corner, across, down in (
            (pane.topLeft(), 1, 1),
            (pane.topRight(), -1, 1),
            (pane.bottomLeft(), 1, -1),
            (pane.bottomRight(), -1, -1),
        ):
            painter.save()
            painter.translate(corner)
            painter.scale(across, down)
            painter.fillPath(_CORNER, background)
            painter.restore()

    def _paint_words(self, painter: QPainter, panes: tuple[QRectF, ...]) -> None:
        tag, second_tag, caption = self._words
        colours = colours_of(self)
        bold = font_of(Size.BODY, bold=True)
        at_top = len(panes) == 1 or self.height() >= grown(260)  # two small figures keep their faces free
        for pane, words in zip(panes, (tag, second_tag), strict=False):
            if words:
                self._paint_chip(painter, pane, words, bold, colours.accent, at_top=at_top)
        if caption:
            place = QRectF(self.rect())
            self._paint_chip(painter, place, caption, self._caption_font(), colours.text, at_top=False)

    def _caption_font(self) -> QFont:
        font = font_of(Size.TITLE if self.width() >= 500 else Size.BODY, bold=True)
        font.setPixelSize(round(font.pixelSize() * max(1.0, min(2.0, self.height() / 500))))
        return font

    def _paint_chip(
        self, painter: QPainter, pane: QRectF, words: str, font: QFont, ink: QColor, *, at_top: bool
    ) -> None:
        widest = 0.38 if at_top and pane.width() == self.width() else 1.0  # a tag leaves the face free
        room = pane.width() * widest - 2 * GAP - 28
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        text = QFontMetricsF(font).boundingRect(QRectF(0, 0, room, pane.height()), flags, words)
        chip = QRectF(0, 0, text.width() + 28, text.height() + PADDING)
        if at_top:
            chip.moveTopLeft(pane.topLeft() + QPointF(GAP, GAP))
        else:
            chip.moveCenter(QPointF(pane.center().x(), pane.bottom() - GAP - chip.height() / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours_of(self).surface)
        painter.drawRoundedRect(chip, 10, 10)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(chip, flags, words)
