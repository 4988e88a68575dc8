"""The colours of the figure: five skins, six shirts, light and dark.

Belongs here: colours and how they are mixed. Doesn't: shapes.
"""

from collections.abc import Callable
from functools import lru_cache, partial

import msgspec
from PySide6.QtGui import QColor

SKINS = (
    ("#F6D3BC", "#E0AE93"),
    ("#EBBB95", "#CF9570"),
    ("#C98F66", "#A86F4A"),
    ("#9A6544", "#774A30"),
    ("#6B4531", "#4C2F20"),
)
SHIRTS = {
    "teal": ("#2F9488", "#237468"),
    "blue": ("#4C86C6", "#376AA3"),
    "plum": ("#8E6BA8", "#70508A"),
    "ochre": ("#D9A441", "#B58330"),
    "coral": ("#D9776A", "#B85B50"),
    "grey": ("#8A96A3", "#6C7885"),
}
HAIR_LIGHT = ("#7A5236", "#4A3428", "#2F2624", "#26201F", "#1E1A1B")
HAIR_DARK = ("#A0744F", "#7A5644", "#4A3A36", "#443734", "#40373A")
HAIR_RIM = "#9A8880"

# A contour is drawn where skin and stage are closer than this (WCAG, graphical objects).
VISIBLE_CONTRAST, RIM_CONTRAST = 3.0, 3.05


class Look(msgspec.Struct, frozen=True):
    """What the person chose for the figure, and whether the window is dark."""

    skin: int = 1  # 0 fairest .. 4 darkest
    shirt: str = "teal"
    dark: bool = False


class Palette:
    """Every colour one picture needs, mixed once."""

    def __init__(self, look: Look) -> None:
        """The colours of *look*; an unknown shirt is teal."""
        self.dark = look.dark
        self._room(partial(one_of, look.dark))
        self._clothes(look, partial(one_of, look.dark))
        self._skin(min(max(look.skin, 0), len(SKINS) - 1))

    def _room(self, pick: Callable[[str, str], QColor]) -> None:
        """Stage, things, light and shadow."""
        self.stage, self.floor = pick("#EAF1EF", "#273336"), pick("#DCE7E4", "#303E41")
        self.wood, self.wood_shade = pick("#B6C1C8", "#617178"), pick("#95A3AC", "#4D5B61")
        self.mat, self.mat_edge = pick("#BFD8D1", "#35524D"), pick("#A9C8BF", "#2B4440")
        self.glow, self.glow_rim = pick("#FF6A2B", "#FF7F3F"), QColor("#FFE3CF")
        self.arrow, self.arrow_casing = pick("#0F766E", "#5CD0C0"), pick("#FFFFFF", "#10181A")
        self.towel, self.towel_shade = pick("#F0DFBE", "#D9C8A4"), pick("#CDB88D", "#A8966F")
        self.pillow = pick("#FFFFFF", "#4A5B60")
        self.ball, self.ball_shade = pick("#E0A458", "#D9A05A"), pick("#B97F38", "#A8743A")
        self.ground_shadow = pick("#18252A", "#000000")
        self.ground_strength = 0.5 if self.dark else 0.26

    def _clothes(self, look: Look, pick: Callable[[str, str], QColor]) -> None:
        """Trousers, shoes and shirt."""
        self.trousers, self.trousers_shade = pick("#4A5B7C", "#7C8DB3"), pick("#36445F", "#5B6A8C")
        self.shoe, self.shoe_shade = pick("#7F8896", "#E9E5DC"), pick("#656E7C", "#B5B0A6")
        self.sole, self.sock = pick("#F4F1EA", "#99938A"), pick("#F4F1EA", "#D8D3C8")
        self.sole_far, self.sock_far = self.sole.darker(118), self.sock.darker(112)
        self.shank_front = mixed(self.trousers, self.trousers_shade, 0.45)
        self.thigh_front = mixed(self.trousers, WHITE, 0.10)
        shirt, shade = map(QColor, SHIRTS.get(look.shirt, SHIRTS["teal"]))
        self.shirt, self.shirt_shade, self.shirt_back = shirt, shade, mixed(shirt, shade, 0.38)
        self.shirt_far = mixed(shade, self.trousers_shade, 0.12)
        self.sleeve, self.sleeve_front = mixed(shirt, WHITE, 0.07), mixed(shirt, WHITE, 0.05)

    def _skin(self, index: int) -> None:
        """Skin, face and hair."""
        skin, shade = map(QColor, SKINS[index])
        self.skin, self.skin_shade, self.skin_far = skin, shade, mixed(skin, shade, 0.75)
        self.neck, self.mouth = mixed(skin, shade, 0.42), shade.darker(115)
        self.hair = QColor((HAIR_DARK if self.dark else HAIR_LIGHT)[index])
        self.hair_rim = QColor(HAIR_RIM) if self.dark and index > 0 else None
        self.face = QColor("#2A1C18" if index < 3 else "#1A100C")
        self.eye_white = QColor("#FBF7F2")
        self.rim = rim_of(skin, shade, self.stage, light=not self.dark)


WHITE = QColor("#FFFFFF")


def one_of(dark: bool, bright_name: str, dark_name: str) -> QColor:
    """The colour for this light."""
    return QColor(dark_name if dark else bright_name)


@lru_cache(maxsize=8)
def palette_of(look: Look) -> Palette:
    """The palette of *look*, made once."""
    return Palette(look)


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """*first* with *share* (0..1) of *second*."""
    a = (first.red(), first.green(), first.blue())
    b = (second.red(), second.green(), second.blue())
    red, green, blue = (round(a[i] + (b[i] - a[i]) * share) for i in range(3))
    return QColor(red, green, blue)


def faded(colour: QColor, strength: float) -> QColor:
    """*colour* at *strength* (0 unseen, 1 opaque)."""
    faint = QColor(colour)
    faint.setAlphaF(max(0.0, min(1.0, strength)))
    return faint


def contrast(first: QColor, second: QColor) -> float:
    """WCAG 2 contrast ratio of two opaque colours, 1..21."""
    bright, dim = sorted((luminance(first), luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def luminance(colour: QColor) -> float:
    """WCAG 2 relative luminance, 0..1."""

    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def rim_of(skin: QColor, shade: QColor, stage: QColor, *, light: bool) -> QColor | None:
    """The contour colour for skin that is hard to see on the stage; None where it needs none."""
    if contrast(skin, stage) >= VISIBLE_CONTRAST:
        return None
    towards = QColor("#5A2E1C") if light else QColor("#FFE0C8")
    for percent in range(101):
        rim = mixed(shade, towards, percent / 100)
        if contrast(rim, stage) >= RIM_CONTRAST:
            return rim
    return towards
