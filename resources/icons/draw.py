"""Draws the files beside it: Ergo's own icon as SVG, plain and symbolic, and as PNG.

    python resources/icons/draw.py

The shape is the one of `ergo/ui/icons.py`: change it there, then run this.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from PySide6.QtGui import QGuiApplication, QPainterPath  # noqa: E402

from ergo.ui.icons import CENTER, DISC, app_picture, open_arms  # noqa: E402
from ergo.ui.look import LIGHT  # noqa: E402

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SYMBOLIC_INK = "#2e3436"  # the one that toolkits recolour
PAGE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 64 64">'
    "{shapes}</svg>\n"
)


def outline(path: QPainterPath) -> str:
    """The path as SVG writes it."""
    words, index = [], 0
    while index < path.elementCount():
        point = path.elementAt(index)
        if point.isMoveTo():
            words.append(f"M{point.x:.2f} {point.y:.2f}")
        elif point.isLineTo():
            words.append(f"L{point.x:.2f} {point.y:.2f}")
        else:
            ends = [path.elementAt(index + k) for k in range(3)]
            words.append("C" + " ".join(f"{end.x:.2f} {end.y:.2f}" for end in ends))
            index += 2
        index += 1
    return "".join(words) + "Z"


def main() -> None:
    """Writes every file."""
    QGuiApplication([])
    figure, disc = open_arms(), QPainterPath()
    disc.addEllipse(CENTER, DISC, DISC)
    plain = (
        f'<path fill="{LIGHT.accent.name()}" d="{outline(disc)}"/>'
        f'<path fill="{LIGHT.on_accent.name()}" d="{outline(figure)}"/>'
    )
    knocked_out = outline(disc.subtracted(figure.simplified()))
    symbolic = f'<path fill-rule="evenodd" fill="{SYMBOLIC_INK}" d="{knocked_out}"/>'
    (HERE / "ergo.svg").write_text(PAGE.format(size=64, shapes=plain), encoding="utf-8")
    (HERE / "ergo-symbolic.svg").write_text(PAGE.format(size=16, shapes=symbolic), encoding="utf-8")
    for size in SIZES:
        app_picture(size).save(str(HERE / f"ergo-{size}.png"))


main()
