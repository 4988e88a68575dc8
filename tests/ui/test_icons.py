"""The tray's picture changes when the state does, and only then; every state has a shape of its own."""

from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from ergo.core.glance import Glance, Mode
from ergo.ui.icons import (
    APP_SIZES,
    SIZES,
    STEPS,
    IconKey,
    Inks,
    TrayStyle,
    app_icon,
    app_picture,
    icon_key,
    inks_for,
    panel_is_dark,
    tray_icon,
    tray_picture,
)

INK = "#000000"
ICONS = Path(__file__).parents[2] / "resources" / "icons"

pytestmark = pytest.mark.usefixtures("qapp")


def difference(one: QImage, other: QImage) -> float:
    """The share (0 to 1) of pixels that differ clearly in opacity."""
    side = one.width()
    far = sum(
        abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) > 96
        for x in range(side)
        for y in range(side)
    )
    return far / side**2


@pytest.mark.parametrize("size", SIZES)
def test_every_state_differs_by_shape_at_every_size(size: int) -> None:
    pictures = {mode: tray_picture(IconKey(mode, step=12), size, INK).toImage() for mode in Mode}

    least = min(difference(pictures[one], pictures[other]) for one, other in combinations(Mode, 2))

    assert least > 0.04


def test_the_ring_fills_in_steps() -> None:
    keys = {icon_key(Glance(ring=second / 1800)) for second in range(1801)}

    assert keys == {IconKey(Mode.SITTING, step) for step in range(STEPS + 1)}


@pytest.mark.parametrize("size", SIZES)
def test_each_step_of_the_ring_can_be_seen(size: int) -> None:
    fillings = [tray_picture(IconKey(Mode.SITTING, step), size, INK).toImage() for step in range(STEPS + 1)]

    assert all(one != other for one, other in pairwise(fillings))


def test_only_what_can_be_seen_is_in_the_key() -> None:
    due = [Glance(Mode.DUE, ring=1.0, sitting_seconds=seconds) for seconds in (1800, 2000)]

    assert icon_key(due[0]) == icon_key(due[1])
    assert icon_key(due[0], minutes=True) != icon_key(due[1], minutes=True)
    assert icon_key(Glance(Mode.AWAY, sitting_seconds=1800), minutes=True) == IconKey(Mode.AWAY)


@pytest.mark.parametrize("size", SIZES)
def test_minutes_can_be_told_apart(size: int) -> None:
    pictures = [tray_picture(IconKey(Mode.DUE, 0, minutes), size, INK).toImage() for minutes in (7, 38, 120)]

    assert min(difference(one, other) for one, other in combinations(pictures, 2)) > 0.02


def test_the_icon_has_every_size() -> None:
    icon = tray_icon(IconKey(Mode.SITTING, 3), inks_for(TrayStyle.AUTOMATIC, panel_dark=False))

    assert sorted(size.width() for size in icon.availableSizes()) == list(SIZES)


@pytest.mark.parametrize(
    ("style", "panel_dark", "inks"),
    [
        (TrayStyle.AUTOMATIC, False, Inks("#1f2a2e", "#0f766e")),
        (TrayStyle.AUTOMATIC, True, Inks("#f2f5f5", "#5cd0c0")),
        (TrayStyle.COLOR, False, Inks("#0f766e", "#0f766e")),
        (TrayStyle.COLOR, True, Inks("#5cd0c0", "#5cd0c0")),
        (TrayStyle.LIGHT, False, Inks("#f2f5f5", "#5cd0c0")),
        (TrayStyle.DARK, True, Inks("#1f2a2e", "#0f766e")),
    ],
)
def test_the_person_chooses_the_ink(style: TrayStyle, panel_dark: bool, inks: Inks) -> None:
    assert inks_for(style, panel_dark=panel_dark) == inks


@pytest.mark.parametrize(
    ("desktop", "system_dark", "dark"),
    [
        ("XFCE", False, False),
        ("XFCE", True, True),
        ("ubuntu:GNOME", False, True),
        ("KDE", False, False),
        ("", False, False),
    ],
)
def test_a_panel_may_be_dark_in_a_light_theme(desktop: str, system_dark: bool, dark: bool) -> None:
    assert panel_is_dark(desktop, system_dark=system_dark) is dark


def test_ergo_has_an_icon_of_its_own_in_every_size() -> None:
    assert sorted(size.width() for size in app_icon().availableSizes()) == list(APP_SIZES)


def test_the_shipped_pictures_are_the_painted_ones() -> None:
    shipped = {size: QImage(str(ICONS / f"ergo-{size}.png")) for size in APP_SIZES}

    assert max(difference(shipped[size], app_picture(size).toImage()) for size in APP_SIZES[:4]) == 0


@pytest.mark.parametrize("name", ["ergo.svg", "ergo-symbolic.svg"])
def test_the_drawings_show_the_same_figure(name: str) -> None:
    drawing = QSvgRenderer(str(ICONS / name))
    image = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()

    figure = image.pixelColor(32, 32)
    assert drawing.isValid()
    assert figure.alpha() == 0 if "symbolic" in name else figure.name() == "#ffffff"
    assert image.pixelColor(8, 32).alpha() == 255
