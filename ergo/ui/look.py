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

    @property
    def dark(self) -> bool:
        """Whether figures and pictures are to be those for a dark ground."""
        return self.bg.lightness() < 128


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

# For people who ask their desktop for more contrast: text 7:1 or more, edges 7:1, lines 3:1.
# The stage stays: the figure is drawn for it.
HIGH_LIGHT = Colours(
    bg=QColor("#FFFFFF"), surface=QColor("#FFFFFF"), stage=LIGHT.stage, floor=LIGHT.floor,
    line=QColor("#85959A"), border=QColor("#18252A"), text=QColor("#000000"), text2=QColor("#26343A"),
    accent=QColor("#064E47"), on_accent=QColor("#FFFFFF"), soft=QColor("#CFE8E2"), warn=QColor("#6B2E00"),
    warn_bg=QColor("#FFF2E6"), bar=QColor("#0F6B63"), away=QColor("#DDE5E2"), mono=LIGHT.mono,
)  # fmt: skip
HIGH_DARK = Colours(
    bg=QColor("#000000"), surface=QColor("#0A0F10"), stage=DARK.stage, floor=DARK.floor,
    line=QColor("#68777B"), border=QColor("#D5E0E2"), text=QColor("#FFFFFF"), text2=QColor("#D9E4E4"),
    accent=QColor("#8CF0E0"), on_accent=QColor("#00110F"), soft=QColor("#12403A"), warn=QColor("#FFCFA0"),
    warn_bg=QColor("#2A1B0C"), bar=QColor("#5CC2B6"), away=QColor("#1B2427"), mono=DARK.mono,
)  # fmt: skip
THEMES = {colours.bg.rgb(): colours for colours in (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)}


def colours_of(widget: QWidget) -> Colours:
    """The tokens this widget is to be painted with."""
    ground = widget.palette().color(QPalette.ColorRole.Window)
    return THEMES.get(ground.rgb()) or (DARK if ground.lightness() < 128 else LIGHT)


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
    """What the whole application wears: theme, contrast, text size, motion, from settings and system."""

    changed = Signal()

    def __init__(self, app: QApplication, look: Look | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._system_font = QFont(app.font())
        self._told_dark: bool | None = None
        self._system_reduced = False
        self._system_contrast = False
        self.look = look or Look()
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
    def colours(self) -> Colours:
        """The theme that is worn."""
        if self._system_contrast:
            return HIGH_DARK if self.dark else HIGH_LIGHT
        return DARK if self.dark else LIGHT

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

    def set_system_contrast(self, high: bool) -> None:
        """Takes whether the desktop's owner wants more contrast."""
        if high != self._system_contrast:
            self._system_contrast = high
            self._apply()

    def set_system_reduced_motion(self, reduced: bool) -> None:
        """Takes what the desktop says of motion."""
        if reduced != self._system_reduced:
            self._system_reduced = reduced
            self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette_of(self.colours))
        font = QFont(self._system_font)
        pixels = max(BODY_PIXELS, QFontInfo(self._system_font).pixelSize())
        font.setPixelSize(round(pixels * self.look.text_scale / 100))
        if font != self._app.font():
            self._app.setFont(font)
            for widget in self._app.allWidgets():  # Qt tells windows only; labels of other sizes need it too
                QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))
        self.changed.emit()
