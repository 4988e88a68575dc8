"""The language of the look: colours, spacing, type, and the one place that applies them to the application.

Belongs here: tokens and how the application wears them. Doesn't: single widgets (controls), pictures (icons).
Colours travel in the application's palette, so every widget follows a change of theme by itself.
"""

from enum import IntEnum

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ergo.core.settings_table import Look

TINY, SMALL, MEDIUM, LARGE, WIDE, HUGE = 4, 8, 12, 16, 24, 32  # spacing, pixels
RADIUS = 10  # of cards and buttons, pixels
RING, RING_GAP = 2, 2  # the focus ring outside a control, pixels
TARGET, MAIN_TARGET = 32, 40  # least height of anything to press, and of main buttons, pixels
BODY_PIXELS = 14


class Size(IntEnum):
    """The three sizes of type, in pixels where the system's own text is not larger."""

    BODY = BODY_PIXELS
    TITLE = 20
    DISPLAY = 36


class Colours(msgspec.Struct, frozen=True):
    """One theme's tokens; every pair that carries text measures 4.5:1 or more."""

    bg: QColor  # windows
    surface: QColor  # cards and buttons
    stage: QColor  # behind the figure
    floor: QColor
    line: QColor  # card edges and tracks: decoration only
    border: QColor  # edges of controls
    text: QColor
    text2: QColor
    accent: QColor
    on_accent: QColor
    soft: QColor  # selected fill
    warn: QColor
    warn_bg: QColor
    bar: QColor  # sitting, in charts
    away: QColor
    mono: QColor  # tray icons


LIGHT = Colours(
    bg=QColor("#F5F8F7"), surface=QColor("#FFFFFF"), stage=QColor("#EAF1EF"), floor=QColor("#DCE7E4"),
    line=QColor("#D3DDDB"), border=QColor("#74858A"), text=QColor("#18252A"), text2=QColor("#4D5F66"),
    accent=QColor("#0F766E"), on_accent=QColor("#FFFFFF"), soft=QColor("#DCEFEB"), warn=QColor("#9A4608"),
    warn_bg=QColor("#FFF2E6"), bar=QColor("#559C94"), away=QColor("#E3EAE8"), mono=QColor("#1F2A2E"),
)  # fmt: skip
DARK = Colours(
    bg=QColor("#12191B"), surface=QColor("#1B2528"), stage=QColor("#273336"), floor=QColor("#303E41"),
    line=QColor("#35444A"), border=QColor("#7E9095"), text=QColor("#EAF1F0"), text2=QColor("#AFBEC1"),
    accent=QColor("#5CD0C0"), on_accent=QColor("#05231F"), soft=QColor("#1E403C"), warn=QColor("#FFB981"),
    warn_bg=QColor("#3A2A1B"), bar=QColor("#3F8A82"), away=QColor("#222D30"), mono=QColor("#F2F5F5"),
)  # fmt: skip


def colours_of(widget: QWidget) -> Colours:
    """The tokens this widget is to be painted with."""
    return DARK if widget.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def font_of(size: Size, *, bold: bool = False) -> QFont:
    """The application's font in that size; it grows with the text size the person chose."""
    font = QFont(QApplication.font())
    font.setPixelSize(round(QFontInfo(font).pixelSize() * size / BODY_PIXELS))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def grown(pixels: float) -> int:
    """That many pixels, made larger in proportion where text is larger; never smaller than given."""
    return max(round(pixels), round(pixels * QFontInfo(QApplication.font()).pixelSize() / BODY_PIXELS))


def palette_of(colours: Colours) -> QPalette:
    """The Fusion palette of one theme, every role named so that nothing of the system's shines through."""
    role = QPalette.ColorRole
    palette = QPalette()
    for names, colour in (
        ((role.Window,), colours.bg),
        ((role.Base, role.Button, role.ToolTipBase, role.Light), colours.surface),
        ((role.AlternateBase,), colours.stage),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), colours.text),
        ((role.PlaceholderText,), colours.text2),
        ((role.Highlight, role.Link, role.LinkVisited, role.Accent), colours.accent),
        ((role.HighlightedText, role.BrightText), colours.on_accent),
        ((role.Midlight, role.Mid), colours.line),
        ((role.Dark, role.Shadow), colours.border),
    ):
        for name in names:
            palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, colours.border)
    return palette


class Appearance(QObject):
    """What the whole application wears: theme, text size and motion, resolved from settings and system."""

    changed = Signal()

    def __init__(self, app: QApplication, look: Look | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._system_font = QFont(app.font())
        self._told_dark: bool | None = None
        self._system_reduced = False
        self.look = look or Look()
        app.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def dark(self) -> bool:
        """Whether the dark theme is worn."""
        if self.look.theme != "system":
            return self.look.theme == "dark"
        return self.system_dark

    @property
    def system_dark(self) -> bool:
        """Whether the system is dark: as told from outside, else as Qt sees it."""
        if self._told_dark is not None:
            return self._told_dark
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    @property
    def reduced_motion(self) -> bool:
        """Whether figures show stills instead of moving."""
        if self.look.motion != "system":
            return self.look.motion == "reduced"
        return self._system_reduced

    def wear(self, look: Look) -> None:
        """Applies these settings to everything that is open."""
        if look != self.look:
            self.look = look
            self._apply()

    def set_system_dark(self, dark: bool | None) -> None:
        """Takes what the desktop says of its theme; None: it says nothing, so Qt is asked."""
        if dark != self._told_dark:
            self._told_dark = dark
            self._apply()

    def set_system_reduced_motion(self, reduced: bool) -> None:
        """Takes what the desktop says of motion."""
        if reduced != self._system_reduced:
            self._system_reduced = reduced
            self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette_of(DARK if self.dark else LIGHT))
        font = QFont(self._system_font)
        pixels = max(BODY_PIXELS, QFontInfo(self._system_font).pixelSize())
        font.setPixelSize(round(pixels * self.look.text_scale / 100))
        if font != self._app.font():
            self._app.setFont(font)
            for widget in self._app.allWidgets():  # Qt tells windows only; labels of other sizes need it too
                QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))
        self.changed.emit()
